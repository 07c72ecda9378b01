#include "ui/view_models/predictors_model.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/small_workspace.h"

namespace isotone {
namespace {

class PredictorsModelTest : public ::testing::Test {
 protected:
  PredictorsModelTest() {
    workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
  }
  bool idle() {
    return QTest::qWaitFor([this] { return !model.isBusy() && jobs.isIdle(); }, 60000);
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
  PredictorsModel model{session};
};

TEST_F(PredictorsModelTest, TheFirstVisitEvaluatesTheCurrentDevice) {
  EXPECT_EQ(model.evaluation(), nullptr);
  model.activate();
  EXPECT_TRUE(model.isBusy());
  ASSERT_TRUE(idle());
  ASSERT_NE(model.evaluation(), nullptr) << model.problem().toStdString();
  EXPECT_EQ(model.evaluation()->device, "alpha");
  EXPECT_EQ(model.evaluation()->target, "latency");
  // Latency was made from sums that the features hold: a predictor has to find the order.
  EXPECT_GT(model.evaluation()->accuracy.srcc, 0.95);
  EXPECT_THAT(model.headline().toStdString(), ::testing::HasSubstr("milliseconds"));
  EXPECT_FALSE(model.rows()[0].stored);
  EXPECT_FALSE(model.scatter().series.empty());
  EXPECT_EQ(model.keyNumbers().size(), 6u);
}

TEST_F(PredictorsModelTest, TrainingStoresAModelAndChoosingARowMovesTheSession) {
  model.activate();
  ASSERT_TRUE(idle());
  PredictorsModel::Training training;
  training.target = "latency";
  training.samples = 200;
  training.allDevices = true;
  model.train(training);
  ASSERT_TRUE(idle());
  // The three latencies are stored, alpha's energy has been evaluated in the background.
  ASSERT_EQ(model.rows().size(), 4u);
  int beta = -1;
  for (int i = 0; i < 4; ++i) {
    const auto& row = model.rows()[std::size_t(i)];
    EXPECT_EQ(row.stored, row.evaluation->target == "latency") << row.evaluation->device;
    if (row.evaluation->device == "beta") beta = i;
  }
  EXPECT_EQ(workspace->models()->size(), 3u);
  model.setCurrent(beta);
  EXPECT_EQ(session.device(), QStringLiteral("beta"));
  EXPECT_EQ(model.evaluation()->device, "beta");
}

TEST_F(PredictorsModelTest, StoredEvaluationsAreThereAgain) {
  model.activate();
  ASSERT_TRUE(idle());
  PredictorsModel::Training training;
  training.target = "latency";
  training.samples = 100;
  model.train(training);
  ASSERT_TRUE(idle());
  const double srcc = model.evaluation()->accuracy.srcc;
  PredictorsModel later(session);
  later.activate();
  EXPECT_FALSE(later.isBusy());
  ASSERT_NE(later.evaluation(), nullptr);
  EXPECT_DOUBLE_EQ(later.evaluation()->accuracy.srcc, srcc);
  EXPECT_TRUE(later.rows()[0].stored);
}

TEST_F(PredictorsModelTest, TheOtherDevicesFollowInTheBackgroundAndGetTheirCurveWhenChosen) {
  model.activate();
  ASSERT_TRUE(idle());
  ASSERT_EQ(model.rows().size(), 4u);
  EXPECT_FALSE(model.evaluation()->curve.empty());
  session.setDevice(QStringLiteral("gamma"));
  ASSERT_TRUE(idle());
  ASSERT_NE(model.evaluation(), nullptr);
  EXPECT_EQ(model.evaluation()->device, "gamma");
  EXPECT_FALSE(model.evaluation()->curve.empty());
}

TEST_F(PredictorsModelTest, ADeviceWithoutTheMetricSaysWhatToDo) {
  model.activate();
  ASSERT_TRUE(idle());
  session.setDevice(QStringLiteral("beta"));
  session.setMetric(Metric::Energy);
  ASSERT_TRUE(idle());
  EXPECT_EQ(model.evaluation(), nullptr);
  EXPECT_THAT(model.problem().toStdString(), ::testing::HasSubstr("beta has no measured energy"));
}

TEST_F(PredictorsModelTest, CancellingEndsTheJobAndSaysSo) {
  model.activate();
  model.cancel();
  ASSERT_TRUE(idle());
  EXPECT_TRUE(model.evaluation() != nullptr || !model.problem().isEmpty());
}

}  // namespace
}  // namespace isotone
