#include "core/importing/clock_step.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace isotone {
namespace {

/// The greatest common divisor of values that are all multiples of 1/scale; 0 where one is not.
std::int64_t commonStep(const std::vector<double>& values, double scale) {
  std::int64_t step = 0;
  for (const double value : values) {
    const double scaled = value * scale;
    const double whole = std::round(scaled);
    if (whole > 9e15 || std::abs(scaled - whole) > 1e-6 * std::max(1.0, whole * 1e-6)) return 0;
    step = std::gcd(step, static_cast<std::int64_t>(whole));
  }
  return step;
}

}  // namespace

std::optional<double> clockStepMs(const std::vector<double>& milliseconds) {
  std::vector<double> values;
  values.reserve(milliseconds.size());
  for (const double value : milliseconds)
    if (std::isfinite(value)) values.push_back(value);
  if (values.size() < 20) return std::nullopt;
  for (const double scale : {1.0, 10.0, 100.0, 1000.0}) {
    const std::int64_t multiple = commonStep(values, scale);
    if (multiple == 0) continue;
    std::sort(values.begin(), values.end());
    const double median = values[values.size() / 2];
    const auto distinct = std::unique(values.begin(), values.end()) - values.begin();
    // A common factor of whole milliseconds (all even, say) is chance or scaling: the clock is still a whole one.
    const double step = scale == 1.0 ? 1.0 : static_cast<double>(multiple) / scale;
    if (static_cast<std::size_t>(distinct) * 2 > values.size() || step < 0.005 * median) return std::nullopt;
    return step;
  }
  return std::nullopt;
}

}  // namespace isotone
