#include "ui/charts/figure_view_impl.h"

#include <algorithm>

#include <QPainter>

#include "ui/charts/parallel.h"

namespace isotone {
namespace {

constexpr double kReach = 8, kLineReach = 5, kClickReach = 4;

/// A range around `share` (0..1 of the axis) made `factor` times as wide, in the axis' own scale.
void scaleRange(const AxisMap& axis, double share, double factor, double& low, double& high) {
  low = axis.atShare(share - share * factor);
  high = axis.atShare(share + (1 - share) * factor);
}

}  // namespace

bool FigureView::Impl::empty() const {
  if (figure().heatMap) return figure().heatMap->values.empty();
  if (figure().parallel) return figure().parallel->lines.empty();
  return std::all_of(figure().series.begin(), figure().series.end(), [](const PlotSeries& series) { return series.x.empty(); });
}

void FigureView::Impl::look() {
  scene.setLook(Theme::instance().tokens(), chrome == Chrome::Full, false, view.devicePixelRatioF());
  scene.setColourKey(chrome != Chrome::Bare);
  index.clear();
  view.update();
}

void FigureView::Impl::zoomTo(const std::optional<Zoom>& zoom) {
  scene.setZoom(zoom);
  index.clear();
  view.update();
}

Zoom FigureView::Impl::seen() const {
  const PlotMap& map = scene.drawing().layout.map;
  return {map.x.low, map.x.high, map.y.low, map.y.high};
}

const PointIndex& FigureView::Impl::points() {
  scene.update();
  if (index.empty()) index.build(scene.drawing());
  return index;
}

void FigureView::Impl::paintOver(QPainter& painter) {
  const Tokens& tokens = scene.drawing().tokens;
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_drag == Drag::Select) {
    QColor fill = tokens.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(tokens.accent, 1));
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_from, m_at).normalized());
  }
  if (view.hasFocus() && focused && std::size_t(focused->series) < figure().series.size()) {
    const PlotSeries& series = figure().series[std::size_t(focused->series)];
    if (focused->point < series.x.size() && focused->point < series.y.size()) {
      const QPointF at = scene.drawing().layout.map.to(series.x[focused->point], series.y[focused->point]);
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(tokens.text, 1.5));
      painter.drawEllipse(at, series.size / 2 + 4, series.size / 2 + 4);
    }
  }
  if (view.hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawRoundedRect(QRectF(view.rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
  }
}

void FigureView::Impl::say(const QString& text) {
  if (text == m_said) return;
  m_said = text;
  Q_EMIT view.pointText(text);
}

void FigureView::Impl::tell(std::int64_t row) {
  if (scene.drawing().hovered == row) return;
  scene.highlights().hovered = row;
  view.update();
  Q_EMIT view.rowHovered(row);
}

std::int64_t FigureView::Impl::rowOf(const PointRef& point) const {
  const PlotSeries& series = figure().series[std::size_t(point.series)];
  return point.point < series.row.size() ? std::int64_t(series.row[point.point]) : -1;
}

std::int64_t FigureView::Impl::parallelRowAt(QPointF place) const {
  const ParallelAxes& parallel = *figure().parallel;
  const QRectF area = plot();
  if (parallel.axes.size() < 2 || !area.adjusted(-kReach, 0, kReach, 0).contains(place)) return -1;
  const double along = std::clamp((place.x() - area.left()) / area.width(), 0.0, 1.0) * double(parallel.axes.size() - 1);
  const std::size_t axis = std::min(std::size_t(along), parallel.axes.size() - 2);
  double best = kReach;
  std::int64_t row = -1;
  const auto height = [&](std::size_t i, double value) { return parallelY(scene.drawing().layout, parallel.axes[i], value); };
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

void FigureView::Impl::hover(QPointF place) {
  if (empty()) return;
  if (figure().heatMap) {
    const auto [row, column] = cellAt(scene.drawing(), place);
    return say(cellWords(figure(), row, column));
  }
  if (figure().parallel) return tell(parallelRowAt(place));
  const std::optional<PointRef> found = points().nearest(place, kReach);
  say(found ? pointWords(figure(), *found) : QString());
  tell(found ? rowOf(*found) : -1);
}

int FigureView::Impl::lineAt(QPointF place) const {
  const Drawing& drawing = scene.drawing();
  const PlotMap& map = drawing.layout.map;
  for (std::size_t i = 0; i < drawing.figure.lines.size(); ++i) {
    const ReferenceLine& line = drawing.figure.lines[i];
    if (line.handle.empty()) continue;
    if (tabRect(drawing, line).contains(place)) return int(i);
    if (!map.plot.contains(place)) continue;
    const bool vertical = line.direction == ReferenceLine::Direction::Vertical;
    const double distance = vertical ? place.x() - map.toX(line.at) : place.y() - map.toY(line.at);
    if (std::abs(distance) <= kLineReach) return int(i);
  }
  return -1;
}

void FigureView::Impl::press(QPointF place, Qt::KeyboardModifiers modifiers) {
  if (empty()) return;
  scene.update();
  m_from = m_at = place;
  m_zoomAtPress = seen();
  m_line = zoomable() ? lineAt(place) : -1;
  if (figure().parallel && m_brushing.press(place)) {
    m_drag = Drag::Brush;
    return view.update();
  }
  m_drag = m_line >= 0 ? Drag::Line : modifiers.testFlag(Qt::ShiftModifier) && zoomable() ? Drag::Select : Drag::Click;
}

void FigureView::Impl::move(QPointF place, Qt::MouseButtons buttons) {
  m_at = place;
  if (!buttons.testFlag(Qt::LeftButton) || m_drag == Drag::None) {
    if (const Qt::CursorShape cursor = cursorAt(place); cursor != Qt::ArrowCursor) view.setCursor(cursor);
    else view.unsetCursor();
    return hover(place);
  }
  if (m_drag == Drag::Click && QLineF(m_from, place).length() > kClickReach && zoomable() && plot().contains(m_from)) m_drag = Drag::Pan;
  if (m_drag == Drag::Line) dragLine(place);
  if (m_drag == Drag::Pan) pan(place);
  if (m_drag == Drag::Select) view.update();
  if (m_drag == Drag::Brush) {
    m_brushing.move(place);
    view.update();
  }
}

Qt::CursorShape FigureView::Impl::cursorAt(QPointF place) const {
  if (empty()) return Qt::ArrowCursor;
  if (figure().parallel) return m_brushing.cursor(place).value_or(Qt::ArrowCursor);
  const int line = zoomable() ? lineAt(place) : -1;
  if (line < 0) return Qt::ArrowCursor;
  return figure().lines[std::size_t(line)].direction == ReferenceLine::Direction::Vertical ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

void FigureView::Impl::brushesChanged() {
  view.update();
  Q_EMIT view.brushed(scene.drawing().brushes);
}

void FigureView::Impl::reset() {
  if (figure().parallel && m_brushing.clear()) brushesChanged();
  zoomTo(std::nullopt);
}

void FigureView::Impl::release(QPointF place) {
  const Drag drag = std::exchange(m_drag, Drag::None);
  if (drag == Drag::Click) click(place);
  if (drag == Drag::Line && m_line >= 0 && std::size_t(m_line) < figure().lines.size())
    Q_EMIT view.lineReleased(QString::fromStdString(figure().lines[std::size_t(m_line)].handle));
  if (drag == Drag::Brush && m_brushing.release(place)) brushesChanged();
  if (drag == Drag::Select) select(QRectF(m_from, place).normalized());
  m_line = -1;
  view.update();
}

void FigureView::Impl::click(QPointF place) {
  if (figure().heatMap) {
    const auto [row, column] = cellAt(scene.drawing(), place);
    if (row < 0) return;
    view.setSelectedCell(row, column);
    Q_EMIT view.cellClicked(row, column);
    return;
  }
  if (figure().parallel) {
    if (const std::int64_t row = parallelRowAt(place); row >= 0) Q_EMIT view.rowClicked(quint32(row));
    return;
  }
  const std::optional<PointRef> found = points().nearest(place, kReach);
  if (!found) return;
  focused = found;
  if (const std::int64_t row = rowOf(*found); row >= 0) Q_EMIT view.rowClicked(quint32(row));
}

void FigureView::Impl::dragLine(QPointF place) {
  if (std::size_t(m_line) >= figure().lines.size()) return;  // the limit was taken away meanwhile
  ReferenceLine& line = scene.highlights().figure.lines[std::size_t(m_line)];
  const PlotMap& map = scene.drawing().layout.map;
  const bool vertical = line.direction == ReferenceLine::Direction::Vertical;
  line.at = vertical ? map.fromX(std::clamp(place.x(), map.plot.left(), map.plot.right()))
                     : map.fromY(std::clamp(place.y(), map.plot.top(), map.plot.bottom()));
  view.update();
  Q_EMIT view.lineDragged(QString::fromStdString(line.handle), line.at);
}

void FigureView::Impl::pan(QPointF place) {
  PlotMap map = scene.drawing().layout.map;
  map.x.low = m_zoomAtPress.xLow, map.x.high = m_zoomAtPress.xHigh, map.y.low = m_zoomAtPress.yLow, map.y.high = m_zoomAtPress.yHigh;
  const double dx = (m_from.x() - place.x()) / map.plot.width(), dy = (place.y() - m_from.y()) / map.plot.height();
  zoomTo(Zoom{map.x.atShare(dx), map.x.atShare(1 + dx), map.y.atShare(dy), map.y.atShare(1 + dy)});
}

void FigureView::Impl::wheel(QPointF place, double notches) {
  scene.update();
  const PlotMap& map = scene.drawing().layout.map;
  const double factor = std::pow(0.8, notches);
  Zoom zoom;
  scaleRange(map.x, (place.x() - map.plot.left()) / map.plot.width(), factor, zoom.xLow, zoom.xHigh);
  scaleRange(map.y, (map.plot.bottom() - place.y()) / map.plot.height(), factor, zoom.yLow, zoom.yHigh);
  AxisMap x, y;
  dataRanges(figure(), x, y);
  const double wide = std::abs(x.inner(zoom.xHigh) - x.inner(zoom.xLow)) / std::abs(x.inner(x.high) - x.inner(x.low));
  if (!(wide > 1e-6 && wide < 20)) return;
  zoomTo(zoom);
}

void FigureView::Impl::select(const QRectF& area) {
  QList<quint32> rows;
  for (const PointRef& point : points().inside(area))
    if (const std::int64_t row = rowOf(point); row >= 0) rows.append(quint32(row));
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  view.setSelectedRows(rows);
  Q_EMIT view.rowsSelected(rows);
}

void FigureView::Impl::moveCell(int rows, int columns) {
  const HeatMap& map = *figure().heatMap;
  const int row = std::clamp(std::max(scene.drawing().cellRow, 0) + rows, 0, int(map.rows.size()) - 1);
  const int column = std::clamp(std::max(scene.drawing().cellColumn, 0) + columns, 0, int(map.columns.size()) - 1);
  view.setSelectedCell(row, column);
  say(cellWords(figure(), row, column));
  Q_EMIT view.cellClicked(row, column);
}

void FigureView::Impl::moveFocus(int key) {
  const bool along = key == Qt::Key_Left || key == Qt::Key_Right;
  const bool forward = key == Qt::Key_Right || key == Qt::Key_Up;
  const auto value = [&](const PointRef& p) {
    const PlotSeries& series = figure().series[std::size_t(p.series)];
    return along ? series.x[p.point] : series.y[p.point];
  };
  const auto before = [&](const PointRef& a, const PointRef& b) {
    return std::tuple(value(a), a.series, a.point) < std::tuple(value(b), b.series, b.point);
  };
  std::optional<PointRef> best;
  const std::optional<PointRef> from = focused;
  for (const PointRef& point : points().inside(plot().adjusted(-2, -2, 2, 2))) {
    // Arrow keys stay with the series they are on; the first press takes the leftmost or lowest point of all.
    if (from && point.series != from->series) continue;
    if (from && (forward ? !before(*from, point) : !before(point, *from))) continue;
    if (!best || (forward ? before(point, *best) : before(*best, point))) best = point;
  }
  if (!best) return;
  focused = best;
  say(pointWords(figure(), *best));
  tell(rowOf(*best));
  view.update();
}

bool FigureView::Impl::key(int key, Qt::KeyboardModifiers modifiers) {
  if (empty()) return false;
  if (figure().parallel) {
    const AxisBrushing::Key taken = m_brushing.key(key, modifiers);
    if (taken == AxisBrushing::Key::Changed) brushesChanged();
    view.update();
    return taken != AxisBrushing::Key::NotMine;
  }
  const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
  if (arrow && figure().heatMap) {
    moveCell(key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0, key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0);
    return true;
  }
  if (arrow && zoomable()) {
    moveFocus(key);
    return true;
  }
  if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && focused) {
    if (const std::int64_t row = rowOf(*focused); row >= 0) Q_EMIT view.rowClicked(quint32(row));
    return true;
  }
  if (!zoomable()) return false;
  if (key == Qt::Key_Plus || key == Qt::Key_Minus) return wheel(plot().center(), key == Qt::Key_Plus ? 1 : -1), true;
  if (key == Qt::Key_Home) return zoomTo(std::nullopt), true;
  return false;
}

}  // namespace isotone
