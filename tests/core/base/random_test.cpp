#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <gtest/gtest.h>

#include "core/base/issue.h"
#include "core/base/progress.h"

namespace isotone {
namespace {

TEST(Random, TheSameSeedGivesTheSameNumbersEverywhere) {
  // First value of xoshiro256++ from a state filled by splitmix64(1), worked out by hand from the authors' definition:
  // rotl(s0 + s3, 23) + s0.
  std::uint64_t state[4], seed = 1;
  for (auto& word : state) {
    std::uint64_t z = (seed += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    word = z ^ (z >> 31);
  }
  EXPECT_EQ(state[0], 0x910a2dec89025cc1ULL);  // as published for splitmix64
  const std::uint64_t sum = state[0] + state[3];
  Random random(1);
  EXPECT_EQ(random(), ((sum << 23) | (sum >> 41)) + state[0]);
  Random one(5), two(5), three(6);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(one(), two());
  EXPECT_NE(one(), three());
}

TEST(Random, MomentsAreThoseOfTheDistributions) {
  Random random(3);
  const int n = 200'000;
  double sum = 0, squares = 0, uniforms = 0;
  for (int i = 0; i < n; ++i) {
    const double x = random.normal(), u = random.uniform();
    ASSERT_TRUE(std::isfinite(x));
    ASSERT_TRUE(u >= 0 && u < 1);
    sum += x;
    squares += x * x;
    uniforms += u;
  }
  EXPECT_NEAR(sum / n, 0, 5 / std::sqrt(n));
  EXPECT_NEAR(squares / n, 1, 5 * std::sqrt(2.0 / n));
  EXPECT_NEAR(uniforms / n, 0.5, 5 * std::sqrt(1.0 / 12 / n));
}

TEST(Random, BelowReachesEveryNumberAboutEquallyOften) {
  Random random(4);
  std::vector<int> counts(7);
  for (int i = 0; i < 70'000; ++i) ++counts[random.below(7)];
  for (const int count : counts) EXPECT_NEAR(count, 10'000, 500);
  EXPECT_EQ(random.below(1), 0u);
}

TEST(Random, SamplesAreDifferentNumbers) {
  Random random(5);
  const auto some = random.sample(100, 30);
  EXPECT_EQ(std::set<std::size_t>(some.begin(), some.end()).size(), 30u);
  EXPECT_LT(*std::max_element(some.begin(), some.end()), 100u);
  EXPECT_EQ(random.sample(5, 9).size(), 5u);
  EXPECT_TRUE(random.sample(0, 3).empty());
  std::vector<int> cards(52);
  std::iota(cards.begin(), cards.end(), 0);
  auto shuffled = cards;
  random.shuffle(shuffled);
  EXPECT_NE(shuffled, cards);
  std::sort(shuffled.begin(), shuffled.end());
  EXPECT_EQ(shuffled, cards);
}

TEST(Progress, PartsMapIntoTheWhole) {
  std::vector<double> seen;
  std::stop_source stop;
  const Progress whole([&seen](double fraction, std::string_view) { seen.push_back(fraction); }, stop.get_token());
  const Progress part = whole.part(0.5, 0.75);
  part.report(0, "a");
  part.report(1, "b");
  part.report(-1, "unknown");
  part.part(0, 0.5).report(1, "c");
  EXPECT_EQ(seen, (std::vector<double>{0.5, 0.75, -1, 0.625}));
  EXPECT_FALSE(part.stopRequested());
  stop.request_stop();
  EXPECT_TRUE(part.stopRequested());
  Progress().part(0, 1).report(0.5, "nowhere");
}

TEST(Issue, SeveritiesHaveNames) {
  EXPECT_STREQ(severityName(Severity::Warning), "warning");
  EXPECT_STREQ(severityName(Severity::Error), "error");
}

}  // namespace
}  // namespace isotone
