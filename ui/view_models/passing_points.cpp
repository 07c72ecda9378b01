#include "ui/view_models/passing_points.h"

#include <algorithm>
#include <cmath>

namespace isotone {

namespace {

constexpr std::size_t kMostKnown = 6;

}  // namespace

PassingPoints::PassingPoints(const Candidates& candidates, const FilteredDesigns& designs, std::vector<std::uint8_t> rows)
    : m_rows(std::move(rows)) {
  const CandidateTable& table = candidates.table;
  for (const std::size_t c : candidates.front) {
    m_front.push_back(table.latency[c]);
    if (designs.passes[c]) m_places.emplace_back(table.latency[c], table.accuracy[c]);
  }
  for (std::size_t c = 0; c < candidates.row.size(); ++c)
    if (candidates.row[c] < 0 && designs.passes[c]) m_places.emplace_back(table.latency[c], table.accuracy[c]);
  std::ranges::sort(m_front);
  std::ranges::sort(m_places);
}

bool PassingPoints::holds(const PlotSeries& series, std::size_t point) const {
  if (point < series.row.size() && series.row[point] < m_rows.size()) return m_rows[series.row[point]] != 0;
  if (series.mark != Mark::Band) return std::ranges::binary_search(m_places, std::pair(series.x[point], series.y[point]));
  const auto first = std::ranges::lower_bound(m_places, std::pair<double, double>(series.x[point], -INFINITY));
  return first != m_places.end() && first->first == series.x[point];
}

const std::vector<std::uint8_t>& PassingPoints::keptOf(const PlotSeries& series) {
  for (const Known& known : m_known)
    if (known.x == series.x && known.y == series.y && known.row == series.row) return known.kept;
  std::vector<std::uint8_t> kept(series.x.size());
  for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = holds(series, i);
  if (m_known.size() == kMostKnown) m_known.erase(m_known.begin());
  return m_known.emplace_back(Known{series.x, series.y, series.row, std::move(kept)}).kept;
}

void PassingPoints::keepIn(PlotSeries& series) {
  const bool person = series.role == Role::Accent || std::ranges::any_of(series.label, [](const auto& label) { return !label.empty(); });
  const auto ofFront = [this](double x) { return std::ranges::binary_search(m_front, x); };
  if (person || (series.row.empty() && !std::ranges::all_of(series.x, ofFront))) return;
  const std::vector<std::uint8_t>& kept = keptOf(series);
  for (auto* column : {&series.x, &series.y, &series.low, &series.high, &series.value}) keepWhere(*column, kept);
  keepWhere(series.label, kept);
  keepWhere(series.quiet, kept);
  keepWhere(series.row, kept);
}

}  // namespace isotone
