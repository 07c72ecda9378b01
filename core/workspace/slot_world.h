// A workspace taken apart for the optimizer network: its space in slots, its accuracies and devices as sums over them.
#pragma once

#include "core/neural/optimizer_cases.h"
#include "core/optimizer/slot_fit.h"
#include "core/optimizer/slot_layers.h"
#include "core/workspace/candidate_columns.h"

namespace isotone {

/// What the optimizer network weighs, in this order, for every device: a kind that is not known of a device costs nothing there.
inline constexpr std::size_t kLatencyCost = 0, kEnergyCost = 1, kCosts = 2;

struct SlotWorld {
  std::shared_ptr<const Slots> slots;
  std::optional<SlotLayers> layers;          // of spaces whose layers are sums over slots and pairs of them
  SlotPairs accuracyPairs, costPairs;

  /// Error (Infeasible) where the space has fewer than two designs.
  static Result<SlotWorld> of(const std::shared_ptr<const DesignSpace>& space);
};

/// The accuracy of the sources' task, from CandidateSources::consistent() values as the costs below. Errors (Infeasible) where fewer than five
/// designs have one, (Cancelled).
Result<FittedSlots> accuracySums(const SlotWorld& world, const CandidateSources& sources, std::uint64_t seed, const Progress& progress);
/// The costs of the sources' device. Errors (Infeasible) where fewer than five designs have a latency, (Cancelled).
Result<DeviceTables> deviceTables(const SlotWorld& world, const CandidateSources& sources, std::uint64_t seed, const Progress& progress);

}  // namespace isotone
