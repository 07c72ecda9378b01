// Dialects that name layers and state their bits; the tool finds the scales itself.
#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/language.h"
#include "core/realize/dialect_layers.h"
#include "core/realize/dialect_writers.h"

namespace isotone {
namespace {

using Json = nlohmann::ordered_json;

const char* pythonFlag(bool value) { return value ? "True" : "False"; }

std::string replaced(std::string text, char from, char to) {
  std::ranges::replace(text, from, to);
  return text;
}

void noteModules(DialectLosses& losses) {
  losses.note(said("core", "Modules are named like the layers; where yours have other names, rename them here."));
}

// ---- NNCF 2: manual precision of its configuration (nncf/config/schemata/algo/quantization.py). A scope is part of
// "Class/Class[module]/operation_0|WEIGHT"; without the classes it fits any model that calls its modules so.

std::string nncfScope(const DialectLayer& layer, const PolicySource& source, const char* end) {
  const bool linear = source.graph.nodes[layer.node].op == Operator::Linear;
  return fmt::format("[{}]/{}_0|{}", replaced(layer.name, '.', '_'), linear ? "linear" : "conv2d", end);
}

// ---- AI Edge Quantizer: a list of rules, of which the last that fits counts (ai_edge_quantizer/recipe_manager.py)

Json aiEdgeTensor(int bits, bool symmetric, bool perChannel) {
  return {{"num_bits", bits}, {"symmetric", symmetric}, {"granularity", perChannel ? "CHANNELWISE" : "TENSORWISE"}, {"dtype", "INT"}};
}

/// The network's other operators are rounded like a layer. Runtimes want symmetric activations of 16 bits.
Json aiEdgeRule(const std::string& regex, const char* operation, const DialectLayer& layer) {
  Json rule{{"regex", regex}, {"operation", operation}, {"algorithm_key", layer.isFloat() ? "no_quantize" : "min_max_uniform_quantize"}};
  if (layer.isFloat()) return rule;
  const bool weightsAlone = layer.activationBits == kFloatBits;
  Json config = Json::object();
  if (!weightsAlone) config["activation_tensor_config"] = aiEdgeTensor(layer.activationBits, layer.activationBits == 16, false);
  config["weight_tensor_config"] = aiEdgeTensor(layer.weightBits, true, layer.perChannel);
  config["compute_precision"] = weightsAlone ? "FLOAT" : "INTEGER";
  config["explicit_dequantize"] = weightsAlone;
  config["skip_checks"] = false;
  config["min_weight_elements"] = 0;
  rule["op_config"] = std::move(config);
  return rule;
}

/// Converters write a module's name with dots, slashes or underscores, and more before and after it.
std::string aiEdgeRegex(const std::string& layer) {
  std::string regex = "(^|[^A-Za-z0-9])";
  for (const char c : layer) {
    if (c == '.') regex += "[./_]";
    else regex += c;
  }
  return regex + "([^A-Za-z0-9]|$)";
}

const char* aiEdgeOperation(const GraphNode& node) {
  if (node.op == Operator::Linear) return "FULLY_CONNECTED";
  return isDepthwise(node) ? "DEPTHWISE_CONV_2D" : "CONV_2D";
}

// ---- PyTorch FX. Observers of more than 8 bits it leaves out without a word.

constexpr const char* kTorchFunctions = R"(

def qconfig(weight_bits, activation_bits, per_channel, symmetric):
    highest = 2 ** (weight_bits - 1) - 1
    scheme = "per_{}_{}".format("channel" if per_channel else "tensor", "symmetric" if symmetric else "affine")
    weight = FakeQuantize.with_args(
        observer=MovingAveragePerChannelMinMaxObserver if per_channel else MovingAverageMinMaxObserver,
        dtype=torch.qint8, qscheme=getattr(torch, scheme),
        quant_min=-highest if symmetric else -highest - 1, quant_max=highest)
    activation = FakeQuantize.with_args(
        observer=MovingAverageMinMaxObserver, dtype=torch.quint8, qscheme=torch.per_tensor_affine,
        quant_min=0, quant_max=2 ** activation_bits - 1)
    return QConfig(activation=activation, weight=weight)


def qconfig_mapping():
    """For torch.ao.quantization.quantize_fx.prepare_qat_fx or prepare_fx."""
    mapping = QConfigMapping().set_global(None)
    for name, bits in LAYERS.items():
        mapping.set_module_name(name, qconfig(*bits) if bits else None)
    return mapping
)";

}  // namespace

