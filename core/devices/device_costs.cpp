#include "core/devices/device_costs.h"

#include "core/base/language.h"
#include "core/devices/dataset.h"

namespace isotone {

Result<DeviceCosts> DeviceCosts::fromSpec(std::string_view spec, std::string_view device) {
  if (spec.empty())
    return fail(ErrorKind::Infeasible,
                sayf(phrase("core", "{} has neither an analytic model nor a table of layer costs, so nothing is known of single layers there."), device));
  if (auto table = LayerCostTable::fromJson(spec, device)) return DeviceCosts(std::move(*table));
  auto model = DeviceModel::fromJson(spec, device);
  if (!model) return failFrom(model);
  return DeviceCosts(std::move(*model));
}

bool DeviceCosts::inMilliseconds() const {
  const auto* table = std::get_if<LayerCostTable>(&m_source);
  return table == nullptr || table->latencyUnit == "ms";
}

SimulatedCost DeviceCosts::of(const LayerWorkload& layer) const {
  if (const auto* model = std::get_if<DeviceModel>(&m_source)) return simulateLayer(*model, layer);
  const auto& table = std::get<LayerCostTable>(m_source);
  if (!table.counts(layer)) return {};
  return table.find(layer).value_or(SimulatedCost{kInfeasible, kInfeasible});
}

SimulatedCost DeviceCosts::fixed() const {
  SimulatedCost total;
  if (const auto* table = std::get_if<LayerCostTable>(&m_source))
    for (const auto& [part, cost] : table->fixedParts()) {
      total.latencyMs += cost.latencyMs;
      total.energyMj += cost.energyMj;
    }
  return total;
}

}  // namespace isotone
