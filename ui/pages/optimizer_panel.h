// The optimizer network on the Predictors page: what it loses against time beside other methods, how it learnt, and which
// predictors its numbers rest on.
#pragma once

#include <array>

#include <QProgressBar>
#include <QPushButton>

#include "ui/charts/figure_view.h"
#include "ui/pages/surface.h"
#include "ui/view_models/chosen_predictors.h"
#include "ui/view_models/optimizer_model.h"

namespace isotone {

class OptimizerPanel : public QWidget {
  Q_OBJECT
 public:
  explicit OptimizerPanel(Session& session, QWidget* parent = nullptr);
  void retranslate();
  void openTraining();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QLayout* buildState();
  QLayout* buildChosen();
  void follow();
  void followChosen();

  Session& m_session;
  OptimizerModel& m_model;
  ChosenPredictors m_chosen;
  FigureView *m_regret = nullptr, *m_distil = nullptr, *m_tune = nullptr;
  StyledLabel *m_title = nullptr, *m_state = nullptr, *m_chosenTitle = nullptr, *m_chosenDevice = nullptr;
  QPushButton* m_train = nullptr;
  QProgressBar* m_progress = nullptr;
  struct ChosenLine { StyledLabel *quantity, *why; };
  std::array<ChosenLine, 3> m_lines{};
};

}  // namespace isotone
