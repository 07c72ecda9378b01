#include "ui/view_models/predictors_model.h"

#include <algorithm>
#include <cmath>

#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"

namespace isotone {
namespace {

bool sameSubject(const FitEvaluation& a, const FitEvaluation& b) {
  return a.device == b.device && a.target == b.target && a.kind == b.kind;
}

using Evaluations = std::vector<FitEvaluation>;

/// One after the other; a device that cannot be fitted is an error only when it is the only one asked for.
Result<Evaluations> evaluateAll(const std::shared_ptr<Workspace>& workspace, const std::vector<FitRequest>& requests,
                                bool store, const Progress& progress) {
  Evaluations made;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const Progress part = progress.part(double(i) / double(requests.size()), double(i + 1) / double(requests.size()));
    auto evaluation = store ? fit(*workspace, requests[i], part) : evaluateFit(*workspace->data(), requests[i], part);
    if (evaluation) {
      made.push_back(std::move(*evaluation));
      continue;
    }
    if (evaluation.error().kind == ErrorKind::Cancelled && !made.empty() && store) return made;
    if (evaluation.error().kind == ErrorKind::Cancelled || requests.size() == 1) return failFrom(evaluation);
  }
  return made;
}

}  // namespace

PredictorsModel::PredictorsModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::workspaceChanged, this, [this] {
    m_evaluated.clear();
    m_tried.clear();
    m_current = -1;
    m_job = 0;
    Q_EMIT busyChanged();
  });
  connect(&session, &Session::dataChanged, this, [this] {
    // What was evaluated on measurements that have changed is no longer true.
    if (const auto data = m_session.data())
      std::erase_if(m_evaluated, [&](const Evaluated& known) {
        return dataHash(*data, known.evaluation->device, known.evaluation->target) != known.dataHash;
      });
    m_tried.clear();
    reload();
  });
  const auto follow = [this] {
    m_problem.clear();
    chooseCurrent();
    Q_EMIT changed();
    evaluateIfNeeded();
  };
  connect(&session, &Session::deviceChanged, this, follow);
  connect(&session, &Session::metricChanged, this, follow);
  connect(&session.jobs(), &JobRunner::changed, this, [this] {
    if (m_job == 0) return;
    m_jobs = m_session.jobs().jobs();
    Q_EMIT busyChanged();
  });
}

void PredictorsModel::activate() {
  m_active = true;
  reload();
}

double PredictorsModel::Row::gain() const {
  return evaluation->flopsSrcc != 0 ? evaluation->accuracy.srcc - evaluation->flopsSrcc : kNotMeasured;
}

PredictorsModel::Row PredictorsModel::rowOf(std::shared_ptr<const FitEvaluation> evaluation) const {
  Row row;
  const auto data = m_session.data();
  const auto device = data->findDevice(evaluation->device);
  const bool ofTask = evaluation->device.empty();  // accuracy is of a task, whatever the device
  row.device = ofTask   ? taskName(toText(evaluation->target.substr(evaluation->target.find(':') + 1)))
               : device ? toText(deviceLabels(*data)[*device])
                        : toText(evaluation->device);
  row.metric = ofTask ? tr("Accuracy") : targetTitle(evaluation->target);
  row.kind = kindTitle(evaluation->kind);
  row.evaluation = std::move(evaluation);
  return row;
}

void PredictorsModel::reload() {
  buildRows();
  Q_EMIT changed();
  evaluateIfNeeded();
}

void PredictorsModel::buildRows() {
  const auto before = m_current >= 0 ? m_rows[std::size_t(m_current)].evaluation : nullptr;
  m_rows.clear();
  m_current = -1;
  const auto workspace = m_session.workspace();
  if (!workspace || !m_session.data()) return;
  for (const auto& known : m_evaluated) m_rows.push_back(rowOf(known.evaluation));
  const auto models = workspace->models();
  for (const auto& model : *models) {
    auto read = fitEvaluationFromJson(model.evaluation);
    if (!read) continue;
    auto place = std::ranges::find_if(m_rows, [&](const Row& row) { return sameSubject(*row.evaluation, *read); });
    if (place == m_rows.end()) place = m_rows.insert(place, rowOf(std::make_shared<const FitEvaluation>(std::move(*read))));
    place->stored = true;
    place->stale = model.stale;
  }
  std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) {
    return std::tie(a.device, a.metric, a.kind) < std::tie(b.device, b.metric, b.kind);
  });
  for (std::size_t i = 0; before && i < m_rows.size(); ++i)
    if (sameSubject(*m_rows[i].evaluation, *before)) m_current = int(i);
  chooseCurrent();
}

