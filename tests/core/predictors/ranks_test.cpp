#include "core/predictors/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

std::vector<double> someValues(Random& random, std::size_t n, std::size_t levels) {
  std::vector<double> values(n);
  for (double& value : values) value = levels == 0 ? random.normal() : static_cast<double>(random.below(levels)) - 3;
  return values;
}

// By the definitions, comparing all pairs.
double bruteKendall(const std::vector<double>& x, const std::vector<double>& y) {
  double concordant = 0, discordant = 0, tiedX = 0, tiedY = 0, all = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const double sign = (x[i] - x[j]) * (y[i] - y[j]);
      concordant += sign > 0;
      discordant += sign < 0;
      tiedX += x[i] == x[j];
      tiedY += y[i] == y[j];
      all += 1;
    }
  return (concordant - discordant) / std::sqrt((all - tiedX) * (all - tiedY));
}
double rankOf(const std::vector<double>& values, double value) {
  double less = 0, equal = 0;
  for (const double other : values) {
    less += other < value;
    equal += other == value;
  }
  return less + (equal + 1) / 2;
}

TEST(AveragedRanks, SharePlacesAmongEquals) {
  EXPECT_EQ(averagedRanks(std::vector<double>{3, 1, 3, 2}), (std::vector<double>{3.5, 1, 3.5, 2}));
  EXPECT_EQ(averagedRanks(std::vector<double>{-0.0, 0.0, -1}), (std::vector<double>{2.5, 2.5, 1}));
  EXPECT_TRUE(averagedRanks({}).empty());
}

TEST(AveragedRanks, AgreeWithTheDefinitionAtAnySize) {
  Random random(2);
  for (const std::size_t n : {1, 2, 50, 511, 512, 1500})
    for (const std::size_t levels : {0, 1, 7, 300}) {
      auto values = someValues(random, n, levels);
      // Numbers that differ in their last bits only, and extremes.
      for (std::size_t i = 0; i < n / 3; ++i) values[i] = 1 + static_cast<double>(random.below(9)) * 1e-15;
      if (n > 40) values[40] = std::numeric_limits<double>::max();
      if (n > 41) values[41] = -std::numeric_limits<double>::infinity();
      const auto ranks = averagedRanks(values);
      for (std::size_t i = 0; i < n; i += 1 + n / 60) ASSERT_EQ(ranks[i], rankOf(values, values[i])) << n << ' ' << levels;
    }
}

TEST(Spearman, IsThePearsonOfTheRanks) {
  EXPECT_DOUBLE_EQ(spearman(std::vector<double>{1, 2, 3, 4, 5}, std::vector<double>{5, 6, 7, 8, 7}), 0.8207826816681233);
  EXPECT_DOUBLE_EQ(spearman(std::vector<double>{1, 2, 3}, std::vector<double>{10, 100, 1000}), 1);
  EXPECT_DOUBLE_EQ(spearman(std::vector<double>{1, 2, 3}, std::vector<double>{3, 2, 1}), -1);
}

TEST(Correlation, IsNoNumberWhereThereIsNothingToCompare) {
  const std::vector<double> one = {1}, flat = {2, 2, 2}, rising = {1, 2, 3}, gap = {NAN, NAN, 3};
  for (const auto& measure : {&spearman, static_cast<double (*)(std::span<const double>, std::span<const double>)>(&kendall)}) {
    EXPECT_TRUE(std::isnan(measure(one, one)));
    EXPECT_TRUE(std::isnan(measure(flat, rising)));
    EXPECT_TRUE(std::isnan(measure(rising, flat)));
    EXPECT_TRUE(std::isnan(measure(rising, gap)));
  }
}

TEST(Correlation, LeavesOutPairsWithAGap) {
  const std::vector<double> x = {1, 2, NAN, 3, 4}, y = {2, 1, 9, INFINITY, 5};
  EXPECT_DOUBLE_EQ(spearman(x, y), spearman(std::vector<double>{1, 2, 4}, std::vector<double>{2, 1, 5}));
  EXPECT_DOUBLE_EQ(kendall(x, y), 1.0 / 3);
}

TEST(Kendall, AgreesWithComparingAllPairs) {
  Random random(3);
  for (const std::size_t n : {2, 3, 17, 64, 65, 130, 700})
    for (const std::size_t levels : {0, 2, 5, 40, 400}) {
      const auto x = someValues(random, n, levels), y = someValues(random, n, n % 3 == 0 ? 0 : levels);
      const double brute = bruteKendall(x, y);
      if (std::isfinite(brute)) {
        EXPECT_NEAR(kendall(x, y), brute, 1e-12) << n << ' ' << levels;
      }
    }
}

TEST(Inversions, AgreeWithComparingAllPairs) {
  Random random(6);
  for (const std::size_t n : {0, 1, 2, 63, 64, 65, 128, 200, 1000})
    for (const std::size_t levels : {1, 2, 3, 128, 5000, 65536, 70000, 1000000}) {
      std::vector<std::uint32_t> values(n);
      for (auto& value : values) value = static_cast<std::uint32_t>(random.below(levels));
      std::uint64_t brute = 0;
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j) brute += values[i] > values[j];
      EXPECT_EQ(inversions(values), brute) << n << ' ' << levels;
    }
}

TEST(Inversions, OfAFallingRowAreAllPairs) {
  for (const std::uint32_t n : {1000u, 65536u, 80000u}) {
    std::vector<std::uint32_t> falling(n);
    for (std::uint32_t i = 0; i < n; ++i) falling[i] = n - 1 - i;
    EXPECT_EQ(inversions(falling), std::uint64_t{n} * (n - 1) / 2);
    std::reverse(falling.begin(), falling.end());
    EXPECT_EQ(inversions(falling), 0u);
  }
}

}  // namespace
}  // namespace isotone
