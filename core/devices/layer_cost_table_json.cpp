#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/language.h"
#include "core/devices/layer_cost_table.h"

namespace isotone {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kFormat = "isotone-layer-costs";

/// [latency] or [latency, energy], after whatever stands before: bits of a layer, nothing for a fixed part.
SimulatedCost costFrom(const Json& row, std::size_t at) {
  return {row.at(at).get<double>(), row.size() > at + 1 ? row.at(at + 1).get<double>() : 0};
}

LayerCostTable tableFrom(const Json& root) {
  LayerCostTable table;
  table.latencyUnit = root.at("latency_unit").get<std::string>();
  table.hasEnergy = root.at("has_energy").get<bool>();
  for (const auto& [part, row] : root.at("fixed").items()) table.addFixed(part, costFrom(row, 0));
  for (const auto& [layer, rows] : root.at("layers").items())
    for (const Json& row : rows) table.add(layer, row.at(0).get<int>(), row.at(1).get<int>(), costFrom(row, 2));
  return table;
}

}  // namespace

std::string LayerCostTable::toJson() const {
  const auto append = [&](Json& row, const SimulatedCost& cost) {
    row.push_back(cost.latencyMs);
    if (hasEnergy) row.push_back(cost.energyMj);
  };
  Json root{{"format", kFormat}, {"latency_unit", latencyUnit}, {"has_energy", hasEnergy}, {"fixed", Json::object()}, {"layers", Json::object()}};
  for (const auto& [part, cost] : m_fixed) append(root["fixed"][part] = Json::array(), cost);
  for (const auto& [layer, costs] : m_layers) {
    Json& rows = root["layers"][layer] = Json::array();
    for (const auto& [bits, cost] : costs) {
      rows.push_back(Json::array({bits.first, bits.second}));
      append(rows.back(), cost);
    }
  }
  return root.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<LayerCostTable> LayerCostTable::fromJson(std::string_view json, std::string_view sourceName) {
  try {
    const Json root = Json::parse(json);
    if (!root.is_object() || root.value("format", "") != kFormat)
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: is no table of layer costs."), sourceName));
    return tableFrom(root);
  } catch (const nlohmann::json::exception& error) {
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: the table of layer costs cannot be read ({})."), sourceName, error.what()));
  }
}

}  // namespace isotone
