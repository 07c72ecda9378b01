// Marking ranges on parallel axes. Drag on an axis: a new range, or its end or the whole of it where there is one; a click clears
// the axis. Keys: left and right choose an axis, up and down move the lower end of its range (with Shift the upper one), Delete
// clears it, Escape clears all.
#pragma once

#include <optional>

#include "ui/charts/drawing.h"

namespace isotone {

class AxisBrushing {
 public:
  /// Changes `brushes` and `brushAxis` of the drawing, whose figure has parallel axes whenever something is called.
  explicit AxisBrushing(Drawing& drawing) : m_drawing(drawing) {}

  bool press(QPointF place);      // true: it is on an axis, and moving belongs here
  void move(QPointF place);
  bool release(QPointF place);    // true: the ranges have changed
  std::optional<Qt::CursorShape> cursor(QPointF place) const;  // none away from the axes
  enum class Key { NotMine, Taken, Changed };
  Key key(int key, Qt::KeyboardModifiers modifiers);
  bool clear();                   // true: there was one

 private:
  enum class Grip { New, Lower, Upper, Whole };
  int axisAt(QPointF place) const;
  AxisBrush* brushOf(std::size_t axis) const;
  Grip gripAt(const AxisBrush& brush, QPointF place) const;
  double riseAt(QPointF place) const;
  void set(std::size_t axis, double lower, double upper);
  bool clearAxis(std::size_t axis);
  const ParallelAxes& axes() const { return *m_drawing.figure.parallel; }

  Drawing& m_drawing;
  std::size_t m_axis = 0;
  Grip m_grip = Grip::New;
  QPointF m_from;
  bool m_moved = false;
  double m_lower = 0, m_upper = 0, m_anchor = 0;  // rises when the button went down
};

}  // namespace isotone
