#include "core/devices/device_model.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/devices/dataset.h"

namespace isotone {
namespace {

/// What a layer moves when it runs at the precision of `peak`: a format that the device lacks is widened first.
double movedBytes(const LayerWorkload& layer, const PrecisionPeak& peak) {
  return layer.weights * peak.weightBits / 8.0 +
         (layer.inputValues + layer.outputValues) * peak.activationBits / 8.0;
}

}  // namespace

const PrecisionPeak* DeviceModel::peakFor(int weightBits, int activationBits) const {
  const PrecisionPeak* best = nullptr;
  for (const PrecisionPeak& peak : peaks) {
    if (peak.weightBits < weightBits || peak.activationBits < activationBits) continue;
    const int bits = peak.weightBits + peak.activationBits;
    if (!best || bits < best->weightBits + best->activationBits ||
        (bits == best->weightBits + best->activationBits && peak.gops > best->gops))
      best = &peak;
  }
  return best;
}

std::map<std::string, double> DeviceModel::figures() const {
  std::map<std::string, double> stated{{"bandwidth_gbs", bandwidthGbs}};
  for (const PrecisionPeak& peak : peaks) {
    stated[fmt::format("gops_{}x{}", peak.weightBits, peak.activationBits)] = peak.gops;
    if (peak.pjPerOp > 0) stated[fmt::format("pj_{}x{}", peak.weightBits, peak.activationBits)] = peak.pjPerOp;
  }
  const auto add = [&](const char* name, double value, double none) {
    if (value != none) stated[name] = value;
  };
  add("cache_bytes", cacheBytes, 0);
  add("cache_speedup", cacheSpeedup, 1);
  add("pj_per_byte", pjPerByte, 0);
  add("overhead_us", overheadUs, 0);
  add("idle_mw", idleMw, 0);
  add("utilisation_convolution", utilisationConvolution, 1);
  add("utilisation_depthwise", utilisationDepthwise, 1);
  add("memory_bytes", memoryBytes, 0);
  add("flash_bytes", flashBytes, 0);
  return stated;
}

LayerRoofs layerRoofs(const DeviceModel& device, const LayerWorkload& layer) {
  const PrecisionPeak* peak = device.peakFor(layer.weightBits, layer.activationBits);
  if (!peak || peak->gops <= 0 || device.bandwidthGbs <= 0) return {kInfeasible, kInfeasible};
  const double bytes = movedBytes(layer, *peak);
  const double speed = bytes <= device.cacheBytes ? device.bandwidthGbs * device.cacheSpeedup : device.bandwidthGbs;
  // 1 GOP/s is 1e6 operations a millisecond, 1 GB/s 1e6 bytes a millisecond.
  return {2 * layer.macs / (peak->gops * 1e6), bytes / (speed * 1e6)};
}

SimulatedCost simulateLayer(const DeviceModel& device, const LayerWorkload& layer) {
  const LayerRoofs roofs = layerRoofs(device, layer);
  if (roofs.computeMs == kInfeasible) return {kInfeasible, kInfeasible};
  const PrecisionPeak& peak = *device.peakFor(layer.weightBits, layer.activationBits);
  const double utilisation = layer.kind == LayerKind::DepthwiseConvolution ? device.utilisationDepthwise
                                                                           : device.utilisationConvolution;
  SimulatedCost cost;
  cost.latencyMs = std::max(roofs.computeMs / utilisation, roofs.movingMs) + device.overheadUs * 1e-3;
  // 1 pJ is 1e-9 mJ; 1 mW over 1 ms is 1e-3 mJ.
  cost.energyMj = (2 * layer.macs * peak.pjPerOp + movedBytes(layer, peak) * device.pjPerByte) * 1e-9 +
                  device.idleMw * cost.latencyMs * 1e-3;
  return cost;
}

SimulatedCost simulate(const DeviceModel& device, const std::vector<LayerWorkload>& layers) {
  SimulatedCost total;
  double weightBytes = 0;
  for (const LayerWorkload& layer : layers) {
    weightBytes += layer.weightBytes();
    const bool fits = device.memoryBytes <= 0 || layer.liveBytes() <= device.memoryBytes;
    if (!fits) return {kInfeasible, kInfeasible};
    const SimulatedCost cost = simulateLayer(device, layer);
    total.latencyMs += cost.latencyMs;
    total.energyMj += cost.energyMj;
  }
  if (device.flashBytes > 0 && weightBytes > device.flashBytes) return {kInfeasible, kInfeasible};
  return total;
}

}  // namespace isotone
