// The window answers while it works: no turn of its event loop takes more than 50 ms of the processor during an import, training
// and the writing of a report, and hurried page changes disturb no job.
#include <fstream>

#include <gtest/gtest.h>

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QTest>

#include "core/base/random.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/watchdog.h"
#include "ui/charts/theme.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/report_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

namespace isotone {
namespace {

constexpr int kPatienceMs = 120'000, kDevices = 25;
#ifdef NDEBUG
constexpr double kLongestMs = 50;
#else
constexpr double kLongestMs = 500;  // unoptimised
#endif

class Responsiveness : public ::testing::Test {
 protected:
  explicit Responsiveness(std::size_t every = 1) {
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeMode::Light);
    workspace = test::smallWorkspace(folder / "all.isotone", every);
    window.resize(1440, 900);
    window.show();
    window.start().adopt(workspace);
    settle();
  }
  void settle() { EXPECT_TRUE(test::settle(window.session().jobs())); }
  QString table() {
    const auto path = folder / "latency_ms.csv";
    std::ofstream file(path);
    file << "index";
    for (int device = 0; device < kDevices; ++device) file << ",device_" << device;
    Random random(3);
    for (const std::int64_t index : window.session().data()->designs.index) {
      file << '\n' << index;
      for (int device = 0; device < kDevices; ++device) file << ',' << random.uniform(0.1, 50);
    }
    return QString::fromStdString(path.string());
  }
  /// Once before, so that what is loaded once (fonts, the page's widgets) is no part of it.
  void visitAllPages() {
    for (const QString& name : MainWindow::pageNames()) {
      window.showPage(name);
      settle();
    }
  }
  void startTraining(bool allDevices) {
    auto* page = static_cast<PredictorsPage*>(window.page(QStringLiteral("predictors")));
    PredictorsModel::Training training;
    training.target = "latency";
    training.allDevices = allDevices;
    page->model().train(training);
  }

  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  MainWindow window{StartModel::Memory::None};
};

TEST_F(Responsiveness, ImportOfAWideTable) {
  const QString file = table();
  visitAllPages();
  test::Watchdog watchdog;
  window.openFiles({file});
  auto* page = window.findChild<DevicesPage*>();
  auto* import = page->findChild<QPushButton*>(QStringLiteral("importButton"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return import->isVisible() && import->isEnabled(); }, kPatienceMs));
  settle();
  EXPECT_LE(watchdog.longestMs(), kLongestMs) << "reading: " << watchdog.what();
  watchdog.restart();
  QTest::mouseClick(import, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.session().data()->devices.size() >= kDevices; }, kPatienceMs));
  settle();
  EXPECT_LE(watchdog.longestMs(), kLongestMs) << "storing: " << watchdog.what();
  EXPECT_TRUE(window.session().data()->findDevice("device_24").has_value());
}

TEST_F(Responsiveness, TrainingOfPredictors) {
  visitAllPages();
  window.showPage(QStringLiteral("predictors"));
  settle();
  test::Watchdog watchdog;
  startTraining(true);
  settle();
  EXPECT_LE(watchdog.longestMs(), kLongestMs) << watchdog.what();
  for (const char* device : {"alpha", "beta", "gamma"}) EXPECT_NE(workspace->model(device, "latency"), nullptr) << device;
}

TEST_F(Responsiveness, MovingFromPageToPage) {
  visitAllPages();
  for (const QString& name : MainWindow::pageNames()) {
    test::Watchdog watchdog;
    window.showPage(name);
    settle();
    EXPECT_LE(watchdog.longestMs(), kLongestMs) << name.toStdString() << ": " << watchdog.what();
  }
}

TEST_F(Responsiveness, WritingOfAReport) {
  visitAllPages();
  test::Watchdog watchdog;
  window.showPage(QStringLiteral("report"));
  settle();
  EXPECT_LE(watchdog.longestMs(), kLongestMs) << "preview: " << watchdog.what();
  auto* report = static_cast<ReportPage*>(window.page(QStringLiteral("report")));
  for (const char* name : {"report.pdf", "report.html", "report.xlsx"}) {
    watchdog.restart();
    const auto path = folder / name;
    report->startSaving(QString::fromStdString(path.string()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !report->isSaving(); }, kPatienceMs));
    EXPECT_TRUE(std::filesystem::exists(path));
    EXPECT_LE(watchdog.longestMs(), kLongestMs) << name << ": " << watchdog.what();
  }
  watchdog.restart();
  report->startSavingImages(QString::fromStdString(folder.path().string()));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !report->isSaving(); }, kPatienceMs));
  EXPECT_LE(watchdog.longestMs(), kLongestMs) << "images: " << watchdog.what();
}

TEST_F(Responsiveness, TheWatchdogBarks) {
  test::Watchdog watchdog;
  QTimer::singleShot(5, &watchdog, [] {
    const std::clock_t begin = std::clock();
    while (std::clock() - begin < CLOCKS_PER_SEC / 5) {}
  });
  QTest::qWait(500);
  EXPECT_GE(watchdog.longestMs(), 100);
}

class Hurry : public Responsiveness {
 protected:
  Hurry() : Responsiveness(31) {}
};

TEST_F(Hurry, TwoHundredPageChangesDuringTrainingLoseNothing) {
  for (const bool withEvents : {true, false}) {
    startTraining(true);
    Random random(11);
    int changes = 0;
    for (; changes < 200; ++changes) {
      const QStringList names = MainWindow::pageNames();
      window.showPage(names[1 + qsizetype(random.below(std::size_t(names.size()) - 1))]);
      if (withEvents || changes % 20 == 0) QCoreApplication::processEvents();
      if (changes % 50 == 25) window.session().setDevice(changes % 100 == 25 ? QStringLiteral("beta") : QStringLiteral("alpha"));
    }
    settle();
    for (const char* device : {"alpha", "beta", "gamma"}) EXPECT_NE(workspace->model(device, "latency"), nullptr) << device;
    window.showPage(QStringLiteral("predictors"));
    settle();
    EXPECT_FALSE(static_cast<PredictorsPage*>(window.page(QStringLiteral("predictors")))->model().isBusy());
  }
}

}  // namespace
}  // namespace isotone
