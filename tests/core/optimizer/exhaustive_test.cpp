#include "core/optimizer/exhaustive.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

CandidateTable threeDesigns() {
  CandidateTable table;
  table.accuracy = {60, 70, 75};
  table.latency = {1, 2, 4};
  table.energy = {3, 5, 4};
  table.sizeBytes = {100, 300, 200};
  return table;
}

Goal within(double latencyMs) {
  Goal goal;
  goal.maxLatencyMs = latencyMs;
  return goal;
}

TEST(Exhaustive, TakesTheMostAccurateWithinTheLimits) {
  const auto selection = exhaustive(threeDesigns(), within(2));
  ASSERT_TRUE(selection);
  EXPECT_TRUE(selection->feasible);
  EXPECT_EQ(selection->candidate, 1u);
  EXPECT_EQ(selection->feasibleCount, 2u);
  EXPECT_EQ(selection->binding, Limit::Latency);
  EXPECT_EQ(selection->evaluations, 3u);
}

TEST(Exhaustive, NothingBindsWhenTheBestIsWithin) {
  EXPECT_EQ(exhaustive(threeDesigns(), within(100))->binding, Limit::None);
  EXPECT_EQ(exhaustive(threeDesigns(), Goal{})->candidate, 2u);
}

TEST(Exhaustive, TheLimitThatCostsMostBinds) {
  Goal goal = within(2);
  goal.maxEnergyMj = 4.5;  // leaves design 0; without the latency limit 2 (75 %), without the energy limit 1 (70 %)
  const auto selection = exhaustive(threeDesigns(), goal);
  EXPECT_EQ(selection->candidate, 0u);
  EXPECT_EQ(selection->binding, Limit::Latency);
}

TEST(Exhaustive, NamesTheNearestWhenNothingMeetsTheLimits) {
  Goal goal = within(0.5);
  goal.maxSizeBytes = 90;
  const auto selection = exhaustive(threeDesigns(), goal);
  ASSERT_TRUE(selection);
  EXPECT_FALSE(selection->feasible);
  EXPECT_EQ(selection->candidate, 0u);  // 100 % above the latency limit, 11 % above the size
  EXPECT_EQ(selection->binding, Limit::Latency);
  EXPECT_EQ(selection->feasibleCount, 0u);
}

TEST(Exhaustive, AnAccuracyToReachCanBeToBlame) {
  Goal goal;
  goal.form = Goal::Form::Weights;
  goal.minAccuracyPercent = 90;
  const auto selection = exhaustive(threeDesigns(), goal);
  EXPECT_FALSE(selection->feasible);
  EXPECT_EQ(selection->candidate, 2u);
  EXPECT_EQ(selection->binding, Limit::Accuracy);
}

TEST(Exhaustive, WeighsLatencyAndEnergyAgainstAccuracy) {
  Goal goal;
  goal.form = Goal::Form::Weights;
  goal.latencyWeight = 3;
  EXPECT_EQ(exhaustive(threeDesigns(), goal)->candidate, 1u);  // 57, 64, 63
  goal.energyWeight = 2;
  EXPECT_EQ(exhaustive(threeDesigns(), goal)->candidate, 2u);  // 51, 54, 55
  goal.maxLatencyMs = 1;                                       // latency limits belong to the other form
  EXPECT_EQ(exhaustive(threeDesigns(), goal)->candidate, 2u);
  goal.maxSizeBytes = 150;
  EXPECT_EQ(exhaustive(threeDesigns(), goal)->candidate, 0u);
  EXPECT_EQ(exhaustive(threeDesigns(), goal)->binding, Limit::Size);
}

TEST(Exhaustive, ChanceLimitsAddTheSpread) {
  CandidateTable table = threeDesigns();
  table.latencySpread = {0, 0.5, 0.1};
  Goal goal = within(2);
  goal.confidence = 0.5;
  EXPECT_EQ(exhaustive(table, goal)->candidate, 1u);
  goal.confidence = 0.9;  // 2 + 1.28 · 0.5 > 2
  EXPECT_EQ(exhaustive(table, goal)->candidate, 0u);
  goal.maxLatencyMs = 2.65;
  EXPECT_EQ(exhaustive(table, goal)->candidate, 1u);
}

