#include "ui/charts/parallel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "ui/charts/ticks.h"

namespace isotone {
double parallelX(const FigureLayout& layout, std::size_t axis, std::size_t axes) {
  return axes < 2 ? layout.map.plot.center().x() : layout.map.plot.left() + layout.map.plot.width() * double(axis) / double(axes - 1);
}

double parallelRise(const ParallelAxes::AxisRange& axis, double value) {
  const double share = AxisMap{axis.low, axis.high, axis.log}.share(value);
  return std::clamp(axis.upIsBetter ? share : 1 - share, 0.0, 1.0);
}

double parallelValue(const ParallelAxes::AxisRange& axis, double rise) {
  return AxisMap{axis.low, axis.high, axis.log}.atShare(axis.upIsBetter ? rise : 1 - rise);
}

double parallelY(const FigureLayout& layout, const ParallelAxes::AxisRange& axis, double value) {
  return layout.map.plot.bottom() - parallelRise(axis, value) * layout.map.plot.height();
}

bool isBrushed(const ParallelAxes::Line& line, const std::vector<AxisBrush>& brushes) {
  return std::ranges::all_of(brushes, [&](const AxisBrush& brush) { return brush.axis < line.values.size() && brush.contains(line.values[brush.axis]); });
}

std::int64_t parallelRowAt(const Drawing& drawing, QPointF place, double reach) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  const QRectF area = drawing.layout.map.plot;
  if (parallel.axes.size() < 2 || !area.adjusted(-reach, 0, reach, 0).contains(place)) return -1;
  const double along = std::clamp((place.x() - area.left()) / area.width(), 0.0, 1.0) * double(parallel.axes.size() - 1);
  const std::size_t axis = std::min(std::size_t(along), parallel.axes.size() - 2);
  double best = reach;
  std::int64_t row = -1;
  const auto height = [&](std::size_t i, double value) { return parallelY(drawing.layout, parallel.axes[i], value); };
  for (const auto& line : parallel.lines) {
    if (line.values.size() < axis + 2) continue;
    const double left = height(axis, line.values[axis]), right = height(axis + 1, line.values[axis + 1]);
    const double distance = std::abs(left + (right - left) * (along - double(axis)) - place.y()) - (line.emphasised ? 3 : 0);
    if (distance >= best) continue;
    best = distance;
    row = line.row == UINT32_MAX ? -1 : std::int64_t(line.row);
  }
  return row;
}

namespace {

constexpr double kBrushWidth = 12;
constexpr float kOutside = 0.3F;  // how much of a pinned design's colour is left outside the ranges

/// Between the two ends, which stand above and below the axis: only logarithmic axes need them to be read.
std::vector<double> innerTicks(const ParallelAxes::AxisRange& axis, double height) {
  if (!axis.log) return {};
  std::vector<double> ticks = logTicks(axis.low, axis.high, std::max(2, int(height / 34)));
  std::erase_if(ticks, [&](double tick) { return parallelRise(axis, tick) < 0.06 || parallelRise(axis, tick) > 0.94; });
  return ticks;
}

QString unitText(const ParallelAxes::AxisRange& axis) {
  const QString unit = QString::fromStdString(axis.unit);
  return axis.log ? QCoreApplication::translate("Axis", "%1 (log scale)").arg(unit).trimmed() : unit;
}

double besideWidth(const QString& text) { return QFontMetricsF(Theme::font(TextStyle::Tick)).horizontalAdvance(text) + 6; }

/// A number beside an axis that can be read over the lines behind it; left of the last axis, where labels stand on the right, and
/// of the first, where no line runs, if there is room.
void drawBeside(QPainter& painter, const Drawing& drawing, std::size_t axis, double value, double away, const QColor& ink) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  const QRectF plot = drawing.layout.map.plot;
  painter.setFont(Theme::font(TextStyle::Tick));
  const QString text = numberText(value);
  const double width = besideWidth(text), x = parallelX(drawing.layout, axis, parallel.axes.size());
  const bool left = axis > 0 ? axis + 1 == parallel.axes.size() : x - away - width >= 0;
  const double y = parallelY(drawing.layout, parallel.axes[axis], value);
  const QRectF place(left ? x - away - width : x + away, std::clamp(y - 7, plot.top() - 7, plot.bottom() - 7), width, 14);
  QColor ground = drawing.tokens.base;
  ground.setAlphaF(0.8F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(place, 2, 2);
  painter.setPen(ink);
  painter.drawText(place, Qt::AlignCenter, text);
}

QPolygonF polyline(const Drawing& drawing, const ParallelAxes::Line& line) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  QPolygonF points;
  for (std::size_t i = 0; i < parallel.axes.size() && i < line.values.size(); ++i)
    if (std::isfinite(line.values[i]))
      points.append({parallelX(drawing.layout, i, parallel.axes.size()), parallelY(drawing.layout, parallel.axes[i], line.values[i])});
  return points;
}

