#include "core/optimizer/slot_fit.h"

#include <algorithm>

#include "core/predictors/choice_sums.h"

namespace isotone {
namespace {

struct Place {
  std::size_t slot = 0, position = 0;  // of a decision: its slot, and where in it
};

std::vector<Place> placesOf(const Slots& slots) {
  std::vector<Place> places(slots.space().decisions().size());
  for (std::size_t s = 0; s < slots.size(); ++s)
    for (std::size_t i = 0; i < slots[s].decisions.size(); ++i) places[slots[s].decisions[i]] = {s, i};
  return places;
}

ChoiceRows rowsOf(const Slots& slots, const std::vector<Place>& places, const DesignMatrix& designs) {
  ChoiceRows rows{designs.size(), designs.decisions(), {}};
  rows.choices.reserve(rows.rows * rows.variables);
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const Picks picks = slots.picksOf(designs[i]);
    for (std::size_t d = 0; d < rows.variables; ++d)
      rows.choices.push_back(slots.present(picks, places[d].slot) ? static_cast<std::int16_t>(designs[i][d]) : std::int16_t{-1});
  }
  return rows;
}

SlotModel modelOf(const std::shared_ptr<const Slots>& slotsPointer, const std::vector<Place>& places, const ChoiceSums& sums, const SlotPairs& pairs) {
  const Slots& slots = *slotsPointer;
  SlotModel model(slotsPointer);
  model.base = sums.base;
  for (std::size_t s = 0; s < slots.size(); ++s)
    for (std::size_t c = 0; c < slots.combinations(s); ++c)
      for (std::size_t i = 0; i < slots[s].decisions.size(); ++i)
        model.single[slots.offset(s) + c] += sums.single[slots[s].decisions[i]][slots[s].combinations[c][i]];
  std::vector<std::vector<float>> between(pairs.size());
  for (const ChoiceSums::Pair& pair : sums.pairs) {
    const Place a = places[pair.first], b = places[pair.second];
    const std::size_t choices = slots.space().decisions()[pair.second].choices.size();
    const auto valueOf = [&](std::size_t first, std::size_t second) {
      return pair.values[slots[a.slot].combinations[first][a.position] * choices + slots[b.slot].combinations[second][b.position]];
    };
    if (a.slot == b.slot) {
      for (std::size_t c = 0; c < slots.combinations(a.slot); ++c) model.single[slots.offset(a.slot) + c] += valueOf(c, c);
      continue;
    }
    const auto at = std::find_if(pairs.begin(), pairs.end(), [&](const auto& one) { return one == std::pair(a.slot, b.slot) || one == std::pair(b.slot, a.slot); });
    const bool straight = at->first == a.slot;
    const std::size_t firsts = slots.combinations(at->first), seconds = slots.combinations(at->second);
    auto& values = between[static_cast<std::size_t>(at - pairs.begin())];
    values.resize(firsts * seconds, 0.0F);
    for (std::size_t f = 0; f < firsts; ++f)
      for (std::size_t s = 0; s < seconds; ++s) values[f * seconds + s] += static_cast<float>(straight ? valueOf(f, s) : valueOf(s, f));
  }
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (!between[i].empty()) model.addPair(pairs[i].first, pairs[i].second, between[i]);
  return model;
}

}  // namespace

SlotPairs allSlotPairs(const Slots& slots, std::size_t mostNumbers) {
  SlotPairs pairs;
  std::size_t numbers = 0;
  for (std::size_t a = 0; a < slots.size(); ++a)
    for (std::size_t b = a + 1; b < slots.size(); ++b) {
      if (slots[a].gate == static_cast<int>(b) || slots[b].gate == static_cast<int>(a)) continue;
      numbers += slots.combinations(a) * slots.combinations(b);
      pairs.emplace_back(a, b);
    }
  return numbers <= mostNumbers ? pairs : SlotPairs();
}

Result<std::vector<FittedSlots>> fitSlotModels(const std::shared_ptr<const Slots>& slots, const DesignMatrix& designs,
                                               const std::vector<std::vector<double>>& targets, const SlotPairs& pairs) {
  std::vector<std::size_t> choices;
  for (const Decision& decision : slots->space().decisions()) choices.push_back(decision.choices.size());
  std::vector<std::pair<std::size_t, std::size_t>> together;
  const auto addAll = [&](std::size_t a, std::size_t b) {
    for (std::size_t i = 0; i < (*slots)[a].decisions.size(); ++i)
      for (std::size_t j = a == b ? i + 1 : 0; j < (*slots)[b].decisions.size(); ++j) together.emplace_back((*slots)[a].decisions[i], (*slots)[b].decisions[j]);
  };
  for (std::size_t s = 0; s < slots->size(); ++s) addAll(s, s);
  for (const auto& [a, b] : pairs) addAll(a, b);
  const std::vector<Place> places = placesOf(*slots);
  const auto sums = fitChoiceSums(rowsOf(*slots, places, designs), choices, together, targets);
  if (!sums) return failFrom(sums);
  std::vector<FittedSlots> out;
  for (const ChoiceSums& one : *sums) out.push_back({modelOf(slots, places, one, pairs), one.srcc});
  return out;
}

}  // namespace isotone
