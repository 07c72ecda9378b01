// Networks of inverted residuals: MobileNetV3 as in Once-for-All, FBNet, and their like.
#include <algorithm>
#include <cmath>

#include "core/space/block_walk.h"

namespace isotone {
namespace {

/// As the authors of MobileNet round channels: to the nearest multiple, but never down by more than a tenth.
int rounded(double channels, int multiple) {
  if (multiple <= 1) return std::max(1, static_cast<int>(std::lround(channels)));
  int result = std::max(multiple, static_cast<int>(channels + multiple / 2.0) / multiple * multiple);
  if (result < 0.9 * channels) result += multiple;
  return result;
}

class MobileWalk : BlockWalk {
 public:
  using BlockWalk::BlockWalk;

  void walk() {
    stem();
    if (m_plan.firstBlockChannels > 0) {
      enterFixed("first");
      block({3, 1, 1, false}, m_plan.firstBlockChannels, 1, false, false);
    }
    for (std::size_t s = 0; s < m_plan.stages.size(); ++s) stage(s);
    head();
  }

 private:
  void stage(std::size_t s) {
    const StagePlan& plan = m_plan.stages[s];
    for (std::size_t b = 0; b < blocks(s); ++b) {
      const NetworkIndex::Block& decisions = m_index.stages[s].blocks[b];
      BlockShape shape;
      if (decisions.block >= 0) shape = choice(decisions.block).block.value_or(shape);
      if (decisions.kernel >= 0) shape.kernel = static_cast<int>(number(decisions.kernel));
      if (decisions.expansion >= 0) shape.expansion = number(decisions.expansion);
      enterBlock(s, b);
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
};

}  // namespace

void walkMobile(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink) {
  MobileWalk(space, design, names, sink).walk();
}

}  // namespace isotone
