// The limits of a goal laid over the columns of a candidate table: what each search checks a candidate against.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/base/result.h"
#include "core/optimizer/goal.h"

namespace isotone {

/// A limit as "sign·(value + sign·z·spread) <= bound", sign −1 where more is better.
struct LimitCheck {
  Limit limit = Limit::None;
  const double* value = nullptr;
  const double* spread = nullptr;  // null: measured, none
  double z = 0, sign = 1, bound = 0;

  /// Positive by how much the limit is exceeded, in its unit; NaN where the value is not known.
  double excess(std::size_t candidate) const {
    double at = sign * value[candidate];
    if (spread != nullptr) at += z * spread[candidate];
    return at - bound;
  }
  double relativeExcess(std::size_t candidate) const {
    return excess(candidate) / std::max(std::abs(bound), 1e-12);
  }
};

/// Error (Infeasible) on an empty table, columns of different length, and limits or weights on a column that is not known;
/// (InvalidInput) for a limit that is no number and a confidence outside [.5, 1).
Result<std::vector<LimitCheck>> limitChecks(const CandidateTable& candidates, const Goal& goal);

/// One bit a check, of the checks that each candidate breaks or whose value of it is not known.
std::vector<std::uint8_t> brokenChecks(std::size_t candidates, const std::vector<LimitCheck>& checks);

/// What is maximised.
class Score {
 public:
  Score(const CandidateTable& candidates, const Goal& goal)
      : m_accuracy(candidates.accuracy.data()),
        m_latency(candidates.latency.data()),
        m_energy(candidates.energy.empty() ? nullptr : candidates.energy.data()),
        m_latencyWeight(goal.form == Goal::Form::Weights ? goal.latencyWeight : 0),
        m_energyWeight(goal.form == Goal::Form::Weights && m_energy != nullptr ? goal.energyWeight : 0) {}

  /// Whether costs have no weight in it.
  bool isAccuracy() const { return m_latencyWeight == 0 && m_energyWeight == 0; }

  /// NaN for candidates that cannot be chosen because a number is missing.
  double operator()(std::size_t candidate) const {
    double score = m_accuracy[candidate] - m_latencyWeight * m_latency[candidate];
    if (m_energyWeight != 0) score -= m_energyWeight * m_energy[candidate];
    return std::isfinite(m_latency[candidate]) ? score : std::numeric_limits<double>::quiet_NaN();
  }

 private:
  const double *m_accuracy, *m_latency, *m_energy;
  double m_latencyWeight, m_energyWeight;
};

/// The score of every candidate; NaN where it breaks one of the goal's checks or a number is missing.
std::vector<double> scoresWithin(const CandidateTable& candidates, const Goal& goal, const std::vector<LimitCheck>& checks);

}  // namespace isotone
