#include "core/reports/writers.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/space/layers.h"

namespace isotone {
namespace {

// Keys keep the order in which they are written, so that the same design gives the same bytes. What is not finite is written as null.
using Json = nlohmann::ordered_json;

Json optionalNumber(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json goalJson(const DesignSpace& space, const Goal& goal) {
  Json json;
  if (goal.form == Goal::Form::Weights) {
    json["form"] = "weights";
    json["latency_weight"] = goal.latencyWeight;
    json["energy_weight"] = goal.energyWeight;
  } else {
    json["form"] = "limits";
    json["max_latency_ms"] = optionalNumber(goal.maxLatencyMs);
    json["max_energy_mj"] = optionalNumber(goal.maxEnergyMj);
  }
  json["max_size_bytes"] = optionalNumber(goal.maxSizeBytes);
  json["min_accuracy_percent"] = optionalNumber(goal.minAccuracyPercent);
  json["confidence"] = goal.confidence;
  for (const HeldChoice& held : goal.held)
    if (held.decision < space.decisions().size() && held.choice < space.decisions()[held.decision].choices.size())
      json["held"][space.decisions()[held.decision].name] = space.decisions()[held.decision].choices[held.choice].name;
  return json;
}

/// `known` names where a number comes from that is not predicted.
Json estimateJson(const Estimate& estimate, const char* unit, const char* known) {
  if (!std::isfinite(estimate.mean)) return nullptr;
  return {{"mean", estimate.mean},
          {"low90", estimate.low},
          {"high90", estimate.high},
          {"unit", unit},
          {"origin", estimate.measured ? known : "predicted"}};
}

Json headJson(const char* format, const DesignSpace& space, const DesignExport& chosen) {
  Json json;
  json["format"] = format;
  json["version"] = 1;
  json["space"] = space.name();
  json["key"] = space.key(chosen.design);
  json["index"] = chosen.index >= 0 ? Json(chosen.index) : Json(nullptr);
  json["workspace"] = chosen.workspace;
  json["device"] = chosen.device.empty() ? Json(nullptr) : Json(chosen.device);
  json["task"] = chosen.task.empty() ? Json(nullptr) : Json(chosen.task);
  json["method"] = chosen.method.empty() ? Json(nullptr) : Json(chosen.method);
  json["simulated"] = chosen.simulatedAccuracy || chosen.simulatedCosts;
  json["goal"] = goalJson(space, chosen.goal);
  return json;
}

const char* kindName(LayerKind kind) {
  switch (kind) {
    case LayerKind::Convolution: return "convolution";
    case LayerKind::DepthwiseConvolution: return "depthwise_convolution";
    case LayerKind::Pooling: return "pooling";
    case LayerKind::Add: return "add";
    case LayerKind::Linear: return "linear";
    case LayerKind::SqueezeExcite: return "squeeze_excite";
  }
  return "unknown";
}

Json layerJson(const LayerWorkload& layer) {
  return {{"name", layer.name},
          {"block", layer.block},
          {"kind", kindName(layer.kind)},
          {"input_channels", layer.inputChannels},
          {"output_channels", layer.outputChannels},
          {"input_size", layer.inputSize},
          {"output_size", layer.outputSize},
          {"kernel", layer.kernel},
          {"stride", layer.stride},
          {"groups", layer.groups},
          {"macs", layer.macs},
          {"weights", layer.weights},
          {"weight_bits", layer.weightBits},
          {"activation_bits", layer.activationBits}};
}

Json decisionsJson(const DesignSpace& space, DesignView design) {
  Json decisions = Json::array();
  for (std::size_t d = 0; d < space.decisions().size(); ++d) {
    const Decision& decision = space.decisions()[d];
    const bool active = space.isActive(design, d);
    const Choice& choice = decision.choices[design[d]];
    decisions.push_back({{"name", decision.name},
                         {"active", active},
                         {"choice", active ? Json(choice.name) : Json(nullptr)},
                         {"value", active && choice.value ? Json(*choice.value) : Json(nullptr)}});
  }
  return decisions;
}

std::string textOf(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string architectureJson(const DesignSpace& space, const DesignExport& chosen) {
  Json json = headJson("isotone-architecture", space, chosen);
  json["decisions"] = decisionsJson(space, chosen.design);
  const auto layers = layersOf(space, chosen.design);
  json["layers"] = Json::array();
  for (const LayerWorkload& layer : layers) json["layers"].push_back(layerJson(layer));
  if (layers.empty()) {
    json["totals"] = nullptr;
  } else {
    const NetworkTotals totals = totalsOf(layers);
    json["totals"] = {{"layers", totals.layers},
                      {"macs", totals.macs},
                      {"weights", totals.weights},
                      {"weight_bytes", totals.weightBytes},
                      {"peak_activation_bytes", totals.peakActivationBytes}};
  }
  const auto known = [](bool simulated) { return simulated ? "simulated" : "measured"; };
  json["estimates"] = {{"accuracy", estimateJson(chosen.accuracy, "%", known(chosen.simulatedAccuracy))},
                       {"latency", estimateJson(chosen.latency, "ms", known(chosen.simulatedCosts))},
                       {"energy", estimateJson(chosen.energy, "mJ", known(chosen.simulatedCosts))},
                       {"size", estimateJson(chosen.size, "B", "computed")}};
  return textOf(json);
}

std::string policyJson(const DesignSpace& space, const DesignExport& chosen) {
  Json json = headJson("isotone-policy", space, chosen);
  json["layers"] = Json::parse(policyOf(space, chosen.design).toJson())["layers"];
  return textOf(json);
}

}  // namespace isotone
