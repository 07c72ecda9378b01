// What to show to others: the report of the current device and goal, made off the GUI thread, with sections on and off.
#pragma once

#include <memory>

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "core/reports/report.h"
#include "ui/view_models/session.h"

namespace isotone {

class ReportModel : public QObject {
  Q_OBJECT
 public:
  explicit ReportModel(Session& session, QObject* parent = nullptr);

  /// From now on it follows data, device, task, goal and pins while `following` is true (its page is in front).
  void setFollowing(bool following);
  /// Core's sentences stay in the language they were made in: makes the report anew where that has changed.
  void retranslate();

  /// Null when there is nothing to report yet; `problem()` then says why.
  std::shared_ptr<const Report> report() const { return m_shown; }
  const QString& problem() const { return m_problem; }
  bool isBusy() const { return m_busy; }

  QStringList sectionIds() const;
  QString sectionTitle(const QString& id) const;
  bool isSectionOn(const QString& id) const { return !m_off.contains(id); }
  void setSectionOn(const QString& id, bool on);
  /// Empty: the workspace's name.
  const QString& title() const { return m_title; }
  void setTitle(const QString& title);

  /// All figures of the shown sections, in order: what presentation mode shows and *Images…* writes.
  std::vector<Figure> figures() const;
  /// "Raspberry Pi 4: latency ≤ 25 ms": what the report is about.
  QString subject() const;

 Q_SIGNALS:
  void changed();

 private:
  void request();
  void compute();
  void filter();

  Session& m_session;
  QTimer m_soon;
  std::shared_ptr<const Report> m_full, m_shown;
  QLocale m_locale;  // of the report
  QString m_problem, m_title;
  QStringList m_off;    // sections that take long begin here
  bool m_following = false, m_stale = true, m_busy = false;
};

}  // namespace isotone
