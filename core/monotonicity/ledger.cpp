#include "core/monotonicity/ledger.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isotone {

double minutesPerMeasurement(double latencyMs, const MeasuringTime& time) {
  if (!std::isfinite(latencyMs) || latencyMs < 0) return std::numeric_limits<double>::quiet_NaN();
  const auto seconds = [&](std::size_t runs) {
    return std::max(time.secondsAtLeast, static_cast<double>(runs) * latencyMs / 1000);
  };
  return time.minutesToLoad + (seconds(time.warmUpRuns) + seconds(time.timedRuns)) / 60;
}

Ledger ledgerOf(const LedgerInput& input) {
  Ledger ledger;
  const auto devices = static_cast<double>(input.newDevices);
  ledger.scratchMeasurements = devices * static_cast<double>(input.fromScratch);
  ledger.adaptedMeasurements = devices * static_cast<double>(input.adapted);
  ledger.scratchHours = ledger.scratchMeasurements * input.minutesEach / 60;
  ledger.adaptedHours = ledger.adaptedMeasurements * input.minutesEach / 60;
  ledger.sourceMeasurements = static_cast<double>(input.sources) * static_cast<double>(input.fromScratch);
  // sources·scratch + n·adapted < n·scratch, for the smallest whole n.
  if (input.adapted < input.fromScratch)
    ledger.breakEven = input.sources * input.fromScratch / (input.fromScratch - input.adapted) + 1;
  return ledger;
}

std::optional<std::size_t> measurementsToReach(std::span<const std::size_t> samples, std::span<const double> curve,
                                               double srcc) {
  for (std::size_t i = 0; i < std::min(samples.size(), curve.size()); ++i) {
    if (!(curve[i] >= srcc)) continue;
    if (i == 0) return samples[0];
    const double rise = curve[i] - curve[i - 1];
    const double share = rise > 0 ? (srcc - curve[i - 1]) / rise : 1;
    const auto from = static_cast<double>(samples[i - 1]), to = static_cast<double>(samples[i]);
    return static_cast<std::size_t>(std::ceil(from + std::clamp(share, 0.0, 1.0) * (to - from)));
  }
  return std::nullopt;
}

}  // namespace isotone
