// Which designs are worth looking at: those that no other beats in everything.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace isotone {

/// Positions on the front of (cost to minimise, gain to maximise), by rising cost; O(n log n).
/// Of equal points the first is kept. Rows with NaN or infinite values are left out.
std::vector<std::size_t> paretoFront(std::span<const double> cost, std::span<const double> gain);

/// The same for two costs and one gain, O(n log n).
std::vector<std::size_t> paretoFront(std::span<const double> cost1, std::span<const double> cost2,
                                     std::span<const double> gain);

/// Area dominated within [.., referenceCost] x [referenceGain, ..].
double hypervolume(std::span<const double> cost, std::span<const double> gain, double referenceCost,
                   double referenceGain);

}  // namespace isotone
