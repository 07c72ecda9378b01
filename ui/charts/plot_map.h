// Data units to places in the plot and back; logarithms live here and nowhere else.
#pragma once

#include <cmath>

#include <QPointF>
#include <QRectF>

namespace isotone {

struct AxisMap {
  double low = 0, high = 1;   // data units, low < high; > 0 when log
  bool log = false;
  /// What the chart's own axes see: the logarithm on log axes. NaN for what a log axis cannot show.
  double inner(double value) const { return log ? (value > 0 ? std::log10(value) : std::nan("")) : value; }
  double outer(double inner) const { return log ? std::pow(10.0, inner) : inner; }
  double share(double value) const { return (inner(value) - inner(low)) / (inner(high) - inner(low)); }
  double atShare(double share) const { return outer(inner(low) + share * (inner(high) - inner(low))); }
  bool contains(double value) const { return value >= low && value <= high; }
  bool operator==(const AxisMap&) const = default;
};

struct PlotMap {
  QRectF plot;
  AxisMap x, y;
  double toX(double value) const { return plot.left() + x.share(value) * plot.width(); }
  double toY(double value) const { return plot.bottom() - y.share(value) * plot.height(); }
  QPointF to(double vx, double vy) const { return {toX(vx), toY(vy)}; }
  double fromX(double place) const { return x.atShare((place - plot.left()) / plot.width()); }
  double fromY(double place) const { return y.atShare((plot.bottom() - place) / plot.height()); }
  bool operator==(const PlotMap&) const = default;
};

}  // namespace isotone
