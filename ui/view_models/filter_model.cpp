#include "ui/view_models/filter_model.h"

#include <algorithm>
#include <cmath>

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
  m_points.reset();
  if (!candidates) return;
  m_designs = applyFilter(candidates->table, candidates->front, m_of);
  std::vector<std::uint8_t> rows(m_session.data()->designs.size(), 0);
  for (std::size_t c = 0; c < candidates->row.size(); ++c)
    if (m_designs.passes[c] && candidates->row[c] >= 0) rows[std::size_t(candidates->row[c])] = 1;
  m_points.emplace(*candidates, m_designs, std::move(rows));
}

const FilteredDesigns* FilterModel::designs() {
  compute();
  return m_candidates ? &m_designs : nullptr;
}

const std::vector<std::uint8_t>* FilterModel::rows() {
  compute();
  return m_points ? &m_points->rows() : nullptr;
}

Figure FilterModel::noted(Figure figure) {
  if (designs()) figure.notes.push_back(tr("filter: %1 designs").arg(shareText()).toStdString());
  return figure;
}

Figure FilterModel::filtered(Figure figure) {
  if (!rows()) return figure;
  for (PlotSeries& series : figure.series) m_points->keepIn(series);
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
    keepWhere(*column, kept);
  for (auto* column : {&some->latencyMeasured, &some->energyMeasured, &some->accuracyMeasured}) keepWhere(*column, kept);
  table.byAccuracy.clear();
  keepWhere(some->row, kept);
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
