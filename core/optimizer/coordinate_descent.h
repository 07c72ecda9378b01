// Local search over slots: what one change would gain is kept for every column, so that a sweep costs microseconds.
#pragma once

#include "core/optimizer/slot_model.h"

namespace isotone {

/// A design on its way up. gain(column) is what taking that column would be worth, everything else as it is.
class SlotClimber {
 public:
  SlotClimber(const Slots& slots, const Objective& objective, Picks start, const AllowedColumns* allowed = nullptr);

  const Picks& picks() const { return m_picks; }
  double value() const { return m_value; }
  bool present(std::size_t slot) const { return m_present[slot]; }
  /// Of a column of a slot that is there, relative to the one it has now.
  double change(std::size_t slot, std::size_t combination) const {
    const std::size_t offset = m_slots.offset(slot);
    return m_gain[offset + combination] - m_gain[offset + m_picks[slot]];
  }

  /// For each gate its best combination, new slots with their best ones; then for each slot its best combination.
  /// True when something changed.
  bool sweep();
  /// Sweeps until nothing changes, at most this many; the number made.
  int climb(int mostSweeps);
  /// Takes a combination of any slot. Slots that a gate brings in take their best combination.
  void take(std::size_t slot, std::size_t combination);
  /// Goes to this design, one slot that differs after the other.
  void assume(const Picks& picks);

 private:
  const Slots& m_slots;
  const Objective& m_objective;
  const AllowedColumns* m_allowed;
  Picks m_picks;
  std::vector<char> m_present;
  std::vector<double> m_gain;
  double m_value = 0;

  struct Saved {
    Picks picks;
    std::vector<char> present;
    std::vector<double> gain;
    double value = 0;
  };
  Saved m_before, m_best;  // reused by every gate

  bool allowed(std::size_t slot, std::size_t combination) const {
    return m_allowed == nullptr || (*m_allowed)[m_slots.offset(slot) + combination];
  }
  std::size_t best(std::size_t slot) const;
  void addRow(std::size_t slot, double sign);
  void enter(std::size_t slot);
  void bring(std::size_t slot, std::size_t combination);
  void leave(std::size_t slot);
  bool sweepGate(std::size_t gate);
  void save(Saved& to) const;
  void restore(const Saved& from);
};

}  // namespace isotone
