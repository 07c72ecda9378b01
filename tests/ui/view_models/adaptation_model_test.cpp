#include "ui/view_models/adaptation_model.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;
using Samples = AdaptationModel::Samples;
using Busy = AdaptationModel::Busy;

class AdaptationModelTest : public ::testing::Test {
 protected:
  AdaptationModelTest() : workspace(test::smallWorkspace(folder / "small.isotone")) {
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
  }
  bool settled() {
    return QTest::qWaitFor([this] { return jobs.isIdle() && model.busy() == Busy::No; }, 60'000);
  }
  /// The first `count` connected designs of alpha as measurements of another device.
  void measure(const char* device, std::size_t count) {
    const auto data = workspace->data();
    const Series* alpha = data->find(*data->findDevice("alpha"), Metric::Latency);
    ImportedData imported;
    imported.columns = {{device, Metric::Latency, "ms", {}, {}}};
    DeviceProfile profile;
    profile.name = device;
    imported.devices = {profile};
    const auto rows = usableRows(data->designs, alpha->values, false, true);
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t row = rows[i * rows.size() / count];
      imported.columns[0].rows.push_back(row);
      imported.columns[0].values.push_back(2 * alpha->values[row] + 1);
    }
    const Status added = workspace->change([&](WorkspaceFile& file) { return file.addImport(imported, "made up", "1", {}); });
    ASSERT_TRUE(added) << added.error().message;
    session.refresh();
  }

  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
  AdaptationModel model{session};
};

TEST_F(AdaptationModelTest, AMeasuredDeviceIsRehearsedOn) {
  model.open();
  EXPECT_EQ(model.busy(), Busy::Learning);
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.samples(), Samples::Rehearsal);
  ASSERT_NE(model.adaptation(), nullptr) << model.problem().toStdString();
  EXPECT_EQ(model.sources(), 2u);
  EXPECT_EQ(model.adaptation()->sampleRows.size(), 10u);
  EXPECT_TRUE(model.adaptation()->heldOut);
  ASSERT_NE(model.adapted(), nullptr);
  ASSERT_NE(model.unadapted(), nullptr);
  EXPECT_GT(model.adapted()->accuracy.srcc, 0.8);
  EXPECT_THAT(model.headline().toStdString(), HasSubstr("→"));
  EXPECT_THAT(model.evaluation().toStdString(), HasSubstr("not seen"));
  EXPECT_EQ(model.facts().size(), 4u);
  EXPECT_EQ(model.comparison().y.categories.size(), model.adaptation()->methods.size());
  EXPECT_EQ(model.scatter(*model.adapted()).series.front().x.size(), model.adaptation()->truth.size());
}

TEST_F(AdaptationModelTest, AnotherNumberIsAnotherRehearsal) {
  model.open();
  ASSERT_TRUE(settled());
  const QString before = model.gain();
  EXPECT_THAT(before.toStdString(), HasSubstr("Ten more gain"));
  model.setCount(5);
  model.setCount(20);
  ASSERT_TRUE(settled());
  ASSERT_NE(model.adaptation(), nullptr);
  EXPECT_EQ(model.adaptation()->sampleRows.size(), 20u) << "the newest request wins";
  EXPECT_NE(model.gain(), before);
  EXPECT_EQ(model.ledgerInput().adapted, 20u);
}

TEST_F(AdaptationModelTest, AnUnmeasuredDeviceWaitsForItsMeasurements) {
  session.setDevice(QStringLiteral("delta"));
  model.open();
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.samples(), Samples::None);
  EXPECT_EQ(model.adaptation(), nullptr);
  EXPECT_TRUE(model.problem().isEmpty()) << model.problem().toStdString();
  EXPECT_EQ(model.sources(), 3u);
  EXPECT_FALSE(model.gain().isEmpty());
  EXPECT_FALSE(model.canKeep());
  EXPECT_EQ(model.kitDevice(), QStringLiteral("delta"));
}

TEST_F(AdaptationModelTest, ThreeMeasurementsAreAllUsedAndCalledTooFew) {
  measure("epsilon", 3);
  session.setDevice(QStringLiteral("epsilon"));
  model.open();
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.samples(), Samples::All);
  ASSERT_NE(model.adaptation(), nullptr) << model.problem().toStdString();
  EXPECT_EQ(model.adaptation()->sampleRows.size(), 3u);
  EXPECT_FALSE(model.adaptation()->heldOut);
  EXPECT_THAT(model.evaluation().toStdString(), HasSubstr("too few"));
  EXPECT_FALSE(model.adaptation()->nextRows.empty());
}

TEST_F(AdaptationModelTest, KeptItIsTheWorkspacesPredictor) {
  model.open();
  ASSERT_TRUE(settled());
  ASSERT_TRUE(model.canKeep());
  QSignalSpy kept(&model, &AdaptationModel::kept);
  model.keep();
  ASSERT_TRUE(settled());
  EXPECT_EQ(kept.size(), 1);
  EXPECT_TRUE(model.isKept());
  EXPECT_FALSE(model.canKeep()) << "once is enough";
  ASSERT_NE(model.adaptation(), nullptr) << "keeping does not begin anew";
  const auto stored = workspace->model("alpha", "latency");
  ASSERT_NE(stored, nullptr);
  EXPECT_EQ(stored->kind, "bma-gp");
}