void PredictorsModel::chooseCurrent() {
  const std::string device = m_session.device().toStdString(), target = currentTarget();
  const auto fits = [&](const Row& row) {
    return row.evaluation->device == device && row.evaluation->target == target;
  };
  if (m_current >= 0 && fits(m_rows[std::size_t(m_current)])) return;
  m_current = -1;
  // Of several kinds the one that orders best, which is also the one the workspace would use.
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    if (fits(m_rows[i]) && (m_current < 0 || m_rows[i].evaluation->accuracy.srcc >
                                                 m_rows[std::size_t(m_current)].evaluation->accuracy.srcc))
      m_current = int(i);
}

const FitEvaluation* PredictorsModel::evaluation() const {
  return m_current >= 0 ? m_rows[std::size_t(m_current)].evaluation.get() : nullptr;
}

void PredictorsModel::setCurrent(int row) {
  if (row < 0 || row >= int(m_rows.size()) || row == m_current) return;
  m_current = row;
  const FitEvaluation wanted = *m_rows[std::size_t(row)].evaluation;
  if (wanted.target == "energy") m_session.setMetric(Metric::Energy);
  if (wanted.target == "latency") m_session.setMetric(Metric::Latency);
  if (!wanted.device.empty()) m_session.setDevice(toText(wanted.device));
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    if (sameSubject(*m_rows[i].evaluation, wanted)) m_current = int(i);
  Q_EMIT changed();
}

std::string PredictorsModel::currentTarget() const {
  return m_session.metric() == Metric::Energy ? "energy" : "latency";
}

std::vector<std::string> PredictorsModel::targets() const {
  std::vector<std::string> found;
  const auto data = m_session.data();
  if (!data) return found;
  for (const Metric metric : {Metric::Latency, Metric::Energy})
    if (std::ranges::any_of(data->series, [&](const Series& s) { return s.metric == metric; }))
      found.emplace_back(metricName(metric));
  for (const auto& task : data->accuracies) found.push_back("accuracy:" + task.task);
  return found;
}

std::size_t PredictorsModel::available(const std::string& target) const {
  const auto data = m_session.data();
  if (!data || m_session.device().isEmpty()) return 0;
  const std::vector<double>* values = nullptr;
  if (target.starts_with("accuracy:")) {
    if (const auto* task = data->findTask(target.substr(9))) values = &task->values;
  } else if (const auto metric = parseMetric(target)) {
    if (const auto* series = data->find(m_session.deviceIndex(), *metric)) values = &series->values;
  }
  return values ? usableRows(data->designs, *values, false, true).size() : 0;
}

void PredictorsModel::evaluateIfNeeded() {
  if (!m_active || isBusy() || !m_session.workspace() || m_session.device().isEmpty()) return;
  if (m_current >= 0) {
    addCurve();
    fillNext();
    return;
  }
  if (!m_problem.isEmpty() || available(currentTarget()) < 10) return;
  FitRequest request;
  request.device = m_session.device().toStdString();
  request.target = currentTarget();
  run(tr("Evaluating a predictor for %1").arg(m_session.device()), {request}, false);
}

void PredictorsModel::addCurve() {
  const auto* shown = evaluation();
  if (!shown->curve.empty() || shown->kind == "mlp") return;
  if (!m_tried.insert("curve|" + shown->device + '|' + shown->target + '|' + shown->kind).second) return;
  FitRequest request{shown->device, shown->target, shown->kind, shown->samples};
  request.seed = shown->seed;
  m_session.jobs().run<FitEvaluation>(
      {tr("Learning curve of %1").arg(toText(shown->device)), QStringLiteral("learning-curve"), true}, this,
      [data = m_session.data(), request](const Progress& progress) { return evaluateFit(*data, request, progress); },
      [this](Result<FitEvaluation> made) {
        if (!made) return;
        remember(std::move(*made));
        buildRows();
        Q_EMIT changed();
      });
}

void PredictorsModel::fillNext() {
  if (m_filling || !m_active || isBusy()) return;
  const auto data = m_session.data();
  for (const auto& series : data->series) {
    if (series.metric != Metric::Latency && series.metric != Metric::Energy) continue;
    FitRequest request;
    request.device = data->devices[series.device].name;
    request.target = metricName(series.metric);
    request.learningCurve = false;
    const bool known = std::ranges::any_of(m_rows, [&](const Row& row) {
      return row.evaluation->device == request.device && row.evaluation->target == request.target;
    });
    if (known || !m_tried.insert(request.device + '|' + request.target).second) continue;
    m_filling = true;
    m_session.jobs().run<FitEvaluation>(
        {tr("Evaluating a predictor for %1").arg(toText(request.device)), QStringLiteral("evaluate-others"), true}, this,
        [data, request](const Progress& progress) { return evaluateFit(*data, request, progress); },
        [this](Result<FitEvaluation> made) {
          m_filling = false;
          if (made && m_session.data()) {
            remember(std::move(*made));
            buildRows();
            Q_EMIT rowsChanged();
          }
          if (m_session.data()) fillNext();
        });
    return;
  }
}

