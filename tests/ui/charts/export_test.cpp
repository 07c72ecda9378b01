#include <cmath>
#include <limits>
#include <thread>

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_figures.h"
#include "ui/charts/drawing.h"
#include "ui/charts/export.h"
#include "ui/charts/ticks.h"

namespace isotone {
namespace {

TEST(Export, EveryFormatOfEveryFigure) {
  QTemporaryDir folder;
  for (const Figure& figure : test::allFigures()) {
    for (const char* suffix : {".png", ".svg", ".pdf", ".csv"}) {
      const QString path = folder.filePath(QString::fromStdString(figure.name + suffix));
      const Status done = exportFigure(figure, path, {});
      ASSERT_TRUE(done.has_value()) << done.error().message;
      QFile file(path);
      ASSERT_TRUE(file.open(QIODevice::ReadOnly));
      const QByteArray bytes = file.readAll();
      EXPECT_GT(bytes.size(), 200) << path.toStdString();
      if (path.endsWith(QStringLiteral(".pdf"))) {
        EXPECT_TRUE(bytes.startsWith("%PDF"));
      }
      if (path.endsWith(QStringLiteral(".png"))) {
        EXPECT_EQ(QImage::fromData(bytes).size(), QSize(900, 600));
      }
      if (path.endsWith(QStringLiteral(".svg"))) {
        EXPECT_TRUE(QSvgRenderer(bytes).isValid());
      }
    }
  }
}

TEST(Export, SvgWithMarkupInItsTitleIsStillXml) {
  Figure figure = test::paretoFigure(100);
  figure.title = "Accuracy < 90 % & latency";
  figure.caption = "a < b & c";
  QXmlStreamReader xml(figureSvg(figure, {}));
  while (!xml.atEnd()) xml.readNext();
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

TEST(Export, SvgKeepsTextAsTextAndLargeCloudsAsOneImage) {
  const QByteArray svg = figureSvg(test::paretoFigure(6000), {});
  EXPECT_TRUE(svg.contains("Design 12,574"));
  EXPECT_EQ(svg.count("<image"), 1);
  const QByteArray small = figureSvg(test::paretoFigure(1500), {});
  EXPECT_EQ(small.count("<image"), 0);
}

TEST(Export, RefusesAnUnknownSuffixAndAnImpossibleFolder) {
  const Status unknown = exportFigure(test::histogramFigure(), QStringLiteral("/tmp/figure.bmp"), {});
  ASSERT_FALSE(unknown.has_value());
  EXPECT_EQ(unknown.error().kind, ErrorKind::InvalidInput);
  const Status nowhere = exportFigure(test::histogramFigure(), QStringLiteral("/no/such/folder/figure.png"), {});
  ASSERT_FALSE(nowhere.has_value());
  EXPECT_EQ(nowhere.error().kind, ErrorKind::Io);
}

TEST(Export, SamePictureTwice) { EXPECT_EQ(figureImage(test::paretoFigure(), {}), figureImage(test::paretoFigure(), {})); }

TEST(Export, WhatIsPaintedAheadOnAnotherThreadGivesTheSamePicture) {
  const FigureLook look{.scale = 2};
  for (const Figure& figure : test::allFigures()) {
    ImageDrawing drawing(figure, look);
    std::jthread([&] { drawing.paintImages(); }).join();
    EXPECT_EQ(drawing.draw(), figureImage(figure, look)) << figure.name;
  }
}

TEST(Export, StrangeNumbersDoNotHarm) {
  Figure figure = test::paretoFigure(1000);
  const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  for (PlotSeries& series : figure.series) {
    if (series.x.size() < 2 || series.y.size() < 2) continue;
    series.x.edit()[0] = nan;
    series.y.edit()[1] = infinity;
    series.x.edit()[1] = -3;  // a log axis cannot show it
  }
  EXPECT_FALSE(figureImage(figure, {}).isNull());
  EXPECT_FALSE(figureImage(Figure{}, {}).isNull());
  EXPECT_FALSE(figureImage(test::srccFigure(), {QSizeF(60, 40)}).isNull());
}

TEST(Ticks, AreRound) {
  EXPECT_EQ(tickTexts(roundTicks(0, 13, 7), false), (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("6"), QStringLiteral("8"), QStringLiteral("10"), QStringLiteral("12")}));
  EXPECT_EQ(tickTexts(roundTicks(0.83, 1, 5), false).first(), QStringLiteral("0.85"));
  EXPECT_EQ(logTicks(1, 100, 9), (std::vector<double>{1, 2, 5, 10, 20, 50, 100}));
  EXPECT_TRUE(logTicks(-1, 5, 5).empty());
  for (double low = -50; low < 50; low += 7.3)
    for (double span = 0.001; span < 1e6; span *= 3.7) {
      const auto ticks = roundTicks(low, low + span, 6);
      EXPECT_GE(ticks.size(), 2U) << low << " " << span;
      EXPECT_LE(ticks.size(), 7U) << low << " " << span;
      for (const double tick : ticks) EXPECT_TRUE(tick >= low - span * 1e-6 && tick <= low + span * (1 + 1e-6));
    }
}

TEST(Numbers, AreWrittenForPeople) {
  EXPECT_EQ(numberText(15625), QStringLiteral("15,625"));
  EXPECT_EQ(numberText(5.55), QStringLiteral("5.55"));
  EXPECT_EQ(numberText(-0.5), QStringLiteral("−0.5"));
  EXPECT_EQ(numberText(std::nan("")), QStringLiteral("—"));
}

TEST(Colours, TextReadsOnEveryShade) {
  const auto luminance = [](const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
  };
  for (const bool dark : {false, true})
    for (const auto map : {ColourScale::Map::Viridis, ColourScale::Map::Correlation, ColourScale::Map::Bits})
      for (double t = 0; t <= 1; t += 0.02) {
        const QColor ground = mapColour(map, t, Theme::tokensFor(dark));
        const double a = luminance(ground) + 0.05, b = luminance(readableOn(ground)) + 0.05;
        EXPECT_GE(std::max(a, b) / std::min(a, b), 3.9) << dark << " " << int(map) << " " << t;
      }
}

TEST(Colours, TokensReadOnTheirGrounds) {
  const auto luminance = [](const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
  };
  for (const bool dark : {false, true}) {
    const Tokens t = Theme::tokensFor(dark);
    for (const QColor& ground : {t.window, t.base, t.sidePanel})
      for (const QColor& text : {t.text, t.secondText, t.thirdText, t.accent, t.good, t.warn, t.bad}) {
        const double a = luminance(ground) + 0.05, b = luminance(text) + 0.05;
        EXPECT_GE(std::max(a, b) / std::min(a, b), 4.5) << dark << " " << text.name().toStdString() << " on " << ground.name().toStdString();
      }
  }
}

}  // namespace
}  // namespace isotone
