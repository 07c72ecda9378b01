// The whole way to an optimizer: a fleet of devices that do not exist, cases solved by the teacher, a network trained on them.
#pragma once

#include "core/devices/device_model.h"
#include "core/neural/device_novelty.h"
#include "core/neural/engine.h"
#include "core/optimizer/slot_layers.h"

namespace isotone {

/// Latency in ms and energy in mJ of every combination.
DeviceTables analyticTables(const SlotLayers& layers, const DeviceModel& device);

/// The tables of syntheticDevices() around the known ones; every second one distorted by exp(.12·normal). Fewer when cancelled.
std::vector<DeviceTables> trainingFleet(const SlotLayers& layers, const std::vector<DeviceModel>& known, std::size_t count, std::uint64_t seed,
                                        const Progress& progress);

/// Devices between and around real ones: each kind of cost a mixture of up to three real ones', which count by their ranges,
/// times exp(σ·normal) for each slot and choice, σ up to a quarter. Kinds that no real device knows follow the first one that is
/// known. The same seed gives the same devices. Empty where no cost of `real` reaches anywhere, fewer when cancelled.
std::vector<DeviceTables> mixedFleet(const std::vector<DeviceTables>& real, const std::vector<std::size_t>& outer, std::size_t count, std::uint64_t seed,
                                     const Progress& progress);

struct TrainedOptimizer {
  std::shared_ptr<const DesignNetwork> network;
  DeviceNovelty novelty;   // of devices, against the fleet that it was trained on
  double seconds = 0;      // cases and training

  std::string serialize() const;
  static Result<TrainedOptimizer> deserialize(std::shared_ptr<const Slots> slots, std::string_view bytes);
};

/// Errors: those of makeCases and NeuralEngine::trainOptimizer.
Result<TrainedOptimizer> trainOptimizer(const NeuralEngine& engine, const SlotModel& accuracy, const std::vector<DeviceTables>& fleet,
                                        const CaseOptions& cases, const OptimizerTraining& training, const Progress& progress);

}  // namespace isotone
