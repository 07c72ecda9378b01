// Networks of cells: NAS-Bench-201, with a residual block of stride 2 where the channels change.
#include <string_view>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/space/layer_walk.h"

namespace isotone {
namespace {

constexpr std::string_view kConvolution = "nor_conv_", kPooling = "avg_pool_";

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
    m_writer.convolution("convolution1", stage.channels, 3, stage.stride, 1, Tail::Norm);
    m_writer.convolution("convolution2", stage.channels, 3, 1, 1, Tail::Norm);
    m_writer.channels = channels;
    m_writer.size = size;
    if (stage.stride > 1) m_writer.pooling("shortcut_pool", stage.stride, stage.stride);
    m_writer.convolution("shortcut", stage.channels, 1, 1, 1, Tail::None);
    m_writer.add("add", 2);
  }

  void cellLayers() {
    const LiveRule& rule = *m_space.liveRule();
    for (int node = 1; node < rule.nodes; ++node) {
      int inputs = 0;
      for (const LiveRule::Edge& edge : rule.edges) {
        if (edge.to != node) continue;
        const Decision& decision = m_space.decisions()[edge.decision];
        const std::string& operation = decision.choices[m_design[edge.decision]].name;
        if (operation == "none") continue;
        ++inputs;
        if (operation.starts_with(kConvolution))
          m_writer.convolution(decision.name, m_writer.channels, kernelOf(operation, kConvolution), 1, 1, Tail::Norm);
        else if (operation.starts_with(kPooling))
          m_writer.pooling(decision.name, kernelOf(operation, kPooling), 1);
      }
      if (inputs > 1) m_writer.add(m_writer.named() ? fmt::format("node{}.add", node) : std::string(), inputs);
    }
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
