// Paints every kind of figure, light and dark, to files under the build folder, and checks what can be checked without eyes.
#include <algorithm>
#include <filesystem>

#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_figures.h"
#include "ui/charts/drawing.h"
#include "ui/charts/export.h"
#include "ui/charts/figure_scene.h"

namespace isotone {
namespace {

struct Case {
  const char* name;
  QSizeF size;
};
const Case kCases[] = {{"pareto", {704, 400}}, {"srcc-map", {712, 680}}, {"device-matrix", {1304, 190}}, {"parallel", {560, 300}},
                       {"predicted", {470, 460}}, {"histogram", {310, 290}}, {"learning", {740, 160}}, {"proxies", {360, 280}},
                       {"roofline", {360, 290}}};

Figure figureNamed(const std::string& name) {
  for (const Figure& figure : test::allFigures())
    if (figure.name == name) return figure;
  return {};
}

class Gallery : public ::testing::TestWithParam<std::tuple<int, bool>> {};

TEST_P(Gallery, PaintsAndKeepsEveryTextInside) {
  const auto [index, dark] = GetParam();
  const Case& chosen = kCases[index];
  const Figure figure = figureNamed(chosen.name);
  FigureLook look{chosen.size, dark, true, 2};
  const QImage image = figureImage(figure, look);
  ASSERT_EQ(image.size(), (chosen.size * 2).toSize());
  QDir().mkpath(QStringLiteral("gallery"));
  image.save(QStringLiteral("gallery/%1-%2.png").arg(QString::fromUtf8(chosen.name), dark ? QStringLiteral("dark") : QStringLiteral("light")));
  QSet<QRgb> colours;
  for (int y = 0; y < image.height(); y += 3)
    for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
  EXPECT_GT(colours.size(), 20);

  FigureScene scene;
  scene.setFigure(figure);
  scene.setLook(Theme::tokensFor(dark), true, false, 1);
  scene.resize(chosen.size - QSizeF(32, 32));
  scene.update();
  const FigureLayout& layout = scene.drawing().layout;
  const QRectF all(QPointF(), layout.size);
  ASSERT_FALSE(layout.texts.empty());
  for (const PlacedText& text : layout.texts) {
    EXPECT_TRUE(all.adjusted(-1, -1, 1, 1).contains(text.rect)) << text.text.toStdString() << " " << text.rect.left() << " " << text.rect.top()
                                                                << " " << text.rect.right() << " " << text.rect.bottom();
    const QRectF needs = textRect(text.text, text.font);
    EXPECT_LE(needs.width(), (text.turned ? text.rect.height() : text.rect.width()) + 1) << text.text.toStdString();
  }
  for (std::size_t i = 0; i < layout.texts.size(); ++i)
    for (std::size_t j = i + 1; j < layout.texts.size(); ++j)
      EXPECT_FALSE(layout.texts[i].rect.adjusted(1, 2, -1, -2).intersects(layout.texts[j].rect.adjusted(1, 2, -1, -2)))
          << layout.texts[i].text.toStdString() << " | " << layout.texts[j].text.toStdString();
  for (const PlacedLabel& label : placeLabels(scene.drawing()))
    EXPECT_TRUE(all.adjusted(-1, -1, 1, 1).contains(label.rect)) << label.text.toStdString();
}

TEST(Labels, KeepClearOfTheTextsAroundThePlot) {
  Figure figure = test::paretoFigure(600);
  figure.x.high = 12;
  figure.series.back().label.back() = "a longer name";
  for (int round = 0; round < 60; ++round) {  // the front ends right below the numbers of the colours
    figure.y.high = 74.2 + 0.05 * round;
    const double height = 130 + 3 * round;
    FigureScene scene;
    scene.setFigure(figure);
    scene.setLook(Theme::tokensFor(false), false, false, 1);
    scene.resize({520, height});
    scene.update();
    for (const PlacedLabel& label : placeLabels(scene.drawing()))
      for (const PlacedText& text : scene.drawing().layout.texts)
        EXPECT_FALSE(label.rect.adjusted(0, -3, 0, 0).intersects(text.rect)) << label.text.toStdString() << " | " << text.text.toStdString() << " at a height of " << height;
  }
}

TEST(Labels, ALineBesideALabelledDesignIsNamedWithoutCrossingItsLabel) {
  Figure figure = test::paretoFigure(600);
  const auto front = std::ranges::find(figure.series, Mark::Line, &PlotSeries::mark);
  const std::string name = front->name = "a rather long name of a line";
  PlotSeries last = figure.series.back();
  last.x = {front->x.back()};
  last.y = {front->y.back()};
  last.label = {"879"};
  figure.series.push_back(last);
  for (int round = 0; round < 400; ++round) {
    figure.x.high = 11.6 + 0.2 * (round % 10);
    figure.y.high = 74.2 + 0.05 * (round / 10);
    FigureScene scene;
    scene.setFigure(figure);
    scene.setLook(Theme::tokensFor(false), false, false, 1);
    scene.resize({760, 160.0 + round % 7 * 20});
    scene.update();
    const std::vector<PlacedLabel> labels = placeLabels(scene.drawing());
    for (const PlacedLabel& from : labels)
      for (const PlacedLabel& over : labels)
        for (double share = 0; from.text.toStdString() == name && from.leader && share <= 1; share += 0.1)
          ASSERT_FALSE(over.rect.adjusted(1, 1, -1, -1).contains(from.leader->pointAt(share)))
              << from.text.toStdString() << " over " << over.text.toStdString() << " in round " << round;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Gallery, ::testing::Combine(::testing::Range(0, int(std::size(kCases))), ::testing::Bool()));

}  // namespace
}  // namespace isotone
