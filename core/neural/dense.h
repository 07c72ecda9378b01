// Products with fixed matrices of weights, in the instructions that the processor has. Nothing here allocates once made.
#pragma once

#include <cstddef>
#include <vector>

namespace isotone {

constexpr std::size_t kPanel = 32;  // outputs that are computed together

/// One fully connected layer: inputs x outputs weights, laid out panel by panel, and a bias.
class DenseLayer {
 public:
  DenseLayer() = default;
  /// weights[i * outputs + o] leads from input i to output o.
  DenseLayer(std::size_t inputs, std::size_t outputs, const float* weights, const float* bias);

  std::size_t inputs() const { return m_inputs; }
  std::size_t outputs() const { return m_outputs; }
  /// Outputs rounded up to whole panels: how long a row of results is, zeros at its end.
  std::size_t stride() const { return m_panels * kPanel; }
  /// results[r * stride() + o] = bias + row r, `inputStride` values apart, times the weights.
  void multiply(const float* rows, std::size_t count, std::size_t inputStride, float* results) const;

 private:
  std::size_t m_inputs = 0, m_outputs = 0, m_panels = 0;
  std::vector<float> m_weights, m_bias;
};

/// x / (1 + e^−x), in place; within 1e-6 of the exact value.
void silu(float* values, std::size_t count);
/// out = factor · asinh(slope · value), within 1e-6.
void scaledAsinh(const float* values, std::size_t count, float factor, float slope, float* out);
/// "AVX-512", "AVX2" or "baseline": what the three above run on.
const char* denseInstructions();

}  // namespace isotone
