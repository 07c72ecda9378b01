// The fewest designs for all devices, and the limits that designs meet on each.
#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/workspace/figures.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

Candidates candidatesOf(std::vector<double> latency, std::vector<double> energy = {}) {
  Candidates candidates;
  candidates.row.assign(latency.size(), 0);
  candidates.table.accuracy.assign(latency.size(), 70);
  candidates.table.latency = std::move(latency);
  candidates.table.energy = std::move(energy);
  return candidates;
}

TEST(GoalOn, ALimitIsMetByTheSameShareOfDesigns) {
  const Candidates here = candidatesOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), there = candidatesOf({30, 10, 20, 40, 50});
  Goal goal;
  goal.maxLatencyMs = 4;
  goal.maxSizeBytes = 3e6;
  goal.minAccuracyPercent = 60;
  goal.maxEnergyMj = 9;
  const Goal read = goalOn(goal, here, there);
  EXPECT_EQ(read.maxLatencyMs, 20);  // four of ten, so two of five
  EXPECT_EQ(read.minAccuracyPercent, 60);
  EXPECT_FALSE(read.maxEnergyMj) << "energy is not known there";
  EXPECT_FALSE(read.maxSizeBytes) << "nor are sizes";
  goal.maxLatencyMs = 0.5;
  EXPECT_LT(*goalOn(goal, here, there).maxLatencyMs, 10) << "what nothing meets here, nothing meets there";
}

TEST(GoalOn, AWeightCostsADesignInTheMiddleAsMuch) {
  Goal goal{.form = Goal::Form::Weights};
  goal.latencyWeight = 2;
  const Goal read = goalOn(goal, candidatesOf({1, 5, 9}), candidatesOf({10, 50, 90}));
  EXPECT_DOUBLE_EQ(read.latencyWeight, 0.2);
}

class FleetCoverTest : public ::testing::Test {
 protected:
  FleetRegrets regretsFor(const Goal& goal) {
    const auto made = fleetRegrets(*workspace, {.device = "alpha", .goal = goal}, {});
    EXPECT_TRUE(made) << made.error().message;
    return made.value_or(FleetRegrets{});
  }
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace = test::smallWorkspace(folder / "w.isotone");
  std::shared_ptr<const Dataset> data = workspace->data();
};

TEST_F(FleetCoverTest, EveryDeviceIsServedWithinWhatIsAllowed) {
  Goal goal;
  goal.maxLatencyMs = 3;
  const FleetRegrets regrets = regretsFor(goal);
  ASSERT_EQ(regrets.devices.size(), 3u) << "delta was never measured";
  EXPECT_TRUE(regrets.unmet.empty());
  for (std::size_t d = 0; d < regrets.devices.size(); ++d)
    EXPECT_EQ(regrets.regret[regrets.devices[d].best * regrets.devices.size() + d], 0) << d;
  for (const double allowed : {0.0, 0.2, 0.5, 1.0, 3.0}) {
    const Cover& cover = regrets.covers[regrets.stepOf(allowed)];
    EXPECT_GE(static_cast<double>(cover.designs.size()), cover.lowerBound);
    for (std::size_t d = 0; d < regrets.devices.size(); ++d) {
      ASSERT_LT(cover.servedBy[d], cover.designs.size());
      EXPECT_LE(regrets.regret[cover.designs[cover.servedBy[d]] * regrets.devices.size() + d], allowed + 1e-5);
    }
  }
  for (std::size_t step = 1; step < regrets.covers.size(); ++step) {
    EXPECT_LE(regrets.covers[step].designs.size(), regrets.covers[step - 1].designs.size()) << "more is allowed";
    EXPECT_LE(regrets.covers[step].lowerBound, regrets.covers[step - 1].lowerBound);
  }
}

TEST_F(FleetCoverTest, RegretsAreAgainstTheBestWithinTheLimitOfThatDevice) {
  Goal goal;
  goal.maxLatencyMs = 3;
  const FleetRegrets regrets = regretsFor(goal);
  const auto& accuracy = data->current()->values;
  for (std::size_t d = 0; d < regrets.devices.size(); ++d) {
    const FleetDevice& device = regrets.devices[d];
    const auto& latency = data->find(device.device, Metric::Latency)->values;
    double best = 0;
    for (const std::uint32_t row : usableRows(data->designs, latency))
      if (latency[row] <= *device.goal.maxLatencyMs) best = std::max(best, accuracy[row]);
    for (std::size_t c = 0; c < regrets.designs.size(); ++c) {
      const float regret = regrets.regret[c * regrets.devices.size() + d];
      const auto row = static_cast<std::size_t>(regrets.row[c]);
      if (latency[row] > *device.goal.maxLatencyMs) {
        EXPECT_TRUE(std::isinf(regret));
      } else {
        EXPECT_NEAR(regret, best - accuracy[row], 1e-4);
      }
    }
  }
}

