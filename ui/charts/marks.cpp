#include <algorithm>

#include <QFontMetricsF>
#include <QPainterPath>

#include "ui/charts/drawing.h"

namespace isotone {
namespace {

constexpr double kRing = 1.2;  // the width of the ring that drawMark() leaves around a filled mark

bool current(const PlotSeries& series) {  // the design that the page is about
  return series.role == Role::Accent && series.shape == Shape::Circle && series.filled && series.size >= 10;
}

void drawWhisker(QPainter& painter, const Drawing& drawing, const PlotSeries& series, std::size_t i) {
  if (i >= series.low.size() || i >= series.high.size()) return;
  const PlotMap& map = drawing.layout.map;
  const double x = map.toX(series.x[i]), low = map.toY(series.low[i]), high = map.toY(series.high[i]);
  if (!std::isfinite(x) || !std::isfinite(low) || !std::isfinite(high)) return;
  painter.setPen(QPen(roleColour(series.role, drawing.tokens), 1.2));
  painter.drawLine(QPointF(x, low), QPointF(x, high));
  for (const double y : {low, high}) painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
}

void drawDots(QPainter& painter, const Drawing& drawing, const PlotSeries& series) {
  const QRectF room = drawing.layout.map.plot.adjusted(-1, -1, 1, 1);
  painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < series.x.size(); ++i) {
    const QPointF at = drawing.layout.map.to(series.x[i], series.y[i]);
    if (!room.contains(at)) continue;
    QColor colour = pointColour(drawing, series, i);
    colour.setAlphaF(isQuiet(series, i) ? 0.3F : 0.65F);
    painter.setBrush(colour);
    painter.drawEllipse(at, series.size / 2, series.size / 2);
  }
}

QColor lineColour(const ReferenceLine& line, const Tokens& tokens) {
  return line.role == Role::Quiet ? tokens.axis : roleColour(line.role, tokens);
}

QFont tabFont() {
  QFont font = Theme::font(TextStyle::Tick);
  font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace

bool hasTab(const ReferenceLine& line) {
  return !line.label.empty() && (line.role == Role::Accent || !line.handle.empty()) && line.direction != ReferenceLine::Direction::Diagonal;
}

QRectF tabRect(const Drawing& drawing, const ReferenceLine& line) {
  if (!hasTab(line)) return {};
  const PlotMap& map = drawing.layout.map;
  const double width = QFontMetricsF(tabFont()).horizontalAdvance(QString::fromStdString(line.label)) + 16, height = 20;
  if (line.direction == ReferenceLine::Direction::Vertical) {
    if (!map.x.contains(line.at)) return {};
    const double left = std::clamp(map.toX(line.at) - width / 2, map.plot.left(), std::max(map.plot.left(), map.plot.right() - width));
    return {left, map.plot.bottom() - height - 10, width, height};
  }
  if (!map.y.contains(line.at)) return {};
  const double top = std::clamp(map.toY(line.at) - height / 2, map.plot.top(), map.plot.bottom() - height);
  return {map.plot.right() - width, top, width, height};
}

void drawLines(QPainter& painter, const Drawing& drawing) {
  const PlotMap& map = drawing.layout.map;
  painter.setRenderHint(QPainter::Antialiasing);
  for (const ReferenceLine& line : drawing.figure.lines) {
    QPen pen(lineColour(line, drawing.tokens), line.role == Role::Quiet ? 1 : 1.5);
    if (line.dashed) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.save();
    painter.setClipRect(map.plot.adjusted(-1, -1, 1, 1));
    if (line.direction == ReferenceLine::Direction::Vertical && map.x.contains(line.at)) {
      painter.drawLine(QPointF(map.toX(line.at), map.plot.top()), QPointF(map.toX(line.at), map.plot.bottom()));
    } else if (line.direction == ReferenceLine::Direction::Horizontal && map.y.contains(line.at)) {
      painter.drawLine(QPointF(map.plot.left(), map.toY(line.at)), QPointF(map.plot.right(), map.toY(line.at)));
    } else if (line.direction == ReferenceLine::Direction::Diagonal) {
      QPolygonF points;
      for (int i = 0; i <= 64; ++i) {
        const double x = map.x.atShare(i / 64.0);
        if (!map.y.log || x > 0) points.append(map.to(x, x));
      }
      painter.setBrush(Qt::NoBrush);
      painter.drawPolyline(points);
    }
    painter.restore();
  }
  for (const ReferenceLine& line : drawing.figure.lines) {
    const QRectF tab = tabRect(drawing, line);
    if (tab.isEmpty()) continue;
    const QColor colour = lineColour(line, drawing.tokens);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(tab, 3, 3);
    painter.setPen(line.role == Role::Accent ? drawing.tokens.onAccent : readableOn(colour));
    painter.setFont(tabFont());
    painter.drawText(tab, Qt::AlignCenter | Qt::TextDontClip, QString::fromStdString(line.label));
  }
}

void drawMarks(QPainter& painter, const Drawing& drawing, const PlotSeries& series) {
  if (series.mark != Mark::Points) return;
  painter.setRenderHint(QPainter::Antialiasing);
  if (isCloud(series)) {
    if (drawing.vector && series.x.size() <= kVectorCloud) drawDots(painter, drawing, series);
    return;
  }
  const QRectF room = drawing.layout.map.plot.adjusted(-1, -1, 1, 1);
  // Where dots touch, as on a long front, the ring of one must not wipe out its neighbour: all rings come first.
  const bool dots = series.filled && series.shape == Shape::Circle && series.x.size() > 1;
  const auto eachPoint = [&](auto&& draw) {
    for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i)
      if (const QPointF at = drawing.layout.map.to(series.x[i], series.y[i]); room.contains(at)) draw(i, at);
  };
  if (dots) eachPoint([&](std::size_t, QPointF at) {
    drawMark(painter, at, series.shape, true, series.size, drawing.tokens.base, drawing.tokens.base);
  });
  eachPoint([&](std::size_t i, QPointF at) {
    drawWhisker(painter, drawing, series, i);
    const QColor colour = pointColour(drawing, series, i);
    if (dots) drawMark(painter, at, series.shape, true, series.size - kRing, colour, Qt::transparent);
    else drawMark(painter, at, series.shape, series.filled, series.size, colour, drawing.tokens.base);
    if (!current(series)) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(drawing.tokens.base);
    painter.drawEllipse(at, series.size * 0.27, series.size * 0.27);
    painter.setBrush(colour);
    painter.drawEllipse(at, series.size * 0.12, series.size * 0.12);
  });
}

void drawHighlights(QPainter& painter, const Drawing& drawing) {
  if (drawing.selected.empty() && drawing.hovered < 0) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  const QRectF room = drawing.layout.map.plot.adjusted(-1, -1, 1, 1);
  std::vector<std::uint32_t> selected = drawing.selected;
  std::sort(selected.begin(), selected.end());
  for (const PlotSeries& series : drawing.figure.series) {
    if (series.mark != Mark::Points || current(series)) continue;
    for (std::size_t i = 0; i < series.row.size() && i < series.x.size(); ++i) {
      const bool hovered = std::int64_t(series.row[i]) == drawing.hovered;
      if (!hovered && !std::binary_search(selected.begin(), selected.end(), series.row[i])) continue;
      const QPointF at = drawing.layout.map.to(series.x[i], series.y[i]);
      if (!room.contains(at)) continue;
      const double r = series.size / 2 + (selected.size() > 50 && !hovered ? 0.5 : 3);
      painter.setPen(QPen(hovered ? drawing.tokens.text : drawing.tokens.accent, selected.size() > 50 && !hovered ? 1.2 : hovered ? 1.5 : 2.5));
      painter.drawEllipse(at, r, r);
    }
  }
}

}  // namespace isotone
