#include "core/optimizer/exhaustive.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

#include "core/base/language.h"
#include "core/optimizer/limits.h"

namespace isotone {
namespace {

constexpr double kNone = -std::numeric_limits<double>::infinity();
constexpr std::size_t kMostChecks = 4;

struct Best {
  double score = kNone;
  std::size_t candidate = 0;
  bool found() const { return score > kNone; }
};

/// Looks at all candidates, or where accuracy is what counts, at those that are accurate `enough`: the most accurate first where they
/// are sorted, and then only until one is not.
template <class Enough, class Look>
void eachCandidate(const CandidateTable& table, bool accuracyCounts, const Enough& enough, const Look& look) {
  if (accuracyCounts && !table.byAccuracy.empty()) {
    for (const std::uint32_t i : table.byAccuracy) {
      if (!enough(table.accuracy[i])) return;
      look(i);
    }
    return;
  }
  for (std::size_t i = 0; i < table.size(); ++i)
    if (!accuracyCounts || enough(table.accuracy[i])) look(i);
}

class Pass {
 public:
  Pass(const CandidateTable& table, const Goal& goal, const std::vector<LimitCheck>& checks, std::span<const std::uint8_t> allowed)
      : m_table(table), m_score(table, goal), m_checks(checks), m_allowed(allowed) {}

  Selection run() {
    const std::vector<std::uint8_t> broken = brokenChecks(m_table.size(), m_checks);
    Best nobody{std::numeric_limits<double>::infinity()};  // takes what breaks several checks
    std::array<Best*, 1 << kMostChecks> taker;
    taker.fill(&nobody);
    taker[0] = &m_best;
    for (std::size_t check = 0; check < m_checks.size(); ++check) taker[std::size_t(1) << check] = &m_without[check];
    // What would be better without one of the limits is more accurate than the best within all.
    eachCandidate(m_table, m_score.isAccuracy(), [&](double accuracy) { return accuracy >= m_best.score; }, [&](std::size_t i) {
      const double score = m_score(i);
      if (Best& best = *taker[broken[i]]; score >= best.score && mayTake(i, score)) offer(score, i, best);
    });
    m_selection.feasibleCount = countFeasible(broken);
    m_selection.evaluations = m_table.size();
    return m_best.found() ? feasible() : nearest();
  }

 private:
  std::size_t countFeasible(const std::vector<std::uint8_t>& broken) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < broken.size(); ++i) count += broken[i] == 0 && mayTake(i, m_score(i));
    return count;
  }

  bool better(double score, std::size_t candidate, const Best& than) const {
    if (score != than.score) return score > than.score;
    const std::size_t other = than.candidate;
    if (m_table.accuracy[candidate] != m_table.accuracy[other]) return m_table.accuracy[candidate] > m_table.accuracy[other];
    return m_table.latency[candidate] < m_table.latency[other];
  }
  void offer(double score, std::size_t candidate, Best& best) const {
    if (!best.found() || better(score, candidate, best)) best = {score, candidate};
  }

  bool mayTake(std::size_t candidate, double score) const {
    return std::isfinite(score) && (m_allowed.empty() || m_allowed[candidate] != 0);
  }

  // What binds is the limit without which the answer would gain most.
  Selection feasible() {
    m_selection.feasible = true;
    m_selection.candidate = m_best.candidate;
    double gain = 0;
    for (std::size_t check = 0; check < m_checks.size(); ++check)
      if (m_without[check].score - m_best.score > gain) {
        gain = m_without[check].score - m_best.score;
        m_selection.binding = m_checks[check].limit;
      }
    return m_selection;
  }

  Selection nearest() {
    double least = std::numeric_limits<double>::infinity();
    Best best;
    for (std::size_t i = 0; i < m_table.size(); ++i) {
      const double score = m_score(i);
      if (!mayTake(i, score)) continue;
      double worst = kNone;
      Limit blamed = Limit::None;
      for (const LimitCheck& check : m_checks) {
        const double excess = check.relativeExcess(i);
        if (!(excess <= worst)) {
          worst = std::isnan(excess) ? std::numeric_limits<double>::infinity() : excess;
          blamed = check.limit;
        }
      }
      if (best.found() && (worst > least || (worst == least && !better(score, i, best)))) continue;
      least = worst;
      best = {score, i};
      m_selection.binding = blamed;
    }
    m_selection.candidate = best.candidate;
    return m_selection;
  }

  const CandidateTable& m_table;
  Score m_score;
  const std::vector<LimitCheck>& m_checks;
  std::span<const std::uint8_t> m_allowed;
  Best m_best;
  std::array<Best, kMostChecks> m_without;
  Selection m_selection;
};

bool anyKnown(const CandidateTable& table, const Goal& goal, std::span<const std::uint8_t> allowed) {
  const Score score(table, goal);
  for (std::size_t i = 0; i < table.size(); ++i)
    if (std::isfinite(score(i)) && (allowed.empty() || allowed[i] != 0)) return true;
  return false;
}

}  // namespace

