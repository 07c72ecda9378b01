#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/space/json_node.h"
#include "core/space/quantization.h"

namespace isotone {
namespace {

constexpr const char* kFormat = "isotone-policy";
constexpr const char *kPerChannel = "per_channel", *kPerTensor = "per_tensor";

int bitsFrom(const JsonNode& layer, std::string_view key) {
  const JsonNode node = layer.at(key);
  const int bits = node.integer(1, 64);
  if (!isPolicyBits(bits)) node.complain(fmt::format("{} is not 2 to 8, 16 or 32", bits));
  return bits;
}

LayerPolicy layerFrom(const JsonNode& node) {
  LayerPolicy layer;
  layer.layer = node.at("name").text();
  layer.block = node.text("block", "");
  layer.weightBits = bitsFrom(node, "weight_bits");
  layer.activationBits = bitsFrom(node, "activation_bits");
  const std::string granularity = node.text("weight_granularity", kPerChannel);
  if (granularity != kPerChannel && granularity != kPerTensor)
    node.at("weight_granularity").complain(fmt::format("is neither {} nor {}", kPerChannel, kPerTensor));
  layer.granularity = granularity == kPerTensor ? Granularity::PerTensor : Granularity::PerChannel;
  layer.symmetric = node.flag("weight_symmetric", true);
  return layer;
}

QuantizationPolicy policyFrom(const JsonNode& root) {
  if (!root.isObject() || root.text("format", "") != kFormat) root.complain("is not a quantization policy");
  if (root.integer("version", 1, 0, 1'000'000) != 1) root.at("version").complain("is newer than this program");
  QuantizationPolicy policy;
  std::set<std::string> seen;
  for (const JsonNode& node : root.at("layers").items()) {
    policy.layers.push_back(layerFrom(node));
    if (!seen.insert(policy.layers.back().layer).second) node.at("name").complain("names a layer a second time");
  }
  return policy;
}

}  // namespace

std::string QuantizationPolicy::toJson() const {
  using Json = nlohmann::ordered_json;
  Json root{{"format", kFormat}, {"version", 1}, {"layers", Json::array()}};
  for (const LayerPolicy& layer : layers)
    root["layers"].push_back({{"name", layer.layer},
                              {"block", layer.block},
                              {"weight_bits", layer.weightBits},
                              {"activation_bits", layer.activationBits},
                              {"weight_granularity", layer.granularity == Granularity::PerChannel ? kPerChannel : kPerTensor},
                              {"weight_symmetric", layer.symmetric},
                              {"activation_granularity", kPerTensor},
                              {"activation_symmetric", false}});
  return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<QuantizationPolicy> QuantizationPolicy::fromJson(std::string_view json, std::string_view sourceName) {
  try {
    return policyFrom(JsonNode::parse(json, sourceName));
  } catch (const JsonComplaint& complaint) {
    return fail(ErrorKind::InvalidInput, complaint.message);
  }
}

}  // namespace isotone
