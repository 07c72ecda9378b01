#include "core/optimizer/coordinate_descent.h"

namespace isotone {
namespace {

// Smaller gains are rounding of what is kept up to date: following them could go round in circles.
constexpr double kLeastGain = 1e-9;

}  // namespace

SlotClimber::SlotClimber(const Slots& slots, const Objective& objective, Picks start, const AllowedColumns* allowed)
    : m_slots(slots), m_objective(objective), m_allowed(allowed), m_picks(std::move(start)),
      m_present(slots.size()), m_gain(slots.width(), 0.0) {
  for (const Objective::Term& term : objective.terms)
    for (std::size_t c = 0; c < m_gain.size(); ++c) m_gain[c] += term.weight * term.model->single[c];
  for (std::size_t s = 0; s < slots.size(); ++s)
    if (!this->allowed(s, m_picks[s])) m_picks[s] = static_cast<std::uint16_t>(best(s));
  for (std::size_t s = 0; s < slots.size(); ++s) {
    m_present[s] = slots.present(m_picks, s);
    if (m_present[s]) addRow(s, 1);
  }
  m_value = objective.value(m_picks);
}

void SlotClimber::addRow(std::size_t slot, double sign) {
  for (const Objective::Term& term : m_objective.terms) {
    const double factor = sign * term.weight;
    for (const SlotModel::Neighbour& neighbour : term.model->neighbours(slot)) {
      const std::size_t count = m_slots.combinations(neighbour.slot);
      const float* row = neighbour.values.data() + m_picks[slot] * count;
      double* gain = m_gain.data() + m_slots.offset(neighbour.slot);
      for (std::size_t c = 0; c < count; ++c) gain[c] += factor * static_cast<double>(row[c]);
    }
  }
}

std::size_t SlotClimber::best(std::size_t slot) const {
  const double* gain = m_gain.data() + m_slots.offset(slot);
  const std::size_t count = m_slots.combinations(slot);
  std::size_t best = count;
  for (std::size_t c = 0; c < count; ++c)
    if (allowed(slot, c) && (best == count || gain[c] > gain[best])) best = c;
  return best == count ? m_picks[slot] : best;
}

void SlotClimber::enter(std::size_t slot) { bring(slot, best(slot)); }

void SlotClimber::bring(std::size_t slot, std::size_t combination) {
  m_picks[slot] = static_cast<std::uint16_t>(combination);
  m_value += m_gain[m_slots.offset(slot) + combination];
  m_present[slot] = true;
  addRow(slot, 1);
}

void SlotClimber::leave(std::size_t slot) {
  addRow(slot, -1);
  m_present[slot] = false;
  m_value -= m_gain[m_slots.offset(slot) + m_picks[slot]];
}

void SlotClimber::take(std::size_t slot, std::size_t combination) {
  if (!m_present[slot]) {
    m_picks[slot] = static_cast<std::uint16_t>(combination);
    return;
  }
  m_value += change(slot, combination);
  addRow(slot, -1);
  m_picks[slot] = static_cast<std::uint16_t>(combination);
  addRow(slot, 1);
  for (const std::size_t governed : m_slots.gatedBy(slot)) {
    const bool wanted = m_slots[governed].present[combination];
    if (wanted && !m_present[governed]) enter(governed);
    if (!wanted && m_present[governed]) leave(governed);
  }
}

void SlotClimber::assume(const Picks& picks) {
  for (std::size_t s = 0; s < m_slots.size(); ++s) {
    if (!m_present[s]) {
      m_picks[s] = picks[s];
      continue;
    }
    if (m_picks[s] == picks[s]) continue;
    m_value += change(s, picks[s]);
    addRow(s, -1);
    m_picks[s] = picks[s];
    addRow(s, 1);
    for (const std::size_t governed : m_slots.gatedBy(s)) {
      const bool wanted = m_slots[governed].present[picks[s]];
      if (wanted && !m_present[governed]) bring(governed, picks[governed]);
      if (!wanted && m_present[governed]) leave(governed);
    }
  }
}

void SlotClimber::save(Saved& to) const {
  to.picks = m_picks;
  to.present = m_present;
  to.gain = m_gain;
  to.value = m_value;
}

void SlotClimber::restore(const Saved& from) {
  m_picks = from.picks;
  m_present = from.present;
  m_gain = from.gain;
  m_value = from.value;
}

bool SlotClimber::sweepGate(std::size_t gate) {
  const std::size_t now = m_picks[gate];
  save(m_before);
  bool found = false;
  for (std::size_t c = 0; c < m_slots.combinations(gate); ++c) {
    if (c == now || !allowed(gate, c)) continue;
    take(gate, c);
    if (m_value > (found ? m_best.value : m_before.value) + kLeastGain) {
      save(m_best);
      found = true;
    }
    restore(m_before);
  }
  if (found) restore(m_best);
  return found;
}

bool SlotClimber::sweep() {
  bool changed = false;
  for (std::size_t s = 0; s < m_slots.size(); ++s) {
    if (!m_present[s]) continue;
    if (!m_slots.gatedBy(s).empty()) {
      changed |= sweepGate(s);
      continue;
    }
    const std::size_t found = best(s);
    if (found == m_picks[s] || change(s, found) <= kLeastGain) continue;
    take(s, found);
    changed = true;
  }
  return changed;
}

int SlotClimber::climb(int mostSweeps) {
  int made = 0;
  while (made < mostSweeps) {
    ++made;
    if (!sweep()) break;
  }
  return made;
}

}  // namespace isotone