void sortByAccuracy(CandidateTable& candidates) {
  auto& order = candidates.byAccuracy;
  order.clear();
  for (std::size_t i = 0; i < candidates.accuracy.size(); ++i)
    if (!std::isnan(candidates.accuracy[i])) order.push_back(static_cast<std::uint32_t>(i));
  std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t i) { return candidates.accuracy[i]; });
}

Result<Selection> exhaustive(const CandidateTable& candidates, const Goal& goal, std::span<const std::uint8_t> allowed) {
  const auto checks = limitChecks(candidates, goal);
  if (!checks) return failFrom(checks);
  const Selection selection = Pass(candidates, goal, *checks, allowed).run();
  if (!selection.feasible && !allowed.empty() && !anyKnown(candidates, goal, allowed) && anyKnown(candidates, goal, {}))
    return fail(ErrorKind::Infeasible, said("core", "No known design has all of the choices that are pinned by hand; release one."));
  if (!selection.feasible && !anyKnown(candidates, goal, allowed))
    return fail(ErrorKind::Infeasible, said("core", "No candidate has both an accuracy and a latency: import or fit what is missing."));
  return selection;
}

std::vector<double> bestAccuracyAtLatency(const CandidateTable& candidates, const Goal& goal,
                                          const std::vector<double>& latencyLimitsMs, std::span<const std::uint8_t> allowed) {
  std::vector<double> out(latencyLimitsMs.size(), std::numeric_limits<double>::quiet_NaN());
  Goal others = goal;
  others.form = Goal::Form::Limits;
  others.maxLatencyMs = 0;  // only for its column, spread and confidence
  if (goal.form == Goal::Form::Weights) others.maxEnergyMj.reset();
  const auto checks = limitChecks(candidates, others);
  if (!checks || latencyLimitsMs.empty()) return out;
  // Each candidate counts for the lowest limit that admits it, and so for all above: one pass, no sorting of candidates.
  std::vector<std::size_t> order(latencyLimitsMs.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return latencyLimitsMs[a] < latencyLimitsMs[b]; });
  std::vector<double> limits, best(order.size(), kNone);
  for (const std::size_t i : order) limits.push_back(latencyLimitsMs[i]);
  const auto latencyCheck = std::ranges::find(*checks, Limit::Latency, &LimitCheck::limit);
  // Most designs are worse than the best under the lowest limit, wherever they stand.
  eachCandidate(candidates, true, [&](double accuracy) { return accuracy > best.front(); }, [&](std::size_t i) {
    const double latency = latencyCheck->excess(i);
    if (!(latency <= limits.back()) || !std::isfinite(latency)) return;
    if (!std::isfinite(candidates.accuracy[i]) || (!allowed.empty() && allowed[i] == 0)) return;
    if (!std::ranges::all_of(*checks, [&](const LimitCheck& check) { return check.limit == Limit::Latency || check.excess(i) <= 0; })) return;
    const auto first = latency <= limits.front() ? 0 : static_cast<std::size_t>(std::lower_bound(limits.begin(), limits.end(), latency) - limits.begin());
    best[first] = std::max(best[first], candidates.accuracy[i]);
  });
  double reached = kNone;
  for (std::size_t i = 0; i < order.size(); ++i) {
    reached = std::max(reached, best[i]);
    if (reached > kNone) out[order[i]] = reached;
  }
  return out;
}

std::array<double, 5> bestWithOneRelaxed(const CandidateTable& candidates, const Goal& goal, const std::array<double, 5>& steps,
                                         std::span<const std::uint8_t> allowed) {
  std::array<double, 5> out;
  out.fill(std::numeric_limits<double>::quiet_NaN());
  const auto checks = limitChecks(candidates, goal);
  if (!checks) return out;
  const Score score(candidates, goal);
  double within = kNone;
  std::array<double, 5> relaxed;
  relaxed.fill(kNone);
  eachCandidate(candidates, score.isAccuracy(), [&](double accuracy) { return accuracy > within; }, [&](std::size_t i) {
    const double value = score(i);
    if (!std::isfinite(value) || (!allowed.empty() && allowed[i] == 0)) return;
    std::size_t broken = 0;
    const LimitCheck* which = nullptr;
    for (const LimitCheck& check : *checks)
      if (!(check.excess(i) <= 0)) {
        ++broken;
        which = &check;
      }
    if (broken == 0) within = std::max(within, value);
    if (broken != 1) return;
    const auto limit = static_cast<std::size_t>(which->limit);
    if (which->excess(i) <= steps[limit]) relaxed[limit] = std::max(relaxed[limit], value);
  });
  for (const LimitCheck& check : *checks) {
    const auto limit = static_cast<std::size_t>(check.limit);
    if (const double best = std::max(within, relaxed[limit]); best > kNone) out[limit] = best;
  }
  return out;
}

}  // namespace isotone
