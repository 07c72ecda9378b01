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
  double heldValues = 0;      // of tensors that wait for a later layer while this one runs: residuals, nodes of a cell
  int weightBits = 32, activationBits = 32;
  bool quantizable = true;    // convolutions and linear layers

  double weightBytes() const { return weights * weightBits / 8; }
  double activationBytes() const { return (inputValues + outputValues) * activationBits / 8; }
  /// All activations that are in memory while this layer runs: read, written, and held for later.
  double liveBytes() const { return (inputValues + outputValues + heldValues) * activationBits / 8; }
};

/// Empty where the space does not know its layers (NetworkPlan::Kind::None), and for designs that are not live.
std::vector<LayerWorkload> layersOf(const DesignSpace& space, DesignView design);

struct NetworkTotals {
  double macs = 0, weights = 0, weightBytes = 0, activationBytes = 0;
  /// The largest liveBytes() when the layers run one after the other in their order, each tensor is kept until its last
  /// reader is done, and no layer writes over what it reads. Norms and activation functions run within their layer; while
  /// a layer runs, all that is live counts with its activation bits.
  double peakActivationBytes = 0;
  double depthwiseMacs = 0, convolutionMacs = 0;
  int layers = 0, groupedLayers = 0;
};
NetworkTotals totalsOf(const std::vector<LayerWorkload>& layers);
/// totalsOf(layersOf(space, design)) at a tenth of the time: for whole tables of designs.
NetworkTotals totalsOf(const DesignSpace& space, DesignView design);

}  // namespace isotone
