// A new workspace: which designs it holds, where it lies, and which files to begin with.
#pragma once

#include <QDialog>

#include "ui/view_models/start_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace isotone {

class NewWorkspaceDialog : public QDialog {
  Q_OBJECT
 public:
  explicit NewWorkspaceDialog(QWidget* parent = nullptr);
  QString path() const;
  QString space() const;          // a built-in name, "table" or the path of a JSON file
  QStringList files() const;

 private:
  void choosePath();
  void chooseFiles();
  void chooseSpaceFile();
  void showState();
  QList<StartModel::SpaceChoice> m_spaces;
  QComboBox* m_space = nullptr;
  QLabel *m_description = nullptr, *m_warning = nullptr;
  QLineEdit* m_path = nullptr;
  QListWidget* m_files = nullptr;
  QPushButton* m_create = nullptr;
};

}  // namespace isotone
