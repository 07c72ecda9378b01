#include <algorithm>
#include <cmath>
#include <deque>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/header_words.h"
#include "core/importing/import_reader.h"

namespace isotone {
namespace {

/// One device and metric (or one task) while the rows are read.
struct Series {
  std::string device;
  std::optional<Metric> metric;  // empty: an accuracy, and `device` is its task
  std::string unit;
  std::vector<std::uint32_t> rows;
  std::vector<double> values;
  std::vector<bool> seen;
};

struct MetricText {
  std::optional<Metric> metric;
  std::string task;  // for accuracies
  std::optional<Unit> unit;
};

std::optional<MetricText> metricOf(std::string_view cell) {
  const std::string lower = lowered(cell);
  if (const auto metric = parseMetric(lower)) return MetricText{metric, {}, {}};
  const HeaderWords words = readHeader(cell);
  if (words.metric) return MetricText{words.metric, {}, words.unit};
  if (!words.accuracy && lower.rfind("accuracy", 0) != 0) return std::nullopt;
  const std::size_t colon = cell.find(':');
  return MetricText{{}, std::string(colon == std::string_view::npos ? cell : trimmed(cell.substr(colon + 1))), {}};
}

class LongReader {
 public:
  LongReader(Reading& reading, DesignRows& designs) : m_reading(reading), m_designs(designs) {
    for (std::size_t i = 0; i < reading.plan.columns.size(); ++i) {
      const ColumnRole role = reading.plan.columns[i].role;
      if (role == ColumnRole::DeviceName) m_device = i;
      if (role == ColumnRole::MetricName) m_metric = i;
      if (role == ColumnRole::UnitName) m_unit = i;
      if (role == ColumnRole::LongValue) m_values.push_back(i);
      if (role == ColumnRole::Accuracy) m_accuracies.push_back(i);
    }
  }

  bool wanted(std::size_t row) const {
    const auto& only = m_reading.options.onlyDevices;
    return only.empty() || std::find(only.begin(), only.end(), text(row, m_device)) != only.end();
  }

  /// Keeps the row's values; `problem` says why not.
  void read(std::size_t row, std::string& problem) {
    const std::string device = m_device ? std::string(text(row, m_device)) : m_reading.options.device;
    if (device.empty()) problem = said("core", "it names no device");
    std::optional<std::uint32_t> design;
    for (const std::size_t column : m_values) {
      if (!problem.empty()) return;
      std::string unit;
      Series* series = seriesOf(row, column, device, unit, problem);
      if (!series) return;
      const auto value = readValue(text(row, column), m_reading.table.decimal, m_factor,
                                   m_reading.table.header[column], m_nans, problem);
      if (!value) return;
      if (!design) design = m_designs.find(row, problem);
      if (!design || std::isnan(*value)) continue;
      keep(*series, *design, *value, unit, problem);
    }
    if (problem.empty() && design) readAccuracies(row, *design, problem);
  }

  void finish() {
    for (Series& one : m_series) {
      if (one.rows.empty()) continue;
      if (one.metric)
        m_reading.out.columns.push_back({one.device, *one.metric, one.unit, std::move(one.rows), std::move(one.values)});
      else
        m_reading.out.accuracies.push_back({one.device, std::move(one.rows), std::move(one.values)});
    }
    if (m_nans > 0) m_reading.note(sayf(phrase("core", "Taken as not measured: cells that say nan ({})."), withThousands(m_nans)));
  }

 private:
  std::string_view text(std::size_t row, std::optional<std::size_t> column) const {
    return column ? m_reading.table.cell(row, *column) : std::string_view();
  }