TEST_F(AdaptationModelTest, ADifferentDeviceOrMetricBeginsAnew) {
  model.open();
  ASSERT_TRUE(settled());
  session.setDevice(QStringLiteral("beta"));
  EXPECT_EQ(model.adaptation(), nullptr);
  ASSERT_TRUE(settled());
  ASSERT_NE(model.adaptation(), nullptr);
  EXPECT_EQ(model.adaptation()->target, "beta");
  session.setMetric(Metric::Energy);
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.samples(), Samples::None) << "beta has no energy";
}

TEST_F(AdaptationModelTest, CancelIsAnsweredAndCanBeTriedAgain) {
  model.open();
  model.cancel();
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.adaptation(), nullptr);
  EXPECT_THAT(model.problem().toStdString(), HasSubstr("Cancelled"));
  model.retry();
  ASSERT_TRUE(settled());
  EXPECT_NE(model.adaptation(), nullptr);
  EXPECT_TRUE(model.problem().isEmpty());
}

TEST_F(AdaptationModelTest, ClosedItDoesNothing) {
  session.setDevice(QStringLiteral("beta"));
  EXPECT_TRUE(jobs.isIdle());
  model.open();
  model.close();
  ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 60'000));
  EXPECT_EQ(model.adaptation(), nullptr);
  EXPECT_EQ(model.busy(), Busy::No);
}

TEST_F(AdaptationModelTest, WithoutOtherDevicesItStandsOnItsOwnMeasurements) {
  const Status removed = workspace->change([](WorkspaceFile& file) -> Status {
    for (const char* device : {"beta", "gamma", "delta"})
      if (const Status gone = file.removeDevice(device); !gone) return gone;
    return {};
  });
  ASSERT_TRUE(removed);
  session.refresh();
  model.open();
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.sources(), 0u);
  ASSERT_NE(model.adaptation(), nullptr) << model.problem().toStdString();
  EXPECT_THAT(model.sourcesText().toStdString(), HasSubstr("its own measurements alone"));
  EXPECT_EQ(model.unadapted(), nullptr) << "there is no proxy to compare with";
}

TEST_F(AdaptationModelTest, TheLedgerCountsAndFollowsTheEdits) {
  model.open();
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.ledgerInput().adapted, 10u);
  EXPECT_EQ(model.ledgerInput().sources, 2u);
  EXPECT_EQ(model.ledgerInput().fromScratch, 900u);
  EXPECT_THAT(model.ledgerHeadline().toStdString(), HasSubstr("100 measurements, not 9,000"));
  EXPECT_THAT(model.ledgerAssumptions().toStdString(), HasSubstr("HELP"));
  QSignalSpy changed(&model, &AdaptationModel::ledgerChanged);
  model.setNewDevices(3);
  model.setFromScratch(100);
  model.setMinutesEach(6);
  EXPECT_EQ(changed.size(), 3);
  EXPECT_EQ(model.ledgerHeadline(), QStringLiteral("30 measurements, not 300: 3.0 h, not 30 h"));
  EXPECT_THAT(model.ledgerBreakEven().toStdString(), HasSubstr("from 3 new devices on"));
  model.setCount(5);
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.ledgerInput().fromScratch, 100u) << "what a person gave stays";
}

TEST_F(AdaptationModelTest, TheKitRoundTripBringsTheAdaptation) {
  session.setDevice(QStringLiteral("delta"));
  model.open();
  ASSERT_TRUE(settled());
  QSignalSpy written(&model, &AdaptationModel::kitWritten);
  const QString kit = QString::fromStdString((folder / "kit").string());
  model.writeKit(QStringLiteral("delta"), 5, kit);
  EXPECT_TRUE(model.isWritingKit());
  ASSERT_TRUE(settled());
  ASSERT_EQ(written.size(), 1);
  EXPECT_EQ(written.front().at(1).toInt(), 5);
  EXPECT_FALSE(model.isWritingKit());
  model.writeKit(QStringLiteral("delta"), 5, kit);
  QSignalSpy errors(&session, &Session::errorReported);
  ASSERT_TRUE(settled());
  EXPECT_EQ(errors.size(), 1) << "the folder is there already";
}

TEST(AdaptationModel, WithoutAWorkspaceItSaysSo) {
  JobRunner jobs;
  Session session(jobs);
  AdaptationModel model(session);
  model.open();
  EXPECT_FALSE(model.problem().isEmpty());
  EXPECT_FALSE(model.canKeep());
  model.keep();
  model.cancel();
  model.retry();
  EXPECT_TRUE(jobs.isIdle());
}

}  // namespace
}  // namespace isotone
