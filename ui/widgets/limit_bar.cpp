#include "ui/widgets/limit_bar.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/charts/theme.h"
#include "ui/charts/ticks.h"

namespace isotone {

LimitBar::LimitBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LimitBar::setValues(const Values& values) {
  m_values = values;
  QString words = numberText(values.mean);
  if (std::isfinite(values.low) && std::isfinite(values.high))
    words = tr("%1, interval %2 – %3").arg(words, numberText(values.low), numberText(values.high));
  if (std::isfinite(values.limit)) words = tr("%1; limit %2").arg(words, numberText(values.limit));
  setAccessibleDescription(words);
  update();
}

QSize LimitBar::sizeHint() const { return {200, 16}; }
QSize LimitBar::minimumSizeHint() const { return {60, 16}; }

void LimitBar::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  const Values& v = m_values;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double middle = height() / 2.0, track = 4;
  const auto place = [&](double value) { return std::clamp((value - v.from) / (v.to - v.from), 0.0, 1.0) * width(); };
  painter.setBrush(tokens.separator);
  painter.drawRoundedRect(QRectF(0, middle - track / 2, width(), track), 2, 2);
  if (!std::isfinite(v.mean) || !(v.to > v.from)) return;
  const QColor colour = v.broken ? tokens.bad : v.binding ? tokens.accent : tokens.axis;
  painter.setBrush(colour);
  painter.drawRoundedRect(QRectF(0, middle - track / 2, std::max(2.0, place(v.mean)), track), 2, 2);
  if (std::isfinite(v.low) && std::isfinite(v.high) && v.high > v.low) {
    QColor whisker = colour;
    whisker.setAlphaF(0.45F);
    painter.setBrush(whisker);
    painter.drawRoundedRect(QRectF(place(v.low), middle - 4, std::max(2.0, place(v.high) - place(v.low)), 8), 2, 2);
  }
  if (std::isfinite(v.limit) && v.limit >= v.from && v.limit <= v.to) {
    const double x = std::clamp(place(v.limit), 1.0, width() - 1.0);
    painter.setBrush(tokens.text);
    painter.drawRect(QRectF(x - 1, middle - 7, 2, 14));
  }
}

}  // namespace isotone
