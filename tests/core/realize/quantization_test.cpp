#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <gmock/gmock.h>

#include "core/realize/graph_quantization.h"
#include "tests/core/realize/networks.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class GraphQuantizationTest : public ::testing::Test {
 protected:
  std::shared_ptr<const DesignSpace> space = builtInSpace("ofa-mobilenetv3");
  Design design = randomDesigns(*space, 1, 3).front();
  NetworkGraph graph = seededNetwork(*space, design, 1);
};

TEST_F(GraphQuantizationTest, WeightsAreWithinHalfAStep) {
  for (const Granularity granularity : {Granularity::PerChannel, Granularity::PerTensor})
    for (const int bits : {3, 4, 7, 8, 16}) {
      QuantizationPolicy policy = uniformPolicy(*space, design, bits, 8);
      for (LayerPolicy& layer : policy.layers) layer.granularity = granularity;
      const auto quantization = quantize(graph, policy, plausibleRanges(graph));
      ASSERT_TRUE(quantization);
      for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        const GraphNode& node = graph.nodes[n];
        const NodeQuantization& quantized = (*quantization)[n];
        ASSERT_EQ(quantized.weight.size(), node.weighted() ? node.weight.size() : 0);
        if (!node.weighted()) continue;
        ASSERT_EQ(quantized.weightScale.size(), granularity == Granularity::PerTensor ? 1u : static_cast<std::size_t>(node.channels));
        const auto values = quantized.weightValues(node);
        const std::size_t share = node.weight.size() / quantized.weightScale.size();
        for (std::size_t i = 0; i < values.size(); ++i) {
          ASSERT_LE(std::abs(values[i] - node.weight[i]), 0.51f * quantized.weightScale[i / share]);
          ASSERT_LE(std::abs(quantized.weight[i]), (1 << (bits - 1)) - 1);
        }
      }
    }
}

TEST_F(GraphQuantizationTest, TwoBitsAreTernaryWeights) {
  const auto quantization = quantize(graph, uniformPolicy(*space, design, 2, 8), plausibleRanges(graph));
  ASSERT_TRUE(quantization);
  for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
    const GraphNode& node = graph.nodes[n];
    if (!node.weighted()) continue;
    const NodeQuantization& quantized = (*quantization)[n];
    const auto taps = static_cast<std::size_t>(node.fanIn);
    for (std::size_t c = 0; c < quantized.weightScale.size(); ++c) {
      double mean = 0;
      for (std::size_t i = c * taps; i < (c + 1) * taps; ++i) mean += std::abs(node.weight[i]) / static_cast<double>(taps);
      ASSERT_NEAR(quantized.weightScale[c], 1.4 * mean, 1e-5 * mean) << node.name;
      for (std::size_t i = c * taps; i < (c + 1) * taps; ++i) {
        const double magnitude = std::abs(node.weight[i]) / mean;
        if (std::abs(magnitude - 0.7) < 1e-5) continue;  // on the threshold
        ASSERT_EQ(quantized.weight[i], magnitude < 0.7 ? 0 : node.weight[i] < 0 ? -1 : 1) << node.name;
      }
    }
  }
}

/// Of rounding weights at a scale, as a share of their mean square.
double roundingError(const std::vector<float>& weights, double scale, int bits) {
  const double highest = (1 << (bits - 1)) - 1;
  double error = 0, square = 0;
  for (const float weight : weights) {
    const double rounded = std::clamp(std::nearbyint(weight / scale), -highest, highest) * scale;
    error += (weight - rounded) * (weight - rounded);
    square += static_cast<double>(weight) * weight;
  }
  return error / square;
}

TEST(WeightScale, TernaryScalesAreCloseToTheBestOnes) {
  Random random(8);
  std::vector<float> normal(2000), uniform(2000);
  for (float& weight : normal) weight = static_cast<float>(0.02 * random.normal());
  for (float& weight : uniform) weight = static_cast<float>(random.uniform(-3, 3));
  for (const auto& weights : {normal, uniform}) {
    const double scale = weightScale(weights, 2), error = roundingError(weights, scale, 2);
    double best = 1;
    for (int step = 1; step <= 300; ++step) best = std::min(best, roundingError(weights, scale * step / 100, 2));
    EXPECT_LT(error, 1.05 * best);
    EXPECT_LT(error, 0.5 * roundingError(weights, weightScale(weights, 16) * 32767, 2)) << "the largest weight as the scale";
  }
}

