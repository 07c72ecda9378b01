#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/cell_value.h"
#include "core/importing/detector.h"

namespace isotone {
namespace {

/// The unit that a described device states for a quantity: "ms / mJ", "ms (whole milliseconds)".
std::optional<Unit> describedUnit(const DeviceProfile& device, Quantity quantity) {
  const auto stated = device.conditions.find("unit");
  if (stated == device.conditions.end()) return std::nullopt;
  for (std::string_view part : split(stated->second, '/')) {
    const auto unit = readUnit(trimmed(part.substr(0, part.find('('))));
    if (unit && unit->quantity == quantity) return unit;
  }
  return std::nullopt;
}

}  // namespace

void Detector::settleMetric(std::size_t index) {
  ColumnPlan& column = m_plan.columns[index];
  const HeaderWords& words = m_words[index];
  const bool isDevice = m_known.findDevice(column.header).has_value();
  if (m_options.as == "latency" || m_options.as == "energy")
    column.metric = parseMetric(m_options.as);
  else if (words.metric && !(isDevice && m_file.metric))
    column.metric = words.metric;
  else
    column.metric = m_file.metric;
  if (column.role != ColumnRole::Value) return;
  const auto only = std::count_if(m_plan.columns.begin(), m_plan.columns.end(),
                                  [](const ColumnPlan& other) { return other.role == ColumnRole::Value; });
  column.device = isDevice ? column.header : words.rest;
  if (column.device.empty() || (only == 1 && !m_options.device.empty())) column.device = m_options.device;
  if (column.device.empty()) column.device = m_table.note("device");
}

Status Detector::settleUnit(std::size_t index) {
  ColumnPlan& column = m_plan.columns[index];
  if (!column.metric) return {};
  const Quantity quantity = metricQuantity(*column.metric);
  const auto fits = [&](const std::optional<Unit>& unit) { return unit && unit->quantity == quantity; };
  const auto device = m_known.findDevice(column.device);
  if (const auto given = readUnit(m_options.unit); fits(given)) {
    column.unit = given;
    column.evidence = "--unit";
  } else if (fits(m_words[index].unit)) {
    column.unit = m_words[index].unit;
    if (m_words[index].binaryOpen) settleBinaryPrefix(index);
  } else if (fits(m_file.unit)) {
    column.unit = m_file.unit;
    column.evidence = said("core", "file name");
  } else if (device) {
    column.unit = describedUnit(m_known.devices[*device], quantity);
    if (column.unit) column.evidence = said("core", "device description");
  }
  return {};
}

/// Files write "kb" for 1000 and for 1024 bytes. Sizes are whole bytes, so the decimals of the column can tell which.
void Detector::settleBinaryPrefix(std::size_t index) {
  ColumnPlan& column = m_plan.columns[index];
  const bool mega = column.unit->toStored > 1e5;
  const double thousand = mega ? 1e6 : 1e3, power = mega ? 1048576 : 1024;
  const auto fractional = [&](double factor) {
    std::size_t off = 0;
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
      const std::string_view cell = m_table.cell(row, index);
      const CellValue value = readCell(cell, m_table.decimal);
      const std::size_t point = cell.find(m_table.decimal);
      if (value.kind != CellValue::Kind::Number) continue;
      const double digits = point == std::string_view::npos ? 0 : static_cast<double>(cell.size() - point - 1);
      // Half a unit of the last decimal is what rounding may have moved the value by.
      const double rounding = factor * 0.51 * std::pow(10.0, -digits);
      const double bytes = value.value * factor;
      off += std::abs(bytes - std::round(bytes)) > rounding + 1e-6 * bytes * 1e-3;
    }
    return off;
  };
  const std::size_t offThousand = fractional(thousand), offPower = fractional(power);
  if (offPower == 0 && offThousand > 0) {
    column.unit = parseUnit(mega ? "MiB" : "KiB");
    note(sayf(phrase("core", "{} counts in units of {} bytes: only so are all its values whole bytes."), column.header, power));
  } else {
    note(sayf(phrase("core", "{} is taken in units of {} bytes, as its unit says; say --unit {} if it counts in {}."),
                     column.header, thousand, mega ? "MiB" : "KiB", power));
  }
}

/// Percent or a fraction, by range; where the range leaves doubt, it is asked.
void Detector::settleAccuracyUnit(std::size_t index) {
  ColumnPlan& column = m_plan.columns[index];
  const double largest = m_facts[index].largest;
  if (const auto given = readUnit(m_options.unit); given && given->quantity == Quantity::Percent) {
    column.unit = given;
    column.evidence = "--unit";
  } else if (m_words[index].unit && m_words[index].unit->quantity == Quantity::Percent) {
    column.unit = m_words[index].unit;
  } else if (m_facts[index].numbers == 0) {
    column.role = ColumnRole::Ignored;
    column.evidence = "empty";
  } else if (largest > 2) {
    column.unit = parseUnit("%");
    note(sayf(phrase("core", "{} is read as percent: its values go up to {}."), column.header, significantText(largest, 4)));
  } else {
    const bool othersPercent = std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const ColumnPlan& other) {
      return other.role == ColumnRole::Accuracy && other.largest > 2;
    });
    if (largest <= 1 && !othersPercent) {
      column.unit = parseUnit("fraction");
      note(sayf(phrase("core", "{} is read as a fraction of 1: its values go from {} to {}."), column.header,
                       significantText(m_facts[index].smallest, 4), significantText(largest, 4)));
    }
  }
}

