#include "ui/shell/job_bar.h"

#include <algorithm>
#include <cmath>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "ui/widgets/icon.h"

namespace isotone {

namespace {

constexpr int kProgressWidth = 128, kSteps = 1000;

}  // namespace

JobBar::JobBar(Session& session, QWidget* parent) : Surface(&Tokens::window, parent), m_session(session) {
  setFixedHeight(metrics::kJobBar);
  m_title = new StyledLabel(TextStyle::Secondary);
  m_title->setObjectName(QStringLiteral("jobTitle"));
  m_remaining = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_saved = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_saved->setObjectName(QStringLiteral("savedState"));
  m_progress = new QProgressBar;
  m_progress->setObjectName(QStringLiteral("jobProgress"));
  m_progress->setFixedWidth(kProgressWidth);
  m_progress->setTextVisible(false);
  m_cancel = new QPushButton;
  m_cancel->setObjectName(QStringLiteral("cancelJob"));
  m_issues = new QPushButton;
  m_issues->setObjectName(QStringLiteral("issueCounter"));
  for (QPushButton* button : {m_cancel, m_issues}) {
    button->setFlat(true);
    button->setFixedHeight(metrics::kJobBar - 4);
  }
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(2 * metrics::kGrid, 0, metrics::kGrid, 0);
  layout->setSpacing(12);
  layout->addWidget(m_title);
  layout->addWidget(m_progress);
  layout->addWidget(m_remaining);
  layout->addWidget(m_cancel);
  layout->addStretch(1);
  layout->addWidget(m_saved);
  layout->addWidget(m_issues);
  m_cancel->setStyleSheet(QStringLiteral("QPushButton { font-size: 12px; min-height: 0; }"));
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.jobs().cancel(m_shown); });
  connect(m_issues, &QPushButton::clicked, this, &JobBar::issuesWanted);
  connect(&session.jobs(), &JobRunner::changed, this, &JobBar::showJobs);
  connect(&session.jobs(), &JobRunner::finished, this, &JobBar::showSaved);
  connect(&session, &Session::dataChanged, this, &JobBar::showSaved);
  connect(&session, &Session::issuesChanged, this, &JobBar::showIssues);
  connect(&Theme::instance(), &Theme::changed, this, &JobBar::showIssues);
  retranslate();
}

QString JobBar::remainingText(double seconds) {
  if (seconds < 0) return {};
  if (seconds < 1) return tr("almost done");
  if (seconds < 10) return tr("about %1 s left").arg(int(std::ceil(seconds)));
  if (seconds < 90) return tr("about %1 s left").arg(int(std::ceil(seconds / 5)) * 5);
  return tr("about %1 min left").arg(int(std::lround(seconds / 60)));
}

void JobBar::showJobs() {
  QList<JobState> jobs = m_session.jobs().jobs();
  jobs.removeIf([](const JobState& job) { return job.quiet; });
  const bool any = !jobs.isEmpty();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_remaining, m_cancel}) widget->setVisible(any);
  if (!any) {
    m_shown = 0;
    m_title->setText(tr("No jobs running"));
    return;
  }
  const JobState& job = jobs.front();
  m_shown = job.id;
  QString title = job.title;
  if (!job.step.isEmpty()) title += QStringLiteral(": ") + job.step;
  if (jobs.size() > 1) title += tr(" and %n more", nullptr, int(jobs.size()) - 1);
  m_title->setText(title);
  if (job.fraction < 0) {
    m_progress->setRange(0, 0);
    m_remaining->clear();
  } else {
    m_progress->setRange(0, kSteps);
    m_progress->setValue(int(std::clamp(job.fraction, 0.0, 1.0) * kSteps));
    const QString percent = QLocale().toString(job.fraction * 100, 'f', 0) + QStringLiteral(" %");
    const QString left = remainingText(job.secondsLeft);
    m_remaining->setText(left.isEmpty() ? percent : percent + QStringLiteral(", ") + left);
  }
  m_cancel->setEnabled(job.cancellable);
  m_cancel->setText(job.cancellable ? tr("Cancel") : tr("Stopping…"));
}

void JobBar::showSaved() {
  const auto workspace = m_session.workspace();
  if (!workspace) return m_saved->clear();
  const QString path = QString::fromStdString(workspace->path().string());
  QDateTime saved = QFileInfo(path).lastModified();
  // What was written last may still stand in the write-ahead log beside the file.
  const QFileInfo log(path + QStringLiteral("-wal"));
  if (log.exists() && log.size() > 0) saved = std::max(saved, log.lastModified());
  m_saved->setText(tr("Saved at %1").arg(QLocale().toString(saved.time(), QLocale::ShortFormat)));
  m_saved->setToolTip(path);
}

void JobBar::showIssues() {
  const int count = int(m_session.issues().size());
  m_issues->setIcon(count > 0 ? icon(QStringLiteral("warning"), Theme::instance().tokens().warn) : QIcon());
  m_issues->setText(count > 0 ? tr("%n issue(s)", nullptr, count) : tr("No issues"));
  m_issues->setEnabled(count > 0);
  // Quiet like the words beside it; the symbol is what calls.
  m_issues->setStyleSheet(QStringLiteral("QPushButton { color: %1; font-weight: 400; font-size: 12px; min-height: 0; }")
                              .arg(Theme::instance().tokens().secondText.name()));
}

void JobBar::retranslate() {
  m_issues->setToolTip(tr("What imports and other work noticed"));
  showJobs();
  showSaved();
  showIssues();
}

}  // namespace isotone
