#include "ui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include "ui/pages/surface.h"
#include "ui/widgets/icon.h"

namespace isotone {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("messageBar"));
  m_text = new StyledLabel(TextStyle::Body);
  m_text->setObjectName(QStringLiteral("messageText"));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close = new QPushButton;
  m_close->setObjectName(QStringLiteral("closeMessage"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin + 24, 6, metrics::kPageMargin, 6);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  hide();
  retranslate();
}

void MessageBar::retranslate() {
  m_close->setText(tr("Close"));
  setAccessibleName(tr("Message"));
}

QString MessageBar::message() const { return m_text->text(); }

void MessageBar::showMessage(const QString& text) {
  m_text->setText(text);
  setAccessibleDescription(text);
  show();
}

void MessageBar::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.fillRect(rect(), tokens.base);
  QColor tint = tokens.bad;
  tint.setAlphaF(0.12f);
  painter.fillRect(rect(), tint);
  painter.fillRect(0, height() - 1, width(), 1, tokens.separator);
  paintIcon(painter, QStringLiteral("error"), QRectF(metrics::kPageMargin, 13, 16, 16), tokens.bad);
}

}  // namespace isotone
