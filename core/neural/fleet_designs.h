// One call that designs for every device of a fleet, known by their analytic models.
#pragma once

#include "core/devices/device_model.h"
#include "core/neural/neural_optimizer.h"
#include "core/optimizer/slot_layers.h"

namespace isotone {

struct FleetGoal {
  double latencyWeight = 20, energyWeight = 0;  // accuracy points for a device's whole range of latency, of energy
};

/// What one device got.
struct FleetDesign {
  std::uint32_t design = 0;  // position in FleetDesigns::designs
  float accuracy = 0, latencyMs = 0, energyMj = 0, value = 0;  // value: accuracy − Σ weight·cost / range
};

struct FleetDesigns {
  std::vector<Picks> designs;        // each once
  std::vector<FleetDesign> devices;  // in their order
  double networkSeconds = 0;         // of it in the network's products, over all threads
};

struct FleetOptions {
  const AllowedColumns* allowed = nullptr;
  int threads = 1;
};

/// One pass a device and outer combination, in blocks of 1,024. Devices that can run no design get what they lack least of,
/// with costs of kNeverCost and more. Error: Cancelled.
Result<FleetDesigns> designFleet(const NeuralOptimizer& optimizer, const SlotLayers& layers, std::span<const DeviceModel> devices,
                                 const FleetGoal& goal, const FleetOptions& options, const Progress& progress);

/// Points that each of the designs loses on each device against the device's own: designs x devices.
std::vector<float> fleetRegrets(const NeuralOptimizer& optimizer, const SlotLayers& layers, std::span<const DeviceModel> devices,
                                const FleetGoal& goal, const FleetDesigns& fleet);

}  // namespace isotone
