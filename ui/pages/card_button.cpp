#include "ui/pages/card_button.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/charts/theme.h"

namespace isotone {

namespace {

constexpr int kHeight = 96, kWidth = 300, kMargin = 16;

}  // namespace

CardButton::CardButton(const QString& title, const QString& line, const QString& facts, QWidget* parent)
    : QAbstractButton(parent), m_line(line), m_facts(facts) {
  setText(title);
  setAccessibleName(title);
  setAccessibleDescription(line + QStringLiteral(", ") + facts);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CardButton::sizeHint() const { return {kWidth, kHeight}; }
QSize CardButton::minimumSizeHint() const { return {kWidth * 2 / 3, kHeight}; }

void CardButton::enterEvent(QEnterEvent*) { update(); }
void CardButton::leaveEvent(QEvent*) { update(); }

void CardButton::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.separator, hasFocus() ? 2 : 1));
  painter.setBrush(isDown() || underMouse() ? tokens.selected : tokens.sidePanel);
  painter.drawRoundedRect(frame, metrics::kSelectionRadius, metrics::kSelectionRadius);

  QRectF inside = frame.adjusted(kMargin, 12, -kMargin, -12);
  if (!m_badge.isEmpty()) {
    painter.setFont(Theme::font(TextStyle::Tick));
    const double width = painter.fontMetrics().horizontalAdvance(m_badge);
    painter.setPen(tokens.warn);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignTop, m_badge);
    inside.setRight(inside.right() - width - metrics::kGrid);
  }
  const auto line = [&](double top, TextStyle style, const QColor& colour, const QString& text) {
    painter.setFont(Theme::font(style));
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, int(inside.width()));
    painter.drawText(QRectF(inside.left(), inside.top() + top, inside.width(), 22), Qt::AlignLeft | Qt::AlignTop, shown);
  };
  line(0, TextStyle::Section, tokens.text, text());
  line(26, TextStyle::Body, tokens.secondText, m_line);
  inside.setRight(frame.right() - kMargin);
  line(50, TextStyle::Secondary, tokens.thirdText, m_facts);
}

}  // namespace isotone
