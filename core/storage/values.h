// A column of numbers as bytes: little-endian float64, one a design row. NaN = no value, +infinity = tried and failed.
#pragma once

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace isotone {

static_assert(std::endian::native == std::endian::little, "columns are stored as they lie in memory");

inline std::string_view bytesOf(const std::vector<double>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(double)};
}

/// `rows` numbers; rows that were added after the column was written have no value.
inline std::vector<double> valuesOf(std::string_view bytes, std::size_t rows) {
  std::vector<double> values(rows, std::numeric_limits<double>::quiet_NaN());
  const std::size_t stored = std::min(rows, bytes.size() / sizeof(double));
  if (stored > 0) std::memcpy(values.data(), bytes.data(), stored * sizeof(double));
  return values;
}

}  // namespace isotone
