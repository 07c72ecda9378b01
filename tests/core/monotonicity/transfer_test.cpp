#include "core/monotonicity/transfer.h"

#include <cmath>
#include <limits>
#include <set>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

constexpr double kFailed = std::numeric_limits<double>::infinity();

struct Simulated {
  std::vector<double> proxy, target, accuracy;
};

// Two devices that share a latent cost; `noise` spoils the order, `step` is the target's clock.
Simulated simulated(std::size_t designs, double noise, std::uint64_t seed, double step = 0) {
  Random random(seed);
  Simulated out;
  for (std::size_t i = 0; i < designs; ++i) {
    const double cost = random.uniform(1, 20);
    out.accuracy.push_back(40 + 10 * std::log(cost) + 2 * random.normal());
    out.proxy.push_back(cost * std::exp(noise * random.normal()));
    const double target = cost * std::exp(noise * random.normal());
    out.target.push_back(step > 0 ? std::round(target / step) * step : target);
  }
  return out;
}

// By the definition, pair by pair.
std::set<std::size_t> undominated(const std::set<std::size_t>& rows, const Simulated& s, const std::vector<double>& cost) {
  std::set<std::size_t> front;
  for (const std::size_t i : rows) {
    bool beaten = false;
    for (const std::size_t j : rows)
      beaten = beaten || (cost[j] <= cost[i] && s.accuracy[j] >= s.accuracy[i] &&
                          (cost[j] < cost[i] || s.accuracy[j] > s.accuracy[i]));
    if (!beaten) front.insert(i);
  }
  return front;
}

TEST(DominanceLayers, AreTheFrontsOfWhatIsLeft) {
  const Simulated s = simulated(300, 0.3, 1);
  const DominanceLayers found = dominanceLayers(s.proxy, s.accuracy, 5);
  ASSERT_EQ(found.end.size(), 5u);
  std::set<std::size_t> rest;
  for (std::size_t i = 0; i < s.proxy.size(); ++i) rest.insert(i);
  for (std::size_t layer = 0, from = 0; layer < 5; from = found.end[layer++]) {
    const std::set<std::size_t> rows(found.rows.begin() + static_cast<std::ptrdiff_t>(from),
                                     found.rows.begin() + static_cast<std::ptrdiff_t>(found.end[layer]));
    EXPECT_EQ(rows, undominated(rest, s, s.proxy)) << "layer " << layer + 1;
    for (const std::size_t row : rows) rest.erase(row);
  }
}

TEST(DominanceLayers, AreNestedAndEndWithTheDesigns) {
  const Simulated s = simulated(40, 0.3, 2);
  const DominanceLayers two = dominanceLayers(s.proxy, s.accuracy, 2), all = dominanceLayers(s.proxy, s.accuracy, 100);
  EXPECT_TRUE(std::equal(two.rows.begin(), two.rows.end(), all.rows.begin()));
  EXPECT_EQ(all.rows.size(), 40u);
  EXPECT_EQ(all.end.back(), 40u);
  EXPECT_TRUE(dominanceLayers(s.proxy, s.accuracy, 0).rows.empty());
  const std::vector<double> same = {1, 1, NAN, kFailed}, accuracy = {70, 70, 80, 80};
  EXPECT_EQ(dominanceLayers(same, accuracy, 1).rows, std::vector<std::size_t>{0});
}

TEST(ReuseRegret, IsNothingWhereTheOrderIsTheSame) {
  Simulated s = simulated(500, 0.3, 3);
  for (std::size_t i = 0; i < 500; ++i) s.target[i] = std::exp(s.proxy[i]);
  const ReuseRegret regret = reuseRegret(s.proxy, s.target, s.accuracy);
  EXPECT_EQ(regret.mean, 0);
  EXPECT_EQ(regret.p95, 0);
  EXPECT_EQ(regret.hypervolumeRatio, 1);
  EXPECT_EQ(regret.candidates, dominanceLayers(s.proxy, s.accuracy, 1).rows.size());
}

