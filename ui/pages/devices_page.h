// What do I know about my devices? A table of them, pictures of the current one, and the door for files.
#pragma once

#include "ui/pages/page.h"
#include "ui/view_models/device_editor_model.h"
#include "ui/view_models/devices_model.h"
#include "ui/view_models/import_model.h"
#include "ui/view_models/measure_model.h"
#include "ui/view_models/spec_fit_model.h"

class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;

namespace isotone {

class DeviceDetails;
class FigureView;
class ImportPanel;
class Segmented;
class StyledLabel;

class DevicesPage : public Page {
  Q_OBJECT
 public:
  explicit DevicesPage(Session& session, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  QList<QAction*> pageActions() const override {
    return {m_importAction, m_simulateAction, m_measureAction, m_kitAction, m_editAction, m_fitAction};
  }
  void activate() override;

  /// Shows the preview of these files; folders stand for the tables in them.
  void importFiles(const QStringList& files);
  void openImportDialog();
  void openMeasureDialog();
  /// Of the current device where it is simulated; a new one for an empty name.
  void openEditor(const QString& device);
  void openFit();
  ImportModel& importModel() { return m_import; }

 Q_SIGNALS:
  void kitWanted();   // a measurement kit: the way to more measurements begins on the page Monotonicity

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  QWidget* buildTable();
  QWidget* buildPictures();
  void showRows();          // header, filter counts, empty state, current row
  void showDevice();        // the current device's pictures and details
  void showImport();
  void showActions();       // what can be done now, and why not
  void selectCurrentRow();
  void fitColumns();
  DevicesModel m_model;
  DevicesFilter m_filter;
  ImportModel m_import;
  MeasureModel m_measure;
  DeviceEditorModel m_editor;
  SpecFitModel m_fit;
  QAction *m_importAction = nullptr, *m_simulateAction = nullptr, *m_measureAction = nullptr, *m_kitAction = nullptr;
  QAction *m_editAction = nullptr, *m_fitAction = nullptr;
  QPushButton *m_importButton = nullptr, *m_addButton = nullptr;
  QMenu* m_addMenu = nullptr;
  QLineEdit* m_words = nullptr;
  Segmented* m_groups = nullptr;
  QTableView* m_table = nullptr;
  StyledLabel *m_deviceTitle = nullptr, *m_deviceConditions = nullptr;
  StyledLabel *m_histogramTitle = nullptr, *m_rooflineTitle = nullptr;
  FigureView *m_histogram = nullptr, *m_roofline = nullptr;
  QStackedWidget* m_side = nullptr;
  DeviceDetails* m_details = nullptr;
  ImportPanel* m_importPanel = nullptr;
  bool m_active = false, m_stale = true;
};

}  // namespace isotone
