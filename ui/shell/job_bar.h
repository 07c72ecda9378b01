// What runs, what is saved, what was noticed: the line at the bottom of the window.
#pragma once

#include "ui/pages/surface.h"
#include "ui/view_models/session.h"

class QProgressBar;
class QPushButton;

namespace isotone {

class JobBar : public Surface {
  Q_OBJECT
 public:
  explicit JobBar(Session& session, QWidget* parent = nullptr);
  void retranslate();
  QPushButton* issuesButton() const { return m_issues; }
  static QString remainingText(double seconds);  // "about 40 s left"; empty when not known

 Q_SIGNALS:
  void issuesWanted();

 private:
  void showJobs();
  void showSaved();
  void showIssues();
  Session& m_session;
  quint64 m_shown = 0;
  StyledLabel *m_title = nullptr, *m_remaining = nullptr, *m_saved = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton *m_cancel = nullptr, *m_issues = nullptr;
};

}  // namespace isotone
