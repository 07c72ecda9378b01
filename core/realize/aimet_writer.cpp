// Encodings of AIMET, which QNN reads with --quantization_overrides. Version 1.0.0 has lists of entries and one scale a
// channel in each; 0.6.1 has maps of lists, one entry a channel, and booleans as text. In both
//   value = scale * (integer + offset),  integer from 0 to 2^bits - 1,
// so an offset is a negative zero point, and scale = (max - min) / (2^bits - 1).
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/realize/dialect_layers.h"
#include "core/realize/dialect_writers.h"
#include "core/realize/onnx_writer.h"

namespace isotone {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFewestBits = 4;

struct Encoding {
  std::string tensor;
  int bits = kFloatBits;
  bool perChannel = false, symmetric = false;
  std::vector<float> scales;  // none: float
  int offset = 0;

  double lowest(float scale) const { return static_cast<double>(scale) * offset; }
  double highest(float scale) const { return static_cast<double>(scale) * (offset + (1 << bits) - 1); }
};

struct Encodings {
  std::vector<Encoding> activations, parameters;
  std::vector<std::string> floatLayers;
  int activationBits = 8, parameterBits = 8;  // the most of any
  bool perChannel = false;
};

/// One narrow step below -highest, which no weight uses, is part of the grid: these formats know no narrow ranges.
Encoding weightEncoding(const DialectLayer& layer, const NodeQuantization& quantization) {
  Encoding encoding{.tensor = layer.name + ".weight"};
  if (quantization.weightScale.empty()) return encoding;
  encoding.bits = quantization.weightBits;
  encoding.perChannel = layer.perChannel;
  encoding.symmetric = true;
  encoding.scales = quantization.weightScale;
  encoding.offset = -(1 << (encoding.bits - 1));
  return encoding;
}

Encoding tensorEncoding(std::string tensor, const std::optional<ActivationQuantizer>& grid) {
  if (!grid) return {.tensor = std::move(tensor)};
  return {.tensor = std::move(tensor), .bits = grid->bits, .scales = {grid->scale}, .offset = -grid->zeroPoint};
}

/// What is float between a layer and the ReLU after it is part of that layer and has no entry.
std::vector<Encoding> activationEncodings(const PolicySource& source, DialectLosses& losses) {
  const DialectTensors tensors(source);
  const auto& nodes = source.graph.nodes;
  std::vector<Encoding> encodings;
  for (std::size_t n = 0; n < nodes.size(); ++n) {
    for (const std::string& sum : partialSums(nodes[n])) encodings.push_back(tensorEncoding(sum, std::nullopt));
    const auto grid = tensors.grid(n);
    if (grid || !tensors.gridAfterRelu(n)) encodings.push_back(tensorEncoding(onnxTensorName(source.graph, n), grid));
    if (source.quantization.empty()) continue;
    for (const int reader : tensors.readers(n)) {
      const auto& read = source.quantization[static_cast<std::size_t>(reader)].input;
      if (read && (!grid || read->bits < grid->bits))
        losses.add(said("core", "A tensor has one encoding, so these layers read more activation bits than the policy gives them"),
                   nodes[static_cast<std::size_t>(reader)].name);
    }
  }
  return encodings;
}

Encodings encodingsOf(const PolicySource& source, DialectLosses& losses) {
  static constexpr DialectLimits kLimits{.tool = "AIMET", .weights = kAnyWidth, .activations = kAnyWidth, .weightsAlone = true,
                                         .activationsAlone = true, .asymmetricWeights = true};
  Encodings encodings;
  const NodeQuantization none;
  for (const DialectLayer& layer : dialectLayers(source, kLimits, losses)) {
    encodings.parameters.push_back(weightEncoding(layer, source.quantization.empty() ? none : source.quantization[layer.node]));
    if (layer.isFloat()) encodings.floatLayers.push_back(layer.name);
    if (layer.weightBits < kFewestBits || layer.activationBits < kFewestBits)
      losses.add(said("core", "QNN reads encodings of 4 bits and more, later ones of 2; these layers have fewer than 4"), layer.name);
  }
  encodings.activations = activationEncodings(source, losses);
  for (const Encoding& encoding : encodings.parameters) encodings.perChannel |= encoding.perChannel;
  const auto most = [](const std::vector<Encoding>& all, int& bits) {
    for (const Encoding& encoding : all)
      if (!encoding.scales.empty()) bits = std::max(bits, encoding.bits);
  };
  most(encodings.activations, encodings.activationBits);
  most(encodings.parameters, encodings.parameterBits);
  return encodings;
}

/// `flag`: how the version writes a boolean.
template <class Flag>
Json quantizerArguments(const Encodings& encodings, Flag flag) {
  return {{"activation_bitwidth", encodings.activationBits},
          {"dtype", "int"},
          {"is_symmetric", flag(true)},
          {"param_bitwidth", encodings.parameterBits},
          {"per_channel_quantization", flag(encodings.perChannel)},
          {"quant_scheme", "post_training_tf"}};  // AIMET's word for smallest to largest
}

Json entryOf(const Encoding& encoding) {
  Json entry{{"name", encoding.tensor}, {"enc_type", encoding.perChannel ? "PER_CHANNEL" : "PER_TENSOR"}};
  if (encoding.scales.empty()) {
    entry["dtype"] = "FLOAT";
    entry["bw"] = kFloatBits;
    return entry;
  }
  entry["dtype"] = "INT";
  entry["bw"] = encoding.bits;
  entry["is_sym"] = encoding.symmetric;
  entry["scale"] = encoding.scales;
  entry["offset"] = std::vector<int>(encoding.scales.size(), encoding.offset);
  return entry;
}

const char* textFlag(bool value) { return value ? "True" : "False"; }

Json entriesOf061(const Encoding& encoding) {
  if (encoding.scales.empty()) return Json::array({{{"bitwidth", kFloatBits}, {"dtype", "float"}}});
  Json entries = Json::array();
  for (const float scale : encoding.scales)
    entries.push_back({{"bitwidth", encoding.bits},
                       {"dtype", "int"},
                       {"is_symmetric", textFlag(encoding.symmetric)},
                       {"max", encoding.highest(scale)},
                       {"min", encoding.lowest(scale)},
                       {"offset", encoding.offset},
                       {"scale", scale}});
  return entries;
}

PolicyFile finished(const Json& json, DialectLosses& losses) {
  losses.note(said("core", "Tensors are named as in the float32 network: isotone export --format onnx --bits 32."));
  return {json.dump(2) + "\n", losses.take()};
}

}  // namespace

