#include "core/optimizer/slot_layers.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/space/layer_walk.h"

namespace isotone {
namespace {

constexpr int kProbes = 4;   // random combinations of two slots: whether they act together at all
constexpr int kChecked = 8;  // random designs whose layers are compared with the sums

std::vector<double> identity(const LayerWorkload& l) {
  return {static_cast<double>(l.kind), static_cast<double>(l.inputChannels), static_cast<double>(l.outputChannels),
          static_cast<double>(l.inputSize), static_cast<double>(l.outputSize), static_cast<double>(l.kernel),
          static_cast<double>(l.stride), static_cast<double>(l.groups), l.macs, l.weights, l.inputValues, l.outputValues,
          static_cast<double>(l.weightBits), static_cast<double>(l.activationBits)};
}

void add(std::map<std::size_t, int>& to, const std::map<std::size_t, int>& from, int sign) {
  for (const auto& [layer, count] : from)
    if ((to[layer] += sign * count) == 0) to.erase(layer);
}

}  // namespace

Result<SlotLayers> SlotLayers::of(std::shared_ptr<const Slots> slotsOf) {
  SlotLayers out;
  out.m_slots = std::move(slotsOf);
  const Slots& slots = *out.m_slots;
  if (slots.space().network().kind == NetworkPlan::Kind::None)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space {} does not know its layers, so nothing is known of their costs."), slots.space().name()));
  out.m_origin = slots.middle();
  for (std::size_t s = 0; s < slots.size(); ++s) {
    if (slots.gatedBy(s).empty()) continue;
    const auto count = [&](std::size_t c) {
      return std::count_if(slots.gatedBy(s).begin(), slots.gatedBy(s).end(), [&](std::size_t governed) { return slots[governed].present[c]; });
    };
    for (std::size_t c = 0; c < slots.combinations(s); ++c)
      if (count(c) < count(out.m_origin[s])) out.m_origin[s] = static_cast<std::uint16_t>(c);
  }
  Counts base = out.countsOf(out.m_origin);
  for (std::size_t s = 0; s < slots.size(); ++s) {
    for (std::size_t c = 0; c < slots.combinations(s); ++c) out.m_single.push_back(termsOf(out.effect(s, c, out.m_origin)));
    if (slots.present(out.m_origin, s)) add(base, out.effect(s, out.m_origin[s], out.m_origin), -1);
  }
  out.m_base = termsOf(base);
  Random random(1);
  for (std::size_t a = 0; a < slots.size(); ++a)
    for (std::size_t b = a + 1; b < slots.size(); ++b) {
      // Of a gate only that is counted which its slots do not bring, so it is the gate's effect that is looked at.
      const bool swapped = !slots.gatedBy(a).empty() && slots.gatedBy(b).empty();
      const auto [first, second] = swapped ? std::pair(b, a) : std::pair(a, b);
      if (out.mayPair(first, second) && out.related(first, second, random)) out.m_pairs.push_back(out.pairOf(first, second));
    }
  out.m_exact = true;
  for (int i = 0; i < kChecked; ++i) {
    const Picks picks = slots.random(random);
    out.m_exact = out.m_exact && out.sumFor(picks) == out.countsOf(picks);
  }
  return out;
}

std::vector<std::pair<std::size_t, std::size_t>> SlotLayers::pairs() const {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (const Pair& pair : m_pairs) out.emplace_back(pair.first, pair.second);
  return out;
}

SlotLayers::Counts SlotLayers::countsOf(const Picks& picks) {
  Counts counts;
  walkLayers(m_slots->space(), m_slots->designOf(picks), LayerNames::Left, [&](LayerWorkload&& layer) {
    const auto [at, added] = m_known.try_emplace(identity(layer), m_layers.size());
    if (added) m_layers.push_back(std::move(layer));
    ++counts[at->second];
  });
  return counts;
}

std::optional<SlotLayers::Door> SlotLayers::doorOf(std::size_t slot) const {
  const Slot& own = (*m_slots)[slot];
  if (own.gate < 0) return std::nullopt;
  const auto gate = static_cast<std::size_t>(own.gate);
  for (std::size_t with = 0; with < own.present.size(); ++with)
    for (std::size_t without = 0; without < own.present.size(); ++without) {
      const auto& governed = m_slots->gatedBy(gate);
      const bool justThis = std::all_of(governed.begin(), governed.end(), [&](std::size_t other) {
        const auto& present = (*m_slots)[other].present;
        return other == slot ? present[with] && !present[without] : present[with] == present[without];
      });
      if (justThis) return Door{gate, static_cast<std::uint16_t>(with), static_cast<std::uint16_t>(without)};
    }
  return std::nullopt;
}

/// What a combination brings: compared with the slot's absence where its gate can leave out just it, else with its place in
/// the origin. A gate brings what its slots do not.
SlotLayers::Counts SlotLayers::effect(std::size_t slot, std::size_t combination, Picks context) {
  const auto door = doorOf(slot);
  if (door) context[door->gate] = door->with;
  context[slot] = static_cast<std::uint16_t>(combination);
  Counts counts = countsOf(context);
  if (door) context[door->gate] = door->without;
  else context[slot] = m_origin[slot];
  add(counts, countsOf(context), -1);
  for (const std::size_t governed : m_slots->gatedBy(slot)) {
    const auto& present = (*m_slots)[governed].present;
    if (present[combination] == present[m_origin[slot]]) continue;
    add(counts, effect(governed, m_origin[governed], context), present[combination] ? -1 : 1);
  }
  return counts;
}

/// A gate and its slots, and slots under one gate, do not act together beyond their presence.
bool SlotLayers::mayPair(std::size_t a, std::size_t b) const {
  const int gateA = (*m_slots)[a].gate, gateB = (*m_slots)[b].gate;
  return gateA != static_cast<int>(b) && gateB != static_cast<int>(a) && (gateA < 0 || gateA != gateB);
}

bool SlotLayers::related(std::size_t a, std::size_t b, Random& random) {
  for (int i = 0; i < kProbes; ++i) {
    Picks one = m_origin, other = one;
    if (const auto door = doorOf(a)) one[door->gate] = other[door->gate] = door->with;
    one[a] = static_cast<std::uint16_t>(i == 0 ? 0 : random.below(m_slots->combinations(a)));
    other[a] = static_cast<std::uint16_t>(m_slots->combinations(a) - 1);
    const std::size_t at = i == 0 ? 0 : random.below(m_slots->combinations(b));
    if (effect(b, at, one) != effect(b, at, other)) return true;
  }
  return false;
}

SlotLayers::Pair SlotLayers::pairOf(std::size_t a, std::size_t b) {
  Picks without = m_origin, with = without;
  if (const auto door = doorOf(a)) {
    with[door->gate] = door->with;
    without[door->gate] = door->without;
  }
  Pair pair{a, b, {}};
  for (std::size_t ca = 0; ca < m_slots->combinations(a); ++ca)
    for (std::size_t cb = 0; cb < m_slots->combinations(b); ++cb) {
      with[a] = static_cast<std::uint16_t>(ca);
      Counts together = effect(b, cb, with);
      add(together, effect(b, cb, without), -1);
      pair.terms.push_back(termsOf(together));
    }
  return pair;
}

SlotLayers::Terms SlotLayers::termsOf(const Counts& counts) {
  Terms terms;
  for (const auto& [layer, count] : counts) terms.push_back({static_cast<std::uint32_t>(layer), static_cast<float>(count)});
  return terms;
}

SlotLayers::Counts SlotLayers::sumFor(const Picks& picks) const {
  Counts counts;
  const auto addTerms = [&counts](const Terms& terms) {
    for (const Term& term : terms)
      if ((counts[term.layer] += static_cast<int>(term.count)) == 0) counts.erase(term.layer);
  };
  addTerms(m_base);
  for (std::size_t s = 0; s < picks.size(); ++s)
    if (m_slots->present(picks, s)) addTerms(m_single[m_slots->offset(s) + picks[s]]);
  for (const Pair& pair : m_pairs)
    if (m_slots->present(picks, pair.first) && m_slots->present(picks, pair.second))
      addTerms(pair.terms[picks[pair.first] * m_slots->combinations(pair.second) + picks[pair.second]]);
  return counts;
}

SlotModel SlotLayers::model(std::span<const double> costs) const {
  const auto sum = [&](const Terms& terms) {
    double total = 0;
    for (const Term& term : terms) {
      const double cost = costs[term.layer];
      total += static_cast<double>(term.count) * (std::isfinite(cost) ? cost : kNeverCost);
    }
    return total;
  };
  SlotModel model(m_slots);
  model.base = sum(m_base);
  for (std::size_t c = 0; c < m_single.size(); ++c) model.single[c] = sum(m_single[c]);
  // A slot that is always there can have its least cost counted to the rest: what is left says what choosing costs.
  for (std::size_t s = 0; s < m_slots->size(); ++s) {
    if ((*m_slots)[s].gate >= 0) continue;
    const auto begin = model.single.begin() + static_cast<std::ptrdiff_t>(m_slots->offset(s));
    const auto end = begin + static_cast<std::ptrdiff_t>(m_slots->combinations(s));
    const double least = *std::min_element(begin, end);
    std::for_each(begin, end, [least](double& value) { value -= least; });
    model.base += least;
  }
  std::vector<float> values;
  for (const Pair& pair : m_pairs) {
    values.clear();
    for (const Terms& terms : pair.terms) values.push_back(static_cast<float>(sum(terms)));
    model.addPair(pair.first, pair.second, values);
  }
  return model;
}

SlotModel SlotLayers::model(const std::function<double(const LayerWorkload&)>& costOf) const {
  std::vector<double> costs;
  for (const LayerWorkload& layer : m_layers) costs.push_back(costOf(layer));
  return model(costs);
}

ColumnSums SlotLayers::under(const std::vector<std::size_t>& outer, const Picks& combination) const {
  const Slots& slots = *m_slots;
  const auto isOuter = [&outer](std::size_t slot) { return std::find(outer.begin(), outer.end(), slot) != outer.end(); };
  const auto counted = [](Counts& counts, const Terms& terms) {
    for (const Term& term : terms)
      if ((counts[term.layer] += static_cast<int>(term.count)) == 0) counts.erase(term.layer);
  };
  std::vector<Counts> columns(slots.width() + 1);  // the last is the base
  counted(columns.back(), m_base);
  for (std::size_t s = 0; s < slots.size(); ++s) {
    if (isOuter(s)) counted(columns.back(), m_single[slots.offset(s) + combination[s]]);
    else
      for (std::size_t c = 0; c < slots.combinations(s); ++c) counted(columns[slots.offset(s) + c], m_single[slots.offset(s) + c]);
  }
  for (const Pair& pair : m_pairs) {
    const bool first = isOuter(pair.first), second = isOuter(pair.second);
    const std::size_t seconds = slots.combinations(pair.second);
    if (first && second) counted(columns.back(), pair.terms[combination[pair.first] * seconds + combination[pair.second]]);
    else if (first)
      for (std::size_t c = 0; c < seconds; ++c) counted(columns[slots.offset(pair.second) + c], pair.terms[combination[pair.first] * seconds + c]);
    else if (second)
      for (std::size_t c = 0; c < slots.combinations(pair.first); ++c)
        counted(columns[slots.offset(pair.first) + c], pair.terms[c * seconds + combination[pair.second]]);
  }
  ColumnSums sums;
  std::map<std::size_t, std::uint32_t> places;
  for (const Counts& counts : columns) {
    sums.m_begin.push_back(static_cast<std::uint32_t>(sums.m_layer.size()));
    for (const auto& [layer, count] : counts) {
      const auto [at, added] = places.try_emplace(layer, static_cast<std::uint32_t>(sums.m_layers.size()));
      if (added) sums.m_layers.push_back(m_layers[layer]);
      sums.m_layer.push_back(at->second);
      sums.m_count.push_back(static_cast<float>(count));
    }
  }
  sums.m_begin.push_back(static_cast<std::uint32_t>(sums.m_layer.size()));
  return sums;
}

double ColumnSums::write(std::span<const double> costs, std::span<float> columns) const {
  const auto sum = [&](std::size_t column) {
    double total = 0;
    for (std::uint32_t i = m_begin[column]; i < m_begin[column + 1]; ++i) {
      const double cost = costs[m_layer[i]];
      total += static_cast<double>(m_count[i]) * (cost < kNeverCost ? cost : kNeverCost);
    }
    return total;
  };
  for (std::size_t c = 0; c < columns.size(); ++c) columns[c] = static_cast<float>(sum(c));
  return sum(columns.size());
}

}  // namespace isotone
