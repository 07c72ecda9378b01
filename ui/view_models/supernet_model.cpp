#include "ui/view_models/supernet_model.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include "core/workspace/figures.h"
#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

constexpr double kUsualEpochSeconds = 50;  // of one core, where nothing better is known

}  // namespace

/// Written by the job after each epoch, read by the window.
struct SupernetModel::Live {
  std::mutex guard;
  std::vector<SupernetEpoch> epochs;
};

SupernetModel::SupernetModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::workspaceChanged, this, [this] {
    m_job = 0;
    m_live.reset();
    m_busy = Busy::No;
    read();
  });
  connect(&session, &Session::dataChanged, this, &SupernetModel::changed);
  connect(&session.jobs(), &JobRunner::changed, this, &SupernetModel::followJob);
  read();
}

QString SupernetModel::problem() const {
  const auto data = m_session.data();
  return data ? toText(supernetProblem(*data->space)) : tr("Open a workspace first.");
}

void SupernetModel::read() {
  m_network = {};
  if (const auto workspace = m_session.workspace())
    if (auto stored = storedSupernet(*workspace)) m_network = std::move(*stored);
  Q_EMIT changed();
}

Figure SupernetModel::accuracyCurves() const { return supernetAccuracy(m_network); }
Figure SupernetModel::lossCurve() const { return supernetLoss(m_network); }

int SupernetModel::liveDesigns() const {
  const auto data = m_session.data();
  return data ? int(std::ranges::count_if(data->designs.live, [](std::uint8_t live) { return live != 0; })) : 0;
}

qint64 SupernetModel::knownAccuracies() const {
  const auto data = m_session.data();
  if (!data) return 0;
  for (const TaskAccuracy& task : data->accuracies)
    if (task.origin == Origin::Measured)
      return std::ranges::count_if(task.values, [](double value) { return std::isfinite(value); });
  return 0;
}

QString SupernetModel::summary() const {
  if (!hasNetwork()) return {};
  const SupernetEpoch& last = m_network.epochs.back();
  const QString epochs = m_network.finished() ? tr("%n epoch(s)", nullptr, last.epoch)
                                              : tr("%1 of %n epoch(s)", nullptr, m_network.options.epochs).arg(countText(last.epoch));
  QString text = tr("%1, largest design %2 %, smallest %3 %")
                     .arg(epochs, decimalText(last.largestPercent, 1), decimalText(last.smallestPercent, 1));
  if (const qint64 known = knownAccuracies(); known > 0) text += tr("; real accuracies of %Ln design(s)", nullptr, int(known));
  return text;
}

QString SupernetModel::trainingNote(const Training& training) const {
  const bool goOn = training.resume && canResume();
  const int left = goOn ? m_network.options.epochs - int(m_network.epochs.size()) : training.epochs;
  double each = kUsualEpochSeconds;
  if (hasNetwork()) {
    each = 0;
    for (const SupernetEpoch& epoch : m_network.epochs) each += epoch.seconds / double(m_network.epochs.size());
  }
  const QString minutes = tr("%n minute(s)", nullptr, std::max(1, int(std::lround(left * each / 60))));
  QString note = hasNetwork() ? tr("About %1, as long as the epochs so far took.").arg(minutes)
                              : tr("About %1 of one core of a server.").arg(minutes);
  note += QLatin1Char(' ') + tr("Kept after each epoch: cancel at any time and go on later.");
  if (hasNetwork() && !goOn)
    note += QLatin1Char(' ') + tr("A new training replaces the network; accuracies that are known stay.");
  return note;
}

QString SupernetModel::evaluationNote(const DesignChoice& designs) const {
  if (!hasNetwork()) return tr("Train the network first.");
  const int count = designs.how == DesignChoice::How::All ? liveDesigns() : int(designs.count);
  return tr("%Ln design(s), each with its share of the weights at its own bits, on all test images. What is known is left alone; "
            "designs that are new join the workspace.", nullptr, count);
}

void SupernetModel::train(const Training& training) {
  if (!problem().isEmpty() || m_busy != Busy::No) return;
  SupernetRequest request;
  request.options.epochs = training.epochs;
  request.resume = training.resume;
  request.threads = training.threads;
  m_live = std::make_shared<Live>();
  if (!(training.resume && canResume())) m_network = {.options = request.options, .epochs = {}, .imagesHash = {}, .bytes = {}};
  m_live->epochs = m_network.epochs;
  m_busy = Busy::Training;
  m_state = {};
  using Epochs = std::vector<SupernetEpoch>;
  m_job = m_session.jobs().run<Epochs>(
      {tr("Train the weight-sharing network"), {}, false}, this,
      [workspace = m_session.workspace(), request, live = m_live](const Progress& progress) {
        return trainSupernet(*workspace, request, [&](const SupernetEpoch& epoch) {
          const std::scoped_lock lock(live->guard);
          live->epochs.push_back(epoch);
        }, progress);
      },
      [this, live = m_live](Result<Epochs> done) {
        if (live == m_live) ended(Busy::Training, done ? nullptr : &done.error());
      });
  Q_EMIT changed();
}

void SupernetModel::evaluate(const DesignChoice& designs) {
  if (!problem().isEmpty() || m_busy != Busy::No || !hasNetwork()) return;
  m_live = std::make_shared<Live>();
  m_busy = Busy::Evaluating;
  m_state = {};
  m_job = m_session.jobs().run<std::size_t>(
      {tr("Count real accuracies"), {}, false}, this,
      [workspace = m_session.workspace(), designs](const Progress& progress) -> Result<std::size_t> {
        const auto rows = chosenDesigns(*workspace, designs, {}, false, 1, progress.part(0, 0.01));
        if (!rows) return failFrom(rows);
        return measureAccuracies(*workspace, *rows, progress.part(0.01, 1));
      },
      [this, live = m_live](Result<std::size_t> done) {
        if (live == m_live) ended(Busy::Evaluating, done ? nullptr : &done.error());
      });
  Q_EMIT changed();
}

void SupernetModel::ended(Busy what, const Error* error) {
  m_job = 0;
  m_busy = Busy::No;
  m_live.reset();
  m_state = {};
  if (what == Busy::Training) read();
  m_session.refresh();  // what was kept before a job was cancelled is there, too
  Q_EMIT changed();
  if (error) m_session.reportError(*error);
}

void SupernetModel::followJob() {
  if (m_job == 0) return;
  for (const JobState& state : m_session.jobs().jobs())
    if (state.id == m_job) m_state = state;
  bool grown = false;
  if (m_busy == Busy::Training && m_live) {
    const std::scoped_lock lock(m_live->guard);
    grown = m_live->epochs.size() > m_network.epochs.size();
    if (grown) m_network.epochs = m_live->epochs;
  }
  if (grown) Q_EMIT changed();
  Q_EMIT progressed();
}

QString SupernetModel::step() const { return m_state.step; }
double SupernetModel::fraction() const { return m_job != 0 ? m_state.fraction : -1; }
void SupernetModel::cancel() {
  if (m_job != 0) m_session.jobs().cancel(m_job);
}

}  // namespace isotone
