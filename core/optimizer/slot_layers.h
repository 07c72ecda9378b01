// Which layers each combination of a space brings, so that a device's costs of all of them follow from its costs of layers.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>

#include "core/optimizer/slot_model.h"
#include "core/space/layers.h"

namespace isotone {

class ColumnSums;

/// The network of a design as sums over slots and pairs of slots, found by changing one slot, or two, of one design.
/// Exact where no layer depends on more than two slots: so for mobile spaces, whose layers depend on their own block and at
/// most the resolution, and for plain stages, whose layers depend on their own stage and the width of the one before.
class SlotLayers {
 public:
  /// Error (Infeasible) where the space does not know its layers.
  static Result<SlotLayers> of(std::shared_ptr<const Slots> slots);

  /// Different layers, names left out: what a device is asked about.
  const std::vector<LayerWorkload>& layers() const { return m_layers; }
  /// Whether designs that were drawn at random have just the layers that the sums say.
  bool exact() const { return m_exact; }
  /// Slots whose layers depend on each other.
  std::vector<std::pair<std::size_t, std::size_t>> pairs() const;
  /// costs[i] is that of layers()[i], in any unit that adds up; kNeverCost where it is not finite.
  SlotModel model(std::span<const double> costs) const;
  SlotModel model(const std::function<double(const LayerWorkload&)>& costOf) const;
  /// For many devices: only the layers that occur when the outer slots take this combination. Other pairs must not occur.
  ColumnSums under(const std::vector<std::size_t>& outer, const Picks& combination) const;

 private:
  friend class ColumnSums;
  using Counts = std::map<std::size_t, int>;  // how often each layer occurs, or by how much more
  struct Term {
    std::uint32_t layer = 0;
    float count = 0;
  };
  using Terms = std::vector<Term>;
  struct Pair {
    std::size_t first = 0, second = 0;
    std::vector<Terms> terms;
  };

  std::shared_ptr<const Slots> m_slots;
  std::vector<LayerWorkload> m_layers;
  std::map<std::vector<double>, std::size_t> m_known;
  Picks m_origin;  // the middle design, with as few slots as its gates allow: what changes are counted from
  Terms m_base;
  std::vector<Terms> m_single;
  std::vector<Pair> m_pairs;
  bool m_exact = false;

  /// Combinations of a slot's gate that bring it in and that leave out just it.
  struct Door {
    std::size_t gate = 0;
    std::uint16_t with = 0, without = 0;
  };
  std::optional<Door> doorOf(std::size_t slot) const;
  Counts countsOf(const Picks& picks);
  Counts effect(std::size_t slot, std::size_t combination, Picks context);
  bool mayPair(std::size_t a, std::size_t b) const;
  Pair pairOf(std::size_t a, std::size_t b);
  bool related(std::size_t a, std::size_t b, Random& random);
  Counts sumFor(const Picks& picks) const;
  static Terms termsOf(const Counts& counts);
};

/// Costs of columns as plain sums over layers, outer slots fixed: microseconds a device.
class ColumnSums {
 public:
  const std::vector<LayerWorkload>& layers() const { return m_layers; }
  /// costs[i] is that of layers()[i]. columns: slots().width() values, 0 in outer slots; the return value is what every design
  /// costs besides its columns.
  double write(std::span<const double> costs, std::span<float> columns) const;

 private:
  friend class SlotLayers;
  std::vector<LayerWorkload> m_layers;
  std::vector<std::uint32_t> m_begin;  // of each column's terms; then of the base's
  std::vector<std::uint32_t> m_layer;
  std::vector<float> m_count;
};

}  // namespace isotone
