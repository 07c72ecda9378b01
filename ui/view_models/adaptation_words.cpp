// The sentences of the adaptation path, and its ledger.
#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/workspace/figure_parts.h"
#include "core/workspace/fit.h"
#include "ui/view_models/adaptation_model.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr std::size_t kTooFewToJudge = 8;
constexpr std::size_t kTenMore = 10;

QString hoursText(double hours) {
  if (hours < 1) return QCoreApplication::translate("isotone::AdaptationModel", "%1 min").arg(decimalText(hours * 60, 0));
  return QCoreApplication::translate("isotone::AdaptationModel", "%1 h").arg(hours < 10 ? decimalText(hours, 1) : countText(std::llround(hours)));
}

}  // namespace

QString AdaptationModel::targetTitle() const {
  const auto data = m_session.data();
  if (!data || m_session.device().isEmpty()) return {};
  return toText(deviceLabels(*data)[m_session.deviceIndex()]);
}

QString AdaptationModel::sourcesText() const {
  if (m_busy == Busy::Learning) return tr("%1, from the measured devices").arg(targetTitle());
  if (!m_context || sources() == 0) return tr("%1, from its own measurements alone").arg(targetTitle());
  const int others = int(sources());
  const bool siblings = std::ranges::any_of(m_data->devices, [&](const DeviceProfile& device) {
    return device.name != m_context->target && chipOf(device) == chipOf(m_data->devices[m_session.deviceIndex()]);
  });
  if (m_samples != Samples::Rehearsal || !siblings)
    return tr("%1, from %n other device(s)", nullptr, others).arg(targetTitle());
  return tr("%1, from %n device(s) with other chips", nullptr, others).arg(targetTitle());
}

QString AdaptationModel::gain() const {
  const double here = expectedAt(m_count), later = expectedAt(m_count + kTenMore);
  if (!std::isfinite(here)) return {};
  const QString expected = m_samples == Samples::All
                               ? tr("Expected SRCC with %1 more: %2.").arg(m_count).arg(decimalText(here, 3))
                               : tr("Expected SRCC with %1: %2.").arg(m_count).arg(decimalText(here, 3));
  if (!std::isfinite(later)) return expected;
  return expected + u' ' + tr("Ten more gain about +%1.").arg(decimalText(std::max(0.0, later - here), 3));
}

QString AdaptationModel::samplesText() const {
  switch (m_samples) {
    case Samples::None: return tr("%1 has not been measured yet.").arg(targetTitle());
    case Samples::All: return tr("All %n measurement(s) of %1 are used.", nullptr, int(m_available)).arg(targetTitle());
    case Samples::Rehearsal: break;
  }
  return tr("%1 of its %2 measurements are used, as a rehearsal; the others judge the result.")
      .arg(countText(qint64(m_count)), countText(qint64(m_available)));
}

QString AdaptationModel::kitDevice() const {
  return m_samples == Samples::Rehearsal || m_session.device().isEmpty() ? QStringLiteral("new_device") : m_session.device();
}

QString AdaptationModel::headline() const {
  switch (m_busy) {
    case Busy::Learning: return tr("Learning from the measured devices…");
    case Busy::Adapting: return tr("Adapting…");
    case Busy::Keeping: return tr("Keeping the predictor…");
    case Busy::No: break;
  }
  if (!m_problem.isEmpty()) return tr("No adapted predictor");
  if (m_samples == Samples::None) return tr("Measure first: the predictor is made from the filled table");
  const MethodOutcome *after = adapted(), *before = unadapted();
  if (!after) return tr("The adaptation failed");
  if (!std::isfinite(after->accuracy.srcc)) return tr("A predictor for %1").arg(targetTitle());
  if (!before || !std::isfinite(before->accuracy.srcc))
    return tr("SRCC %1 from %n measurement(s)", nullptr, int(m_adaptation->sampleRows.size()))
        .arg(decimalText(after->accuracy.srcc, 3));
  return tr("SRCC %1 → %2 from %n measurement(s)", nullptr, int(m_adaptation->sampleRows.size()))
      .arg(decimalText(before->accuracy.srcc, 3), decimalText(after->accuracy.srcc, 3));
}

QString AdaptationModel::evaluation() const {
  const MethodOutcome* after = adapted();
  if (m_busy != Busy::No) return {};
  if (!m_problem.isEmpty()) return m_problem;
  if (m_samples == Samples::None)
    return tr("Write a measurement kit, fill its table on the device and import it here: the predictor, before and after, "
              "appears on this side.");
  if (!after) return m_adaptation && !m_adaptation->methods.empty() ? toText(m_adaptation->methods.front().problem) : QString();
  const qint64 designs = qint64(m_adaptation->truth.size());
  if (m_adaptation->heldOut)
    return tr("Judged on %1 measured designs that it has not seen.").arg(countText(designs));
  const QString judged = tr("Judged on its %n measurement(s), each predicted from the others.", nullptr, int(designs));
  return std::size_t(designs) < kTooFewToJudge ? judged + u' ' + tr("That is too few to tell good from bad.") : judged;
}

