// Networks of cells as published with NAS-Bench-201 (Dong, Yang 2020): every convolution of a cell is preceded by a ReLU.
#include <map>

#include <fmt/format.h>

#include "core/realize/graph_builder.h"

namespace isotone {
namespace {

class CellGraph {
 public:
  CellGraph(GraphBuilder& builder, const DesignSpace& space, DesignView design)
      : m_builder(builder), m_space(space), m_plan(space.network()), m_design(design) {}

  void build() {
    m_at = m_builder.weighted(m_builder.layer("stem.convolution"), 0, FoldedTail::Norm);
    for (std::size_t s = 1; s <= m_plan.stages.size(); ++s) {
      const std::string reduction = fmt::format("stage{}.reduction", s);
      if (m_builder.findLayer(reduction + ".convolution1")) residual(reduction);
      for (int cell = 1; cell <= m_plan.stages[s - 1].blocks; ++cell) m_at = this->cell(fmt::format("stage{}.cell{}", s, cell));
    }
    const LayerWorkload& classifier = m_builder.layer("head.classifier");
    m_at = relu(m_builder.norm("head.norm", classifier, m_at));
    m_at = m_builder.globalPool(m_builder.layer("head.pool"), m_at);
    m_builder.weighted(classifier, m_at, FoldedTail::Bias);
  }

 private:
  void residual(const std::string& block) {
    int shortcut = m_at;
    int main = relu(m_at);
    main = m_builder.weighted(m_builder.layer(block + ".convolution1"), main, FoldedTail::Norm);
    main = relu(main);
    main = m_builder.weighted(m_builder.layer(block + ".convolution2"), main, FoldedTail::Norm);
    if (const LayerWorkload* pool = m_builder.findLayer(block + ".shortcut_pool")) shortcut = m_builder.average(*pool, shortcut);
    shortcut = m_builder.weighted(m_builder.layer(block + ".shortcut"), shortcut, FoldedTail::None);
    m_at = m_builder.add(m_builder.layer(block + ".add"), {main, shortcut});
  }

  int cell(const std::string& block) {
    const LiveRule& rule = *m_space.liveRule();
    std::vector<int> nodes{m_at};
    for (int node = 1; node < rule.nodes; ++node) {
      std::vector<int> sum;
      for (const LiveRule::Edge& edge : rule.edges) {
        if (edge.to != node) continue;
        const Decision& decision = m_space.decisions()[edge.decision];
        const std::string& operation = decision.choices[m_design[edge.decision]].name;
        if (operation == "none") continue;
        const auto from = static_cast<std::size_t>(edge.from);
        // A node that nothing reaches is zero everywhere, as published, and whatever reads it runs on zeros.
        if (nodes[from] < 0) nodes[from] = m_builder.zero(fmt::format("{}.node{}.zero", block, from), m_at);
        const LayerWorkload* layer = m_builder.findLayer(fmt::format("{}.{}", block, decision.name));
        if (!layer) sum.push_back(nodes[from]);
        else if (layer->kind == LayerKind::Pooling) sum.push_back(m_builder.average(*layer, nodes[from]));
        else sum.push_back(m_builder.weighted(*layer, relu(nodes[from]), FoldedTail::Norm));
      }
      if (sum.size() > 1) nodes.push_back(m_builder.add(m_builder.layer(fmt::format("{}.node{}.add", block, node)), sum));
      else nodes.push_back(sum.empty() ? -1 : sum.front());
    }
    return nodes.back();
  }

  /// One for all convolutions that read the same tensor.
  int relu(int from) {
    const auto [entry, isNew] = m_activated.emplace(from, 0);
    if (isNew) entry->second = m_builder.activation(Operator::Relu, from);
    return entry->second;
  }

  GraphBuilder& m_builder;
  const DesignSpace& m_space;
  const NetworkPlan& m_plan;
  DesignView m_design;
  int m_at = 0;
  std::map<int, int> m_activated;  // node -> its ReLU
};

}  // namespace

void buildCells(GraphBuilder& builder, const DesignSpace& space, DesignView design) {
  CellGraph(builder, space, design).build();
}

}  // namespace isotone
