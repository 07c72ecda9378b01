#include "ui/pages/surface.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace isotone {

Surface::Surface(TokenColour fill, QWidget* parent) : QWidget(parent), m_fill(fill) {
  setAttribute(Qt::WA_OpaquePaintEvent);  // nothing below need be painted
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Surface::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::instance().tokens().*m_fill); }

Separator::Separator(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
  if (orientation == Qt::Horizontal) setFixedHeight(1);
  else setFixedWidth(1);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Separator::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::instance().tokens().separator); }

StyledLabel::StyledLabel(TextStyle style, TokenColour colour, QWidget* parent)
    : QLabel(parent), m_style(style), m_colour(colour) {
  setTextFormat(Qt::PlainText);
  follow();
  connect(&Theme::instance(), &Theme::changed, this, &StyledLabel::follow);
}

void StyledLabel::setColour(TokenColour colour) {
  if (colour == m_colour) return;
  m_colour = colour;
  follow();
}

void StyledLabel::enterEvent(QEnterEvent* event) {
  QLabel::enterEvent(event);
  if (m_selectable) setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void StyledLabel::leaveEvent(QEvent* event) {
  QLabel::leaveEvent(event);
  if (m_selectable && !hasSelectedText()) setTextInteractionFlags(Qt::NoTextInteraction);
}

void StyledLabel::follow() {
  setFont(Theme::font(m_style));
  QPalette palette = this->palette();
  palette.setColor(QPalette::WindowText, Theme::instance().tokens().*m_colour);
  palette.setColor(QPalette::Text, Theme::instance().tokens().*m_colour);
  setPalette(palette);
}

void setPrimary(QPushButton& button, bool primary) {
  button.setProperty("primary", primary);
  button.style()->unpolish(&button);  // the style sheet looks at properties only then
  button.style()->polish(&button);
}

}  // namespace isotone
