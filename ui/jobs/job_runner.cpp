#include "ui/jobs/job_runner.h"

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include <QPointer>
#include <QTimer>

namespace isotone {

namespace {

constexpr int kChangeIntervalMs = 33;
constexpr double kEstimateAfterSeconds = 0.8;

using Clock = std::chrono::steady_clock;

struct Job {
  JobState state;              // step and fraction: under the runner's mutex
  QString key;
  QPointer<QObject> context;   // this and what follows: GUI thread only
  bool hasContext = false;
  bool replaced = false;
  bool started = false;
  std::function<std::any(const Progress&)> work;
  std::function<void(std::any)> done;
  std::stop_source stop;
  Clock::time_point begin;
};

}  // namespace

struct JobRunner::Impl {
  explicit Impl(JobRunner* runner) : owner(runner) {
    timer.setSingleShot(true);
    timer.setInterval(kChangeIntervalMs);
    QObject::connect(&timer, &QTimer::timeout, owner, [this] {
      changePending = false;
      Q_EMIT owner->changed();
    });
  }

  void noteChange() {
    if (changePending.exchange(true)) return;
    QMetaObject::invokeMethod(owner, [this] { timer.start(); }, Qt::QueuedConnection);
  }

  void replaceOlder(const QString& key) {
    for (auto& [id, job] : jobs) {
      if (job->key != key || job->replaced) continue;
      job->replaced = true;
      job->done = nullptr;
      job->stop.request_stop();
    }
    // One that waited for its turn has no thread that would take it off the list.
    std::erase_if(jobs, [](const auto& entry) { return entry.second->replaced && !entry.second->started; });
  }

  bool keyIsBusy(const QString& key) const {
    if (key.isEmpty()) return false;
    for (const auto& [id, job] : jobs)
      if (job->key == key && job->started) return true;
    return false;
  }

  void launch(const std::shared_ptr<Job>& job) {
    job->started = true;
    job->begin = Clock::now();
    const quint64 id = job->state.id;
    threads.emplace(id, std::jthread([this, job, id] {
      const Progress progress(
          [this, &job](double fraction, std::string_view step) {
            {
              const std::lock_guard lock(mutex);
              job->state.fraction = fraction;
              job->state.step = QString::fromUtf8(step.data(), qsizetype(step.size()));
            }
            noteChange();
          },
          job->stop.get_token());
      auto result = std::make_shared<std::any>(job->work(progress));
      job->work = nullptr;
      QMetaObject::invokeMethod(owner, [this, id, result] { finish(id, std::move(*result)); }, Qt::QueuedConnection);
    }));
  }

  void finish(quint64 id, std::any result) {
    threads.erase(id);  // joins: the thread has nothing left to do
    const auto found = jobs.find(id);
    if (found == jobs.end()) return;
    const std::shared_ptr<Job> job = found->second;
    jobs.erase(found);
    launchWaiting(job->key);
    noteChange();
    if (job->replaced) return;
    if (job->done && (!job->hasContext || job->context)) job->done(std::move(result));
    Q_EMIT owner->finished(id, job->state.title);
  }

  void launchWaiting(const QString& key) {
    if (key.isEmpty() || keyIsBusy(key)) return;
    for (const auto& [id, job] : jobs) {
      if (job->key != key || job->started) continue;
      launch(job);
      return;
    }
  }

  JobRunner* owner;
  QTimer timer;
  std::atomic<bool> changePending = false;
  mutable std::mutex mutex;
  quint64 lastId = 0;
  std::map<quint64, std::shared_ptr<Job>> jobs;  // by age; replaced ones stay until their thread ends
  std::map<quint64, std::jthread> threads;
};

JobRunner::JobRunner(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>(this)) {}

JobRunner::~JobRunner() {
  for (auto& [id, job] : m_impl->jobs) job->stop.request_stop();
  m_impl->threads.clear();
}

quint64 JobRunner::start(const Options& options, QObject* context, std::function<std::any(const Progress&)> work,
                         std::function<void(std::any)> done) {
  if (!options.key.isEmpty()) m_impl->replaceOlder(options.key);
  auto job = std::make_shared<Job>();
  job->state.id = ++m_impl->lastId;
  job->state.title = options.title;
  job->state.quiet = options.quiet;
  job->key = options.key;
  job->context = context;
  job->hasContext = context != nullptr;
  job->work = std::move(work);
  job->done = std::move(done);
  const bool mustWait = m_impl->keyIsBusy(options.key);
  m_impl->jobs.emplace(job->state.id, job);
  // A replaced job stops soon; waiting for it keeps a burst of replacements from piling up threads.
  if (!mustWait) m_impl->launch(job);
  m_impl->noteChange();
  return job->state.id;
}

void JobRunner::cancel(quint64 id) {
  const auto found = m_impl->jobs.find(id);
  if (found == m_impl->jobs.end() || found->second->replaced) return;
  found->second->stop.request_stop();
  // Not begun yet: its work sees the token and returns Cancelled at once, beside the one that it waits for.
  if (!found->second->started) m_impl->launch(found->second);
}

void JobRunner::cancelAll() {
  std::vector<quint64> ids;
  for (const auto& [id, job] : m_impl->jobs) ids.push_back(id);
  for (const quint64 id : ids) cancel(id);
}

QList<JobState> JobRunner::jobs() const {
  QList<JobState> states;
  const std::lock_guard lock(m_impl->mutex);
  for (const auto& [id, job] : m_impl->jobs) {
    if (job->replaced) continue;
    JobState state = job->state;
    const double elapsed = std::chrono::duration<double>(Clock::now() - job->begin).count();
    if (job->started && state.fraction > 0.01 && state.fraction <= 1 && elapsed > kEstimateAfterSeconds)
      state.secondsLeft = elapsed * (1 - state.fraction) / state.fraction;
    state.cancellable = !job->stop.stop_requested();
    states.push_back(state);
  }
  return states;
}

}  // namespace isotone
