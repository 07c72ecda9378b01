#include "core/optimizer/slots.h"

#include <gmock/gmock.h>

#include "tests/core/optimizer/small_slots.h"

namespace isotone {
namespace {

using ::testing::ElementsAre;

std::shared_ptr<const Slots> builtIn(const char* name) {
  return std::make_shared<const Slots>(std::make_shared<const DesignSpace>(DesignSpace::builtIn(name).value()));
}

TEST(Slots, GatesComeFirstAndBlocksAreChosenJointly) {
  const auto slots = test::smallSlots();
  std::vector<std::string> names;
  for (std::size_t s = 0; s < slots->size(); ++s) names.push_back((*slots)[s].name);
  EXPECT_THAT(names, ElementsAre("stage1.depth", "stage2.depth", "size", "stage1.block1", "stage1.block2", "stage2.block1", "stage2.block2"));
  EXPECT_EQ(slots->width(), 2u + 2 + 2 + 4 * 6);
  EXPECT_EQ((*slots)[4].gate, 0);
  EXPECT_THAT((*slots)[4].present, ElementsAre(false, true));
  EXPECT_EQ((*slots)[2].gate, -1);
}

TEST(Slots, TheLargeSpaceHasTwentyBlocksOfTwentySevenCombinations) {
  const auto slots = builtIn("mobile-edge");
  EXPECT_EQ(slots->size(), 5u + 1 + 20);
  EXPECT_EQ(slots->width(), 5u * 3 + 3 + 20 * 27);
}

TEST(Slots, FashionIsThreeStages) {
  const auto slots = builtIn("fashion");
  EXPECT_EQ(slots->size(), 3u);
  EXPECT_EQ(slots->width(), 3u * 48);
}

TEST(Slots, TooManyCombinationsAreChosenApart) {
  const auto space = std::make_shared<const DesignSpace>(DesignSpace::builtIn("fashion").value());
  const Slots slots(space, 12);
  for (std::size_t s = 0; s < slots.size(); ++s) EXPECT_LE(slots.combinations(s), 12u);
  std::size_t decisions = 0;
  for (std::size_t s = 0; s < slots.size(); ++s) decisions += slots[s].decisions.size();
  EXPECT_EQ(decisions, space->decisions().size());
}

TEST(Slots, DesignsComeBack) {
  for (const char* name : {"mobile-edge", "fashion", "nasbench201", "fbnet", "ofa-mobilenetv3+bits"}) {
    const auto slots = builtIn(name);
    Random random(3);
    for (int i = 0; i < 20; ++i) {
      const Design design = slots->space().random(random);
      EXPECT_EQ(slots->designOf(slots->picksOf(design)), design) << name;
    }
  }
}

TEST(Slots, PinnedChoicesLeaveOnlyWhatHoldsThem) {
  const auto slots = test::smallSlots();
  AllowedColumns allowed(*slots);
  allowed.pin(*slots, *slots->space().findDecision("stage1.block1.kernel"), 1);
  std::size_t left = 0;
  for (std::size_t c = 0; c < 6; ++c) left += allowed[slots->offset(3) + c];
  EXPECT_EQ(left, 2u);  // kernel 5 with either width
  EXPECT_TRUE(allowed[slots->offset(4)]);
}

}  // namespace
}  // namespace isotone
