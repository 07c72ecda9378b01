// The network that puts out a design: costs of all combinations on a device in, one combination a slot out. Plain numbers
// and loops, so that a pass takes microseconds and needs no framework.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/neural/dense.h"
#include "core/optimizer/slot_model.h"

namespace isotone {

/// Slots whose combination changes what others cost (the resolution): the network is asked once for each of theirs. They
/// are the fewest that leave no two others whose costs depend on each other, as long as they have at most 64 combinations
/// in all; else none.
std::vector<std::size_t> outerSlots(const SlotModel& costs);
/// Every combination of those slots, the others at 0.
std::vector<Picks> outerCombinations(const Slots& slots, const std::vector<std::size_t>& outer);
/// single + what pairs add: at the combination of `outer`, and on average over the other slots' combinations.
std::vector<float> columnsGiven(const SlotModel& model, const std::vector<std::size_t>& outer, const Picks& combination);

/// Rows of what the network reads. Costs are in accuracy points, one a column.
class DesignFeatures {
 public:
  DesignFeatures(std::shared_ptr<const Slots> slots, std::vector<std::size_t> outer);

  const Slots& slots() const { return *m_slots; }
  const std::shared_ptr<const Slots>& slotsPointer() const { return m_slots; }
  const std::vector<std::size_t>& outer() const { return m_outer; }
  bool isOuter(std::size_t slot) const { return m_isOuter[slot]; }
  std::size_t inputs() const { return m_slots->width() + m_slots->size(); }
  /// costs: slots().width() values; they are shifted so that the least of each slot that is always there is 0, and limited
  /// to 1e6. out: inputs() values: .7·asinh(3·cost) of each column, 0 or 1 in outer slots; asinh(3·least) of each slot.
  void write(std::span<float> costs, const Picks& outer, std::span<float> out) const;

 private:
  std::shared_ptr<const Slots> m_slots;
  std::vector<std::size_t> m_outer;
  std::vector<char> m_isOuter;
};

/// As they are trained and stored: inputs x hidden, hidden x hidden, hidden x columns, each with a bias.
struct DesignWeights {
  std::size_t inputs = 0, hidden = 0, outputs = 0;
  std::vector<float> first, firstBias, second, secondBias, third, thirdBias;

  static DesignWeights zeros(std::size_t inputs, std::size_t hidden, std::size_t outputs);
};

class DesignNetwork {
 public:
  /// Outputs are read as gains in accuracy; a combination's worth is kGain·gain − cost, and its logit kSharpness times that.
  static constexpr float kGain = 3, kSharpness = 3;

  DesignNetwork(std::shared_ptr<const Slots> slots, std::vector<std::size_t> outer, DesignWeights weights);

  const Slots& slots() const { return m_features.slots(); }
  const DesignFeatures& features() const { return m_features; }
  const DesignWeights& weights() const { return m_weights; }

  /// What a pass works in; made once, then nothing allocates as long as no more rows come.
  struct Scratch {
    std::vector<float> features, first, second, worth;
  };
  /// For each of `count` rows of costs and outer combinations, the worth of every column: rows `worthStride()` apart in
  /// scratch.worth. costs are shifted as DesignFeatures::write says.
  void pass(float* costs, std::span<const Picks> outer, Scratch& scratch) const;
  std::size_t worthStride() const { return m_third.stride(); }
  /// The most worthy allowed combination of each slot; outer slots keep theirs.
  void decode(const float* worth, const Picks& outer, const AllowedColumns* allowed, Picks& picks) const;

  std::string serialize() const;
  /// Error (Storage) where the bytes are damaged or of a network for other slots.
  static Result<DesignNetwork> deserialize(std::shared_ptr<const Slots> slots, std::string_view bytes);

 private:
  DesignFeatures m_features;
  DesignWeights m_weights;
  DenseLayer m_first, m_second, m_third;
};

}  // namespace isotone
