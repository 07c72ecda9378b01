// The figures of a device model one by one, as forms and tables show them: title, unit, bounds, value, and where each comes
// from. Names are those of FigureSource: "bandwidth_gbs", "gops_8x8".
#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/devices/device_model.h"

namespace isotone {

struct DeviceFigure {
  std::string name;
  std::string title;   // for people: "Bandwidth of the main memory"
  std::string unit;    // "GB/s"; empty for shares and factors
  double value = 0;
  double least = 0, most = 1e15;
  bool mayBeLeast = true;  // otherwise the value has to be above it
};

/// All figures, stated or not: the peaks, what concerns memory, time, energy (that of each precision first), limits.
std::vector<DeviceFigure> deviceFigures(const DeviceModel& device);
/// Error (InvalidInput), a sentence with the figure's title: out of bounds, or no figure of the device.
Status setDeviceFigure(DeviceModel& device, const std::string& name, double value);

/// Null where nothing is said.
const FigureSource* sourceOf(const DeviceModel& device, std::string_view figure);
/// The one source of this figure from now on; a source that is left without figures goes.
void setSource(DeviceModel& device, const std::string& figure, FigureSource source);
/// The titles of what was read, each once: DeviceModel::source.
std::string sourceLine(const std::vector<FigureSource>& sources);

/// Adds a precision with this peak, or takes it out with the sources of its figures. Errors (InvalidInput): it is there
/// already; it is the last one.
Status addPrecision(DeviceModel& device, int weightBits, int activationBits, double gops);
Status removePrecision(DeviceModel& device, int weightBits, int activationBits);

/// Error (InvalidInput): the first thing that is wrong, as a sentence. What passes can be written and read again.
Status checkDeviceModel(const DeviceModel& device);

struct FigureChange {
  DeviceFigure figure;  // as it is after the change
  double before = std::numeric_limits<double>::quiet_NaN();  // NaN: there was none
};
/// Figures of `after` that differ from those of `before`, in their order.
std::vector<FigureChange> changedFigures(const DeviceModel& before, const DeviceModel& after);

/// A device's name from what people call it: small letters, digits and "_"; letters beyond ASCII stay. "device" for nothing.
std::string deviceNameFrom(std::string_view title);

}  // namespace isotone
