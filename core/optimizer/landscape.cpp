#include "core/optimizer/landscape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace isotone {
namespace {

constexpr double kLeastCapacity = 8.2, kAtLeast = 65, kSlope = 1.9, kBend = 0.066, kRelief = 0.02;
constexpr double kPairSpread = 0.08, kOwnSpread = 0.1;

struct Block {
  std::size_t slot = 0;
  std::vector<double> capacity, loss;  // q and the block's share of B, for each combination
};

double numberOf(const Slots& slots, std::size_t slot, std::size_t combination, const char* ending, double fallback) {
  const Slot& at = slots[slot];
  for (std::size_t i = 0; i < at.decisions.size(); ++i) {
    const Decision& decision = slots.space().decisions()[at.decisions[i]];
    if (decision.name.ends_with(ending)) return decision.choices[at.combinations[combination][i]].value.value_or(fallback);
  }
  return fallback;
}

double pointsAt(double bits) { return bits <= 2 ? 8.8 : bits <= 4 ? 1.2 : bits <= 8 ? 0.1 : 0.0; }

std::vector<Block> blocksOf(const Slots& slots) {
  constexpr std::array<double, 5> kWeight{0.6, 0.8, 1.0, 1.1, 1.2};
  std::vector<Block> blocks;
  for (std::size_t s = 0; s < slots.size(); ++s) {
    int stage = 0, place = 0;
    if (std::sscanf(slots[s].name.c_str(), "stage%d.block%d", &stage, &place) != 2 || stage < 1 || place < 1) continue;
    const double weight = kWeight[std::min<std::size_t>(static_cast<std::size_t>(stage), kWeight.size()) - 1] * std::pow(0.75, place - 1);
    const double sensitivity = (blocks.empty() ? 2.5 : 1.0) * std::pow(0.9, stage - 1);
    Block block{s, {}, {}};
    for (std::size_t c = 0; c < slots.combinations(s); ++c) {
      const double expansion = numberOf(slots, s, c, ".expansion", 3), kernel = numberOf(slots, s, c, ".kernel", 3);
      block.capacity.push_back(weight * (1 + 0.4 * (expansion - 3) / 3 + (stage == 1 ? 0.5 : 1.0) * 0.12 * (kernel - 3) / 2));
      block.loss.push_back(sensitivity * std::sqrt(3 / expansion) * pointsAt(numberOf(slots, s, c, ".bits", 8)) / 20);
    }
    blocks.push_back(std::move(block));
  }
  return blocks;
}

void roughen(SlotModel& model, const std::vector<Block>& blocks, std::uint64_t seed) {
  Random random(seed);
  const Slots& slots = model.slots();
  std::vector<float> values;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    for (std::size_t c = 0; c < blocks[i].capacity.size(); ++c) model.single[slots.offset(blocks[i].slot) + c] += kOwnSpread * random.normal();
    if (i == 0) continue;
    values.resize(blocks[i - 1].capacity.size() * blocks[i].capacity.size());
    for (float& value : values) value = static_cast<float>(kPairSpread * random.normal());
    model.addPair(blocks[i - 1].slot, blocks[i].slot, values);
  }
}

}  // namespace

const char* landscapeName(Landscape landscape) { return landscape == Landscape::Smooth ? "smooth" : "rugged"; }

SlotModel mobileLandscape(std::shared_ptr<const Slots> slotsOf, Landscape landscape, std::uint64_t seed) {
  SlotModel model(std::move(slotsOf));
  const Slots& slots = model.slots();
  const std::vector<Block> blocks = blocksOf(slots);
  // t = Σ q − q0 multiplied out: what is linear in a block, its own square, and products of two blocks.
  const double q0 = kLeastCapacity, linear = kSlope + 2 * kBend * q0;
  model.base = kAtLeast - kSlope * q0 - kBend * q0 * q0;
  for (const Block& block : blocks)
    for (std::size_t c = 0; c < block.capacity.size(); ++c) {
      const double q = block.capacity[c], loss = block.loss[c];
      model.single[slots.offset(block.slot) + c] += linear * q - kBend * q * q - (1 + kRelief * q0) * loss + kRelief * q * loss;
    }
  std::vector<float> values;
  for (std::size_t a = 0; a < blocks.size(); ++a)
    for (std::size_t b = a + 1; b < blocks.size(); ++b) {
      values.clear();
      for (std::size_t i = 0; i < blocks[a].capacity.size(); ++i)
        for (std::size_t j = 0; j < blocks[b].capacity.size(); ++j) {
          const double qa = blocks[a].capacity[i], qb = blocks[b].capacity[j];
          values.push_back(static_cast<float>(-2 * kBend * qa * qb + kRelief * (qa * blocks[b].loss[j] + qb * blocks[a].loss[i])));
        }
      model.addPair(blocks[a].slot, blocks[b].slot, values);
    }
  for (std::size_t s = 0; s < slots.size(); ++s)
    if (slots[s].name == "resolution")
      for (std::size_t c = 0; c < slots.combinations(s); ++c)
        model.single[slots.offset(s) + c] -= 4.5 * std::log2(224 / numberOf(slots, s, c, "resolution", 224));
  if (landscape == Landscape::Rugged) roughen(model, blocks, seed);
  return model;
}

}  // namespace isotone
