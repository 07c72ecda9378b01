// The whole job in a real window: import through the file dialog, look at the map, fit, move a slider, pin, export, report.
#include <fstream>

#include <gmock/gmock.h>

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/figure_view.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/monotonicity_page.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/report_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/widgets/trade_off_slider.h"

namespace isotone {
namespace {

constexpr int kPatienceMs = 60'000;

class Journey : public ::testing::Test {
 protected:
  Journey() {
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeMode::Light);
    workspace = test::smallWorkspace(folder / "small.isotone");
    window.resize(1440, 900);
    window.show();
    window.start().adopt(workspace);
    settle();
  }
  void settle() {
    EXPECT_TRUE(test::settle(window.session().jobs()));
  }
  template <class T>
  T* find(const char* name) {
    T* found = window.findChild<T*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  void go(const char* page) {
    QTest::mouseClick(find<RailButton>((std::string("rail_") + page).c_str()), Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), QString::fromLatin1(page));
    settle();
  }
  /// Types a path into the open file dialog and confirms it.
  void answerFileDialog(const char* name, const std::filesystem::path& path) {
    QFileDialog* dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = window.findChild<QFileDialog*>(QString::fromLatin1(name))) != nullptr && dialog->isVisible(); },
                                kPatienceMs)) << name;
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(field, nullptr);
    field->setText(QString::fromStdString(path.string()));
    QTest::keyClick(field, Qt::Key_Return);
  }
  std::filesystem::path newTable() {
    const auto path = folder / "latency_ms.csv";
    std::ofstream file(path);
    file << "index,epsilon\n";
    const auto data = window.session().data();
    const auto& alpha = data->find(*data->findDevice("alpha"), Metric::Latency)->values;
    for (std::size_t row = 0; row < data->designs.size(); ++row)
      if (std::isfinite(alpha[row])) file << data->designs.index[row] << "," << 0.5 + 2 * alpha[row] << "\n";
    return path;
  }

  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  MainWindow window{StartModel::Memory::None};
};

TEST_F(Journey, FromAFileToAReport) {
  Session& session = window.session();

  // Import through the file dialog, seen before it is stored.
  go("devices");
  const std::filesystem::path table = newTable();
  QTest::mouseClick(find<QPushButton>("importFiles"), Qt::LeftButton);
  answerFileDialog("importDialog", table);
  auto* import = window.findChild<DevicesPage*>()->findChild<QPushButton*>(QStringLiteral("importButton"));
  ASSERT_NE(import, nullptr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return import->isVisible() && import->isEnabled(); }, kPatienceMs));
  QTest::mouseClick(import, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return session.data()->findDevice("epsilon").has_value(); }, kPatienceMs));
  settle();
  EXPECT_EQ(find<QTableView>("deviceTable")->model()->rowCount(), 5);

  // The map: epsilon ranks designs as alpha does, so a click on their cell says reuse.
  go("monotonicity");
  session.setDevice(QStringLiteral("epsilon"));
  settle();
  auto* page = static_cast<MonotonicityPage*>(window.page(QStringLiteral("monotonicity")));
  const std::vector<std::size_t> order = page->model().mapOrder();
  const auto place = [&](const char* device) {
    return int(std::find(order.begin(), order.end(), *session.data()->findDevice(device)) - order.begin());
  };
  Q_EMIT find<FigureView>("srccMap")->cellClicked(place("epsilon"), place("beta"));
  settle();
  ASSERT_NE(page->model().pair(), nullptr);
  EXPECT_EQ(page->model().pair()->proxy, *session.data()->findDevice("beta"));
  Q_EMIT find<FigureView>("srccMap")->cellClicked(place("epsilon"), place("alpha"));
  settle();
  EXPECT_NEAR(page->model().pair()->srcc, 1, 1e-9);
  EXPECT_THAT(find<QLabel>("verdictTitle")->text().toStdString(), ::testing::HasSubstr("Reuse the alpha predictor"));

  // Fit.
  session.setDevice(QStringLiteral("alpha"));
  go("predictors");
  find<QAction>("train")->trigger();
  QDialog* training = nullptr;
  ASSERT_TRUE(QTest::qWaitFor([&] { return (training = window.findChild<QDialog*>(QStringLiteral("trainDialog"))) != nullptr; }, kPatienceMs));
  QTest::mouseClick(training->findChild<QPushButton*>(QStringLiteral("trainStart")), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return workspace->model("alpha", "latency") != nullptr; }, kPatienceMs));
  settle();

  // A slider is dragged: the answer follows, and the whole drag is one step of undo.
  go("explore");
  auto* slider = find<TradeOffSlider>("latencyLimit");
  const double loose = slider->high(), limit = slider->low() + 0.4 * (loose - slider->low());
  const auto at = [&](double value) { return QPoint(int(slider->positionOf(value)), slider->height() - 28); };
  const int before = window.history().stack().count();
  QTest::mousePress(slider, Qt::LeftButton, {}, at(loose));
  for (const double share : {0.9, 0.75, 0.6, 0.5}) QTest::mouseMove(slider, at(slider->low() + share * (loose - slider->low())));
  QTest::mouseMove(slider, at(limit));
  QTest::mouseRelease(slider, Qt::LeftButton, {}, at(limit));
  settle();
  auto* explore = static_cast<ExplorePage*>(window.page(QStringLiteral("explore")));
  ASSERT_TRUE(session.edits().goal.maxLatencyMs.has_value());
  ASSERT_NE(explore->model().answer(), nullptr);
  EXPECT_LE(explore->model().answer()->latency.mean, *session.edits().goal.maxLatencyMs);
  EXPECT_EQ(window.history().stack().count(), before + 1);

  // Pin, export.
  QTest::mouseClick(find<QPushButton>("pin"), Qt::LeftButton);
  ASSERT_EQ(session.edits().pins.size(), 1);
  find<QAction>("exportArchitecture")->trigger();
  answerFileDialog("exportDialog", folder / "chosen.json");
  ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(folder / "chosen.json"); }, kPatienceMs));
  settle();
  EXPECT_THAT(readFile(folder / "chosen.json").value_or(""), ::testing::HasSubstr(explore->model().answer()->key));

  // Report.
  go("report");
  auto* report = static_cast<ReportPage*>(window.page(QStringLiteral("report")));
  const QString pdf = QString::fromStdString((folder / "report.pdf").string());
  ASSERT_TRUE(QTest::qWaitFor([&] { return report->save(pdf); }, kPatienceMs));
  EXPECT_THAT(readFile(pdf.toStdString()).value_or(""), ::testing::StartsWith("%PDF"));

  // Undo all of it that is an edit.
  find<QAction>("undoAction")->trigger();
  EXPECT_TRUE(session.edits().pins.isEmpty());
  find<QAction>("undoAction")->trigger();
  EXPECT_FALSE(session.edits().goal.maxLatencyMs.has_value());
}

}  // namespace
}  // namespace isotone
