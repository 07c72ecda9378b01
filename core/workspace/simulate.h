// Verb: put devices of the catalogue (or models of a person's own) into a workspace, as their analytic models say what its
// designs cost there. Such a device is marked as simulated wherever it is shown.
#pragma once

#include "core/devices/device_model.h"
#include "core/workspace/workspace.h"

namespace isotone {

/// Latency and energy of all live designs, with 1.5 % of reproducible noise, so that near ties are as undecided as they are
/// when measured. A device that was simulated before is simulated anew. Errors: Infeasible where the space does not know its
/// layers; InvalidInput for a device of that name that was measured or imported; Cancelled.
Status simulateDevices(Workspace& workspace, const std::vector<DeviceModel>& models, std::uint64_t seed, const Progress& progress);

/// What simulateDevices() would store of one model, without noise and without storing it: that device alone and at most `most`
/// designs of the workspace, evenly over their rows. Errors: Infeasible, Cancelled.
Result<Dataset> simulatedPreview(const Dataset& data, const DeviceModel& model, std::size_t most, const Progress& progress);

/// Why nothing can be simulated in this workspace, as a sentence; empty: it can.
std::string simulationProblem(const Dataset& data);

/// Models of the catalogue by name. NotFound says what it knows.
Result<std::vector<DeviceModel>> catalogueModels(const std::vector<std::string>& names);

}  // namespace isotone
