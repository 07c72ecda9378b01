#include "ui/view_models/adaptation_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include <QFileInfo>

#include "core/predictors/gaussian_process.h"
#include "core/workspace/figures.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr std::size_t kFew = 100;       // so many measurements are all used; a device with more is rehearsed on
constexpr std::size_t kLookAhead = 60;  // measurements the expected gain is drawn for
constexpr std::size_t kNewDevices = 10;

/// Rows that count as measurements: one a design, disconnected ones left out.
std::vector<std::uint32_t> measuredRows(const Dataset& data, const std::string& device, Metric metric) {
  const auto index = data.findDevice(device);
  const Series* series = index ? data.find(*index, metric) : nullptr;
  return series ? usableRows(data.designs, series->values, false, true) : std::vector<std::uint32_t>();
}

}  // namespace

AdaptationModel::AdaptationModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_ledger.newDevices = kNewDevices;
  connect(&session, &Session::dataChanged, this, [this] {
    // A kept predictor is news of the workspace, not of its measurements.
    if (m_session.data() != m_data) follow();
  });
  connect(&session, &Session::deviceChanged, this, &AdaptationModel::follow);
  connect(&session, &Session::metricChanged, this, &AdaptationModel::follow);
}

const std::vector<std::size_t>& AdaptationModel::counts() {
  static const std::vector<std::size_t> choices{5, 10, 20, 50};
  return choices;
}

void AdaptationModel::open() {
  if (m_open) return;
  m_open = true;
  follow();
}

void AdaptationModel::close() {
  m_open = false;
  forget();
  Q_EMIT changed();
}

void AdaptationModel::forget() {
  if (m_job != 0) m_session.jobs().cancel(std::exchange(m_job, 0));
  m_busy = Busy::No;
  m_problem.clear();
  m_data.reset();
  m_context.reset();
  m_expected.clear();
  m_adaptation.reset();
  m_kept = m_scratchGiven = m_minutesGiven = false;
}

void AdaptationModel::follow() {
  if (!m_open) return;
  forget();
  m_data = m_session.data();
  look();
  if (!m_data || m_session.device().isEmpty()) {
    m_problem = tr("There is no device yet: import measurements of at least one, then come back.");
    Q_EMIT changed();
    return;
  }
  learn();
}

void AdaptationModel::look() {
  m_available = m_data && !m_session.device().isEmpty()
                    ? measuredRows(*m_data, m_session.device().toStdString(), m_session.metric()).size()
                    : 0;
  m_samples = m_available == 0 ? Samples::None : m_available <= kFew ? Samples::All : Samples::Rehearsal;
}

Result<AdaptationModel::Plan> AdaptationModel::planFor(const Dataset& data, const std::string& target, Metric metric,
                                                       Samples samples, const Progress& progress) {
  // Other set-ups of its chip would make a rehearsal look too good; for a device that is really new they are welcome.
  auto context = fleetFor(data, target, metric, {}, samples == Samples::Rehearsal, progress.part(0, 0.8));
  if (!context) return failFrom(context);
  Plan plan{std::move(*context), {}};
  const FleetContext& fleet = *plan.context;
  std::unordered_map<std::uint32_t, std::size_t> placeOf;
  for (std::size_t place = 0; place < fleet.rows.size(); ++place) placeOf.emplace(fleet.rows[place], place);
  const auto placesOf = [&](const std::vector<std::uint32_t>& rows) {
    std::vector<std::size_t> places;
    for (const std::uint32_t row : rows)
      if (const auto found = placeOf.find(row); found != placeOf.end()) places.push_back(found->second);
    return places;
  };
  // In a rehearsal the device counts as not measured.
  std::vector<std::uint32_t> measured;
  if (samples == Samples::All) measured = measuredRows(data, target, metric);
  std::vector<double> values;
  if (const auto device = data.findDevice(target); device && !measured.empty())
    for (const std::uint32_t row : measured)
      if (placeOf.contains(row)) values.push_back(data.find(*device, metric)->values[row]);
  const auto next = anchorRows(fleet, kLookAhead, measured, progress.part(0.8, 0.9));
  if (!next) return failFrom(next);
  // The gain is an extra: where it cannot be worked out the path goes on without it.
  if (auto expected = expectedSrcc(*fleet.fleet, fleet.pool, placesOf(measured), values, placesOf(*next)))
    plan.expected = std::move(*expected);
  if (progress.stopRequested()) return cancelled();
  return plan;
}

