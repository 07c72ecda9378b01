// Networks of inverted residuals: MobileNetV3 as in Once-for-All, FBNet, and their like.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/space/layer_walk.h"

namespace isotone {
namespace {

/// As the authors of MobileNet round channels: to the nearest multiple, but never down by more than a tenth.
int rounded(double channels, int multiple) {
  if (multiple <= 1) return std::max(1, static_cast<int>(std::lround(channels)));
  int result = std::max(multiple, static_cast<int>(channels + multiple / 2.0) / multiple * multiple);
  if (result < 0.9 * channels) result += multiple;
  return result;
}

class MobileWalk {
 public:
  MobileWalk(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink)
      : m_space(space), m_plan(space.network()), m_design(design),
        m_writer(names, sink, m_plan.inputChannels, resolution()) {}

  void walk() {
    enterFixed("stem");
    m_writer.convolution("convolution", m_plan.stemChannels, 3, m_plan.stemStride, 1, Tail::Norm);
    if (m_plan.firstBlockChannels > 0) {
      enterFixed("first");
      block({3, 1, 1, false}, m_plan.firstBlockChannels, 1, false, false);
    }
    for (std::size_t s = 0; s < m_plan.stages.size(); ++s) stage(s);
    head();
  }

 private:
  int resolution() const {
    const int decision = m_space.networkIndex().resolution;
    return decision < 0 ? m_plan.inputSize : static_cast<int>(number(decision));
  }
  double number(int decision) const { return choice(decision).value.value_or(0); }
  const Choice& choice(int decision) const {
    const auto index = static_cast<std::size_t>(decision);
    return m_space.decisions()[index].choices[m_design[index]];
  }
  void enterFixed(std::string_view name) { m_writer.enter(name, m_plan.fixedBits, m_plan.fixedBits); }

  void enterBlock(std::size_t stage, std::size_t block, int bitsDecision) {
    int weightBits = m_plan.fixedBits, activationBits = m_plan.fixedBits;
    if (bitsDecision >= 0) {
      const DecisionKind kind = m_space.decisions()[static_cast<std::size_t>(bitsDecision)].kind;
      const int bits = static_cast<int>(number(bitsDecision));
      if (kind != DecisionKind::ActivationBits) weightBits = bits;
      if (kind != DecisionKind::WeightBits) activationBits = bits;
    }
    m_writer.enter(m_writer.named() ? fmt::format("stage{}.block{}", stage + 1, block + 1) : std::string(), weightBits,
                   activationBits);
  }

  void stage(std::size_t s) {
    const StagePlan& plan = m_plan.stages[s];
    const NetworkIndex::Stage& index = m_space.networkIndex().stages[s];
    std::size_t blocks = index.blocks.size();
    if (index.depth >= 0) blocks = std::min(blocks, static_cast<std::size_t>(number(index.depth)));
    for (std::size_t b = 0; b < blocks; ++b) {
      const NetworkIndex::Block& decisions = index.blocks[b];
      BlockShape shape;
      if (decisions.block >= 0) shape = choice(decisions.block).block.value_or(shape);
      if (decisions.kernel >= 0) shape.kernel = static_cast<int>(number(decisions.kernel));
      if (decisions.expansion >= 0) shape.expansion = number(decisions.expansion);
      enterBlock(s, b, decisions.bits);
      block(shape, plan.channels, b == 0 ? plan.stride : 1, plan.squeezeExcite, m_plan.expandAlways);
    }
  }

  void block(const BlockShape& shape, int channels, int stride, bool squeezeExcite, bool expandAlways) {
    const bool residual = stride == 1 && channels == m_writer.channels;
    if (shape.skip) {
      if (!residual) m_writer.convolution("shortcut", channels, 1, stride, 1, Tail::Norm);
      return;
    }
    const double waiting = residual ? m_writer.values() : 0;  // for the addition, once another tensor is passed on
    const int hidden = rounded(m_writer.channels * shape.expansion, m_plan.channelMultiple);
    if (expandAlways || hidden != m_writer.channels) {
      m_writer.convolution("expand", hidden, 1, 1, shape.groups, Tail::Norm);
      m_writer.held = waiting;
    }
    m_writer.depthwise("depthwise", shape.kernel, stride, Tail::Norm);
    m_writer.held = waiting;
    if (squeezeExcite) m_writer.squeezeExcite("squeeze_excite", rounded(hidden / 4, 8));
    m_writer.convolution("project", channels, 1, 1, shape.groups, Tail::Norm);
    m_writer.held = 0;
    if (residual) m_writer.add("add", 2);
  }

  void head() {
    enterFixed("head");
    for (std::size_t i = 0; i < m_plan.headChannels.size(); ++i) {
      const int channels = m_plan.headChannels[i];
      if (i == 0) m_writer.convolution("convolution", channels, 1, 1, 1, Tail::Norm);
      if (i == 0) m_writer.pooling("pool", m_writer.size, m_writer.size);
      else m_writer.linear(m_writer.named() ? fmt::format("linear{}", i) : std::string(), channels, Tail::None);
    }
    if (m_plan.headChannels.empty()) m_writer.pooling("pool", m_writer.size, m_writer.size);
    m_writer.linear("classifier", m_plan.classes, Tail::Bias);
  }

  const DesignSpace& m_space;
  const NetworkPlan& m_plan;
  DesignView m_design;
  LayerWriter m_writer;
};

}  // namespace

void walkMobile(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink) {
  MobileWalk(space, design, names, sink).walk();
}

}  // namespace isotone
