// What it costs to reuse one device's predictor for another, in a workspace: measured, or expected from the other devices.
#pragma once

#include <string>

#include "core/monotonicity/expected_regret.h"
#include "core/workspace/correlate.h"

namespace isotone {

/// All devices with the metric, and what reuse costs between them. Disconnected designs are left out; a design that
/// failed on a device is never chosen there.
struct ReuseKnowledge {
  std::vector<std::size_t> devices;  // positions in Dataset::devices, in the order of matrix and table
  std::vector<std::size_t> known;    // of each: designs with a value and an accuracy
  CorrelationMatrix matrix;
  ReuseTable table;

  std::optional<std::size_t> placeOf(std::size_t device) const;  // of a device in `devices`
};
/// `task` empty: the current one. Errors: NotFound (task), Infeasible (no accuracy; fewer than two devices), Cancelled.
Result<ReuseKnowledge> reuseBetweenDevices(const Dataset& data, Metric metric, const std::string& task,
                                           const ReuseOptions& options, const Progress& progress);

struct ReuseCost {
  double mean = 0, low = 0, high = 0;  // accuracy points; equal where it was measured
  bool measured = false;               // else expected from the other pairs, the target left out
};
/// Measured where the target knows at least half of the proxy's designs, else expected. `proxy` and `target` in
/// Dataset::devices; `srcc` on `designs` is what is known of the pair. Nothing where nothing can be said.
std::optional<ReuseCost> reuseCost(const ReuseKnowledge& knowledge, std::size_t proxy, std::size_t target, double srcc,
                                   std::size_t designs);

}  // namespace isotone
