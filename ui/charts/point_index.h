// Finds the nearest point under the pointer: a grid of 16-pixel cells over the plot, built once per layout.
#pragma once

#include <optional>
#include <vector>

#include "ui/charts/drawing.h"

namespace isotone {

struct PointRef {
  int series = -1;
  std::uint32_t point = 0;
};

class PointIndex {
 public:
  void build(const Drawing& drawing);
  void clear() { m_cells.clear(); }
  bool empty() const { return m_cells.empty(); }
  /// Within `radius` pixels; marks of small series win over clouds at the same distance.
  std::optional<PointRef> nearest(QPointF place, double radius) const;
  std::vector<PointRef> inside(const QRectF& area) const;

 private:
  struct Entry {
    float x, y;
    PointRef point;
    bool cloud;
  };
  std::size_t cellOf(double x, double y) const;
  QRectF m_plot;
  int m_columns = 0, m_rows = 0;
  std::vector<std::vector<Entry>> m_cells;
};

}  // namespace isotone
