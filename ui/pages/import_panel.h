// The preview of files on their way in: what each was recognised as, column by column, editable, with its checks.
#pragma once

#include <QList>
#include <QTimer>

#include "ui/pages/surface.h"
#include "ui/view_models/import_model.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace isotone {

class ImportPanel : public Surface {
  Q_OBJECT
 public:
  explicit ImportPanel(ImportModel& model, QWidget* parent = nullptr);
  void retranslate();

 private:
  struct Row {
    QCheckBox* included = nullptr;
    QComboBox *role = nullptr, *unit = nullptr;
    StyledLabel *smallest = nullptr, *median = nullptr, *largest = nullptr;
  };
  QWidget* buildChoices();
  QWidget* buildColumns();
  QWidget* buildButtons();
  void rebuildRows();
  void growRows();
  void addRow();
  void updateRow(int column);
  void updateRoles(Row& row, const ColumnPlan& plan);
  void updateUnits(Row& row, const ColumnPlan& plan);
  void updateChecks();
  void showState();

  ImportModel& m_model;
  StyledLabel *m_title = nullptr, *m_position = nullptr, *m_file = nullptr, *m_description = nullptr;
  StyledLabel *m_formatLabel = nullptr, *m_deviceLabel = nullptr, *m_problem = nullptr;
  StyledLabel *m_columnsTitle = nullptr, *m_checksTitle = nullptr, *m_more = nullptr, *m_asked = nullptr;
  QList<StyledLabel*> m_heads;
  QComboBox* m_format = nullptr;
  QLineEdit* m_device = nullptr;
  QWidget* m_content = nullptr;
  QGridLayout* m_grid = nullptr;
  QVBoxLayout* m_checks = nullptr;
  QPushButton *m_import = nullptr, *m_skip = nullptr, *m_cancel = nullptr;
  QList<Row> m_rows;
  QStringList m_headers;  // of the rows on the screen
  QTimer m_growing;       // while rows of the headers are still to come
};

}  // namespace isotone
