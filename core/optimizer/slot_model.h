// A number of designs as a sum over their slots and over pairs of them: what can be searched in microseconds.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/optimizer/slots.h"

namespace isotone {

/// value(design) = base + Σ single[column] + Σ pairs, over the columns taken in slots that are there.
/// Costs of networks whose layers do not depend on each other are single columns; a decision that changes every layer, such
/// as the resolution, makes pairs with each. A gate makes no pairs with slots that it governs.
class SlotModel {
 public:
  explicit SlotModel(std::shared_ptr<const Slots> slots);

  const Slots& slots() const { return *m_slots; }
  const std::shared_ptr<const Slots>& slotsPointer() const { return m_slots; }

  double base = 0;
  std::vector<double> single;  // slots().width()

  /// Adds to what two different slots give together: combinations(first) x combinations(second), row by row.
  void addPair(std::size_t first, std::size_t second, std::span<const float> values);

  /// Adds another model over the same slots, times a factor.
  void add(const SlotModel& other, double factor);

  struct Neighbour {
    std::size_t slot = 0;
    std::vector<float> values;  // combinations(own) x combinations(slot)
  };
  const std::vector<Neighbour>& neighbours(std::size_t slot) const { return m_neighbours[slot]; }
  bool additive() const;

  double value(const Picks& picks) const;

  std::string serialize() const;
  /// Error (Storage) where the bytes are damaged or of a model over other slots.
  static Result<SlotModel> deserialize(std::shared_ptr<const Slots> slots, std::string_view bytes);

 private:
  std::shared_ptr<const Slots> m_slots;
  std::vector<std::vector<Neighbour>> m_neighbours;
  std::vector<float>& neighbourValues(std::size_t slot, std::size_t other);
};

/// A cost of what a device cannot run: infinity that can still be added and subtracted.
constexpr double kNeverCost = 1e9;

/// The least and the greatest value of an additive model: how far its sums can reach.
struct Reach {
  double least = 0, most = 0;
};
Reach reachOf(const SlotModel& model);

/// What a search maximises: a weighted sum of models over the same slots.
struct Objective {
  struct Term {
    const SlotModel* model = nullptr;
    double weight = 1;
  };
  std::vector<Term> terms;

  double value(const Picks& picks) const;
};

}  // namespace isotone
