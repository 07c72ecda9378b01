// The matrix product behind all rank correlations: rows times rows.
#pragma once

#include <cstddef>

namespace isotone {

/// out[i * rows + j] = sum over k of a[i * stride + k] * a[j * stride + k], both triangles. `a` is row-major; `stride` is a
/// multiple of kProductStride, and the entries between `columns` and `stride` are 0.
/// The instruction set is chosen when the program runs; sums of float products are kept in double.
void selfProduct(const double* a, std::size_t rows, std::size_t stride, double* out);
void selfProduct(const float* a, std::size_t rows, std::size_t stride, double* out);

inline constexpr std::size_t kProductStride = 16;
inline std::size_t productStride(std::size_t columns) {
  return (columns + kProductStride - 1) / kProductStride * kProductStride;
}

}  // namespace isotone
