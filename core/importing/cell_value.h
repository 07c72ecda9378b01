// What a cell of a column of measurements says.
#pragma once

#include <string_view>

namespace isotone {

struct CellValue {
  enum class Kind {
    Number,    // finite
    Missing,   // empty, "-", "n/a", "null"
    NotANumber,// a literal nan
    Failed,    // "failed", "error", "oom", "inf" …: tried, and the device could not
    Infinite,  // -inf, or beyond what a double holds
    Text,      // anything else
  } kind = Kind::Missing;
  double value = 0;  // of a Number
};

/// `decimal` is '.' or ','. Never allocates for numbers.
CellValue readCell(std::string_view cell, char decimal);

}  // namespace isotone
