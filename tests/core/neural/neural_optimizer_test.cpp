#include "core/neural/neural_optimizer.h"

#include <cmath>
#include <limits>

#include <gmock/gmock.h>

#include "core/neural/device_novelty.h"
#include "core/neural/fleet_designs.h"
#include "core/optimizer/coordinate_descent.h"
#include "core/optimizer/cover.h"
#include "tests/core/neural/optimizer_parts.h"
#include "tests/core/optimizer/small_slots.h"

namespace isotone {
namespace {

using ::testing::ElementsAre;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(DesignNetwork, TheResolutionIsOuterAndNothingElse) {
  const test::OptimizerParts parts(2);
  ASSERT_EQ(parts.outer.size(), 1u);
  EXPECT_EQ((*parts.slots)[parts.outer[0]].name, "resolution");
  EXPECT_EQ(outerCombinations(*parts.slots, parts.outer).size(), 2u);
}

TEST(DesignNetwork, ColumnsUnderAnOuterCombinationAreExact) {
  const test::OptimizerParts parts(1);
  const SlotModel& cost = parts.fleet[0][0];
  Random random(1);
  for (const Picks& combination : outerCombinations(*parts.slots, parts.outer)) {
    SlotModel given(parts.slots);
    const auto columns = columnsGiven(cost, parts.outer, combination);
    std::copy(columns.begin(), columns.end(), given.single.begin());
    Picks a = parts.slots->random(random), b = parts.slots->random(random);
    a[parts.outer[0]] = b[parts.outer[0]] = combination[parts.outer[0]];
    EXPECT_NEAR(given.value(a) - given.value(b), cost.value(a) - cost.value(b), 1e-5 * std::abs(cost.value(a)));
  }
}

/// The same network, written as plainly as can be.
std::vector<double> plainWorth(const DesignWeights& w, std::vector<float> costs, const DesignFeatures& features, const Picks& outer) {
  std::vector<float> x(features.inputs());
  features.write(costs, outer, x);
  const auto layer = [](const std::vector<double>& in, const std::vector<float>& weights, const std::vector<float>& bias, bool bend) {
    std::vector<double> out(bias.begin(), bias.end());
    for (std::size_t i = 0; i < in.size(); ++i)
      for (std::size_t o = 0; o < out.size(); ++o) out[o] += in[i] * static_cast<double>(weights[i * out.size() + o]);
    if (bend)
      for (double& value : out) value /= 1 + std::exp(-value);
    return out;
  };
  auto h = layer({x.begin(), x.end()}, w.first, w.firstBias, true);
  h = layer(h, w.second, w.secondBias, true);
  h = layer(h, w.third, w.thirdBias, false);
  for (std::size_t c = 0; c < h.size(); ++c) h[c] = static_cast<double>(DesignNetwork::kGain) * h[c] - static_cast<double>(costs[c]);
  return h;
}

TEST(DesignNetwork, PassesAreTheFormula) {
  const test::OptimizerParts parts(3);
  const auto network = parts.randomNetwork();
  DesignNetwork::Scratch scratch;
  std::vector<float> rows;
  std::vector<Picks> outer;
  for (const DeviceTables& device : parts.fleet)
    for (const Picks& combination : outerCombinations(*parts.slots, parts.outer)) {
      const auto columns = columnsGiven(device[0], parts.outer, combination);
      for (const float column : columns) rows.push_back(column * 20 / static_cast<float>(costRange(device[0], parts.outer)));
      outer.push_back(combination);
    }
  const std::vector<float> original = rows;
  const std::size_t width = parts.slots->width();
  network->pass(rows.data(), outer, scratch);
  for (std::size_t r = 0; r < outer.size(); ++r) {
    const std::vector<float> costs(original.begin() + static_cast<std::ptrdiff_t>(r * width), original.begin() + static_cast<std::ptrdiff_t>((r + 1) * width));
    const auto expected = plainWorth(network->weights(), costs, network->features(), outer[r]);
    for (std::size_t c = 0; c < width; ++c)
      ASSERT_NEAR(static_cast<double>(scratch.worth[r * network->worthStride() + c]), expected[c], 1e-4 * (1 + std::abs(expected[c])));
  }
}

TEST(DesignNetwork, IsStoredAndComesBack) {
  const test::OptimizerParts parts(1);
  const auto network = parts.randomNetwork();
  const std::string bytes = network->serialize();
  const auto back = DesignNetwork::deserialize(parts.slots, bytes);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->serialize(), bytes);
  EXPECT_THAT(back->features().outer(), ElementsAre(parts.outer[0]));
  EXPECT_FALSE(DesignNetwork::deserialize(test::smallSlots(), bytes));
  for (const std::size_t cut : {std::size_t{0}, std::size_t{5}, std::size_t{40}, bytes.size() / 2, bytes.size() - 1}) {
    const auto damaged = DesignNetwork::deserialize(parts.slots, std::string_view(bytes).substr(0, cut));
    ASSERT_FALSE(damaged) << cut;
    EXPECT_EQ(damaged.error().kind, ErrorKind::Storage);
  }
}

class Chosen : public ::testing::Test {
 protected:
  test::OptimizerParts parts{6};
  NeuralOptimizer optimizer{parts.randomNetwork(), parts.accuracy};  // an untrained network: limits must hold all the same
  NeuralOptimizer::Scratch scratch;

