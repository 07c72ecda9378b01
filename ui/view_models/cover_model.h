// "How few designs are enough?": the fewest that serve every device of the workspace under the session's goal. What designs lose
// on each device is computed once in a job; while the allowed regret moves, covers are looked up.
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/workspace/figures.h"
#include "ui/view_models/session.h"

namespace isotone {

class CoverModel : public QObject {
  Q_OBJECT
 public:
  explicit CoverModel(Session& session, QObject* parent = nullptr);

  /// While `following` is true (its page is in front) it follows goal, device, task and data.
  void setFollowing(bool following);
  void retranslate();  // core's sentences stay in the language they were made in

  bool isBusy() const { return m_busy; }
  bool isReady() const { return m_regrets != nullptr; }
  /// Why there is no cover, as a sentence; empty where there is one, or while it is made.
  const QString& problem() const { return m_problem; }

  /// In accuracy points, 0 to kMostRegret; a multiple of kRegretStep.
  double allowed() const { return m_allowed; }
  void setAllowed(double points);

  QString sentence() const;   // "3 designs serve 28 devices within 0.50 points of what is best there. No fewer will do."
  QString goalWords() const;  // what the goal means on the other devices
  Figure matrix() const;
  Figure curve() const;
  /// Pins the designs of the cover that are not pinned yet, as one edit.
  void pinAll();
  bool canPin() const;
  /// Makes a design of the matrix the current one of all pages.
  void select(int column);

 Q_SIGNALS:
  void changed();

 private:
  void request();
  void compute();
  const Cover& cover() const { return m_regrets->covers[m_regrets->stepOf(m_allowed)]; }
  Design designAt(std::size_t position) const;

  Session& m_session;
  std::shared_ptr<const Dataset> m_data;           // that m_regrets was computed on
  std::shared_ptr<const FleetRegrets> m_regrets;
  FleetRequest m_asked;
  double m_allowed = 0.5;
  QString m_problem;
  bool m_following = false, m_busy = false, m_stale = true;
};

}  // namespace isotone
