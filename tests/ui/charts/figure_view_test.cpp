#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_figures.h"
#include "ui/charts/figure_actions.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/figure_words.h"

namespace isotone {
namespace {

constexpr QSize kSize(704, 400);

/// Where the view draws a point: the same scene, laid out at the same size.
FigureScene& placed(FigureScene& scene, const Figure& figure) {
  scene.setFigure(figure);
  scene.setLook(Theme::instance().tokens(), true, false, 1);
  scene.resize(kSize);
  scene.update();
  return scene;
}

struct Shown {
  explicit Shown(Figure figure) {
    view.resize(kSize);
    placed(scene, figure);
    view.setFigure(std::move(figure));
    view.show();
    view.grab();
  }
  QPoint at(double x, double y) const { return scene.drawing().layout.map.to(x, y).toPoint(); }
  FigureScene scene;
  FigureView view;
};

Figure threePoints() {
  Figure figure;
  figure.name = "three";
  figure.title = "Three designs";
  figure.x = {.title = "Latency", .unit = "ms", .low = 0, .high = 10};
  figure.y = {.title = "Accuracy", .unit = "%", .low = 0, .high = 100};
  PlotSeries series;
  series.name = "Designs";
  series.x = {2, 5, 8};
  series.y = {20, 50, 80};
  series.row = {7, 8, 9};
  figure.series = {series};
  figure.lines = {{ReferenceLine::Direction::Vertical, 6.5, "≤ 6.5 ms", Role::Accent, false, "latency"}};
  return figure;
}

TEST(FigureView, HoverSaysAllNumbersAndClickGivesTheRow) {
  Shown shown(threePoints());
  QSignalSpy hovered(&shown.view, &FigureView::rowHovered), clicked(&shown.view, &FigureView::rowClicked), text(&shown.view, &FigureView::pointText);
  QTest::mouseMove(&shown.view, shown.at(5, 50) + QPoint(3, 2));
  ASSERT_EQ(hovered.count(), 1);
  EXPECT_EQ(hovered.first().first().toLongLong(), 8);
  const QString words = text.last().first().toString();
  EXPECT_TRUE(words.contains(QStringLiteral("Latency 5")) && words.contains(QStringLiteral("Accuracy 50"))) << words.toStdString();
  QTest::mouseMove(&shown.view, shown.at(5, 50) + QPoint(30, 0));
  EXPECT_EQ(hovered.last().first().toLongLong(), -1);
  EXPECT_TRUE(text.last().first().toString().isEmpty());
  QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(2, 20));
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked.first().first().toUInt(), 7U);
}

TEST(FigureView, DraggingALimitLineTellsItsPlace) {
  Shown shown(threePoints());
  QSignalSpy dragged(&shown.view, &FigureView::lineDragged), released(&shown.view, &FigureView::lineReleased);
  QTest::mousePress(&shown.view, Qt::LeftButton, {}, shown.at(6.5, 60));
  for (const double x : {6.0, 5.0, 4.0}) {
    QMouseEvent move(QEvent::MouseMove, shown.at(x, 60), shown.view.mapToGlobal(shown.at(x, 60)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&shown.view, &move);
  }
  QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, shown.at(4, 60));
  ASSERT_EQ(dragged.count(), 3);
  EXPECT_EQ(dragged.last().at(0).toString(), QStringLiteral("latency"));
  EXPECT_NEAR(dragged.last().at(1).toDouble(), 4, 0.05);
  EXPECT_EQ(released.count(), 1);
  shown.view.setLine(QStringLiteral("latency"), 3, QStringLiteral("≤ 3.0 ms"));
  EXPECT_EQ(shown.view.figure().lines[0].at, 3);
  EXPECT_EQ(shown.view.figure().lines[0].label, "≤ 3.0 ms");
}

TEST(FigureView, ShiftDragSelectsTheRowsInside) {
  Shown shown(threePoints());
  QSignalSpy selected(&shown.view, &FigureView::rowsSelected);
  QTest::mousePress(&shown.view, Qt::LeftButton, Qt::ShiftModifier, shown.at(1, 95));
  QTest::mouseRelease(&shown.view, Qt::LeftButton, Qt::ShiftModifier, shown.at(6, 10));
  ASSERT_EQ(selected.count(), 1);
  EXPECT_EQ(selected.first().first().value<QList<quint32>>(), (QList<quint32>{7, 8}));
}

TEST(FigureView, WheelZoomsAtThePointerAndDoubleClickResets) {
  Shown shown(threePoints());
  QSignalSpy hovered(&shown.view, &FigureView::rowHovered);
  const QPoint at = shown.at(5, 50);
  QWheelEvent wheel(at, shown.view.mapToGlobal(at), {}, QPoint(0, 360), Qt::NoButton, {}, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(&shown.view, &wheel);
  shown.view.grab();
  QTest::mouseMove(&shown.view, at);
  ASSERT_EQ(hovered.count(), 1);  // what lay under the pointer still does
  EXPECT_EQ(hovered.first().first().toLongLong(), 8);
  QTest::mouseMove(&shown.view, shown.at(2, 20));
  EXPECT_EQ(hovered.last().first().toLongLong(), -1);
  QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, at);
  shown.view.grab();
  QTest::mouseMove(&shown.view, shown.at(2, 20) + QPoint(1, 0));
  EXPECT_EQ(hovered.last().first().toLongLong(), 7);
}

