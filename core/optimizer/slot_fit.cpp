#include "core/optimizer/slot_fit.h"

#include <algorithm>
#include <limits>

#include "core/predictors/choice_sums.h"

namespace isotone {
namespace {

/// What designs are compared by: each decision, and each slot of several decisions as a whole.
struct Variable {
  std::size_t slot = 0;
  std::size_t position = 0;  // of the decision in its slot; kWhole: its combination
  std::size_t choices = 0;
};
constexpr std::size_t kWhole = std::numeric_limits<std::size_t>::max();

std::size_t choiceOf(const Slots& slots, const Variable& variable, std::size_t combination) {
  return variable.position == kWhole ? combination : slots[variable.slot].combinations[combination][variable.position];
}

std::vector<Variable> variablesOf(const Slots& slots) {
  std::vector<Variable> variables;
  for (std::size_t s = 0; s < slots.size(); ++s) {
    const auto& decisions = slots[s].decisions;
    for (std::size_t i = 0; i < decisions.size(); ++i) variables.push_back({s, i, slots.space().decisions()[decisions[i]].choices.size()});
    if (decisions.size() > 1) variables.push_back({s, kWhole, slots.combinations(s)});
  }
  return variables;
}

ChoiceRows rowsOf(const Slots& slots, const std::vector<Variable>& variables, const DesignMatrix& designs) {
  ChoiceRows rows{designs.size(), variables.size(), {}};
  rows.choices.reserve(rows.rows * rows.variables);
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const Picks picks = slots.picksOf(designs[i]);
    for (const Variable& variable : variables)
      rows.choices.push_back(slots.present(picks, variable.slot) ? static_cast<std::int16_t>(choiceOf(slots, variable, picks[variable.slot])) : std::int16_t{-1});
  }
  return rows;
}

SlotModel modelOf(const std::shared_ptr<const Slots>& slotsPointer, const std::vector<Variable>& variables, const ChoiceSums& sums, const SlotPairs& pairs) {
  const Slots& slots = *slotsPointer;
  SlotModel model(slotsPointer);
  model.base = sums.base;
  for (std::size_t v = 0; v < variables.size(); ++v)
    for (std::size_t c = 0; c < slots.combinations(variables[v].slot); ++c)
      model.single[slots.offset(variables[v].slot) + c] += sums.single[v][choiceOf(slots, variables[v], c)];
  std::vector<std::vector<float>> between(pairs.size());
  for (const ChoiceSums::Pair& pair : sums.pairs) {
    const Variable &a = variables[pair.first], &b = variables[pair.second];
    const auto valueOf = [&](std::size_t first, std::size_t second) { return pair.values[choiceOf(slots, a, first) * b.choices + choiceOf(slots, b, second)]; };
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

/// Which variables act together: those of one slot, and those of two slots out of `pairs` but for their wholes.
std::vector<std::pair<std::size_t, std::size_t>> togetherOf(const std::vector<Variable>& variables, const SlotPairs& pairs) {
  std::vector<std::pair<std::size_t, std::size_t>> together;
  for (std::size_t a = 0; a < variables.size(); ++a)
    for (std::size_t b = a + 1; b < variables.size(); ++b) {
      const std::size_t first = variables[a].slot, second = variables[b].slot;
      const bool whole = variables[a].position == kWhole, otherWhole = variables[b].position == kWhole;
      if (first == second) {
        if (!whole && !otherWhole) together.emplace_back(a, b);
        continue;
      }
      const bool paired = std::any_of(pairs.begin(), pairs.end(), [&](const auto& one) { return one == std::pair(first, second) || one == std::pair(second, first); });
      if (paired && !(whole && otherWhole)) together.emplace_back(a, b);
    }
  return together;
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
                                               const std::vector<std::vector<double>>& targets, const SlotPairs& pairs, const Progress& progress) {
  const std::vector<Variable> variables = variablesOf(*slots);
  std::vector<std::size_t> choices;
  for (const Variable& variable : variables) choices.push_back(variable.choices);
  const auto sums = fitChoiceSums(rowsOf(*slots, variables, designs), choices, togetherOf(variables, pairs), targets, progress);
  if (!sums) return failFrom(sums);
  std::vector<FittedSlots> out;
  for (const ChoiceSums& one : *sums) out.push_back({modelOf(slots, variables, one, pairs), one.srcc});
  return out;
}

}  // namespace isotone
