// Networks of cells: NAS-Bench-201, with a residual block of stride 2 where the channels change.
#include <bit>
#include <cstdint>
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
    planCell();
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
    for (const Step& step : m_steps) {
      m_writer.held = m_writer.values() * step.waiting;
      if (step.edge < rule.edges.size()) layer(rule.edges[step.edge]);
      else m_writer.add(m_writer.named() ? fmt::format("node{}.add", step.node) : std::string(), step.inputs);
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

  /// One layer of the cell: that of an edge, or, past the edges, the addition at a node.
  struct Step {
    std::size_t edge = 0;
    int node = 0, inputs = 0;
    int waiting = 0;  // tensors that are kept for later meanwhile, not counting those it reads
  };

  /// The layers of a cell, node after node; every cell of the network has the same.
  void planCell() {
    const auto& edges = m_space.liveRule()->edges;
    const int nodes = m_space.liveRule()->nodes;
    std::vector<int> tensor(static_cast<std::size_t>(nodes), kNoTensor);  // of each node; one that is only passed on keeps its number
    tensor[0] = 0;
    for (int node = 1; node < nodes; ++node) {
      int inputs = 0, computed = 0, passed = kNoTensor;
      for (std::size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].to != node || operation(edges[e]) == kNone) continue;
        ++inputs;
        if (operation(edges[e]) == kSkip) passed = tensor[static_cast<std::size_t>(edges[e].from)];
        else m_steps.push_back({e, node, 1, computed++ + waiting(tensor, node, e)});
      }
      tensor[static_cast<std::size_t>(node)] = inputs == 1 && computed == 0 ? passed : inputs > 0 ? node : kNoTensor;
      if (inputs > 1) m_steps.push_back({edges.size(), node, inputs, waiting(tensor, node, edges.size())});
    }
  }

  /// How many tensors of nodes before `node` are kept for later while the layer of edge `at` runs, or the addition of the
  /// node where `at` is past the edges; those that it reads itself are not counted.
  int waiting(const std::vector<int>& tensor, int node, std::size_t at) const {
    const auto& edges = m_space.liveRule()->edges;
    const bool adds = at == edges.size();
    std::uint64_t kept = 0, read = 0;  // a bit a tensor: there are at most 64 nodes
    for (std::size_t e = 0; e < edges.size(); ++e) {
      const LiveRule::Edge& edge = edges[e];
      const int source = edge.from < node ? tensor[static_cast<std::size_t>(edge.from)] : kNoTensor;
      if (source == kNoTensor || operation(edge) == kNone) continue;
      const bool passedOn = operation(edge) == kSkip && edge.to == node;  // waits for the addition
      if (adds ? passedOn : e == at) read |= std::uint64_t{1} << source;
      else if (edge.to > node || (edge.to == node && !adds && (e > at || passedOn))) kept |= std::uint64_t{1} << source;
    }
    return std::popcount(kept & ~read);
  }

  const DesignSpace& m_space;
  const NetworkPlan& m_plan;
  DesignView m_design;
  LayerWriter m_writer;
  std::vector<Step> m_steps;
};

}  // namespace

void walkCells(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink) {
  CellWalk(space, design, names, sink).walk();
}

}  // namespace isotone
