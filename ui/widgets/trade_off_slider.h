// A slider that stands on the histogram of what is reachable: what it allows is tinted in the accent, its value can also be
// typed. With direction None it is a plain labelled slider (weights, confidence).
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

namespace isotone {

class TradeOffSlider : public QWidget {
  Q_OBJECT
 public:
  /// AtMost allows what lies below the value, AtLeast what lies above.
  enum class Direction { None, AtMost, AtLeast };
  explicit TradeOffSlider(QWidget* parent = nullptr);
  ~TradeOffSlider() override;

  void setLabel(const QString& label);              // "Latency"; also the accessible name
  void setUnit(const QString& unit, int decimals);  // "ms", 1
  void setDirection(Direction direction);
  /// Ends in the unit of the value; log needs low > 0. Keeps the value where it lies inside.
  void setRange(double low, double high, bool log = false);
  /// Values reachable on this device, in the unit of the slider; the histogram is made here. Empty: no histogram.
  void setReachable(const std::vector<double>& values);
  /// Positions that get a tick below; empty (the default): round numbers.
  void setTicks(const std::vector<double>& ticks);
  /// Infinity of the loose end (+∞ for AtMost, −∞ for AtLeast) means "no limit".
  void setValue(double value);
  double value() const;
  bool hasLimit() const;                            // false at the loose end of AtMost and AtLeast
  double low() const;
  double high() const;
  /// How many of the reachable values the present value allows.
  std::size_t allowed() const;
  /// The value that stands at this place of the widget, and back: for tests and for tours.
  double valueAt(double x) const;
  double positionOf(double value) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void valueChanged(double value);   // while moving; ±∞ at the loose end
  void released(double value);       // once after a drag, a key or a typed value

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace isotone
