#include "ui/pages/busy_line.h"

#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/pages/surface.h"

namespace isotone {

namespace {

constexpr int kSteps = 1000;

}  // namespace

BusyLine::BusyLine(const QString& prefix, QWidget* parent) : QWidget(parent) {
  m_progress = new QProgressBar;
  m_progress->setObjectName(prefix + QStringLiteral("Progress"));
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(4);
  m_progress->setFixedWidth(160);
  m_step = new StyledLabel(TextStyle::Body);
  m_step->setObjectName(prefix + QStringLiteral("Step"));
  m_cancel = new QPushButton(tr("Cancel"));
  m_cancel->setObjectName(prefix + QStringLiteral("Cancel"));
  m_cancel->setFlat(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addWidget(m_progress);
  layout->addWidget(m_step, 1);
  layout->addWidget(m_cancel);
  connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelled);
}

void BusyLine::showProgress(const QString& step, double fraction) {
  m_progress->setRange(0, fraction < 0 ? 0 : kSteps);
  if (fraction >= 0) m_progress->setValue(int(std::lround(fraction * kSteps)));
  m_step->setText(step);
}

void BusyLine::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) m_cancel->setText(tr("Cancel"));
}

}  // namespace isotone
