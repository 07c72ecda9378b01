#include "ui/pages/page.h"

#include <QAction>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/charts/theme.h"
#include "ui/pages/surface.h"

namespace isotone {

namespace {

/// A label that gives way: the header must never force the window wider than the screen.
class YieldingLabel : public StyledLabel {
 public:
  using StyledLabel::StyledLabel;
  QSize minimumSizeHint() const override { return {0, StyledLabel::minimumSizeHint().height()}; }
};

}  // namespace

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* header = new Surface(&Tokens::base);
  header->setFixedHeight(metrics::kPageHeader + 1);
  m_question = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_answer = new StyledLabel(TextStyle::PageAnswer);
  m_detail = new YieldingLabel(TextStyle::Body, &Tokens::secondText);
  m_question->setObjectName(QStringLiteral("pageQuestion"));
  m_answer->setObjectName(QStringLiteral("pageAnswer"));
  m_detail->setObjectName(QStringLiteral("pageDetail"));
  for (StyledLabel* label : {m_answer, m_detail}) label->setSelectable();

  m_detail->setContentsMargins(0, 0, 0, 2);
  auto* answerLine = new QHBoxLayout;
  answerLine->setSpacing(metrics::kGrid + 4);
  answerLine->addWidget(m_answer, 0, Qt::AlignBottom);
  answerLine->addWidget(m_detail, 1, Qt::AlignBottom);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->setContentsMargins(0, 6, 0, 6);
  words->addWidget(m_question);
  words->addLayout(answerLine);
  m_buttons = new QHBoxLayout;
  m_buttons->setSpacing(metrics::kGrid);
  auto* headerLayout = new QHBoxLayout(header);
  headerLayout->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
  headerLayout->addLayout(words, 1);
  headerLayout->addLayout(m_buttons);

  m_body = new Surface(&Tokens::base);
  m_empty = new Surface(&Tokens::base);
  m_emptyText = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_emptyText->setObjectName(QStringLiteral("emptyText"));
  m_emptyText->setAlignment(Qt::AlignCenter);
  m_emptyText->setWordWrap(true);
  m_emptyButton = new QPushButton;
  m_emptyButton->setObjectName(QStringLiteral("emptyButton"));
  auto* emptyLayout = new QVBoxLayout(m_empty);
  emptyLayout->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
  emptyLayout->setSpacing(2 * metrics::kGrid);
  emptyLayout->addStretch(2);
  emptyLayout->addWidget(m_emptyText);
  emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
  emptyLayout->addStretch(3);
  m_empty->hide();

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(header);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(m_body, 1);
  layout->addWidget(m_empty, 1);
  // Not from here: a page is complete only when its own constructor has run.
  QTimer::singleShot(0, this, [this] { retranslate(); });
}

void Page::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void Page::hideEvent(QHideEvent* event) {
  deactivate();
  QWidget::hideEvent(event);
}

void Page::setHeader(const QString& question, const QString& answer, const QString& detail) {
  m_question->setText(question);
  m_answer->setText(answer);
  m_detail->setText(detail);
  m_detail->setToolTip(detail);
}

QPushButton* Page::addHeaderButton(bool primary) {
  auto* button = new QPushButton;
  button->setDefault(primary);
  button->setProperty("primary", primary);
  m_buttons->addWidget(button);
  return button;
}

void Page::setFallback(QAction* action) {
  m_fallback = action;
  if (m_usesFallback && !m_emptyText->text().isEmpty()) setEmptyState(m_emptyText->text());
}

void Page::setEmptyState(const QString& sentence, QAction* action) {
  const bool empty = !sentence.isEmpty();
  m_usesFallback = action == nullptr;
  if (!action) action = m_fallback;
  m_body->setVisible(!empty);
  m_empty->setVisible(empty);
  m_emptyText->setText(sentence);
  m_emptyButton->setVisible(empty && action != nullptr);
  m_emptyButton->disconnect(this);
  if (!action) return;
  m_emptyButton->setText(action->text());
  connect(m_emptyButton, &QPushButton::clicked, this, [action] { action->trigger(); });
}

}  // namespace isotone
