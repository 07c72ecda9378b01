#include "core/optimizer/slots.h"

#include <algorithm>
#include <map>

namespace isotone {
namespace {

std::string sharedName(const std::string& decision) {
  const auto dot = decision.rfind('.');
  return dot == std::string::npos ? decision : decision.substr(0, dot);
}

std::string conditionText(const Decision& decision) {
  std::string text;
  for (const Condition& condition : decision.activeWhen) {
    text += std::to_string(condition.decision) + ":";
    for (const std::uint8_t choice : condition.choices) text += std::to_string(choice) + ",";
  }
  return text;
}

}  // namespace

Slots::Slots(std::shared_ptr<const DesignSpace> space, std::size_t mostCombinations) : m_space(std::move(space)), m_offset{0} {
  const auto& decisions = m_space->decisions();
  std::vector<bool> controls(decisions.size(), false);
  for (const Decision& decision : decisions)
    for (const Condition& condition : decision.activeWhen) controls[condition.decision] = true;
  for (std::size_t d = 0; d < decisions.size(); ++d)
    if (controls[d]) addSlot(decisions[d].name, {d});

  std::vector<std::vector<std::size_t>> groups;
  std::map<std::string, std::size_t> open;
  for (std::size_t d = 0; d < decisions.size(); ++d) {
    if (controls[d]) continue;
    const std::string key = sharedName(decisions[d].name) + "|" + conditionText(decisions[d]);
    const auto known = open.find(key);
    std::size_t product = decisions[d].choices.size();
    if (known != open.end())
      for (const std::size_t other : groups[known->second]) product *= decisions[other].choices.size();
    if (known == open.end() || product > mostCombinations) {
      open[key] = groups.size();
      groups.push_back({d});
    } else {
      groups[known->second].push_back(d);
    }
  }
  for (auto& group : groups) {
    const std::string& first = decisions[group.front()].name;
    std::string name = group.size() > 1 ? sharedName(first) : first;
    addSlot(std::move(name), std::move(group));
  }
}

void Slots::addSlot(std::string name, std::vector<std::size_t> decisions) {
  Slot slot{std::move(name), std::move(decisions), {{}}, -1, {}};
  for (const std::size_t d : slot.decisions) {
    std::vector<std::vector<std::uint8_t>> longer;
    for (const auto& begun : slot.combinations)
      for (std::size_t c = 0; c < m_space->decisions()[d].choices.size(); ++c) {
        longer.push_back(begun);
        longer.back().push_back(static_cast<std::uint8_t>(c));
      }
    slot.combinations = std::move(longer);
  }
  const Decision& decision = m_space->decisions()[slot.decisions.front()];
  if (decision.activeWhen.size() == 1) {
    const Condition& condition = decision.activeWhen.front();
    for (std::size_t g = 0; g < m_slots.size(); ++g) {
      if (m_slots[g].decisions != std::vector{condition.decision} || m_slots[g].gate >= 0) continue;
      slot.gate = static_cast<int>(g);
      slot.present.assign(m_slots[g].combinations.size(), false);
      for (const std::uint8_t choice : condition.choices) slot.present[choice] = true;
      m_gated[g].push_back(m_slots.size());
    }
  }
  m_most = std::max(m_most, slot.combinations.size());
  m_offset.push_back(m_offset.back() + slot.combinations.size());
  m_slots.push_back(std::move(slot));
  m_gated.emplace_back();
}

Design Slots::designOf(const Picks& picks) const {
  Design design(m_space->decisions().size(), 0);
  for (std::size_t s = 0; s < m_slots.size(); ++s) {
    const Slot& slot = m_slots[s];
    for (std::size_t i = 0; i < slot.decisions.size(); ++i) design[slot.decisions[i]] = slot.combinations[picks[s]][i];
  }
  return m_space->canonical(std::move(design));
}

Picks Slots::picksOf(DesignView design) const {
  Picks picks(m_slots.size(), 0);
  for (std::size_t s = 0; s < m_slots.size(); ++s) {
    std::size_t pick = 0;
    for (const std::size_t d : m_slots[s].decisions) pick = pick * m_space->decisions()[d].choices.size() + design[d];
    picks[s] = static_cast<std::uint16_t>(pick);
  }
  return picks;
}

Picks Slots::middle() const {
  Design design;
  for (const Decision& decision : m_space->decisions()) design.push_back(static_cast<std::uint8_t>(decision.choices.size() / 2));
  return picksOf(design);
}

Picks Slots::random(Random& random) const {
  Picks picks(m_slots.size());
  for (std::size_t s = 0; s < picks.size(); ++s) picks[s] = static_cast<std::uint16_t>(random.below(combinations(s)));
  return picks;
}

void AllowedColumns::pin(const Slots& slots, std::size_t decision, std::uint8_t choice) {
  for (std::size_t s = 0; s < slots.size(); ++s) {
    const auto& decisions = slots[s].decisions;
    const auto at = std::find(decisions.begin(), decisions.end(), decision);
    if (at == decisions.end()) continue;
    const auto place = static_cast<std::size_t>(at - decisions.begin());
    for (std::size_t c = 0; c < slots.combinations(s); ++c)
      if (slots[s].combinations[c][place] != choice) m_allowed[slots.offset(s) + c] = false;
  }
}

}  // namespace isotone
