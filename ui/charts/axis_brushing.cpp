#include "ui/charts/axis_brushing.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/parallel.h"

namespace isotone {
namespace {

constexpr double kAxisReach = 9, kEndReach = 5, kClickReach = 4, kKeyStep = 0.02;

/// A value that can be read off: some hundredths of the axis, on a logarithmic one three digits, and the axis' own end near it.
double readable(const ParallelAxes::AxisRange& axis, double rise) {
  constexpr double kAtEnd = 0.008;
  if (rise <= kAtEnd) return axis.upIsBetter ? axis.low : axis.high;
  if (rise >= 1 - kAtEnd) return axis.upIsBetter ? axis.high : axis.low;
  const double value = parallelValue(axis, rise);
  const double unit = std::pow(10.0, std::floor(std::log10(axis.log ? value : axis.high - axis.low)) - 2);
  return std::clamp(std::round(value / unit) * unit, axis.low, axis.high);
}

}  // namespace

int AxisBrushing::axisAt(QPointF place) const {
  const QRectF plot = m_drawing.layout.map.plot;
  if (place.y() < plot.top() - kAxisReach || place.y() > plot.bottom() + kAxisReach) return -1;
  for (std::size_t i = 0; i < axes().axes.size(); ++i)
    if (std::abs(parallelX(m_drawing.layout, i, axes().axes.size()) - place.x()) <= kAxisReach) return int(i);
  return -1;
}

AxisBrush* AxisBrushing::brushOf(std::size_t axis) const {
  const auto found = std::ranges::find(m_drawing.brushes, axis, &AxisBrush::axis);
  return found == m_drawing.brushes.end() ? nullptr : &*found;
}

double AxisBrushing::riseAt(QPointF place) const {
  const QRectF plot = m_drawing.layout.map.plot;
  return std::clamp((plot.bottom() - place.y()) / plot.height(), 0.0, 1.0);
}

AxisBrushing::Grip AxisBrushing::gripAt(const AxisBrush& brush, QPointF place) const {
  const auto& axis = axes().axes[brush.axis];
  const double a = parallelY(m_drawing.layout, axis, brush.low), b = parallelY(m_drawing.layout, axis, brush.high);
  const double top = std::min(a, b), bottom = std::max(a, b);
  if (std::abs(place.y() - top) <= kEndReach) return Grip::Upper;
  if (std::abs(place.y() - bottom) <= kEndReach) return Grip::Lower;
  return place.y() > top && place.y() < bottom ? Grip::Whole : Grip::New;
}

std::optional<Qt::CursorShape> AxisBrushing::cursor(QPointF place) const {
  const int axis = axisAt(place);
  if (axis < 0) return std::nullopt;
  const AxisBrush* brush = brushOf(std::size_t(axis));
  switch (brush ? gripAt(*brush, place) : Grip::New) {
    case Grip::Upper: case Grip::Lower: return Qt::SizeVerCursor;
    case Grip::Whole: return Qt::OpenHandCursor;
    case Grip::New: break;
  }
  return Qt::CrossCursor;
}

void AxisBrushing::set(std::size_t axis, double lower, double upper) {
  if (lower > upper) std::swap(lower, upper);
  const auto& range = axes().axes[axis];
  const double a = readable(range, lower), b = readable(range, upper);
  const AxisBrush brush{axis, std::min(a, b), std::max(a, b)};
  if (AxisBrush* own = brushOf(axis)) *own = brush;
  else m_drawing.brushes.push_back(brush);
}

bool AxisBrushing::clearAxis(std::size_t axis) {
  return std::erase_if(m_drawing.brushes, [axis](const AxisBrush& brush) { return brush.axis == axis; }) > 0;
}

bool AxisBrushing::clear() {
  const bool any = !m_drawing.brushes.empty();
  m_drawing.brushes.clear();
  return any;
}

bool AxisBrushing::press(QPointF place) {
  const int axis = axisAt(place);
  if (axis < 0) return false;
  m_axis = std::size_t(axis);
  m_drawing.brushAxis = axis;
  m_from = place;
  m_moved = false;
  m_anchor = riseAt(place);
  m_grip = Grip::New;
  if (const AxisBrush* own = brushOf(m_axis)) {
    m_grip = gripAt(*own, place);
    const auto& range = axes().axes[m_axis];
    m_lower = parallelRise(range, range.upIsBetter ? own->low : own->high);
    m_upper = parallelRise(range, range.upIsBetter ? own->high : own->low);
  }
  return true;
}

void AxisBrushing::move(QPointF place) {
  if (!m_moved && std::abs(place.y() - m_from.y()) < kClickReach) return;
  m_moved = true;
  const double rise = riseAt(place);
  switch (m_grip) {
    case Grip::New: return set(m_axis, m_anchor, rise);
    case Grip::Lower: return set(m_axis, rise, m_upper);
    case Grip::Upper: return set(m_axis, m_lower, rise);
    case Grip::Whole: {
      const double by = std::clamp(rise - m_anchor, -m_lower, 1 - m_upper);
      return set(m_axis, m_lower + by, m_upper + by);
    }
  }
}

bool AxisBrushing::release(QPointF place) {
  move(place);
  return m_moved || clearAxis(m_axis);
}

AxisBrushing::Key AxisBrushing::key(int key, Qt::KeyboardModifiers modifiers) {
  const int count = int(axes().axes.size());
  int& at = m_drawing.brushAxis;
  if (key == Qt::Key_Left || key == Qt::Key_Right) {
    at = at < 0 ? 0 : std::clamp(at + (key == Qt::Key_Right ? 1 : -1), 0, count - 1);
    return Key::Taken;
  }
  if (key == Qt::Key_Escape) return clear() ? Key::Changed : Key::NotMine;
  if (at < 0 || at >= count) return Key::NotMine;
  const auto axis = std::size_t(at);
  if (key == Qt::Key_Delete || key == Qt::Key_Backspace) return clearAxis(axis) ? Key::Changed : Key::Taken;
  if (key != Qt::Key_Up && key != Qt::Key_Down) return Key::NotMine;
  double lower = 0, upper = 1;
  if (const AxisBrush* own = brushOf(axis)) {
    const auto& range = axes().axes[axis];
    lower = parallelRise(range, range.upIsBetter ? own->low : own->high);
    upper = parallelRise(range, range.upIsBetter ? own->high : own->low);
  }
  const double step = key == Qt::Key_Up ? kKeyStep : -kKeyStep;
  if (modifiers.testFlag(Qt::ShiftModifier)) upper = std::clamp(upper + step, lower, 1.0);
  else lower = std::clamp(lower + step, 0.0, upper);
  set(axis, lower, upper);
  return Key::Changed;
}

}  // namespace isotone
