#include "ui/charts/drawing.h"

#include <algorithm>

#include <QPainterPath>

namespace isotone {
namespace {

void drawColourBar(QPainter& painter, const Drawing& drawing) {
  const QRectF bar = drawing.layout.colourBar;
  if (bar.isEmpty() || !drawing.figure.colour) return;
  const ColourScale& scale = *drawing.figure.colour;
  const AxisMap place{scale.low, scale.high, scale.log};
  constexpr int kSteps = 64;
  for (int i = 0; i < kSteps; ++i) {
    // Each step overlaps the next by half a unit so that no seam shows in vector output.
    const double left = bar.left() + bar.width() * i / kSteps, width = bar.width() / kSteps + (i + 1 < kSteps ? 0.5 : 0);
    painter.fillRect(QRectF(left, bar.top(), width, bar.height()), scaleColour(scale, place.atShare((i + 0.5) / kSteps), drawing.tokens));
  }
  if (scale.map == ColourScale::Map::Correlation && scale.low < 0.9 && scale.high > 0.9) {
    const double x = bar.left() + bar.width() * place.share(0.9);
    painter.fillRect(QRectF(x - 1, bar.top() - 2, 2, bar.height() + 4), drawing.tokens.text);
  }
}

void drawLegend(QPainter& painter, const Drawing& drawing) {
  for (const LegendKey& key : drawing.layout.legend) {
    const PlotSeries& series = drawing.figure.series[std::size_t(key.series)];
    const QColor colour = roleColour(series.role, drawing.tokens);
    const QPointF centre = key.place.center();
    if (series.mark == Mark::Points) {
      drawMark(painter, centre, series.shape, series.filled, std::clamp(series.size, 6.0, 10.0), colour, drawing.tokens.base);
    } else if (series.mark == Mark::Line) {
      painter.setPen(QPen(colour, std::max(2.0, series.size), series.dashed ? Qt::DashLine : Qt::SolidLine));
      painter.drawLine(QPointF(key.place.left(), centre.y()), QPointF(key.place.right(), centre.y()));
    } else {
      QColor fill = colour;
      if (series.mark == Mark::Band) fill.setAlphaF(0.25F);
      painter.fillRect(QRectF(centre.x() - 6, centre.y() - 6, 12, 12), fill);
    }
  }
}

}  // namespace

QColor scaleColour(const ColourScale& scale, double value, const Tokens& tokens) {
  switch (scale.map) {
    case ColourScale::Map::Correlation: return mapColour(scale.map, (value - 0.4) / 0.6, tokens);
    case ColourScale::Map::Bits: return mapColour(scale.map, value / 32, tokens);
    case ColourScale::Map::Viridis: break;
  }
  return mapColour(scale.map, AxisMap{scale.low, scale.high, scale.log}.share(value), tokens);
}

QColor pointColour(const Drawing& drawing, const PlotSeries& series, std::size_t point) {
  QColor colour = drawing.figure.colour && point < series.value.size() ? scaleColour(*drawing.figure.colour, series.value[point], drawing.tokens)
                                                                       : roleColour(series.role, drawing.tokens);
  if (isQuiet(series, point)) colour.setAlphaF(0.36F);
  return colour;
}

bool isCloud(const PlotSeries& series) { return series.mark == Mark::Points && series.x.size() > kCloudFrom && series.shape == Shape::Circle; }

bool isQuiet(const PlotSeries& series, std::size_t point) { return point < series.quiet.size() && series.quiet[point] != 0; }

void drawMark(QPainter& painter, QPointF at, Shape shape, bool filled, double size, const QColor& colour, const QColor& ground) {
  const double r = size / 2;
  painter.setPen(filled ? QPen(ground, size >= 5 ? 1.2 : 0.6) : QPen(colour, size >= 8 ? 2 : 1.5));
  painter.setBrush(filled ? colour : ground);
  QPainterPath path;
  switch (shape) {
    case Shape::Circle: path.addEllipse(at, r, r); break;
    case Shape::Square: path.addRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8)); break;
    case Shape::Triangle:
      path.addPolygon(QPolygonF({{at.x(), at.y() - r * 1.15}, {at.x() + r * 1.1, at.y() + r * 0.8}, {at.x() - r * 1.1, at.y() + r * 0.8}}));
      path.closeSubpath();
      break;
    case Shape::Diamond:
      path.addPolygon(QPolygonF({{at.x(), at.y() - r * 1.25}, {at.x() + r * 1.15, at.y()}, {at.x(), at.y() + r * 1.25}, {at.x() - r * 1.15, at.y()}}));
      path.closeSubpath();
      break;
  }
  painter.drawPath(path);
}

