// Every figure as rows: the same numbers that are drawn.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/figure.h"

namespace isotone {
namespace {

using Cell = DataTable::Cell;

Cell numberCell(double value) { return {std::string(), value}; }
Cell textCell(std::string text) { return {std::move(text), std::nullopt}; }

std::string withUnit(const std::string& title, const std::string& unit) {
  if (unit.empty()) return title;
  return title.empty() ? unit : title + ", " + unit;
}

std::string columnName(const Axis& axis, const char* fallback) {
  return axis.title.empty() && axis.unit.empty() ? fallback : withUnit(axis.title, axis.unit);
}

/// A place on an axis: its category where it has some, else the number.
Cell placeCell(const Axis& axis, double at) {
  const double nearest = std::round(at);
  if (nearest >= 0 && nearest < static_cast<double>(axis.categories.size()) && nearest == at)
    return textCell(axis.categories[static_cast<std::size_t>(nearest)]);
  return numberCell(at);
}

DataTable tableOfHeatMap(const Figure& figure) {
  const HeatMap& map = *figure.heatMap;
  DataTable table;
  const bool hasText = !map.text.empty(), hasHatch = !map.hatched.empty();
  const std::string value =
      figure.colour ? withUnit(figure.colour->title, figure.colour->unit) : said("core", "Value");
  table.header = {said("core", "Row"), said("core", "Column"), value.empty() ? said("core", "Value") : value};
  if (hasText) table.header.push_back(said("core", "Shown"));
  if (hasHatch) table.header.push_back(said("core", "Hatched"));
  for (std::size_t row = 0; row < map.rows.size(); ++row) {
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
      const std::size_t cell = row * map.columns.size() + column;
      std::vector<Cell> line = {textCell(map.rows[row]), textCell(map.columns[column]), numberCell(map.values[cell])};
      if (hasText) line.push_back(textCell(map.text[cell]));
      if (hasHatch) line.push_back(numberCell(map.hatched[cell]));
      table.rows.push_back(std::move(line));
    }
  }
  return table;
}

DataTable tableOfParallel(const ParallelAxes& parallel) {
  DataTable table;
  table.header = {said("core", "Design row"), said("core", "Label")};
  for (const auto& axis : parallel.axes) table.header.push_back(withUnit(axis.title, axis.unit));
  for (const auto& line : parallel.lines) {
    std::vector<Cell> cells = {numberCell(line.row), textCell(line.label)};
    for (double value : line.values) cells.push_back(numberCell(value));
    cells.resize(table.header.size(), numberCell(std::nan("")));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// Which of the optional columns any series of the figure needs.
struct Columns {
  bool right = false, interval = false, value = false, row = false, label = false;
  explicit Columns(const Figure& figure) {
    for (const PlotSeries& series : figure.series) {
      right = right || series.mark == Mark::Bars;
      interval = interval || (!series.low.empty() && series.mark != Mark::Bars);
      value = value || !series.value.empty();
      row = row || !series.row.empty();
      label = label || std::any_of(series.label.begin(), series.label.end(), [](auto& text) { return !text.empty(); });
    }
  }
};

double at(const std::vector<double>& values, std::size_t position) {
  return position < values.size() ? values[position] : std::nan("");
}

double rightEdge(const PlotSeries& series, std::size_t bar) {
  if (series.barWidth > 0) return series.x[bar] + series.barWidth;
  return bar + 1 < series.x.size() ? series.x[bar + 1] : std::nan("");
}

void addSeries(const Figure& figure, const PlotSeries& series, const Columns& columns, DataTable& table) {
  for (std::size_t point = 0; point < series.x.size(); ++point) {
    std::vector<Cell> cells = {textCell(series.tableName.empty() ? series.name : series.tableName),
                               placeCell(figure.x, series.x[point])};
    if (columns.right)
      cells.push_back(numberCell(series.mark == Mark::Bars ? rightEdge(series, point) : std::nan("")));
    cells.push_back(series.y.empty() ? numberCell(std::nan("")) : placeCell(figure.y, at(series.y, point)));
    if (columns.interval) {
      const bool whiskers = series.mark != Mark::Bars;
      cells.push_back(numberCell(whiskers ? at(series.low, point) : std::nan("")));
      cells.push_back(numberCell(whiskers ? at(series.high, point) : std::nan("")));
    }
    if (columns.value) cells.push_back(numberCell(at(series.value, point)));
    if (columns.row)
      cells.push_back(numberCell(point < series.row.size() ? static_cast<double>(series.row[point]) : std::nan("")));
    if (columns.label) cells.push_back(textCell(point < series.label.size() ? series.label[point] : std::string()));
    table.rows.push_back(std::move(cells));
  }
}

}  // namespace

DataTable tableOf(const Figure& figure) {
  DataTable table;
  if (figure.heatMap) {
    table = tableOfHeatMap(figure);
  } else if (figure.parallel) {
    table = tableOfParallel(*figure.parallel);
  } else {
    const Columns columns(figure);
    const std::string x = columnName(figure.x, "x"), y = columnName(figure.y, "y");
    table.header = {said("core", "Series"), columns.right ? sayf(phrase("core", "{} from"), x) : x};
    if (columns.right) table.header.push_back(sayf(phrase("core", "{} to"), x));
    table.header.push_back(y);
    if (columns.interval) table.header.insert(table.header.end(), {sayf(phrase("core", "{} low"), y), sayf(phrase("core", "{} high"), y)});
    if (columns.value)
      table.header.push_back(figure.colour ? withUnit(figure.colour->title, figure.colour->unit) : said("core", "Value"));
    if (columns.row) table.header.push_back(said("core", "Design row"));
    if (columns.label) table.header.push_back(said("core", "Label"));
    for (const PlotSeries& series : figure.series) addSeries(figure, series, columns, table);
  }
  table.title = figure.title;
  return table;
}

namespace {

void appendField(std::string& csv, std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    csv += text;
    return;
  }
  csv += '"';
  for (char letter : text) {
    if (letter == '"') csv += '"';
    csv += letter;
  }
  csv += '"';
}

}  // namespace

std::string toCsv(const DataTable& table) {
  std::string csv;
  for (std::size_t column = 0; column < table.header.size(); ++column) {
    if (column > 0) csv += ',';
    appendField(csv, table.header[column]);
  }
  csv += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (column > 0) csv += ',';
      const Cell& cell = row[column];
      if (cell.number) {
        if (!std::isnan(*cell.number)) csv += exactText(*cell.number);
      } else {
        appendField(csv, cell.text);
      }
    }
    csv += "\r\n";
  }
  return csv;
}

}  // namespace isotone
