#include "core/monotonicity/self_product.h"

#include <algorithm>
#include <cstring>

namespace isotone {
namespace {

constexpr std::size_t kDepthBytes = 8192;  // of a row a step: two tiles of rows stay in the second-level cache
constexpr std::size_t kTile = 60;          // rows of a tile; a multiple of every block below

template <class Number, std::size_t kBytes>
struct VectorOf {
  typedef Number Type __attribute__((vector_size(kBytes), aligned(sizeof(Number)), may_alias));
};

struct Operand {
  std::size_t rows, stride, depth;
};

// One block of kRows x kColumns sums, held in registers over `depth` columns.
template <class Number, std::size_t kBytes, std::size_t kRows, std::size_t kColumns>
[[gnu::always_inline]] inline void block(const Number* left, const Number* right, const Operand& operand, double* out) {
  using Vector = typename VectorOf<Number, kBytes>::Type;
  constexpr std::size_t kLanes = kBytes / sizeof(Number);
  Vector sums[kRows][kColumns] = {};
  for (std::size_t k = 0; k < operand.depth; k += kLanes) {
    Vector r[kColumns];
    for (std::size_t j = 0; j < kColumns; ++j)
      r[j] = *reinterpret_cast<const Vector*>(right + j * operand.stride + k);
    for (std::size_t i = 0; i < kRows; ++i) {
      const Vector l = *reinterpret_cast<const Vector*>(left + i * operand.stride + k);
      for (std::size_t j = 0; j < kColumns; ++j) sums[i][j] += l * r[j];
    }
  }
  for (std::size_t i = 0; i < kRows; ++i)
    for (std::size_t j = 0; j < kColumns; ++j) {
      Number lanes[kLanes];
      std::memcpy(lanes, &sums[i][j], kBytes);
      for (std::size_t half = kLanes / 2; half > 0; half /= 2)
        for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] += lanes[lane + half];
      out[i * operand.rows + j] += static_cast<double>(lanes[0]);
    }
}

// Rows [i0, i1) times rows [j0, j1), blocks that do not fit row by row.
template <class Number, std::size_t kBytes, std::size_t kRows, std::size_t kColumns>
[[gnu::always_inline]] inline void tile(const Number* a, const Operand& operand, std::size_t i0, std::size_t i1,
                                        std::size_t j0, std::size_t j1, double* out) {
  const auto at = [&](std::size_t row) __attribute__((always_inline)) { return a + row * operand.stride; };
  for (std::size_t i = i0; i < i1;) {
    const bool whole = i + kRows <= i1;
    for (std::size_t j = j0; j < j1;) {
      double* target = out + i * operand.rows + j;
      if (whole && j + kColumns <= j1) {
        block<Number, kBytes, kRows, kColumns>(at(i), at(j), operand, target);
        j += kColumns;
      } else if (whole) {
        block<Number, kBytes, kRows, 1>(at(i), at(j), operand, target);
        j += 1;
      } else {
        block<Number, kBytes, 1, 1>(at(i), at(j), operand, target);
        j += 1;
      }
    }
    i += whole ? kRows : 1;
  }
}

template <class Number, std::size_t kBytes, std::size_t kRows, std::size_t kColumns>
[[gnu::always_inline]] inline void product(const Number* a, std::size_t rows, std::size_t stride, double* out) {
  for (std::size_t i = 0; i < rows; i += kTile)
    for (std::size_t j = 0; j <= i; j += kTile)
      for (std::size_t k = 0; k < stride; k += kDepthBytes / sizeof(Number)) {
        const Operand operand{rows, stride, std::min(kDepthBytes / sizeof(Number), stride - k)};
        tile<Number, kBytes, kRows, kColumns>(a + k, operand, i, std::min(i + kTile, rows), j, std::min(j + kTile, rows),
                                              out);
      }
}

template <class Number>
using Product = void (*)(const Number*, std::size_t, std::size_t, double*);

template <class Number>
void plainProduct(const Number* a, std::size_t rows, std::size_t stride, double* out) {
  product<Number, 16, 2, 4>(a, rows, stride, out);
}
#if defined(__x86_64__)
template <class Number>
[[gnu::target("avx2,fma")]] void avx2Product(const Number* a, std::size_t rows, std::size_t stride, double* out) {
  product<Number, 32, 3, 4>(a, rows, stride, out);
}
template <class Number>
[[gnu::target("avx512f,fma")]] void avx512Product(const Number* a, std::size_t rows, std::size_t stride, double* out) {
  product<Number, 64, 5, 5>(a, rows, stride, out);
}
#endif

template <class Number>
Product<Number> bestProduct() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f")) return avx512Product<Number>;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return avx2Product<Number>;
#endif
  return plainProduct<Number>;
}

template <class Number>
void symmetricProduct(const Number* a, std::size_t rows, std::size_t stride, double* out) {
  static const Product<Number> best = bestProduct<Number>();
  std::fill(out, out + rows * rows, 0.0);
  best(a, rows, stride, out);
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < i; ++j) out[j * rows + i] = out[i * rows + j];
}

}  // namespace

void selfProduct(const double* a, std::size_t rows, std::size_t stride, double* out) {
  symmetricProduct(a, rows, stride, out);
}
void selfProduct(const float* a, std::size_t rows, std::size_t stride, double* out) {
  symmetricProduct(a, rows, stride, out);
}

}  // namespace isotone
