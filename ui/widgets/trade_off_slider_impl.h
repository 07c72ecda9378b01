// The inside of a trade-off slider: its scale and state, and how it is painted.
#pragma once

#include <cmath>
#include <limits>

#include <QLocale>

#include "ui/charts/plot_map.h"
#include "ui/charts/theme.h"
#include "ui/widgets/trade_off_slider.h"

class QLabel;
class QLineEdit;
class QPainter;

namespace isotone {

struct TradeOffSlider::Impl {
  explicit Impl(TradeOffSlider& owner) : view(owner) {}

  static constexpr double kHead = 26, kHandle = 8, kTicks = 18, kInset = 9;  // box row, radius, tick row, room for the handle

  TradeOffSlider& view;
  QLabel* label = nullptr;
  QLineEdit* box = nullptr;
  QLabel* sign = nullptr;
  QString unit;
  int decimals = 1;
  Direction direction = Direction::None;
  AxisMap scale;
  std::vector<double> reachable, ticks, bins;
  double value = 0;
  bool dragging = false;

  double none() const { return direction == Direction::AtLeast ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity(); }
  bool loose(double v) const {
    return (direction == Direction::AtMost && v >= scale.high) || (direction == Direction::AtLeast && v <= scale.low);
  }
  double trackY() const { return view.height() - kTicks - kHandle - 1; }
  double rounded(double v) const {
    const double power = std::pow(10.0, decimals);
    return std::clamp(std::round(v * power) / power, scale.low, scale.high);
  }
  QString text() const {
    if (loose(value)) return TradeOffSlider::tr("no limit");
    return QLocale().toString(value, 'f', decimals) + (unit.isEmpty() ? QString() : QChar(0x00a0) + unit);
  }
  void refresh();
  void countBins();
  void set(double v, bool tell);
  void typedIn();
  void placeBox();
  void paintBars(QPainter& painter, const Tokens& tokens) const;
  void paintTrack(QPainter& painter, const Tokens& tokens) const;
  void paintTicks(QPainter& painter, const Tokens& tokens) const;
};

}  // namespace isotone
