#include "ui/view_models/filter_model.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace isotone {

namespace {

const std::vector<double>& columnOf(const CandidateTable& table, Limit quantity) {
  switch (quantity) {
    case Limit::Energy: return table.energy;
    case Limit::Size: return table.sizeBytes;
    case Limit::Accuracy: return table.accuracy;
    default: return table.latency;
  }
}

/// Keeps the elements of a column whose point is kept; columns that a series does not use stay empty.
template <class T>
void keep(std::vector<T>& column, const std::vector<std::uint8_t>& kept) {
  if (column.size() != kept.size()) return;
  std::size_t to = 0;
  for (std::size_t from = 0; from < kept.size(); ++from)
    if (kept[from]) column[to++] = std::move(column[from]);
  column.resize(to);
}

/// Which points of a figure belong to designs that pass.
class PassingPoints {
 public:
  PassingPoints(const Candidates& candidates, const FilteredDesigns& designs, const std::vector<std::uint8_t>& rows) : m_rows(rows) {
    const auto add = [&](std::size_t c) {
      if (designs.passes[c]) m_accuracyAt.emplace(candidates.table.latency[c], candidates.table.accuracy[c]);
    };
    for (const std::size_t c : candidates.front) {
      add(c);
      m_front.insert(candidates.table.latency[c]);
    }
    for (std::size_t c = 0; c < candidates.row.size(); ++c)
      if (candidates.row[c] < 0) add(c);
  }

  void keepIn(PlotSeries& series) const {
    const bool person = series.role == Role::Accent || std::ranges::any_of(series.label, [](const auto& label) { return !label.empty(); });
    const bool ofFront = std::ranges::all_of(series.x, [this](double x) { return m_front.contains(x); });
    if (person || (series.row.empty() && !ofFront)) return;
    std::vector<std::uint8_t> kept(series.x.size(), 1);
    for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = holds(series, i);
    for (auto* column : {&series.x, &series.y, &series.low, &series.high, &series.value}) keep(*column, kept);
    keep(series.label, kept);
    keep(series.quiet, kept);
    keep(series.row, kept);
  }

 private:
  bool holds(const PlotSeries& series, std::size_t point) const {
    if (point < series.row.size() && series.row[point] < m_rows.size()) return m_rows[series.row[point]] != 0;
    const auto [first, last] = m_accuracyAt.equal_range(series.x[point]);
    if (series.mark == Mark::Band) return first != last;
    return std::any_of(first, last, [&](const auto& place) { return place.second == series.y[point]; });
  }

  const std::vector<std::uint8_t>& m_rows;
  std::set<double> m_front;                     // latencies of the whole front, to know its line by
  std::multimap<double, double> m_accuracyAt;   // of designs on the front or without a row, by latency
};

}  // namespace

FilterModel& FilterModel::of(Session& session) {
  if (auto* present = session.findChild<FilterModel*>(QString(), Qt::FindDirectChildrenOnly)) return *present;
  return *new FilterModel(session);
}

FilterModel::FilterModel(Session& session)
    : QObject(&session), m_session(session), m_source(CandidateSource::of(session)), m_told(session.edits().filter) {
  const auto follow = [this] {
    if (isOn()) m_source.want();
    if (m_told == filter()) return;
    m_told = filter();
    Q_EMIT changed();
  };
  connect(&session, &Session::editsChanged, this, follow);
  connect(&m_source, &CandidateSource::changed, this, [this] {
    if (isOn()) Q_EMIT changed();
  });
  follow();
}

void FilterModel::setFilter(const DesignFilter& filter, const QString& mergeKey) {
  m_session.setFilter(filter, filter.isOff() ? tr("Clear the filter") : tr("Change the filter"), mergeKey);
}

void FilterModel::clear() { setFilter({}); }

void FilterModel::compute() {
  const auto candidates = isOn() ? m_source.candidates() : nullptr;
  if (candidates == m_candidates && m_of == filter()) return;
  m_candidates = candidates;
  m_of = filter();
  m_rows.clear();
  if (!candidates) return;
  m_designs = applyFilter(candidates->table, candidates->front, m_of);
  m_rows.assign(m_session.data()->designs.size(), 0);
  for (std::size_t c = 0; c < candidates->row.size(); ++c)
    if (m_designs.passes[c] && candidates->row[c] >= 0) m_rows[std::size_t(candidates->row[c])] = 1;
}

