// The pictures of Compare: parallel axes with their marked ranges, and the matrix of designs and devices.
#include <algorithm>

#include "core/workspace/figures.h"
#include "ui/view_models/compare_model.h"
#include "ui/view_models/filter_model.h"

namespace isotone {
namespace {

/// What a marked range comes to: the lines to draw, and the designs to select.
struct Brushed {
  Figure figure;
  QList<quint32> rows;
};

bool setsLimits(const Goal& goal) {
  const bool costs = goal.form == Goal::Form::Limits && (goal.maxLatencyMs || goal.maxEnergyMj);
  return costs || goal.maxSizeBytes || goal.minAccuracyPercent;
}

}  // namespace

std::vector<std::pair<std::string, std::size_t>> CompareModel::places() const {
  std::vector<std::pair<std::string, std::size_t>> places;
  for (std::size_t i = 0; i < m_candidates.size(); ++i)
    if (m_candidates[i]) places.emplace_back(m_columns[i].letter.toStdString(), *m_candidates[i]);
  return places;
}

Figure CompareModel::parallel() const {
  const auto candidates = m_source.candidates();
  if (!candidates || m_candidates.empty()) return {};
  if (m_brushed) return *m_brushed;
  FilterModel& filter = FilterModel::of(m_session);
  auto pins = places();
  const auto shown = filter.shown(candidates, pins);
  return filter.noted(parallelAxes(*m_session.data(), *shown, m_session.edits().goal, pins));
}

void CompareModel::setBrushes(const std::vector<AxisBrush>& brushes) {
  if (brushes == m_brushes) return;
  m_brushes = brushes;
  m_brushedOf = m_source.candidates();
  if (m_brushes.empty()) {
    m_brushed.reset();
    m_session.setSelection({});
    Q_EMIT changed();
    return;
  }
  followBrushes(true);
}

void CompareModel::followBrushes(bool select) {
  if (m_brushes.empty()) return;
  const auto candidates = m_source.candidates();
  if (!candidates || candidates != m_brushedOf) {  // other axes
    m_brushes.clear();
    m_brushed.reset();
    return;
  }
  m_session.jobs().run<Brushed>(
      {tr("Designs within the marked ranges"), QStringLiteral("brushed-designs"), true}, this,
      [data = m_session.data(), candidates, goal = m_session.edits().goal, pins = places(), brushes = m_brushes](const Progress&) -> Result<Brushed> {
        Brushed found{parallelAxes(*data, *candidates, goal, pins, brushes), {}};
        for (const std::size_t c : brushedCandidates(*data, *candidates, *found.figure.parallel, brushes))
          if (candidates->row[c] >= 0) found.rows.append(quint32(candidates->row[c]));
        return found;
      },
      [this, select, brushes = m_brushes](Result<Brushed> found) {
        if (!found || brushes != m_brushes) return;
        m_brushed = std::move(found->figure);
        if (select) m_session.setSelection(found->rows);
        Q_EMIT changed();
      });
}

CompareModel::Shown CompareModel::shown() const {
  if (m_showsLimits) return Shown::Limits;
  return m_session.metric() == Metric::Energy ? Shown::Energy : Shown::Latency;
}

bool CompareModel::canShow(Shown shown) const {
  const auto data = m_session.data();
  if (!data || shown != Shown::Energy) return data != nullptr;
  return std::ranges::any_of(data->series, [](const Series& series) { return series.metric == Metric::Energy; });
}

void CompareModel::setShown(Shown shown) {
  if (shown == this->shown()) return;
  m_showsLimits = shown == Shown::Limits;
  if (!m_showsLimits) m_session.setMetric(shown == Shown::Energy ? Metric::Energy : Metric::Latency);
  computeOnDevices();
  Q_EMIT changed();
}

void CompareModel::computeOnDevices() {
  OnDevices wanted{m_session.data(), m_session.metric(), {}, std::nullopt, {}};
  for (const auto& pin : m_session.edits().pins) wanted.designs.push_back({pin.letter.toStdString(), pin.row, pin.design});
  if (m_showsLimits) {
    wanted.goal = m_session.edits().goal;
    wanted.task = m_session.task().toStdString();
  }
  if (wanted == m_onDevicesOf) return;
  // While a limit moves the old cells stay until the new ones are there; other designs or another metric begin anew.
  if (wanted.designs != m_onDevicesOf.designs || wanted.metric != m_onDevicesOf.metric || wanted.goal.has_value() != m_onDevicesOf.goal.has_value()) {
    m_onDevices.clear();
    m_limits.clear();
  }
  m_onDevicesOf = wanted;
  struct Values { std::vector<DeviceValues> values; std::vector<DeviceLimits> limits; };
  m_session.jobs().run<Values>(
      {tr("Comparing on every device"), QStringLiteral("pins-on-devices"), true}, this,
      [workspace = m_session.workspace(), wanted](const Progress&) -> Result<Values> {
        if (wanted.goal) return Values{{}, limitsOnEveryDevice(*workspace, wanted.designs, *wanted.goal, wanted.task)};
        return Values{onEveryDevice(*workspace, wanted.designs, wanted.metric), {}};
      },
      [this](Result<Values> found) {
        if (!found) return;
        m_onDevices = std::move(found->values);
        m_limits = std::move(found->limits);
        Q_EMIT changed();
      });
}

QString CompareModel::matrixProblem() const {
  return m_showsLimits && !setsLimits(m_session.edits().goal) ? tr("The goal sets no limits: set some on Explore to see which designs meet them where.")
                                                              : QString();
}

Figure CompareModel::matrix() const {
  if (!matrixProblem().isEmpty()) return {};
  if (!m_limits.empty()) return limitsMatrix(*m_onDevicesOf.data, m_onDevicesOf.designs, m_limits, *m_onDevicesOf.goal);
  if (m_onDevices.empty()) return {};
  return deviceMatrix(*m_onDevicesOf.data, m_onDevicesOf.designs, m_onDevices, m_onDevicesOf.metric);
}

QString CompareModel::limitsSentence() const {
  if (m_limits.empty() || !matrixProblem().isEmpty()) return {};
  QStringList parts;
  for (std::size_t pin = 0; pin < m_onDevicesOf.designs.size(); ++pin) {
    const auto met = std::ranges::count_if(m_limits, [pin](const DeviceLimits& device) {
      return device.designs[pin].broken.empty() && device.designs[pin].unknown == 0;
    });
    const QString letter = QString::fromStdString(m_onDevicesOf.designs[pin].name);
    parts << (pin == 0 ? tr("<b>%1</b> meets every limit on %2 of %n device(s)", nullptr, int(m_limits.size())).arg(letter).arg(met)
                       : tr("<b>%1</b> on %2").arg(letter).arg(met));
  }
  return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

}  // namespace isotone