void drawText(QPainter& painter, const PlacedText& text, const Tokens& tokens) {
  painter.setFont(text.font);
  painter.setPen(inkColour(text.ink, tokens));
  if (!text.turned) {
    painter.drawText(text.rect, int(text.align | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine), text.text);
    return;
  }
  painter.save();
  painter.translate(text.rect.left(), text.rect.bottom());
  painter.rotate(-90);
  painter.drawText(QRectF(0, 0, text.rect.height(), text.rect.width()), int(text.align | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine),
                   text.text);
  painter.restore();
}

void drawFrame(QPainter& painter, const Drawing& drawing) {
  const FigureLayout& layout = drawing.layout;
  const bool plotted = !drawing.figure.heatMap && !drawing.figure.parallel;
  if (plotted) {
    const QRectF plot = layout.map.plot;
    painter.setRenderHint(QPainter::Antialiasing, drawing.vector);
    painter.setPen(QPen(drawing.tokens.grid, 1));
    const auto crisp = [&](double place) { return drawing.vector ? place : std::floor(place) + 0.5; };
    for (const double tick : layout.xTicks) {
      const double x = crisp(layout.map.toX(tick));
      if (drawing.figure.x.categories.empty()) painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const double tick : layout.yTicks) {
      const double y = crisp(layout.map.toY(tick));
      if (drawing.figure.y.categories.empty()) painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setPen(QPen(drawing.tokens.axis, 1));
    const double base = crisp(plot.bottom());
    painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));
    for (const double tick : layout.xTicks) {
      const double x = crisp(layout.map.toX(tick));
      painter.drawLine(QPointF(x, base), QPointF(x, base + 3));
    }
  }
  painter.setRenderHint(QPainter::Antialiasing);
  for (const PlacedText& text : layout.texts) drawText(painter, text, drawing.tokens);
  drawColourBar(painter, drawing);
  drawLegend(painter, drawing);
}

void drawRelativeBand(QPainter& painter, const Drawing& drawing) {
  if (!drawing.figure.band) return;
  const PlotMap& map = drawing.layout.map;
  const double share = drawing.figure.band->share;
  QPolygonF upper, lower;
  constexpr int kSteps = 64;
  for (int i = 0; i <= kSteps; ++i) {
    const double x = map.x.atShare(double(i) / kSteps);
    const double high = x * (1 + share), low = x * (1 - share);
    if (map.y.log && low <= 0) continue;
    upper.append(map.to(x, high));
    lower.prepend(map.to(x, low));
  }
  QColor colour = drawing.tokens.accent;
  colour.setAlphaF(drawing.tokens.dark ? 0.22F : 0.12F);
  painter.save();
  painter.setClipRect(map.plot);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(upper + lower);
  painter.restore();
}

void drawBand(QPainter& painter, const Drawing& drawing, const PlotSeries& series) {
  const PlotMap& map = drawing.layout.map;
  QPolygonF upper, lower;
  for (std::size_t i = 0; i < series.x.size() && i < series.low.size() && i < series.high.size(); ++i) {
    const QPointF high = map.to(series.x[i], series.high[i]), low = map.to(series.x[i], series.low[i]);
    if (!std::isfinite(high.x()) || !std::isfinite(high.y()) || !std::isfinite(low.y())) continue;
    upper.append(high);
    lower.prepend(low);
  }
  QColor colour = roleColour(series.role, drawing.tokens);
  colour.setAlphaF(drawing.tokens.dark ? 0.28F : 0.18F);
  painter.save();
  painter.setClipRect(map.plot);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(upper + lower);
  painter.restore();
}

void drawBars(QPainter& painter, const Drawing& drawing) {
  const PlotMap& map = drawing.layout.map;
  painter.save();
  painter.setClipRect(map.plot);
  painter.setRenderHint(QPainter::Antialiasing);
  const double zero = map.toY(map.y.log ? map.y.low : std::max(0.0, map.y.low));
  for (const PlotSeries& series : drawing.figure.series) {
    if (series.mark != Mark::Bars) continue;
    for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i) {
      const double right = series.barWidth > 0 ? series.x[i] + series.barWidth : i + 1 < series.x.size() ? series.x[i + 1] : series.x[i];
      const double x0 = map.toX(series.x[i]), x1 = map.toX(right), y = map.toY(series.y[i]);
      if (!std::isfinite(x0) || !std::isfinite(x1) || !std::isfinite(y)) continue;
      const double gap = x1 - x0 > 4 ? 0.5 : 0;
      QColor colour = pointColour(drawing, series, i);
      if (!isQuiet(series, i) && series.role == Role::Data1 && !drawing.tokens.dark) colour.setAlphaF(0.82F);
      painter.fillRect(QRectF(QPointF(x0 + gap, std::min(y, zero)), QPointF(x1 - gap, std::max(y, zero))), colour);
    }
  }
  painter.restore();
}

}  // namespace isotone
