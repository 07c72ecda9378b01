// Verb: make a device's analytic model agree with what was measured on it, and keep it as the device's spec sheet.
#pragma once

#include <optional>
#include <string>

#include "core/devices/fit_device_model.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct SpecFitRequest {
  std::string device;
  std::optional<DeviceModel> start;  // empty: the device's own spec sheet, else the catalogue's model of its title
  std::uint64_t seed = 1;            // of the designs that are drawn
};

/// How near a model comes to measured latencies.
struct ModelQuality {
  double error = 0;  // mean absolute relative one, 1 = 100 %
  double srcc = 0;
};

struct SpecFit {
  DeviceModel before;            // what was started from
  DeviceFit fit;                 // its model bears the device's name, and what moved says so in its sources
  std::size_t judged = 0;        // designs that the fit has not seen; 0: too few are measured, the fitted ones are judged
  ModelQuality was, now;         // of both models on those designs
};

/// The model to start from where none is given. NotFound: the catalogue has none of the device's title.
Result<DeviceModel> startingModel(const DeviceProfile& device);

/// Error (Infeasible): there is nothing to fit to, since the device is simulated or not measured, or the space knows no layers.
Status canFitSpec(const Dataset& data, std::size_t device);

/// Fits at most 200 measured designs and judges both models on at most 1,000 others. A device that says float32 or int8 runs all
/// layers so, whatever bits a design has. Errors: NotFound (device, starting model); those of canFitSpec(); InvalidInput for
/// too few measurements; Cancelled.
Result<SpecFit> fitSpec(const Dataset& data, const SpecFitRequest& request, const Progress& progress);

/// Makes the model the spec sheet of the device: pictures, shares of layers and allocations of bits stand on it from then on.
Status keepSpec(Workspace& workspace, const std::string& device, const DeviceModel& model);

}  // namespace isotone
