#include <cmath>
#include <limits>

#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/charts/theme.h"
#include "ui/widgets/architecture_view.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/limit_bar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/trade_off_slider.h"

namespace isotone {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<double> latencies() {
  std::vector<double> values;
  for (int i = 0; i < 2000; ++i) values.push_back(0.5 + 3.2 * (1 + std::sin(i * 0.7)) * (0.3 + (i % 7) / 7.0));
  return values;
}

void latencySlider(TradeOffSlider& slider) {
  slider.setLabel(QStringLiteral("Latency"));
  slider.setUnit(QStringLiteral("ms"), 1);
  slider.setDirection(TradeOffSlider::Direction::AtMost);
  slider.setRange(0, 14);
  slider.setReachable(latencies());
  slider.resize(256, 104);
}

std::vector<ArchitectureBlock> network() {
  const int bits[] = {8, 8, 8, 4, 4, 8, 4, 4, 4, 4, 2, 4, 8, 4, 4, 2, 4, 2, 4, 8};
  const int stage[] = {0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6};
  const double channels[] = {16, 24, 40, 80, 112, 160, 200};
  const char* names[] = {"Stem", "Stage 1", "Stage 2", "Stage 3", "Stage 4", "Stage 5", "Head"};
  std::vector<ArchitectureBlock> blocks;
  for (int i = 0; i < 20; ++i) {
    ArchitectureBlock block;
    block.name = QStringLiteral("Block %1").arg(i);
    block.stage = QString::fromUtf8(names[stage[i]]);
    block.detail = QStringLiteral("MBConv 3×3, ×4");
    block.channels = channels[stage[i]];
    block.bits = bits[i];
    block.latencyShare = 0.02 * bits[i] / 4 + 0.02;
    block.latencyMs = block.latencyShare * 5.5;
    block.pinned = i == 13;
    blocks.push_back(block);
  }
  return blocks;
}

TEST(TradeOffSlider, LooseEndMeansNoLimit) {
  TradeOffSlider slider;
  latencySlider(slider);
  slider.setValue(kInfinity);
  EXPECT_FALSE(slider.hasLimit());
  EXPECT_EQ(slider.value(), kInfinity);
  EXPECT_EQ(slider.allowed(), latencies().size());
  slider.setValue(6);
  EXPECT_TRUE(slider.hasLimit());
  std::size_t expected = 0;
  for (const double v : latencies()) expected += v <= 6;
  EXPECT_EQ(slider.allowed(), expected);
  slider.setDirection(TradeOffSlider::Direction::AtLeast);
  slider.setValue(-kInfinity);
  EXPECT_EQ(slider.value(), -kInfinity);
}

TEST(TradeOffSlider, DragEmitsWhileMovingAndOnceAtTheEnd) {
  TradeOffSlider slider;
  latencySlider(slider);
  slider.setValue(6);
  slider.show();
  QSignalSpy moving(&slider, &TradeOffSlider::valueChanged), done(&slider, &TradeOffSlider::released);
  const int y = slider.height() - 27;
  QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(int(slider.positionOf(6)), y));
  for (int i = 1; i <= 5; ++i) QTest::mouseMove(&slider, QPoint(int(slider.positionOf(6)) + 8 * i, y));
  QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(int(slider.positionOf(6)) + 40, y));
  EXPECT_GE(moving.count(), 5);
  EXPECT_EQ(done.count(), 1);
  EXPECT_GT(slider.value(), 7);
  EXPECT_NEAR(slider.valueAt(slider.positionOf(slider.value())), slider.value(), 0.051);
}

TEST(TradeOffSlider, KeysStepByRoundValuesAndStopAtTheEnds) {
  TradeOffSlider slider;
  latencySlider(slider);
  slider.setValue(6);
  QTest::keyClick(&slider, Qt::Key_Right);
  EXPECT_NEAR(slider.value(), 6.1, 1e-9);
  QTest::keyClick(&slider, Qt::Key_PageDown);
  EXPECT_NEAR(slider.value(), 4.7, 1e-9);
  QTest::keyClick(&slider, Qt::Key_End);
  EXPECT_FALSE(slider.hasLimit());
  QTest::keyClick(&slider, Qt::Key_Home);
  EXPECT_EQ(slider.value(), 0);
}

TEST(TradeOffSlider, TakesATypedValueAndRefusesNonsense) {
  TradeOffSlider slider;
  latencySlider(slider);
  slider.setValue(6);
  auto* box = slider.findChild<QLineEdit*>();
  ASSERT_NE(box, nullptr);
  QSignalSpy done(&slider, &TradeOffSlider::released);
  box->selectAll();
  QTest::keyClicks(box, QStringLiteral("4.5"));
  QTest::keyClick(box, Qt::Key_Return);
  EXPECT_EQ(slider.value(), 4.5);
  EXPECT_EQ(done.count(), 1);
  box->selectAll();
  QTest::keyClicks(box, QStringLiteral("soon"));
  QTest::keyClick(box, Qt::Key_Return);
  EXPECT_EQ(slider.value(), 4.5);
  EXPECT_TRUE(box->text().startsWith(QStringLiteral("4.5")));
}

TEST(TradeOffSlider, LogScaleIsEvenInFactors) {
  TradeOffSlider slider;
  slider.resize(300, 80);
  slider.setUnit(QString(), 3);
  slider.setRange(0.01, 100, true);
  EXPECT_NEAR(slider.positionOf(1), (slider.positionOf(0.01) + slider.positionOf(100)) / 2, 1e-6);
}

