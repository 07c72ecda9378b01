// What measuring few designs on each new device saves, with the numbers it stands on to be changed.
#pragma once

#include <QWidget>

#include "ui/view_models/adaptation_model.h"

class QDoubleSpinBox;
class QSpinBox;

namespace isotone {

class StyledLabel;

class LedgerPanel : public QWidget {
  Q_OBJECT
 public:
  explicit LedgerPanel(AdaptationModel& model, QWidget* parent = nullptr);
  void follow();
  void retranslate();

 private:
  AdaptationModel& m_model;
  StyledLabel *m_title = nullptr, *m_headline = nullptr, *m_breakEven = nullptr, *m_assumptions = nullptr;
  StyledLabel *m_devicesLabel = nullptr, *m_scratchLabel = nullptr, *m_minutesLabel = nullptr;
  QSpinBox *m_devices = nullptr, *m_scratch = nullptr;
  QDoubleSpinBox* m_minutes = nullptr;
};

}  // namespace isotone
