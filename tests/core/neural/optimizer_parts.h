// What tests of the optimizer network share: a small mobile space of layers, its devices, and a network for it.
#pragma once

#include "core/neural/neural_optimizer.h"
#include "core/optimizer/landscape.h"
#include "core/optimizer/slot_layers.h"
#include "core/optimizer/synthetic_devices.h"

namespace isotone::test {

inline std::shared_ptr<const Slots> mobileSlots() {
  const auto space = DesignSpace::fromJson(R"({
    "format": "isotone-space-1", "name": "two-stages", "title": "Two stages",
    "decisions": [
      {"name": "resolution", "choices": [160, 224]},
      {"repeat": {"s": [1, 2]}, "decisions": [
        {"name": "stage{s}.depth", "choices": [1, 2]},
        {"repeat": {"b": [1, 2]}, "decisions": [
          {"name": "stage{s}.block{b}.kernel", "choices": [3, 5], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]},
          {"name": "stage{s}.block{b}.expansion", "choices": [3, 6], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]},
          {"name": "stage{s}.block{b}.bits", "kind": "bits", "choices": [4, 8], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]}
        ]}
      ]}
    ],
    "network": {"kind": "mobile", "inputSize": 224, "stemChannels": 16, "classes": 10, "headChannels": [128],
      "depthDecision": "stage{s}.depth", "kernelDecision": "stage{s}.block{b}.kernel", "expansionDecision": "stage{s}.block{b}.expansion",
      "bitsDecision": "stage{s}.block{b}.bits", "fixedBits": 8,
      "stages": [{"name": "stage 1", "channels": 24, "stride": 2, "blocks": 2}, {"name": "stage 2", "channels": 48, "stride": 2, "blocks": 2}]}
    })", "two-stages.json");
  return std::make_shared<const Slots>(std::make_shared<const DesignSpace>(space.value()));
}

inline DeviceTables tablesOf(const SlotLayers& layers, const DeviceModel& device) {
  return {layers.model([&](const LayerWorkload& layer) { return simulateLayer(device, layer).latencyMs; }),
          layers.model([&](const LayerWorkload& layer) { return simulateLayer(device, layer).energyMj; })};
}

/// The space above on a fleet, with random weights in its network.
struct OptimizerParts {
  std::shared_ptr<const Slots> slots = mobileSlots();
  SlotLayers layers = SlotLayers::of(slots).value();
  std::shared_ptr<const SlotModel> accuracy = std::make_shared<const SlotModel>(mobileLandscape(slots, Landscape::Smooth));
  std::vector<DeviceTables> fleet;
  std::vector<std::size_t> outer;

  explicit OptimizerParts(std::size_t devices = 40) {
    for (const DeviceModel& device : syntheticDevices(deviceCatalogue().value(), devices, 1)) fleet.push_back(tablesOf(layers, device));
    outer = outerSlots(fleet.front().front());
  }
  std::shared_ptr<const DesignNetwork> randomNetwork(std::uint64_t seed = 1, std::size_t hidden = 24) const {
    DesignWeights weights = DesignWeights::zeros(slots->width() + slots->size(), hidden, slots->width());
    Random random(seed);
    for (auto* values : {&weights.first, &weights.firstBias, &weights.second, &weights.secondBias, &weights.third, &weights.thirdBias})
      for (float& value : *values) value = static_cast<float>(0.2 * random.normal());
    return std::make_shared<const DesignNetwork>(slots, outer, std::move(weights));
  }
};

}  // namespace isotone::test
