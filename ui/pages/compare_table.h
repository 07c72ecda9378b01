// The pinned designs in numbers: a column each, with its difference from the first in sign, colour and word.
#pragma once

#include <vector>

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/pages/pin_mark.h"
#include "ui/pages/surface.h"
#include "ui/view_models/compare_model.h"

namespace isotone {

class CompareTable : public QWidget {
  Q_OBJECT
 public:
  explicit CompareTable(CompareModel& model, QWidget* parent = nullptr);
  void follow();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Head { PinMark* mark; QPushButton* name; QToolButton* unpin; };
  struct Cell { StyledLabel *value, *delta; };
  struct Line { StyledLabel *title, *limit; std::vector<Cell> cells; };
  void rebuild(std::size_t columns, std::size_t rows);
  void followCell(const Cell& cell, const CompareModel::Cell& content);

  CompareModel& m_model;
  QGridLayout* m_grid = nullptr;
  std::vector<Head> m_heads;
  std::vector<Line> m_lines;
  std::vector<QLineEdit*> m_notes;
  StyledLabel* m_noteTitle = nullptr;
};

}  // namespace isotone
