#include "ui/view_models/candidate_source.h"

#include <QTimer>

namespace isotone {

CandidateSource& CandidateSource::of(Session& session) {
  if (auto* present = session.findChild<CandidateSource*>(QString(), Qt::FindDirectChildrenOnly)) return *present;
  return *new CandidateSource(session);
}

CandidateSource::CandidateSource(Session& session) : QObject(&session), m_session(session) {
  connect(&session, &Session::workspaceChanged, this, &CandidateSource::invalidate);
  connect(&session, &Session::dataChanged, this, &CandidateSource::invalidate);
  connect(&session, &Session::deviceChanged, this, &CandidateSource::invalidate);
  connect(&session, &Session::taskChanged, this, &CandidateSource::invalidate);
}

void CandidateSource::want() {
  if (m_wanted) return;
  m_wanted = true;
  invalidate();
}

void CandidateSource::invalidate() {
  m_candidates.reset();
  m_problem.clear();
  if (!m_wanted) return;
  m_preparing = true;
  // Opening a workspace announces several changes at once: one preparation is enough.
  if (!m_scheduled) {
    m_scheduled = true;
    QTimer::singleShot(0, this, &CandidateSource::prepare);
  }
  Q_EMIT changed();
}

void CandidateSource::prepare() {
  m_scheduled = false;
  const auto workspace = m_session.workspace();
  if (!workspace || m_session.device().isEmpty()) {
    m_preparing = false;
    m_problem = workspace ? tr("This workspace has no device yet. Import measurements to choose designs for one.")
                          : tr("No workspace is open.");
    Q_EMIT changed();
    return;
  }
  CandidateOptions options;
  options.device = m_session.device().toStdString();
  options.task = m_session.task().toStdString();
  using Made = std::shared_ptr<const Candidates>;
  JobRunner::Options job{tr("Preparing designs for %1").arg(m_session.device()), QStringLiteral("candidates"), false};
  m_session.jobs().run<Made>(
      job, this,
      [workspace, options](const Progress& progress) { return candidatesFor(*workspace, options, progress); },
      [this](Result<Made> made) {
        m_preparing = false;
        if (made) m_candidates = *made;
        else m_problem = QString::fromStdString(made.error().message);
        Q_EMIT changed();
      });
}

}  // namespace isotone