TEST(Exhaustive, BreaksTiesByAccuracyLatencyAndPosition) {
  CandidateTable table;
  table.accuracy = {70, 70, 70, 71};
  table.latency = {2, 1, 1, 2};
  EXPECT_EQ(exhaustive(table, within(1))->candidate, 1u);
  Goal goal;
  goal.form = Goal::Form::Weights;
  goal.latencyWeight = 1;  // 68, 69, 69, 69
  EXPECT_EQ(exhaustive(table, goal)->candidate, 3u);
}

TEST(Exhaustive, PassesOverWhatIsNotKnown) {
  CandidateTable table = threeDesigns();
  table.latency[2] = NAN;
  table.accuracy[1] = NAN;
  EXPECT_EQ(exhaustive(table, Goal{})->candidate, 0u);
  table.energy[0] = NAN;
  Goal goal;
  goal.maxEnergyMj = 10;
  EXPECT_FALSE(exhaustive(table, goal)->feasible);
}

TEST(Exhaustive, RefusesWhatCannotBeAnswered) {
  EXPECT_EQ(exhaustive(CandidateTable{}, Goal{}).error().kind, ErrorKind::Infeasible);
  CandidateTable table = threeDesigns();
  table.energy.clear();
  Goal goal;
  goal.maxEnergyMj = 1;
  EXPECT_EQ(exhaustive(table, goal).error().kind, ErrorKind::Infeasible);
  goal = within(NAN);
  EXPECT_EQ(exhaustive(table, goal).error().kind, ErrorKind::InvalidInput);
  goal = within(1);
  goal.confidence = 1;
  EXPECT_EQ(exhaustive(table, goal).error().kind, ErrorKind::InvalidInput);
  table.accuracy.clear();
  EXPECT_EQ(exhaustive(table, within(1)).error().kind, ErrorKind::Infeasible);
}

// The definition, without any of the implementation's short cuts.
TEST(Exhaustive, AgreesWithTheDefinitionOnRandomTables) {
  Random random(5);
  for (int round = 0; round < 400; ++round) {
    CandidateTable table;
    const std::size_t n = 1 + random.below(30);
    for (std::size_t i = 0; i < n; ++i) {
      table.accuracy.push_back(static_cast<double>(random.below(10)));
      table.latency.push_back(static_cast<double>(random.below(8)));
      table.energy.push_back(static_cast<double>(random.below(8)));
    }
    Goal goal = within(static_cast<double>(random.below(8)));
    goal.maxEnergyMj = static_cast<double>(random.below(8));
    const auto best = [&](bool latencyHolds, bool energyHolds) {
      double found = -1;
      for (std::size_t i = 0; i < n; ++i)
        if ((!latencyHolds || table.latency[i] <= *goal.maxLatencyMs) && (!energyHolds || table.energy[i] <= *goal.maxEnergyMj))
          found = std::max(found, table.accuracy[i]);
      return found;
    };
    const auto selection = exhaustive(table, goal);
    ASSERT_TRUE(selection);
    ASSERT_EQ(selection->feasible, best(true, true) >= 0);
    if (!selection->feasible) continue;
    EXPECT_EQ(table.accuracy[selection->candidate], best(true, true));
    EXPECT_LE(table.latency[selection->candidate], *goal.maxLatencyMs);
    EXPECT_LE(table.energy[selection->candidate], *goal.maxEnergyMj);
    const double byLatency = best(false, true) - best(true, true), byEnergy = best(true, false) - best(true, true);
    const Limit expected = byLatency <= 0 && byEnergy <= 0 ? Limit::None : byLatency >= byEnergy ? Limit::Latency : Limit::Energy;
    EXPECT_EQ(selection->binding, expected);
  }
}

TEST(BestAccuracyAtLatency, IsTheAnswerForEachLimit) {
  CandidateTable table = threeDesigns();
  Goal goal = within(1);
  goal.maxSizeBytes = 250;
  const auto best = bestAccuracyAtLatency(table, goal, {0.5, 1, 2, 4, 9});
  ASSERT_EQ(best.size(), 5u);
  EXPECT_TRUE(std::isnan(best[0]));
  EXPECT_EQ(best[1], 60);
  EXPECT_EQ(best[2], 60);  // design 1 is too large
  EXPECT_EQ(best[3], 75);
  EXPECT_EQ(best[4], 75);
}