/// The crowd: many lines are each drawn fainter. With ranges marked, what is outside them only hints at where it was.
/// Lines of one pixel are drawn much faster than wider ones, and look alike when they are as much darker.
void drawQuiet(QPainter& painter, const Drawing& drawing, double pixelsPerUnit) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  const bool marked = !drawing.brushes.empty();
  painter.setBrush(Qt::NoBrush);
  for (const bool inside : {false, true}) {
    const auto wanted = [&](const ParallelAxes::Line& line) { return !line.emphasised && (marked ? isBrushed(line, drawing.brushes) : line.role != Role::Quiet) == inside; };
    const auto count = std::ranges::count_if(parallel.lines, wanted);
    const double alpha = std::clamp(40.0 / std::max<double>(1, double(count)), 0.07, 0.7) * (marked && !inside ? 0.5 : 1);
    for (const ParallelAxes::Line& line : parallel.lines) {
      if (!wanted(line)) continue;
      QColor colour = roleColour(!marked ? line.role : inside ? Role::Data1 : Role::Quiet, drawing.tokens);
      const double narrower = alpha * pixelsPerUnit <= 1 ? std::max(1.0, pixelsPerUnit) : 1;
      colour.setAlphaF(float(alpha * narrower));
      painter.setPen(QPen(colour, 1 / narrower));
      painter.drawPolyline(polyline(drawing, line));
    }
  }
}

bool loud(const Drawing& drawing, const ParallelAxes::Line& line) {
  const std::size_t most = drawing.brushes.empty() ? 24 : 1;  // a whole crowd that is selected stays a crowd
  return std::int64_t(line.row) == drawing.hovered ||
         (drawing.selected.size() <= most && std::ranges::find(drawing.selected, line.row) != drawing.selected.end());
}

QRectF brushRect(const Drawing& drawing, const AxisBrush& brush) {
  const auto& axis = drawing.figure.parallel->axes[brush.axis];
  const double x = parallelX(drawing.layout, brush.axis, drawing.figure.parallel->axes.size());
  const double a = parallelY(drawing.layout, axis, brush.low), b = parallelY(drawing.layout, axis, brush.high);
  return {x - kBrushWidth / 2, std::min(a, b) - 1, kBrushWidth, std::abs(a - b) + 2};
}

/// The range, and its ends in numbers where they are not those of the axis.
void drawBrush(QPainter& painter, const Drawing& drawing, const AxisBrush& brush) {
  const auto& axis = drawing.figure.parallel->axes[brush.axis];
  const QRectF box = brushRect(drawing, brush);
  QColor fill = drawing.tokens.accent;
  fill.setAlphaF(drawing.tokens.dark ? 0.32F : 0.2F);
  painter.setPen(QPen(drawing.tokens.accent, 1.2));
  painter.setBrush(fill);
  painter.drawRoundedRect(box, 2, 2);
  for (const double end : {brush.low, brush.high})
    if (end != axis.low && end != axis.high) drawBeside(painter, drawing, brush.axis, end, kBrushWidth / 2 + 2, drawing.tokens.accent);
}

/// Until a person marks ranges, those of the goal are.
std::vector<AxisBrush> withinLimits(const ParallelAxes& parallel) {
  std::vector<AxisBrush> ranges;
  for (std::size_t i = 0; i < parallel.axes.size(); ++i) {
    const ParallelAxes::AxisRange& axis = parallel.axes[i];
    if (!axis.limit) continue;
    const double limit = std::clamp(*axis.limit, axis.low, axis.high);
    ranges.push_back(axis.upIsBetter ? AxisBrush{i, limit, axis.high} : AxisBrush{i, axis.low, limit});
  }
  return ranges;
}

/// Where the mark of a design lies on the axis, or its line leaves it: a number there could not be read.
bool isTaken(const Drawing& drawing, std::size_t axis, double y) {
  constexpr double kNear = 13;
  const ParallelAxes& parallel = *drawing.figure.parallel;
  return std::ranges::any_of(parallel.lines, [&](const ParallelAxes::Line& line) {
    return line.emphasised && axis < line.values.size() && std::isfinite(line.values[axis]) &&
           std::abs(parallelY(drawing.layout, parallel.axes[axis], line.values[axis]) - y) < kNear;
  });
}

void drawAxes(QPainter& painter, const Drawing& drawing) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  const QRectF plot = drawing.layout.map.plot;
  for (std::size_t i = 0; i < parallel.axes.size(); ++i) {
    const double x = parallelX(drawing.layout, i, parallel.axes.size());
    const bool chosen = drawing.focus && drawing.brushAxis == int(i);
    painter.setPen(QPen(chosen ? drawing.tokens.accent : drawing.tokens.axis, chosen ? 3 : 1.5));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const double tick : innerTicks(parallel.axes[i], plot.height())) {
      const double y = parallelY(drawing.layout, parallel.axes[i], tick);
      painter.setPen(QPen(drawing.tokens.axis, 1.5));
      painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
      if (!isTaken(drawing, i, y)) drawBeside(painter, drawing, i, tick, 4, drawing.tokens.thirdText);
    }
  }
}

}  // namespace

