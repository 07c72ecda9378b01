// Searches that know nothing of what they search: what faster methods are measured against.
#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/optimizer/slots.h"

namespace isotone {

/// What is maximised.
using ValueOf = std::function<double(const Picks&)>;

struct SearchedPicks {
  Picks picks;
  double value = 0;
};

/// Evolution as in Once-for-All (Cai et al. 2020): a population of 100, the best quarter are parents, half of each new
/// generation are mutants (every decision redrawn with probability .1) and half mix two parents decision by decision.
/// Stops after `evaluations`. Columns that are not allowed are not taken.
SearchedPicks evolveSlots(const Slots& slots, const ValueOf& valueOf, std::size_t evaluations, std::uint64_t seed,
                          const AllowedColumns* allowed = nullptr);
/// The best of so many random designs.
SearchedPicks randomSlots(const Slots& slots, const ValueOf& valueOf, std::size_t evaluations, std::uint64_t seed,
                          const AllowedColumns* allowed = nullptr);

}  // namespace isotone
