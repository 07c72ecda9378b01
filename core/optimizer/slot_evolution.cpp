#include "core/optimizer/slot_evolution.h"

#include <algorithm>

namespace isotone {
namespace {

constexpr std::size_t kPopulation = 100, kParents = 25;
constexpr double kMutation = 0.1;
constexpr int kTries = 64;

/// Picks taken apart into choices and put together again, never leaving what is allowed.
class Breeder {
 public:
  Breeder(const Slots& slots, Random& random, const AllowedColumns* allowed) : m_slots(slots), m_random(random), m_allowed(allowed) {}

  Picks draw() {
    Picks picks(m_slots.size());
    for (std::size_t s = 0; s < picks.size(); ++s) picks[s] = drawn(s);
    return picks;
  }
  Picks mutant(const Picks& parent) {
    return each([&](std::size_t s, std::size_t i) {
      const std::uint8_t now = m_slots[s].combinations[parent[s]][i];
      return m_random.uniform() < kMutation ? static_cast<std::uint8_t>(m_random.below(choices(s, i))) : now;
    }, parent);
  }
  Picks child(const Picks& a, const Picks& b) {
    return each([&](std::size_t s, std::size_t i) { return m_slots[s].combinations[m_random.uniform() < 0.5 ? a[s] : b[s]][i]; }, a);
  }

 private:
  std::size_t choices(std::size_t s, std::size_t i) const { return m_slots.space().decisions()[m_slots[s].decisions[i]].choices.size(); }
  bool allowed(std::size_t s, std::size_t c) const { return m_allowed == nullptr || (*m_allowed)[m_slots.offset(s) + c]; }

  std::uint16_t drawn(std::size_t s) {
    for (int i = 0; i < kTries; ++i) {
      const std::size_t c = m_random.below(m_slots.combinations(s));
      if (allowed(s, c)) return static_cast<std::uint16_t>(c);
    }
    for (std::size_t c = 0; c < m_slots.combinations(s); ++c)
      if (allowed(s, c)) return static_cast<std::uint16_t>(c);
    return 0;
  }

  template <class ChoiceOf>
  Picks each(const ChoiceOf& choiceOf, const Picks& otherwise) {
    Picks picks(m_slots.size());
    for (std::size_t s = 0; s < picks.size(); ++s) {
      std::size_t pick = 0;
      for (std::size_t i = 0; i < m_slots[s].decisions.size(); ++i) pick = pick * choices(s, i) + choiceOf(s, i);
      picks[s] = allowed(s, pick) ? static_cast<std::uint16_t>(pick) : otherwise[s];
    }
    return picks;
  }

  const Slots& m_slots;
  Random& m_random;
  const AllowedColumns* m_allowed;
};

bool better(const SearchedPicks& a, const SearchedPicks& b) { return a.value > b.value; }

}  // namespace

SearchedPicks evolveSlots(const Slots& slots, const ValueOf& valueOf, std::size_t evaluations, std::uint64_t seed,
                          const AllowedColumns* allowed) {
  Random random(seed);
  Breeder breeder(slots, random, allowed);
  std::vector<SearchedPicks> all;
  std::size_t made = 0;
  const auto add = [&](Picks picks) {
    const double value = valueOf(picks);
    all.push_back({std::move(picks), value});
    ++made;
  };
  while (made < std::min(kPopulation, evaluations)) add(breeder.draw());
  while (made < evaluations) {
    const std::size_t parents = std::min(kParents, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(parents), all.end(), better);
    all.resize(parents);
    for (std::size_t i = 0; all.size() < parents + kPopulation && made < evaluations; ++i) {
      const Picks& a = all[random.below(parents)].picks;
      add(i % 2 == 0 ? breeder.mutant(a) : breeder.child(a, all[random.below(parents)].picks));
    }
  }
  return *std::min_element(all.begin(), all.end(), better);
}

SearchedPicks randomSlots(const Slots& slots, const ValueOf& valueOf, std::size_t evaluations, std::uint64_t seed,
                          const AllowedColumns* allowed) {
  Random random(seed);
  Breeder breeder(slots, random, allowed);
  SearchedPicks best;
  for (std::size_t i = 0; i < evaluations; ++i) {
    Picks picks = breeder.draw();
    const double value = valueOf(picks);
    if (i == 0 || value > best.value) best = {std::move(picks), value};
  }
  return best;
}

}  // namespace isotone
