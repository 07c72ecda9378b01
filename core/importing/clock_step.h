// The step in which a device's clock counted, found from its values.
#pragma once

#include <optional>
#include <vector>

namespace isotone {

/// In ms; empty unless it is certain: at least 20 finite values, at most half of them different, all multiples of one
/// step of 1 µs or more, and the step at least 0.5 % of the median, so that it matters beside other noise.
std::optional<double> clockStepMs(const std::vector<double>& milliseconds);

}  // namespace isotone