Status Detector::settleDevices() {
  std::map<std::pair<std::string, Metric>, std::string> taken;
  for (const ColumnPlan& column : m_plan.columns) {
    if (column.role != ColumnRole::Value || !column.metric || column.device.empty()) continue;
    const auto [other, fresh] = taken.emplace(std::pair(column.device, *column.metric), column.header);
    if (!fresh)
      return fail(ErrorKind::InvalidInput,
                  where(sayf(phrase("core", "the columns \"{}\" and \"{}\" both give the {} of {}; remove one."), other->second,
                                    column.header, metricName(*column.metric), column.device)));
  }
  return {};
}

Status Detector::keepOnlyDevices() {
  if (m_options.onlyDevices.empty() || m_plan.kind == FileKind::LongTable) return {};
  std::vector<std::string> present;
  for (const ColumnPlan& column : m_plan.columns)
    if (column.role == ColumnRole::Value) present.push_back(column.device);
  for (const std::string& wanted : m_options.onlyDevices) {
    if (std::find(present.begin(), present.end(), wanted) != present.end()) continue;
    const std::string near = nearestName(wanted, present);
    return fail(ErrorKind::InvalidInput,
                where(sayf(phrase("core", "no column is of the device \"{}\"; {}"), wanted,
                                  near.empty() ? said("core", "its header names those it has.") : sayf(phrase("core", "did you mean \"{}\"?"), near))));
  }
  for (ColumnPlan& column : m_plan.columns) {
    const auto& only = m_options.onlyDevices;
    if (column.role != ColumnRole::Value || std::find(only.begin(), only.end(), column.device) != only.end()) continue;
    column.role = ColumnRole::Ignored;
    column.evidence = "--only-devices";
  }
  return {};
}

Status Detector::settleValues() {
  for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
    const ColumnRole role = m_plan.columns[i].role;
    if (role == ColumnRole::Value || role == ColumnRole::LongValue) {
      settleMetric(i);
      if (const Status good = settleUnit(i); !good) return good;
    } else if (role == ColumnRole::Accuracy) {
      settleAccuracyUnit(i);
    }
  }
  if (const Status good = settleDevices(); !good) return good;
  return keepOnlyDevices();
}

void Detector::askQuestions() {
  std::size_t noMetric = 0, noUnit = 0, noDevice = 0, noAccuracyUnit = 0, measured = 0;
  const bool metricRows = has(ColumnRole::MetricName), unitRows = has(ColumnRole::UnitName);
  for (const ColumnPlan& column : m_plan.columns) {
    const bool longValue = column.role == ColumnRole::LongValue;
    if (column.role == ColumnRole::Accuracy && !column.unit) ++noAccuracyUnit;
    if (column.role != ColumnRole::Value && !longValue) continue;
    ++measured;
    if (!column.metric && !(longValue && metricRows)) ++noMetric;
    else if (!column.unit && !(longValue && unitRows) && !(longValue && !column.metric)) ++noUnit;
    if (!longValue && column.device.empty()) ++noDevice;
  }
  const auto columns = [](std::size_t count) {
    return count == 1 ? said("core", "its value column") : sayf(phrase("core", "{} of its value columns"), count);
  };
  const auto ask = [&](Question::Topic topic, std::string text, const char* option) {
    m_plan.questions.push_back({topic, std::move(text), option});
  };
  if (has(ColumnRole::DeviceName) && !has(ColumnRole::LongValue))
    ask(Question::Topic::Kind, sayf(phrase("core", "{} has a device per row, but no column \"value\"."), m_fileName), "--as");
  if (noMetric)
    ask(Question::Topic::Metric, noMetric == 1
            ? sayf(phrase("core", "{} does not say what its value column measures: latency, energy or accuracy."), m_fileName)
            : sayf(phrase("core", "{} does not say what {} measure: latency, energy or accuracy."), m_fileName, columns(noMetric)),
        "--as");
  if (noUnit || (noMetric && m_options.unit.empty() && !m_file.unit && noMetric == measured))
    ask(Question::Topic::Unit, sayf(phrase("core", "{} gives no unit for {}."), m_fileName, columns(std::max(noUnit, noMetric))),
        "--unit");
  if (noAccuracyUnit)
    ask(Question::Topic::Unit, sayf(phrase("core", "{} does not say whether its accuracies are percent or fractions of 1."),
                                           m_fileName), "--unit");
  if (noDevice)
    ask(Question::Topic::Device, sayf(phrase("core", "{} does not say which device it was measured on."), m_fileName), "--device");
}

}  // namespace isotone
