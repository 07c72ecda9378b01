#include "core/neural/expected_value.h"

#include <limits>

namespace isotone {
namespace {

std::int64_t signedOf(std::size_t value) { return static_cast<std::int64_t>(value); }

void addPairs(const SlotModel& model, torch::Tensor& apart, torch::Tensor& together) {
  const Slots& slots = model.slots();
  const auto width = signedOf(slots.width());
  for (std::size_t s = 0; s < slots.size(); ++s)
    for (const auto& neighbour : model.neighbours(s)) {
      const bool oneGate = slots[s].gate >= 0 && slots[s].gate == slots[neighbour.slot].gate;
      float* matrix = (oneGate ? together : apart).data_ptr<float>();
      const std::size_t count = slots.combinations(neighbour.slot);
      for (std::size_t c = 0; c < slots.combinations(s); ++c)
        std::copy_n(neighbour.values.data() + c * count, count,
                    matrix + signedOf(slots.offset(s) + c) * width + signedOf(slots.offset(neighbour.slot)));
    }
}

}  // namespace

ExpectedValue::ExpectedValue(const SlotModel& model, torch::Device device)
    : m_base(model.base), m_slots(signedOf(model.slots().size())), m_most(signedOf(model.slots().mostCombinations())) {
  const Slots& slots = model.slots();
  const auto width = signedOf(slots.width());
  m_single = torch::zeros({width});
  m_padded = torch::full({m_slots * m_most}, width, torch::kLong);
  m_unpadded = torch::zeros({width}, torch::kLong);
  m_padding = torch::full({m_slots, m_most}, -std::numeric_limits<float>::infinity());
  m_slotOfColumn = torch::zeros({width}, torch::kLong);
  m_presence = torch::zeros({width, m_slots});
  m_always = torch::ones({m_slots});
  std::size_t mostChoices = 0;
  for (std::size_t s = 0; s < slots.size(); ++s) {
    const auto slot = signedOf(s);
    for (std::size_t c = 0; c < slots.combinations(s); ++c) {
      const auto column = signedOf(slots.offset(s) + c), place = slot * m_most + signedOf(c);
      m_single[column] = static_cast<float>(model.single[slots.offset(s) + c]);
      m_padded[place] = column;
      m_unpadded[column] = place;
      m_padding[slot][signedOf(c)] = 0;
      m_slotOfColumn[column] = slot;
    }
    if (slots[s].gate < 0) continue;
    const auto gate = static_cast<std::size_t>(slots[s].gate);
    m_always[slot] = 0;
    mostChoices = std::max(mostChoices, slots.combinations(gate));
    for (std::size_t c = 0; c < slots.combinations(gate); ++c)
      if (slots[s].present[c]) m_presence[signedOf(slots.offset(gate) + c)][slot] = 1;
  }
  if (!model.additive()) {
    m_apart = torch::zeros({width, width});
    m_together = torch::zeros({width, width});
    addPairs(model, m_apart, m_together);
    const bool oneGate = m_together.any().item<bool>();
    for (std::size_t choice = 0; oneGate && choice < mostChoices; ++choice) {
      Together at{torch::zeros({width}), torch::zeros({width}, torch::kLong)};
      for (std::size_t s = 0; s < slots.size(); ++s) {
        if (slots[s].gate < 0) continue;
        const auto gate = static_cast<std::size_t>(slots[s].gate);
        if (choice >= slots.combinations(gate) || !slots[s].present[choice]) continue;
        for (std::size_t c = 0; c < slots.combinations(s); ++c) {
          at.present[signedOf(slots.offset(s) + c)] = 1;
          at.gate[signedOf(slots.offset(s) + c)] = signedOf(slots.offset(gate) + choice);
        }
      }
      m_choices.push_back({at.present.to(device), at.gate.to(device)});
    }
  }
  for (torch::Tensor* tensor : {&m_single, &m_padded, &m_unpadded, &m_padding, &m_slotOfColumn, &m_presence, &m_always, &m_apart, &m_together})
    if (tensor->defined()) *tensor = tensor->to(device);
}

torch::Tensor ExpectedValue::probabilities(const torch::Tensor& logits) const {
  const auto rows = logits.size(0);
  const auto wide = torch::cat({logits, torch::zeros({rows, 1}, logits.options())}, 1);
  const auto padded = wide.index_select(1, m_padded).view({rows, m_slots, m_most}) + m_padding;
  return padded.softmax(2).view({rows, m_slots * m_most}).index_select(1, m_unpadded);
}

torch::Tensor ExpectedValue::counted(const torch::Tensor& probabilities) const {
  const auto present = probabilities.mm(m_presence) + m_always;
  return probabilities * present.index_select(1, m_slotOfColumn);
}

torch::Tensor ExpectedValue::operator()(const torch::Tensor& probabilities) const {
  const auto counts = counted(probabilities);
  auto value = counts.mv(m_single) + m_base;
  if (!m_apart.defined()) return value;
  value = value + 0.5 * (counts.mm(m_apart) * counts).sum(1);
  for (const Together& at : m_choices) {
    const auto there = probabilities * at.present;
    value = value + 0.5 * (there.mm(m_together) * there * probabilities.index_select(1, at.gate)).sum(1);
  }
  return value;
}

}  // namespace isotone
