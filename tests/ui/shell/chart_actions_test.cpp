// Every chart of every page can be copied, exported and shown as its data, by menu and by keys.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

#include "tests/support/open_window.h"
#include "ui/charts/figure_view.h"

namespace isotone {
namespace {

constexpr int kPatienceMs = 30'000;

class ChartActions : public test::OpenWindow {
 protected:
  ChartActions() : OpenWindow({1440, 900}) {
    pin(100);
    pin(300);
  }

  static bool isEmpty(const Figure& figure) {
    if (figure.heatMap) return figure.heatMap->values.empty();
    if (figure.parallel) return figure.parallel->lines.empty();
    return std::all_of(figure.series.begin(), figure.series.end(), [](const PlotSeries& series) { return series.x.empty(); });
  }
  QMenu* openMenu(FigureView& chart) {
    QContextMenuEvent event(QContextMenuEvent::Keyboard, chart.rect().center(), chart.mapToGlobal(chart.rect().center()));
    QApplication::sendEvent(&chart, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
  }
  void choose(FigureView& chart, const char* name) {
    QMenu* menu = openMenu(chart);
    ASSERT_NE(menu, nullptr);
    auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
    ASSERT_NE(action, nullptr) << name;
    menu->close();
    action->trigger();
    deleteClosed();
  }
  static void clear() { QApplication::clipboard()->clear(); }
  static bool hasPictureAndData() {
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    return mime && mime->hasImage() && mime->text().contains(QLatin1Char(','));
  }
  void check(FigureView& chart) {
    clear();
    ASSERT_NO_FATAL_FAILURE(choose(chart, "figureCopy"));
    EXPECT_TRUE(hasPictureAndData());
    clear();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(hasPictureAndData());
    clear();
    ASSERT_NO_FATAL_FAILURE(choose(chart, "figureCopyData"));
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), toCsv(tableOf(chart.figure())));
    ASSERT_NO_FATAL_FAILURE(choose(chart, "figureData"));
    auto* data = chart.findChild<QDialog*>(QStringLiteral("figureData"));
    ASSERT_NE(data, nullptr);
    EXPECT_GT(data->findChild<QTableView*>()->model()->rowCount(), 0);
    data->close();
    for (const char* suffix : {"png", "svg", "pdf", "csv"}) ASSERT_NO_FATAL_FAILURE(exportAs(chart, suffix));
  }
  void exportAs(FigureView& chart, const char* suffix) {
    ASSERT_NO_FATAL_FAILURE(choose(chart, "figureExport"));
    QFileDialog* dialog = chart.findChild<QFileDialog*>(QStringLiteral("figureExportDialog"));
    ASSERT_NE(dialog, nullptr);
    const auto path = folder / (std::to_string(++files) + "." + suffix);
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(field, nullptr);
    field->setText(QString::fromStdString(path.string()));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(path); }, kPatienceMs)) << path;
    EXPECT_GT(std::filesystem::file_size(path), 40u) << path;
    deleteClosed();
  }

  int files = 0;
};

TEST_F(ChartActions, AllChartsOfAllPages) {
  QStringList checked;
  for (const QString& name : MainWindow::pageNames()) {
    window.showPage(name);
    settle();
    for (FigureView* chart : window.page(name)->findChildren<FigureView*>()) {
      if (!chart->isVisible() || isEmpty(chart->figure())) continue;
      SCOPED_TRACE((name + QLatin1String(": ") + QString::fromStdString(chart->figure().name)).toStdString());
      ASSERT_NO_FATAL_FAILURE(check(*chart));
      checked << QString::fromStdString(chart->figure().name);
    }
  }
  for (const char* figure : {"histogram", "roofline", "srcc-map", "rank-scatter", "predicted-measured", "pareto", "parallel-axes", "device-matrix"})
    EXPECT_TRUE(checked.contains(QLatin1String(figure))) << figure;
}

}  // namespace
}  // namespace isotone
