#include "ui/view_models/device_editor_model.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/workspace/simulate.h"
#include "tests/support/small_workspace.h"
#include "ui/view_models/catalogue_items.h"
#include "ui/view_models/spec_fit_model.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class DeviceEditorModelTest : public ::testing::Test {
 protected:
  DeviceEditorModelTest() : workspace(test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString())) {
    session.setWorkspace(workspace);
  }
  bool idle() { return QTest::qWaitFor([this] { return jobs.isIdle(); }, 60'000); }
  const DeviceModel& raspberry() { return *catalogue.find(QStringLiteral("raspberry_pi_4")); }
  DeviceModel stored(const char* name) {
    const auto data = workspace->data();
    return DeviceModel::fromJson(data->devices[*data->findDevice(name)].spec, name).value();
  }

  QTemporaryDir folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
  CatalogueItems catalogue;
  DeviceEditorModel model{session};
};

TEST_F(DeviceEditorModelTest, TheCatalogueIsSearchedByTitleClassAndSource) {
  EXPECT_EQ(catalogue.problem(), QString());
  EXPECT_GT(catalogue.rowCount(), 40);
  CatalogueFilter filter;
  filter.setSourceModel(&catalogue);
  filter.setWords(QStringLiteral("raspberry 4"));
  ASSERT_GE(filter.rowCount(), 1);
  EXPECT_THAT(filter.index(0, CatalogueItems::Title).data().toString().toStdString(), HasSubstr("Raspberry"));
  filter.setWords(QStringLiteral("phone dsp"));
  EXPECT_EQ(filter.rowCount(), 2);
  EXPECT_THAT(CatalogueItems::sourceText(raspberry()).toStdString(), HasSubstr("From: "));
}

TEST_F(DeviceEditorModelTest, AnEditedCopyBecomesADeviceOfTheWorkspace) {
  EXPECT_THAT(model.complaint().toStdString(), HasSubstr("Choose a device"));
  model.startFrom(raspberry());
  EXPECT_EQ(model.complaint(), QString());
  EXPECT_EQ(model.name(), QStringLiteral("raspberry_pi_4")) << "unchanged it keeps the catalogue's name";
  const QString before = model.sourceText("bandwidth_gbs");
  EXPECT_FALSE(before.isEmpty());
  model.setFigure("bandwidth_gbs", 1.5);
  EXPECT_TRUE(model.isEdited("bandwidth_gbs"));
  EXPECT_EQ(model.sourceText("bandwidth_gbs"), QStringLiteral("edited by hand"));
  model.setFigure("bandwidth_gbs", raspberry().bandwidthGbs);
  EXPECT_EQ(model.sourceText("bandwidth_gbs"), before) << "as it was";
  model.setFigure("bandwidth_gbs", 1.5);
  model.setSourceText("overhead_us", QStringLiteral("measured with a stopwatch"));
  model.setTitle(QStringLiteral("My board"));
  EXPECT_EQ(model.name(), QStringLiteral("my_board"));
  EXPECT_FALSE(workspace->data()->findDevice("my_board")) << "nothing is stored yet";
  QSignalSpy done(&model, &DeviceEditorModel::stored);
  model.store();
  ASSERT_TRUE(idle());
  ASSERT_EQ(done.size(), 1);
  EXPECT_EQ(session.device(), QStringLiteral("my_board"));
  const DeviceModel made = stored("my_board");
  EXPECT_EQ(made.bandwidthGbs, 1.5);
  EXPECT_EQ(sourceOf(made, "bandwidth_gbs")->title, "edited by hand");
  EXPECT_EQ(sourceOf(made, "overhead_us")->title, "measured with a stopwatch");
  EXPECT_EQ(sourceOf(made, "gops_32x32")->title, sourceOf(raspberry(), "gops_32x32")->title);
  const auto data = workspace->data();
  EXPECT_EQ(data->devices[*data->findDevice("my_board")].origin, Origin::Simulated);
}

TEST_F(DeviceEditorModelTest, WhatIsWrongIsSaidAndNotStored) {
  model.startFrom(raspberry());
  model.setFigure("bandwidth_gbs", 0);
  EXPECT_THAT(model.complaint().toStdString(), HasSubstr("has to be above 0"));
  model.store();
  EXPECT_TRUE(jobs.jobs().isEmpty() || idle());
  EXPECT_FALSE(workspace->data()->findDevice("raspberry_pi_4"));
  model.setFigure("bandwidth_gbs", 3);
  EXPECT_EQ(model.complaint(), QString());
  model.setTitle(QStringLiteral("Alpha"));
  EXPECT_THAT(model.complaint().toStdString(), HasSubstr("already"));
  model.setTitle(QStringLiteral("  "));
  EXPECT_THAT(model.complaint().toStdString(), HasSubstr("needs a name"));
  EXPECT_FALSE(model.canEdit(QStringLiteral("alpha"))) << "it is measured";
}

TEST_F(DeviceEditorModelTest, PrecisionsComeAndGo) {
  model.startFrom(raspberry());
  QSignalSpy rows(&model, &DeviceEditorModel::rowsChanged);
  model.addPrecision(4, 4);
  EXPECT_EQ(rows.size(), 1);
  EXPECT_EQ(model.edited().peakFor(4, 4)->weightBits, 4);
  model.addPrecision(4, 4);
  EXPECT_THAT(model.complaint().toStdString(), HasSubstr("already"));
  model.removePrecision(4, 4);
  EXPECT_EQ(model.complaint(), QString());
  EXPECT_EQ(model.edited().peakFor(4, 4)->weightBits, 8);
}

TEST_F(DeviceEditorModelTest, ThePreviewFollowsAndADeviceIsSimulatedAgain) {
  model.startFrom(raspberry());
  ASSERT_TRUE(QTest::qWaitFor([this] { return !model.roofline().series.empty(); }, 30'000));
  const std::string median = model.histogram().caption;
  model.store();
  ASSERT_TRUE(idle());
  const auto latencyOf = [this] {
    const auto data = workspace->data();
    return data->find(*data->findDevice("raspberry_pi_4"), Metric::Latency)->values[3];
  };
  const double before = latencyOf();
  ASSERT_TRUE(model.canEdit(QStringLiteral("raspberry_pi_4")));
  model.edit(QStringLiteral("raspberry_pi_4"));
  EXPECT_FALSE(model.isNew());
  model.setFigure("overhead_us", 5000);
  ASSERT_TRUE(QTest::qWaitFor([&] { return model.histogram().caption != median; }, 30'000));
  EXPECT_EQ(model.complaint(), QString()) << "its own name is no conflict";
  model.store();
  ASSERT_TRUE(idle());
  EXPECT_GT(latencyOf(), before + 5);
  model.startFrom(raspberry());
  EXPECT_EQ(model.name(), QStringLiteral("raspberry_pi_4__cortex_a72_2")) << "a second one has a name of its own";
}

TEST_F(DeviceEditorModelTest, AModelIsFittedToMeasurementsAndKept) {
  SpecFitModel fit(session);
  EXPECT_THAT(fit.problem(QStringLiteral("delta")).toStdString(), HasSubstr("no measured latency"));
  EXPECT_EQ(fit.problem(QStringLiteral("alpha")), QString());
  fit.open(QStringLiteral("alpha"));
  ASSERT_TRUE(idle());
  EXPECT_EQ(fit.fit(), nullptr);
  EXPECT_THAT(fit.failure().toStdString(), HasSubstr("choose one to start from"));
  fit.startFrom(raspberry());
  EXPECT_TRUE(fit.isBusy());
  ASSERT_TRUE(idle());
  ASSERT_NE(fit.fit(), nullptr) << fit.failure().toStdString();
  EXPECT_FALSE(fit.moved().empty());
  EXPECT_THAT(fit.verdict().toStdString(), HasSubstr("→"));
  QSignalSpy kept(&fit, &SpecFitModel::kept);
  fit.keep();
  ASSERT_TRUE(idle());
  EXPECT_EQ(kept.size(), 1);
  EXPECT_EQ(stored("alpha").name, "alpha");
}

}  // namespace
}  // namespace isotone
