#include "core/importing/layer_costs.h"

#include <array>
#include <optional>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/cell_value.h"
#include "core/importing/header_words.h"

namespace isotone {
namespace {

/// Where what stands in the table; nothing where it has no such column.
struct Columns {
  std::optional<std::size_t> kind, inputChannels, outputChannels, inputSize, kernel, stride, groups;
  std::optional<std::size_t> layer, weightBits, activationBits, latency, energy;
  double latencyToMs = 1, energyToMj = 1;
  bool latencyHasUnit = false;

  bool haveShape() const { return kind && inputChannels && outputChannels && inputSize && kernel && stride; }
  bool areEnough() const { return weightBits && activationBits && latency && (layer || haveShape()); }
};

Columns columnsOf(const Table& table) {
  Columns found;
  const std::array<std::pair<const char*, std::optional<std::size_t>*>, 10> names{{
      {"kind", &found.kind}, {"in_channels", &found.inputChannels}, {"out_channels", &found.outputChannels},
      {"input_size", &found.inputSize}, {"kernel", &found.kernel}, {"stride", &found.stride},
      {"groups", &found.groups}, {"layer", &found.layer}, {"weight_bits", &found.weightBits},
      {"activation_bits", &found.activationBits}}};
  for (std::size_t column = 0; column < table.columns(); ++column) {
    const std::string header = lowered(table.header[column]);
    for (const auto& [name, place] : names)
      if (header == name) *place = column;
    const HeaderWords words = readHeader(table.header[column]);
    if (!words.metric || !words.rest.empty() || (words.unit && words.unit->quantity != metricQuantity(*words.metric))) continue;
    const double toStored = words.unit ? words.unit->toStored : 1;
    if (words.metric == Metric::Latency) {
      found.latency = column;
      found.latencyToMs = toStored;
      found.latencyHasUnit = words.unit.has_value();
    } else if (words.metric == Metric::Energy) {
      found.energy = column;
      found.energyToMj = toStored;
    }
  }
  return found;
}

class Rows {
 public:
  Rows(const Table& table, const Columns& columns, std::string_view name)
      : m_table(table), m_columns(columns), m_name(name) {
    m_costs.latencyUnit = columns.latencyHasUnit ? "ms" : "";
    m_costs.hasEnergy = columns.energy.has_value();
  }

  Result<LayerCostTable> read() {
    for (std::size_t row = 0; row < m_table.rows(); ++row)
      if (Status status = readRow(row); !status) return failFrom(status);
    return std::move(m_costs);
  }

 private:
  std::string_view cell(std::size_t row, std::optional<std::size_t> column) const {
    return column ? m_table.cell(row, *column) : std::string_view();
  }

  Result<double> number(std::size_t row, std::size_t column) const {
    const CellValue value = readCell(m_table.cell(row, column), m_table.decimal);
    if (value.kind == CellValue::Kind::Number && value.value >= 0) return value.value;
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: {} is \"{}\", but has to be a number of 0 or more."), m_name,
                     m_table.lines[row], m_table.header[column], m_table.cell(row, column)));
  }

  Result<int> count(std::size_t row, std::size_t column) const {
    const auto value = number(row, column);
    if (!value) return failFrom(value);
    return static_cast<int>(*value);
  }

  Status repeated(std::size_t row) const {
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: this layer is listed at these bits before; keep one of the rows."), m_name,
                     m_table.lines[row]));
  }

  Result<SimulatedCost> costOf(std::size_t row) const {
    SimulatedCost cost;
    const auto latency = number(row, *m_columns.latency);
    if (!latency) return failFrom(latency);
    cost.latencyMs = *latency * m_columns.latencyToMs;
    if (!m_columns.energy) return cost;
    const auto energy = number(row, *m_columns.energy);
    if (!energy) return failFrom(energy);
    cost.energyMj = *energy * m_columns.energyToMj;
    return cost;
  }

  Result<std::string> shapeOf(std::size_t row) const {
    LayerWorkload layer;
    if (cell(row, m_columns.kind) == "depthwise") layer.kind = LayerKind::DepthwiseConvolution;
    const std::array<std::pair<std::optional<std::size_t>, int*>, 6> fields{{
        {m_columns.inputChannels, &layer.inputChannels}, {m_columns.outputChannels, &layer.outputChannels},
        {m_columns.inputSize, &layer.inputSize}, {m_columns.kernel, &layer.kernel},
        {m_columns.stride, &layer.stride}, {m_columns.groups, &layer.groups}}};
    for (const auto& [column, field] : fields) {
      if (!column) continue;
      const auto value = count(row, *column);
      if (!value) return failFrom(value);
      *field = *value;
    }
    return layerShapeName(layer);
  }

  Status readRow(std::size_t row) {
    const auto cost = costOf(row);
    if (!cost) return failFrom(cost);
    if (cell(row, m_columns.weightBits).empty() && cell(row, m_columns.activationBits).empty()) {
      const std::string part(cell(row, m_columns.layer ? m_columns.layer : m_columns.kind));
      return m_costs.addFixed(part, *cost) ? Status() : repeated(row);
    }
    const auto layer = m_columns.layer ? Result<std::string>(std::string(cell(row, m_columns.layer))) : shapeOf(row);
    const auto weightBits = count(row, *m_columns.weightBits), activationBits = count(row, *m_columns.activationBits);
    if (!layer) return failFrom(layer);
    if (!weightBits) return failFrom(weightBits);
    if (!activationBits) return failFrom(activationBits);
    return m_costs.add(*layer, *weightBits, *activationBits, *cost) ? Status() : repeated(row);
  }

  const Table& m_table;
  const Columns& m_columns;
  std::string_view m_name;
  LayerCostTable m_costs;
};

}  // namespace

bool isLayerCostTable(const Table& table) { return columnsOf(table).areEnough(); }

Result<LayerCostTable> readLayerCosts(const Table& table, std::string_view name) {
  const Columns columns = columnsOf(table);
  if (!columns.areEnough())
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: a table of layer costs needs the columns weight_bits, activation_bits, latency or latency_ms, and layer or kind, in_channels, out_channels, input_size, kernel and stride."),
                     name, table.headerLine));
  if (!table.badRows.empty())
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: this row has {} fields, its header {}; mend the row."), name,
                     table.badRows.front().line, table.badRows.front().fields, table.columns()));
  return Rows(table, columns, name).read();
}

}  // namespace isotone
