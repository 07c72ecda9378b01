// What one layer costs on a device that is known layer by layer: by its analytic model or its table of layer costs.
#pragma once

#include <string_view>
#include <variant>

#include "core/base/result.h"
#include "core/devices/layer_cost_table.h"

namespace isotone {

class DeviceCosts {
 public:
  explicit DeviceCosts(DeviceModel model) : m_source(std::move(model)) {}
  explicit DeviceCosts(LayerCostTable table) : m_source(std::move(table)) {}
  /// From DeviceProfile::spec of a device. Error (Infeasible) where it has none: only whole networks are known there.
  static Result<DeviceCosts> fromSpec(std::string_view spec, std::string_view device);

  bool fromTable() const { return std::holds_alternative<LayerCostTable>(m_source); }
  /// False for a table whose source counts latency in a unit of its own.
  bool inMilliseconds() const;
  /// At the layer's own bits. Infinite where the device has no precision as high, or a table lacks the layer. Nothing for
  /// layers whose cost is part of others' (LayerCostTable::counts).
  SimulatedCost of(const LayerWorkload& layer) const;
  /// What every network costs besides its layers: the fixed parts of a table.
  SimulatedCost fixed() const;

 private:
  std::variant<DeviceModel, LayerCostTable> m_source;
};

}  // namespace isotone