  PreparedDevice device(std::size_t index) const { return optimizer.prepare(parts.fleet[index]).value(); }
  double bestWithin(const PreparedDevice& device, const DesignGoal& goal) const {
    double best = -kInfinity;
    test::eachPicks(*parts.slots, [&](const Picks& picks) {
      const ChosenDesign design = optimizer.evaluated(device, goal, picks);
      if (design.feasible) best = std::max(best, design.value);
    });
    return best;
  }
};

TEST_F(Chosen, LimitsHoldAndTheBestIsNear) {
  int found = 0, cases = 0;
  for (std::size_t d = 0; d < parts.fleet.size(); ++d) {
    const PreparedDevice prepared = device(d);
    for (const double share : {0.25, 0.6}) {
      DesignGoal goal;
      goal.limits = {reachOf(parts.fleet[d][0]).least + share * prepared.ranges[0], kInfinity};
      const double best = bestWithin(prepared, goal);
      const ChosenDesign chosen = optimizer.choose(prepared, goal, {}, scratch);
      ASSERT_EQ(chosen.feasible, std::isfinite(best));
      if (!chosen.feasible) continue;
      EXPECT_LE(chosen.costs[0], goal.limits[0]);
      EXPECT_LE(chosen.value, best + 1e-9);
      EXPECT_GE(chosen.value, best - 1) << d;
      found += chosen.value > best - 0.05;
      ++cases;
    }
  }
  EXPECT_GE(2 * found, cases);  // search alone, from what an untrained network says
}

TEST_F(Chosen, TwoLimitsAndAnAccuracyAtLeast) {
  const PreparedDevice prepared = device(0);
  DesignGoal goal;
  goal.weights = {20 / prepared.ranges[0], 0};
  goal.limits = {kInfinity, reachOf(parts.fleet[0][1]).least + 0.9 * prepared.ranges[1]};
  goal.minAccuracy = parts.accuracy->value(parts.slots->middle());
  const ChosenDesign chosen = optimizer.choose(prepared, goal, {}, scratch);
  ASSERT_TRUE(chosen.feasible);
  EXPECT_GE(chosen.accuracy, *goal.minAccuracy);
  EXPECT_LE(chosen.costs[1], goal.limits[1]);
  EXPECT_NEAR(chosen.value, chosen.accuracy - goal.weights[0] * chosen.costs[0], 1e-9);
  EXPECT_GE(chosen.value, bestWithin(prepared, goal) - 0.5);
}

TEST_F(Chosen, WhatCannotBeMetIsNotCalledFeasible) {
  const PreparedDevice prepared = device(1);
  DesignGoal goal;
  goal.limits = {reachOf(parts.fleet[1][0]).least * 0.1, kInfinity};
  EXPECT_FALSE(optimizer.choose(prepared, goal, {}, scratch).feasible);
}

TEST_F(Chosen, PinnedChoicesHold) {
  const PreparedDevice prepared = device(2);
  const DesignSpace& space = parts.slots->space();
  AllowedColumns allowed(*parts.slots);
  const std::size_t resolution = *space.findDecision("resolution"), bits = *space.findDecision("stage1.block1.bits");
  allowed.pin(*parts.slots, resolution, 0);
  allowed.pin(*parts.slots, bits, 1);
  for (const double weight : {0.0, 5.0, 300.0}) {
    DesignGoal goal;
    goal.weights = {weight / prepared.ranges[0], 0};
    NeuralOptimizer::Options options;
    options.allowed = &allowed;
    for (const int sweeps : {0, 5}) {
      options.sweeps = sweeps;
      const Design design = parts.slots->designOf(optimizer.choose(prepared, goal, options, scratch).picks);
      EXPECT_EQ(design[resolution], 0);
      EXPECT_EQ(design[bits], 1);
    }
    goal.limits = {reachOf(parts.fleet[2][0]).least + 0.5 * prepared.ranges[0], kInfinity};
    const Design design = parts.slots->designOf(optimizer.choose(prepared, goal, options, scratch).picks);
    EXPECT_EQ(design[resolution], 0);
    EXPECT_EQ(design[bits], 1);
  }
}

TEST_F(Chosen, ABatchOfDevicesIsWhatEachGetsAlone) {
  const Picks outer = outerCombinations(*parts.slots, parts.outer).back();
  AllowedColumns allowed(*parts.slots);
  allowed.pin(*parts.slots, *parts.slots->space().findDecision("resolution"), 1);
  std::vector<float> costs;
  std::vector<Picks> alone, together;
  for (std::size_t d = 0; d < parts.fleet.size(); ++d) {
    const PreparedDevice prepared = device(d);
    const std::vector<double> weights{30 / prepared.ranges[0], 0};
    for (const float column : columnsGiven(parts.fleet[d][0], parts.outer, outer)) costs.push_back(static_cast<float>(weights[0]) * column);
    optimizer.onePass(prepared, weights, &allowed, scratch, alone.emplace_back());
  }
  optimizer.designs(costs, outer, &allowed, scratch, together);
  EXPECT_EQ(together, alone);
}

TEST_F(Chosen, AFleetIsWhatEachDeviceGetsAlone) {
  const auto devices = syntheticDevices(deviceCatalogue().value(), 40, 8);
  const FleetGoal goal{25, 5};
  const auto fleet = designFleet(optimizer, parts.layers, devices, goal, {nullptr, 2}, {});
  ASSERT_TRUE(fleet);
  ASSERT_EQ(fleet->devices.size(), devices.size());
  for (std::size_t i = 0; i < devices.size(); ++i) {
    const PreparedDevice prepared = optimizer.prepare(test::tablesOf(parts.layers, devices[i])).value();
    const DesignGoal own{{25 / prepared.ranges[0], 5 / prepared.ranges[1]}, {}, std::nullopt};
    NeuralOptimizer::Options options;
    options.sweeps = 0;
    const ChosenDesign alone = optimizer.choose(prepared, own, options, scratch);
    EXPECT_NEAR(static_cast<double>(fleet->devices[i].value), alone.value, 1e-3 * (1 + std::abs(alone.value)));
    EXPECT_NEAR(static_cast<double>(fleet->devices[i].latencyMs), alone.costs[0], 1e-3 * alone.costs[0]);
    EXPECT_EQ(parts.slots->designOf(fleet->designs[fleet->devices[i].design]), parts.slots->designOf(alone.picks));
  }
  const auto regrets = fleetRegrets(optimizer, parts.layers, devices, goal, *fleet);
  for (std::size_t i = 0; i < devices.size(); ++i)
    EXPECT_NEAR(static_cast<double>(regrets[fleet->devices[i].design * devices.size() + i]), 0, 1e-4 * (1 + std::abs(static_cast<double>(fleet->devices[i].value))));
  EXPECT_EQ(coverDevices(regrets, devices.size(), 1e9).designs.size(), 1u);
}

TEST_F(Chosen, ACostThatIsNoNumberIsRefused) {
  DeviceTables tables = parts.fleet[0];
  tables[1].single[3] = std::nan("");
  const auto prepared = optimizer.prepare(tables);
  ASSERT_FALSE(prepared);
  EXPECT_EQ(prepared.error().kind, ErrorKind::InvalidInput);
}

TEST_F(Chosen, ADeviceThatRunsNothingIsRefused) {
  DeviceModel device = deviceCatalogue().value().front();
  device.peaks = {{4, 4, 100, 1}};  // stem and head have 8 bits
  const auto prepared = optimizer.prepare(test::tablesOf(parts.layers, device));
  ASSERT_FALSE(prepared);
  EXPECT_EQ(prepared.error().kind, ErrorKind::Infeasible);
}

TEST(OptimizerCases, DoNotDependOnThreadsAndTheTeacherBeatsTheMiddle) {
  const test::OptimizerParts parts(10);
  const DesignFeatures features(parts.slots, parts.outer);
  CaseOptions options;
  options.cases = 200;
  options.threads = 1;
  const auto one = makeCases(features, *parts.accuracy, parts.fleet, options, {});
  options.threads = 3;
  const auto three = makeCases(features, *parts.accuracy, parts.fleet, options, {});
  ASSERT_TRUE(one && three);
  EXPECT_EQ(one->costs, three->costs);
  EXPECT_EQ(one->designs, three->designs);
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = makeCases(features, *parts.accuracy, parts.fleet, options, Progress({}, stop.get_token()));
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(makeCases(features, *parts.accuracy, {}, options, {}).error().kind, ErrorKind::InvalidInput);
}

TEST(DeviceNovelty, KnowsItsLikeAndNoticesStrangers) {
  const test::OptimizerParts parts(300);
  std::vector<std::vector<float>> traits;
  for (const DeviceTables& device : parts.fleet) traits.push_back(deviceTraits(device, parts.outer));
  const DeviceNovelty novelty(traits);
  int unfamiliar = 0, count = 0;
  for (const DeviceModel& device : syntheticDevices(deviceCatalogue().value(), 100, 77)) {
    unfamiliar += novelty.score(deviceTraits(test::tablesOf(parts.layers, device), parts.outer)).unfamiliar;
    ++count;
  }
  EXPECT_LE(unfamiliar, count / 10);
  // A device on which more bits are cheaper and small kernels dearer.
  DeviceTables strange = parts.fleet[0];
  for (SlotModel& cost : strange)
    for (std::size_t s = 0; s < parts.slots->size(); ++s)
      for (std::size_t c = 0; c < parts.slots->combinations(s); ++c)
        cost.single[parts.slots->offset(s) + c] = costRange(parts.fleet[0][0], parts.outer) * static_cast<double>((c * 5) % 8) / 8;
  const auto score = novelty.score(deviceTraits(strange, parts.outer));
  EXPECT_TRUE(score.unfamiliar);
  EXPECT_GT(score.share, 0.99);
  // How fast a device is as a whole says nothing.
  DeviceTables faster = parts.fleet[5];
  for (SlotModel& cost : faster)
    for (double& value : cost.single) value *= 0.01;
  EXPECT_LT(novelty.score(deviceTraits(faster, parts.outer)).distance, 0.05 + novelty.score(traits[5]).distance + 1);
  const auto back = DeviceNovelty::deserialize(novelty.serialize());
  ASSERT_TRUE(back);
  EXPECT_EQ(back->score(traits[7]).distance, novelty.score(traits[7]).distance);
  EXPECT_FALSE(DeviceNovelty::deserialize(novelty.serialize().substr(0, 200)));
}

}  // namespace
}  // namespace isotone
