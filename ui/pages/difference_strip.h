// Layer by layer: a row of cells for each pinned design, framed where it differs from the first.
#pragma once

#include <QWidget>

#include "ui/view_models/compare_model.h"

namespace isotone {

class DifferenceStrip : public QWidget {
  Q_OBJECT
 public:
  explicit DifferenceStrip(QWidget* parent = nullptr);
  void setStrip(CompareModel::Strip strip, const QStringList& letters);
  const CompareModel::Strip& strip() const { return m_strip; }
  QRectF cellRect(int row, int column) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void paintHeader(QPainter& painter) const;
  void paintCell(QPainter& painter, int row, int column) const;
  QColor ground(const CompareModel::StripCell& cell) const;

  CompareModel::Strip m_strip;
  QStringList m_letters;
};

}  // namespace isotone
