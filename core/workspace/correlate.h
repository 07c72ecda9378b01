// Verb: rank correlations between the devices of a workspace, and proxies for one of them.
#pragma once

#include "core/devices/dataset.h"
#include "core/monotonicity/proxy_choice.h"

namespace isotone {

struct CorrelateOptions {
  Metric metric = Metric::Latency;
  std::vector<std::string> devices;   // empty: all that have the metric
  bool includeDisconnected = false;
  bool withKendall = true;
};
struct Correlations {
  std::vector<std::size_t> devices;   // positions in Dataset::devices, in the order of the matrix
  CorrelationMatrix matrix;
  ClusterTree tree;
};
/// Error (NotFound) for an unknown device, (Infeasible) when fewer than two devices have the metric.
Result<Correlations> correlateDevices(const Dataset& data, const CorrelateOptions& options, const Progress& progress);

/// Values of (device, metric) with dead designs set to NaN unless wanted: the columns correlate() takes.
std::vector<double> comparableValues(const Dataset& data, std::size_t device, Metric metric, bool includeDisconnected);

}  // namespace isotone
