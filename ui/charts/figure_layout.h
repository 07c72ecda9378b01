// Where everything of a figure stands, before a single pixel is drawn: the same for screen, image, SVG and PDF.
#pragma once

#include <vector>

#include <QFont>
#include <QRectF>
#include <QString>

#include "core/reports/figure.h"
#include "ui/charts/plot_map.h"
#include "ui/charts/theme.h"

namespace isotone {

enum class Ink { Text, Second, Third, Accent, Warn, OnAccent };

/// A text that does not move with the data. The rectangle is what it covers on the page, also when it is turned.
struct PlacedText {
  QRectF rect;
  QString text;
  QFont font;
  Ink ink = Ink::Second;
  bool turned = false;   // reads upwards
  Qt::Alignment align = Qt::AlignLeft;
};

struct LegendKey {
  QRectF place;
  int series = 0;
};

/// What is seen of the data when zoomed: ranges in data units.
struct Zoom {
  double xLow = 0, xHigh = 1, yLow = 0, yHigh = 1;
};

struct FigureLayout {
  QSizeF size;
  PlotMap map;
  std::vector<PlacedText> texts;      // title, axis titles, tick labels, legend, names of rows and columns, notes
  std::vector<double> xTicks, yTicks; // data units
  QRectF colourBar, hatchKey;         // empty: none
  std::vector<LegendKey> legend;
  double endLabelRoom = 0;            // right of the plot, for the names of series at their ends
  // Heat maps
  QSizeF cell;
  double treeWidth = 0;
  bool namesOnTop = false;
};

QRectF textRect(const QString& text, const QFont& font);   // at 0, 0: advance × line height
QColor inkColour(Ink ink, const Tokens& tokens);
QColor labelColour(Role role, const Tokens& tokens);       // a role colour dark enough for text

/// The ranges of a figure's axes: given ones, else from the data with a small margin.
void dataRanges(const Figure& figure, AxisMap& x, AxisMap& y);

FigureLayout layoutFigure(const Figure& figure, QSizeF size, bool title, const Zoom* zoom = nullptr);
FigureLayout layoutHeatMap(const Figure& figure, QSizeF size, bool title);
FigureLayout layoutParallel(const Figure& figure, QSizeF size, bool title);

/// Title, subtitle and colour bar, with `reserved` left free at its right: shared by all kinds. Returns where the next row begins.
double layoutHeader(const Figure& figure, bool title, FigureLayout& layout, double reserved = 0);
/// Notes at the bottom right; returns the height that they take.
double layoutNotes(const Figure& figure, FigureLayout& layout, double freeFrom);

}  // namespace isotone
