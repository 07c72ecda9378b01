#include "core/optimizer/limit_search.h"

#include <algorithm>
#include <cmath>

namespace isotone {
namespace {

constexpr double kLeastGain = 1e-9;
constexpr double kMargin = 1e-10;  // of a bound: what sums that are kept up to date may be off by
constexpr int kMostRepairs = 500;

bool isGate(const Slots& slots, std::size_t slot) { return !slots.gatedBy(slot).empty(); }

}  // namespace

LimitSearch::LimitSearch(const Slots& slots, const Objective& objective, const std::vector<SlotLimit>& limits, Picks start,
                         const AllowedColumns* allowed)
    : m_slots(slots), m_allowed(allowed), m_objective(slots, objective, std::move(start), allowed) {
  for (const SlotLimit& limit : limits) {
    m_limitObjectives.push_back({{{limit.model, limit.sign}}});
    m_scales.push_back(std::max(std::abs(limit.bound), 1e-12));
    m_bounds.push_back(limit.bound - kMargin * m_scales.back());
  }
  m_limits.reserve(limits.size());
  for (const Objective& own : m_limitObjectives) m_limits.emplace_back(slots, own, m_objective.picks());
}

double LimitSearch::excess() const {
  double sum = 0;
  for (std::size_t i = 0; i < m_limits.size(); ++i) sum += std::max(0.0, m_limits[i].value() - m_bounds[i]) / m_scales[i];
  return sum;
}

double LimitSearch::excessAfter(std::size_t slot, std::size_t c) const {
  double sum = 0;
  for (std::size_t i = 0; i < m_limits.size(); ++i)
    sum += std::max(0.0, m_limits[i].value() + m_limits[i].change(slot, c) - m_bounds[i]) / m_scales[i];
  return sum;
}

bool LimitSearch::fits(std::size_t slot, std::size_t c) const {
  for (std::size_t i = 0; i < m_limits.size(); ++i)
    if (m_limits[i].value() + m_limits[i].change(slot, c) > m_bounds[i]) return false;
  return true;
}

void LimitSearch::take(std::size_t slot, std::size_t c) {
  m_objective.take(slot, c);
  if (!isGate(m_slots, slot)) {
    for (SlotClimber& limit : m_limits) limit.take(slot, c);
    return;
  }
  for (SlotClimber& limit : m_limits) limit.assume(m_objective.picks());
}

void LimitSearch::assume(const Picks& picks) {
  m_objective.assume(picks);
  for (SlotClimber& limit : m_limits) limit.assume(picks);
}

bool LimitSearch::repairStep() {
  const double now = excess();
  Picks best;
  double bestRate = 0;
  const auto consider = [&](double removed, double lost, const auto& picksAfter) {
    const double rate = removed / std::max(lost, 1e-6);
    if (removed <= 1e-12 || rate <= bestRate) return;
    bestRate = rate;
    best = picksAfter();
  };
  const Picks before = picks();
  for (std::size_t s = 0; s < m_slots.size(); ++s) {
    if (!m_objective.present(s)) continue;
    for (std::size_t c = 0; c < m_slots.combinations(s); ++c) {
      if (c == before[s] || !allowed(s, c)) continue;
      const auto changed = [&] {
        Picks after = before;
        after[s] = static_cast<std::uint16_t>(c);
        return after;
      };
      if (!isGate(m_slots, s)) {
        consider(now - excessAfter(s, c), -m_objective.change(s, c), changed);
        continue;
      }
      const double value = m_objective.value();
      take(s, c);
      const double removed = now - excess(), lost = value - m_objective.value();
      const Picks after = picks();
      assume(before);
      consider(removed, lost, [&] { return after; });
    }
  }
  if (best.empty()) return false;
  assume(best);
  return true;
}

bool LimitSearch::repair() {
  for (int i = 0; i < kMostRepairs; ++i) {
    if (feasible()) return true;
    if (!repairStep()) return false;
  }
  return feasible();
}

/// The best single change that fits and gains more than `least`, in any slot but one.
bool LimitSearch::improveOne(std::size_t except, double least) {
  std::size_t slot = m_slots.size(), combination = 0;
  double most = least + kLeastGain;
  for (std::size_t s = 0; s < m_slots.size(); ++s) {
    if (s == except || !m_objective.present(s) || isGate(m_slots, s)) continue;
    for (std::size_t c = 0; c < m_slots.combinations(s); ++c) {
      const double gain = m_objective.change(s, c);
      if (gain <= most || !allowed(s, c) || !fits(s, c)) continue;
      most = gain;
      slot = s;
      combination = c;
    }
  }
  if (slot == m_slots.size()) return false;
  take(slot, combination);
  return true;
}

bool LimitSearch::improvePairs() {
  bool improved = false;
  for (std::size_t a = 0; a < m_slots.size(); ++a) {
    if (!m_objective.present(a) || isGate(m_slots, a)) continue;
    // What a second change could gain at most: first changes that lose more cannot be made up for.
    double most = 0;
    for (std::size_t s = 0; s < m_slots.size(); ++s)
      if (s != a && m_objective.present(s) && !isGate(m_slots, s))
        for (std::size_t c = 0; c < m_slots.combinations(s); ++c)
          if (allowed(s, c)) most = std::max(most, m_objective.change(s, c));
    for (std::size_t c = 0; c < m_slots.combinations(a); ++c) {
      const std::size_t now = picks()[a];
      if (c == now || !allowed(a, c) || m_objective.change(a, c) + most <= kLeastGain) continue;
      const double value = m_objective.value();
      take(a, c);
      if (!improveOne(a, value - m_objective.value())) {
        take(a, now);
        continue;
      }
      improved = true;
    }
  }
  return improved;
}

bool LimitSearch::improveGates() {
  bool improved = false;
  for (std::size_t g = 0; g < m_slots.size(); ++g) {
    if (!isGate(m_slots, g) || !m_objective.present(g)) continue;
    for (std::size_t c = 0; c < m_slots.combinations(g); ++c) {
      const Picks before = picks();
      const double value = m_objective.value();
      if (c == before[g] || !allowed(g, c)) continue;
      take(g, c);
      const bool holds = repair();
      while (holds && improveOne(m_slots.size(), 0)) {}
      if (holds && m_objective.value() > value + kLeastGain) improved = true;
      else assume(before);
    }
  }
  return improved;
}

void LimitSearch::improve(int mostPasses) {
  for (int pass = 0; pass < mostPasses; ++pass) {
    while (improveOne(m_slots.size(), 0)) {}
    const bool gates = improveGates(), pairs = improvePairs();
    if (!gates && !pairs) break;
  }
}

}  // namespace isotone
