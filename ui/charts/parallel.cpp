#include <algorithm>

#include <QFontMetricsF>
#include <QPainterPath>

#include "ui/charts/drawing.h"
#include "ui/charts/ticks.h"

namespace isotone {
namespace {

double axisX(const FigureLayout& layout, std::size_t i, std::size_t count) {
  return count < 2 ? layout.map.plot.center().x()
                   : layout.map.plot.left() + layout.map.plot.width() * double(i) / double(count - 1);
}

double axisY(const FigureLayout& layout, const ParallelAxes::AxisRange& axis, double value) {
  const double share = AxisMap{axis.low, axis.high, axis.log}.share(value);
  const double up = axis.upIsBetter ? share : 1 - share;
  return layout.map.plot.bottom() - std::clamp(up, 0.0, 1.0) * layout.map.plot.height();
}

QPolygonF polyline(const Drawing& drawing, const ParallelAxes::Line& line) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  QPolygonF points;
  for (std::size_t i = 0; i < parallel.axes.size() && i < line.values.size(); ++i)
    if (std::isfinite(line.values[i]))
      points.append({axisX(drawing.layout, i, parallel.axes.size()), axisY(drawing.layout, parallel.axes[i], line.values[i])});
  return points;
}

void drawQuiet(QPainter& painter, const Drawing& drawing) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  const auto quiet = std::count_if(parallel.lines.begin(), parallel.lines.end(), [](const auto& line) { return !line.emphasised; });
  const double alpha = std::clamp(40.0 / std::max<double>(1, double(quiet)), 0.07, 0.7);
  painter.setBrush(Qt::NoBrush);
  for (const ParallelAxes::Line& line : parallel.lines) {
    if (line.emphasised) continue;
    QColor colour = roleColour(line.role, drawing.tokens);
    colour.setAlphaF(float(alpha));
    painter.setPen(QPen(colour, 1));
    painter.drawPolyline(polyline(drawing, line));
  }
}

bool loud(const Drawing& drawing, const ParallelAxes::Line& line) {
  return std::int64_t(line.row) == drawing.hovered ||
         std::find(drawing.selected.begin(), drawing.selected.end(), line.row) != drawing.selected.end();
}

}  // namespace

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
      side = std::max(side, section.horizontalAdvance(QString::fromStdString(parallel.axes[i].title)) / 2 + 2);
  for (const auto& line : parallel.lines)
    if (!line.label.empty())
      labels = std::max(labels, QFontMetricsF(Theme::font(TextStyle::Section)).horizontalAdvance(QString::fromStdString(line.label)) + 14);
  layout.endLabelRoom = labels;
  const double right = std::max(side, std::min(labels, size.width() * 0.3));
  layout.map.plot = QRectF(side, top + 48, std::max(20.0, size.width() - side - right), std::max(20.0, size.height() - top - 48 - 22 - notes));
  for (std::size_t i = 0; i < parallel.axes.size(); ++i) {
    const ParallelAxes::AxisRange& axis = parallel.axes[i];
    const double x = axisX(layout, i, parallel.axes.size());
    const auto centred = [&](const QString& text, double y, TextStyle style, Ink ink) {
      const double w = QFontMetricsF(Theme::font(style)).horizontalAdvance(text) + 1;
      if (!text.isEmpty()) layout.texts.push_back({QRectF(x - w / 2, y, w, 15), text, Theme::font(style), ink, false, Qt::AlignHCenter});
    };
    centred(QString::fromStdString(axis.title), top, TextStyle::Secondary, Ink::Text);
    centred(QString::fromStdString(axis.unit), top + 15, TextStyle::Tick, Ink::Third);
    centred(numberText(axis.upIsBetter ? axis.high : axis.low), top + 32, TextStyle::Tick, Ink::Third);
    centred(numberText(axis.upIsBetter ? axis.low : axis.high), layout.map.plot.bottom() + 5, TextStyle::Tick, Ink::Third);
  }
  return layout;
}

void drawParallel(QPainter& painter, const Drawing& drawing) {
  const ParallelAxes& parallel = *drawing.figure.parallel;
  painter.setRenderHint(QPainter::Antialiasing);
  const std::size_t axes = parallel.axes.size();
  painter.setPen(QPen(drawing.tokens.axis, 1.5));
  for (std::size_t i = 0; i < axes; ++i)
    painter.drawLine(QPointF(axisX(drawing.layout, i, axes), drawing.layout.map.plot.top()),
                     QPointF(axisX(drawing.layout, i, axes), drawing.layout.map.plot.bottom()));
  if (drawing.vector && parallel.lines.size() <= kVectorCloud) {
    drawQuiet(painter, drawing);
  } else {
    QImage image((drawing.layout.size * drawing.pixelsPerUnit).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    image.setDevicePixelRatio(drawing.pixelsPerUnit);
    QPainter inside(&image);
    inside.setRenderHint(QPainter::Antialiasing);
    drawQuiet(inside, drawing);
    inside.end();
    painter.drawImage(QRectF(QPointF(0, 0), drawing.layout.size), image);
  }
  std::vector<std::pair<double, const ParallelAxes::Line*>> ends;
  for (const ParallelAxes::Line& line : parallel.lines) {
    const QPolygonF points = polyline(drawing, line);
    if (points.isEmpty() || (!line.emphasised && !loud(drawing, line))) continue;
    const QColor colour = line.emphasised ? roleColour(line.role, drawing.tokens) : drawing.tokens.text;
    painter.setPen(QPen(colour, loud(drawing, line) ? 2.5 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    if (!line.emphasised) continue;
    for (const QPointF& point : points) drawMark(painter, point, line.shape, true, 9, colour, drawing.tokens.base);
    if (!line.label.empty()) ends.push_back({points.back().y(), &line});
  }
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
