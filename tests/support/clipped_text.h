// Finds text in a window that does not fit its place: what a person would see cut or elided.
#pragma once

#include <QStringList>

class QWidget;

namespace isotone::test {

/// Waits until nothing is cut, three seconds at most. One line for each visible label, button, combo box, table header or cell whose text needs more room than it has:
/// "QLabel answerTitle: 'Pixel 3 can stand in…' needs 310×22, has 280×22".
QStringList clippedTexts(const QWidget& window);

}  // namespace isotone::test