  Series* seriesOf(std::size_t row, std::size_t column, const std::string& device, std::string& unit,
                   std::string& problem) {
    const ColumnPlan& plan = m_reading.plan.columns[column];
    MetricText what{plan.metric, {}, plan.unit};
    if (m_metric) {
      const auto said = metricOf(text(row, m_metric));
      if (!said) {
        problem = sayf(phrase("core", "\"{}\" is no metric: use latency, energy, power, model_size, flash, peak_memory or accuracy"),
                              text(row, m_metric));
        return nullptr;
      }
      what.metric = said->metric;
      what.task = said->task;
      if (said->unit) what.unit = said->unit;
    }
    if (m_unit && !text(row, m_unit).empty()) what.unit = readUnit(text(row, m_unit));
    if (!what.unit && !m_unit) what.unit = readUnit(m_reading.options.unit);
    const Quantity quantity = what.metric ? metricQuantity(*what.metric) : Quantity::Percent;
    if (!what.unit || what.unit->quantity != quantity) {
      problem = sayf(phrase("core", "\"{}\" is no unit of {}"), text(row, m_unit), what.metric ? metricName(*what.metric) : "accuracy");
      return nullptr;
    }
    unit = what.unit->symbol;
    m_factor = what.unit->toStored;
    const std::string name = what.metric ? device : what.task;
    const auto [place, fresh] = m_places.emplace(std::pair(name, what.metric ? static_cast<int>(*what.metric) : -1),
                                                 m_series.size());
    if (fresh) m_series.push_back({name, what.metric, unit, {}, {}, {}});
    return &m_series[place->second];
  }

  /// A design's accuracy stands in each of its rows: the first one counts.
  void readAccuracies(std::size_t row, std::uint32_t design, std::string& problem) {
    for (const std::size_t column : m_accuracies) {
      const ColumnPlan& plan = m_reading.plan.columns[column];
      const auto value = readValue(text(row, column), m_reading.table.decimal, plan.unit->toStored, plan.header, m_nans,
                                   problem);
      if (!value) return;
      const auto [place, fresh] = m_places.emplace(std::pair(plan.header, -1), m_series.size());
      if (fresh) m_series.push_back({plan.header, std::nullopt, plan.unit->symbol, {}, {}, {}});
      Series& series = m_series[place->second];
      const bool before = design < series.seen.size() && series.seen[design];
      if (!before && !std::isnan(*value)) keep(series, design, *value, plan.unit->symbol, problem);
    }
  }

  void keep(Series& series, std::uint32_t design, double value, const std::string& unit, std::string& problem) {
    if (series.seen.size() <= design) series.seen.resize(std::max<std::size_t>(m_designs.size(), design + 1), false);
    if (series.seen[design]) {
      problem = sayf(phrase("core", "the {} of this design on {} was given before"),
                            series.metric ? metricName(*series.metric) : "accuracy", series.device);
      return;
    }
    series.seen[design] = true;
    series.unit = unit;
    series.rows.push_back(design);
    series.values.push_back(value);
    ++m_reading.out.valuesRead;
  }

  Reading& m_reading;
  DesignRows& m_designs;
  std::optional<std::size_t> m_device, m_metric, m_unit;
  std::vector<std::size_t> m_values, m_accuracies;
  std::map<std::pair<std::string, int>, std::size_t> m_places;
  std::deque<Series> m_series;
  double m_factor = 1;
  std::size_t m_nans = 0;
};

}  // namespace

Status readLongTable(Reading& reading) {
  auto designs = DesignRows::make(reading.table, reading.plan, reading.known, reading.out);
  if (!designs) return failFrom(designs);
  LongReader reader(reading, *designs);
  for (std::size_t row = 0; row < reading.table.rows(); ++row) {
    if (!reader.wanted(row)) continue;
    std::string problem;
    reader.read(row, problem);
    if (problem.empty()) continue;
    if (const Status added = reading.bad.add(reading.table.lines[row], problem); !added) return added;
  }
  if (const Status some = refuseIfAllUnknown(reading, designs->unknown()); !some) return some;
  reader.finish();
  for (const std::string& wanted : reading.options.onlyDevices) {
    const auto& columns = reading.out.columns;
    if (std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.device == wanted; })) continue;
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: no row is of the device \"{}\"."), reading.plan.fileName, wanted));
  }
  describeWhatWasRead(reading);
  return {};
}

}  // namespace isotone
