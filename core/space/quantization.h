// The quantization policy of a design: how many bits each layer's weights and activations have.
#pragma once

#include <string>
#include <vector>

#include "core/space/layers.h"

namespace isotone {

enum class Granularity { PerTensor, PerChannel };

struct LayerPolicy {
  std::string layer;  // LayerWorkload::name
  std::string block;
  int weightBits = 32;
  int activationBits = 32;
  Granularity granularity = Granularity::PerChannel;  // of the weights; activations are per tensor
  bool symmetric = true;                              // of the weights; activations are asymmetric
};

struct QuantizationPolicy {
  std::vector<LayerPolicy> layers;  // quantizable layers in network order
};

QuantizationPolicy policyOf(const DesignSpace& space, DesignView design);

}  // namespace isotone
