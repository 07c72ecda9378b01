#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/cell_value.h"
#include "core/importing/header_words.h"
#include "core/importing/import_reader.h"

namespace isotone {
namespace {

/// A column of the file and where its values go.
struct Target {
  std::size_t column = 0;
  double toStored = 1;
  ColumnRole role = ColumnRole::Value;
  std::vector<std::uint32_t>* rows = nullptr;
  std::vector<double>* values = nullptr;
};

std::string taskName(const std::string& header) {
  std::string name = readHeader(header).rest;
  return name.empty() ? header : name;
}

/// First all destinations, then pointers to them: the vectors must not grow afterwards.
std::vector<Target> targetsOf(Reading& reading) {
  const auto& columns = reading.plan.columns;
  ImportedData& out = reading.out;
  for (const ColumnPlan& column : columns) {
    if (column.role == ColumnRole::Value) out.columns.push_back({column.device, *column.metric, column.unit->symbol, {}, {}});
    if (column.role == ColumnRole::Accuracy) out.accuracies.push_back({taskName(column.header), {}, {}});
    if (column.role == ColumnRole::Attribute) out.attributes.push_back({column.header, {}, {}});
  }
  std::vector<Target> targets;
  std::size_t value = 0, accuracy = 0, attribute = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto add = [&](auto& to) {
      to.rows.reserve(reading.table.rows());
      to.values.reserve(reading.table.rows());
      targets.push_back({i, columns[i].unit ? columns[i].unit->toStored : 1.0, columns[i].role, &to.rows, &to.values});
    };
    if (columns[i].role == ColumnRole::Value) add(out.columns[value++]);
    if (columns[i].role == ColumnRole::Accuracy) add(out.accuracies[accuracy++]);
    if (columns[i].role == ColumnRole::Attribute) add(out.attributes[attribute++]);
  }
  return targets;
}

/// The numbers of a row, checked before anything is kept of it.
bool readCells(Reading& reading, std::size_t row, const std::vector<Target>& targets, std::vector<double>& cells,
               std::size_t& nans, std::string& problem) {
  for (std::size_t t = 0; t < targets.size(); ++t) {
    const Target& target = targets[t];
    if (target.role == ColumnRole::Attribute) {
      // Attributes are whatever the source counted: they may be negative (training-free scores are).
      const CellValue cell = readCell(reading.table.cell(row, target.column), reading.table.decimal);
      if (cell.kind == CellValue::Kind::Number) {
        cells[t] = cell.value;
        continue;
      }
    }
    const auto value = readValue(reading.table.cell(row, target.column), reading.table.decimal, target.toStored,
                                 reading.table.header[target.column], nans, problem);
    if (!value) return false;
    if (target.role == ColumnRole::Accuracy && std::isfinite(*value) && *value > 100.0 + 1e-9) {
      problem = sayf(phrase("core", "the accuracy {} in column {} is above 100 %"), reading.table.cell(row, target.column),
                            reading.table.header[target.column]);
      return false;
    }
    cells[t] = *value;
  }
  return true;
}

/// Repeated measurements of a design become their mean; a failure among them stays a failure.
void average(std::vector<std::uint32_t>& rows, std::vector<double>& values) {
  std::map<std::uint32_t, std::pair<double, std::size_t>> sums;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto& [sum, count] = sums[rows[i]];
    sum += values[i];
    ++count;
  }
  rows.clear();
  values.clear();
  for (const auto& [row, sum] : sums) {
    rows.push_back(row);
    values.push_back(sum.first / static_cast<double>(sum.second));
  }
}

std::optional<std::size_t> repetitionColumn(const Reading& reading) {
  for (std::size_t i = 0; i < reading.table.columns(); ++i)
    if (reading.plan.columns[i].role == ColumnRole::Ignored && readHeader(reading.table.header[i]).repetition) return i;
  return std::nullopt;
}

void linkMeasuredAs(Reading& reading, const DesignRows& designs,
                    const std::vector<std::pair<std::uint32_t, std::size_t>>& accepted) {
  const auto& columns = reading.plan.columns;
  const auto column = std::find_if(columns.begin(), columns.end(),
                                   [](const ColumnPlan& c) { return c.role == ColumnRole::MeasuredAs; });
  if (column == columns.end()) return;
  const auto position = static_cast<std::size_t>(column - columns.begin());
  std::size_t unknown = 0;
  for (const auto& [row, tableRow] : accepted) {
    const auto index = parseInteger(reading.table.cell(tableRow, position));
    const auto other = index ? designs.findIndex(*index) : std::nullopt;
    if (other)
      reading.out.measuredAs.emplace_back(row, *other);
    else
      ++unknown;
  }
  if (unknown > 0)
    reading.note(sayf(phrase("core", "Where {} names no design of this workspace ({} times), the design counts as measured itself."),
                             column->header, withThousands(unknown)));
}

}  // namespace

Status readDesignTable(Reading& reading) {
  auto designs = DesignRows::make(reading.table, reading.plan, reading.known, reading.out);
  if (!designs) return failFrom(designs);
  const std::vector<Target> targets = targetsOf(reading);
  const auto repetition = repetitionColumn(reading);
  std::vector<double> cells(targets.size());
  std::vector<std::size_t> lineOfRow(reading.known.designs.size() + reading.table.rows(), 0);
  std::vector<std::pair<std::uint32_t, std::size_t>> accepted;
  accepted.reserve(reading.table.rows());
  std::size_t nans = 0, repeats = 0;
  for (std::size_t i = 0; i < reading.table.rows(); ++i) {
    std::string problem;
    std::optional<std::uint32_t> row;
    if (readCells(reading, i, targets, cells, nans, problem)) row = designs->find(i, problem);
    if (row && lineOfRow[*row] != 0) {
      if (!repetition)
        problem = sayf(phrase("core", "its design was on line {} already"), lineOfRow[*row]);
      else
        ++repeats;
    }
    if (!problem.empty()) {
      if (const Status added = reading.bad.add(reading.table.lines[i], problem); !added) return added;
      continue;
    }
    lineOfRow[*row] = lineOfRow[*row] == 0 ? reading.table.lines[i] : lineOfRow[*row];
    accepted.emplace_back(*row, i);
    for (std::size_t t = 0; t < targets.size(); ++t) {
      if (std::isnan(cells[t])) continue;
      targets[t].rows->push_back(*row);
      targets[t].values->push_back(cells[t]);
      ++reading.out.valuesRead;
    }
  }
  if (const Status some = refuseIfAllUnknown(reading, designs->unknown()); !some) return some;
  if (repeats > 0) {
    for (const Target& target : targets) average(*target.rows, *target.values);
    reading.note(sayf(phrase("core", "Where rows repeat a design ({}; {} times), their mean is taken."),
                             reading.table.header[*repetition], withThousands(repeats)));
  }
  if (nans > 0) reading.note(sayf(phrase("core", "Taken as not measured: cells that say nan ({})."), withThousands(nans)));
  linkMeasuredAs(reading, *designs, accepted);
  describeWhatWasRead(reading);
  return {};
}

}  // namespace isotone
