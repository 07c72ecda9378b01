// Which designs to measure on a new device.
#pragma once

#include "core/predictors/fleet.h"

namespace isotone {

/// Positions in `pool` of `count` designs to measure, best first: greedy arg max_j Σ_i V_ij²/(V_jj + noise) with rank-1 downdates
/// under the cell (.6, .5, .03, .03) of the fleet's covariance. The list depends on the fleet alone, not on the device, and is
/// nested: the first n of a longer list are the list of n. Beyond `kAnchorCandidates` designs a random subset of the pool stands for it.
/// `taken`: already measured positions, which come first in the process and are not repeated. Fewer when the pool has fewer.
inline constexpr std::size_t kAnchorCandidates = 2000;
Result<std::vector<std::size_t>> chooseAnchors(const Fleet& fleet, const CovarianceColumns& pool, std::size_t count,
                                               std::span<const std::size_t> taken, std::uint64_t seed,
                                               const Progress& progress);

}  // namespace isotone
