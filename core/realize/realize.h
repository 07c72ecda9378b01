// A network that runs in this program, made behind the door of core/neural/engine.h: LibTorch stays in its module.
#pragma once

#include <span>

#include "core/realize/graph_quantization.h"

namespace isotone {

class RealNetwork {
 public:
  virtual ~RealNetwork() = default;

  /// Images x channels x size x size in, images x classes out.
  virtual Result<std::vector<float>> run(std::span<const float> images) const = 0;
  /// The range of each tensor over those images: what quantize() needs. In float, whatever the network's bits.
  virtual Result<ActivationRanges> ranges(std::span<const float> images) const = 0;
  /// The bytes of a TorchScript file: any number of images in, their classes out. Quantized weights are in it as the
  /// numbers they stand for, activations are rounded by fake_quantize operators.
  virtual Result<std::string> torchScript() const = 0;
};

}  // namespace isotone
