#include "core/space/quantization.h"

#include <string_view>
#include <unordered_map>

#include "core/base/language.h"

namespace isotone {

bool isPolicyBits(int bits) { return (bits >= 2 && bits <= 8) || bits == 16 || bits == 32; }

QuantizationPolicy policyOf(const DesignSpace& space, DesignView design) {
  QuantizationPolicy policy;
  for (const LayerWorkload& layer : layersOf(space, design))
    if (layer.quantizable)
      policy.layers.push_back({layer.name, layer.block, layer.weightBits, layer.activationBits, Granularity::PerChannel, true});
  return policy;
}

Result<std::vector<LayerWorkload>> withPolicy(std::vector<LayerWorkload> layers, const QuantizationPolicy& policy) {
  std::unordered_map<std::string_view, LayerWorkload*> named;
  for (LayerWorkload& layer : layers) named.emplace(layer.name, &layer);
  for (const LayerPolicy& wanted : policy.layers) {
    const auto found = named.find(wanted.layer);
    if (found == named.end())
      return fail(ErrorKind::NotFound, sayf(phrase("core", "The policy names a layer \"{}\" that this network does not have."), wanted.layer));
    found->second->weightBits = wanted.weightBits;
    found->second->activationBits = wanted.activationBits;
  }
  return layers;
}

}  // namespace isotone
