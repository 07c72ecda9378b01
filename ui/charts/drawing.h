// The layers of a figure. Each draws with a plain painter in device-independent pixels, so one drawing serves all outputs.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QImage>
#include <QPainter>

#include "core/reports/axis_brush.h"
#include "ui/charts/figure_layout.h"

namespace isotone {

/// Everything a layer needs to know.
struct Drawing {
  Figure figure;
  FigureLayout layout;
  Tokens tokens;
  bool vector = false;        // SVG, PDF: clouds above 2,000 points are images, all else are paths
  double pixelsPerUnit = 1;   // of images inside
  std::vector<std::uint32_t> selected;
  std::int64_t hovered = -1;
  int cellRow = -1, cellColumn = -1;
  std::vector<AxisBrush> brushes;  // of parallel axes, one an axis at most; all empty: nothing is faded
  int brushAxis = -1;         // the axis that keys move the range of
  bool focus = false;         // the chart has the keyboard
};

inline constexpr std::size_t kCloudFrom = 400;     // series with more points are drawn as clouds
inline constexpr std::size_t kVectorCloud = 2000;  // the largest cloud that stays vector

/// Where a value stands on its scale, 0..1 for quantities, and the colour of that place.
QColor scaleColour(const ColourScale& scale, double value, const Tokens& tokens);
QColor pointColour(const Drawing& drawing, const PlotSeries& series, std::size_t point);
bool isCloud(const PlotSeries& series);
bool isQuiet(const PlotSeries& series, std::size_t point);

void drawMark(QPainter& painter, QPointF at, Shape shape, bool filled, double size, const QColor& colour, const QColor& ground);
void drawText(QPainter& painter, const PlacedText& text, const Tokens& tokens);

void drawFrame(QPainter& painter, const Drawing& drawing);        // grid, axes, all placed texts, colour bar, legend
void drawRelativeBand(QPainter& painter, const Drawing& drawing);
void drawBand(QPainter& painter, const Drawing& drawing, const PlotSeries& series);
void drawBars(QPainter& painter, const Drawing& drawing);
void drawMarks(QPainter& painter, const Drawing& drawing, const PlotSeries& series);  // its whiskers and points, where it is no cloud
void drawLines(QPainter& painter, const Drawing& drawing);        // reference lines with their tabs
void drawHighlights(QPainter& painter, const Drawing& drawing);   // hovered and selected rows
void drawLabels(QPainter& painter, const Drawing& drawing);
void drawHeatMap(QPainter& painter, const Drawing& drawing);
/// The lines behind those that are emphasised are `crowd`, where crowdImage() gives one.
void drawParallel(QPainter& painter, const Drawing& drawing, const QImage& crowd);
QImage crowdImage(const Drawing& drawing);   // null: few enough to stay lines on paper

/// Lines that belong to the person (accent, or with a handle) say their label in a tab; others beside the line.
bool hasTab(const ReferenceLine& line);
/// The tab of a reference line; empty when it has none or lies outside.
QRectF tabRect(const Drawing& drawing, const ReferenceLine& line);
/// The label of each point and series end with where it goes; overlaps are avoided where there is room.
struct PlacedLabel {
  QRectF rect;
  QString text;
  QColor colour;
  QFont font;
  std::optional<QLineF> leader;
};
std::vector<PlacedLabel> placeLabels(const Drawing& drawing);

/// The heat map's cell rectangle, and the cell at a place (-1, -1 outside).
QRectF cellRect(const Drawing& drawing, int row, int column);
std::pair<int, int> cellAt(const Drawing& drawing, QPointF place);

/// Where the dots of a cloud fall, and their shades: what stays while limits move and only what is veiled changes.
struct CloudDots {
  struct Dot { std::int16_t left, top; std::uint8_t phase, shade; };
  std::vector<Dot> dots;     // one a point; left is kOutside where it lies outside
  std::vector<std::uint32_t> tileBegin, inTile;  // the dots that reach into each tile, in their order
  int tileColumns = 0;
  QSize size;                // of the image, in pixels
  QRectF plot;
  AxisMap x, y;              // that they were placed on
  static constexpr std::int16_t kOutside = -32768;
  static constexpr int kTile = 64;  // pixels a side
  bool isFor(const PlotMap& map, double pixelsPerUnit) const;
};
CloudDots cloudDots(const Drawing& drawing, const PlotSeries& series, double pixelsPerUnit);
/// A cloud of antialiased dots, the size of the plot at `pixelsPerUnit`, premultiplied.
QImage cloudImage(const Drawing& drawing, const PlotSeries& series, const CloudDots& dots, double pixelsPerUnit);
/// The size of that image.
QSize cloudSize(const PlotMap& map, double pixelsPerUnit);
/// The same for a file: a cloud in one colour as that colour with 256 alphas, which packs many times smaller and sooner.
QImage cloudForFile(const Drawing& drawing, const PlotSeries& series, const QImage& cloud);
/// Makes an image of the same dots true again where what is veiled is not what it was: only in the tiles that changed.
void updateCloud(QImage& image, const std::vector<std::uint8_t>& veiledBefore, const Drawing& drawing, const PlotSeries& series, const CloudDots& dots,
                 double pixelsPerUnit);

}  // namespace isotone
