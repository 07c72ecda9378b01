// Runs core work off the GUI thread and brings its result back on the GUI thread.
#pragma once

#include <any>
#include <exception>
#include <functional>
#include <memory>
#include <string>

#include <QObject>
#include <QString>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace isotone {

/// A job as the job bar shows it.
struct JobState {
  quint64 id = 0;
  QString title;
  QString step;
  double fraction = -1;  // below 0: unknown
  double secondsLeft = -1;
  bool cancellable = true;
  bool quiet = false;    // short work that the job bar does not show
};

/// Jobs with the same non-empty key replace each other: the newest wins, the older one is stopped and its result
/// dropped. A job that the person cancels reports ErrorKind::Cancelled. Jobs that write the workspace use key-less
/// run() and wait for each other inside Workspace::change.
class JobRunner : public QObject {
  Q_OBJECT
 public:
  explicit JobRunner(QObject* parent = nullptr);
  ~JobRunner() override;  // stops and joins everything

  struct Options {
    QString title;
    QString key;
    bool quiet = false;
  };

  /// `work` runs on a worker thread; `done` on the GUI thread, unless `context` is gone or the job was replaced.
  template <class T>
  quint64 run(const Options& options, QObject* context, std::function<Result<T>(const Progress&)> work,
              std::function<void(Result<T>)> done) {
    return start(
        options, context,
        [work = std::move(work)](const Progress& progress) -> std::any {
          return std::make_shared<Result<T>>(guarded<T>(work, progress));
        },
        [done = std::move(done)](std::any result) {
          done(std::move(*std::any_cast<std::shared_ptr<Result<T>>>(result)));
        });
  }

  void cancel(quint64 id);
  void cancelAll();
  QList<JobState> jobs() const;      // running, oldest first, quiet ones included
  bool isIdle() const { return jobs().isEmpty(); }

 Q_SIGNALS:
  void changed();                    // at most 30 times a second, and always once after the last change
  void finished(quint64 id, const QString& title);

 private:
  /// The last net for exceptions of third parties, and the shortcut of a job that is cancelled before it began.
  template <class T>
  static Result<T> guarded(const std::function<Result<T>(const Progress&)>& work, const Progress& progress) {
    if (progress.stopRequested()) return cancelled();
    try {
      return work(progress);
    } catch (const std::exception& stray) {
      return fail(ErrorKind::Internal, std::string("An unexpected error stopped this job: ") + stray.what());
    } catch (...) {
      return fail(ErrorKind::Internal, "An unexpected error stopped this job.");
    }
  }
  quint64 start(const Options& options, QObject* context, std::function<std::any(const Progress&)> work,
                std::function<void(std::any)> done);
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace isotone
