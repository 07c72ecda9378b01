// A table that ends with a whole row: the half of a row that would be left at the bottom stays empty.
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace isotone {

class RowsView : public QTableView {
 public:
  using QTableView::QTableView;

 protected:
  void updateGeometries() override {
    if (m_fitting) return;  // the smaller viewport asks again
    QTableView::updateGeometries();
    QMargins margins = viewportMargins();
    const int row = verticalHeader()->defaultSectionSize(), room = viewport()->height() + margins.bottom();
    if (model() == nullptr || model()->rowCount(rootIndex()) * row <= room || room < row) return;
    m_fitting = true;
    margins.setBottom(room % row);
    setViewportMargins(margins);
    m_fitting = false;
  }

 private:
  bool m_fitting = false;
};

}  // namespace isotone
