// What few measurements a device save against one predictor from scratch for each: plain arithmetic on measurements and hours.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace isotone {

/// HELP (Lee et al., arXiv 2106.08630) compares with predictors that are trained on 900 measurements of the device.
inline constexpr std::size_t kMeasurementsFromScratch = 900;

/// How long one design takes, as the measurement kit tells to measure: it is put onto the device once, runs to warm up and then
/// runs timed, each at least a number of times and at least a second.
struct MeasuringTime {
  std::size_t warmUpRuns = 5, timedRuns = 30;
  double secondsAtLeast = 1;    // of each of the two
  double minutesToLoad = 1;     // build, copy and start one network: a round number, not a measurement
};
/// NaN for a latency that is not known.
double minutesPerMeasurement(double latencyMs, const MeasuringTime& time);

struct LedgerInput {
  std::size_t newDevices = 1;
  std::size_t fromScratch = kMeasurementsFromScratch;  // measurements of one device's own predictor
  std::size_t adapted = 10;                            // measurements of one new device this way
  std::size_t sources = 1;                             // devices that were measured in full before, each on `fromScratch` designs
  double minutesEach = 1;
};

struct Ledger {
  double scratchMeasurements = 0, adaptedMeasurements = 0;  // of all new devices
  double scratchHours = 0, adaptedHours = 0;
  double sourceMeasurements = 0;                            // what measuring the sources took, once
  /// The fewest new devices for which measuring the sources first as well takes less than a predictor from scratch for each
  /// new device; none where a new device needs as many measurements either way.
  std::optional<std::size_t> breakEven;
};
Ledger ledgerOf(const LedgerInput& input);

/// Where a learning curve (measurements and the SRCC they reach, in rising order of measurements) first reaches `srcc`, linear
/// between its points; none where it never does.
std::optional<std::size_t> measurementsToReach(std::span<const std::size_t> samples, std::span<const double> curve,
                                               double srcc);

}  // namespace isotone
