// Networks of stages of blocks, one layer after the other: inverted residuals as in Once-for-All (Cai et al. 2020) and FBNet
// (Wu et al. 2019), and blocks of one convolution. What a block adds in its end is what it began with.
#include <fmt/format.h>

#include "core/base/text.h"
#include "core/realize/graph_builder.h"

namespace isotone {
namespace {

Operator functionNamed(const std::string& name) {
  return name == "h_swish" ? Operator::HardSwish : Operator::Relu;
}

/// As in MobileNetV3, the first block is activated like the first stage, stem and head like the last.
Operator functionOf(const NetworkPlan& plan, std::string_view block) {
  constexpr std::string_view kStage = "stage";
  const StagePlan* stage = block == "first" ? &plan.stages.front() : &plan.stages.back();
  if (block.starts_with(kStage)) {
    const std::string_view number = block.substr(kStage.size(), block.find('.') - kStage.size());
    stage = &plan.stages[static_cast<std::size_t>(parseInteger(number).value_or(1)) - 1];
  }
  return functionNamed(stage->activation);
}

}  // namespace

void buildBlocks(GraphBuilder& builder, const DesignSpace& space, const std::vector<LayerWorkload>& layers) {
  int at = 0, blockInput = 0;
  std::string_view block;
  for (const LayerWorkload& layer : layers) {
    if (layer.block != block) blockInput = at;
    block = layer.block;
    const std::string_view word = std::string_view(layer.name).substr(block.size() + 1);
    const Operator function = functionOf(space.network(), block);
    switch (layer.kind) {
      case LayerKind::Convolution:
      case LayerKind::DepthwiseConvolution:
        at = builder.weighted(layer, at, FoldedTail::Norm);
        if (word != "project") at = builder.activation(function, at);
        if (word == "expand" && layer.groups > 1) at = builder.shuffle(at, layer.groups);
        break;
      case LayerKind::SqueezeExcite: at = builder.squeezeExcite(layer, at); break;
      case LayerKind::Add: at = builder.add(layer, {at, blockInput}); break;
      case LayerKind::Pooling: at = builder.globalPool(layer, at); break;
      case LayerKind::Linear:
        at = builder.weighted(layer, at, word == "classifier" ? FoldedTail::Bias : FoldedTail::None);
        if (word != "classifier") at = builder.activation(function, at);
        break;
    }
  }
}

}  // namespace isotone
