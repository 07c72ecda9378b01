// A space that is small enough to try everything: two stages of one or two blocks, three kernels by two widths each.
#pragma once

#include <memory>

#include "core/optimizer/slot_model.h"

namespace isotone::test {

inline std::shared_ptr<const Slots> smallSlots() {
  const auto space = DesignSpace::fromJson(R"({
    "format": "isotone-space-1", "name": "small", "title": "Small",
    "decisions": [
      {"name": "size", "choices": [16, 24]},
      {"repeat": {"s": [1, 2]}, "decisions": [
        {"name": "stage{s}.depth", "choices": [1, 2]},
        {"repeat": {"b": [1, 2]}, "decisions": [
          {"name": "stage{s}.block{b}.kernel", "choices": [3, 5, 7], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]},
          {"name": "stage{s}.block{b}.width", "choices": [1, 2], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]}
        ]}
      ]}
    ]})", "small.json");
  return std::make_shared<const Slots>(std::make_shared<const DesignSpace>(space.value()));
}

/// Numbers drawn for all columns and for pairs of slots (gates aside).
inline SlotModel randomModel(std::shared_ptr<const Slots> slotsOf, std::uint64_t seed, double pairs) {
  Random random(seed);
  SlotModel model(std::move(slotsOf));
  const Slots& slots = model.slots();
  model.base = random.normal();
  for (double& value : model.single) value = random.normal();
  for (std::size_t a = 0; pairs > 0 && a < slots.size(); ++a)
    for (std::size_t b = a + 1; b < slots.size(); ++b) {
      if (!slots.gatedBy(a).empty() || !slots.gatedBy(b).empty()) continue;
      std::vector<float> values(slots.combinations(a) * slots.combinations(b));
      for (float& value : values) value = static_cast<float>(pairs * random.normal());
      model.addPair(a, b, values);
    }
  return model;
}

/// Every combination of all slots, those of absent ones included.
template <class Visit>
void eachPicks(const Slots& slots, const Visit& visit) {
  Picks picks(slots.size(), 0);
  for (;;) {
    visit(picks);
    std::size_t s = 0;
    while (s < picks.size() && ++picks[s] == slots.combinations(s)) picks[s++] = 0;
    if (s == picks.size()) return;
  }
}

}  // namespace isotone::test
