#include "core/optimizer/same_goal.h"

#include <algorithm>
#include <cmath>

#include "core/optimizer/limits.h"
#include "core/predictors/normal.h"

namespace isotone {
namespace {

/// The weights of one cost under which a candidate is the best.
struct WeightRange {
  double least = 0, most = std::numeric_limits<double>::infinity();

  /// Well inside, so that rounding does not lose the candidate.
  double inside() const {
    if (std::isinf(most)) return 2 * least;
    return least > 0 ? std::sqrt(least * most) : most / 2;
  }
};

double needed(const std::vector<double>& value, const std::vector<double>& spread, const Goal& goal, std::size_t candidate) {
  if (candidate >= value.size()) return std::nan("");
  return value[candidate] + (spread.empty() ? 0 : normalQuantile(goal.confidence) * spread[candidate]);
}

}  // namespace

double roundedUp(double value) {
  if (!(value > 0) || !std::isfinite(value)) return value;
  const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
  const double rounded = std::ceil(value / unit - 1e-9) * unit;
  return rounded < value ? value : rounded;
}

Goal byWeights(const CandidateTable& candidates, const Goal& goal, std::size_t candidate, Limit by, std::span<const std::uint8_t> allowed) {
  Goal weights = goal;
  weights.form = Goal::Form::Weights;
  weights.latencyWeight = weights.energyWeight = 0;
  const bool energy = by == Limit::Energy && candidate < candidates.energy.size();
  const auto& cost = energy ? candidates.energy : candidates.latency;
  const auto& accuracy = candidates.accuracy;
  const auto checks = limitChecks(candidates, weights);
  WeightRange range;
  for (std::size_t other = 0; other < candidates.size(); ++other) {
    if (!allowed.empty() && allowed[other] == 0) continue;
    if (!std::isfinite(cost[other]) || !std::isfinite(accuracy[other])) continue;
    if (checks && std::ranges::any_of(*checks, [&](const LimitCheck& check) { return !(check.excess(other) <= 0); })) continue;
    const double dearer = cost[other] - cost[candidate], better = accuracy[other] - accuracy[candidate];
    if (dearer > 0) range.least = std::max(range.least, better / dearer);
    if (dearer < 0) range.most = std::min(range.most, std::max(0.0, better / dearer));
  }
  (energy ? weights.energyWeight : weights.latencyWeight) = range.inside();
  return weights;
}

Goal byLimits(const CandidateTable& candidates, const Goal& goal, std::size_t candidate) {
  Goal limits = goal;
  limits.form = Goal::Form::Limits;
  limits.maxLatencyMs = roundedUp(needed(candidates.latency, candidates.latencySpread, goal, candidate));
  limits.maxEnergyMj.reset();
  if (goal.energyWeight > 0)
    if (const double energy = needed(candidates.energy, candidates.energySpread, goal, candidate); std::isfinite(energy))
      limits.maxEnergyMj = roundedUp(energy);
  return limits;
}

}  // namespace isotone