QString AdaptationModel::advice() const {
  const MethodOutcome* after = adapted();
  if (!after || m_busy != Busy::No) return {};
  for (const MethodOutcome& outcome : m_adaptation->methods)
    if (m_adaptation->heldOut && outcome.problem.empty() && outcome.srcc.low > after->srcc.high)
      return tr("Here %1 does better: SRCC %2.").arg(nounInSentence(toText(outcome.title)), decimalText(outcome.accuracy.srcc, 3));
  if (m_adaptation->enough) return tr("Enough is measured: ten more would gain less than 0.005.");
  const double gained = m_adaptation->expectedWithTenMore - m_adaptation->expectedSrcc;
  if (!std::isfinite(gained)) return {};
  return tr("Ten more measurements would gain about +%1.").arg(decimalText(std::max(0.0, gained), 3));
}

std::vector<AdaptationModel::Fact> AdaptationModel::facts() const {
  const MethodOutcome* after = adapted();
  if (!after || m_busy == Busy::Adapting) return {};
  const auto percent = [](double value, int decimals) { return tr("%1 %").arg(decimalText(value, decimals)); };
  return {{decimalText(after->accuracy.srcc, 3),
           tr("SRCC (95 %: %1 – %2)").arg(decimalText(after->srcc.low, 3), decimalText(after->srcc.high, 3))},
          {percent(after->accuracy.mapePercent, 1), tr("mean error")},
          {percent(after->accuracy.coverage90Percent, 0), tr("inside the 90 % interval")},
          {tr("%1 ms").arg(numberText(after->milliseconds, 2)), tr("to fit and predict")}};
}

void AdaptationModel::setNewDevices(std::size_t devices) {
  m_ledger.newDevices = devices;
  Q_EMIT ledgerChanged();
}

void AdaptationModel::setFromScratch(std::size_t measurements) {
  m_scratchGiven = true;
  m_ledger.fromScratch = measurements;
  Q_EMIT ledgerChanged();
}

void AdaptationModel::setMinutesEach(double minutes) {
  m_minutesGiven = true;
  m_ledger.minutesEach = minutes;
  Q_EMIT ledgerChanged();
}

void AdaptationModel::fillLedger() {
  m_ledger.adapted = m_samples == Samples::All ? m_available : m_count;
  m_ledger.sources = sources();
  if (!m_minutesGiven && m_data && !m_session.device().isEmpty())
    m_ledger.minutesEach = minutesPerMeasurement(medianLatency().value_or(0), {});
  if (!m_scratchGiven) {
    m_ledger.fromScratch = kMeasurementsFromScratch;
    m_scratchFromCurve = false;
    const MethodOutcome* after = adapted();
    const auto models = m_session.workspace() && after ? m_session.workspace()->models() : nullptr;
    for (std::size_t i = 0; models && i < models->size() && !m_scratchFromCurve; ++i) {
      const FittedModel& model = (*models)[i];
      if (model.device != m_adaptation->target || model.target != metricName(m_session.metric())) continue;
      const auto known = fitEvaluationFromJson(model.evaluation);
      if (!known) continue;
      std::vector<std::size_t> samples;
      std::vector<double> curve;
      for (const LearningPoint& point : known->curve) {
        samples.push_back(point.samples);
        curve.push_back(point.srcc);
      }
      if (const auto reached = measurementsToReach(samples, curve, after->accuracy.srcc)) {
        m_ledger.fromScratch = *reached;
        m_scratchFromCurve = true;
      }
    }
  }
  Q_EMIT ledgerChanged();
}

QString AdaptationModel::ledgerHeadline() const {
  const Ledger ledger = ledgerOf(m_ledger);
  return tr("%1 measurements, not %2: %3, not %4")
      .arg(countText(std::llround(ledger.adaptedMeasurements)), countText(std::llround(ledger.scratchMeasurements)),
           hoursText(ledger.adaptedHours), hoursText(ledger.scratchHours));
}

QString AdaptationModel::ledgerBreakEven() const {
  const Ledger ledger = ledgerOf(m_ledger);
  if (!ledger.breakEven) return tr("It does not pay: a new device needs as many measurements either way.");
  if (m_ledger.sources == 0) return tr("It pays from the first device on.");
  return tr("It pays from the first new device on, since the %n device(s) it learns from are measured already; had they to "
            "be measured first, from %1 new devices on.", nullptr, int(m_ledger.sources))
      .arg(countText(qint64(*ledger.breakEven)));
}

QString AdaptationModel::ledgerAssumptions() const {
  const MeasuringTime time;
  const QString scratch =
      m_scratchGiven       ? tr("From scratch: as you gave it.")
      : m_scratchFromCurve ? tr("From scratch: where the learning curve of this device reaches the same SRCC.")
                           : tr("From scratch: 900 as in HELP (arXiv 2106.08630).");
  if (m_minutesGiven) return scratch;
  const auto latency = m_data && !m_session.device().isEmpty() ? medianLatency() : std::nullopt;
  const QString minutes = latency ? tr("Minutes: as the kit says, %1 runs of %2 ms (the median), and %3 min to load a network.")
                                        .arg(QString::number(time.warmUpRuns + time.timedRuns), numberText(*latency, 3),
                                             numberText(time.minutesToLoad, 1))
                                  : tr("Minutes: %1 min to load a network; no latency is known.").arg(numberText(time.minutesToLoad, 1));
  return scratch + u' ' + minutes;
}

}  // namespace isotone
