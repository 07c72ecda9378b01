#include <algorithm>
#include <limits>

#include "ui/charts/figure_layout.h"

namespace isotone {
namespace {

struct Span {
  double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
  bool log = false;
  void take(double value) {
    if (!std::isfinite(value) || (log && value <= 0)) return;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  void takeAll(const std::vector<double>& values) {
    for (const double value : values) take(value);
  }
  bool empty() const { return !(low <= high); }
};

void padded(Span& span, double share) {
  if (span.empty()) {
    span.low = span.log ? 1 : 0;
    span.high = span.log ? 10 : 1;
  }
  if (span.low == span.high) {
    const double half = span.log ? 0 : span.low == 0 ? 0.5 : std::abs(span.low) * 0.1;
    span.low = span.log ? span.low / 1.5 : span.low - half;
    span.high = span.log ? span.high * 1.5 : span.high + half;
    return;
  }
  if (span.log) {
    const double factor = std::pow(span.high / span.low, share);
    span.low /= factor;
    span.high *= factor;
    return;
  }
  const double margin = (span.high - span.low) * share;
  const bool fromZero = span.low >= 0 && span.low <= margin * 2;
  span.low = fromZero ? 0 : span.low - margin;
  span.high += margin;
}

void finish(const Axis& axis, Span span, double share, AxisMap& map, bool downwards) {
  map.log = axis.log && axis.categories.empty();
  if (!axis.categories.empty()) {
    map.low = -0.5;
    map.high = double(axis.categories.size()) - 0.5;
    if (downwards) std::swap(map.low, map.high);
    return;
  }
  padded(span, share);
  map.low = axis.low && (!map.log || *axis.low > 0) ? *axis.low : span.low;
  map.high = axis.high && (!map.log || *axis.high > 0) ? *axis.high : span.high;
  if (!(map.high > map.low)) map.high = map.log ? map.low * 10 : map.low + 1;
}

}  // namespace

void dataRanges(const Figure& figure, AxisMap& x, AxisMap& y) {
  Span spanX, spanY;
  spanX.log = figure.x.log;
  spanY.log = figure.y.log;
  // Where the figure names both ends, a cloud of a hundred thousand points need not be looked through.
  const auto given = [](const Axis& axis) { return axis.low && axis.high && (!axis.log || *axis.low > 0); };
  const bool givenX = given(figure.x), givenY = given(figure.y);
  bool points = false, bars = false, labelledBars = false;
  for (const PlotSeries& series : figure.series) {
    points = points || series.mark == Mark::Points;
    if (!givenX) spanX.takeAll(series.x);
    if (givenY && series.mark == Mark::Points) continue;
    spanY.takeAll(series.y);
    spanY.takeAll(series.low);
    spanY.takeAll(series.high);
    if (series.mark != Mark::Bars) continue;
    bars = true;
    for (const std::string& label : series.label) labelledBars = labelledBars || !label.empty();
    spanY.take(0);
    if (!series.x.empty()) spanX.take(series.x.back() + series.barWidth);
  }
  for (const ReferenceLine& line : figure.lines) {
    if (!line.handle.empty()) continue;  // a limit far away must not squeeze the data
    if (line.direction == ReferenceLine::Direction::Vertical) spanX.take(line.at);
    if (line.direction == ReferenceLine::Direction::Horizontal) spanY.take(line.at);
  }
  finish(figure.x, spanX, points && !bars ? 0.03 : 0, x, false);
  finish(figure.y, spanY, labelledBars ? 0.14 : 0.05, y, true);
}

}  // namespace isotone