TEST(ReuseRegret, CountsWhatTheProxyMisses) {
  // The proxy thinks design 1 dear, so its front is {0, 2}: where design 1 meets the limit and 2 does not, 10 points.
  const std::vector<double> proxy = {1, 5, 3}, target = {1, 2, 3}, accuracy = {50, 60, 70};
  const ReuseRegret regret = reuseRegret(proxy, target, accuracy, {.layers = 1, .limits = 3});
  EXPECT_EQ(regret.candidates, 2u);
  EXPECT_NEAR(regret.mean, 10.0 / 3, 1e-12);
  EXPECT_NEAR(regret.p95, 9, 1e-12);
  EXPECT_NEAR(regret.hypervolumeRatio, 20.0 / 30, 1e-12);  // above 50: 10 in the second third and 20 in the last
}

TEST(ReuseRegret, IsNeverNegativeAndFallsWithEachLayer) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const Simulated s = simulated(400, 0.6, seed, seed % 2 == 0 ? 0 : 2);
    double before = 1e9, ratio = 0;
    for (std::size_t layers = 1; layers <= 8; ++layers) {
      const ReuseRegret regret = reuseRegret(s.proxy, s.target, s.accuracy, {.layers = layers});
      EXPECT_GE(regret.mean, 0);
      EXPECT_LE(regret.mean, before);
      EXPECT_GE(regret.hypervolumeRatio, ratio);
      EXPECT_LE(regret.hypervolumeRatio, 1 + 1e-12);
      before = regret.mean;
      ratio = regret.hypervolumeRatio;
    }
  }
}

TEST(ReuseRegret, KeepsUnderMonotoneChangesOfTheCosts) {
  const Simulated s = simulated(600, 0.4, 5);
  const ReuseRegret before = reuseRegret(s.proxy, s.target, s.accuracy, {.layers = 2});
  Simulated other = s;
  for (double& cost : other.proxy) cost = std::log(cost);
  for (double& cost : other.target) cost = cost * cost * cost + 7;
  const ReuseRegret after = reuseRegret(other.proxy, other.target, other.accuracy, {.layers = 2});
  EXPECT_GT(before.mean, 0);
  EXPECT_EQ(before.mean, after.mean);
  EXPECT_EQ(before.p95, after.p95);
  EXPECT_EQ(before.hypervolumeRatio, after.hypervolumeRatio);
}

TEST(ReuseRegret, AFailureOnTheTargetIsMeasuredForNothing) {
  Simulated s = simulated(1000, 0.3, 6);
  Random random(6);
  const ReuseRegret whole = reuseRegret(s.proxy, s.target, s.accuracy);
  for (double& cost : s.target)
    if (random.uniform() < 0.13) cost = kFailed;
  const ReuseRegret regret = reuseRegret(s.proxy, s.target, s.accuracy);
  EXPECT_EQ(regret.candidates, whole.candidates);  // the proxy does not know
  EXPECT_GT(regret.failed, 0u);
  EXPECT_LT(regret.failed, regret.candidates);
  EXPECT_GE(regret.mean, 0);
  // A design that failed on the proxy is never among the candidates, however good it is on the target.
  Simulated blind = simulated(1000, 0.3, 6);
  const std::size_t best = dominanceLayers(blind.target, blind.accuracy, 1).rows[5];
  blind.proxy[best] = kFailed;
  const DominanceLayers kept = dominanceLayers(blind.proxy, blind.accuracy, 50);
  EXPECT_EQ(std::count(kept.rows.begin(), kept.rows.end(), best), 0);
}

TEST(ReuseRegret, WhereEveryCandidateFailsTheLeastAccurateDesignCounts) {
  const std::vector<double> proxy = {1, 2, 3}, target = {kFailed, 1, 2}, accuracy = {80, 60, 70};
  const ReuseRegret regret = reuseRegret(proxy, target, accuracy, {.layers = 1, .limits = 2});
  EXPECT_EQ(regret.candidates, 1u);
  EXPECT_EQ(regret.failed, 1u);
  EXPECT_NEAR(regret.mean, (0 + 10) / 2.0, 1e-12);
  EXPECT_NEAR(regret.hypervolumeRatio, 0, 1e-12);
}