PolicyFile writeNncf(const PolicySource& source) {
  static constexpr DialectLimits kLimits{.tool = "NNCF", .weights = kAnyWidth, .activations = kAnyWidth};
  DialectLosses losses;
  const auto layers = dialectLayers(source, kLimits, losses);
  const int activationBits = usualActivationBits(layers);
  Json ignored = Json::array(), scopes = Json::array();
  for (const DialectLayer& layer : layers) {
    if (layer.isFloat()) {
      ignored.push_back(fmt::format("{{re}}.*\\[{}\\]/.*", replaced(layer.name, '.', '_')));
      continue;
    }
    scopes.push_back({layer.weightBits, nncfScope(layer, source, "WEIGHT")});
    if (layer.activationBits != activationBits) scopes.push_back({layer.activationBits, nncfScope(layer, source, "INPUT")});
  }
  const GraphNode& input = source.graph.nodes.front();
  const bool perChannel = std::ranges::all_of(layers, &DialectLayer::perChannel);
  const Json json{{"model", source.graph.space},
                  {"input_info", {{"sample_size", {1, input.channels, input.size, input.size}}}},
                  {"target_device", "TRIAL"},
                  {"compression",
                   {{"algorithm", "quantization"},
                    {"weights", {{"mode", "symmetric"}, {"bits", 8}, {"per_channel", perChannel}}},
                    {"activations", {{"mode", "asymmetric"}, {"bits", activationBits}}},
                    {"ignored_scopes", std::move(ignored)},
                    {"initializer", {{"precision", {{"type", "manual"}, {"bitwidth_per_scope", std::move(scopes)}}}}}}}};
  losses.note(said("core", "A scope fits a model whose modules are named like the layers, with _ for each dot; NNCF refuses scopes that "
                           "fit nothing, and may round an input where it is made: |OUTPUT of the operation before."));
  losses.note(said("core", "NNCF 3 has no bits per layer: this file is for NNCF 2."));
  return {json.dump(2) + "\n", losses.take()};
}

PolicyFile writeAiEdge(const PolicySource& source) {
  static constexpr int kWeights[] = {2, 4, 8}, kDepthwise[] = {8}, kActivations[] = {8, 16};
  static constexpr DialectLimits kLimits{.tool = "AI Edge Quantizer", .weights = kWeights, .activations = kActivations,
                                         .depthwiseWeights = kDepthwise, .weightsAlone = true};
  DialectLosses losses;
  const auto layers = dialectLayers(source, kLimits, losses);
  DialectLayer others{.weightBits = 8, .activationBits = usualActivationBits(layers)};
  if (std::ranges::all_of(layers, [](const DialectLayer& layer) { return layer.activationBits == kFloatBits; }))
    others.weightBits = others.activationBits = kFloatBits;
  Json rules = Json::array({aiEdgeRule(".*", "*", others)});
  for (const DialectLayer& layer : layers) {
    rules.push_back(aiEdgeRule(aiEdgeRegex(layer.name), aiEdgeOperation(source.graph.nodes[layer.node]), layer));
    if (layer.activationBits == 16) losses.add(said("core", "TensorFlow Lite has symmetric activations at 16 bits"), layer.name);
    if (layer.weightBits == 2) losses.add(said("core", "Only newer versions of AI Edge Quantizer have weights of 2 bits"), layer.name);
  }
  losses.note(said("core", "The rules find operators by the layers' names in the names of their tensors; check them in your TensorFlow Lite file."));
  return {rules.dump(2) + "\n", losses.take()};
}

