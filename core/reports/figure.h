// A picture as plain data. ui/charts draws it on the screen and into PNG, SVG and PDF; tests check it without pixels;
// its table is what "Show data" and CSV export give.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/shared_vector.h"

namespace isotone {

struct Axis {
  std::string title;  // "Latency"
  std::string unit;   // "ms"; empty for pure numbers
  bool log = false;
  std::optional<double> low, high;       // range in data units; unset: from the data
  std::vector<std::string> categories;   // names at 0, 1, 2 … instead of numbers; on y from the top
  std::vector<double> ticks;             // empty: chosen as round numbers (1-2-5 on log axes)
};

enum class Mark { Points, Line, Step, Bars, Band };

/// What a series' colour means. Accent is "you" (current design, limits): never a data series.
enum class Role {
  Data1, Data2, Data3, Data4, Data5,  // Okabe–Ito categories, blue first
  Quiet,                              // dominated cloud, background bars
  Text,                               // fronts and reference curves in the text colour
  Accent, Good, Warn, Bad,
};
enum class Shape { Circle, Square, Triangle, Diamond };

struct PlotSeries {
  std::string name;                   // legend or direct label
  Mark mark = Mark::Points;
  Role role = Role::Data1;
  Shape shape = Shape::Circle;
  bool filled = true;
  bool dashed = false;
  double size = 4;                    // diameter of marks or width of lines, device-independent pixels
  SharedVector<double> x, y;          // Bars: x = left edge, `high` = right edge is x of the next or x + barWidth
  std::vector<double> low, high;      // Band: y range; Points: whiskers in y when present
  double barWidth = 0;                // Bars, in x units
  SharedVector<double> value;         // colour quantity of each point (see Figure::colour); empty: role colour
  SharedVector<std::uint32_t> row;    // design row of each point, for the shared selection; empty: none
  std::vector<std::string> label;     // drawn beside the point where not empty
  std::vector<std::uint8_t> quiet;    // 1 = veiled (breaks a limit); empty: none
  bool labelAtEnd = false;            // name drawn at the last point instead of in a legend
  std::string tableName;              // of the series in the data table; empty: name. For series that need no legend
};

struct ColourScale {
  enum class Map { Viridis, Correlation, Bits } map = Map::Viridis;
  std::string title, unit;
  double low = 0, high = 1;
  bool log = false;
};

/// A line across the plot with a tab on the axis: a limit, a threshold, the ideal.
struct ReferenceLine {
  enum class Direction { Vertical, Horizontal, Diagonal } direction = Direction::Vertical;
  double at = 0;           // data units; not used for Diagonal (y = x)
  std::string label;       // in the tab, "≤ 6.0 ms"; empty: no tab
  Role role = Role::Quiet;
  bool dashed = false;
  std::string handle;      // not empty: can be dragged; "latency", "accuracy"
};

/// y within x·(1 ± share): the ±10 % band.
struct RelativeBand { double share = 0.1; std::string label; };

struct HeatMap {
  std::vector<std::string> rows, columns;
  std::vector<double> values;              // row-major; NaN = empty cell
  std::vector<std::string> text;           // in the cells; empty: none
  std::vector<std::uint8_t> hatched;       // 1 = not certified
  std::vector<int> emphasisedRows;         // names in the accent colour
  struct Branch { double height, from, to, leftHeight, rightHeight; };  // tree: heights in 0..1, places in rows
  std::vector<Branch> tree;
};

/// The same quantity on many parallel vertical axes (Compare).
struct ParallelAxes {
  struct AxisRange {
    std::string title, unit;
    double low = 0, high = 1;
    bool log = false, upIsBetter = false;
    std::optional<double> limit;  // of the goal: the worst value that meets it
  };
  std::vector<AxisRange> axes;
  struct Line { std::vector<double> values; Role role = Role::Quiet; Shape shape = Shape::Circle; std::string label;
                std::uint32_t row = 0; bool emphasised = false; };
  std::vector<Line> lines;
};

struct Figure {
  std::string name;        // "srcc-map": what `render --figure` takes
  std::string title;       // "Rank correlation of 25 devices"
  std::string subtitle;    // "15,284 connected designs"
  std::string caption;     // a sentence for reports
  std::vector<std::string> notes;  // "simulated", "whole-millisecond clock"
  Axis x, y;
  std::optional<ColourScale> colour;
  std::vector<PlotSeries> series;
  std::vector<ReferenceLine> lines;
  std::optional<RelativeBand> band;
  std::optional<HeatMap> heatMap;            // when set, series and axes are not used
  std::optional<ParallelAxes> parallel;      // likewise
};

/// A table of text and numbers; NaN cells are shown as "—".
struct DataTable {
  struct Cell { std::string text; std::optional<double> number; };
  std::string title;
  std::vector<std::string> header;
  std::vector<std::vector<Cell>> rows;
};

/// The data of a figure as a table: a row per point (or per cell of a heat map).
DataTable tableOf(const Figure& figure);

/// RFC 4180, "." as decimal point, exact numbers.
std::string toCsv(const DataTable& table);

}  // namespace isotone
