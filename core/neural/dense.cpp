#include "core/neural/dense.h"

#include <algorithm>

namespace isotone {
namespace {

using Multiply = void(const float* rows, std::size_t count, std::size_t inputStride, std::size_t inputs, const float* weights,
                      const float* bias, std::size_t panels, float* results);
using Silu = void(float* values, std::size_t count);
using ScaledAsinh = void(const float* values, std::size_t count, float factor, float slope, float* out);

}  // namespace

#define ISOTONE_DECLARE(set)                                                                                              \
  namespace set {                                                                                                         \
  Multiply multiply;                                                                                                      \
  Silu silu;                                                                                                              \
  ScaledAsinh scaledAsinh;                                                                                                \
  }
ISOTONE_DECLARE(kernels_baseline)
#if defined(__x86_64__)
ISOTONE_DECLARE(kernels_avx2)
ISOTONE_DECLARE(kernels_avx512)
#endif

namespace {

struct Kernels {
  const char* name;
  Multiply* multiply;
  Silu* silu;
  ScaledAsinh* scaledAsinh;
};

const Kernels& kernels() {
  static const Kernels chosen = [] {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
      return Kernels{"AVX-512", kernels_avx512::multiply, kernels_avx512::silu, kernels_avx512::scaledAsinh};
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
      return Kernels{"AVX2", kernels_avx2::multiply, kernels_avx2::silu, kernels_avx2::scaledAsinh};
#endif
    return Kernels{"baseline", kernels_baseline::multiply, kernels_baseline::silu, kernels_baseline::scaledAsinh};
  }();
  return chosen;
}

}  // namespace

DenseLayer::DenseLayer(std::size_t inputs, std::size_t outputs, const float* weights, const float* bias)
    : m_inputs(inputs), m_outputs(outputs), m_panels((outputs + kPanel - 1) / kPanel), m_weights(m_panels * kPanel * inputs, 0.0F),
      m_bias(m_panels * kPanel, 0.0F) {
  std::copy(bias, bias + outputs, m_bias.begin());
  for (std::size_t o = 0; o < outputs; ++o)
    for (std::size_t i = 0; i < inputs; ++i)
      m_weights[(o / kPanel * inputs + i) * kPanel + o % kPanel] = weights[i * outputs + o];
}

void DenseLayer::multiply(const float* rows, std::size_t count, std::size_t inputStride, float* results) const {
  kernels().multiply(rows, count, inputStride, m_inputs, m_weights.data(), m_bias.data(), m_panels, results);
}

void silu(float* values, std::size_t count) { kernels().silu(values, count); }

void scaledAsinh(const float* values, std::size_t count, float factor, float slope, float* out) {
  kernels().scaledAsinh(values, count, factor, slope, out);
}

const char* denseInstructions() { return kernels().name; }

}  // namespace isotone
