#include "core/optimizer/same_goal.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/optimizer/exhaustive.h"

namespace isotone {
namespace {

CandidateTable manyDesigns() {
  CandidateTable table;
  Random random(5);
  for (int i = 0; i < 400; ++i) {
    const double size = random.uniform();
    table.latency.push_back(1 + 9 * size + random.uniform());
    table.energy.push_back(2 + 5 * size + 2 * random.uniform());
    table.accuracy.push_back(60 + 15 * std::sqrt(size) + random.uniform());
    table.sizeBytes.push_back(1e6 * (1 + size));
    table.latencySpread.push_back(0.1 + 0.2 * random.uniform());
  }
  return table;
}

TEST(SameGoal, WeightsLeadToADesignOnTheHullAndLimitsBackToIt) {
  const CandidateTable table = manyDesigns();
  for (const double weight : {0.02, 0.3, 1.0, 3.0, 20.0}) {
    Goal goal;
    goal.form = Goal::Form::Weights;
    goal.latencyWeight = weight;
    goal.maxSizeBytes = 1.9e6;
    const auto best = exhaustive(table, goal);
    ASSERT_TRUE(best);
    const Goal limits = byLimits(table, goal, best->candidate);
    EXPECT_EQ(limits.form, Goal::Form::Limits);
    EXPECT_EQ(exhaustive(table, limits)->candidate, best->candidate) << weight;
    const Goal again = byWeights(table, limits, best->candidate, Limit::Latency, {});
    EXPECT_EQ(again.form, Goal::Form::Weights);
    EXPECT_EQ(exhaustive(table, again)->candidate, best->candidate) << weight;
    EXPECT_EQ(again.maxSizeBytes, goal.maxSizeBytes);
  }
}

TEST(SameGoal, EnergyTakesTheWeightWhereItBinds) {
  const CandidateTable table = manyDesigns();
  Goal goal;
  goal.form = Goal::Form::Weights;
  goal.energyWeight = 2;
  const auto best = exhaustive(table, goal);
  const Goal weights = byWeights(table, byLimits(table, goal, best->candidate), best->candidate, Limit::Energy, {});
  EXPECT_EQ(weights.latencyWeight, 0);
  EXPECT_EQ(exhaustive(table, weights)->candidate, best->candidate);
}

TEST(SameGoal, TheLimitHoldsAtTheGoalsConfidence) {
  const CandidateTable table = manyDesigns();
  Goal goal;
  goal.form = Goal::Form::Weights;
  goal.latencyWeight = 1;
  goal.confidence = 0.9;
  const auto best = exhaustive(table, goal);
  const Goal limits = byLimits(table, goal, best->candidate);
  EXPECT_GT(*limits.maxLatencyMs, table.latency[best->candidate]);
  const auto kept = exhaustive(table, limits);
  EXPECT_TRUE(kept->feasible);
  EXPECT_GE(table.accuracy[kept->candidate], table.accuracy[best->candidate]);
}

TEST(SameGoal, ADesignInsideTheHullGetsTheWeightBetweenItsNeighbours) {
  CandidateTable table;
  table.latency = {1, 2, 3};
  table.accuracy = {60, 61, 70};  // the middle one lies below the line between the others
  const Goal weights = byWeights(table, {}, 1, Limit::Latency, {});
  EXPECT_GT(weights.latencyWeight, 1);
  EXPECT_LT(weights.latencyWeight, 9);
  const std::vector<std::uint8_t> allowed{1, 1, 0};
  const Goal without = byWeights(table, {}, 1, Limit::Latency, allowed);
  EXPECT_EQ(exhaustive(table, without, allowed)->candidate, 1u);
}

TEST(SameGoal, RoundsUpToThreeDigits) {
  EXPECT_DOUBLE_EQ(roundedUp(5.5483), 5.55);
  EXPECT_DOUBLE_EQ(roundedUp(0.0273411), 0.0274);
  EXPECT_DOUBLE_EQ(roundedUp(123456), 124000);
  EXPECT_DOUBLE_EQ(roundedUp(2.5), 2.5);
  EXPECT_DOUBLE_EQ(roundedUp(0), 0);
}

}  // namespace
}  // namespace isotone
