// A new simulated device, or one of the workspace with other figures: what to start from, the figures with their sources, and
// beside them what they say of the workspace's designs. Nothing is stored before the button is pressed.
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "ui/charts/figure_view.h"
#include "ui/pages/surface.h"
#include "ui/view_models/catalogue_items.h"
#include "ui/view_models/device_editor_model.h"

namespace isotone {

class DeviceEditorDialog : public QDialog {
  Q_OBJECT
 public:
  /// Edits `device` of the workspace; a new one where that is empty.
  DeviceEditorDialog(DeviceEditorModel& model, const QString& device, QWidget* parent = nullptr);

 private:
  QWidget* buildStart();
  QLayout* buildForm();
  QLayout* buildPreview();
  void choose(const QModelIndex& index);
  void follow();
  void followPreview();

  DeviceEditorModel& m_model;
  CatalogueItems m_catalogue;
  CatalogueFilter m_filter;
  QTableView* m_table = nullptr;
  QLineEdit *m_title = nullptr, *m_class = nullptr;
  StyledLabel *m_source = nullptr, *m_name = nullptr, *m_complaint = nullptr;
  FigureView *m_roofline = nullptr, *m_histogram = nullptr;
  QPushButton* m_store = nullptr;
};

}  // namespace isotone