TEST(WeightScale, TheLargestWeightIsTheLargestInteger) {
  EXPECT_FLOAT_EQ(weightScale(std::array{0.5f, -2.54f, 1.0f}, 8), 0.02f);
  EXPECT_FLOAT_EQ(weightScale(std::array{0.5f, -2.8f, 1.0f}, 4), 0.4f);
  EXPECT_FLOAT_EQ(weightScale(std::array{0.5f, -2.0f, 0.5f}, 2), 1.4f);
  for (const int bits : {2, 4, 8}) EXPECT_EQ(weightScale(std::array{0.0f, 0.0f}, bits), 1);
}

TEST_F(GraphQuantizationTest, ZeroIsOnEveryGridAndTheRangeInside) {
  ActivationRanges ranges = plausibleRanges(graph);
  for (std::size_t n = 0; n < ranges.size(); ++n) ranges[n] = {static_cast<float>(n % 3) - 1.3f, static_cast<float>(n % 5) - 0.9f};
  const auto quantization = quantize(graph, uniformPolicy(*space, design, 8, 8), ranges);
  ASSERT_TRUE(quantization);
  int grids = 0;
  for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
    const auto& grid = (*quantization)[n].output;
    if (!grid || graph.nodes[n].op == Operator::Flatten) continue;
    ++grids;
    EXPECT_GE(grid->zeroPoint, 0);
    EXPECT_LE(grid->zeroPoint, grid->highest());
    EXPECT_LE(static_cast<float>(-grid->zeroPoint) * grid->scale, ranges[n].low + grid->scale);
    EXPECT_GE(static_cast<float>(grid->highest() - grid->zeroPoint) * grid->scale, ranges[n].high - grid->scale);
  }
  EXPECT_GT(grids, 50);
}

TEST_F(GraphQuantizationTest, EveryLayerReadsItsBits) {
  constexpr std::array kBits{4, 5, 6, 7, 8};
  QuantizationPolicy policy = uniformPolicy(*space, design, 8, 8);
  std::map<std::string, int> wanted;
  Random random(5);
  for (LayerPolicy& layer : policy.layers) wanted[layer.layer] = layer.activationBits = kBits[random.below(kBits.size())];
  const auto quantization = quantize(graph, policy, plausibleRanges(graph));
  ASSERT_TRUE(quantization);
  int again = 0;
  for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
    const GraphNode& node = graph.nodes[n];
    if (!node.weighted()) continue;
    const auto& own = (*quantization)[n].input;
    const auto& read = own ? own : (*quantization)[static_cast<std::size_t>(node.inputs.front())].output;
    ASSERT_TRUE(read) << node.name;
    EXPECT_EQ(read->bits, wanted[node.layer]) << node.name;
    again += own.has_value();
  }
  EXPECT_GT(again, 1) << "tensors that several layers read at different bits";
  ASSERT_TRUE(quantization->back().output);
  EXPECT_EQ(quantization->back().output->bits, policy.layers.back().activationBits);
}

TEST_F(GraphQuantizationTest, FloatStaysAsItIs) {
  const auto quantization = quantize(graph, policyOf(*space, design), plausibleRanges(graph));
  ASSERT_TRUE(quantization);
  EXPECT_TRUE(isFloat(policyOf(*space, design)));
  for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
    EXPECT_FALSE((*quantization)[n].input || (*quantization)[n].output);
    EXPECT_TRUE((*quantization)[n].weight.empty());
    EXPECT_EQ((*quantization)[n].weightValues(graph.nodes[n]), graph.nodes[n].weight);
  }
}

TEST_F(GraphQuantizationTest, WhatCannotBeMadeIsNamed) {
  const auto oneBit = quantize(graph, uniformPolicy(*space, design, 1, 8), plausibleRanges(graph));
  ASSERT_FALSE(oneBit);
  EXPECT_THAT(oneBit.error().message, HasSubstr("stem.convolution has 1 bits"));
  QuantizationPolicy asymmetric = uniformPolicy(*space, design, 8, 8);
  asymmetric.layers[1].symmetric = false;
  EXPECT_FALSE(quantize(graph, asymmetric, plausibleRanges(graph)));
  EXPECT_FALSE(quantize(graph, policyOf(*space, design), {}));
}

}  // namespace
}  // namespace isotone
