// What some designs take on every device of a workspace, for comparing them.
#pragma once

#include <string>
#include <vector>

#include "core/optimizer/goal.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct NamedDesign {
  std::string name;        // "A"
  std::int64_t row = -1;   // of the workspace's designs; -1: it is none of them
  Design design;
  bool operator==(const NamedDesign&) const = default;
};

/// One device: a value per design, in the metric's stored unit.
struct DeviceValues {
  std::size_t device = 0;
  std::vector<double> values;           // NaN: not known
  std::vector<std::uint8_t> measured;   // 0: predicted by the device's fitted predictor, or not known
};

/// The devices that have measurements of `metric`, in the workspace's order. Measured values where there are some, else
/// what the fitted predictor of the device says.
std::vector<DeviceValues> onEveryDevice(const Workspace& workspace, const std::vector<NamedDesign>& designs, Metric metric);

/// How a design stands to the limits of a goal on one device.
struct DesignLimits {
  std::vector<Limit> broken;
  std::size_t asked = 0;    // limits of the goal
  std::size_t unknown = 0;  // of them, those whose quantity is not known for this design there
};
struct DeviceLimits {
  std::size_t device = 0;
  std::vector<DesignLimits> designs;
};

/// The devices whose latency is known, in the workspace's order. Limits hold as they stand, in ms and mJ, on every device; with
/// a confidence above one half a predicted value has to meet them with its spread. task empty: the workspace's current one.
std::vector<DeviceLimits> limitsOnEveryDevice(const Workspace& workspace, const std::vector<NamedDesign>& designs, const Goal& goal,
                                              const std::string& task);

}  // namespace isotone
