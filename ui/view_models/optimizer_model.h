// The workspace's optimizer network as people know it: whether there is one, how good it is, and the one training that runs. Shared
// by the pages that show it.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <QObject>

#include "core/reports/figure.h"
#include "core/workspace/optimizer_network.h"
#include "ui/view_models/session.h"

namespace isotone {

class OptimizerModel : public QObject {
  Q_OBJECT
 public:
  /// One a session; lives as long as the session.
  static OptimizerModel& of(Session& session);

  /// Looks at the workspace when it was not looked at yet.
  void activate();
  NetworkState state() const { return m_state; }
  const std::optional<OptimizerLog>& log() const { return m_log; }
  /// "Trained on 18 devices in 12 min; it loses 0.4 % at 0.3 ms a design."
  QString stateSentence() const;
  /// "Train…", "Resume…", "Train again…".
  QString trainText() const;

  struct Choice {
    std::size_t fleet = 2000;
    std::uint64_t seed = 1;
    bool resume = false;
  };
  void train(const Choice& choice);
  void cancel();
  bool isTraining() const { return m_job != 0; }
  double fraction() const;   // below 0: not known
  QString step() const;
  /// Why the last training ended without a network; empty otherwise.
  const QString& problem() const { return m_problem; }

  /// Of the training that runs, else of the one that is kept.
  Figure loss(TrainingPoint::Phase phase) const;
  Figure regret() const;     // no series before a training

 Q_SIGNALS:
  void changed();

 private:
  explicit OptimizerModel(Session& session);
  void look();
  void takePoints();

  /// Filled by the worker thread.
  struct Points {
    std::mutex mutex;
    std::vector<TrainingPoint> fresh;
  };

  Session& m_session;
  NetworkState m_state = NetworkState::None;
  std::optional<OptimizerLog> m_log;
  std::vector<TrainingPoint> m_curve;
  std::shared_ptr<Points> m_points;
  QString m_problem;
  quint64 m_job = 0;
  bool m_active = false;
};

}  // namespace isotone
