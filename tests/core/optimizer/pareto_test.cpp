#include "core/optimizer/pareto.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

// Few different values, so that ties in one, two and all columns occur.
std::vector<double> someValues(Random& random, std::size_t n, std::size_t levels) {
  std::vector<double> values(n);
  for (double& value : values) value = levels == 0 ? random.uniform() : static_cast<double>(random.below(levels));
  return values;
}

bool beats(const std::vector<std::vector<double>>& costs, std::size_t a, std::size_t b) {
  bool different = false;
  for (const auto& column : costs) {
    if (column[a] > column[b]) return false;
    different = different || column[a] < column[b];
  }
  return different || a < b;  // of equal points the first is kept
}

std::vector<std::size_t> bruteFront(const std::vector<std::vector<double>>& costs) {
  std::vector<std::size_t> front;
  for (std::size_t i = 0; i < costs[0].size(); ++i) {
    bool beaten = false;
    for (std::size_t j = 0; j < costs[0].size() && !beaten; ++j) beaten = j != i && beats(costs, j, i);
    if (!beaten) front.push_back(i);
  }
  return front;
}

std::vector<double> negated(std::vector<double> values) {
  for (double& value : values) value = -value;
  return values;
}

TEST(ParetoFront, AgreesWithComparingAllPairs) {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    const std::size_t n = random.below(60), levels = random.below(3) * 4;
    const auto cost = someValues(random, n, levels), gain = someValues(random, n, levels);
    auto front = paretoFront(cost, gain);
    EXPECT_TRUE(std::is_sorted(front.begin(), front.end(), [&](auto a, auto b) { return cost[a] < cost[b]; }));
    std::sort(front.begin(), front.end());
    EXPECT_EQ(front, bruteFront({cost, negated(gain)}));
  }
}

TEST(ParetoFront, AgreesWithComparingAllPairsInThree) {
  Random random(8);
  for (int round = 0; round < 500; ++round) {
    const std::size_t n = random.below(60), levels = random.below(3) * 3;
    const auto first = someValues(random, n, levels), second = someValues(random, n, levels),
               gain = someValues(random, n, levels);
    auto front = paretoFront(first, second, gain);
    EXPECT_TRUE(std::is_sorted(front.begin(), front.end(), [&](auto a, auto b) { return first[a] < first[b]; }));
    std::sort(front.begin(), front.end());
    EXPECT_EQ(front, bruteFront({first, second, negated(gain)}));
  }
}

TEST(ParetoFront, LeavesOutWhatIsNoNumber) {
  const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
  EXPECT_EQ(paretoFront(std::vector<double>{nan, 2, -inf, 3}, std::vector<double>{9, 1, 9, inf}), std::vector<std::size_t>{1});
  EXPECT_EQ(paretoFront(std::vector<double>{1, 2}, std::vector<double>{1, nan}, std::vector<double>{1, 5}),
            std::vector<std::size_t>{0});
  EXPECT_TRUE(paretoFront(std::vector<double>{}, std::vector<double>{}).empty());
}

TEST(Hypervolume, AddsTheStepsUnderTheFront) {
  const std::vector<double> cost = {1, 2, 3, 2.5, 9}, gain = {1, 3, 4, 2, 100};
  EXPECT_DOUBLE_EQ(hypervolume(cost, gain, 4, 0), 1 * 3 + 2 * 2 + 1 * 1);
  EXPECT_DOUBLE_EQ(hypervolume(cost, gain, 4, 2), 1 * 2 + 1 * 1);
  EXPECT_DOUBLE_EQ(hypervolume(cost, gain, 0.5, 0), 0);
}

TEST(Hypervolume, IsTheShareOfRandomPointsThatAreDominated) {
  Random random(3);
  const auto cost = someValues(random, 40, 0), gain = someValues(random, 40, 0);
  const int points = 200000;
  int dominated = 0;
  for (int i = 0; i < points; ++i) {
    const double x = random.uniform(), y = random.uniform();
    for (std::size_t j = 0; j < cost.size(); ++j)
      if (cost[j] <= x && gain[j] >= y) {
        ++dominated;
        break;
      }
  }
  EXPECT_NEAR(hypervolume(cost, gain, 1, 0), static_cast<double>(dominated) / points, 0.006);
}

}  // namespace
}  // namespace isotone
