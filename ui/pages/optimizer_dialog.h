// Training of the optimizer network: what it learns from, its loss while it learns, Cancel and Resume. The training goes on when
// the dialog is closed.
#pragma once

#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include "ui/charts/figure_view.h"
#include "ui/pages/surface.h"
#include "ui/view_models/optimizer_model.h"

namespace isotone {

class OptimizerDialog : public QDialog {
  Q_OBJECT
 public:
  explicit OptimizerDialog(OptimizerModel& model, QWidget* parent = nullptr);

 private:
  void follow();
  void start(bool resume);

  OptimizerModel& m_model;
  StyledLabel *m_state = nullptr, *m_step = nullptr;
  QSpinBox *m_fleet = nullptr, *m_seed = nullptr;
  FigureView *m_distil = nullptr, *m_tune = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton *m_train = nullptr, *m_resume = nullptr, *m_cancel = nullptr, *m_close = nullptr;
};

}  // namespace isotone