TEST_F(FleetCoverTest, WithoutLimitsOneDesignServesAllAndTheSentencesSaySo) {
  const FleetRegrets regrets = regretsFor({});
  EXPECT_EQ(regrets.covers.front().designs.size(), 1u);
  EXPECT_THAT(coverSentence(*data, regrets, 0.5), HasSubstr("One design serves 3 devices within 0.50 points"));
  EXPECT_THAT(fleetGoalSentence(*data, regrets), HasSubstr("No limits"));
  Goal goal;
  goal.maxLatencyMs = 3;
  EXPECT_THAT(fleetGoalSentence(*data, regretsFor(goal)), HasSubstr("as many designs meet"));
  Goal weights{.form = Goal::Form::Weights};
  weights.latencyWeight = 1;
  EXPECT_THAT(fleetGoalSentence(*data, regretsFor(weights)), HasSubstr("charged as many points"));
}

TEST_F(FleetCoverTest, WhatCannotBeMetUnknownNamesAndACancelAreErrors) {
  Goal goal;
  goal.maxLatencyMs = 1e-6;
  const auto unmet = fleetRegrets(*workspace, {.device = "alpha", .goal = goal}, {});
  ASSERT_FALSE(unmet);
  EXPECT_EQ(unmet.error().kind, ErrorKind::Infeasible);
  EXPECT_EQ(fleetRegrets(*workspace, {.device = "nobody"}, {}).error().kind, ErrorKind::NotFound);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(fleetRegrets(*workspace, {.device = "alpha"}, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

TEST_F(FleetCoverTest, ThePictureNamesOneDesignForEachDevice) {
  Goal goal;
  goal.maxLatencyMs = 3;
  const FleetRegrets regrets = regretsFor(goal);
  const Figure figure = coverMatrix(*data, regrets, 0.2);
  ASSERT_TRUE(figure.heatMap);
  EXPECT_EQ(figure.heatMap->rows.size(), 3u);
  const std::size_t designs = figure.heatMap->columns.size();
  EXPECT_EQ(designs, regrets.covers[regrets.stepOf(0.2)].designs.size());
  for (std::size_t row = 0; row < 3; ++row) {
    int chosen = 0;
    for (std::size_t column = 0; column < designs; ++column) chosen += figure.heatMap->text[row * designs + column].starts_with("✓");
    EXPECT_EQ(chosen, 1) << figure.heatMap->rows[row];
  }
  const Figure curve = coverCurve(*data, regrets, 0.2);
  ASSERT_FALSE(curve.series.empty());
  EXPECT_TRUE(std::ranges::is_sorted(curve.series[0].y, std::ranges::greater{}));
  ASSERT_EQ(curve.lines.size(), 1u);
  EXPECT_EQ(curve.lines[0].handle, "allowed");
  EXPECT_EQ(curve.lines[0].at, 0.2);
}

TEST_F(FleetCoverTest, LimitsHoldAsTheyStandOnEveryDevice) {
  const auto& latency = data->find(0, Metric::Latency)->values;
  std::vector<std::uint32_t> rows = usableRows(data->designs, latency);
  std::ranges::sort(rows, {}, [&](std::uint32_t row) { return latency[row]; });
  std::vector<NamedDesign> designs;
  for (const std::uint32_t row : {rows.front(), rows.back()}) {
    const DesignView design = data->designs.designs[row];
    designs.push_back({designs.empty() ? "A" : "B", row, Design(design.begin(), design.end())});
  }
  Goal goal;
  goal.maxLatencyMs = latency[rows[rows.size() / 2]];
  goal.maxEnergyMj = 1e9;
  const auto limits = limitsOnEveryDevice(*workspace, designs, goal, "");
  ASSERT_EQ(limits.size(), 3u);
  EXPECT_TRUE(limits[0].designs[0].broken.empty());
  EXPECT_EQ(limits[0].designs[1].broken, std::vector<Limit>{Limit::Latency});
  EXPECT_EQ(limits[0].designs[0].unknown, 0u);
  EXPECT_EQ(limits[1].designs[0].unknown, 1u) << "beta's energy is not known";
  const Figure figure = limitsMatrix(*data, designs, limits, goal);
  EXPECT_EQ(figure.heatMap->text[0], "✓ met");
  EXPECT_EQ(figure.heatMap->text[3], "△ latency");
  EXPECT_EQ(figure.heatMap->values[3], 0);
  goal.maxLatencyMs = 1e9;
  const Figure open = limitsMatrix(*data, designs, limitsOnEveryDevice(*workspace, designs, goal, ""), goal);
  EXPECT_EQ(open.heatMap->text[1], "?");
  EXPECT_TRUE(std::isnan(open.heatMap->values[1])) << "not met, as far as one knows";
}

}  // namespace
}  // namespace isotone
