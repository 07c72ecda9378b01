#include "core/space/quantization.h"

namespace isotone {

QuantizationPolicy policyOf(const DesignSpace& space, DesignView design) {
  QuantizationPolicy policy;
  for (const LayerWorkload& layer : layersOf(space, design))
    if (layer.quantizable)
      policy.layers.push_back({layer.name, layer.block, layer.weightBits, layer.activationBits, Granularity::PerChannel, true});
  return policy;
}

}  // namespace isotone
