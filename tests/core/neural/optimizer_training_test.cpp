#include <gmock/gmock.h>

#include "core/neural/train_optimizer.h"
#include "core/optimizer/coordinate_descent.h"
#include "tests/core/neural/optimizer_parts.h"
#include "tests/core/neural/torch_module.h"

namespace isotone {
namespace {

class OptimizerTrained : public ::testing::Test {
 protected:
  test::OptimizerParts parts{60};
  DesignFeatures features{parts.slots, parts.outer};
  OptimizerCases cases;
  OptimizerTraining training;

  void SetUp() override {
    CaseOptions options;
    options.cases = 2000;
    options.threads = 1;
    cases = makeCases(features, *parts.accuracy, parts.fleet, options, {}).value();
    training.hidden = 48;
    training.distilSteps = 300;
    training.tuneSteps = 60;
  }
  Result<DesignWeights> train(const Progress& progress = {}) const {
    const auto engine = neuralEngine();
    if (!engine) return failFrom(engine);
    (*engine)->setThreads(1);
    return (*engine)->trainOptimizer(features, *parts.accuracy, cases, training, progress);
  }
  /// Mean over unseen devices and weights of what one pass loses against the teacher, in points.
  double regret(const DesignWeights& weights) const {
    const NeuralOptimizer optimizer(std::make_shared<const DesignNetwork>(parts.slots, parts.outer, weights), parts.accuracy);
    NeuralOptimizer::Scratch scratch;
    double sum = 0, count = 0;
    for (const DeviceModel& device : syntheticDevices(deviceCatalogue().value(), 12, 99)) {
      const PreparedDevice prepared = optimizer.prepare(test::tablesOf(parts.layers, device)).value();
      for (const double weight : {2.0, 20.0, 200.0}) {
        const std::vector<double> weights{weight / prepared.ranges[0], 0};
        const Objective objective = objectiveOf(*parts.accuracy, prepared.tables, weights);
        Picks picks;
        optimizer.onePass(prepared, weights, nullptr, scratch, picks);
        const Picks taught = teach(*parts.slots, objective, nullptr, 6, 20, 1);
        sum += objective.value(taught) - objective.value(picks);
        ++count;
      }
    }
    return sum / count;
  }
};

TEST_F(OptimizerTrained, LearnsAndTellsHow) {
  ISOTONE_NEEDS_TORCH();
  std::vector<TrainingPoint> points;
  training.onPoint = [&](const TrainingPoint& point) { points.push_back(point); };
  double reported = 0;
  const auto weights = train(Progress([&](double fraction, std::string_view) { reported = fraction; }));
  ASSERT_TRUE(weights) << weights.error().message;
  EXPECT_DOUBLE_EQ(reported, 1);
  ASSERT_EQ(points.size(), 15u + 3);
  EXPECT_LT(points[14].loss, 0.5 * points[0].loss);
  EXPECT_EQ(points.back().phase, TrainingPoint::Phase::Tune);
  const double trained = regret(*weights), untrained = regret(parts.randomNetwork()->weights());
  EXPECT_LT(trained, 0.2);
  EXPECT_LT(trained, 0.1 * untrained);
}

TEST_F(OptimizerTrained, ResumedTrainingEndsTheSame) {
  ISOTONE_NEEDS_TORCH();
  training.distilSteps = 40;
  training.tuneSteps = 20;
  training.checkpointEvery = 25;
  std::vector<std::string> checkpoints;
  training.onCheckpoint = [&](const std::string& bytes) { checkpoints.push_back(bytes); };
  const auto whole = train();
  ASSERT_TRUE(whole);
  ASSERT_EQ(checkpoints.size(), 2u);
  for (const std::string& checkpoint : std::vector(checkpoints)) {
    training.resume = checkpoint;
    const auto resumed = train();
    ASSERT_TRUE(resumed) << resumed.error().message;
    EXPECT_EQ(resumed->third, whole->third);
    EXPECT_EQ(resumed->firstBias, whole->firstBias);
  }
  training.resume = checkpoints[0].substr(0, checkpoints[0].size() / 2);
  const auto damaged = train();
  ASSERT_FALSE(damaged);
  EXPECT_EQ(damaged.error().kind, ErrorKind::Storage);
}

TEST_F(OptimizerTrained, CancelEndsIt) {
  ISOTONE_NEEDS_TORCH();
  std::stop_source stop;
  training.distilSteps = 1'000'000;
  int steps = 0;
  const auto weights = train(Progress([&](double, std::string_view) { if (++steps == 5) stop.request_stop(); }, stop.get_token()));
  ASSERT_FALSE(weights);
  EXPECT_EQ(weights.error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(steps, 5);
}

TEST_F(OptimizerTrained, WhatCannotBeTrainedIsSaid) {
  ISOTONE_NEEDS_TORCH();
  training.device = "no such device";
  EXPECT_EQ(train().error().kind, ErrorKind::Model);
  training.device = "cpu";
  training.distilRate = 1e30;
  const auto diverged = train();
  ASSERT_FALSE(diverged);
  EXPECT_EQ(diverged.error().kind, ErrorKind::Model);
  cases = {};
  EXPECT_EQ(train().error().kind, ErrorKind::InvalidInput);
}

TEST_F(OptimizerTrained, TheWholeWayIsStoredAndComesBack) {
  ISOTONE_NEEDS_TORCH();
  const auto engine = neuralEngine();
  ASSERT_TRUE(engine);
  training.distilSteps = 20;
  training.tuneSteps = 5;
  CaseOptions few;
  few.cases = 100;
  const auto fleet = trainingFleet(parts.layers, deviceCatalogue().value(), 20, 3, {});
  EXPECT_EQ(trainOptimizer(**engine, *parts.accuracy, {fleet[0]}, few, training, {}).error().kind, ErrorKind::InvalidInput);
  const auto trained = trainOptimizer(**engine, *parts.accuracy, fleet, few, training, {});
  ASSERT_TRUE(trained) << trained.error().message;
  const auto back = TrainedOptimizer::deserialize(parts.slots, trained->serialize());
  ASSERT_TRUE(back);
  EXPECT_EQ(back->serialize(), trained->serialize());
  EXPECT_FALSE(TrainedOptimizer::deserialize(parts.slots, "nonsense"));
}

}  // namespace
}  // namespace isotone
