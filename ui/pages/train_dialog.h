// What to train: kind of predictor, quantity, how many measurements, and for which devices.
#pragma once

#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

#include "ui/pages/form_dialog.h"
#include "ui/view_models/predictors_model.h"

namespace isotone {

class TrainDialog : public FormDialog {
  Q_OBJECT
 public:
  explicit TrainDialog(PredictorsModel& model, const QString& device, QWidget* parent = nullptr);
  PredictorsModel::Training training() const;

 protected:
  void start() override;

 private:
  void follow();

  PredictorsModel& m_model;
  QComboBox *m_kind = nullptr, *m_target = nullptr;
  QSpinBox *m_samples = nullptr, *m_seed = nullptr;
  QRadioButton *m_current = nullptr, *m_all = nullptr;
};

}  // namespace isotone
