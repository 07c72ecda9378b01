// How far a number is from its limit: a bar to the mean, a whisker for the interval, a tick at the limit.
#pragma once

#include <limits>

#include <QWidget>

namespace isotone {

class LimitBar : public QWidget {
  Q_OBJECT
 public:
  struct Values {
    double mean = std::numeric_limits<double>::quiet_NaN();   // NaN: an empty track
    double low = std::numeric_limits<double>::quiet_NaN();    // interval; NaN: no whisker
    double high = std::numeric_limits<double>::quiet_NaN();
    double limit = std::numeric_limits<double>::quiet_NaN();  // NaN or infinite: no tick
    double from = 0, to = 1;                                  // the ends of the track, in the same unit
    bool binding = false;   // takes the accent
    bool broken = false;    // takes the warning colour
  };
  explicit LimitBar(QWidget* parent = nullptr);
  void setValues(const Values& values);
  const Values& values() const { return m_values; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Values m_values;
};

}  // namespace isotone