TEST(Exhaustive, OneRelaxedLimitBuysTheBestThatBreaksNoOther) {
  Goal goal = within(2);
  goal.maxEnergyMj = 4.5;
  std::array<double, 5> steps{};
  const auto of = [](const std::array<double, 5>& best, Limit limit) { return best[static_cast<std::size_t>(limit)]; };
  auto best = bestWithOneRelaxed(threeDesigns(), goal, steps);
  EXPECT_EQ(of(best, Limit::Latency), 60);
  EXPECT_EQ(of(best, Limit::Energy), 60);
  EXPECT_TRUE(std::isnan(of(best, Limit::Size)));
  steps[static_cast<std::size_t>(Limit::Latency)] = 2;
  steps[static_cast<std::size_t>(Limit::Energy)] = 0.5;
  best = bestWithOneRelaxed(threeDesigns(), goal, steps);
  EXPECT_EQ(of(best, Limit::Latency), 75);
  EXPECT_EQ(of(best, Limit::Energy), 70);
  const std::vector<std::uint8_t> allowed{1, 1, 0};
  EXPECT_EQ(of(bestWithOneRelaxed(threeDesigns(), goal, steps, allowed), Limit::Latency), 60);
}

TEST(Exhaustive, TheBestAtEachLatencyIsThatOfAChoiceUnderThatLimit) {
  CandidateTable table;
  Random random(9);
  for (int i = 0; i < 500; ++i) {
    table.latency.push_back(10 * random.uniform());
    table.accuracy.push_back(60 + table.latency.back() + 5 * random.uniform());
    table.energy.push_back(random.uniform());
    table.latencySpread.push_back(random.uniform());
  }
  Goal goal;
  goal.maxEnergyMj = 0.7;
  goal.confidence = 0.8;
  std::vector<std::uint8_t> allowed(table.size(), 1);
  for (std::size_t i = 0; i < allowed.size(); i += 3) allowed[i] = 0;
  const std::vector<double> limits{5, 0.001, 9, 2.5, 2.5, 100};
  const auto best = bestAccuracyAtLatency(table, goal, limits, allowed);
  for (std::size_t i = 0; i < limits.size(); ++i) {
    goal.maxLatencyMs = limits[i];
    const auto chosen = exhaustive(table, goal, allowed);
    ASSERT_TRUE(chosen);
    if (chosen->feasible) EXPECT_DOUBLE_EQ(best[i], table.accuracy[chosen->candidate]) << limits[i];
    else EXPECT_TRUE(std::isnan(best[i])) << limits[i];
  }
}

TEST(Exhaustive, ASortedTableGivesTheSameAnswers) {
  Random random(11);
  const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
  for (int round = 0; round < 400; ++round) {
    CandidateTable table;
    std::vector<std::uint8_t> allowed;
    const std::size_t n = 1 + random.below(30);
    const auto value = [&] { return random.below(12) == 0 ? NAN : static_cast<double>(random.below(8)); };
    for (std::size_t i = 0; i < n; ++i) {
      for (auto* column : {&table.accuracy, &table.latency, &table.energy, &table.sizeBytes}) column->push_back(value());
      table.latencySpread.push_back(random.uniform());
      allowed.push_back(random.below(4) != 0);
    }
    CandidateTable sorted = table;
    sortByAccuracy(sorted);
    Goal goal;
    goal.form = random.below(4) == 0 ? Goal::Form::Weights : Goal::Form::Limits;
    goal.latencyWeight = static_cast<double>(random.below(3));
    goal.confidence = 0.8;
    for (auto* limit : {&goal.maxLatencyMs, &goal.maxEnergyMj, &goal.maxSizeBytes, &goal.minAccuracyPercent})
      if (random.below(3) != 0) *limit = static_cast<double>(random.below(8));
    const auto plain = exhaustive(table, goal, allowed), quick = exhaustive(sorted, goal, allowed);
    ASSERT_EQ(plain.has_value(), quick.has_value());
    if (plain) {
      EXPECT_EQ(plain->candidate, quick->candidate);
      EXPECT_EQ(plain->feasible, quick->feasible);
      EXPECT_EQ(plain->binding, quick->binding);
      EXPECT_EQ(plain->feasibleCount, quick->feasibleCount);
    }
    const std::vector<double> limits{3, 0.5, 6, 2, 9};
    EXPECT_TRUE(std::ranges::equal(bestAccuracyAtLatency(table, goal, limits, allowed), bestAccuracyAtLatency(sorted, goal, limits, allowed), same));
    const std::array<double, 5> steps{0, 1, 2, 0.5, 1};
    EXPECT_TRUE(std::ranges::equal(bestWithOneRelaxed(table, goal, steps, allowed), bestWithOneRelaxed(sorted, goal, steps, allowed), same));
  }
}

}  // namespace
}  // namespace isotone
