#include "core/workspace/correlate.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

Result<std::vector<std::size_t>> chosenDevices(const Dataset& data, const CorrelateOptions& options) {
  std::vector<std::size_t> devices;
  for (const std::string& name : options.devices) {
    const auto device = deviceNamed(data, name);
    if (!device) return failFrom(device);
    if (data.find(*device, options.metric) == nullptr)
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no {} measurements: import some."), name, metricName(options.metric)));
    if (std::find(devices.begin(), devices.end(), *device) == devices.end()) devices.push_back(*device);
  }
  if (options.devices.empty())
    for (std::size_t device = 0; device < data.devices.size(); ++device)
      if (data.find(device, options.metric) != nullptr) devices.push_back(device);
  if (devices.size() < 2)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "Correlating needs {} measurements of at least two devices, but there {} {}."),
                                                   metricName(options.metric), devices.size() == 1 ? "is" : "are",
                                                   devices.size()));
  return devices;
}

}  // namespace

std::vector<double> comparableValues(const Dataset& data, std::size_t device, Metric metric, bool includeDisconnected) {
  const Series* series = data.find(device, metric);
  if (series == nullptr) return std::vector<double>(data.designs.size(), kNotMeasured);
  std::vector<double> values = series->values;
  values.resize(data.designs.size(), kNotMeasured);
  if (!includeDisconnected)
    for (std::size_t row = 0; row < values.size(); ++row)
      if (!data.designs.live[row]) values[row] = kNotMeasured;
  return values;
}

Result<Correlations> correlateDevices(const Dataset& data, const CorrelateOptions& options, const Progress& progress) {
  auto devices = chosenDevices(data, options);
  if (!devices) return failFrom(devices);
  std::vector<std::vector<double>> values;
  for (const std::size_t device : *devices)
    values.push_back(comparableValues(data, device, options.metric, options.includeDisconnected));
  auto matrix = correlate({values.begin(), values.end()}, options.withKendall, progress);
  if (!matrix) return failFrom(matrix);
  Correlations out;
  out.devices = std::move(*devices);
  out.matrix = std::move(*matrix);
  out.tree = cluster(out.matrix.srcc, out.matrix.devices);
  return out;
}

}  // namespace isotone
