#include "core/optimizer/coordinate_descent.h"

#include <gmock/gmock.h>

#include "core/optimizer/slot_evolution.h"
#include "tests/core/optimizer/small_slots.h"

namespace isotone {
namespace {

double bestOf(const Slots& slots, const Objective& objective, const AllowedColumns* allowed = nullptr) {
  double best = -1e300;
  test::eachPicks(slots, [&](const Picks& picks) {
    for (std::size_t s = 0; s < picks.size(); ++s)
      if (allowed != nullptr && slots.present(picks, s) && !(*allowed)[slots.offset(s) + picks[s]]) return;
    best = std::max(best, objective.value(picks));
  });
  return best;
}

TEST(CoordinateDescent, SumsKeptUpToDateAreTheValue) {
  const auto slots = test::smallSlots();
  const SlotModel gain = test::randomModel(slots, 1, 1), cost = test::randomModel(slots, 2, 0.5);
  const Objective objective{{{&gain, 1}, {&cost, -2}}};
  Random random(5);
  SlotClimber climber(*slots, objective, slots->random(random));
  for (int i = 0; i < 500; ++i) {
    const std::size_t slot = random.below(slots->size());
    climber.take(slot, random.below(slots->combinations(slot)));
    ASSERT_NEAR(climber.value(), objective.value(climber.picks()), 1e-6);
  }
  const Picks there = slots->random(random);
  climber.assume(there);
  EXPECT_EQ(climber.picks(), there);
  EXPECT_NEAR(climber.value(), objective.value(there), 1e-6);
}

TEST(CoordinateDescent, ChangesAreWhatTheySay) {
  const auto slots = test::smallSlots();
  const SlotModel gain = test::randomModel(slots, 3, 1);
  const Objective objective{{{&gain, 1}}};
  const SlotClimber climber(*slots, objective, slots->middle());
  for (std::size_t s = 2; s < slots->size(); ++s)
    for (std::size_t c = 0; c < slots->combinations(s) && climber.present(s); ++c) {
      Picks changed = climber.picks();
      changed[s] = static_cast<std::uint16_t>(c);
      EXPECT_NEAR(climber.change(s, c), objective.value(changed) - climber.value(), 1e-6);
    }
}

TEST(CoordinateDescent, FindsTheOptimumWhereSlotsDoNotActTogether) {
  const auto slots = test::smallSlots();
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const SlotModel gain = test::randomModel(slots, seed, 0);
    const Objective objective{{{&gain, 1}}};
    Random random(seed);
    SlotClimber climber(*slots, objective, slots->random(random));
    climber.climb(10);
    EXPECT_NEAR(climber.value(), bestOf(*slots, objective), 1e-9) << seed;
  }
}

TEST(CoordinateDescent, EndsWhereNoSingleChangeIsBetterAndNeverGoesDown) {
  const auto slots = test::smallSlots();
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const SlotModel gain = test::randomModel(slots, seed, 1);
    const Objective objective{{{&gain, 1}}};
    SlotClimber climber(*slots, objective, slots->middle());
    double before = climber.value();
    while (climber.sweep()) {
      EXPECT_GT(climber.value(), before);
      before = climber.value();
    }
    for (std::size_t s = 2; s < slots->size(); ++s)
      for (std::size_t c = 0; c < slots->combinations(s) && climber.present(s); ++c) EXPECT_LE(climber.change(s, c), 1e-9);
    EXPECT_LE(climber.value(), bestOf(*slots, objective) + 1e-6);
  }
}

TEST(CoordinateDescent, PinnedChoicesHold) {
  const auto slots = test::smallSlots();
  const SlotModel gain = test::randomModel(slots, 4, 0);
  const Objective objective{{{&gain, 1}}};
  AllowedColumns allowed(*slots);
  allowed.pin(*slots, *slots->space().findDecision("stage1.depth"), 0);
  allowed.pin(*slots, *slots->space().findDecision("stage2.block1.kernel"), 2);
  SlotClimber climber(*slots, objective, slots->middle(), &allowed);
  climber.climb(10);
  const Design design = slots->designOf(climber.picks());
  EXPECT_EQ(design[*slots->space().findDecision("stage1.depth")], 0);
  EXPECT_EQ(design[*slots->space().findDecision("stage2.block1.kernel")], 2);
  EXPECT_NEAR(climber.value(), bestOf(*slots, objective, &allowed), 1e-9);
}

TEST(Evolution, ComesNearTheOptimumAndIsTheSameForTheSameSeed) {
  const auto slots = test::smallSlots();
  const SlotModel gain = test::randomModel(slots, 5, 0.5);
  const Objective objective{{{&gain, 1}}};
  const auto value = [&](const Picks& picks) { return objective.value(picks); };
  const auto found = evolveSlots(*slots, value, 4000, 7);
  EXPECT_NEAR(found.value, bestOf(*slots, objective), 1e-6);
  EXPECT_EQ(evolveSlots(*slots, value, 4000, 7).picks, found.picks);
  EXPECT_LE(randomSlots(*slots, value, 50, 7).value, found.value);
}

TEST(Evolution, KeepsToWhatIsAllowedAndToItsBudget) {
  const auto slots = test::smallSlots();
  AllowedColumns allowed(*slots);
  allowed.pin(*slots, *slots->space().findDecision("size"), 1);
  std::size_t evaluations = 0;
  const auto value = [&](const Picks& picks) {
    ++evaluations;
    EXPECT_EQ(picks[2], 1);
    return static_cast<double>(picks[3]);
  };
  evolveSlots(*slots, value, 777, 1, &allowed);
  EXPECT_EQ(evaluations, 777u);
}

TEST(Reach, IsWhatAdditiveSumsCanReach) {
  const auto slots = test::smallSlots();
  const SlotModel model = test::randomModel(slots, 6, 0);
  const Objective up{{{&model, 1}}}, down{{{&model, -1}}};
  EXPECT_NEAR(reachOf(model).most, bestOf(*slots, up), 1e-9);
  EXPECT_NEAR(reachOf(model).least, -bestOf(*slots, down), 1e-9);
}

}  // namespace
}  // namespace isotone
