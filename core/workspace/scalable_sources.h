// What a workspace knows of its devices and designs, as the network for every device wants it.
#pragma once

#include <optional>

#include "core/devices/device_model.h"
#include "core/predictors/scalable_network.h"
#include "core/workspace/adapt.h"

namespace isotone {

/// The analytic model of a device: its own, or that of the catalogue whose title says the same; empty where there is none.
std::optional<DeviceModel> modelOf(const DeviceProfile& device, const std::vector<DeviceModel>& catalogue);

/// "peak at 32 bits", … what a spec sheet says, as logarithms; and 0 or 1 for each word of a device's class.
std::vector<std::string> specFigureNames();
/// Aligned with the names; NaN: not stated.
std::vector<double> specFigures(const DeviceProfile& device, const std::optional<DeviceModel>& model);

/// What an analytic model says of designs, at the batch size of the device and its highest precision up to float32. Empty where
/// the space knows no layers.
std::vector<double> rooflineValues(const DesignSpace& space, const DesignMatrix& designs, const DeviceModel& model, Metric metric,
                                   double batch);
/// 1 where it is not stated.
double batchOf(const DeviceProfile& device);

}  // namespace isotone
