#include "core/workspace/figure_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "core/base/language.h"
#include "core/workspace/wording.h"

namespace isotone {

double quantile(std::vector<double> values, double q) {
  std::erase_if(values, [](double value) { return !std::isfinite(value); });
  if (values.empty()) return std::nan("");
  const double place = q * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(below), values.end());
  const double low = values[below];
  if (below + 1 >= values.size()) return low;
  const double high = *std::min_element(values.begin() + static_cast<std::ptrdiff_t>(below) + 1, values.end());
  return low + (high - low) * (place - static_cast<double>(below));
}

double roundStep(double value) {
  if (!(value > 0) || !std::isfinite(value)) return 1;
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (double step : {1.0, 2.0, 2.5, 5.0})
    if (step * power >= value * (1 - 1e-9)) return step * power;
  return 10 * power;
}

Axis axisOver(std::string title, std::string unit, std::span<const double> values, double logFrom) {
  Axis axis{.title = std::move(title), .unit = std::move(unit)};
  double low = INFINITY, high = -INFINITY;
  for (double value : values) {
    if (!std::isfinite(value)) continue;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  if (low > high) return axis;
  axis.log = low > 0 && high / low > logFrom;
  if (axis.log) {
    axis.low = low / 1.08;
    axis.high = high * 1.08;
  } else {
    const double air = high > low ? 0.03 * (high - low) : std::max(0.05 * std::abs(high), 1e-9);
    axis.low = low >= 0 && low < 0.3 * high ? 0.0 : low - air;
    axis.high = high + air;
  }
  return axis;
}

Histogram histogramOf(const std::vector<double>& values, int binsWanted) {
  Histogram result;
  if (values.empty()) return result;
  const double low = *std::min_element(values.begin(), values.end());
  const double most = *std::max_element(values.begin(), values.end());
  double high = quantile(values, 0.997);
  if (most <= high + 0.25 * (high - low)) high = most;
  result.width = roundStep((high > low ? high - low : std::max(std::abs(high), 1.0)) / binsWanted);
  result.left = std::floor(low / result.width) * result.width;
  if (result.left > 0 && result.left < 0.25 * high) result.left = 0;
  const auto bins = static_cast<std::size_t>(std::floor((high - result.left) / result.width)) + 1;
  result.counts.assign(bins, 0);
  for (double value : values) {
    auto bin = static_cast<std::size_t>(std::max(0.0, std::floor((value - result.left) / result.width + 1e-9)));
    if (bin >= bins) {
      ++result.above;
      bin = bins - 1;
    }
    ++result.counts[bin];
  }
  return result;
}

bool costsAreSimulated(const Dataset& data, std::optional<std::size_t> device) {
  return data.simulated || (device && data.devices[*device].origin == Origin::Simulated);
}

void addNotes(Figure& figure, const Dataset& data, std::optional<std::size_t> device) {
  if (costsAreSimulated(data, device)) figure.notes.push_back(said("core", "simulated"));
  if (device && data.devices[*device].timerResolutionMs)
    if (const double resolution = *data.devices[*device].timerResolutionMs; resolution >= 1)
      figure.notes.push_back(resolution == 1 ? said("core", "whole-millisecond clock")
                                             : sayf(phrase("core", "clock of {} ms"), limitText(resolution)));
}

std::pair<std::string, std::string> targetTitle(const std::string& target) {
  if (target.starts_with("accuracy")) return {said("core", "Accuracy"), "%"};
  if (const auto metric = parseMetric(target)) return {metricTitle(*metric), storedUnit(metricQuantity(*metric))};
  return {capitalised(target), ""};
}

std::string deviceTitle(const Dataset& data, std::size_t device) {
  const std::string& title = data.devices[device].displayName();
  // What stands behind a comma tells more of a device; the runtimes of one computer differ by nothing else.
  return data.devices[device].origin == Origin::Measured ? title : title.substr(0, title.find(','));
}

std::string deviceTitle(const Dataset& data, const std::string& name) {
  const auto device = data.findDevice(name);
  return device ? deviceTitle(data, *device) : name;
}

namespace {

std::string withoutMaker(const std::string& title) {
  for (const char* maker : {"NVIDIA GeForce ", "NVIDIA ", "Intel ", "Google ", "Samsung "})
    if (title.starts_with(maker)) return title.substr(std::string_view(maker).size());
  return title;
}

}  // namespace

std::string deviceModelName(const DeviceProfile& device) {
  const std::string title = withoutMaker(device.displayName());
  return title.substr(0, title.find(','));
}

std::vector<std::string> deviceLabels(const Dataset& data) {
  constexpr std::size_t kLongest = 28;
  std::vector<std::string> labels;
  const auto repeated = [&] {
    std::map<std::string, int> uses;
    for (const std::string& label : labels) ++uses[label];
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < labels.size(); ++i)
      if (uses[labels[i]] > 1) found.push_back(i);
    return found;
  };
  for (const DeviceProfile& device : data.devices) labels.push_back(deviceModelName(device));
  for (const std::size_t i : repeated()) labels[i] = withoutMaker(data.devices[i].displayName());
  for (const std::size_t i : repeated())
    if (const std::string& batch = data.devices[i].batch; !batch.empty() && batch != "not stated") labels[i] += " · " + batch;
  for (const std::size_t i : repeated()) labels[i] = data.devices[i].name;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i].size() > kLongest) labels[i] = data.devices[i].name;
  return labels;
}

}  // namespace isotone
