#include "core/devices/layer_cost_table.h"

#include <fmt/format.h>

#include "core/base/language.h"

namespace isotone {

std::string layerShapeName(const LayerWorkload& layer) {
  const bool depthwise = layer.kind == LayerKind::DepthwiseConvolution;
  std::string name = fmt::format("{} {}-{} @{} k{} s{}", depthwise ? "depthwise" : "convolution", layer.inputChannels,
                                 layer.outputChannels, layer.inputSize, layer.kernel, layer.stride);
  if (!depthwise && layer.groups > 1) name += fmt::format(" g{}", layer.groups);
  return name;
}

bool LayerCostTable::add(const std::string& layer, int weightBits, int activationBits, SimulatedCost cost) {
  return m_layers[layer].emplace(Bits{weightBits, activationBits}, cost).second;
}

bool LayerCostTable::addFixed(const std::string& part, SimulatedCost cost) { return m_fixed.emplace(part, cost).second; }

std::size_t LayerCostTable::entries() const {
  std::size_t count = 0;
  for (const auto& [layer, costs] : m_layers) count += costs.size();
  return count;
}

std::vector<std::string> LayerCostTable::layers() const {
  std::vector<std::string> names;
  for (const auto& [layer, costs] : m_layers) names.push_back(layer);
  return names;
}

std::optional<SimulatedCost> LayerCostTable::find(std::string_view layer, int weightBits, int activationBits) const {
  const auto known = m_layers.find(layer);
  if (known == m_layers.end()) return std::nullopt;
  const std::pair<const Bits, SimulatedCost>* best = nullptr;
  for (const auto& entry : known->second) {
    const auto [weights, activations] = entry.first;
    if (weights < weightBits || activations < activationBits) continue;
    const int more = best ? weights + activations - best->first.first - best->first.second : -1;
    if (more < 0 || (more == 0 && entry.second.latencyMs < best->second.latencyMs)) best = &entry;
  }
  if (!best) return std::nullopt;
  return best->second;
}

std::optional<SimulatedCost> LayerCostTable::find(const LayerWorkload& layer) const {
  if (m_layers.contains(layer.name)) return find(layer.name, layer.weightBits, layer.activationBits);
  return find(layerShapeName(layer), layer.weightBits, layer.activationBits);
}

bool LayerCostTable::counts(const LayerWorkload& layer) const {
  if (layer.kind == LayerKind::Add || layer.kind == LayerKind::Pooling) return false;
  const bool end = layer.block == "stem" || layer.block == "first" || layer.block == "head";
  return m_fixed.empty() || !end;
}

Result<SimulatedCost> LayerCostTable::cost(const std::vector<LayerWorkload>& layers) const {
  SimulatedCost total;
  const auto add = [&](const SimulatedCost& cost) {
    total.latencyMs += cost.latencyMs;
    total.energyMj += cost.energyMj;
  };
  for (const auto& [part, cost] : m_fixed) add(cost);
  for (const LayerWorkload& layer : layers) {
    const auto found = find(layer);
    if (!found)
      return fail(ErrorKind::NotFound,
                  sayf(phrase("core", "The table of layer costs has no \"{}\" ({}) at {} weight and {} activation bits; measure that layer or choose other bits."),
                       layer.name, layerShapeName(layer), layer.weightBits, layer.activationBits));
    add(*found);
  }
  return total;
}

}  // namespace isotone
