// What every chart can do besides being looked at: be copied, exported and shown as its data.
#pragma once

#include <functional>

#include <QPoint>
#include <QSize>

#include "core/reports/figure.h"

class QDialog;
class QWidget;

namespace isotone {

struct FigureMenuChoices {
  bool canReset = false;
  std::function<void()> reset;
};

void showFigureMenu(QWidget& parent, const Figure& figure, QPoint globalPlace, const FigureMenuChoices& choices);
/// Image at 200 % and the data as CSV text.
void copyFigure(const Figure& figure, QSize size, bool dark);
void copyFigureData(const Figure& figure);
/// Asks for a name; the suffix says the format. Failures are shown to the person.
void exportFigureAs(QWidget& parent, const Figure& figure);
/// A window with the figure's data; deletes itself when closed.
QDialog* showFigureData(QWidget& parent, const Figure& figure);

}  // namespace isotone
