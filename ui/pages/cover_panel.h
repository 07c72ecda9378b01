// The fewest designs for all devices as a picture: how many are needed for which allowed regret, and which design goes where.
#pragma once

#include <QDoubleSpinBox>
#include <QPushButton>

#include "ui/pages/matrix_area.h"
#include "ui/pages/surface.h"
#include "ui/view_models/cover_model.h"

namespace isotone {

class CoverPanel : public QWidget {
  Q_OBJECT
 public:
  explicit CoverPanel(CoverModel& model, QWidget* parent = nullptr);
  void retranslate();

 private:
  void follow();
  QLayout* buildHeading();

  CoverModel& m_model;
  StyledLabel *m_title = nullptr, *m_goal = nullptr, *m_sentence = nullptr, *m_allowedLabel = nullptr, *m_wait = nullptr;
  QDoubleSpinBox* m_allowed = nullptr;
  QPushButton* m_pin = nullptr;
  QWidget* m_pictures = nullptr;
  FigureView* m_curve = nullptr;
  MatrixArea* m_matrix = nullptr;
  ColourKey* m_key = nullptr;
};

}  // namespace isotone
