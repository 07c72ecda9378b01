#include "core/monotonicity/proxy_choice.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

TEST(Verdict, ChangesAtTheThresholds) {
  EXPECT_EQ(verdictFor(0.95), Verdict::Reuse);
  EXPECT_EQ(verdictFor(0.9499), Verdict::ReuseWithCare);
  EXPECT_EQ(verdictFor(0.90), Verdict::ReuseWithCare);
  EXPECT_EQ(verdictFor(0.8999), Verdict::Adapt);
  EXPECT_EQ(verdictFor(NAN), Verdict::Adapt);
  EXPECT_STREQ(verdictName(Verdict::ReuseWithCare), "reuse with care");
}

TEST(RankProxies, PutsTheBestFirstAndTheUnknownLast) {
  const std::vector<double> a = {1, 2, 3, 4, 5, 6}, b = {1, 2, 3, 4, 6, 5}, c = {6, 5, 4, 3, 2, 1},
                            d = {NAN, NAN, NAN, NAN, NAN, NAN};
  const auto matrix = correlate({c, a, d, b}, false, {});
  ASSERT_TRUE(matrix);
  const std::vector<Proxy> proxies = rankProxies(*matrix, 1);
  ASSERT_EQ(proxies.size(), 3u);
  EXPECT_EQ(proxies[0].device, 3u);
  EXPECT_EQ(proxies[1].device, 0u);
  EXPECT_EQ(proxies[2].device, 2u);
  EXPECT_FALSE(proxies[0].certified);  // .94 from six designs proves nothing
  EXPECT_EQ(proxies[0].n, 6u);
}

// Devices that are noisy copies of one latent cost; the last is the target, known on `few` designs alone.
struct Fleet {
  std::vector<std::vector<double>> columns;
  std::vector<double> target;  // on all designs

  Fleet(std::size_t others, std::size_t few, std::uint64_t seed = 7) {
    Random random(seed);
    std::vector<double> latent(2000);
    for (double& value : latent) value = random.normal();
    for (std::size_t device = 0; device <= others; ++device) {
      columns.emplace_back();
      for (const double value : latent) columns.back().push_back(value + 0.4 * random.normal());
    }
    target = columns.back();
    std::vector<double> known(2000, NAN);
    for (const std::size_t row : random.sample(2000, few)) known[row] = target[row];
    columns.back() = known;
  }
  std::vector<std::span<const double>> spans() const { return {columns.begin(), columns.end()}; }
};

TEST(BestOfMany, IsNotAsGoodAsItLooks) {
  constexpr int kTimes = 12;
  double flattery = 0, error = 0, covered = 0;
  for (int seed = 0; seed < kTimes; ++seed) {
    const Fleet fleet(24, 10, static_cast<std::uint64_t>(seed));
    const auto matrix = correlate(fleet.spans(), false, {});
    const auto best = bestOfMany(fleet.spans(), *matrix, 24);
    ASSERT_TRUE(best);
    EXPECT_EQ(best->device, rankProxies(*matrix, 24).front().device);
    EXPECT_EQ(best->among, 24u);
    EXPECT_EQ(best->verdict, verdictFor(best->expected));
    EXPECT_EQ(bestOfMany(fleet.spans(), *matrix, 24)->expected, best->expected);
    const double whole = spearman(fleet.columns[best->device], fleet.target);
    flattery += (best->observed - whole) / kTimes;
    error += (best->expected - whole) / kTimes;
    covered += best->low <= whole && whole <= best->high ? 1 : 0;
  }
  EXPECT_GT(flattery, 0.06);  // all proxies are equally good: the first was lucky
  EXPECT_NEAR(error, 0, 0.03);
  EXPECT_GE(covered, 9);
}

TEST(BestOfMany, SaysNothingOfThreeMeasurementsOrTwoDevices) {
  const Fleet three(24, 3), alone(2, 10);
  EXPECT_FALSE(bestOfMany(three.spans(), *correlate(three.spans(), false, {}), 24));
  EXPECT_FALSE(bestOfMany(alone.spans(), *correlate(alone.spans(), false, {}), 2));
}

TEST(MostInverted, NamesTheDesignsWhoseRanksDifferMost) {
  const std::vector<double> x = {1, 2, 3, 4, NAN, 5}, y = {1, 5, 3, 4, 9, 2};
  const auto found = mostInverted(x, y, 2);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0], 1u);
  EXPECT_EQ(found[1], 5u);
  EXPECT_EQ(mostInverted(x, y, 100).size(), 5u);
}

}  // namespace
}  // namespace isotone
