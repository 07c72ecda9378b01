#include <gmock/gmock.h>

#include <cmath>

#include "core/optimizer/slot_fit.h"

namespace isotone {
namespace {

std::shared_ptr<const Slots> slotsOf(const char* space) {
  return std::make_shared<const Slots>(std::make_shared<const DesignSpace>(DesignSpace::builtIn(space).value()));
}

/// A made-up sum over a space's columns and pairs of slots.
SlotModel truthOver(const std::shared_ptr<const Slots>& slots, const SlotPairs& pairs) {
  SlotModel model(slots);
  Random random(5);
  model.base = 40;
  for (double& value : model.single) value = random.normal();
  for (const auto& [a, b] : pairs) {
    std::vector<float> values(slots->combinations(a) * slots->combinations(b));
    for (float& value : values) value = static_cast<float>(0.5 * random.normal());
    model.addPair(a, b, values);
  }
  return model;
}

/// How much of the variance over random designs is not explained.
double unexplained(const SlotModel& model, const SlotModel& truth, std::uint64_t seed) {
  Random random(seed);
  std::vector<double> values;
  double errors = 0, mean = 0, variance = 0;
  for (int i = 0; i < 300; ++i) {
    const Picks picks = truth.slots().random(random);
    values.push_back(truth.value(picks));
    errors += std::pow(model.value(picks) - values.back(), 2);
    mean += values.back() / 300;
  }
  for (const double value : values) variance += std::pow(value - mean, 2);
  return errors / variance;
}

TEST(SlotFit, LearnsCellsWithPairs) {
  const auto slots = slotsOf("nasbench201");
  const SlotPairs pairs = allSlotPairs(*slots, 16'000);
  ASSERT_EQ(pairs.size(), 15U);
  const SlotModel truth = truthOver(slots, pairs);
  Random random(1);
  DesignMatrix designs(slots->space().decisions().size());
  std::vector<double> values;
  for (int i = 0; i < 1500; ++i) {
    const Picks picks = slots->random(random);
    designs.push(slots->designOf(picks));
    values.push_back(truth.value(picks));
  }
  const auto fitted = fitSlotModels(slots, designs, {values}, pairs, {});
  ASSERT_TRUE(fitted) << fitted.error().message;
  EXPECT_LT(unexplained(fitted->front().model, truth, 7), 0.01);
  EXPECT_GT(fitted->front().srcc, 0.95);
}

TEST(SlotFit, SlotsThatAreLeftOutDoNotCount) {
  const auto slots = slotsOf("mobile-edge");  // depths leave blocks out
  SlotModel truth(slots);
  Random random(1);
  for (std::size_t s = 0; s < slots->size(); ++s)
    for (std::size_t i = 0; i < (*slots)[s].decisions.size(); ++i) {
      std::vector<double> worth;
      for (std::size_t c = 0; c < slots->space().decisions()[(*slots)[s].decisions[i]].choices.size(); ++c) worth.push_back(random.normal());
      for (std::size_t c = 0; c < slots->combinations(s); ++c) truth.single[slots->offset(s) + c] += worth[(*slots)[s].combinations[c][i]];
    }
  DesignMatrix designs(slots->space().decisions().size());
  std::vector<double> values;
  for (int i = 0; i < 1500; ++i) {
    const Picks picks = slots->random(random);
    designs.push(slots->designOf(picks));
    values.push_back(truth.value(picks));
  }
  const auto fitted = fitSlotModels(slots, designs, {values}, {}, {});
  ASSERT_TRUE(fitted) << fitted.error().message;
  EXPECT_LT(unexplained(fitted->front().model, truth, 7), 0.02);
}

TEST(SlotFit, PairsThatNeedTooMuchRoomAreLeftOut) {
  const auto slots = slotsOf("mobile-edge");
  EXPECT_TRUE(allSlotPairs(*slots, 1000).empty());
  for (const auto& [a, b] : allSlotPairs(*slots, 1'000'000)) {
    EXPECT_NE((*slots)[a].gate, static_cast<int>(b));
    EXPECT_NE((*slots)[b].gate, static_cast<int>(a));
  }
}

TEST(SlotModelBytes, ComeBackTheSameOrAreRefused) {
  const auto slots = slotsOf("nasbench201");
  const SlotModel model = truthOver(slots, allSlotPairs(*slots, 16'000));
  const std::string bytes = model.serialize();
  const auto back = SlotModel::deserialize(slots, bytes);
  ASSERT_TRUE(back) << back.error().message;
  Random random(3);
  for (int i = 0; i < 20; ++i) {
    const Picks picks = slots->random(random);
    EXPECT_DOUBLE_EQ(back->value(picks), model.value(picks));
  }
  EXPECT_FALSE(SlotModel::deserialize(slots, std::string_view(bytes).substr(0, bytes.size() - 3)));
  EXPECT_FALSE(SlotModel::deserialize(slotsOf("fbnet"), bytes));
}

TEST(SlotModelAdd, IsLinear) {
  const auto slots = slotsOf("nasbench201");
  const SlotModel one = truthOver(slots, allSlotPairs(*slots, 16'000));
  SlotModel sum(slots);
  sum.add(one, 2);
  sum.add(one, -0.5);
  Random random(3);
  const Picks picks = slots->random(random);
  EXPECT_NEAR(sum.value(picks), 1.5 * one.value(picks), 1e-5);
}

}  // namespace
}  // namespace isotone
