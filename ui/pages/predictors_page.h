// "How far can I trust the numbers?": predictions against held-out measurements, and the training of predictors.
#pragma once

#include <array>

#include <QProgressBar>
#include <QSplitter>

#include "ui/charts/figure_view.h"
#include "ui/pages/evaluation_table.h"
#include "ui/pages/optimizer_panel.h"
#include "ui/pages/page.h"
#include "ui/pages/surface.h"
#include "ui/view_models/predictors_model.h"

namespace isotone {

class PredictorsPage : public Page {
  Q_OBJECT
 public:
  explicit PredictorsPage(Session& session, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activate() override;
  PredictorsModel& model() { return m_model; }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  struct KeyNumber { StyledLabel *label, *value, *unit; };
  QWidget* buildPictures();
  QLayout* buildNumbers();
  QWidget* buildBusy();
  void buildActions();
  void follow();
  void followBusy();
  void openTraining();
  void showOptimizer(bool shown);

  PredictorsModel m_model;
  FigureView *m_scatter = nullptr, *m_residuals = nullptr, *m_calibration = nullptr, *m_learning = nullptr;
  std::array<KeyNumber, 6> m_numbers{};
  EvaluationTable* m_table = nullptr;
  QWidget* m_judging = nullptr;         // of predictors; beside it the optimizer network
  OptimizerPanel* m_optimizer = nullptr;
  QWidget* m_busy = nullptr;
  StyledLabel* m_busyText = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton *m_cancel = nullptr, *m_compareButton = nullptr, *m_trainButton = nullptr, *m_optimizerButton = nullptr;
  QAction *m_train = nullptr, *m_compare = nullptr, *m_showOptimizer = nullptr;
};

}  // namespace isotone
