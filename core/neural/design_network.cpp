#include "core/neural/design_network.h"

#include <algorithm>
#include <cassert>

#include "core/base/language.h"
#include "core/predictors/bytes.h"

namespace isotone {
namespace {

constexpr std::size_t kMostOuter = 64;
constexpr float kMostCost = 1e6F;
constexpr std::uint64_t kVersion = 1, kMostNumbers = 1ULL << 28;

std::size_t combinationsOf(const Slots& slots, const std::vector<std::size_t>& outer) {
  std::size_t product = 1;
  for (const std::size_t slot : outer) product *= slots.combinations(slot);
  return product;
}

}  // namespace

std::vector<std::size_t> outerSlots(const SlotModel& costs) {
  const Slots& slots = costs.slots();
  std::vector<std::size_t> outer;
  std::vector<bool> taken(slots.size(), false);
  for (;;) {
    // Of the slots that still act together with others, the one with the most such partners for its combinations.
    std::size_t best = slots.size();
    double most = 0;
    for (std::size_t s = 0; s < slots.size(); ++s) {
      if (taken[s]) continue;
      std::size_t partners = 0;
      for (const auto& neighbour : costs.neighbours(s)) partners += !taken[neighbour.slot];
      const double rate = static_cast<double>(partners) / static_cast<double>(slots.combinations(s));
      if (partners > 0 && rate > most) {
        most = rate;
        best = s;
      }
    }
    if (best == slots.size()) break;
    taken[best] = true;
    outer.push_back(best);
    if (combinationsOf(slots, outer) > kMostOuter || slots[best].gate >= 0) return {};
  }
  return outer;
}

std::vector<Picks> outerCombinations(const Slots& slots, const std::vector<std::size_t>& outer) {
  std::vector<Picks> all{Picks(slots.size(), 0)};
  for (const std::size_t slot : outer) {
    std::vector<Picks> longer;
    for (const Picks& begun : all)
      for (std::size_t c = 0; c < slots.combinations(slot); ++c) {
        longer.push_back(begun);
        longer.back()[slot] = static_cast<std::uint16_t>(c);
      }
    all = std::move(longer);
  }
  return all;
}

std::vector<float> columnsGiven(const SlotModel& model, const std::vector<std::size_t>& outer, const Picks& combination) {
  const Slots& slots = model.slots();
  std::vector<float> columns(model.single.begin(), model.single.end());
  for (std::size_t s = 0; s < slots.size(); ++s) {
    float* out = columns.data() + slots.offset(s);
    const std::size_t count = slots.combinations(s);
    for (const auto& neighbour : model.neighbours(s)) {
      const std::size_t others = slots.combinations(neighbour.slot);
      const bool known = std::find(outer.begin(), outer.end(), neighbour.slot) != outer.end();
      for (std::size_t c = 0; c < count; ++c) {
        const float* row = neighbour.values.data() + c * others;
        if (known) {
          out[c] += row[combination[neighbour.slot]];
          continue;
        }
        float sum = 0;
        for (std::size_t o = 0; o < others; ++o) sum += row[o];
        out[c] += sum / static_cast<float>(others);
      }
    }
  }
  return columns;
}

DesignFeatures::DesignFeatures(std::shared_ptr<const Slots> slots, std::vector<std::size_t> outer)
    : m_slots(std::move(slots)), m_outer(std::move(outer)), m_isOuter(m_slots->size(), false) {
  for (const std::size_t slot : m_outer) m_isOuter[slot] = true;
}

void DesignFeatures::write(std::span<float> costs, const Picks& outer, std::span<float> out) const {
  const Slots& slots = *m_slots;
  const std::size_t width = slots.width();
  assert(costs.size() == width && out.size() == inputs());
  float* leasts = out.data() + width;
  for (std::size_t s = 0; s < slots.size(); ++s) {
    float* begin = costs.data() + slots.offset(s);
    float* end = begin + slots.combinations(s);
    for (float* cost = begin; cost != end; ++cost) *cost = *cost < kMostCost ? *cost : kMostCost;
    const float least = *std::min_element(begin, end);
    leasts[s] = slots[s].gate < 0 ? 0 : least;
    if (slots[s].gate < 0)
      for (float* cost = begin; cost != end; ++cost) *cost -= least;
  }
  scaledAsinh(costs.data(), width, 0.7F, 3.0F, out.data());
  scaledAsinh(leasts, slots.size(), 1.0F, 3.0F, leasts);
  for (const std::size_t slot : m_outer) {
    std::fill_n(out.data() + slots.offset(slot), slots.combinations(slot), 0.0F);
    out[slots.offset(slot) + outer[slot]] = 1;
  }
}

DesignWeights DesignWeights::zeros(std::size_t inputs, std::size_t hidden, std::size_t outputs) {
  DesignWeights weights{inputs, hidden, outputs, {}, {}, {}, {}, {}, {}};
  weights.first.resize(inputs * hidden);
  weights.firstBias.resize(hidden);
  weights.second.resize(hidden * hidden);
  weights.secondBias.resize(hidden);
  weights.third.resize(hidden * outputs);
  weights.thirdBias.resize(outputs);
  return weights;
}

DesignNetwork::DesignNetwork(std::shared_ptr<const Slots> slots, std::vector<std::size_t> outer, DesignWeights weights)
    : m_features(std::move(slots), std::move(outer)), m_weights(std::move(weights)),
      m_first(m_weights.inputs, m_weights.hidden, m_weights.first.data(), m_weights.firstBias.data()),
      m_second(m_weights.hidden, m_weights.hidden, m_weights.second.data(), m_weights.secondBias.data()),
      m_third(m_weights.hidden, m_weights.outputs, m_weights.third.data(), m_weights.thirdBias.data()) {
  assert(m_weights.inputs == m_features.inputs() && m_weights.outputs == this->slots().width());
}

void DesignNetwork::pass(float* costs, std::span<const Picks> outer, Scratch& scratch) const {
  const std::size_t count = outer.size(), width = slots().width(), inputs = m_weights.inputs;
  const auto atLeast = [](std::vector<float>& values, std::size_t size) {
    if (values.size() < size) values.resize(size);
  };
  atLeast(scratch.features, count * inputs);
  atLeast(scratch.first, count * m_first.stride());
  atLeast(scratch.second, count * m_second.stride());
  atLeast(scratch.worth, count * m_third.stride());
  for (std::size_t r = 0; r < count; ++r)
    m_features.write({costs + r * width, width}, outer[r], {scratch.features.data() + r * inputs, inputs});
  m_first.multiply(scratch.features.data(), count, inputs, scratch.first.data());
  silu(scratch.first.data(), count * m_first.stride());
  m_second.multiply(scratch.first.data(), count, m_first.stride(), scratch.second.data());
  silu(scratch.second.data(), count * m_second.stride());
  m_third.multiply(scratch.second.data(), count, m_second.stride(), scratch.worth.data());
  for (std::size_t r = 0; r < count; ++r) {
    float* worth = scratch.worth.data() + r * m_third.stride();
    const float* cost = costs + r * width;
    for (std::size_t c = 0; c < width; ++c) worth[c] = kGain * worth[c] - cost[c];
  }
}

void DesignNetwork::decode(const float* worth, const Picks& outer, const AllowedColumns* allowed, Picks& picks) const {
  const Slots& slots = this->slots();
  picks.resize(slots.size());
  for (std::size_t s = 0; s < slots.size(); ++s) {
    if (m_features.isOuter(s)) {
      picks[s] = outer[s];
      continue;
    }
    const std::size_t offset = slots.offset(s), count = slots.combinations(s);
    std::size_t best = count;
    for (std::size_t c = 0; c < count; ++c)
      if ((allowed == nullptr || (*allowed)[offset + c]) && (best == count || worth[offset + c] > worth[offset + best])) best = c;
    picks[s] = static_cast<std::uint16_t>(best == count ? 0 : best);
  }
}

std::string DesignNetwork::serialize() const {
  ByteWriter writer;
  writer.text("design network");
  writer.number(kVersion);
  writer.number(m_features.outer().size());
  for (const std::size_t slot : m_features.outer()) writer.number(slot);
  for (const std::size_t size : {m_weights.inputs, m_weights.hidden, m_weights.outputs}) writer.number(size);
  for (const auto* values : {&m_weights.first, &m_weights.firstBias, &m_weights.second, &m_weights.secondBias, &m_weights.third,
                             &m_weights.thirdBias})
    writer.floats(*values);
  return writer.take();
}

Result<DesignNetwork> DesignNetwork::deserialize(std::shared_ptr<const Slots> slots, std::string_view bytes) {
  const auto unreadable = [] {
    return fail(ErrorKind::Storage, said("core", "The stored optimizer network does not fit this design space or is damaged; train it again."));
  };
  ByteReader reader(bytes);
  if (reader.text() != "design network" || reader.number() != kVersion) return unreadable();
  std::vector<std::size_t> outer(std::min<std::uint64_t>(reader.number(), slots->size() + 1));
  for (std::size_t& slot : outer) slot = reader.number();
  const bool known = std::all_of(outer.begin(), outer.end(), [&](std::size_t slot) { return slot < slots->size(); });
  const std::size_t inputs = reader.number(), hidden = reader.number(), outputs = reader.number();
  if (!reader.ok() || !known || outputs != slots->width() || inputs != slots->width() + slots->size() || hidden < 1 ||
      hidden * (inputs + hidden + outputs) > kMostNumbers)
    return unreadable();
  DesignWeights weights = DesignWeights::zeros(inputs, hidden, outputs);
  for (auto* values : {&weights.first, &weights.firstBias, &weights.second, &weights.secondBias, &weights.third, &weights.thirdBias}) {
    std::vector<float> read = reader.floats();
    if (read.size() != values->size()) return unreadable();
    *values = std::move(read);
  }
  if (!reader.complete()) return unreadable();
  return DesignNetwork(std::move(slots), std::move(outer), std::move(weights));
}

}  // namespace isotone
