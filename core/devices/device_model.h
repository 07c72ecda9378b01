// An analytic device: a roofline whose peaks depend on the precision (methods in docs of the catalogue).
// Latency per layer = max(operations / (peak[bits] * utilisation), bytes / bandwidth) + overhead;
// energy = operations * pJ[bits] + bytes * pJ per byte + idle power * latency.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/devices/device_profile.h"
#include "core/space/layers.h"

namespace isotone {

struct PrecisionPeak {
  int weightBits = 32, activationBits = 32;
  double gops = 0;         // giga operations a second, a multiply-accumulate counted as two
  double pjPerOp = 0;      // picojoule an operation
};

struct DeviceModel {
  std::string name, title, deviceClass;
  std::vector<PrecisionPeak> peaks;   // what is not listed falls back to the next higher precision
  double bandwidthGbs = 0;            // GB/s to main memory
  double cacheBytes = 0;              // working sets below this pay `cacheSpeedup` times less for bytes
  double cacheSpeedup = 1;
  double pjPerByte = 0;
  double overheadUs = 0;              // per layer
  double idleMw = 0;
  double utilisationConvolution = 1, utilisationDepthwise = 1;  // share of the peak that is reached, 0..1
  double memoryBytes = 0, flashBytes = 0;  // limits; 0 = none stated
  std::string source;                 // where each figure is published
  std::string note;                   // which figures are estimates of ours

  const PrecisionPeak* peakFor(int weightBits, int activationBits) const;
  std::string toJson() const;
  static Result<DeviceModel> fromJson(std::string_view json, std::string_view sourceName);
};

struct SimulatedCost {
  double latencyMs = 0;
  double energyMj = 0;
};
/// How long a layer would take on the roofs themselves, at full use of the peak of its precision and of the bandwidth.
/// Infinite where the device has no precision as high.
struct LayerRoofs {
  double computeMs = 0;
  double movingMs = 0;
};
LayerRoofs layerRoofs(const DeviceModel& device, const LayerWorkload& layer);

SimulatedCost simulateLayer(const DeviceModel& device, const LayerWorkload& layer);
/// Sums over the layers. Infinite where the weights exceed the flash or the largest layer the memory.
SimulatedCost simulate(const DeviceModel& device, const std::vector<LayerWorkload>& layers);

/// The devices that come with the program: resources/devices/catalogue.json, every figure with its public source.
Result<std::vector<DeviceModel>> deviceCatalogue();

}  // namespace isotone
