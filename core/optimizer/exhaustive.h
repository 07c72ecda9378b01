// Exact choice from a table of candidates: what is used wherever a space can be enumerated.
#pragma once

#include <array>
#include <span>

#include "core/base/result.h"
#include "core/optimizer/goal.h"

namespace isotone {

/// Fills byAccuracy, to be called when the columns are complete: searches within limits then stop where nothing better can follow.
void sortByAccuracy(CandidateTable& candidates);

/// The best candidate for the goal in one pass. When nothing meets the limits: feasible = false, candidate = the one
/// with the smallest largest relative excess over the limits, binding = the limit it exceeds most.
/// Ties: higher accuracy first, then lower latency, then lower position. Error (Infeasible) on an empty table or a
/// limit on a column that is not known, and when none is allowed. allowed: 0 for candidates that held choices rule out; empty:
/// all may be chosen. Goal::held itself is not looked at: candidates are numbers here.
Result<Selection> exhaustive(const CandidateTable& candidates, const Goal& goal, std::span<const std::uint8_t> allowed = {});

/// Best accuracy for each of a list of latency limits, the other limits of the goal held: "what one more ms buys".
std::vector<double> bestAccuracyAtLatency(const CandidateTable& candidates, const Goal& goal,
                                          const std::vector<double>& latencyLimitsMs, std::span<const std::uint8_t> allowed = {});

/// The best score (accuracy, or what the weights make of it) when one limit of the goal alone is relaxed by `steps[limit]`, for
/// each limit that the goal has; NaN in the others and where nothing meets it even so. Steps in the unit of the columns, by Limit.
std::array<double, 5> bestWithOneRelaxed(const CandidateTable& candidates, const Goal& goal, const std::array<double, 5>& steps,
                                         std::span<const std::uint8_t> allowed = {});

}  // namespace isotone
