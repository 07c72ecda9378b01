// The kernels of dense.h, compiled once for each set of instructions: this file is included by one source for each, with
// ISOTONE_KERNELS naming the namespace.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>

namespace isotone::ISOTONE_KERNELS {

constexpr std::size_t kLanes = 16;
typedef float Lanes __attribute__((vector_size(kLanes * sizeof(float))));
typedef std::int32_t IntLanes __attribute__((vector_size(kLanes * sizeof(std::int32_t))));

inline Lanes load(const float* from) {
  Lanes lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}
inline void store(float* to, Lanes lanes) { std::memcpy(to, &lanes, sizeof lanes); }
inline Lanes all(float value) { return Lanes{} + value; }

/// `Rows` rows times one panel of 32 outputs.
template <std::size_t Rows>
inline void block(const float* rows, std::size_t inputStride, std::size_t inputs, const float* panel, const float* bias,
                  float* results, std::size_t stride) {
  Lanes left[Rows], right[Rows];
  for (std::size_t r = 0; r < Rows; ++r) {
    left[r] = load(bias);
    right[r] = load(bias + kLanes);
  }
  for (std::size_t i = 0; i < inputs; ++i) {
    const Lanes a = load(panel + i * 2 * kLanes), b = load(panel + i * 2 * kLanes + kLanes);
    for (std::size_t r = 0; r < Rows; ++r) {
      const float value = rows[r * inputStride + i];
      left[r] += value * a;
      right[r] += value * b;
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    store(results + r * stride, left[r]);
    store(results + r * stride + kLanes, right[r]);
  }
}

/// One row: four sums at a time, which would otherwise wait for each other.
inline void single(const float* row, std::size_t inputs, const float* panel, const float* bias, float* results) {
  Lanes left[4] = {load(bias), {}, {}, {}}, right[4] = {load(bias + kLanes), {}, {}, {}};
  std::size_t i = 0;
  for (; i + 4 <= inputs; i += 4)
    for (std::size_t j = 0; j < 4; ++j) {
      left[j] += row[i + j] * load(panel + (i + j) * 2 * kLanes);
      right[j] += row[i + j] * load(panel + (i + j) * 2 * kLanes + kLanes);
    }
  for (; i < inputs; ++i) {
    left[0] += row[i] * load(panel + i * 2 * kLanes);
    right[0] += row[i] * load(panel + i * 2 * kLanes + kLanes);
  }
  store(results, (left[0] + left[1]) + (left[2] + left[3]));
  store(results + kLanes, (right[0] + right[1]) + (right[2] + right[3]));
}

void multiply(const float* rows, std::size_t count, std::size_t inputStride, std::size_t inputs, const float* weights,
              const float* bias, std::size_t panels, float* results) {
  constexpr std::size_t kWide = 2 * kLanes;
  const std::size_t stride = panels * kWide;
  for (std::size_t p = 0; p < panels; ++p) {
    const float* panel = weights + p * inputs * kWide;
    float* out = results + p * kWide;
    std::size_t r = 0;
    for (; r + 8 <= count; r += 8)
      block<8>(rows + r * inputStride, inputStride, inputs, panel, bias + p * kWide, out + r * stride, stride);
    for (; r + 4 <= count; r += 4)
      block<4>(rows + r * inputStride, inputStride, inputs, panel, bias + p * kWide, out + r * stride, stride);
    for (; r < count; ++r) single(rows + r * inputStride, inputs, panel, bias + p * kWide, out + r * stride);
  }
}

/// e^x by x = n·ln 2 + r, |r| <= ln 2 / 2, and a polynomial for e^r (Cephes, expf).
inline Lanes exponential(Lanes x) {
  x = x < all(-87) ? all(-87) : x;
  x = x > all(88) ? all(88) : x;
  const Lanes scaled = x * 1.44269504F + (x < Lanes{} ? all(-0.5F) : all(0.5F));
  const IntLanes n = __builtin_convertvector(scaled, IntLanes);  // toward zero
  const Lanes whole = __builtin_convertvector(n, Lanes);
  const Lanes r = x - whole * 0.693359375F + whole * 2.12194440e-4F;
  Lanes p = all(1.9875691500e-4F);
  for (const float c : {1.3981999507e-3F, 8.3334519073e-3F, 4.1665795894e-2F, 1.6666665459e-1F, 5.0000001201e-1F}) p = p * r + c;
  p = p * r * r + r + 1.0F;
  return p * __builtin_bit_cast(Lanes, (n + 127) << 23);
}

/// ln x of normal positive numbers (Cephes, logf).
inline Lanes logarithm(Lanes x) {
  const IntLanes bits = __builtin_bit_cast(IntLanes, x);
  const IntLanes exponent = ((bits >> 23) & 0xff) - 126;
  const Lanes mantissa = __builtin_bit_cast(Lanes, (bits & 0x007fffff) | 0x3f000000);  // [.5, 1)
  const IntLanes low = mantissa < all(0.707106781F);                             // -1 where true
  const Lanes m = (low != 0 ? mantissa + mantissa : mantissa) - 1.0F;
  const Lanes e = __builtin_convertvector(exponent + low, Lanes);
  Lanes p = all(7.0376836292e-2F);
  for (const float c : {-1.1514610310e-1F, 1.1676998740e-1F, -1.2420140846e-1F, 1.4249322787e-1F, -1.6668057665e-1F,
                        2.0000714765e-1F, -2.4999993993e-1F, 3.3333331174e-1F})
    p = p * m + c;
  const Lanes square = m * m;
  return m + (p * m * square - 0.5F * square + e * -2.12194440e-4F) + e * 0.693359375F;
}

inline Lanes squareRoot(Lanes x) {
  Lanes root;
  for (std::size_t i = 0; i < kLanes; ++i) root[i] = __builtin_sqrtf(x[i]);
  return root;
}

/// Runs a function of 16 values over all, the rest in a copy.
template <class F>
inline void eachSixteen(const float* from, std::size_t count, float* to, const F& f) {
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) store(to + i, f(load(from + i)));
  if (i == count) return;
  float rest[kLanes] = {};
  std::memcpy(rest, from + i, (count - i) * sizeof(float));
  store(rest, f(load(rest)));
  std::memcpy(to + i, rest, (count - i) * sizeof(float));
}

void silu(float* values, std::size_t count) {
  eachSixteen(values, count, values, [](Lanes x) { return x / (1.0F + exponential(-x)); });
}

void scaledAsinh(const float* values, std::size_t count, float factor, float slope, float* out) {
  eachSixteen(values, count, out, [=](Lanes value) {
    const Lanes x = value * slope;
    const Lanes size = x < Lanes{} ? -x : x;
    const Lanes result = factor * logarithm(size + squareRoot(size * size + 1.0F));
    return x < Lanes{} ? -result : result;
  });
}

}  // namespace isotone::ISOTONE_KERNELS
