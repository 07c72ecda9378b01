#include "core/monotonicity/expected_regret.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

constexpr std::size_t kAll = 15000;

std::vector<ReuseExample> examples(std::size_t count) {
  Random random(1);
  std::vector<ReuseExample> out;
  for (std::size_t i = 0; i < count; ++i) {
    const double srcc = random.uniform(0.5, 0.99);
    out.push_back({i, i + 1, srcc, 4 * (1 - srcc) * std::exp(0.5 * random.normal() - 0.125)});
  }
  return out;
}

TEST(ExpectedRegret, FollowsTheExamplesNearby) {
  const auto learnt = examples(600);
  for (const double srcc : {0.6, 0.8, 0.95}) {
    const auto expected = expectedRegret(learnt, srcc, kAll);
    ASSERT_TRUE(expected);
    EXPECT_NEAR(expected->mean, 4 * (1 - srcc), 0.15 * 4 * (1 - srcc));
    EXPECT_LT(expected->low, expected->mean);
    EXPECT_GT(expected->high, expected->mean);
    EXPECT_GT(expected->examples, 10);
  }
}

TEST(ExpectedRegret, NineOfTenLieInTheRange) {
  const auto learnt = examples(600);
  double inside = 0;
  for (const ReuseExample& example : learnt) {
    const auto expected = expectedRegret(learnt, example.srcc, kAll);
    inside += expected->low <= example.regret && example.regret <= expected->high ? 1 : 0;
  }
  EXPECT_NEAR(inside / 600, 0.9, 0.03);
}

TEST(ExpectedRegret, IsWiderFromFewDesigns) {
  const auto learnt = examples(600);
  const auto sure = expectedRegret(learnt, 0.9, kAll), unsure = expectedRegret(learnt, 0.9, 10);
  EXPECT_LT(sure->high - sure->low, unsure->high - unsure->low);
  for (const std::size_t designs : {kAll, std::size_t{1} << 24}) EXPECT_NEAR(expectedRegret(learnt, 1, designs)->high, 0, 1e-3);
}

TEST(ExpectedRegret, HasSomethingToSayOfOneExampleAndNothingOfNone) {
  const std::vector<ReuseExample> one = {{0, 1, 0.8, 1.0}};
  const auto expected = expectedRegret(one, 0.9, kAll);
  ASSERT_TRUE(expected);
  EXPECT_NEAR(expected->mean, 0.5, 0.02);  // half as far from 1
  EXPECT_FALSE(expectedRegret({}, 0.9, kAll));
  EXPECT_FALSE(expectedRegret(one, NAN, kAll));
  EXPECT_FALSE(expectedRegret(one, 0.9, 3));
  // An example that is one device twice has no weight beyond its due.
  const std::vector<ReuseExample> twin = {{0, 1, 1.0, 0.0}, {0, 2, 0.8, 1.0}};
  EXPECT_NEAR(expectedRegret(twin, 0.8, kAll)->mean, 1, 0.05);
}

TEST(ReuseExamples, LeaveOutADeviceAndPairsWithoutACorrelation) {
  CorrelationMatrix matrix{.devices = 3, .srcc = {1, 0.9, 0.8, 0.9, 1, NAN, 0.8, NAN, 1}};
  const ReuseTable table{.devices = 3, .pairs = std::vector<ReuseRegret>(9, ReuseRegret{.mean = 0.5})};
  EXPECT_EQ(reuseExamples(matrix, table).size(), 4u);
  EXPECT_EQ(reuseExamples(matrix, table, 2).size(), 2u);
  EXPECT_EQ(reuseExamples(matrix, table, 0).size(), 0u);
}

}  // namespace
}  // namespace isotone
