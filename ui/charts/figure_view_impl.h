// What happens inside a FigureView between the pointer and the scene.
#pragma once

#include <optional>

#include "ui/charts/axis_brushing.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/point_index.h"

namespace isotone {

struct FigureView::Impl {
  Impl(FigureView& owner, Chrome chosen) : view(owner), chrome(chosen) {}

  FigureView& view;
  Chrome chrome;
  FigureScene scene;
  PointIndex index;
  QString emptyText;
  std::optional<PointRef> focused;   // moved by arrow keys

  const Figure& figure() const { return scene.drawing().figure; }
  QRectF plot() const { return scene.drawing().layout.map.plot; }
  bool empty() const;
  bool zoomable() const { return !empty() && !figure().heatMap && !figure().parallel; }

  void look();                                  // takes theme, chrome and pixel ratio
  void zoomTo(const std::optional<Zoom>& zoom);
  void paintOver(QPainter& painter);            // rubber band, focused point, focus mark
  void hover(QPointF place);
  void press(QPointF place, Qt::KeyboardModifiers modifiers);
  void move(QPointF place, Qt::MouseButtons buttons);
  void release(QPointF place);
  void wheel(QPointF place, double notches);
  bool key(int key, Qt::KeyboardModifiers modifiers);
  void reset();                                 // zoom, or ranges on parallel axes

 private:
  enum class Drag { None, Click, Pan, Select, Line, Brush };
  Zoom seen() const;
  const PointIndex& points();
  int lineAt(QPointF place) const;              // index of a line with a handle, -1
  void click(QPointF place);
  void dragLine(QPointF place);
  void pan(QPointF place);
  void select(const QRectF& area);
  void moveCell(int rows, int columns);
  void moveFocus(int key);
  std::int64_t rowOf(const PointRef& point) const;
  std::int64_t parallelRowAt(QPointF place) const;
  Qt::CursorShape cursorAt(QPointF place) const;
  void brushesChanged();
  void say(const QString& text);
  void tell(std::int64_t row);

  AxisBrushing m_brushing{scene.highlights()};
  Drag m_drag = Drag::None;
  int m_line = -1;
  QPointF m_from, m_at;
  Zoom m_zoomAtPress;
  QString m_said;
};

}  // namespace isotone
