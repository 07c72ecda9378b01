// From a design to the list of work its layers do. All numbers are for one input sample.
#pragma once

#include <string>
#include <vector>

#include "core/space/design_space.h"

namespace isotone {

enum class LayerKind { Convolution, DepthwiseConvolution, Pooling, Add, Linear, SqueezeExcite };

struct LayerWorkload {
  std::string name;    // stable and unique in the network: "stage2.block1.depthwise"
  std::string block;   // what it belongs to in pictures and policies: "stage2.block1", "stem", "head"
  LayerKind kind = LayerKind::Convolution;
  int inputChannels = 0, outputChannels = 0;
  int inputSize = 0, outputSize = 0;  // pixels a side
  int kernel = 1, stride = 1, groups = 1;
  double macs = 0;
  double weights = 0;         // number of parameters, biases and norms folded in
  double inputValues = 0, outputValues = 0;
  int weightBits = 32, activationBits = 32;
  bool quantizable = true;    // convolutions and linear layers

  double weightBytes() const { return weights * weightBits / 8; }
  double activationBytes() const { return (inputValues + outputValues) * activationBits / 8; }
};

/// Empty where the space does not know its layers (NetworkPlan::Kind::None), and for designs that are not live.
std::vector<LayerWorkload> layersOf(const DesignSpace& space, DesignView design);

struct NetworkTotals {
  double macs = 0, weights = 0, weightBytes = 0, activationBytes = 0;
  double depthwiseMacs = 0, convolutionMacs = 0;
  int layers = 0, groupedLayers = 0;
};
NetworkTotals totalsOf(const std::vector<LayerWorkload>& layers);
/// totalsOf(layersOf(space, design)) at a tenth of the time: for whole tables of designs.
NetworkTotals totalsOf(const DesignSpace& space, DesignView design);

}  // namespace isotone
