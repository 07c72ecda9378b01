// Networks of cells: NAS-Bench-201, with a residual block of stride 2 where the channels change.
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/space/layer_walk.h"

namespace isotone {
namespace {

constexpr std::string_view kConvolution = "nor_conv_", kPooling = "avg_pool_", kSkip = "skip_connect", kNone = "none";
constexpr int kNoTensor = -1;

/// The 3 of "nor_conv_3x3".
int kernelOf(std::string_view name, std::string_view prefix) {
  const std::string_view digits = name.substr(prefix.size(), name.find('x', prefix.size()) - prefix.size());
  return static_cast<int>(parseInteger(digits).value_or(1));
}

class CellWalk {
 public:
  CellWalk(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink)
      : m_space(space), m_plan(space.network()), m_design(design),
        m_writer(names, sink, m_plan.inputChannels, m_plan.inputSize) {}

  void walk() {
    enter("stem");
    m_writer.convolution("convolution", m_plan.stemChannels, 3, m_plan.stemStride, 1, Tail::Norm);
    for (std::size_t s = 0; s < m_plan.stages.size(); ++s) {
      const StagePlan& stage = m_plan.stages[s];
      if (stage.stride > 1 || stage.channels != m_writer.channels) reduction(s, stage);
      for (int cell = 1; cell <= stage.blocks; ++cell) {
        enter(m_writer.named() ? fmt::format("stage{}.cell{}", s + 1, cell) : std::string());
        cellLayers();
      }
    }
    enter("head");
    const double lastNorm = 2.0 * m_writer.channels;
    m_writer.pooling("pool", m_writer.size, m_writer.size);
    m_writer.linear("classifier", m_plan.classes, Tail::Bias, lastNorm);
  }

 private:
  void enter(std::string_view block) { m_writer.enter(block, m_plan.fixedBits, m_plan.fixedBits); }

  void reduction(std::size_t s, const StagePlan& stage) {
    enter(m_writer.named() ? fmt::format("stage{}.reduction", s + 1) : std::string());
    const int channels = m_writer.channels, size = m_writer.size;
    const double input = m_writer.values();
    m_writer.convolution("convolution1", stage.channels, 3, stage.stride, 1, Tail::Norm);
    m_writer.held = input;
    m_writer.convolution("convolution2", stage.channels, 3, 1, 1, Tail::Norm);
    m_writer.held = m_writer.values();
    m_writer.channels = channels;
    m_writer.size = size;
    if (stage.stride > 1) m_writer.pooling("shortcut_pool", stage.stride, stage.stride);
    m_writer.convolution("shortcut", stage.channels, 1, 1, 1, Tail::None);
    m_writer.held = 0;
    m_writer.add("add", 2);
  }

  const std::string& operation(const LiveRule::Edge& edge) const {
    return m_space.decisions()[edge.decision].choices[m_design[edge.decision]].name;
  }

  void cellLayers() {
    const LiveRule& rule = *m_space.liveRule();
    std::vector<int> tensor(static_cast<std::size_t>(rule.nodes), kNoTensor);
    tensor[0] = 0;
    for (int node = 1; node < rule.nodes; ++node) {
      int inputs = 0, computed = 0, passed = kNoTensor;
      for (std::size_t e = 0; e < rule.edges.size(); ++e) {
        const LiveRule::Edge& edge = rule.edges[e];
        if (edge.to != node || operation(edge) == kNone) continue;
        ++inputs;
        if (operation(edge) == kSkip) {
          passed = tensor[static_cast<std::size_t>(edge.from)];
          continue;
        }
        m_writer.held = m_writer.values() * (computed + waiting(tensor, node, e));
        layer(edge);
        ++computed;
      }
      // Sums and computed tensors are new ones; what is only passed on stays the same tensor.
      tensor[static_cast<std::size_t>(node)] = inputs == 1 && computed == 0 ? passed : inputs > 0 ? node : kNoTensor;
      m_writer.held = m_writer.values() * waiting(tensor, node, rule.edges.size());
      if (inputs > 1) m_writer.add(m_writer.named() ? fmt::format("node{}.add", node) : std::string(), inputs);
    }
    m_writer.held = 0;
  }

  void layer(const LiveRule::Edge& edge) {
    const std::string &name = m_space.decisions()[edge.decision].name, &what = operation(edge);
    if (what.starts_with(kConvolution))
      m_writer.convolution(name, m_writer.channels, kernelOf(what, kConvolution), 1, 1, Tail::Norm);
    else if (what.starts_with(kPooling))
      m_writer.pooling(name, kernelOf(what, kPooling), 1);
  }

  /// How many tensors of nodes before `node` are kept for later while the layer of edge `at` runs, or the addition of the
  /// node where `at` is past the edges; those that it reads itself are not counted.
  int waiting(const std::vector<int>& tensor, int node, std::size_t at) const {
    const auto& edges = m_space.liveRule()->edges;
    const bool adds = at == edges.size();
    std::set<int> kept, read;
    for (std::size_t e = 0; e < edges.size(); ++e) {
      const LiveRule::Edge& edge = edges[e];
      const int source = edge.from < node ? tensor[static_cast<std::size_t>(edge.from)] : kNoTensor;
      if (source == kNoTensor || operation(edge) == kNone) continue;
      const bool passedOn = operation(edge) == kSkip && edge.to == node;  // waits for the addition
      if (adds ? passedOn : e == at) read.insert(source);
      else if (edge.to > node || (edge.to == node && !adds && (e > at || passedOn))) kept.insert(source);
    }
    for (const int source : read) kept.erase(source);
    return static_cast<int>(kept.size());
  }

  const DesignSpace& m_space;
  const NetworkPlan& m_plan;
  DesignView m_design;
  LayerWriter m_writer;
};

}  // namespace

void walkCells(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink) {
  CellWalk(space, design, names, sink).walk();
}

}  // namespace isotone