PolicyFile writeModelOpt(const PolicySource& source) {
  static constexpr DialectLimits kLimits{.tool = "Model Optimizer", .weights = kAnyWidth, .activations = kAnyWidth, .weightsAlone = true,
                                         .activationsAlone = true};
  DialectLosses losses;
  std::string entries;
  const auto entry = [&](const std::string& layer, const char* quantizer, int bits, bool perChannel) {
    if (bits < kFloatBits)
      entries += fmt::format("        {}: {{\"num_bits\": {}, \"axis\": {}}},\n", quoted(fmt::format("*{}.{}", layer, quantizer)), bits, perChannel ? "0" : "None");
  };
  for (const DialectLayer& layer : dialectLayers(source, kLimits, losses)) {
    entry(layer.name, "weight_quantizer", layer.weightBits, layer.perChannel);
    entry(layer.name, "input_quantizer", layer.activationBits, false);
    for (const int bits : {layer.weightBits, layer.activationBits})
      if (bits < kFloatBits && bits != 8) {
        losses.add(said("core", "Model Optimizer simulates these bits; it deploys convolutional networks at 8 only"), layer.name);
        break;
      }
    if (layer.activationBits < kFloatBits) losses.add(said("core", "Model Optimizer rounds activations symmetrically"), layer.name);
  }
  noteModules(losses);
  std::string bytes = pythonHead(source.graph, "Bits for modelopt.torch.quantization: mtq.quantize(model, QUANT_CFG, forward_loop).");
  bytes += fmt::format("QUANT_CFG = {{\n    \"quant_cfg\": {{\n        \"*\": {{\"enable\": False}},\n{}    }},\n    \"algorithm\": \"max\",\n}}\n", entries);
  return {std::move(bytes), losses.take()};
}

PolicyFile writeTorchFx(const PolicySource& source) {
  static constexpr int kWidths[] = {2, 3, 4, 5, 6, 7, 8};
  static constexpr DialectLimits kLimits{.tool = "PyTorch FX", .weights = kWidths, .activations = kWidths, .asymmetricWeights = true};
  DialectLosses losses;
  const DialectTensors tensors(source);
  std::string entries;
  for (const DialectLayer& layer : dialectLayers(source, kLimits, losses)) {
    const std::string bits = layer.isFloat() ? "None"
                                             : fmt::format("({}, {}, {}, {})", layer.weightBits, layer.activationBits,
                                                           pythonFlag(layer.perChannel), pythonFlag(layer.symmetric));
    entries += fmt::format("    {}: {},\n", quoted(layer.name), bits);
    if (layer.isFloat()) continue;
    const auto written = tensors.gridAfterRelu(layer.node);
    if ((written ? written->bits : kFloatBits) != layer.activationBits)
      losses.add(said("core", "PyTorch FX gives what a layer puts out the bits of what it reads"), layer.name);
    if (layer.weightBits != 8 || layer.activationBits != 8)
      losses.add(said("core", "PyTorch simulates these bits; its kernels have 8"), layer.name);
  }
  noteModules(losses);
  std::string bytes = pythonHead(source.graph, "Bits for PyTorch FX quantization: import this file and call qconfig_mapping().");
  bytes += "import torch\nfrom torch.ao.quantization import (\n    FakeQuantize, MovingAverageMinMaxObserver, MovingAveragePerChannelMinMaxObserver, QConfig,\n"
           "    QConfigMapping)\n\n";
  bytes += "# Bits of weights and of activations, weights per channel, weights symmetric; None stays float32.\n";
  bytes += fmt::format("LAYERS = {{\n{}}}\n{}", entries, kTorchFunctions);
  return {std::move(bytes), losses.take()};
}

PolicyFile writeHaq(const PolicySource& source) {
  static constexpr DialectLimits kLimits{.tool = "HAQ", .weights = kAnyWidth, .activations = kAnyWidth, .weightsAlone = true,
                                         .activationsAlone = true};
  DialectLosses losses;
  Json strategy = Json::array(), names = Json::array();
  const auto known = [](int bits) { return bits == kFloatBits ? -1 : bits; };  // -1: not rounded
  for (const DialectLayer& layer : dialectLayers(source, kLimits, losses)) {
    strategy.push_back({known(layer.weightBits), known(layer.activationBits)});
    names.push_back(layer.name);
    if (layer.weightBits < kFloatBits && layer.perChannel) losses.add(said("core", "HAQ has one scale for all weights of a layer"), layer.name);
  }
  losses.note(said("core", "HAQ takes the bits in the order of the model's modules: compare it with the layers that the file names."));
  return {Json{{"haq_strategy", std::move(strategy)}, {"layers", std::move(names)}}.dump() + "\n", losses.take()};
}

}  // namespace isotone
