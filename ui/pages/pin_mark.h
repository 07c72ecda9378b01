// The mark of a pinned design: shape by letter, colour by place, the same as in the figures.
#pragma once

#include <QPainter>
#include <QWidget>

#include "ui/charts/theme.h"

namespace isotone {

void paintPinMark(QPainter& painter, const QRectF& place, const QString& letter, int position);

class PinMark : public QWidget {
  Q_OBJECT
 public:
  explicit PinMark(QWidget* parent = nullptr);
  void setPin(const QString& letter, int position);
  QSize sizeHint() const override { return {12, 12}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_letter;
  int m_position = 0;
};

}  // namespace isotone
