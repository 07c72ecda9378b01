// A session reopens as it was: closed in one window, opened in another.
#include <gtest/gtest.h>

#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/theme.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

namespace isotone {
namespace {

class Reopen : public ::testing::Test {
 protected:
  Reopen() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder.path().string()));
    QCoreApplication::setOrganizationName(QStringLiteral("isotone"));
    QCoreApplication::setApplicationName(QStringLiteral("isotone-reopen-test"));
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeMode::Light);
    test::smallWorkspace(file);
  }
  std::unique_ptr<MainWindow> openWindow() {
    auto window = std::make_unique<MainWindow>(StartModel::Memory::Kept);
    window->show();
    window->openFiles({QString::fromStdString(file.string())});
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->session().workspace() != nullptr; }, 30'000));
    EXPECT_TRUE(test::settle(window->session().jobs()));
    return window;
  }
  test::TemporaryFolder folder;
  std::filesystem::path file = folder / "small.isotone";
};

TEST_F(Reopen, AsItWas) {
  Edits edits;
  QSize size;
  QList<double> zoom;
  {
    const auto window = openWindow();
    Session& session = window->session();
    window->resize(1210, 777);
    window->showPage(QStringLiteral("devices"));
    EXPECT_TRUE(test::settle(session.jobs()));
    auto* table = window->findChild<QTableView*>(QStringLiteral("deviceTable"));
    ASSERT_NE(table, nullptr);
    table->sortByColumn(3, Qt::DescendingOrder);
    window->showPage(QStringLiteral("explore"));
    session.setDevice(QStringLiteral("gamma"));
    session.setMetric(Metric::Energy);
    Goal goal = session.edits().goal;
    goal.maxLatencyMs = 4.5;
    goal.confidence = 0.8;
    session.setGoal(goal, QStringLiteral("goal"));
    const DesignView design = session.data()->designs.designs[12];
    session.addPin(12, Design(design.begin(), design.end()));
    Edits noted = session.edits();
    noted.pins[0].note = QStringLiteral("for the review");
    session.edit(noted, QStringLiteral("note"));
    session.setFilter({.accuracy = {45.0, {}}, .topPercent = 40.0}, QStringLiteral("filter"));
    EXPECT_TRUE(test::settle(session.jobs()));
    session.setSelection({12, 40});
    auto* chart = window->findChild<FigureView*>(QStringLiteral("paretoChart"));
    ASSERT_NE(chart, nullptr);
    chart->setZoom({1, 3, 50, 60});
    zoom = chart->zoom();
    edits = session.edits();
    size = window->size();
    window->close();
  }
  const auto window = openWindow();
  Session& session = window->session();
  EXPECT_EQ(window->size(), size);
  EXPECT_EQ(window->currentPage(), QStringLiteral("explore"));
  EXPECT_EQ(session.device(), QStringLiteral("gamma"));
  EXPECT_EQ(session.metric(), Metric::Energy);
  EXPECT_EQ(session.edits(), edits);
  EXPECT_EQ(session.edits().pins.value(0).note, QStringLiteral("for the review"));
  auto* chart = window->findChild<FigureView*>(QStringLiteral("paretoChart"));
  ASSERT_NE(chart, nullptr);
  EXPECT_EQ(chart->zoom(), zoom);
  window->showPage(QStringLiteral("devices"));
  EXPECT_TRUE(test::settle(session.jobs()));
  const QHeaderView* header = window->findChild<QTableView*>(QStringLiteral("deviceTable"))->horizontalHeader();
  EXPECT_EQ(header->sortIndicatorSection(), 3);
  EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(Reopen, AnotherWorkspaceBeginsWithAllInSight) {
  const auto window = openWindow();
  window->showPage(QStringLiteral("explore"));
  EXPECT_TRUE(test::settle(window->session().jobs()));
  auto* chart = window->findChild<FigureView*>(QStringLiteral("paretoChart"));
  chart->setZoom({1, 3, 50, 60});
  window->start().adopt(test::smallWorkspace(folder / "other.isotone"));
  EXPECT_TRUE(test::settle(window->session().jobs()));
  EXPECT_TRUE(chart->zoom().isEmpty());
}

}  // namespace
}  // namespace isotone