const FilteredDesigns* FilterModel::designs() {
  compute();
  return m_candidates ? &m_designs : nullptr;
}

const std::vector<std::uint8_t>* FilterModel::rows() {
  compute();
  return m_candidates ? &m_rows : nullptr;
}

Figure FilterModel::noted(Figure figure) {
  if (designs()) figure.notes.push_back(tr("filter: %1 designs").arg(shareText()).toStdString());
  return figure;
}

Figure FilterModel::filtered(Figure figure) {
  if (!rows()) return figure;
  const PassingPoints passing(*m_candidates, m_designs, m_rows);
  for (PlotSeries& series : figure.series) passing.keepIn(series);
  return noted(std::move(figure));
}

std::shared_ptr<const Candidates> FilterModel::shown(const std::shared_ptr<const Candidates>& all,
                                                     std::vector<std::pair<std::string, std::size_t>>& places) {
  if (!designs() || all != m_candidates) return all;
  std::vector<std::uint8_t> kept = m_designs.passes;
  for (const auto& [name, candidate] : places) kept[candidate] = 1;
  std::vector<std::size_t> place(kept.size(), 0);
  for (std::size_t c = 1; c < kept.size(); ++c) place[c] = place[c - 1] + kept[c - 1];
  auto some = std::make_shared<Candidates>(*all);
  CandidateTable& table = some->table;
  for (auto* column : {&table.accuracy, &table.latency, &table.energy, &table.sizeBytes, &table.accuracySpread, &table.latencySpread, &table.energySpread})
    keep(*column, kept);
  for (auto* column : {&some->latencyMeasured, &some->energyMeasured, &some->accuracyMeasured}) keep(*column, kept);
  keep(some->row, kept);
  some->designs = DesignMatrix(all->designs.decisions());
  for (std::size_t c = 0; c < kept.size(); ++c)
    if (kept[c]) some->designs.push(all->designs[c]);
  std::erase_if(some->front, [&](std::size_t c) { return !kept[c]; });
  for (std::size_t& c : some->front) c = place[c];
  for (auto& [name, candidate] : places) candidate = place[candidate];
  return some;
}

QString FilterModel::shareText() {
  const FilteredDesigns* shown = designs();
  if (!shown) return {};
  return tr("%1 of %2").arg(countText(qint64(shown->count)), countText(qint64(shown->passes.size())));
}

QString FilterModel::words() const {
  QStringList parts;
  const auto add = [&parts](const QString& noun, const ValueRange& range, const QString& unit, double scale = 1) {
    if (range.isOpen()) return;
    const auto end = [&](const std::optional<double>& value) { return limitNumber(value.value_or(0) / scale); };
    parts << (!range.high  ? tr("%1 from %2 %3").arg(noun, end(range.low), unit)
              : !range.low ? tr("%1 up to %2 %3").arg(noun, end(range.high), unit)
                           : tr("%1 %2 to %3 %4").arg(noun, end(range.low), end(range.high), unit));
  };
  const SizeUnit size = sizeUnit();
  const DesignFilter& asked = filter();
  add(tr("accuracy"), asked.accuracy, QStringLiteral("%"));
  add(tr("latency"), asked.latency, tr("ms"));
  add(tr("energy"), asked.energy, tr("mJ"));
  add(tr("size"), asked.sizeBytes, size.symbol, size.bytes);
  if (asked.topPercent && asked.topWithinMs)
    parts << tr("the best %1 % by accuracy within %2 ms").arg(limitNumber(*asked.topPercent), limitNumber(*asked.topWithinMs));
  else if (asked.topPercent)
    parts << tr("the best %1 % by accuracy").arg(limitNumber(*asked.topPercent));
  if (!asked.includeDominated) parts << tr("without dominated designs");
  return parts.join(QStringLiteral(" · "));
}

std::optional<std::pair<double, double>> FilterModel::reach(Limit quantity) const {
  const auto candidates = m_source.candidates();
  if (!candidates) return std::nullopt;
  double low = INFINITY, high = -INFINITY;
  for (const double value : columnOf(candidates->table, quantity)) {
    if (!std::isfinite(value)) continue;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  return low <= high ? std::optional(std::pair(low, high)) : std::nullopt;
}

SizeUnit FilterModel::sizeUnit() const {
  const auto known = reach(Limit::Size);
  return known ? SizeUnit::forLargest(known->second) : SizeUnit{1e6, QStringLiteral("MB")};
}

}  // namespace isotone
