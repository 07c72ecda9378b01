#include "core/importing/import_reader.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/importing/cell_value.h"
#include "core/importing/clock_step.h"

namespace isotone {
namespace {

/// What an edited plan may have left open.
Status checkPlan(const Table& table, const ImportPlan& plan) {
  if (plan.columns.size() != table.columns())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: the file has changed since its preview; preview it again."), plan.fileName));
  const auto has = [&](ColumnRole role) {
    return std::any_of(plan.columns.begin(), plan.columns.end(), [&](const ColumnPlan& c) { return c.role == role; });
  };
  const auto demand = [&](const ColumnPlan& column, const std::string& what, const char* option) {
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:1: {} column \"{}\" is not known; say it with {}."),
                                                     plan.fileName, what, column.header, option));
  };
  const bool metricRows = has(ColumnRole::MetricName), unitRows = has(ColumnRole::UnitName);
  for (const ColumnPlan& column : plan.columns) {
    const bool longValue = column.role == ColumnRole::LongValue;
    if (column.role == ColumnRole::Accuracy && !column.unit) return demand(column, said("core", "the unit of"), "--unit");
    if (column.role != ColumnRole::Value && !longValue) continue;
    if (!column.metric && !(longValue && metricRows)) return demand(column, said("core", "the metric of"), "--as");
    if (!column.unit && !(longValue && (unitRows || metricRows))) return demand(column, said("core", "the unit of"), "--unit");
    if (column.unit && column.metric && column.unit->quantity != metricQuantity(*column.metric))
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:1: {} is no unit of {} (column \"{}\")."), plan.fileName,
                                                       column.unit->symbol, metricName(*column.metric), column.header));
    if (!longValue && column.device.empty()) return demand(column, said("core", "the device of"), "--device");
  }
  if (plan.kind == FileKind::LongTable && !has(ColumnRole::LongValue))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:1: no column holds the values; name it \"value\"."), plan.fileName));
  return {};
}

void noteClock(Reading& reading, const DeviceProfile& device, double step) {
  if (step == 1.0)
    reading.note(sayf(phrase("core", "{} counts in whole milliseconds: many of its designs tie, which bounds its rank correlations."),
                             device.displayName()));
  else
    reading.note(sayf(phrase("core", "{} counts in steps of {} ms: many of its designs tie, which bounds its rank correlations."),
                             device.displayName(), step));
}

void noteDisconnected(Reading& reading) {
  const auto& designs = reading.out.designs;
  const auto dead = static_cast<std::size_t>(
      std::count_if(designs.begin(), designs.end(), [](const ImportedData::NewDesign& design) { return !design.live; }));
  if (dead > 0)
    reading.note(sayf(phrase("core", "{} of {} designs are disconnected: marked infeasible, left out of fits and statistics."),
                             withThousands(dead), withThousands(designs.size())));
}

}  // namespace

std::string withThousands(std::size_t count) {
  std::string text = std::to_string(count);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, 1, ',');
  return text;
}

std::optional<double> readValue(std::string_view cell, char decimal, double toStored, const std::string& column,
                                std::size_t& literalNans, std::string& problem) {
  const CellValue value = readCell(cell, decimal);
  switch (value.kind) {
    case CellValue::Kind::Number:
      if (value.value >= 0) return value.value * toStored;
      problem = sayf(phrase("core", "the value {} in column {} is negative"), cell, column);
      return std::nullopt;
    case CellValue::Kind::Missing: return kNotMeasured;
    case CellValue::Kind::NotANumber: ++literalNans; return kNotMeasured;
    case CellValue::Kind::Failed: return kInfeasible;
    case CellValue::Kind::Infinite:
      problem = sayf(phrase("core", "the value {} in column {} is not finite"), cell, column);
      return std::nullopt;
    case CellValue::Kind::Text: break;
  }
  problem = sayf(phrase("core", "the text \"{}\" in column {} is not a number"), cell.substr(0, 40), column);
  return std::nullopt;
}

void describeWhatWasRead(Reading& reading) {
  std::map<std::string, std::size_t> described;
  for (const ImportedData::Column& column : reading.out.columns) {
    const auto [place, fresh] = described.emplace(column.device, reading.out.devices.size());
    const auto known = reading.known.findDevice(column.device);
    if (fresh) {
      DeviceProfile profile;
      if (known) profile = reading.known.devices[*known];
      profile.name = column.device;
      reading.out.devices.push_back(std::move(profile));
    }
    if (column.metric != Metric::Latency) continue;
    DeviceProfile& profile = reading.out.devices[place->second];
    if (const auto step = clockStepMs(column.values)) {
      profile.timerResolutionMs = step;
      noteClock(reading, profile, *step);
    }
  }
  if (reading.out.devices.size() == 1) describeMeasuring(reading, reading.out.devices.front());
  noteDisconnected(reading);
}

Status refuseIfAllUnknown(const Reading& reading, std::size_t unknown) {
  if (unknown == 0 || unknown < reading.table.rows()) return {};
  const std::string what = reading.known.designs.size() == 0
                               ? said("core", "the workspace has no designs yet")
                               : sayf(phrase("core", "none of its {} designs is in this workspace"), reading.table.rows());
  return fail(ErrorKind::InvalidInput,
              sayf(phrase("core", "{}:{}: {}; import the architectures that it refers to first."), reading.plan.fileName,
                          reading.table.lines.front(), what));
}

Result<ImportedData> readImport(const Table& table, const ImportPlan& plan, const Dataset& known,
                                const ImportOptions& options) {
  if (const Status complete = checkPlan(table, plan); !complete) return failFrom(complete);
  Reading reading{table, plan, known, options, {}, BadRows(plan.fileName, options.strict)};
  reading.out.kind = plan.kind;
  for (const Table::BadRow& row : table.badRows) {
    const Status added = reading.bad.add(
        row.line, sayf(phrase("core", "it has {} fields where the header has {}"), row.fields, table.columns()));
    if (!added) return failFrom(added);
  }
  const Status done = plan.kind == FileKind::Devices      ? readDeviceTable(reading)
                      : plan.kind == FileKind::LayerCosts ? readLayerTable(reading)
                      : plan.kind == FileKind::LongTable  ? readLongTable(reading)
                                                          : readDesignTable(reading);
  if (!done) return failFrom(done);
  const std::size_t rows = table.rows() + table.badRows.size();
  if (const Status mostly = reading.bad.finish(rows, plan.kind, reading.out.issues); !mostly) return failFrom(mostly);
  reading.out.rowsSkipped = reading.bad.count();
  reading.out.rowsRead = rows - reading.bad.count();
  return std::move(reading.out);
}

}  // namespace isotone
