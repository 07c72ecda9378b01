// One wish in two forms: the weights, or the limits, that lead to a given candidate.
#pragma once

#include <span>

#include "core/optimizer/goal.h"

namespace isotone {

/// The goal by weights, such that `candidate` is the best: a weight of energy where `by` is Energy, else of latency, the other
/// nothing. Where no weight leads to it, since it lies inside the hull of the front, the weight between its neighbours.
/// Limits of size and accuracy stay in force, those of latency and energy stay as they are and rest. `allowed` as for exhaustive().
Goal byWeights(const CandidateTable& candidates, const Goal& goal, std::size_t candidate, Limit by, std::span<const std::uint8_t> allowed);

/// The goal by limits at what `candidate` needs at the goal's confidence, each rounded up to three digits: of latency, and of
/// energy where that has a weight.
Goal byLimits(const CandidateTable& candidates, const Goal& goal, std::size_t candidate);

/// `value` with three digits, not below it.
double roundedUp(double value);

}  // namespace isotone
