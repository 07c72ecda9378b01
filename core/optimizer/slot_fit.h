// Numbers of designs as sums over slots, learnt from values: how measured devices and accuracies get into separable searches.
#pragma once

#include <utility>

#include "core/base/progress.h"
#include "core/optimizer/slot_model.h"

namespace isotone {

using SlotPairs = std::vector<std::pair<std::size_t, std::size_t>>;
/// Every two slots that may act together beyond their presence, as long as their tables have at most so many numbers in all;
/// else none.
SlotPairs allSlotPairs(const Slots& slots, std::size_t mostNumbers);

struct FittedSlots {
  SlotModel model;
  double srcc = 0;  // on held-out designs
};

/// One model a target (a value for each design, finite). Decisions of one slot act together as a whole; those of two slots
/// where `pairs` says so, one of them as a whole. Errors: those of fitChoiceSums().
Result<std::vector<FittedSlots>> fitSlotModels(const std::shared_ptr<const Slots>& slots, const DesignMatrix& designs,
                                               const std::vector<std::vector<double>>& targets, const SlotPairs& pairs, const Progress& progress);

}  // namespace isotone
