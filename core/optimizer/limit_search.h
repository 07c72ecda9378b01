// Local search that keeps within limits: single changes, two changes at once, and gates, whatever is best while all hold.
#pragma once

#include "core/optimizer/coordinate_descent.h"

namespace isotone {

/// sign·model <= bound; sign −1 where more is better.
struct SlotLimit {
  const SlotModel* model = nullptr;
  double sign = 1, bound = 0;
};

class LimitSearch {
 public:
  LimitSearch(const Slots& slots, const Objective& objective, const std::vector<SlotLimit>& limits, Picks start,
              const AllowedColumns* allowed = nullptr);

  const Picks& picks() const { return m_objective.picks(); }
  double value() const { return m_objective.value(); }
  /// Sum over the limits of how much each is exceeded, as a share of its bound; 0 when all hold.
  double excess() const;
  bool feasible() const { return excess() <= 0; }

  /// Changes what loses least for the excess it removes, until all limits hold; false where no change removes any.
  bool repair();
  /// Only for feasible designs: improves until no change of one slot, of a gate, or of two slots is better and within the
  /// limits; at most so many passes over all pairs.
  void improve(int mostPasses = 4);

 private:
  const Slots& m_slots;
  const AllowedColumns* m_allowed;
  SlotClimber m_objective;
  std::vector<Objective> m_limitObjectives;  // each climber keeps a reference to its own
  std::vector<SlotClimber> m_limits;
  std::vector<double> m_bounds, m_scales;

  bool allowed(std::size_t slot, std::size_t c) const { return m_allowed == nullptr || (*m_allowed)[m_slots.offset(slot) + c]; }
  bool fits(std::size_t slot, std::size_t c) const;
  double excessAfter(std::size_t slot, std::size_t c) const;
  void take(std::size_t slot, std::size_t c);
  void assume(const Picks& picks);
  bool repairStep();
  bool improveOne(std::size_t except, double least);
  bool improvePairs();
  bool improveGates();
};

}  // namespace isotone
