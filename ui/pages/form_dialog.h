// What the dialogs of the pages have in common: rows, a note that follows them, and the one button that does it.
#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include "ui/pages/surface.h"

namespace isotone {

class FormDialog : public QDialog {
  Q_OBJECT
 protected:
  /// Widgets get `prefix` before their names: "trainDialog", "trainNote", "trainStart".
  FormDialog(const QString& prefix, const QString& title, const QString& action, QWidget* parent);

  /// What the button does before the dialog closes.
  virtual void start() = 0;

  QFormLayout* form() const { return m_form; }
  void setNote(const QString& text) { m_note->setText(text); }
  void setCanStart(bool can) { m_start->setEnabled(can); }

  template <class Widget>
  Widget* named(Widget* widget, const char* name) const {
    widget->setObjectName(m_prefix + QLatin1String(name));
    return widget;
  }

 private:
  QString m_prefix;
  QFormLayout* m_form = nullptr;
  StyledLabel* m_note = nullptr;
  QPushButton* m_start = nullptr;
};

}  // namespace isotone
