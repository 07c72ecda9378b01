#include "ui/shell/main_window.h"

#include <fstream>

#include <gmock/gmock.h>

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QDropEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/clipped_text.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/pages/devices_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/navigation_rail.h"
#include "ui/widgets/segmented.h"

namespace isotone {
namespace {

constexpr int kPatienceMs = 30'000;

class MainWindowTest : public ::testing::Test {
 protected:
  MainWindowTest() {
    Theme::instance().apply(ThemeMode::Light);
    setLanguage(QStringLiteral("en"));
    workspace = test::smallWorkspace(folder / "small.isotone");
    window.resize(1440, 868);
    window.show();
  }
  ~MainWindowTest() override { setLanguage(QStringLiteral("en")); }

  void open() {
    window.start().adopt(workspace);
    settle();
  }
  void settle() {
    EXPECT_TRUE(test::settle(window.session().jobs()));
  }
  /// Pictures of what the tour does not show, for looking at: ISOTONE_PICTURES names a folder.
  static void keepPicture(QWidget& widget, const char* name) {
    const QString folder = qEnvironmentVariable("ISOTONE_PICTURES");
    if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name));
  }
  template <class T>
  T* find(const char* name) {
    T* found = window.findChild<T*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  QAction* action(const char* name) { return find<QAction>(name); }

  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  MainWindow window{StartModel::Memory::None};
};

TEST_F(MainWindowTest, BeginsOnStartWithNothingElseToChoose) {
  EXPECT_EQ(window.currentPage(), QStringLiteral("start"));
  EXPECT_FALSE(find<RailButton>("rail_explore")->isEnabled());
  window.showPage(QStringLiteral("explore"));
  EXPECT_EQ(window.currentPage(), QStringLiteral("start"));
  EXPECT_FALSE(action("show_devices")->isEnabled());
}

TEST_F(MainWindowTest, PagesAreMadeWhenTheyAreFirstShown) {
  EXPECT_EQ(window.findChildren<Page*>().size(), 1);
  open();
  window.showPage(QStringLiteral("devices"));
  window.showPage(QStringLiteral("monotonicity"));
  EXPECT_LE(window.findChildren<Page*>().size(), 4);
}

TEST_F(MainWindowTest, EveryPageCanBeReachedByRailAndByKeys) {
  open();
  for (const QString& name : MainWindow::pageNames()) {
    QTest::mouseClick(window.findChild<RailButton*>(QStringLiteral("rail_") + name), Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), name);
    settle();
  }
  action("show_monotonicity")->trigger();
  EXPECT_EQ(window.currentPage(), QStringLiteral("monotonicity"));
  EXPECT_EQ(action("show_devices")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
}

TEST_F(MainWindowTest, DevicesLeadToAMeasurementKit) {
  open();
  window.showPage(QStringLiteral("devices"));
  settle();
  ASSERT_TRUE(find<QAction>("measurementKit")->isEnabled());
  find<QAction>("measurementKit")->trigger();
  EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<QDialog*>(QStringLiteral("kitDialog")) != nullptr; }, 20'000));
  EXPECT_EQ(window.currentPage(), QStringLiteral("monotonicity"));
}

TEST_F(MainWindowTest, TheTopBarTellsOfTheWorkspaceAndSwitchesTheDevice) {
  open();
  EXPECT_EQ(find<QLabel>("workspaceName")->text(), QStringLiteral("small"));
  EXPECT_THAT(find<QLabel>("workspaceSummary")->toolTip().toStdString(), ::testing::HasSubstr("NAS-Bench-201"));
  auto* combo = find<QComboBox>("currentDevice");
  EXPECT_EQ(combo->count(), 4);
  const int beta = combo->findData(QStringLiteral("beta"));
  combo->setCurrentIndex(beta);
  Q_EMIT combo->activated(beta);
  EXPECT_EQ(window.session().device(), QStringLiteral("beta"));
  find<Segmented>("currentMetric")->setCurrent(1);
  EXPECT_EQ(window.session().metric(), Metric::Energy);
}

TEST_F(MainWindowTest, GoalEditsUndoAndMergeByKey) {
  open();
  Session& session = window.session();
  const Edits before = session.edits();
  Goal goal = before.goal;
  for (const double limit : {4.0, 3.5, 3.0}) {
    goal.maxLatencyMs = limit;
    session.setGoal(goal, QStringLiteral("Latency limit"), QStringLiteral("latency"));
  }
  const Goal merged = session.edits().goal;
  goal.minAccuracyPercent = 60;
  session.setGoal(goal, QStringLiteral("Accuracy limit"), QStringLiteral("accuracy"));
  EXPECT_EQ(window.history().stack().count(), 2) << "the moves of one slider are one step";
  action("undoAction")->trigger();
  EXPECT_EQ(session.edits().goal, merged);
  action("undoAction")->trigger();
  EXPECT_EQ(session.edits(), before);
  EXPECT_FALSE(action("undoAction")->isEnabled());
  action("redoAction")->trigger();
  EXPECT_EQ(session.edits().goal, merged);
}

