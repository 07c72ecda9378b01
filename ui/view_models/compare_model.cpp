#include "ui/view_models/compare_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/space/layers.h"
#include "core/workspace/figures.h"
#include "ui/view_models/filter_model.h"

namespace isotone {
namespace {

Estimate unknown() {
  Estimate none;
  none.mean = none.low = none.high = kNotMeasured;
  return none;
}

Estimate measuredValue(const std::vector<double>* values, qint64 row) {
  Estimate value = unknown();
  if (values == nullptr || row < 0 || row >= static_cast<qint64>(values->size())) return value;
  value.mean = value.low = value.high = (*values)[static_cast<std::size_t>(row)];
  value.measured = true;
  return value;
}

/// One quantity of the table: how to read it, which way is better, and its limit.
struct Compared {
  QString title;
  std::vector<double> values;  // in display units
  std::optional<double> limit;
  bool upIsBetter = false;
  int digits = 3;
};

}  // namespace

CompareModel::CompareModel(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_source(CandidateSource::of(session)) {
  const auto follow = [this] {
    if (m_active) rebuild();
  };
  connect(&m_source, &CandidateSource::changed, this, follow);
  connect(&session, &Session::editsChanged, this, follow);
  connect(&session, &Session::dataChanged, this, follow);
  connect(&session, &Session::deviceChanged, this, follow);
  connect(&session, &Session::metricChanged, this, follow);
}

void CompareModel::activate() {
  m_active = true;
  m_source.want();
  rebuild();
}

CompareModel::Numbers CompareModel::numbersOf(const Pin& pin) const {
  Numbers numbers{unknown(), unknown(), unknown(), unknown(), kNotMeasured};
  const auto data = m_session.data();
  const auto candidates = m_source.candidates();
  const auto place = m_candidates[static_cast<std::size_t>(&pin - m_session.edits().pins.constData())];
  if (candidates && place) {
    const auto& table = candidates->table;
    numbers.accuracy = estimateOf(table.accuracy, table.accuracySpread, candidates->accuracyMeasured, *place);
    numbers.latency = estimateOf(table.latency, table.latencySpread, candidates->latencyMeasured, *place);
    numbers.energy = estimateOf(table.energy, table.energySpread, candidates->energyMeasured, *place);
    numbers.size = estimateOf(table.sizeBytes, {}, {}, *place);
  } else if (!m_session.device().isEmpty()) {
    const auto device = m_session.deviceIndex();
    const auto* latency = data->find(device, Metric::Latency);
    const auto* energy = data->find(device, Metric::Energy);
    const auto* task = data->current();
    numbers.latency = measuredValue(latency ? &latency->values : nullptr, pin.row);
    numbers.energy = measuredValue(energy ? &energy->values : nullptr, pin.row);
    numbers.accuracy = measuredValue(task ? &task->values : nullptr, pin.row);
  }
  const auto layers = layersOf(*data->space, pin.design);
  if (!layers.empty()) {
    const auto totals = totalsOf(layers);
    numbers.macs = totals.macs;
    if (!std::isfinite(numbers.size.mean)) numbers.size.mean = totals.weightBytes;
  }
  return numbers;
}

void CompareModel::rebuild() {
  m_columns.clear();
  m_rows.clear();
  m_strip = {};
  m_headline.clear();
  m_detail.clear();
  m_candidates.clear();
  const auto data = m_session.data();
  const auto& pins = m_session.edits().pins;
  if (!data || pins.isEmpty()) {
    Q_EMIT changed();
    return;
  }
  const auto candidates = m_source.candidates();
  std::vector<Design> designs;
  for (const auto& pin : pins) {
    std::optional<std::size_t> place;
    if (candidates)
      for (std::size_t c = 0; c < candidates->designs.size() && !place; ++c)
        if (pin.row >= 0 ? candidates->row[c] == pin.row : std::ranges::equal(candidates->designs[c], pin.design))
          place = c;
    m_candidates.push_back(place);
    m_columns.push_back({pin.letter, designNumber(*data, pin.row, pin.design), pin.note, false});
    designs.push_back(pin.design);
  }
  std::vector<Numbers> numbers;
  for (const auto& pin : pins) numbers.push_back(numbersOf(pin));
  buildHeadline(numbers);
  buildRows(numbers);
  m_strip = differenceStrip(*data->space, designs);
  computeOnDevices();
  followBrushes(false);
  Q_EMIT changed();
}

void CompareModel::buildRows(const std::vector<Numbers>& numbers) {
  const auto data = m_session.data();
  const Goal& goal = m_session.edits().goal;
  const auto column = [&](auto&& read) {
    std::vector<double> values;
    for (const auto& one : numbers) values.push_back(read(one));
    return values;
  };
  double largest = 0;
  for (const auto& one : numbers)
    if (std::isfinite(one.size.mean)) largest = std::max(largest, one.size.mean);
  const SizeUnit unit = SizeUnit::forLargest(largest);
  const std::optional<double> sizeLimit =
      goal.maxSizeBytes ? std::optional(*goal.maxSizeBytes / unit.bytes) : std::nullopt;
  const QString task = m_session.task();
  const std::array quantities{
      Compared{task.isEmpty() ? tr("Accuracy, %") : tr("Accuracy (%1), %").arg(taskName(task)),
               column([](const Numbers& n) { return n.accuracy.mean; }), goal.minAccuracyPercent, true, 4},
      Compared{tr("Latency, ms"), column([](const Numbers& n) { return n.latency.mean; }), goal.maxLatencyMs},
      Compared{tr("Energy, mJ"), column([](const Numbers& n) { return n.energy.mean; }), goal.maxEnergyMj},
      Compared{tr("Size, %1").arg(unit.symbol), column([&](const Numbers& n) { return n.size.mean / unit.bytes; }),
               sizeLimit},
      Compared{tr("Operations, MMAC"), column([](const Numbers& n) { return n.macs / 1e6; }), std::nullopt}};
  for (const auto& quantity : quantities) {
    if (std::ranges::none_of(quantity.values, [](double v) { return std::isfinite(v); })) continue;
    Row row{quantity.title, {}, {}};
    if (quantity.limit)
      row.limit = (quantity.upIsBetter ? tr("at least %1") : tr("at most %1")).arg(limitNumber(*quantity.limit));
    for (std::size_t i = 0; i < quantity.values.size(); ++i) {
      const double value = quantity.values[i], delta = value - quantity.values.front();
      Cell cell{numberText(value, quantity.digits), {}, Tone::Plain, false};
      if (quantity.limit && std::isfinite(value))
        cell.breaksLimit = quantity.upIsBetter ? value < *quantity.limit : value > *quantity.limit;
      if (i == 0) {
        cell.delta = tr("baseline");
      } else if (std::isfinite(delta)) {
        // As many decimals as the value itself shows: the difference can be checked by eye.
        const double size = std::max(std::abs(value), 1e-9);
        const int decimals = std::clamp(quantity.digits - 1 - int(std::floor(std::log10(size))), 0, 6);
        const double rounded = std::round(delta * std::pow(10, decimals));
        if (rounded == 0) cell.delta = tr("the same");
        else {
          const bool better = (delta > 0) == quantity.upIsBetter;
          cell.tone = better ? Tone::Better : Tone::Worse;
          const QString amount = (delta > 0 ? QStringLiteral("+") : QString()) + decimalText(delta, decimals);
          cell.delta = (better ? tr("%1 better") : tr("%1 worse")).arg(amount);
        }
      }
      row.cells.push_back(cell);
    }
    m_rows.push_back(std::move(row));
  }
}

QStringList CompareModel::brokenLimits(const Numbers& numbers) const {
  const Goal& goal = m_session.edits().goal;
  QStringList broken;
  if (goal.maxLatencyMs && numbers.latency.mean > *goal.maxLatencyMs) broken << tr("latency");
  if (goal.maxEnergyMj && numbers.energy.mean > *goal.maxEnergyMj) broken << tr("energy");
  if (goal.maxSizeBytes && numbers.size.mean > *goal.maxSizeBytes) broken << tr("size");
  if (goal.minAccuracyPercent && numbers.accuracy.mean < *goal.minAccuracyPercent) broken << tr("accuracy");
  return broken;
}

void CompareModel::buildHeadline(const std::vector<Numbers>& numbers) {
  if (numbers.size() == 1) {
    m_headline = tr("%1 is the only pinned design").arg(m_columns.front().letter);
    m_detail = tr("pin a second one on Explore to see what differs");
    return;
  }
  const auto words = [this, &numbers](std::size_t i, bool inFull) {
    const double points = numbers[i].accuracy.mean - numbers[0].accuracy.mean;
    const double time = numbers[i].latency.mean - numbers[0].latency.mean;
    if (!std::isfinite(points) || !std::isfinite(time)) return QString();
    const QString gain = numberText(std::abs(points), 2), cost = numberText(std::abs(time), std::abs(time) < 1 ? 2 : 3);
    const QString& letter = m_columns[i].letter;
    const QString& base = m_columns.front().letter;
    if (!inFull) return (points >= 0 ? tr("%1 adds %2 points") : tr("%1 loses %2 points")).arg(letter, gain);
    if (points >= 0)
      return (time >= 0 ? tr("%1 adds %2 points to %3 for %4 ms more") : tr("%1 adds %2 points to %3 and saves %4 ms"))
          .arg(letter, gain, base, cost);
    return (time >= 0 ? tr("%1 loses %2 points to %3 and takes %4 ms more")
                      : tr("%1 loses %2 points to %3 and saves %4 ms"))
        .arg(letter, gain, base, cost);
  };
  // The best that fits every limit carries the headline, then the best of the others gets the detail.
  const auto better = [&](std::size_t a, std::size_t b) { return numbers[a].accuracy.mean > numbers[b].accuracy.mean; };
  std::vector<std::size_t> fitting, others;
  for (std::size_t i = 1; i < numbers.size(); ++i) (brokenLimits(numbers[i]).isEmpty() ? fitting : others).push_back(i);
  std::ranges::sort(fitting, better);
  std::ranges::sort(others, better);
  const std::size_t chosen = fitting.empty() ? others.front() : fitting.front();
  m_columns[chosen].chosen = true;
  m_headline = words(chosen, true);
  if (m_headline.isEmpty()) m_headline = tr("%n design(s) side by side", nullptr, int(numbers.size()));
  for (const std::size_t i : others) {
    if (i == chosen) {
      m_detail = tr("but breaks %1").arg(brokenLimits(numbers[i]).join(tr(" and ")));
      return;
    }
    const QString start = words(i, false);
    if (!start.isEmpty()) m_detail = tr("%1 but breaks %2").arg(start, brokenLimits(numbers[i]).join(tr(" and ")));
    return;
  }
}

void CompareModel::setNote(const QString& letter, const QString& note) {
  Edits after = m_session.edits();
  for (auto& pin : after.pins)
    if (pin.letter == letter) pin.note = note;
  m_session.edit(after, tr("Edit the note on %1").arg(letter), QStringLiteral("note-%1").arg(letter));
}

void CompareModel::unpin(const QString& letter) { m_session.removePin(letter); }

void CompareModel::unpinAll() {
  Edits after = m_session.edits();
  after.pins.clear();
  m_session.edit(after, tr("Unpin all designs"));
}

void CompareModel::select(int column) {
  const auto& pins = m_session.edits().pins;
  if (column < 0 || column >= pins.size() || pins[column].row < 0) return;
  m_session.setSelection({static_cast<quint32>(pins[column].row)});
}

}  // namespace isotone
