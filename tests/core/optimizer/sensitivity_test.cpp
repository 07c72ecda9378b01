#include "core/optimizer/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

DesignSpace spaceNamed(const char* name) {
  auto space = DesignSpace::builtIn(name);
  EXPECT_TRUE(space) << (space ? "" : space.error().message);
  return space ? std::move(*space) : DesignSpace::table();
}

double bitsOf(const DesignSpace& space, DesignView design, std::size_t decision) {
  return *space.decisions()[decision].choices[design[decision]].value;
}

TEST(BitDecisions, AreThoseOfTheBlocksThatExist) {
  for (const char* name : {"mobile-edge", "ofa-mobilenetv3+bits"}) {
    const DesignSpace space = spaceNamed(name);
    Random random(1);
    for (int i = 0; i < 30; ++i) {
      const Design design = space.random(random);
      const auto layers = layersOf(space, design);
      std::size_t governed = 0, inStages = 0;
      for (const BitDecision& at : bitDecisions(space, design)) {
        EXPECT_EQ(space.decisions()[at.decision].name, at.block + ".bits");
        for (const std::size_t layer : at.layers) EXPECT_EQ(layers[layer].block, at.block);
        governed += at.layers.size();
      }
      for (const LayerWorkload& layer : layers) inStages += layer.block.starts_with("stage");
      EXPECT_EQ(governed, inStages);
    }
  }
  const DesignSpace space = spaceNamed("fbnet");
  Random random(1);
  EXPECT_TRUE(bitDecisions(space, space.random(random)).empty());
}

TEST(SingleChanges, SplitAnAdditiveQuantityExactly) {
  const DesignSpace space = spaceNamed("mobile-edge");
  Random random(2);
  const Design design = space.random(random);
  const auto decisions = bitDecisions(space, design);
  // Every block loses its position in the network over its bits.
  const auto formula = [&](DesignView at) {
    double value = 70;
    for (std::size_t d = 0; d < decisions.size(); ++d) value -= static_cast<double>(d + 1) / bitsOf(space, at, decisions[d].decision);
    return value;
  };
  const auto changes = singleChanges(space, design, decisions, [&](const DesignMatrix& designs) {
    std::vector<double> values;
    for (std::size_t i = 0; i < designs.size(); ++i) values.push_back(formula(designs[i]));
    return values;
  });
  ASSERT_TRUE(changes) << changes.error().message;
  EXPECT_EQ(changes->reference, formula(withMostBits(space, design, decisions)));
  for (int i = 0; i < 20; ++i) {
    Design other = design;
    double sum = changes->reference;
    for (std::size_t d = 0; d < decisions.size(); ++d) {
      const std::size_t choice = random.below(changes->change[d].size());
      other[decisions[d].decision] = static_cast<std::uint8_t>(choice);
      sum += changes->change[d][choice];
    }
    EXPECT_NEAR(sum, formula(other), 1e-9);
  }
}

TEST(SingleChanges, RefuseValuesThatAreNotFinite) {
  const DesignSpace space = spaceNamed("mobile-edge");
  Random random(3);
  const Design design = space.random(random);
  const auto broken = singleChanges(space, design, bitDecisions(space, design),
                                    [](const DesignMatrix& designs) { return std::vector<double>(designs.size(), std::nan("")); });
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().kind, ErrorKind::Model);
}

TEST(FallingWithBits, KeepsWhatFallsAndPoolsWhatDoesNot) {
  const auto choice = [](double bits) { return Choice{"", bits, {}}; };
  const std::vector<Choice> choices{choice(8), choice(2), choice(4)};
  EXPECT_EQ(fallingWithBits(choices, {0, 5, 1}), (std::vector<double>{0, 5, 1}));
  EXPECT_EQ(fallingWithBits(choices, {0, 5, -1}), (std::vector<double>{0, 5.5, 0}));  // 4 and 8 share -0.5
  EXPECT_EQ(fallingWithBits(choices, {0, -5, -1}), (std::vector<double>{0, 0, 0}));
  EXPECT_TRUE(fallingWithBits({}, {}).empty());
}

TEST(FallingWithBits, IsTheNearestFallingSequence) {
  std::vector<Choice> choices;
  for (int bits = 2; bits <= 6; ++bits) choices.push_back({"", bits, {}});
  Random random(6);
  const auto distance = [](const std::vector<double>& a, const std::vector<double>& b) {
    // Sequences count from their last value, so the nearest shift is taken first.
    double mean = 0, sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) mean += (a[i] - b[i]) / static_cast<double>(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i] - mean) * (a[i] - b[i] - mean);
    return sum;
  };
  for (int i = 0; i < 50; ++i) {
    std::vector<double> losses;
    for (int c = 0; c < 5; ++c) losses.push_back(random.normal());
    const auto found = fallingWithBits(choices, losses);
    EXPECT_TRUE(std::is_sorted(found.rbegin(), found.rend()));
    EXPECT_EQ(found.back(), 0);
    for (int other = 0; other < 200; ++other) {
      std::vector<double> falling;
      for (int c = 0; c < 5; ++c) falling.push_back(random.normal());
      std::sort(falling.rbegin(), falling.rend());
      EXPECT_LE(distance(found, losses), distance(falling, losses) + 1e-9);
    }
  }
}

TEST(WeightError, IsWhatRoundingDoes) {
  Random random(4);
  for (int bits = 2; bits <= 8; ++bits) {
    const double range = 0.7, step = range / (std::exp2(bits - 1) - 1);
    double sum = 0;
    constexpr int kDraws = 200'000;
    for (int i = 0; i < kDraws; ++i) {
      const double value = random.uniform(-range, range);
      const double error = value - step * std::round(value / step);
      sum += error * error;
    }
    EXPECT_NEAR(sum / kDraws, roundingError(range, bits), 0.02 * roundingError(range, bits)) << bits;
  }
  EXPECT_EQ(roundingError(0.7, 32), 0);
}

TEST(WeightError, FallsWithBitsAndGrowsWithTheRange) {
  const DesignSpace space = spaceNamed("ofa-mobilenetv3+bits");
  Random random(5);
  for (LayerWorkload layer : layersOf(space, space.random(random))) {
    if (!layer.quantizable) {
      EXPECT_EQ(weightError(layer), 0);
      continue;
    }
    double last = std::numeric_limits<double>::infinity();
    for (const int bits : {2, 3, 4, 5, 6, 7, 8, 16, 32}) {
      layer.weightBits = bits;
      const double error = weightError(layer);
      EXPECT_LT(error, last);
      EXPECT_NEAR(weightError(layer, 2 * assumedRange(layer)), 4 * error, 1e-9 * error);
      last = error;
    }
    EXPECT_EQ(last, 0);
  }
}

}  // namespace
}  // namespace isotone
