// Simulated devices from the page Devices: a new one from the catalogue, another figure, a model fitted to measurements.
#include <gmock/gmock.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/clipped_text.h"
#include "tests/support/page_parts.h"
#include "tests/support/small_workspace.h"
#include "ui/pages/device_editor_dialog.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/figure_form.h"
#include "ui/pages/spec_fit_dialog.h"

namespace isotone {
namespace {

using test::child;
using test::keepPicture;

using ::testing::HasSubstr;

class DeviceEditorTest : public ::testing::Test {
 protected:
  DeviceEditorTest() {
    Theme::instance().apply(ThemeMode::Light);
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
    page.resize(1192, 698);  // what a window of 1280×800 leaves
    page.show();
    page.activate();
    settle();
  }
  void settle() {
    QTest::qWait(200);  // a preview waits for the last key
    ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 60'000));
    QTest::qWait(60);
  }
  template <class Dialog>
  Dialog* open(const char* action) {
    page.findChild<QAction*>(QLatin1String(action))->trigger();
    settle();
    auto* found = page.findChild<Dialog*>();
    EXPECT_NE(found, nullptr);
    return found;
  }

  QTemporaryDir folder;
  std::shared_ptr<Workspace> workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
  JobRunner jobs;
  Session session{jobs};
  DevicesPage page{session};
};

TEST_F(DeviceEditorTest, ANewDeviceIsChosenEditedAndAdded) {
  auto* shown = open<DeviceEditorDialog>("simulateAction");
  QTest::keyClicks(child<QLineEdit>(*shown, "catalogueFilter"), QStringLiteral("raspberry a72"));
  auto* table = child<QTableView>(*shown, "catalogueTable");
  EXPECT_EQ(table->model()->rowCount(), 1);
  table->selectRow(0);
  settle();
  EXPECT_THAT(child<QLabel>(*shown, "catalogueSource")->text().toStdString(), HasSubstr("From: "));
  EXPECT_FALSE(child<FigureView>(*shown, "previewRoofline")->figure().series.empty());
  keepPicture(*shown, "device-new.png");
  EXPECT_EQ(test::clippedTexts(*shown).join(u'\n').toStdString(), "");
  Theme::instance().apply(ThemeMode::Dark);
  settle();
  keepPicture(*shown, "device-new-dark.png");
  Theme::instance().apply(ThemeMode::Light);
  auto* bandwidth = child<FigureBox>(*shown, "figure_bandwidth_gbs");
  bandwidth->setValue(0);
  EXPECT_FALSE(child<QPushButton>(*shown, "deviceStore")->isEnabled());
  EXPECT_THAT(child<QLabel>(*shown, "deviceComplaint")->text().toStdString(), HasSubstr("has to be above 0"));
  keepPicture(*shown, "device-complaint.png");
  bandwidth->setValue(1.5);
  EXPECT_EQ(child<QLineEdit>(*shown, "source_bandwidth_gbs")->text(), QStringLiteral("edited by hand"));
  auto* source = child<QLineEdit>(*shown, "source_overhead_us");
  source->setFocus();
  source->setText(QStringLiteral("own stopwatch"));
  QTest::keyClick(source, Qt::Key_Tab);
  auto* title = child<QLineEdit>(*shown, "deviceTitle");
  title->selectAll();
  QTest::keyClicks(title, QStringLiteral("My board"));
  EXPECT_EQ(child<QLabel>(*shown, "deviceName")->text(), QStringLiteral("stored as my_board"));
  QTest::mouseClick(child<QPushButton>(*shown, "deviceStore"), Qt::LeftButton);
  settle();
  EXPECT_EQ(session.device(), QStringLiteral("my_board"));
  EXPECT_EQ(child<QTableView>(page, "deviceTable")->model()->rowCount(), 5);
  EXPECT_TRUE(child<QPushButton>(page, "editDeviceButton")->isVisible());
  EXPECT_FALSE(child<QPushButton>(page, "fitDeviceButton")->isVisible()) << "its numbers come from its model";
  keepPicture(page, "device-added.png");

  auto* again = open<DeviceEditorDialog>("editDevice");
  EXPECT_EQ(again->findChild<QTableView*>(QStringLiteral("catalogueTable")), nullptr);
  EXPECT_EQ(child<FigureBox>(*again, "figure_bandwidth_gbs")->value(), 1.5);
  EXPECT_EQ(child<QLineEdit>(*again, "source_overhead_us")->text(), QStringLiteral("own stopwatch"));
  QTest::mouseClick(child<QPushButton>(*again, "addPrecision"), Qt::LeftButton);
  settle();
  EXPECT_GT(child<FigureBox>(*again, "figure_gops_4x4")->value(), 0);
  EXPECT_EQ(test::clippedTexts(*again).join(u'\n').toStdString(), "");
  keepPicture(*again, "device-edit.png");
  const auto data = session.data();
  QTest::keyClick(again, Qt::Key_Escape);
  settle();
  EXPECT_EQ(session.data(), data) << "cancelled, nothing changes";
}

TEST_F(DeviceEditorTest, AMeasuredDeviceGetsASpecSheet) {
  EXPECT_FALSE(child<QPushButton>(page, "editDeviceButton")->isVisible());
  auto* shown = open<SpecFitDialog>("fitDevice");
  EXPECT_THAT(child<QLabel>(*shown, "specFitDetail")->text().toStdString(), HasSubstr("choose one to start from"));
  EXPECT_FALSE(child<QPushButton>(*shown, "specFitStart")->isEnabled());
  auto* from = child<QComboBox>(*shown, "specFitFrom");
  from->setCurrentIndex(from->findData(QStringLiteral("raspberry_pi_4")));
  Q_EMIT from->activated(from->currentIndex());
  settle();
  EXPECT_THAT(child<QLabel>(*shown, "specFitVerdict")->text().toStdString(), HasSubstr("rank correlation"));
  EXPECT_EQ(test::clippedTexts(*shown).join(u'\n').toStdString(), "");
  keepPicture(*shown, "spec-fit.png");
  QTest::mouseClick(child<QPushButton>(*shown, "specFitStart"), Qt::LeftButton);
  settle();
  const auto data = session.data();
  EXPECT_FALSE(data->devices[*data->findDevice("alpha")].spec.empty());
  keepPicture(page, "spec-kept.png");
}

TEST_F(DeviceEditorTest, TheHeaderKeepsItsWords) {
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
}

}  // namespace
}  // namespace isotone
