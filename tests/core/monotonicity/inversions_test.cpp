#include "core/monotonicity/inversions.h"

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/predictors/ranks.h"

namespace isotone {
namespace {

struct Fixture {
  DesignSpace space = *DesignSpace::builtIn("nasbench201");
  DesignMatrix designs{6};
  std::vector<double> proxy, target;

  // Both devices count operations; pooling on the last edge is dear on the target alone.
  explicit Fixture(std::size_t count) {
    Random random(1);
    const std::size_t last = space.decisions().size() - 1;
    for (std::size_t i = 0; i < count; ++i) {
      const Design design = space.random(random);
      designs.push(design);
      double cost = 0;
      for (const std::uint8_t choice : design) cost += 1 + 0.7 * choice;
      cost += 0.01 * random.normal();
      proxy.push_back(cost);
      target.push_back(cost + (name(last, design[last]) == "avg_pool_3x3" ? 6 : 0));
    }
  }
  const std::string& name(std::size_t decision, std::uint8_t choice) const {
    return space.decisions()[decision].choices[choice].name;
  }
};

TEST(InvertedPairs, AreInvertedAndSevereFirst) {
  const Fixture f(400);
  const auto pairs = mostInvertedPairs(f.space, f.designs, f.proxy, f.target, 10);
  ASSERT_EQ(pairs.size(), 10u);
  std::set<std::size_t> used;
  double before = 1;
  for (const InvertedPair& pair : pairs) {
    EXPECT_LT(f.proxy[pair.faster], f.proxy[pair.slower]);
    EXPECT_GT(f.target[pair.faster], f.target[pair.slower]);
    EXPECT_LE(pair.severity, before);
    EXPECT_NEAR(pair.severity, std::sqrt(pair.proxyGap * pair.targetGap), 1e-12);
    before = pair.severity;
    EXPECT_TRUE(used.insert(pair.faster).second);
    EXPECT_TRUE(used.insert(pair.slower).second);
  }
}

TEST(InvertedPairs, TheFirstIsTheSeverestOfAll) {
  const Fixture f(150);
  const std::vector<double> x = averagedRanks(f.proxy), y = averagedRanks(f.target);
  double severest = 0;
  for (std::size_t i = 0; i < 150; ++i)
    for (std::size_t j = 0; j < 150; ++j)
      if (x[i] < x[j] && y[i] > y[j]) severest = std::max(severest, std::sqrt((x[j] - x[i]) * (y[i] - y[j])) / 150);
  EXPECT_NEAR(mostInvertedPairs(f.space, f.designs, f.proxy, f.target, 1).front().severity, severest, 1e-12);
}

TEST(InvertedPairs, NameTheOperationThatDiffers) {
  const Fixture f(400);
  const std::size_t last = f.space.decisions().size() - 1;
  for (const InvertedPair& pair : mostInvertedPairs(f.space, f.designs, f.proxy, f.target, 5)) {
    const auto found = std::find_if(pair.differences.begin(), pair.differences.end(),
                                    [&](const ChoiceDifference& difference) { return difference.decision == last; });
    ASSERT_NE(found, pair.differences.end());
    EXPECT_EQ(f.name(last, found->atFaster), "avg_pool_3x3");
    EXPECT_NE(f.name(last, found->atSlower), "avg_pool_3x3");
    EXPECT_EQ(differenceText(f.space, *found), "avg_pool_3x3 instead of " + f.name(last, found->atSlower) + " at " +
                                                   f.space.decisions()[last].name);
  }
}

TEST(InvertedPairs, ThereAreNoneWhereTheOrderIsTheSame) {
  Fixture f(100);
  f.target = f.proxy;
  EXPECT_TRUE(mostInvertedPairs(f.space, f.designs, f.proxy, f.target, 5).empty());
  f.target.assign(100, 3.0);  // ties are no inversion
  EXPECT_TRUE(mostInvertedPairs(f.space, f.designs, f.proxy, f.target, 5).empty());
  f.target.assign(100, NAN);
  EXPECT_TRUE(mostInvertedPairs(f.space, f.designs, f.proxy, f.target, 5).empty());
  EXPECT_TRUE(choiceShifts(f.space, f.designs, f.proxy, f.target).empty());
}

TEST(ChoiceShifts, PutTheCauseFirst) {
  const Fixture f(800);
  const std::size_t last = f.space.decisions().size() - 1;
  const auto shifts = choiceShifts(f.space, f.designs, f.proxy, f.target);
  ASSERT_FALSE(shifts.empty());
  EXPECT_EQ(shifts.front().decision, last);
  EXPECT_EQ(f.name(last, shifts.front().choice), "avg_pool_3x3");
  EXPECT_GT(shifts.front().low, 0);
  EXPECT_GT(shifts.front().explained, 0.5);
  double sum = 0;
  for (const ChoiceShift& shift : shifts) {
    EXPECT_LE(shift.low, shift.shift);
    EXPECT_GE(shift.high, shift.shift);
    if (shift.decision == last) sum += shift.shift * static_cast<double>(shift.designs);
    else EXPECT_LT(shift.explained, 0.1);
  }
  EXPECT_NEAR(sum, 0, 1e-9);  // moves of ranks cancel
}

}  // namespace
}  // namespace isotone
