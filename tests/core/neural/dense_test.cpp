#include "core/neural/dense.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

std::vector<float> drawn(std::size_t count, Random& random) {
  std::vector<float> values(count);
  for (float& value : values) value = static_cast<float>(random.normal());
  return values;
}

// Row counts on both sides of the kernels' blocks, sizes that fill no panel.
TEST(DenseLayer, IsTheProduct) {
  Random random(1);
  for (const std::size_t inputs : {1u, 7u, 64u, 130u})
    for (const std::size_t outputs : {1u, 31u, 32u, 77u}) {
      const auto weights = drawn(inputs * outputs, random), bias = drawn(outputs, random);
      const DenseLayer layer(inputs, outputs, weights.data(), bias.data());
      EXPECT_EQ(layer.stride() % kPanel, 0u);
      for (const std::size_t rows : {1u, 2u, 4u, 5u, 8u, 21u}) {
        const std::size_t stride = inputs + 3;
        const auto x = drawn(rows * stride, random);
        std::vector<float> y(rows * layer.stride(), -1);
        layer.multiply(x.data(), rows, stride, y.data());
        for (std::size_t r = 0; r < rows; ++r) {
          for (std::size_t o = 0; o < outputs; ++o) {
            double expected = static_cast<double>(bias[o]);
            for (std::size_t i = 0; i < inputs; ++i) expected += static_cast<double>(x[r * stride + i]) * static_cast<double>(weights[i * outputs + o]);
            ASSERT_NEAR(static_cast<double>(y[r * layer.stride() + o]), expected, 1e-4) << inputs << 'x' << outputs << " row " << r;
          }
          for (std::size_t o = outputs; o < layer.stride(); ++o) ASSERT_EQ(y[r * layer.stride() + o], 0.0F);
        }
      }
    }
}

TEST(DenseLayer, FunctionsAreExactEnough) {
  std::vector<float> values{-200, -87.5F, -20, -1, -1e-6F, 0, 1e-7F, 0.3F, 1, 5, 40, 88, 1000};
  for (int i = -60; i < 60; ++i) values.push_back(static_cast<float>(i) * 0.173F);
  std::vector<float> asinhs(values.size()), silus = values;
  scaledAsinh(values.data(), values.size(), 0.7F, 3.0F, asinhs.data());
  silu(silus.data(), silus.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = static_cast<double>(values[i]);
    EXPECT_NEAR(static_cast<double>(asinhs[i]), 0.7 * std::asinh(3 * x), 1e-6 * (1 + std::abs(std::asinh(3 * x)))) << x;
    EXPECT_NEAR(static_cast<double>(silus[i]), x / (1 + std::exp(-x)), 2e-6 * (1 + std::abs(x))) << x;
  }
}

}  // namespace
}  // namespace isotone
