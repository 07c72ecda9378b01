#include "ui/view_models/optimizer_model.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/small_workspace.h"
#include "ui/view_models/chosen_predictors.h"

namespace isotone {
namespace {

class OptimizerModelTest : public ::testing::Test {
 protected:
  OptimizerModelTest() {
    session.setWorkspace(test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString()));
    session.setDevice(QStringLiteral("alpha"));
  }
  bool idle() {
    return QTest::qWaitFor([this] { return jobs.isIdle(); }, 60'000);
  }

  QTemporaryDir folder;
  JobRunner jobs;
  Session session{jobs};
};

TEST_F(OptimizerModelTest, WithoutANetworkItSaysSoAndHasNoPictures) {
  OptimizerModel& model = OptimizerModel::of(session);
  EXPECT_EQ(&model, &OptimizerModel::of(session));
  model.activate();
  ASSERT_TRUE(idle());
  EXPECT_EQ(model.state(), NetworkState::None);
  EXPECT_THAT(model.stateSentence().toStdString(), ::testing::StartsWith("No optimizer network"));
  EXPECT_TRUE(model.regret().series.empty());
  EXPECT_TRUE(model.loss(TrainingPoint::Phase::Distil).series.empty());
}

TEST_F(OptimizerModelTest, ATrainingThatIsCancelledEndsAndMayBeStartedAgain) {
  OptimizerModel& model = OptimizerModel::of(session);
  model.activate();
  model.train({.fleet = 50});
  EXPECT_TRUE(model.isTraining());
  EXPECT_FALSE(model.stateSentence().isEmpty());
  model.cancel();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isTraining(); }, 60'000));
  ASSERT_TRUE(idle());
  EXPECT_TRUE(model.state() == NetworkState::None || model.state() == NetworkState::Begun);
  EXPECT_FALSE(model.trainText().isEmpty());
}

TEST_F(OptimizerModelTest, EachQuantityOfTheDeviceHasASentenceOnItsPredictor) {
  ChosenPredictors chosen(session);
  chosen.activate();
  ASSERT_TRUE(idle());
  ASSERT_EQ(chosen.lines().size(), 3u);
  for (const auto& line : chosen.lines()) EXPECT_FALSE(line.why.isEmpty()) << line.quantity.toStdString();
}

}  // namespace
}  // namespace isotone
