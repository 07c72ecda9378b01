// Ranges on parallel axes, by pointer and by keys.
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/charts/figure_scene.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/parallel.h"

namespace isotone {
namespace {

constexpr QSize kSize(600, 320);

Figure figureOfLines() {
  Figure figure;
  figure.name = "axes";
  figure.title = "Parallel axes";
  ParallelAxes parallel;
  parallel.axes = {{.title = "Accuracy", .unit = "%", .low = 50, .high = 75, .upIsBetter = true},
                   {.title = "Latency", .unit = "ms", .low = 0, .high = 10},
                   {.title = "Energy", .unit = "mJ", .low = 1, .high = 1000, .log = true}};
  for (std::uint32_t i = 0; i <= 10; ++i)
    parallel.lines.push_back({.values = {50 + 2.5 * i, double(i), std::pow(10.0, 0.3 * i)}, .row = i});
  figure.parallel = parallel;
  return figure;
}

struct Shown {
  Shown() {
    scene.setFigure(figureOfLines());
    scene.setLook(Theme::instance().tokens(), true, false, 1);
    scene.resize(kSize);
    scene.update();
    view.resize(kSize);
    view.setFigure(figureOfLines());
    view.show();
    view.grab();
    QObject::connect(&view, &FigureView::brushed, [this](const std::vector<AxisBrush>& now) {
      brushes = now;
      ++told;
    });
  }
  QPoint at(std::size_t axis, double value) const {
    const FigureLayout& layout = scene.drawing().layout;
    return QPointF(parallelX(layout, axis, 3), parallelY(layout, figureOfLines().parallel->axes[axis], value)).toPoint();
  }
  void drag(QPoint from, QPoint to) {
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (const QPoint place : {(from + to) / 2, to}) {
      QMouseEvent move(QEvent::MouseMove, place, view.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
      QCoreApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
  }
  FigureScene scene;
  FigureView view;
  std::vector<AxisBrush> brushes;
  int told = 0;
};

TEST(AxisBrushing, ADragMarksARangeWithBothItsEnds) {
  Shown shown;
  shown.drag(shown.at(1, 2), shown.at(1, 6));
  ASSERT_EQ(shown.brushes.size(), 1u);
  EXPECT_EQ(shown.told, 1) << "told when the button is released";
  EXPECT_EQ(shown.brushes[0].axis, 1u);
  EXPECT_NEAR(shown.brushes[0].low, 2, 0.06);
  EXPECT_NEAR(shown.brushes[0].high, 6, 0.06);
  const AxisBrush exact{1, 2, 6};
  EXPECT_TRUE(exact.contains(2));
  EXPECT_TRUE(exact.contains(6));
  EXPECT_FALSE(exact.contains(6.001));
  EXPECT_FALSE(exact.contains(std::nan("")));
}

TEST(AxisBrushing, SeveralAxesCombineAndADoubleClickClearsThemAll) {
  Shown shown;
  shown.drag(shown.at(1, 2), shown.at(1, 8));
  shown.drag(shown.at(0, 60), shown.at(0, 70));
  ASSERT_EQ(shown.brushes.size(), 2u);
  int inside = 0;
  const Figure figure = figureOfLines();
  for (const auto& line : figure.parallel->lines) inside += isBrushed(line, shown.brushes);
  EXPECT_EQ(inside, 5);  // accuracy 60 to 70: lines 4 to 8
  QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.at(1, 5) + QPoint(60, 0));
  EXPECT_TRUE(shown.brushes.empty());
  EXPECT_EQ(shown.told, 3);
}

TEST(AxisBrushing, ARangeMovesResizesAndGoesWithAClick) {
  Shown shown;
  shown.drag(shown.at(1, 2), shown.at(1, 4));
  shown.drag(shown.at(1, 3), shown.at(1, 6));
  ASSERT_EQ(shown.brushes.size(), 1u);
  EXPECT_NEAR(shown.brushes[0].low, 5, 0.1);
  EXPECT_NEAR(shown.brushes[0].high, 7, 0.1);
  shown.drag(shown.at(1, 7), shown.at(1, 9));
  EXPECT_NEAR(shown.brushes[0].low, 5, 0.1);
  EXPECT_NEAR(shown.brushes[0].high, 9, 0.1);
  QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(1, 6));
  EXPECT_TRUE(shown.brushes.empty());
}

TEST(AxisBrushing, TheEndOfALogarithmicAxisIsTheEndOfTheRange) {
  Shown shown;
  shown.drag(shown.at(2, 100), shown.at(2, 1000) + QPoint(0, 40));
  ASSERT_EQ(shown.brushes.size(), 1u);
  EXPECT_NEAR(shown.brushes[0].low, 100, 4);
  EXPECT_EQ(shown.brushes[0].high, 1000) << "what lies beyond the axis stands there too";
}

TEST(AxisBrushing, KeysChooseAnAxisAndMoveItsEnds) {
  Shown shown;
  for (int i = 0; i < 2; ++i) QTest::keyClick(&shown.view, Qt::Key_Right);
  for (int i = 0; i < 5; ++i) QTest::keyClick(&shown.view, Qt::Key_Up);
  ASSERT_EQ(shown.brushes.size(), 1u);
  EXPECT_EQ(shown.brushes[0].axis, 1u);
  EXPECT_EQ(shown.brushes[0].low, 0);
  EXPECT_NEAR(shown.brushes[0].high, 9, 0.05) << "the worse end came up by five fiftieths";
  for (int i = 0; i < 5; ++i) QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
  EXPECT_NEAR(shown.brushes[0].low, 1, 0.05);
  QTest::keyClick(&shown.view, Qt::Key_Delete);
  EXPECT_TRUE(shown.brushes.empty());
}

TEST(AxisBrushing, WhatIsOutsideIsFaded) {
  Shown shown;
  const auto ink = [&shown] {
    const QImage image = shown.view.grab().toImage();
    const int ground = qGray(image.pixel(4, image.height() - 4));
    qint64 sum = 0;
    for (int y = 80; y < image.height() - 40; ++y)
      for (int x = 60; x < image.width() / 2 - 30; ++x) sum += std::max(0, ground - qGray(image.pixel(x, y)));
    return sum;
  };
  const qint64 before = ink();
  shown.view.setBrushes({{1, 0, 1}});
  EXPECT_LT(ink(), 0.85 * double(before));
  shown.view.setFigure(figureOfLines());
  EXPECT_LT(ink(), 0.85 * double(before)) << "the ranges stay with a figure of the same name";
}

TEST(ParallelAxes, ALimitOnTheFirstAxisStandsLeftOfItHoweverShortItsTitle) {
  const QColor accent = Theme::instance().tokens().accent;
  for (const double limit : {8.0, 62.0, 88.0, 62.5, 62.25}) {
    Figure figure = figureOfLines();
    auto& axis = figure.parallel->axes[0];
    axis.title = "a";
    axis.low = 0;
    axis.high = 100;
    axis.limit = limit;
    FigureScene scene;
    scene.setFigure(figure);
    scene.setLook(Theme::instance().tokens(), true, false, 1);
    scene.resize(kSize);
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Theme::instance().tokens().base);
    QPainter painter(&image);
    scene.render(painter, QRectF(QPointF(), kSize));
    painter.end();
    const FigureLayout& layout = scene.drawing().layout;
    const int y = int(parallelY(layout, axis, limit)), x = int(parallelX(layout, 0, 3));
    int ink = 0;
    for (int left = 0; left < x - 8; ++left)
      for (int row = y - 6; row <= y + 6; ++row) ink += image.pixelColor(left, row).blue() > image.pixelColor(left, row).red() + 40;
    EXPECT_GT(ink, 3) << limit << " on " << accent.name().toStdString();
  }
}

}  // namespace
}  // namespace isotone
