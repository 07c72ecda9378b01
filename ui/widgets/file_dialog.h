// How the window asks for a file or a folder.
#pragma once

#include <QFileDialog>

namespace isotone {

/// For open(), which does not wait; it deletes itself when it is closed.
QFileDialog* newFileDialog(QWidget* parent, const QString& title, const QString& objectName);

}  // namespace isotone
