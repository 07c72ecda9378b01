// Measuring this computer from the page Devices: the dialog, the job, and the devices that come of it.
#include <gmock/gmock.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/neural/torch_module.h"
#include "tests/support/clipped_text.h"
#include "tests/support/page_parts.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/measure_dialog.h"

namespace isotone {
namespace {

using test::child;
using test::keepPicture;

class MeasureDialogTest : public ::testing::Test {
 protected:
  void open(const DesignSpace& space) {
    const auto made = Workspace::create((folder.path() + QStringLiteral("/w.isotone")).toStdString(), space);
    ASSERT_TRUE(made) << made.error().message;
    workspace = *made;
    session.setWorkspace(workspace);
    page.resize(1192, 698);  // what a window of 1280×800 leaves
    page.show();
    page.activate();
    settle();
  }
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 120'000));
    QTest::qWait(60);
  }
  MeasureDialog* dialog() {
    page.findChild<QAction*>(QStringLiteral("measureAction"))->trigger();
    QTest::qWait(60);
    auto* found = page.findChild<MeasureDialog*>();
    EXPECT_NE(found, nullptr);
    return found;
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
  DevicesPage page{session};
};

TEST_F(MeasureDialogTest, DevicesComeOfIt) {
  ISOTONE_NEEDS_TORCH();
  open(*DesignSpace::builtIn("fashion"));
  for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
    Theme::instance().apply(mode);
    auto* shown = dialog();
    EXPECT_EQ(test::clippedTexts(*shown).join(u'\n').toStdString(), "");
    keepPicture(*shown, mode == ThemeMode::Dark ? "measure-dark.png" : "measure-light.png");
    QTest::keyClick(shown, Qt::Key_Escape);
    QTest::qWait(60);
  }
  auto* shown = dialog();
  EXPECT_EQ(child<QComboBox>(*shown, "measureHow")->count(), 1) << "no anchors without devices, and no designs yet";
  child<QSpinBox>(*shown, "measureCount")->setValue(3);
  auto* start = child<QPushButton>(*shown, "measureStart");
  auto* one = child<QCheckBox>(*shown, "measureThreads1");
  one->click();
  EXPECT_FALSE(start->isEnabled()) << "no number of threads";
  one->click();
  EXPECT_TRUE(start->isEnabled());
  const auto chosen = shown->choice();
  EXPECT_EQ(chosen.designs.count, 3u);
  EXPECT_EQ(chosen.threads, (std::vector<int>{1}));
  EXPECT_EQ(chosen.runtimes, (std::vector<Runtime>{Runtime::Float32, Runtime::Int8OneDnn}));
  QTest::mouseClick(start, Qt::LeftButton);
  EXPECT_FALSE(child<QAction>(page, "measureAction")->isEnabled()) << "one at a time";
  settle();
  EXPECT_TRUE(child<QAction>(page, "measureAction")->isEnabled());
  EXPECT_EQ(session.data()->devices.size(), 2u);
  EXPECT_EQ(session.device().toStdString(), "this_computer_fp32_1t");
  EXPECT_EQ(child<QTableView>(page, "deviceTable")->model()->rowCount(), 2);
  keepPicture(page, "measured-light.png");
  Theme::instance().apply(ThemeMode::Dark);
  QTest::qWait(60);
  keepPicture(page, "measured-dark.png");
}

TEST_F(MeasureDialogTest, SpacesWithoutNetworksSayWhy) {
  open(DesignSpace::table());
  auto* action = child<QAction>(page, "measureAction");
  EXPECT_FALSE(action->isEnabled());
  EXPECT_THAT(action->toolTip().toStdString(), ::testing::HasSubstr("layers"));
}

TEST_F(MeasureDialogTest, WhatWasMeasuredBeforeACancelIsKept) {
  ISOTONE_NEEDS_TORCH();
  open(*DesignSpace::builtIn("fashion"));
  MeasureModel model(session);
  MeasureModel::Choice choice{{DesignChoice::How::Random, 64, {}}, {Runtime::Float32}, {1}, false};
  model.start(choice);
  EXPECT_TRUE(model.isBusy());
  const auto measured = [this] {
    const auto data = workspace->data();
    const auto device = data->findDevice("this_computer_fp32_1t");
    return device ? usableRows(data->designs, data->find(*device, Metric::Latency)->values).size() : 0;
  };
  ASSERT_TRUE(QTest::qWaitFor([&] { return measured() > 0; }, 120'000));
  jobs.cancelAll();
  settle();
  EXPECT_FALSE(model.isBusy());
  EXPECT_EQ(session.data()->devices.size(), 1u) << "the page sees what is kept";
  EXPECT_LT(measured(), 64u);
  model.start(choice);
  settle();
  EXPECT_EQ(measured(), 64u);
}

}  // namespace
}  // namespace isotone
