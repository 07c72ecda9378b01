// The optimizer network of a workspace, from training to a design.
#include <gmock/gmock.h>

#include <cmath>

#include "core/neural/engine.h"
#include "core/workspace/candidate_search.h"
#include "core/workspace/design_fleet.h"
#include "core/workspace/neural_choice.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/workspace/small_training.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;
using test::smallRequest;

class NetworkOfWorkspace : public ::testing::Test {
 protected:
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace = test::smallWorkspace(folder / "small.isotone");

  std::shared_ptr<const Candidates> candidates(const std::string& device = "alpha") const { return candidatesFor(*workspace, {.device = device}, {}).value(); }
};

TEST_F(NetworkOfWorkspace, SaysThatThereIsNone) {
  EXPECT_EQ(optimizerState(*workspace), NetworkState::None);
  EXPECT_FALSE(optimizerLog(*workspace));
  const auto chooser = NeuralChooser::prepare(*workspace, candidates(), {});
  ASSERT_FALSE(chooser);
  EXPECT_EQ(chooser.error().kind, ErrorKind::Infeasible);
  EXPECT_THAT(chooser.error().message, HasSubstr("train it first"));
}

TEST_F(NetworkOfWorkspace, IsTrainedKeptAndAsked) {
  ISOTONE_NEEDS_TORCH();
  int points = 0;
  const auto log = trainOptimizerNetwork(*workspace, smallRequest(), [&](const TrainingPoint&) { ++points; }, {});
  ASSERT_TRUE(log) << log.error().message;
  EXPECT_EQ(points, 10);
  EXPECT_EQ(log->curve.size(), 10U);
  EXPECT_FALSE(log->devices.empty());
  EXPECT_EQ(optimizerState(*workspace), NetworkState::Ready);

  const auto again = Workspace::open(workspace->path(), WorkspaceFile::Mode::Read);
  const auto kept = again ? optimizerLog(**again) : std::nullopt;
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->curve.size(), log->curve.size());
  EXPECT_EQ(kept->devices, log->devices);

  const auto all = candidates();
  const auto chooser = NeuralChooser::prepare(*workspace, all, {});
  ASSERT_TRUE(chooser) << chooser.error().message;
  std::vector<double> latencies = all->table.latency;
  std::sort(latencies.begin(), latencies.end());
  for (const double share : {0.1, 0.5, 0.9}) {
    Goal goal;
    goal.maxLatencyMs = latencies[static_cast<std::size_t>(share * static_cast<double>(latencies.size()))];
    const auto best = choose(*workspace->data(), *all, goal).value();
    const auto answer = (*chooser)->choose(goal, Refine::Full);
    ASSERT_TRUE(answer) << answer.error().message;
    EXPECT_TRUE(answer->feasible);
    EXPECT_LE(answer->latency.mean, *goal.maxLatencyMs);
    EXPECT_LE(answer->accuracy.mean, best.accuracy.mean + 1e-9);
    EXPECT_GT(answer->accuracy.mean, best.accuracy.mean - 5);
    EXPECT_EQ(answer->method, Method::Neural);
    ASSERT_LT(answer->candidate, all->designs.size());
    EXPECT_EQ(workspace->data()->space->key(all->designs[answer->candidate]), answer->key);
  }
}

TEST_F(NetworkOfWorkspace, RefiningNeverLosesAnything) {
  ISOTONE_NEEDS_TORCH();
  ASSERT_TRUE(trainOptimizerNetwork(*workspace, smallRequest(), {}, {}));
  const auto chooser = NeuralChooser::prepare(*workspace, candidates(), {});
  ASSERT_TRUE(chooser);
  for (const double weight : {0.01, 0.3, 3.0}) {
    Goal goal;
    goal.form = Goal::Form::Weights;
    goal.latencyWeight = weight;
    double before = -std::numeric_limits<double>::infinity();
    for (const Refine refine : {Refine::None, Refine::Sweep, Refine::Full}) {
      const auto answer = (*chooser)->choose(goal, refine);
      ASSERT_TRUE(answer) << answer.error().message;
      const double value = answer->accuracy.mean - weight * answer->latency.mean;
      EXPECT_GE(value, before - 1e-9) << refineName(refine);
      before = value;
    }
  }
}

