// Which designs a person wants to look at. A filter narrows what is shown; what is chosen is the goal's business.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/optimizer/goal.h"

namespace isotone {

/// Both ends belong to it; an end that is not set is open.
struct ValueRange {
  std::optional<double> low, high;
  bool isOpen() const { return !low && !high; }
  /// Of a range with an end, NaN is no member.
  bool contains(double value) const { return isOpen() || ((!low || value >= *low) && (!high || value <= *high)); }
  bool operator==(const ValueRange&) const = default;
};

struct DesignFilter {
  ValueRange accuracy, latency, energy, sizeBytes;  // stored units
  std::optional<double> topPercent;                 // (0, 100]: so many of the best by accuracy …
  std::optional<double> topWithinMs;                // … among those within this latency
  bool includeDominated = true;                     // false: only designs of the front of accuracy and latency

  bool isOff() const { return *this == DesignFilter(); }
  bool operator==(const DesignFilter&) const = default;
};

struct FilteredDesigns {
  std::vector<std::uint8_t> passes;   // one a candidate
  std::size_t count = 0;
};

/// Conditions hold together. A range on a quantity that is known of no candidate is no condition; where it is known of
/// some, the others do not pass. The best p percent of n designs are the ⌈p·n/100⌉ first by accuracy and all that equal the
/// last of them; n counts the designs that meet the ranges and the latency.
/// `front`: positions of those that no other candidate beats.
FilteredDesigns applyFilter(const CandidateTable& candidates, std::span<const std::size_t> front, const DesignFilter& filter);

}  // namespace isotone