PolicyFile writeAimet(const PolicySource& source) {
  DialectLosses losses;
  const Encodings encodings = encodingsOf(source, losses);
  Json json{{"version", "1.0.0"}, {"activation_encodings", Json::array()}, {"param_encodings", Json::array()}};
  for (const Encoding& encoding : encodings.activations) json["activation_encodings"].push_back(entryOf(encoding));
  for (const Encoding& encoding : encodings.parameters) json["param_encodings"].push_back(entryOf(encoding));
  json["excluded_layers"] = encodings.floatLayers;
  json["quantizer_args"] = quantizerArguments(encodings, [](bool value) { return value; });
  return finished(json, losses);
}

PolicyFile writeAimet061(const PolicySource& source) {
  DialectLosses losses;
  const Encodings encodings = encodingsOf(source, losses);
  Json json{{"version", "0.6.1"}, {"activation_encodings", Json::object()}, {"param_encodings", Json::object()}};
  for (const Encoding& encoding : encodings.activations) json["activation_encodings"][encoding.tensor] = entriesOf061(encoding);
  for (const Encoding& encoding : encodings.parameters) json["param_encodings"][encoding.tensor] = entriesOf061(encoding);
  json["quantizer_args"] = quantizerArguments(encodings, textFlag);
  return finished(json, losses);
}

}  // namespace isotone