TEST_F(NetworkOfWorkspace, WorksAroundHeldChoices) {
  ISOTONE_NEEDS_TORCH();
  ASSERT_TRUE(trainOptimizerNetwork(*workspace, smallRequest(), {}, {}));
  const auto all = candidates();
  const auto chooser = NeuralChooser::prepare(*workspace, all, {});
  ASSERT_TRUE(chooser);
  Goal goal;
  goal.held = {{0, all->designs[5][0]}};
  const auto answer = (*chooser)->choose(goal, Refine::Full);
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_EQ(answer->design[0], all->designs[5][0]);
}

TEST_F(NetworkOfWorkspace, WhatNothingMeetsIsSaid) {
  ISOTONE_NEEDS_TORCH();
  ASSERT_TRUE(trainOptimizerNetwork(*workspace, smallRequest(), {}, {}));
  const auto chooser = NeuralChooser::prepare(*workspace, candidates(), {});
  ASSERT_TRUE(chooser);
  Goal goal;
  goal.maxLatencyMs = 1e-9;
  const auto answer = (*chooser)->choose(goal, Refine::Full);
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_FALSE(answer->feasible);
  EXPECT_EQ(answer->binding, Limit::Latency);
}

TEST_F(NetworkOfWorkspace, GoesStaleWithItsData) {
  ISOTONE_NEEDS_TORCH();
  ASSERT_TRUE(trainOptimizerNetwork(*workspace, smallRequest(), {}, {}));
  ASSERT_TRUE(workspace->change([](WorkspaceFile& file) { return file.removeDevice("beta"); }));
  EXPECT_EQ(optimizerState(*workspace), NetworkState::Stale);
  const auto chooser = NeuralChooser::prepare(*workspace, candidates(), {});
  ASSERT_FALSE(chooser);
  EXPECT_THAT(chooser.error().message, HasSubstr("changed since"));
}

TEST_F(NetworkOfWorkspace, StoppedAndResumedItEndsTheSame) {
  ISOTONE_NEEDS_TORCH();
  neuralEngine().value()->setThreads(1);
  const auto whole = trainOptimizerNetwork(*workspace, smallRequest(), {}, {});
  ASSERT_TRUE(whole) << whole.error().message;
  const std::string bytes = workspace->storedModel("", "optimizer:toy_test", "network")->bytes;

  test::TemporaryFolder other;
  workspace = test::smallWorkspace(other / "small.isotone");
  std::stop_source stop;
  const auto stopped = trainOptimizerNetwork(*workspace, smallRequest(), [&](const TrainingPoint& point) {
    if (point.step >= 120) stop.request_stop();
  }, Progress({}, stop.get_token()));
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(optimizerState(*workspace), NetworkState::Begun);

  OptimizerRequest request = smallRequest();
  request.resume = true;
  const auto resumed = trainOptimizerNetwork(*workspace, request, {}, {});
  ASSERT_TRUE(resumed) << resumed.error().message;
  EXPECT_EQ(workspace->storedModel("", "optimizer:toy_test", "network")->bytes, bytes);
  EXPECT_EQ(resumed->curve.size(), whole->curve.size());
}

TEST_F(NetworkOfWorkspace, DesignsForEveryDeviceAndCoversThem) {
  ISOTONE_NEEDS_TORCH();
  ASSERT_TRUE(trainOptimizerNetwork(*workspace, smallRequest(), {}, {}));
  DesignFleetRequest request;
  request.allowedRegret = 1e6;
  const auto fleet = designForFleet(*workspace, request, {});
  ASSERT_TRUE(fleet) << fleet.error().message;
  EXPECT_EQ(fleet->devices.size(), 3U);  // delta was never measured
  EXPECT_EQ(fleet->issues.size(), 1U);
  EXPECT_EQ(fleet->cover.designs.size(), 1U);
  request.synthetic = 200;
  const auto synthetic = designForFleet(*workspace, request, {});
  ASSERT_TRUE(synthetic) << synthetic.error().message;
  EXPECT_EQ(synthetic->devices.size(), 200U);
  EXPECT_EQ(synthetic->cover.designs.size(), 1U);
}

}  // namespace
}  // namespace isotone
