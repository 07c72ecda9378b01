// "How far can I trust the numbers?": predictions against held-out measurements, and the training of predictors.
#pragma once

#include <array>

#include <QMenu>

#include "ui/charts/figure_view.h"
#include "ui/pages/busy_line.h"
#include "ui/pages/evaluation_table.h"
#include "ui/pages/optimizer_panel.h"
#include "ui/pages/page.h"
#include "ui/pages/surface.h"
#include "ui/view_models/predictors_model.h"
#include "ui/view_models/supernet_model.h"

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
  SupernetModel& supernet() { return m_supernet; }
  void openRealAccuracies();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  struct KeyNumber { StyledLabel *label, *value, *unit; };
  QWidget* buildPictures();
  QLayout* buildNumbers();
  QWidget* buildBusy();
  QWidget* buildNetworkLine();
  void buildActions();
  void follow();
  void followBusy();
  void followNetwork();
  void openTraining();
  void showOptimizer(bool shown);

  PredictorsModel m_model;
  SupernetModel m_supernet;
  FigureView *m_scatter = nullptr, *m_residuals = nullptr, *m_calibration = nullptr, *m_learning = nullptr;
  std::array<KeyNumber, 6> m_numbers{};
  EvaluationTable* m_table = nullptr;
  QWidget* m_judging = nullptr;         // of predictors; beside it the optimizer network
  OptimizerPanel* m_optimizer = nullptr;
  QWidget *m_busy = nullptr, *m_network = nullptr;
  BusyLine* m_busyLine = nullptr;
  StyledLabel* m_networkText = nullptr;
  QPushButton *m_compareButton = nullptr, *m_trainButton = nullptr, *m_networkButton = nullptr, *m_optimizerButton = nullptr;
  QMenu* m_trainMenu = nullptr;
  QAction *m_train = nullptr, *m_trainReal = nullptr, *m_compare = nullptr, *m_showOptimizer = nullptr;
};

}  // namespace isotone
