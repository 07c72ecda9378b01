#include "ui/pages/pin_mark.h"

#include <QPolygonF>

namespace isotone {

void paintPinMark(QPainter& painter, const QRectF& place, const QString& letter, int position) {
  static constexpr Role kRoles[]{Role::Text, Role::Data3, Role::Accent, Role::Data4, Role::Data2, Role::Data5};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(roleColour(kRoles[position % 6], Theme::instance().tokens()));
  const QRectF box = place.adjusted(1, 1, -1, -1);
  const int shape = letter.isEmpty() ? 0 : (letter[0].unicode() - u'A') % 4;
  const QPointF middle = box.center();
  if (shape == 0) painter.drawRect(box.adjusted(.5, .5, -.5, -.5));
  else if (shape == 1) painter.drawPolygon(QPolygonF{{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
  else if (shape == 2) painter.drawEllipse(box);
  else painter.drawPolygon(QPolygonF{{middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()},
                                     {box.left(), middle.y()}});
  painter.restore();
}

PinMark::PinMark(QWidget* parent) : QWidget(parent) {
  setFixedSize(sizeHint());
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PinMark::setPin(const QString& letter, int position) {
  m_letter = letter;
  m_position = position;
  update();
}

void PinMark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintPinMark(painter, rect(), m_letter, m_position);
}

}  // namespace isotone