TEST(ReuseRegret, DevicesThatMustNotFoolIt) {
  const Simulated s = simulated(400, 0.3, 8);
  const std::vector<double> constant(400, 5.0);
  // A constant column says nothing about cost: its front is the most accurate design alone, dear on the target.
  const ReuseRegret fromConstant = reuseRegret(constant, s.target, s.accuracy);
  EXPECT_EQ(fromConstant.candidates, 1u);
  EXPECT_GT(fromConstant.mean, 5);
  // On a constant target every design costs the same, so the most accurate one is always allowed and always known.
  EXPECT_EQ(reuseRegret(s.proxy, constant, s.accuracy).mean, 0);
  EXPECT_EQ(reuseRegret(s.target, s.target, s.accuracy).mean, 0);
  // Ten times the latency now and then hides designs from the proxy, but only those.
  Simulated outliers = s;
  outliers.proxy = outliers.target;
  for (std::size_t i = 0; i < 400; i += 4) outliers.proxy[i] *= 10;
  const ReuseRegret hidden = reuseRegret(outliers.proxy, outliers.target, outliers.accuracy);
  EXPECT_GT(hidden.mean, 0);
  EXPECT_LT(hidden.mean, 1.5);
  EXPECT_EQ(reuseRegret(std::vector<double>{NAN}, std::vector<double>{1}, std::vector<double>{1}).mean, 0);
}

TEST(ReuseRegret, AClockOfWholeMillisecondsHidesNothingFromAFinerOne) {
  Simulated s = simulated(800, 0.3, 12);
  for (std::size_t i = 0; i < 800; ++i) s.target[i] = std::round(s.proxy[i]);
  EXPECT_EQ(reuseRegret(s.proxy, s.target, s.accuracy).mean, 0);  // what the finer clock keeps is as good in its millisecond
  // The other way round the coarse clock keeps one design of each millisecond, and finer limits fall between them.
  const ReuseRegret coarse = reuseRegret(s.target, s.proxy, s.accuracy);
  EXPECT_GT(coarse.mean, 0);
  EXPECT_LT(coarse.mean, 1.5);
}

TEST(ReuseOfAllPairs, IsEachPairTakenAlone) {
  const Simulated a = simulated(500, 0.3, 9), b = simulated(500, 0.5, 10);
  std::vector<std::vector<double>> costs = {a.proxy, a.target, b.proxy};
  for (std::size_t i = 0; i < 60; ++i) costs[1][i] = NAN;
  costs[2][70] = kFailed;
  const ReuseOptions options{.layers = 3, .limits = 20};
  const auto table = reuseOfAllPairs({costs.begin(), costs.end()}, a.accuracy, options, {});
  ASSERT_TRUE(table);
  for (std::size_t proxy = 0; proxy < 3; ++proxy)
    for (std::size_t target = 0; target < 3; ++target) {
      const ReuseRegret alone = reuseRegret(costs[proxy], costs[target], a.accuracy, options);
      const ReuseRegret& together = table->at(proxy, target);
      EXPECT_EQ(together.mean, alone.mean);
      if (proxy == target) continue;
      EXPECT_EQ(together.p95, alone.p95);
      EXPECT_EQ(together.candidates, alone.candidates);
      EXPECT_EQ(together.failed, alone.failed);
      EXPECT_EQ(together.hypervolumeRatio, alone.hypervolumeRatio);
    }
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(reuseOfAllPairs({costs.begin(), costs.end()}, a.accuracy, options, Progress({}, stop.get_token())).error().kind,
            ErrorKind::Cancelled);
}

}  // namespace
}  // namespace isotone
