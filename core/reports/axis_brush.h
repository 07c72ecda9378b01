// A range that a person marked on one of the ParallelAxes.
#pragma once

#include <cstddef>

namespace isotone {

/// Both ends belong to it, in data units. An end at the end of its axis takes in what lies beyond the axis too.
struct AxisBrush {
  std::size_t axis = 0;
  double low = 0, high = 0;
  bool contains(double value) const { return value >= low && value <= high; }  // a value that is not known is in no range
  bool operator==(const AxisBrush&) const = default;
};

}  // namespace isotone
