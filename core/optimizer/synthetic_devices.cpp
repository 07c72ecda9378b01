#include "core/optimizer/synthetic_devices.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include <fmt/format.h>

namespace isotone {
namespace {

constexpr double kNoise = 0.5, kRandomShare = 0.35, kBeyond = 3;
constexpr double DeviceModel::*kFigures[] = {&DeviceModel::bandwidthGbs,   &DeviceModel::cacheBytes, &DeviceModel::cacheSpeedup,
                                             &DeviceModel::pjPerByte,      &DeviceModel::overheadUs, &DeviceModel::idleMw,
                                             &DeviceModel::utilisationConvolution, &DeviceModel::utilisationDepthwise};
constexpr double PrecisionPeak::*kPeakFigures[] = {&PrecisionPeak::gops, &PrecisionPeak::pjPerOp};

struct Parents {
  std::vector<const DeviceModel*> devices;
  std::vector<double> weights;  // sum 1

  /// Geometric mean of what is positive; 0 where nothing is.
  double mix(const std::function<double(const DeviceModel&)>& figure) const {
    double sum = 0, weight = 0;
    for (std::size_t i = 0; i < devices.size(); ++i) {
      const double value = figure(*devices[i]);
      if (!(value > 0)) continue;
      sum += weights[i] * std::log(value);
      weight += weights[i];
    }
    return weight > 0 ? std::exp(sum / weight) : 0;
  }
};

Parents drawParents(const std::vector<DeviceModel>& real, Random& random) {
  Parents parents;
  double total = 0;
  const std::size_t count = 1 + random.below(3);
  for (std::size_t i = 0; i < count; ++i) {
    parents.devices.push_back(&real[random.below(real.size())]);
    parents.weights.push_back(-std::log(1 - random.uniform()));
    total += parents.weights.back();
  }
  for (double& weight : parents.weights) weight /= total;
  return parents;
}

double noisy(double value, Random& random) { return value * std::exp(kNoise * random.normal()); }

DeviceModel mixture(const std::vector<DeviceModel>& real, Random& random) {
  const Parents parents = drawParents(real, random);
  DeviceModel device;
  const double speed = noisy(1, random);  // all peaks of a device rise together, besides what each does alone
  for (PrecisionPeak peak : parents.devices.front()->peaks) {
    for (const auto figure : kPeakFigures)
      peak.*figure = noisy(parents.mix([&](const DeviceModel& from) {
        const PrecisionPeak* same = from.peakFor(peak.weightBits, peak.activationBits);
        return same ? same->*figure : 0.0;
      }), random);
    peak.gops *= speed;
    device.peaks.push_back(peak);
  }
  for (const auto figure : kFigures) device.*figure = noisy(parents.mix([figure](const DeviceModel& from) { return from.*figure; }), random);
  return device;
}

double logUniform(double least, double most, Random& random) { return least * std::pow(most / least, random.uniform()); }

/// Between the least and the greatest positive value of the real ones, and beyond.
double anywhere(const std::vector<double>& values, Random& random) {
  double least = 0, most = 0;
  for (const double value : values) {
    if (!(value > 0)) continue;
    least = least == 0 ? value : std::min(least, value);
    most = std::max(most, value);
  }
  return most > 0 ? logUniform(least / kBeyond, most * kBeyond, random) : 0;
}

DeviceModel anyDevice(const std::vector<DeviceModel>& real, Random& random) {
  DeviceModel device;
  std::vector<double> values;
  for (PrecisionPeak peak : real[random.below(real.size())].peaks) {
    for (const auto figure : kPeakFigures) {
      values.clear();
      for (const DeviceModel& other : real)
        if (const PrecisionPeak* same = other.peakFor(peak.weightBits, peak.activationBits)) values.push_back(same->*figure);
      // Higher precisions came first or come later: whichever, they keep to the scale of the first one drawn.
      peak.*figure = device.peaks.empty() ? anywhere(values, random)
                                          : device.peaks.front().*figure * std::exp(kNoise * random.normal());
    }
    const double ratio = device.peaks.empty() ? 1 : static_cast<double>(device.peaks.front().weightBits) / peak.weightBits;
    peak.gops *= ratio;
    peak.pjPerOp /= ratio;
    device.peaks.push_back(peak);
  }
  for (const auto figure : kFigures) {
    values.clear();
    for (const DeviceModel& other : real) values.push_back(other.*figure);
    device.*figure = anywhere(values, random);
  }
  return device;
}

void addLowBits(DeviceModel& device, Random& random) {
  const auto fewest = std::min_element(device.peaks.begin(), device.peaks.end(),
                                       [](const auto& a, const auto& b) { return a.weightBits < b.weightBits; });
  PrecisionPeak peak = *fewest;
  while (peak.weightBits > 2) {
    const double faster = random.uniform(1.1, 2.2);
    peak.weightBits /= 2;
    peak.activationBits = std::max(peak.weightBits, peak.activationBits / 2);
    peak.gops *= faster;
    peak.pjPerOp /= faster;
    device.peaks.push_back(peak);
  }
}

std::string kindOf(const std::string& decision) { return decision.substr(decision.rfind('.') + 1); }

}  // namespace

std::vector<DeviceModel> syntheticDevices(const std::vector<DeviceModel>& real, std::size_t count, std::uint64_t seed) {
  std::vector<DeviceModel> devices;
  Random random(seed);
  for (std::size_t i = 0; i < count; ++i) {
    DeviceModel device = random.uniform() < kRandomShare ? anyDevice(real, random) : mixture(real, random);
    for (const auto share : {&DeviceModel::utilisationConvolution, &DeviceModel::utilisationDepthwise})
      device.*share = std::clamp(device.*share, 1e-4, 1.0);
    device.cacheSpeedup = std::max(1.0, device.cacheSpeedup);
    if (random.uniform() < 0.5) addLowBits(device, random);
    device.name = fmt::format("synthetic_{}", i + 1);
    devices.push_back(std::move(device));
  }
  return devices;
}

void distort(SlotModel& costs, double spread, Random& random) {
  const Slots& slots = costs.slots();
  std::map<std::pair<std::string, std::uint8_t>, double> factors;
  for (std::size_t s = 0; s < slots.size(); ++s) {
    const double own = std::exp(spread * random.normal());
    for (std::size_t c = 0; c < slots.combinations(s); ++c) {
      double factor = own;
      for (std::size_t i = 0; i < slots[s].decisions.size(); ++i) {
        const auto key = std::pair(kindOf(slots.space().decisions()[slots[s].decisions[i]].name), slots[s].combinations[c][i]);
        const auto [at, added] = factors.try_emplace(key, 0.0);
        if (added) at->second = std::exp(spread * random.normal());
        factor *= at->second;
      }
      costs.single[slots.offset(s) + c] *= factor;
    }
  }
}

ChipSplit splitChips(std::vector<DeviceModel> devices, std::size_t heldOut, std::uint64_t seed) {
  Random(seed).shuffle(devices);
  const auto middle = devices.begin() + static_cast<std::ptrdiff_t>(std::min(heldOut, devices.size()));
  return {{middle, devices.end()}, {devices.begin(), middle}};
}

}  // namespace isotone