TEST_F(MainWindowTest, UndoWaitsWhileAPopupIsOpen) {
  open();
  Session& session = window.session();
  Goal goal = session.edits().goal;
  goal.maxLatencyMs = 2;
  session.setGoal(goal, QStringLiteral("Latency limit"));
  window.openPalette();
  ASSERT_NE(QApplication::activePopupWidget(), nullptr);
  window.history().undo();
  EXPECT_EQ(session.edits().goal, goal);
  keepPicture(*QApplication::activePopupWidget(), "palette.png");
  QApplication::activePopupWidget()->close();
  window.history().undo();
  EXPECT_NE(session.edits().goal, goal);
}

TEST_F(MainWindowTest, LanguageSwitchesWhileItRuns) {
  open();
  window.showPage(QStringLiteral("devices"));
  window.switchLanguage(QStringLiteral("de"));
  settle();
  EXPECT_EQ(currentLanguage(), QStringLiteral("de"));
  EXPECT_TRUE(action("language_de")->isChecked());
  EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
  window.switchLanguage(QStringLiteral("en"));
  settle();
  EXPECT_EQ(find<RailButton>("rail_devices")->text(), QStringLiteral("Devices"));
  EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral("."));
}

TEST_F(MainWindowTest, ThemeSwitchesWhileItRuns) {
  open();
  window.showPage(QStringLiteral("devices"));
  settle();
  const auto ground = [&] { return window.grab().toImage().pixelColor(window.width() / 3, window.height() - 60).lightness(); };
  const int light = ground();
  action("themeDark")->trigger();
  settle();
  EXPECT_LT(ground(), light / 2);
  action("themeLight")->trigger();
  settle();
  EXPECT_EQ(ground(), light);
}

TEST_F(MainWindowTest, ErrorsAreShownWithoutStoppingAnybody) {
  open();
  window.session().reportError({ErrorKind::Io, "w.csv: no such file."});
  auto* bar = find<QWidget>("messageBar");
  EXPECT_TRUE(bar->isVisible());
  EXPECT_EQ(find<QPushButton>("issueCounter")->text(), QStringLiteral("1 issue"));
  QTest::keyClick(&window, Qt::Key_Escape);
  EXPECT_FALSE(bar->isVisible());
  QTest::mouseClick(find<QPushButton>("issueCounter"), Qt::LeftButton);
  auto* list = find<QWidget>("issueList");
  ASSERT_NE(list, nullptr);
  EXPECT_TRUE(list->isVisible());
  keepPicture(*list, "issues.png");
  list->close();
}

TEST_F(MainWindowTest, DroppedTablesAreShownBeforeTheyAreImported) {
  open();
  window.showPage(QStringLiteral("monotonicity"));
  const std::filesystem::path file = folder / "latency_ms.csv";
  {
    std::ofstream table(file);
    table << "index,epsilon\n";
    for (int row = 0; row < 30; ++row) table << window.session().data()->designs.index[std::size_t(row)] << "," << 2 + row << "\n";
  }
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
  QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window, &drop);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.currentPage() == QLatin1String("devices"); }, kPatienceMs));
  settle();
  auto* import = window.findChild<DevicesPage*>()->findChild<QPushButton*>(QStringLiteral("importButton"));
  ASSERT_NE(import, nullptr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return import->isEnabled(); }, kPatienceMs))
      << window.findChild<DevicesPage*>()->importModel().problem().toStdString();
  EXPECT_FALSE(window.session().data()->findDevice("epsilon").has_value());
  keepPicture(window, "import.png");
  QTest::mouseClick(import, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.session().data()->findDevice("epsilon").has_value(); }, kPatienceMs));
  settle();
  EXPECT_EQ(find<QTableView>("deviceTable")->model()->rowCount(), 5);
}

TEST_F(MainWindowTest, ThePaletteKnowsEveryActionOfTheMenus) {
  open();
  QStringList names;
  for (const Command& command : window.commands()) names << command.name;
  for (const char* name : {"Import…", "Dark", "Deutsch", "Reset layout", "Devices", "About Isotone"})
    EXPECT_TRUE(names.contains(QString::fromUtf8(name))) << name;
}

TEST_F(MainWindowTest, NoTextIsClippedOnMyPages) {
  open();
  for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
    window.resize(size);
    for (const char* name : {"start", "devices", "monotonicity"}) {
      window.showPage(QString::fromLatin1(name));
      settle();
      EXPECT_THAT(test::clippedTexts(window).join(QLatin1Char('\n')).toStdString(), ::testing::IsEmpty())
          << name << " at " << size.width();
    }
  }
}

}  // namespace
}  // namespace isotone
