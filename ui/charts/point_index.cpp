#include "ui/charts/point_index.h"

#include <algorithm>
#include <cmath>

namespace isotone {
namespace {
constexpr double kCell = 16;
}

std::size_t PointIndex::cellOf(double x, double y) const {
  const int column = std::clamp(int((x - m_plot.left()) / kCell), 0, m_columns - 1);
  const int row = std::clamp(int((y - m_plot.top()) / kCell), 0, m_rows - 1);
  return std::size_t(row * m_columns + column);
}

void PointIndex::build(const Drawing& drawing) {
  m_plot = drawing.layout.map.plot;
  m_columns = std::max(1, int(std::ceil(m_plot.width() / kCell)));
  m_rows = std::max(1, int(std::ceil(m_plot.height() / kCell)));
  m_cells.assign(std::size_t(m_columns * m_rows), {});
  const QRectF room = m_plot.adjusted(-2, -2, 2, 2);
  const auto& all = drawing.figure.series;
  for (std::size_t s = 0; s < all.size(); ++s) {
    const PlotSeries& series = all[s];
    if (series.mark == Mark::Band || (series.mark == Mark::Line && series.x.size() > 2000)) continue;
    for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i) {
      QPointF at = drawing.layout.map.to(series.x[i], series.y[i]);
      if (series.mark == Mark::Bars && series.barWidth > 0) at.setX((at.x() + drawing.layout.map.toX(series.x[i] + series.barWidth)) / 2);
      if (!room.contains(at)) continue;
      m_cells[cellOf(at.x(), at.y())].push_back({float(at.x()), float(at.y()), {int(s), std::uint32_t(i)}, isCloud(series)});
    }
  }
}

std::optional<PointRef> PointIndex::nearest(QPointF place, double radius) const {
  std::optional<PointRef> best;
  double bestDistance = radius;
  if (m_cells.empty()) return best;
  const int reach = int(std::ceil(radius / kCell));
  const int column = int((place.x() - m_plot.left()) / kCell), row = int((place.y() - m_plot.top()) / kCell);
  for (int r = std::max(0, row - reach); r <= std::min(m_rows - 1, row + reach); ++r) {
    for (int c = std::max(0, column - reach); c <= std::min(m_columns - 1, column + reach); ++c) {
      for (const Entry& entry : m_cells[std::size_t(r * m_columns + c)]) {
        // A front's mark of 7 px is easier to hit than a dot of the cloud behind it.
        const double distance = std::hypot(entry.x - place.x(), entry.y - place.y()) + (entry.cloud ? 2.5 : 0);
        if (distance > bestDistance) continue;
        bestDistance = distance;
        best = entry.point;
      }
    }
  }
  return best;
}

std::vector<PointRef> PointIndex::inside(const QRectF& area) const {
  std::vector<PointRef> found;
  for (const auto& cell : m_cells)
    for (const Entry& entry : cell)
      if (area.contains(QPointF(entry.x, entry.y))) found.push_back(entry.point);
  return found;
}

}  // namespace isotone
