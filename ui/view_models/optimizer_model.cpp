#include "ui/view_models/optimizer_model.h"

#include <algorithm>

#include "core/workspace/figures.h"
#include "ui/view_models/neural_source.h"
#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

struct Known {
  NetworkState state = NetworkState::None;
  std::optional<OptimizerLog> log;
};

QString durationText(double seconds) {
  return seconds < 90 ? OptimizerModel::tr("%1 s").arg(numberText(seconds, 2)) : OptimizerModel::tr("%1 min").arg(numberText(seconds / 60, 2));
}

}  // namespace

OptimizerModel& OptimizerModel::of(Session& session) {
  if (auto* present = session.findChild<OptimizerModel*>(QString(), Qt::FindDirectChildrenOnly)) return *present;
  return *new OptimizerModel(session);
}

OptimizerModel::OptimizerModel(Session& session) : QObject(&session), m_session(session) {
  connect(&session, &Session::workspaceChanged, this, [this] {
    if (m_job != 0) cancel();
    m_curve.clear();
    m_problem.clear();
  });
  connect(&session, &Session::dataChanged, this, &OptimizerModel::look);
  connect(&session, &Session::taskChanged, this, &OptimizerModel::look);
  connect(&session.jobs(), &JobRunner::changed, this, [this] {
    if (m_job == 0) return;
    takePoints();
    Q_EMIT changed();
  });
}

void OptimizerModel::activate() {
  if (m_active) return;
  m_active = true;
  look();
}

void OptimizerModel::look() {
  if (!m_active) return;
  m_state = NetworkState::None;
  m_log.reset();
  const auto workspace = m_session.workspace();
  if (!workspace) {
    Q_EMIT changed();
    return;
  }
  m_session.jobs().run<Known>(
      {tr("Reading the optimizer network"), QStringLiteral("optimizer-log"), true}, this,
      [workspace, task = m_session.task().toStdString()](const Progress&) -> Result<Known> {
        return Known{optimizerState(*workspace, task), optimizerLog(*workspace, task)};
      },
      [this](Result<Known> known) {
        if (known) {
          m_state = known->state;
          m_log = std::move(known->log);
        }
        Q_EMIT changed();
      });
}

QString OptimizerModel::stateSentence() const {
  if (isTraining()) return m_curve.empty() ? tr("The teacher solves the cases that the network will learn from.") : tr("The network is being trained.");
  if (!m_problem.isEmpty()) return m_problem;
  QString sentence;
  switch (m_state) {
    case NetworkState::None: return tr("No optimizer network has been trained. One pass of it puts out a design for any device and goal.");
    case NetworkState::Begun: return tr("A training was interrupted; it goes on where it was.");
    case NetworkState::Stale: sentence = tr("The data have changed since it was trained: train it again."); break;
    case NetworkState::Ready: break;
  }
  if (!m_log) return sentence;
  QStringList parts;
  if (!sentence.isEmpty()) parts << sentence;
  parts << tr("Trained around %n device(s) in %1.", nullptr, int(m_log->devices.size())).arg(durationText(m_log->seconds));
  const auto alone = std::ranges::find(m_log->scores, "network", &OptimizerScore::method);
  const auto refined = std::ranges::find(m_log->scores, "network, refined", &OptimizerScore::method);
  if (alone != m_log->scores.end())
    parts << tr("On devices that it has not seen, it alone loses %1 % in %2 ms a design.")
                 .arg(numberText(alone->meanRegretPercent, 2), numberText(alone->medianMilliseconds, 2));
  if (refined != m_log->scores.end())
    parts << tr("Refined, %1 % in %2 ms.").arg(numberText(refined->meanRegretPercent, 2), numberText(refined->medianMilliseconds, 2));
  return parts.join(QLatin1Char(' '));
}

QString OptimizerModel::trainText() const {
  switch (m_state) {
    case NetworkState::Begun: return tr("Resume…");
    case NetworkState::Stale:
    case NetworkState::Ready: return tr("Train again…");
    case NetworkState::None: break;
  }
  return tr("Train…");
}

void OptimizerModel::train(const Choice& choice) {
  const auto workspace = m_session.workspace();
  if (!workspace || m_job != 0) return;
  OptimizerRequest request;
  request.task = m_session.task().toStdString();
  request.fleet = choice.fleet;
  request.cases.seed = request.training.seed = choice.seed;
  request.resume = choice.resume;
  m_curve.clear();
  m_problem.clear();
  m_points = std::make_shared<Points>();
  const TrainingSink sink = [points = m_points](const TrainingPoint& point) {
    const std::lock_guard lock(points->mutex);
    points->fresh.push_back(point);
  };
  m_job = m_session.jobs().run<OptimizerLog>(
      {tr("Train the optimizer network"), {}, false}, this,
      [workspace, request, sink](const Progress& progress) { return trainOptimizerNetwork(*workspace, request, sink, progress); },
      [this](Result<OptimizerLog> trained) {
        takePoints();
        m_job = 0;
        if (!trained && trained.error().kind != ErrorKind::Cancelled) m_problem = toText(trained.error().message);
        look();
        NeuralSource::of(m_session).refresh();
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void OptimizerModel::takePoints() {
  if (!m_points) return;
  std::vector<TrainingPoint> fresh;
  {
    const std::lock_guard lock(m_points->mutex);
    fresh.swap(m_points->fresh);
  }
  m_curve.insert(m_curve.end(), fresh.begin(), fresh.end());
}

void OptimizerModel::cancel() { m_session.jobs().cancel(m_job); }

double OptimizerModel::fraction() const {
  for (const JobState& job : m_session.jobs().jobs())
    if (job.id == m_job) return job.fraction;
  return -1;
}

QString OptimizerModel::step() const {
  for (const JobState& job : m_session.jobs().jobs())
    if (job.id == m_job) return job.step;
  return {};
}

Figure OptimizerModel::loss(TrainingPoint::Phase phase) const {
  const bool kept = !isTraining() && m_curve.empty() && m_log;
  return optimizerLoss(kept ? m_log->curve : m_curve, phase);
}

Figure OptimizerModel::regret() const { return optimizerRegret(m_log.value_or(OptimizerLog{})); }

}  // namespace isotone
