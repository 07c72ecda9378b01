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

const PassingPoints::Known& PassingPoints::knownOf(const PlotSeries& series) {
  const Columns all{series.x, series.y, series.value, series.row};
  for (const Known& known : m_known)
    if (known.all == all) return known;
  Known known{all, all, std::vector<std::uint8_t>(series.x.size())};
  for (std::size_t i = 0; i < known.kept.size(); ++i) known.kept[i] = holds(series, i);
  for (auto* column : {&known.passing.x, &known.passing.y, &known.passing.value}) keepWhere(column->edit(), known.kept);
  keepWhere(known.passing.row.edit(), known.kept);
  if (m_known.size() == kMostKnown) m_known.erase(m_known.begin());
  return m_known.emplace_back(std::move(known));
}

void PassingPoints::keepIn(PlotSeries& series) {
  const bool person = series.role == Role::Accent || std::ranges::any_of(series.label, [](const auto& label) { return !label.empty(); });
  const auto ofFront = [this](double x) { return std::ranges::binary_search(m_front, x); };
  if (person || (series.row.empty() && !std::ranges::all_of(series.x, ofFront))) return;
  const Known& known = knownOf(series);
  series.x = known.passing.x;
  series.y = known.passing.y;
  series.value = known.passing.value;
  series.row = known.passing.row;
  for (auto* column : {&series.low, &series.high}) keepWhere(*column, known.kept);
  keepWhere(series.label, known.kept);
  keepWhere(series.quiet, known.kept);
}

}  // namespace isotone
