// Asks what a measurement kit is for and where to write it.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QSpinBox;

namespace isotone {

class AdaptationModel;

class MeasurementKitDialog : public QDialog {
  Q_OBJECT
 public:
  MeasurementKitDialog(AdaptationModel& model, const QString& device, std::size_t count, QWidget* parent);

 private:
  void follow();
  void chooseFolder();
  AdaptationModel& m_model;
  QLineEdit *m_device = nullptr, *m_folder = nullptr;
  QSpinBox* m_count = nullptr;
  QDialogButtonBox* m_buttons = nullptr;
  bool m_folderGiven = false;
};

}  // namespace isotone
