#include "ui/view_models/cover_model.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"

namespace isotone {
namespace {

class CoverModelTest : public ::testing::Test {
 protected:
  CoverModelTest() {
    session.setWorkspace(test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString()));
    session.setDevice(QStringLiteral("alpha"));
    limit(3);
  }
  void limit(double ms) {
    Goal goal;
    goal.maxLatencyMs = ms;
    session.setGoal(goal, QStringLiteral("limit"));
  }
  QTemporaryDir folder;
  JobRunner jobs;
  Session session{jobs};
  CoverModel model{session};
};

TEST_F(CoverModelTest, ItFollowsTheGoalOnlyWhileItsPageIsInFront) {
  EXPECT_TRUE(jobs.isIdle()) << "nobody has asked yet";
  model.setFollowing(true);
  EXPECT_TRUE(model.isBusy());
  ASSERT_TRUE(test::settle(jobs));
  ASSERT_TRUE(model.isReady());
  const QString before = model.goalWords();
  model.setFollowing(false);
  limit(2);
  EXPECT_TRUE(jobs.isIdle());
  EXPECT_EQ(model.goalWords(), before);
  model.setFollowing(true);
  ASSERT_TRUE(test::settle(jobs));
  EXPECT_NE(model.goalWords(), before);
  session.edit(session.edits(), QStringLiteral("nothing"));
  EXPECT_FALSE(model.isBusy());
}

TEST_F(CoverModelTest, TheAllowedRegretStaysOnItsStepsAndNeedsNoJob) {
  model.setFollowing(true);
  ASSERT_TRUE(test::settle(jobs));
  int told = 0;
  QObject::connect(&model, &CoverModel::changed, [&] { ++told; });
  model.setAllowed(0.26);
  EXPECT_DOUBLE_EQ(model.allowed(), 0.25);
  EXPECT_EQ(told, 1);
  model.setAllowed(0.251);
  EXPECT_EQ(told, 1) << "the same step";
  model.setAllowed(99);
  EXPECT_DOUBLE_EQ(model.allowed(), kMostRegret);
  EXPECT_TRUE(jobs.isIdle());
  EXPECT_EQ(model.curve().lines.front().at, kMostRegret);
}

TEST_F(CoverModelTest, PinningTheCoverIsOneEditAndKeepsWhatIsPinned) {
  model.setFollowing(true);
  ASSERT_TRUE(test::settle(jobs));
  model.setAllowed(0);
  const std::size_t designs = model.matrix().heatMap->columns.size();
  ASSERT_TRUE(model.canPin());
  int edits = 0;
  QObject::connect(&session, &Session::edited, [&](const Edits&, const Edits&, const QString&, const QString&) { ++edits; });
  model.pinAll();
  EXPECT_EQ(edits, 1);
  EXPECT_EQ(std::size_t(session.edits().pins.size()), designs);
  EXPECT_FALSE(model.canPin());
  model.pinAll();
  EXPECT_EQ(edits, 1);
  model.select(0);
  EXPECT_EQ(session.selection(), QList<quint32>{quint32(session.edits().pins.front().row)});
}

TEST_F(CoverModelTest, AfterACancelItWaitsUntilItIsStartedAgain) {
  model.setFollowing(true);
  jobs.cancelAll();
  ASSERT_TRUE(test::settle(jobs));
  EXPECT_FALSE(model.isReady());
  EXPECT_TRUE(model.isWaiting());
  EXPECT_FALSE(model.problem().isEmpty());
  model.start();
  EXPECT_FALSE(model.isWaiting());
  ASSERT_TRUE(test::settle(jobs));
  EXPECT_TRUE(model.isReady());
}

TEST_F(CoverModelTest, AGoalThatCannotBeMetIsASentence) {
  limit(1e-6);
  model.setFollowing(true);
  ASSERT_TRUE(test::settle(jobs));
  EXPECT_FALSE(model.isReady());
  EXPECT_THAT(model.problem().toStdString(), ::testing::HasSubstr("Nothing meets the goal"));
  EXPECT_TRUE(model.sentence().isEmpty());
  EXPECT_FALSE(model.matrix().heatMap);
}

}  // namespace
}  // namespace isotone
