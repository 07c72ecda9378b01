#include "ui/widgets/file_dialog.h"

#include <QGuiApplication>

namespace isotone {

QFileDialog* newFileDialog(QWidget* parent, const QString& title, const QString& objectName) {
  auto* dialog = new QFileDialog(parent, title);
  dialog->setObjectName(objectName);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  if (QGuiApplication::platformName() == QLatin1String("offscreen")) dialog->setOption(QFileDialog::DontUseNativeDialog);
  return dialog;
}

}  // namespace isotone
