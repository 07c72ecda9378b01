#include "core/monotonicity/proxy_choice.h"

#include <cmath>

#include <gtest/gtest.h>

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
