// The figures of a device's model as a form: a value with its unit and where it comes from, in sections; precisions may be
// added and taken away.
#pragma once

#include <map>
#include <vector>

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QScrollArea>

#include "ui/pages/surface.h"
#include "ui/view_models/device_editor_model.h"

class QGridLayout;

namespace isotone {

/// A number without trailing zeros, in steps that follow its size.
class FigureBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  explicit FigureBox(QWidget* parent = nullptr);
  QString textFromValue(double value) const override;

 protected:
  void wheelEvent(QWheelEvent* event) override;  // scrolls the form instead
};

class FigureForm : public QScrollArea {
  Q_OBJECT
 public:
  explicit FigureForm(DeviceEditorModel& model, QWidget* parent = nullptr);

 private:
  struct Row {
    std::string figure;
    FigureBox* value;
    QLineEdit* source;
  };
  void build();           // anew, for another start or other precisions
  void follow();          // sources follow values
  void addSection(QGridLayout* grid, const QString& title, const std::vector<DeviceFigure>& figures, std::initializer_list<const char*> prefixes);
  void addRow(QGridLayout* grid, const DeviceFigure& figure);
  void addPrecisionRow(QGridLayout* grid);

  DeviceEditorModel& m_model;
  std::vector<Row> m_rows;
};

}  // namespace isotone