TEST(ArchitectureView, BlocksFillTheWidthInOrderWithoutOverlap) {
  ArchitectureView view;
  view.resize(680, 236);
  view.setBlocks(network(), QStringLiteral("ms"));
  for (int i = 1; i < 20; ++i) EXPECT_NEAR(view.blockRect(i - 1).right(), view.blockRect(i).left(), 1e-6);
  EXPECT_NEAR(view.blockRect(19).right(), 678, 1);
  EXPECT_GT(view.blockRect(0).width(), view.blockRect(3).width());     // 8 bits take longer than 4
  EXPECT_GT(view.blockRect(19).height(), view.blockRect(0).height());  // more channels are taller
}

TEST(ArchitectureView, KeysMoveTheFrameAndReturnPins) {
  ArchitectureView view;
  view.resize(680, 236);
  view.setBlocks(network(), QStringLiteral("ms"));
  QSignalSpy hovered(&view, &ArchitectureView::blockHovered), clicked(&view, &ArchitectureView::blockClicked);
  QTest::keyClick(&view, Qt::Key_Home);
  QTest::keyClick(&view, Qt::Key_Right);
  EXPECT_EQ(view.current(), 1);
  ASSERT_EQ(hovered.count(), 2);
  EXPECT_TRUE(hovered.last().at(1).toString().contains(QStringLiteral("8\u00a0bits"))) << "on one line";
  QTest::keyClick(&view, Qt::Key_Return);
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked.first().first().toInt(), 1);
  QTest::mouseClick(&view, Qt::LeftButton, {}, view.blockRect(7).center().toPoint());
  EXPECT_EQ(clicked.last().first().toInt(), 7);
}

TEST(Segmented, MouseAndKeysChooseAmongEnabledOptions) {
  Segmented segmented;
  segmented.setOptions({QStringLiteral("Limits"), QStringLiteral("Weights"), QStringLiteral("Both")});
  segmented.resize(segmented.sizeHint());
  QSignalSpy changed(&segmented, &Segmented::currentChanged);
  QTest::mouseClick(&segmented, Qt::LeftButton, {}, segmented.segmentRect(1).center().toPoint());
  EXPECT_EQ(segmented.current(), 1);
  segmented.setOptionEnabled(2, false);
  QTest::keyClick(&segmented, Qt::Key_Right);
  EXPECT_EQ(segmented.current(), 1);
  QTest::keyClick(&segmented, Qt::Key_Left);
  EXPECT_EQ(segmented.current(), 0);
  EXPECT_EQ(changed.count(), 2);
}

TEST(LimitBar, SaysItsNumbersInWords) {
  LimitBar bar;
  bar.setValues({5.55, 5.23, 5.87, 6, 0, 8, true, false});
  EXPECT_TRUE(bar.accessibleDescription().contains(QStringLiteral("5.55")));
  EXPECT_TRUE(bar.accessibleDescription().contains(QStringLiteral("limit 6")));
}

TEST(Icon, EveryNameDrawsSomething) {
  for (const QString& name : iconNames()) {
    const QImage image = icon(name, Qt::black).pixmap(48, 48).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) inked += qAlpha(image.pixel(x, y)) > 100;
    EXPECT_GT(inked, 20) << name.toStdString();
  }
  EXPECT_TRUE(icon(QStringLiteral("no such icon")).isNull());
}

TEST(WidgetGallery, PaintsBothThemes) {
  QDir().mkpath(QStringLiteral("gallery"));
  for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
    Theme::instance().apply(mode);
    QWidget page;
    page.resize(760, 620);
    auto* layout = new QVBoxLayout(&page);
    auto* segmented = new Segmented;
    segmented->setOptions({QStringLiteral("Limits"), QStringLiteral("Weights")});
    auto* slider = new TradeOffSlider;
    latencySlider(*slider);
    slider->setValue(6);
    slider->setMaximumWidth(256);
    auto* accuracy = new TradeOffSlider;
    accuracy->setLabel(QStringLiteral("Confidence of the limits"));
    accuracy->setUnit(QStringLiteral("%"), 0);
    accuracy->setRange(50, 99);
    accuracy->setTicks({50, 80, 90, 99});
    accuracy->setValue(95);
    accuracy->setMaximumWidth(256);
    auto* bar = new LimitBar;
    bar->setValues({5.55, 5.23, 5.87, 6, 0, 8, true, false});
    bar->setMaximumWidth(272);
    auto* view = new ArchitectureView;
    view->setBlocks(network(), QStringLiteral("ms"));
    view->setCurrent(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{segmented, slider, accuracy, bar, view}) layout->addWidget(widget);
    auto* icons = new QWidget;
    icons->setFixedHeight(32);
    layout->addWidget(icons);
    page.show();
    QPixmap picture(page.size() * 2);
    picture.setDevicePixelRatio(2);
    page.render(&picture);
    QPainter painter(&picture);
    int x = 12;
    for (const QString& name : iconNames()) {
      paintIcon(painter, name, QRectF(x, page.height() - 40, 24, 24), Theme::instance().tokens().secondText);
      x += 34;
    }
    painter.end();
    EXPECT_TRUE(picture.save(QStringLiteral("gallery/widgets-%1.png").arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
  }
}

}  // namespace
}  // namespace isotone
