#include "ui/pages/step_title.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/pages/surface.h"

namespace isotone {

namespace {

constexpr int kCircle = 22;

}  // namespace

StepTitle::StepTitle(int number, QWidget* parent) : QWidget(parent), m_number(number) {
  m_text = new StyledLabel(TextStyle::Section);
  m_text->setWordWrap(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kCircle + metrics::kGrid, 0, 0, 0);
  layout->addWidget(m_text);
  setMinimumHeight(kCircle);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepTitle::setText(const QString& text) { m_text->setText(text); }

void StepTitle::setReached(bool reached) {
  m_reached = reached;
  m_text->setColour(reached ? &Tokens::text : &Tokens::thirdText);
  update();
}

void StepTitle::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF circle(0.5, m_text->height() > 2 * kCircle ? 0.5 : (height() - kCircle) / 2 + 0.5, kCircle - 1, kCircle - 1);
  painter.setPen(m_reached ? tokens.accent : tokens.controlEdge);
  painter.setBrush(m_reached ? tokens.accent : QColor(Qt::transparent));
  painter.drawEllipse(circle);
  painter.setFont(Theme::font(TextStyle::Section));
  painter.setPen(m_reached ? tokens.onAccent : tokens.thirdText);
  painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

}  // namespace isotone
