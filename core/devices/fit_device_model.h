// A device model made to agree with measurements: what data sheets do not say is found from networks that were timed.
#pragma once

#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/devices/device_model.h"

namespace isotone {

struct DeviceFit {
  DeviceModel model;               // the given one with utilisations, bandwidth and overhead (and energies) fitted
  std::size_t networks = 0;        // that had a measured latency
  double latencyErrorBefore = 0;   // mean absolute relative error on them, 1 = 100 %; of the given model
  double latencyError = 0;         // … and of the fitted one
  double latencyMedianError = 0;   // median of the same
  double energyErrorBefore = 0, energyError = 0;  // 0 without energies
};

/// Fits the roofline to latencies in ms of whole networks, NaN and infinite ones left out; then, where energies in mJ are
/// given, pJ an operation (one factor for all precisions), pJ a byte and idle power.
///
/// The peaks and the bandwidth of `start` are roofs: only what is reached of them is fitted (utilisations and bandwidth
/// never rise above), and overhead is 0 or more. With the layers assigned to either side of the roofline, a network's time
/// is linear in those four; so assignment and non-negative least squares on relative errors alternate, from several starts,
/// and a search along each parameter with Huber's loss ends it. Deterministic.
/// Errors: InvalidInput for lists of different lengths and for fewer than kFewestNetworks measured networks.
inline constexpr std::size_t kFewestNetworks = 8;
Result<DeviceFit> fitDeviceModel(const DeviceModel& start, std::span<const std::vector<LayerWorkload>> networks,
                                 std::span<const double> latencyMs, std::span<const double> energyMj = {});

}  // namespace isotone
