// What the makers of figures share.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/devices/dataset.h"
#include "core/reports/figure.h"

namespace isotone {

/// The q-quantile (0..1) of the finite values, linear between ranks; NaN when there are none.
double quantile(std::vector<double> values, double q);

/// The next round number of 1-2-5 at or above `value` (> 0).
double roundStep(double value);

/// An axis over these values: logarithmic where positive values span more than `logFrom` times, with a little air at both ends.
Axis axisOver(std::string title, std::string unit, std::span<const double> values, double logFrom = 8);

struct Histogram {
  double left = 0, width = 1;      // of the first bin, of each
  std::vector<double> counts;
  std::size_t above = 0;           // values beyond the last bin, counted in it
};
/// Bins of round width over the values up to their 99.7 % quantile; what lies beyond is counted in the last bin.
Histogram histogramOf(const std::vector<double>& values, int binsWanted);

/// Whether latencies and energies that the table holds of a device come from its model; without one, whether all do.
bool costsAreSimulated(const Dataset& data, std::optional<std::size_t> device);

/// Adds "simulated" and the device's timer resolution where they matter.
void addNotes(Figure& figure, const Dataset& data, std::optional<std::size_t> device);

/// The predictors' target, "latency", "energy" or "accuracy:TASK", as title and unit.
std::pair<std::string, std::string> targetTitle(const std::string& target);

/// A device's title without what stands after its first comma, for headings and axes.
std::string deviceTitle(const Dataset& data, std::size_t device);
/// By its name; the name itself where it is not known.
std::string deviceTitle(const Dataset& data, const std::string& name);

/// The title without its maker and without what stands after its first comma: "GTX 1080 Ti" at any batch size.
std::string deviceModelName(const DeviceProfile& device);

/// One short label a device, all different: the model's name; where that repeats what the title says behind its comma
/// ("Board, two cores"), then the batch size ("Titan RTX · 256"); else, or where it gets long, the device's name. In the
/// order of Dataset::devices.
std::vector<std::string> deviceLabels(const Dataset& data);

}  // namespace isotone
