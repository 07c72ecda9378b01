// Real accuracies: trains the weight-sharing network of the space, shows how it learns, and counts the accuracies of designs with
// it. May be closed while a job runs and opened again: the curves are those of the workspace and of the job.
#pragma once

#include <QDialog>
#include <QPushButton>
#include <QSpinBox>

#include "ui/charts/figure_view.h"
#include "ui/pages/busy_line.h"
#include "ui/pages/design_choice_rows.h"
#include "ui/pages/surface.h"
#include "ui/view_models/supernet_model.h"

namespace isotone {

class SupernetDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SupernetDialog(SupernetModel& model, QWidget* parent = nullptr);

 private:
  QLayout* buildTraining();
  QLayout* buildEvaluation();
  QLayout* buildCurves();
  SupernetModel::Training training(bool resume) const;
  void follow();          // what may be done now, and the notes
  void followCurves();
  void followProgress();

  SupernetModel& m_model;
  QSpinBox *m_epochs = nullptr, *m_threads = nullptr;
  QPushButton *m_train = nullptr, *m_resume = nullptr, *m_evaluate = nullptr;
  DesignChoiceRows* m_designs = nullptr;
  StyledLabel *m_state = nullptr, *m_trainingNote = nullptr, *m_evaluationNote = nullptr;
  FigureView *m_accuracy = nullptr, *m_loss = nullptr;
  BusyLine* m_busy = nullptr;
};

}  // namespace isotone