void AdaptationModel::learn() {
  m_busy = Busy::Learning;
  m_problem.clear();
  m_job = m_session.jobs().run<Plan>(
      {tr("Learn from the measured devices"), QStringLiteral("adaptation-plan")}, this,
      [data = m_data, target = m_session.device().toStdString(), metric = m_session.metric(),
       samples = m_samples](const Progress& progress) { return planFor(*data, target, metric, samples, progress); },
      [this, data = m_data](Result<Plan> plan) {
        if (!m_open || data != m_data) return;
        m_job = 0;
        m_busy = Busy::No;
        if (!plan) return stopped(plan.error());
        m_context = std::move(plan->context);
        m_expected = std::move(plan->expected);
        fillLedger();
        if (m_samples != Samples::None) return adaptNow();
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void AdaptationModel::adaptNow() {
  if (!m_context || m_samples == Samples::None) return;
  AdaptRequest request;
  request.target = m_session.device().toStdString();
  request.metric = m_session.metric();
  if (m_samples == Samples::Rehearsal) request.anchors = m_count;
  m_busy = Busy::Adapting;
  m_problem.clear();
  m_kept = false;
  m_locale = QLocale();
  m_job = m_session.jobs().run<Adaptation>(
      {tr("Adapt a predictor to %1").arg(targetTitle()), QStringLiteral("adapt")}, this,
      [data = m_data, context = m_context, request](const Progress& progress) {
        return adapt(*data, *context, request, progress);
      },
      [this, context = m_context](Result<Adaptation> made) {
        if (!m_open || context != m_context) return;
        m_job = 0;
        m_busy = Busy::No;
        if (!made) {
          m_adaptation.reset();
          return stopped(made.error());
        }
        m_adaptation = std::make_shared<const Adaptation>(std::move(*made));
        fillLedger();
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void AdaptationModel::stopped(const Error& error) {
  m_problem = error.kind == ErrorKind::Cancelled ? tr("Cancelled; nothing was changed.") : toText(error.message);
  Q_EMIT changed();
}

void AdaptationModel::cancel() {
  if (m_job != 0) m_session.jobs().cancel(m_job);
}

void AdaptationModel::retry() {
  if (!m_open || m_busy != Busy::No || !m_data || m_session.device().isEmpty()) return;
  if (m_context) adaptNow();
  else learn();
}

void AdaptationModel::retranslate() {
  if (m_adaptation && m_locale != QLocale() && m_busy == Busy::No) {
    const bool kept = m_kept;
    adaptNow();
    m_kept = kept;
  }
}

void AdaptationModel::setCount(std::size_t count) {
  if (count == m_count) return;
  m_count = count;
  fillLedger();
  if (m_context && m_samples == Samples::Rehearsal && m_busy != Busy::Keeping) return adaptNow();
  Q_EMIT changed();
}

double AdaptationModel::expectedAt(std::size_t measurements) const {
  return measurements < m_expected.size() ? m_expected[measurements] : std::numeric_limits<double>::quiet_NaN();
}

void AdaptationModel::writeKit(const QString& device, std::size_t count, const QString& folder) {
  if (!m_session.data() || m_kitJob != 0) return;
  KitRequest request;
  request.device = device.toStdString();
  request.count = count;
  request.metric = m_session.metric();
  m_kitJob = m_session.jobs().run<Kit>(
      {tr("Write a measurement kit for %1").arg(device)}, this,
      [data = m_session.data(), request, folder = std::filesystem::path(folder.toStdString())](
          const Progress& progress) { return isotone::writeKit(*data, request, folder, progress); },
      [this, folder](Result<Kit> kit) {
        m_kitJob = 0;
        Q_EMIT changed();
        if (kit) Q_EMIT kitWritten(folder, int(kit->rows.size()));
        else m_session.reportError(kit.error());
      });
  Q_EMIT changed();
}

void AdaptationModel::followImport(const QString& file) {
  const auto data = m_session.data();
  if (!data) return;
  const std::string name = QFileInfo(file).fileName().toStdString();
  for (const Series& series : data->series)
    if (series.metric == m_session.metric() && QFileInfo(toText(series.sourceFile)).fileName().toStdString() == name)
      return m_session.setDevice(toText(data->devices[series.device].name));
}

const MethodOutcome* AdaptationModel::adapted() const {
  if (!m_adaptation) return nullptr;
  for (const MethodOutcome& outcome : m_adaptation->methods)
    if (outcome.method == m_adaptation->method && outcome.problem.empty()) return &outcome;
  return nullptr;
}

const MethodOutcome* AdaptationModel::unadapted() const {
  if (!m_adaptation) return nullptr;
  for (const MethodOutcome& outcome : m_adaptation->methods)
    if (outcome.method == "reuse" && outcome.problem.empty()) return &outcome;
  return nullptr;
}

Figure AdaptationModel::scatter(const MethodOutcome& outcome) const {
  return adaptationScatter(*m_data, *m_adaptation, outcome, m_session.metric());
}

Figure AdaptationModel::comparison() const {
  if (!m_adaptation) return {};
  Figure figure = adaptationComparison(*m_data, *m_adaptation);
  figure.notes.clear();  // the scatters beside it carry them, and have the room
  return figure;
}

Figure AdaptationModel::gainPicture() const {
  if (m_expected.empty()) return {};
  const std::size_t measured = m_samples == Samples::All ? m_available : 0;
  return expectedGain(m_expected, measured, measured + m_count);
}

bool AdaptationModel::canKeep() const {
  return m_busy == Busy::No && !m_kept && m_adaptation && m_adaptation->predictor && m_session.workspace();
}

void AdaptationModel::keep() {
  if (!canKeep()) return;
  m_busy = Busy::Keeping;
  m_session.jobs().run<void>(
      {tr("Keep the predictor of %1").arg(targetTitle())}, this,
      [workspace = m_session.workspace(), adaptation = m_adaptation, metric = m_session.metric()](const Progress&) {
        return keepAdaptation(*workspace, *adaptation, metric);
      },
      [this, adaptation = m_adaptation](Status stored) {
        if (!stored) m_session.reportError(stored.error());
        // The person may have gone on to another device while it was written; it is kept all the same.
        if (adaptation == m_adaptation) {
          m_busy = Busy::No;
          m_kept = stored.has_value();
        }
        if (stored) {
          m_session.refresh();
          Q_EMIT kept();
        }
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

std::optional<double> AdaptationModel::medianLatency() const {
  const auto medianOf = [&](std::size_t device) -> std::optional<double> {
    const Series* series = m_data->find(device, Metric::Latency);
    if (!series) return std::nullopt;
    std::vector<double> values;
    for (const double value : series->values)
      if (std::isfinite(value)) values.push_back(value);
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
  };
  if (const auto own = medianOf(m_session.deviceIndex())) return own;
  std::vector<double> others;
  if (m_context)
    for (const std::size_t source : m_context->sources)
      if (const auto median = medianOf(source)) others.push_back(*median);
  if (others.empty()) return std::nullopt;
  std::nth_element(others.begin(), others.begin() + std::ptrdiff_t(others.size() / 2), others.end());
  return others[others.size() / 2];
}

}  // namespace isotone