TEST(FigureView, ArrowKeysWalkThePointsAndReturnChooses) {
  Shown shown(threePoints());
  QSignalSpy hovered(&shown.view, &FigureView::rowHovered), clicked(&shown.view, &FigureView::rowClicked);
  for (int i = 0; i < 3; ++i) QTest::keyClick(&shown.view, Qt::Key_Right);
  ASSERT_EQ(hovered.count(), 3);
  EXPECT_EQ(hovered.at(0).first().toLongLong(), 7);
  EXPECT_EQ(hovered.at(2).first().toLongLong(), 9);
  QTest::keyClick(&shown.view, Qt::Key_Left);
  QTest::keyClick(&shown.view, Qt::Key_Return);
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked.first().first().toUInt(), 8U);
}

TEST(FigureView, HeatMapCellsByMouseAndKeys) {
  Shown shown(test::srccFigure());
  QSignalSpy clicked(&shown.view, &FigureView::cellClicked);
  QTest::mouseClick(&shown.view, Qt::LeftButton, {}, cellRect(shown.scene.drawing(), 4, 7).center().toPoint());
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked.last().at(0).toInt(), 4);
  EXPECT_EQ(clicked.last().at(1).toInt(), 7);
  QTest::keyClick(&shown.view, Qt::Key_Down);
  QTest::keyClick(&shown.view, Qt::Key_Left);
  EXPECT_EQ(clicked.last().at(0).toInt(), 5);
  EXPECT_EQ(clicked.last().at(1).toInt(), 6);
}

TEST(FigureView, CopyGivesPictureAndData) {
  Shown shown(threePoints());
  QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
  const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
  ASSERT_NE(mime, nullptr);
  EXPECT_TRUE(mime->hasImage());
  EXPECT_EQ(mime->text().toStdString(), toCsv(tableOf(threePoints())));
}

TEST(FigureView, ShowDataHasARowForEachPoint) {
  Shown shown(threePoints());
  QDialog* dialog = showFigureData(shown.view, shown.view.figure());
  auto* table = dialog->findChild<QTableView*>();
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(std::size_t(table->model()->rowCount()), tableOf(threePoints()).rows.size());
  dialog->close();
}

TEST(FigureView, SaysWhatItIsToThoseWhoCannotSeeIt) {
  Shown shown(test::paretoFigure(500));
  EXPECT_EQ(shown.view.accessibleName(), QStringLiteral("Accuracy against latency"));
  EXPECT_TRUE(shown.view.accessibleDescription().contains(QStringLiteral("points")));
}

TEST(FigureView, AnEmptyFigureShowsItsSentence) {
  FigureView view;
  view.resize(400, 200);
  const QImage blank = view.grab().toImage();
  view.setEmptyText(QStringLiteral("Import measurements to see them here."));
  EXPECT_NE(view.grab().toImage(), blank);
}

TEST(FigureView, HighlightsChangeThePicture) {
  Shown shown(threePoints());
  const QImage before = shown.view.grab().toImage();
  shown.view.setSelectedRows({8});
  const QImage selected = shown.view.grab().toImage();
  EXPECT_NE(before, selected);
  shown.view.setSelectedRows({});
  EXPECT_EQ(shown.view.grab().toImage(), before);
}

TEST(FigureView, AVeilThatMovesLeavesThePictureOfAFreshOne) {
  const auto veiledAbove = [](double latency, double accuracy) {
    Figure figure = test::paretoFigure(5000);
    PlotSeries& cloud = figure.series.front();
    for (std::size_t i = 0; i < cloud.x.size(); ++i) cloud.quiet[i] = cloud.x[i] > latency || cloud.y[i] < accuracy;
    return figure;
  };
  const QImage fresh = Shown(veiledAbove(4, 62)).view.grab().toImage();
  Shown moved(veiledAbove(9, 50));
  EXPECT_NE(moved.view.grab().toImage(), fresh);
  moved.view.setFigure(veiledAbove(5, 60));
  moved.view.grab();
  moved.view.setFigure(veiledAbove(4, 62));
  EXPECT_EQ(moved.view.grab().toImage(), fresh);
  Figure coloured = veiledAbove(4, 62);
  coloured.colour->high = 8;
  moved.view.setFigure(coloured);
  EXPECT_EQ(moved.view.grab().toImage(), Shown(coloured).view.grab().toImage());
}

}  // namespace
}  // namespace isotone
