#include "core/optimizer/limit_search.h"

#include <limits>

#include <gmock/gmock.h>

#include "core/optimizer/cover.h"
#include "tests/core/optimizer/small_slots.h"

namespace isotone {
namespace {

TEST(LimitSearch, StaysWithinLimitsAndComesNearTheBest) {
  const auto slots = test::smallSlots();
  int best = 0, cases = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const SlotModel gain = test::randomModel(slots, seed, 0.3), cost = test::randomModel(slots, seed + 100, 0.1);
    const Objective objective{{{&gain, 1}}};
    const Reach reach = reachOf(cost);
    for (const double share : {0.3, 0.5}) {
      const double bound = reach.least + share * (reach.most - reach.least);
      double optimum = -1e300;
      test::eachPicks(*slots, [&](const Picks& picks) {
        if (cost.value(picks) <= bound) optimum = std::max(optimum, gain.value(picks));
      });
      if (optimum < -1e299) continue;
      LimitSearch search(*slots, objective, {{&cost, 1, bound}}, slots->middle());
      ASSERT_TRUE(search.repair()) << seed;
      const double repaired = gain.value(search.picks());
      search.improve();
      EXPECT_LE(cost.value(search.picks()), bound);
      EXPECT_GE(gain.value(search.picks()), repaired - 1e-9);
      EXPECT_LE(gain.value(search.picks()), optimum + 1e-6);
      ++cases;
      best += gain.value(search.picks()) > optimum - 1e-6;
    }
  }
  EXPECT_GE(cases, 20);
  EXPECT_GE(best, cases * 2 / 3);  // of few starts, so the optimum itself is not promised
}

TEST(LimitSearch, LimitsFromBelowAndPins) {
  const auto slots = test::smallSlots();
  const SlotModel gain = test::randomModel(slots, 1, 0), cost = test::randomModel(slots, 2, 0);
  const Objective cheapest{{{&cost, -1}}};
  const double floor = reachOf(gain).least + 0.6 * (reachOf(gain).most - reachOf(gain).least);
  AllowedColumns allowed(*slots);
  allowed.pin(*slots, *slots->space().findDecision("size"), 1);
  LimitSearch search(*slots, cheapest, {{&gain, -1, -floor}}, slots->middle(), &allowed);
  ASSERT_TRUE(search.repair());
  search.improve();
  EXPECT_GE(gain.value(search.picks()), floor);
  EXPECT_EQ(search.picks()[2], 1);
}

TEST(LimitSearch, WhatCannotBeMetIsSaid) {
  const auto slots = test::smallSlots();
  const SlotModel gain = test::randomModel(slots, 1, 0), cost = test::randomModel(slots, 2, 0);
  const Objective objective{{{&gain, 1}}};
  LimitSearch search(*slots, objective, {{&cost, 1, reachOf(cost).least - 0.1}}, slots->middle());
  EXPECT_FALSE(search.repair());
  EXPECT_GT(search.excess(), 0);
  EXPECT_NEAR(cost.value(search.picks()), reachOf(cost).least, 1e-9);  // and comes as near as can be
}

TEST(Cover, FewestDesignsOfASmallTable) {
  // Design 0 serves devices 0 and 1, design 1 devices 1 to 3, design 2 device 4; design 3 device 0.
  const std::vector<float> regret{0.1F, 0.2F, 9, 9, 9,  9, 0.1F, 0.1F, 0.3F, 9,  9, 9, 9, 9, 0.5F,  0, 9, 9, 9, 9};
  const Cover cover = coverDevices(regret, 5, 0.5);
  EXPECT_THAT(cover.designs, ::testing::ElementsAre(1, 0, 2));
  EXPECT_THAT(cover.servedBy, ::testing::ElementsAre(1, 0, 0, 0, 2));
  EXPECT_EQ(cover.lowerBound, 3);
}

TEST(Cover, OfDesignsThatServeAsManyTheOneOfLeastRegretIsTaken) {
  const Cover cover = coverDevices(std::vector<float>{0.4F, 0.4F, 0, 0.1F}, 2, 0.5);
  EXPECT_THAT(cover.designs, ::testing::ElementsAre(1));
}

TEST(Cover, WhereNoDesignServesAllTwoAreNeeded) {
  // Each pair of the three devices shares a design, so no two devices prove that they need designs of their own.
  const std::vector<float> regret{0, 0, 9,  9, 0, 0,  0, 9, 0};
  const Cover cover = coverDevices(regret, 3, 0.5);
  EXPECT_EQ(cover.designs.size(), 2u);
  EXPECT_EQ(cover.lowerBound, 2);
}

TEST(Cover, DevicesThatNothingServesAreLeftOut) {
  const float none = std::numeric_limits<float>::quiet_NaN();
  const Cover cover = coverDevices(std::vector<float>{0, none, none, none}, 2, 1);
  EXPECT_THAT(cover.designs, ::testing::ElementsAre(0));
  EXPECT_THAT(cover.servedBy, ::testing::ElementsAre(0, 1));
  EXPECT_TRUE(coverDevices({}, 0, 1).designs.empty());
}

TEST(Cover, ServesEveryDeviceAndNeedsNoDesignThatOthersReplace) {
  Random random(1);
  constexpr std::size_t kDesigns = 30, kDevices = 200;
  std::vector<float> regret(kDesigns * kDevices);
  for (float& value : regret) value = static_cast<float>(random.uniform());
  const Cover cover = coverDevices(regret, kDevices, 0.2);
  EXPECT_GE(static_cast<double>(cover.designs.size()), cover.lowerBound);
  for (std::size_t device = 0; device < kDevices; ++device) {
    ASSERT_LT(cover.servedBy[device], cover.designs.size());
    EXPECT_LE(regret[cover.designs[cover.servedBy[device]] * kDevices + device], 0.2F);
  }
  for (std::size_t left = 0; left < cover.designs.size(); ++left) {
    bool needed = false;
    for (std::size_t device = 0; device < kDevices; ++device) {
      bool other = false;
      for (std::size_t i = 0; i < cover.designs.size(); ++i) other |= i != left && regret[cover.designs[i] * kDevices + device] <= 0.2F;
      needed |= !other;
    }
    EXPECT_TRUE(needed) << left;
  }
}

}  // namespace
}  // namespace isotone
