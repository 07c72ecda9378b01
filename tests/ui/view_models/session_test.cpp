#include "ui/view_models/session.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/view_models/session_settings.h"

namespace isotone {
namespace {

Design designOf(const Session& session, std::uint32_t row) {
  const DesignView view = session.data()->designs.designs[row];
  return Design(view.begin(), view.end());
}

class SessionTest : public ::testing::Test {
 protected:
  SessionTest() : workspace(test::smallWorkspace(folder / "small.isotone")) { session.setWorkspace(workspace); }
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
};

TEST_F(SessionTest, ChoosesADeviceThatHasMeasurements) { EXPECT_EQ(session.device(), QStringLiteral("alpha")); }

TEST_F(SessionTest, RestoresDeviceMetricGoalPinsPageAndSelection) {
  Goal goal;
  goal.maxLatencyMs = 3.25;
  goal.minAccuracyPercent = 61;
  goal.confidence = 0.9;
  session.setDevice(QStringLiteral("beta"));
  session.setMetric(Metric::Energy);
  session.setPage(QStringLiteral("explore"));
  session.setSelection({5, 3});
  session.setGoal(goal, QStringLiteral("limit"));
  session.addPin(5, designOf(session, 5));
  session.addPin(9, designOf(session, 9));
  const Edits before = session.edits();
  session.closeWorkspace();
  EXPECT_EQ(session.workspace(), nullptr);

  workspace.reset();
  auto opened = Workspace::open(folder / "small.isotone", WorkspaceFile::Mode::Write);
  ASSERT_TRUE(opened) << opened.error().message;
  session.setWorkspace(*opened);
  EXPECT_EQ(session.device(), QStringLiteral("beta"));
  EXPECT_EQ(session.metric(), Metric::Energy);
  EXPECT_EQ(session.page(), QStringLiteral("explore"));
  EXPECT_EQ(session.selection(), (QList<quint32>{5, 3}));
  EXPECT_EQ(session.edits(), before);
}

TEST_F(SessionTest, ATourLeavesTheWorkspaceAlone) {
  session.setKeepsSettings(false);
  session.setDevice(QStringLiteral("beta"));
  session.addPin(5, designOf(session, 5));
  session.closeWorkspace();
  EXPECT_EQ(workspace->setting("pins").value_or("?"), "");
  EXPECT_EQ(workspace->setting("view").value_or("?"), "");
}

TEST_F(SessionTest, SavesSoonAfterAnEdit) {
  session.addPin(5, designOf(session, 5));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->setting("pins").value_or("").empty(); }, 10'000));
  const QList<Pin> kept = pinsFromJson(*workspace->setting("pins"), *session.data());
  EXPECT_EQ(kept, session.edits().pins);
}

TEST_F(SessionTest, PinsTakeTheFirstFreeLetter) {
  for (const std::uint32_t row : {1u, 2u, 3u}) session.addPin(row, designOf(session, row));
  session.removePin(QStringLiteral("B"));
  session.addPin(4, designOf(session, 4));
  QStringList letters;
  for (const Pin& pin : session.edits().pins) letters << pin.letter;
  EXPECT_EQ(letters, (QStringList{QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("B")}));
  session.addPin(4, designOf(session, 4));
  EXPECT_EQ(session.edits().pins.size(), 3) << "a design is pinned once";
}

TEST_F(SessionTest, TellsOfEditsOnceAndNotOfNothing) {
  QSignalSpy edited(&session, &Session::edited), changed(&session, &Session::editsChanged);
  session.setGoal(session.edits().goal, QStringLiteral("the same"));
  EXPECT_EQ(edited.count(), 0);
  Goal goal;
  goal.maxLatencyMs = 1;
  session.setGoal(goal, QStringLiteral("limit"), QStringLiteral("latency"));
  EXPECT_EQ(edited.count(), 1);
  session.restore({});
  EXPECT_EQ(edited.count(), 1) << "undo itself is no edit";
  EXPECT_EQ(changed.count(), 2);
}

TEST_F(SessionTest, SwitchesTheTaskInTheWorkspace) {
  EXPECT_EQ(session.task(), QStringLiteral("toy_test"));
  QSignalSpy errors(&session, &Session::errorReported);
  session.setTask(QStringLiteral("no such task"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.isIdle(); }, 10'000));
  EXPECT_TRUE(errors.count() == 1 || session.task() == QStringLiteral("no such task"));
}

TEST_F(SessionTest, SettingsThatAreDamagedKeepTheirDefaults) {
  EXPECT_EQ(goalFromJson("{nonsense"), Goal());
  EXPECT_EQ(goalFromJson(R"({"confidence": 7, "maxLatencyMs": "two"})"), Goal());
  EXPECT_TRUE(pinsFromJson(R"([{"letter": "A", "key": "no such design"}])", *session.data()).isEmpty());
  EXPECT_EQ(viewFromJson("").metric, Metric::Latency);
}

TEST_F(SessionTest, HeldChoicesOutsideTheSpaceAreDropped) {
  Goal goal;
  goal.held = {{0, 1}, {77, 0}, {2, 99}, {0, 2}};
  EXPECT_EQ(goalFromJson(goalToJson(goal)).held, goal.held);
  session.setGoal(goal, QStringLiteral("hold"));
  EXPECT_EQ(session.edits().goal.held, (std::vector<HeldChoice>{{0, 1}}));
  Edits edits = session.edits();
  edits.goal.held = {{77, 0}};
  session.restore(edits);
  EXPECT_TRUE(session.edits().goal.held.empty());
}

TEST_F(SessionTest, GoalsSurviveAsJson) {
  Goal goal;
  goal.form = Goal::Form::Weights;
  goal.latencyWeight = 0.1234567890123;
  goal.energyWeight = 3;
  goal.maxSizeBytes = 2.5e6;
  EXPECT_EQ(goalFromJson(goalToJson(goal)), goal);
}

}  // namespace
}  // namespace isotone
