#include "core/optimizer/slot_model.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "core/base/language.h"
#include "core/predictors/bytes.h"

namespace isotone {

SlotModel::SlotModel(std::shared_ptr<const Slots> slots)
    : single(slots->width(), 0.0), m_slots(std::move(slots)), m_neighbours(m_slots->size()) {}

std::vector<float>& SlotModel::neighbourValues(std::size_t slot, std::size_t other) {
  for (Neighbour& neighbour : m_neighbours[slot])
    if (neighbour.slot == other) return neighbour.values;
  const std::size_t size = m_slots->combinations(slot) * m_slots->combinations(other);
  return m_neighbours[slot].emplace_back(Neighbour{other, std::vector<float>(size, 0.0F)}).values;
}

void SlotModel::addPair(std::size_t first, std::size_t second, std::span<const float> values) {
  const std::size_t rows = m_slots->combinations(first), columns = m_slots->combinations(second);
  assert(first != second && values.size() == rows * columns);
  assert((*m_slots)[first].gate != static_cast<int>(second) && (*m_slots)[second].gate != static_cast<int>(first));
  // Kept both ways round, so that a search reads either slot's row in one go.
  std::vector<float>& there = neighbourValues(first, second);
  for (std::size_t i = 0; i < values.size(); ++i) there[i] += values[i];
  std::vector<float>& back = neighbourValues(second, first);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < columns; ++c) back[c * rows + r] += values[r * columns + c];
}

void SlotModel::add(const SlotModel& other, double factor) {
  base += factor * other.base;
  for (std::size_t c = 0; c < single.size(); ++c) single[c] += factor * other.single[c];
  for (std::size_t s = 0; s < m_neighbours.size(); ++s)
    for (const Neighbour& neighbour : other.m_neighbours[s]) {
      std::vector<float>& values = neighbourValues(s, neighbour.slot);
      for (std::size_t i = 0; i < values.size(); ++i) values[i] += static_cast<float>(factor) * neighbour.values[i];
    }
}

bool SlotModel::additive() const {
  return std::all_of(m_neighbours.begin(), m_neighbours.end(), [](const auto& list) { return list.empty(); });
}

double SlotModel::value(const Picks& picks) const {
  double sum = base;
  for (std::size_t s = 0; s < picks.size(); ++s) {
    if (!m_slots->present(picks, s)) continue;
    sum += single[m_slots->offset(s) + picks[s]];
    for (const Neighbour& neighbour : m_neighbours[s])
      if (neighbour.slot < s && m_slots->present(picks, neighbour.slot))
        sum += static_cast<double>(neighbour.values[picks[s] * m_slots->combinations(neighbour.slot) + picks[neighbour.slot]]);
  }
  return sum;
}

std::string SlotModel::serialize() const {
  ByteWriter writer;
  writer.real(base);
  writer.reals(single);
  for (std::size_t s = 0; s < m_neighbours.size(); ++s)
    for (const Neighbour& neighbour : m_neighbours[s]) {
      if (neighbour.slot > s) continue;
      writer.number(s);
      writer.number(neighbour.slot);
      writer.reals({neighbour.values.begin(), neighbour.values.end()});
    }
  return writer.take();
}

Result<SlotModel> SlotModel::deserialize(std::shared_ptr<const Slots> slots, std::string_view bytes) {
  const auto damaged = [] { return fail(ErrorKind::Storage, said("core", "The stored sums over slots are damaged or of another space; train again.")); };
  SlotModel model(std::move(slots));
  ByteReader reader(bytes);
  model.base = reader.real();
  auto single = reader.reals();
  if (single.size() != model.single.size()) return damaged();
  model.single = std::move(single);
  while (reader.ok() && !reader.complete()) {
    const std::uint64_t first = reader.number(), second = reader.number();
    const std::vector<double> values = reader.reals();
    if (!reader.ok() || first >= model.slots().size() || second >= first ||
        values.size() != model.slots().combinations(first) * model.slots().combinations(second))
      return damaged();
    model.addPair(first, second, std::vector<float>(values.begin(), values.end()));
  }
  if (!reader.ok()) return damaged();
  return model;
}

Reach reachOf(const SlotModel& model) {
  const Slots& slots = model.slots();
  Reach total{model.base, model.base};
  std::vector<Reach> each(slots.size());
  for (std::size_t s = 0; s < slots.size(); ++s) {
    const auto begin = model.single.begin() + static_cast<std::ptrdiff_t>(slots.offset(s));
    const auto [least, most] = std::minmax_element(begin, begin + static_cast<std::ptrdiff_t>(slots.combinations(s)));
    each[s] = {*least, *most};
  }
  for (std::size_t s = 0; s < slots.size(); ++s) {
    if (slots[s].gate >= 0) continue;
    if (slots.gatedBy(s).empty()) {
      total.least += each[s].least;
      total.most += each[s].most;
      continue;
    }
    Reach best{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (std::size_t c = 0; c < slots.combinations(s); ++c) {
      Reach sum{model.single[slots.offset(s) + c], model.single[slots.offset(s) + c]};
      for (const std::size_t governed : slots.gatedBy(s)) {
        if (!slots[governed].present[c]) continue;
        sum.least += each[governed].least;
        sum.most += each[governed].most;
      }
      best = {std::min(best.least, sum.least), std::max(best.most, sum.most)};
    }
    total.least += best.least;
    total.most += best.most;
  }
  return total;
}

double Objective::value(const Picks& picks) const {
  double sum = 0;
  for (const Term& term : terms) sum += term.weight * term.model->value(picks);
  return sum;
}

}  // namespace isotone
