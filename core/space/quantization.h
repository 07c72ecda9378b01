// The quantization policy of a design: how many bits each layer's weights and activations have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/space/layers.h"

namespace isotone {

enum class Granularity { PerTensor, PerChannel };

/// 2 to 8, 16, and 32 for float32: what a policy can say.
bool isPolicyBits(int bits);

struct LayerPolicy {
  std::string layer;  // LayerWorkload::name
  std::string block;
  int weightBits = 32;
  int activationBits = 32;  // of what the layer reads
  Granularity granularity = Granularity::PerChannel;  // of the weights; activations are per tensor
  bool symmetric = true;                              // of the weights; activations are asymmetric

  bool staysFloat() const { return weightBits == 32 && activationBits == 32; }
  bool operator==(const LayerPolicy&) const = default;
};

struct QuantizationPolicy {
  std::vector<LayerPolicy> layers;  // quantizable layers in network order

  /// {"format": "isotone-policy", "version": 1, "layers": […]}, as documented in core/reports/SCHEMAS.md.
  std::string toJson() const;
  /// From an exported policy; what it says besides layers is not looked at. Errors (InvalidInput) name the path, for
  /// example "policy.json: layers[3].weight_bits: 9 is not 2 to 8, 16 or 32". Layers must be named once.
  static Result<QuantizationPolicy> fromJson(std::string_view json, std::string_view sourceName);

  bool operator==(const QuantizationPolicy&) const = default;
};

QuantizationPolicy policyOf(const DesignSpace& space, DesignView design);

/// The layers with the bits of a policy instead of their own. NotFound names a layer of the policy that is not among them;
/// layers that the policy does not name keep their bits.
Result<std::vector<LayerWorkload>> withPolicy(std::vector<LayerWorkload> layers, const QuantizationPolicy& policy);

}  // namespace isotone
