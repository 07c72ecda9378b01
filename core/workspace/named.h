// What a person named, found in a workspace, or the error that says what was near.
#pragma once

#include "core/base/result.h"
#include "core/devices/dataset.h"

namespace isotone {

/// "; the nearest is "alpha"" where one of `known` is near to `wanted`, else empty: the end of an error's sentence.
std::string suggestion(const std::string& wanted, const std::vector<std::string>& known);

/// Position in Dataset::devices. NotFound names the nearest device.
Result<std::size_t> deviceNamed(const Dataset& data, const std::string& name);

/// The accuracies of a task; an empty name is the workspace's current one. NotFound names the nearest task; Infeasible when the workspace
/// holds no accuracies at all.
Result<const TaskAccuracy*> taskNamed(const Dataset& data, const std::string& name);

/// The values of a target as FittedModel names it: of a metric on a device, or of "accuracy:TASK". Null where there are none.
const std::vector<double>* valuesOf(const Dataset& data, const std::string& device, const std::string& target);

}  // namespace isotone