std::vector<FitRequest> PredictorsModel::requestsFor(const Training& training) const {
  std::vector<FitRequest> requests;
  FitRequest request;
  request.target = training.target;
  request.kind = training.kind;
  request.samples = training.samples;
  request.seed = training.seed;
  // A learning curve fits dozens of models: affordable for the closed-form kinds, and for one device at a time.
  request.learningCurve = training.kind != "mlp" && !training.allDevices;
  const bool perDevice = !training.target.starts_with("accuracy:");
  if (perDevice && training.allDevices) {
    const auto metric = parseMetric(training.target);
    for (const auto& series : m_session.data()->series) {
      if (!metric || series.metric != *metric) continue;
      request.device = m_session.data()->devices[series.device].name;
      requests.push_back(request);
    }
    return requests;
  }
  request.device = perDevice ? m_session.device().toStdString() : std::string();
  requests.push_back(request);
  return requests;
}

void PredictorsModel::train(const Training& training) {
  if (!m_session.workspace()) return;
  const auto requests = requestsFor(training);
  if (requests.empty()) return;
  const QString subject = requests.size() > 1 ? tr("%n device(s)", nullptr, int(requests.size()))
                                              : rowOf(std::make_shared<FitEvaluation>(FitEvaluation{
                                                          .device = requests.front().device,
                                                          .target = requests.front().target,
                                                          .kind = requests.front().kind})).device;
  run(tr("Training %1 for %2").arg(kindTitle(training.kind), subject), requests, true);
}

void PredictorsModel::compareMethods() {
  if (!m_session.workspace() || m_session.device().isEmpty()) return;
  std::vector<FitRequest> requests;
  for (const auto& kind : predictorKinds()) {
    FitRequest request;
    request.device = m_session.device().toStdString();
    request.target = currentTarget();
    request.kind = kind;
    request.learningCurve = kind != "mlp";
    requests.push_back(request);
  }
  run(tr("Comparing methods on %1").arg(m_session.device()), requests, false);
}

void PredictorsModel::run(const QString& title, std::vector<FitRequest> requests, bool store) {
  m_busyTitle = title;
  m_problem.clear();
  m_job = m_session.jobs().run<Evaluations>(
      {title, store ? QString() : QStringLiteral("evaluate"), false}, this,
      [workspace = m_session.workspace(), requests = std::move(requests), store](const Progress& progress) {
        return evaluateAll(workspace, requests, store, progress);
      },
      [this, store](Result<Evaluations> made) {
        finish(std::move(made));
        if (store) m_session.refresh();
      });
  m_jobs = m_session.jobs().jobs();
  Q_EMIT busyChanged();
  Q_EMIT changed();
}

void PredictorsModel::remember(FitEvaluation evaluation) {
  std::erase_if(m_evaluated, [&](const Evaluated& known) { return sameSubject(*known.evaluation, evaluation); });
  std::string hash = dataHash(*m_session.data(), evaluation.device, evaluation.target);
  m_evaluated.push_back({std::make_shared<const FitEvaluation>(std::move(evaluation)), std::move(hash)});
}

void PredictorsModel::finish(Result<Evaluations> made) {
  m_job = 0;
  if (!made) {
    m_problem = made.error().kind == ErrorKind::Cancelled ? tr("The evaluation was cancelled. Train… starts another.")
                                                          : toText(made.error().message);
    m_session.reportError(made.error());
  } else {
    for (auto& evaluation : *made) remember(std::move(evaluation));
  }
  Q_EMIT busyChanged();
  reload();
}

const JobState* PredictorsModel::job() const {
  const auto found = std::ranges::find_if(m_jobs, [this](const JobState& state) { return state.id == m_job; });
  return m_job != 0 && found != m_jobs.end() ? &*found : nullptr;
}

QString PredictorsModel::busyStep() const { return job() ? job()->step : QString(); }
double PredictorsModel::busyFraction() const { return job() ? job()->fraction : -1; }
void PredictorsModel::cancel() {
  if (m_job != 0) m_session.jobs().cancel(m_job);
}

}  // namespace isotone
