#include "core/space/block_walk.h"

#include <algorithm>

#include <fmt/format.h>

namespace isotone {

BlockWalk::BlockWalk(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink)
    : m_space(space), m_plan(space.network()), m_index(space.networkIndex()), m_design(design),
      m_writer(names, sink, m_plan.inputChannels,
               m_index.resolution < 0 ? m_plan.inputSize : static_cast<int>(number(m_index.resolution))) {}

const Choice& BlockWalk::choice(int decision) const {
  const auto index = static_cast<std::size_t>(decision);
  return m_space.decisions()[index].choices[m_design[index]];
}

std::size_t BlockWalk::blocks(std::size_t stage) const {
  const NetworkIndex::Stage& decisions = m_index.stages[stage];
  const std::size_t most = decisions.blocks.size();
  return decisions.depth < 0 ? most : std::min(most, static_cast<std::size_t>(number(decisions.depth)));
}

void BlockWalk::enterBlock(std::size_t stage, std::size_t block) {
  int weightBits = m_plan.fixedBits, activationBits = m_plan.fixedBits;
  if (const int decision = m_index.stages[stage].blocks[block].bits; decision >= 0) {
    const DecisionKind kind = m_space.decisions()[static_cast<std::size_t>(decision)].kind;
    const int bits = static_cast<int>(number(decision));
    if (kind != DecisionKind::ActivationBits) weightBits = bits;
    if (kind != DecisionKind::WeightBits) activationBits = std::max(bits, m_plan.leastActivationBits);
  }
  m_writer.enter(m_writer.named() ? fmt::format("stage{}.block{}", stage + 1, block + 1) : std::string(), weightBits,
                 activationBits);
}

void BlockWalk::stem() {
  enterFixed("stem");
  m_writer.convolution("convolution", m_plan.stemChannels, 3, m_plan.stemStride, 1, Tail::Norm);
}

void BlockWalk::head() {
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

}  // namespace isotone
