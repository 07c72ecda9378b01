// Which designs to measure on this computer, in which precision and with how many threads.
#pragma once

#include <vector>

#include <QCheckBox>

#include "ui/pages/design_choice_rows.h"
#include "ui/pages/form_dialog.h"
#include "ui/view_models/measure_model.h"

namespace isotone {

class MeasureDialog : public FormDialog {
  Q_OBJECT
 public:
  explicit MeasureDialog(MeasureModel& model, QWidget* parent = nullptr);
  MeasureModel::Choice choice() const;

 protected:
  void start() override;

 private:
  void follow();

  MeasureModel& m_model;
  DesignChoiceRows* m_designs = nullptr;
  std::vector<QCheckBox*> m_runtimes, m_threads;
  QCheckBox* m_again = nullptr;
};

}  // namespace isotone
