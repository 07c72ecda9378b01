// A device whose layers were measured one by one: what a layer costs at which bits is looked up, not computed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/devices/device_model.h"
#include "core/space/layers.h"

namespace isotone {

/// What tells the layers of a table apart that are known by what they do: "depthwise 96-96 @112 k3 s2".
/// Channels in and out, pixels a side of the input, kernel, stride; groups of a convolution where it has some.
std::string layerShapeName(const LayerWorkload& layer);

/// Costs of layers, known by their shape or by a name ("0", "head"), for pairs of weight and activation bits.
class LayerCostTable {
 public:
  std::string latencyUnit = "ms";  // "" where the source's simulator counts something else: then only ratios mean anything
  bool hasEnergy = false;          // else energies are 0

  /// False where these bits of that layer are known already.
  bool add(const std::string& layer, int weightBits, int activationBits, SimulatedCost cost);
  /// A part that is in every network and has no choice of bits, such as its first and last layers.
  bool addFixed(const std::string& part, SimulatedCost cost);

  std::size_t entries() const;                         // costs of layers, fixed parts not counted
  std::vector<std::string> layers() const;             // in alphabetical order
  const std::map<std::string, SimulatedCost>& fixedParts() const { return m_fixed; }

  /// Bits that are not listed cost what the next higher ones do, as in DeviceModel::peakFor. Nothing where the table
  /// does not know the layer, or has no bits as high.
  std::optional<SimulatedCost> find(std::string_view layer, int weightBits, int activationBits) const;
  std::optional<SimulatedCost> find(const LayerWorkload& layer) const;  // by its name, else by its shape

  /// Whether a network's cost has this layer: additions and pooling ride along with others, and what stands before the
  /// first and after the last stage is the table's own where it has fixed parts.
  bool counts(const LayerWorkload& layer) const;

  /// As stored with a device (DeviceProfile::spec), where other devices have a DeviceModel.
  std::string toJson() const;
  static Result<LayerCostTable> fromJson(std::string_view json, std::string_view sourceName);

  /// Fixed parts and layers summed. NotFound names the first layer that the table lacks.
  Result<SimulatedCost> cost(const std::vector<LayerWorkload>& layers) const;

 private:
  using Bits = std::pair<int, int>;  // of weights, of activations
  std::map<std::string, std::map<Bits, SimulatedCost>, std::less<>> m_layers;
  std::map<std::string, SimulatedCost> m_fixed;
};

}  // namespace isotone
