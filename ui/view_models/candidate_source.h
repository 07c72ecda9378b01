// The candidates of the current device and task, prepared once in a job and shared by the pages that need them.
#pragma once

#include <memory>

#include <QObject>

#include "core/workspace/optimize.h"
#include "ui/view_models/session.h"

namespace isotone {

class CandidateSource : public QObject {
  Q_OBJECT
 public:
  /// One a session; lives as long as the session.
  static CandidateSource& of(Session& session);

  /// From now on candidates are prepared whenever the device, the task or the data change.
  void want();
  bool isPreparing() const { return m_preparing; }
  /// Null while they are prepared and where there are none.
  std::shared_ptr<const Candidates> candidates() const { return m_candidates; }
  /// Why there are none, as a sentence; empty when there are, or while they are prepared.
  const QString& problem() const { return m_problem; }

 Q_SIGNALS:
  void changed();

 private:
  explicit CandidateSource(Session& session);
  void invalidate();
  void prepare();

  Session& m_session;
  std::shared_ptr<const Candidates> m_candidates;
  QString m_problem;
  bool m_wanted = false, m_preparing = false, m_scheduled = false;
};

}  // namespace isotone
