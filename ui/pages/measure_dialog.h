// Which designs to measure on this computer, in which precision and with how many threads.
#pragma once

#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QSpinBox>

#include "ui/pages/surface.h"
#include "ui/view_models/measure_model.h"

namespace isotone {

class MeasureDialog : public QDialog {
  Q_OBJECT
 public:
  explicit MeasureDialog(MeasureModel& model, QWidget* parent = nullptr);
  MeasureModel::Choice choice() const;

 private:
  void follow();

  MeasureModel& m_model;
  QComboBox* m_how = nullptr;
  QSpinBox* m_count = nullptr;
  std::vector<QCheckBox*> m_runtimes, m_threads;
  QCheckBox* m_again = nullptr;
  StyledLabel* m_note = nullptr;
  QDialogButtonBox* m_buttons = nullptr;
};

}  // namespace isotone