QImage crowdImage(const Drawing& drawing) {
  if (drawing.vector && drawing.figure.parallel->lines.size() <= kVectorCloud) return {};
  QImage image((drawing.layout.size * drawing.pixelsPerUnit).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.fill(0);
  image.setDevicePixelRatio(drawing.pixelsPerUnit);
  QPainter inside(&image);
  inside.setRenderHint(QPainter::Antialiasing);
  drawQuiet(inside, drawing, drawing.pixelsPerUnit);
  return image;
}

FigureLayout layoutParallel(const Figure& figure, QSizeF size, bool title) {
  FigureLayout layout;
  layout.size = size;
  const ParallelAxes& parallel = *figure.parallel;
  const double top = layoutHeader(figure, title, layout) + (title ? 6 : 0);
  const double notes = layoutNotes(figure, layout, size.width());
  double side = 24, labels = 0;
  const QFontMetricsF section(Theme::font(TextStyle::Secondary)), tick(Theme::font(TextStyle::Tick));
  for (std::size_t i = 0; i < parallel.axes.size(); ++i)
    if (i == 0 || i + 1 == parallel.axes.size())
      side = std::max({side, section.horizontalAdvance(QString::fromStdString(parallel.axes[i].title)) / 2 + 2, tick.horizontalAdvance(unitText(parallel.axes[i])) / 2 + 2});
  if (!parallel.axes.empty() && parallel.axes.front().limit)
    side = std::max(side, besideWidth(numberText(*parallel.axes.front().limit)) + kBrushWidth / 2 + 2);
  for (const auto& line : parallel.lines)
    if (!line.label.empty())
      labels = std::max(labels, QFontMetricsF(Theme::font(TextStyle::Section)).horizontalAdvance(QString::fromStdString(line.label)) + 14);
  layout.endLabelRoom = labels;
  const double right = std::max(side, std::min(labels, size.width() * 0.3));
  layout.map.plot = QRectF(side, top + 48, std::max(20.0, size.width() - side - right), std::max(20.0, size.height() - top - 48 - 22 - notes));
  for (std::size_t i = 0; i < parallel.axes.size(); ++i) {
    const ParallelAxes::AxisRange& axis = parallel.axes[i];
    const double x = parallelX(layout, i, parallel.axes.size());
    const auto centred = [&](const QString& text, double y, TextStyle style, Ink ink) {
      const double w = QFontMetricsF(Theme::font(style)).horizontalAdvance(text) + 1;
      if (!text.isEmpty()) layout.texts.push_back({QRectF(x - w / 2, y, w, 15), text, Theme::font(style), ink, false, Qt::AlignHCenter});
    };
    centred(QString::fromStdString(axis.title), top, TextStyle::Secondary, Ink::Text);
    centred(unitText(axis), top + 15, TextStyle::Tick, Ink::Third);
    centred(numberText(axis.upIsBetter ? axis.high : axis.low), top + 32, TextStyle::Tick, Ink::Third);
    centred(numberText(axis.upIsBetter ? axis.low : axis.high), layout.map.plot.bottom() + 5, TextStyle::Tick, Ink::Third);
  }
  return layout;
}

void drawParallel(QPainter& painter, const Drawing& drawing, const QImage& crowd) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  painter.setRenderHint(QPainter::Antialiasing);
  if (crowd.isNull()) drawQuiet(painter, drawing, 1);
  else painter.drawImage(QRectF(QPointF(0, 0), drawing.layout.size), crowd);
  drawAxes(painter, drawing);
  std::vector<std::pair<double, const ParallelAxes::Line*>> ends;
  for (const ParallelAxes::Line& line : parallel.lines) {
    const QPolygonF points = polyline(drawing, line);
    if (points.isEmpty() || (!line.emphasised && !loud(drawing, line))) continue;
    QColor colour = line.emphasised ? roleColour(line.role, drawing.tokens) : drawing.tokens.text;
    if (!isBrushed(line, drawing.brushes) && !loud(drawing, line)) colour.setAlphaF(kOutside);
    painter.setPen(QPen(colour, loud(drawing, line) ? 2.5 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    if (!line.emphasised) continue;
    for (const QPointF& point : points) drawMark(painter, point, line.shape, true, 9, colour, drawing.tokens.base);
    if (!line.label.empty()) ends.push_back({points.back().y(), &line});
  }
  for (const AxisBrush& brush : drawing.brushes.empty() ? withinLimits(parallel) : drawing.brushes)
    if (brush.axis < parallel.axes.size()) drawBrush(painter, drawing, brush);
  std::sort(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  painter.setFont(Theme::font(TextStyle::Section));
  double free = 0;
  for (const auto& [y, line] : ends) {
    const double place = std::max(y, free + 7);
    painter.setPen(labelColour(line->role, drawing.tokens));
    painter.drawText(QRectF(drawing.layout.map.plot.right() + 12, place - 10, 400, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::fromStdString(line->label));
    free = place + 8;
  }
}

}  // namespace isotone
