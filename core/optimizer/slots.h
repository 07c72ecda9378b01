// A design space as the searches see it: decisions that are chosen together, each such slot with all its combinations.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/space/design_space.h"

namespace isotone {

/// The combination taken in each slot; of slots that are absent, any.
using Picks = std::vector<std::uint16_t>;

struct Slot {
  std::string name;                                     // what its decisions share: "stage1.block2"
  std::vector<std::size_t> decisions;                   // positions in DesignSpace::decisions()
  std::vector<std::vector<std::uint8_t>> combinations;  // choices of these decisions, the last one varying fastest
  int gate = -1;              // the slot whose combination says whether this one is there; -1: it always is
  std::vector<bool> present;  // a combination of the gate each
};

/// A decision that others depend on is a slot alone and comes before them. Others that share the part of their name before
/// the last dot, and their condition, form one slot as long as it has at most `mostCombinations`. Decisions under more
/// than one condition count as always there.
/// All combinations of all slots have a *column* each: offset(slot) + combination.
class Slots {
 public:
  explicit Slots(std::shared_ptr<const DesignSpace> space, std::size_t mostCombinations = 256);

  const DesignSpace& space() const { return *m_space; }
  const std::shared_ptr<const DesignSpace>& spacePointer() const { return m_space; }
  std::size_t size() const { return m_slots.size(); }
  const Slot& operator[](std::size_t slot) const { return m_slots[slot]; }
  std::size_t offset(std::size_t slot) const { return m_offset[slot]; }
  std::size_t combinations(std::size_t slot) const { return m_offset[slot + 1] - m_offset[slot]; }
  std::size_t width() const { return m_offset.back(); }
  std::size_t mostCombinations() const { return m_most; }  // of the largest slot
  const std::vector<std::size_t>& gatedBy(std::size_t gate) const { return m_gated[gate]; }

  bool present(const Picks& picks, std::size_t slot) const {
    const int gate = m_slots[slot].gate;
    return gate < 0 || m_slots[slot].present[picks[static_cast<std::size_t>(gate)]];
  }
  Design designOf(const Picks& picks) const;  // canonical
  Picks picksOf(DesignView design) const;
  /// The middle combination of each slot.
  Picks middle() const;
  Picks random(Random& random) const;

 private:
  std::shared_ptr<const DesignSpace> m_space;
  std::vector<Slot> m_slots;
  std::vector<std::size_t> m_offset;
  std::vector<std::vector<std::size_t>> m_gated;
  std::size_t m_most = 0;

  void addSlot(std::string name, std::vector<std::size_t> decisions);
};

/// Which columns may be taken: choices pinned by hand leave only those that hold them.
class AllowedColumns {
 public:
  explicit AllowedColumns(const Slots& slots) : m_allowed(slots.width(), true) {}
  /// Only this choice of the decision from now on.
  void pin(const Slots& slots, std::size_t decision, std::uint8_t choice);
  bool operator[](std::size_t column) const { return m_allowed[column]; }

 private:
  std::vector<char> m_allowed;
};

}  // namespace isotone
