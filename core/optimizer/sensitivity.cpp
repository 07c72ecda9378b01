#include "core/optimizer/sensitivity.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"

namespace isotone {
namespace {

bool decidesBits(const Decision& decision) { return decision.kind != DecisionKind::Architecture; }

/// By rising bits.
std::vector<std::uint8_t> choicesByBits(const std::vector<Choice>& choices) {
  std::vector<std::uint8_t> order(choices.size());
  for (std::size_t c = 0; c < order.size(); ++c) order[c] = static_cast<std::uint8_t>(c);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint8_t a, std::uint8_t b) { return choices[a].value.value_or(0) < choices[b].value.value_or(0); });
  return order;
}

}  // namespace

std::vector<BitDecision> bitDecisions(const DesignSpace& space, DesignView design) {
  std::vector<BitDecision> found;
  Design changed(design.begin(), design.end());
  for (std::size_t d = 0; d < space.decisions().size(); ++d) {
    const Decision& decision = space.decisions()[d];
    if (!decidesBits(decision) || !space.isActive(design, d)) continue;
    const auto order = choicesByBits(decision.choices);
    changed[d] = order.front();
    const auto few = layersOf(space, changed);
    changed[d] = order.back();
    const auto many = layersOf(space, changed);
    changed[d] = design[d];
    BitDecision governing{d, {}, {}};
    for (std::size_t l = 0; l < few.size(); ++l) {
      // With one choice there is nothing to compare, and nothing to decide.
      if (few[l].weightBits == many[l].weightBits && few[l].activationBits == many[l].activationBits) continue;
      const bool sameBlock = governing.layers.empty() || governing.block == few[l].block;
      governing.block = sameBlock ? few[l].block : decision.name;
      governing.layers.push_back(l);
    }
    if (!governing.layers.empty()) found.push_back(std::move(governing));
  }
  return found;
}

Design withMostBits(const DesignSpace& space, DesignView design, const std::vector<BitDecision>& decisions) {
  Design most(design.begin(), design.end());
  for (const BitDecision& at : decisions) most[at.decision] = choicesByBits(space.decisions()[at.decision].choices).back();
  return most;
}

Result<SingleChanges> singleChanges(const DesignSpace& space, DesignView design, const std::vector<BitDecision>& decisions, const ValuesOf& valuesOf) {
  const Design reference = withMostBits(space, design, decisions);
  DesignMatrix designs(reference.size());
  designs.push(reference);
  for (const BitDecision& at : decisions)
    for (std::size_t c = 0; c < space.decisions()[at.decision].choices.size(); ++c) {
      Design changed = reference;
      changed[at.decision] = static_cast<std::uint8_t>(c);
      designs.push(changed);
    }
  const std::vector<double> values = valuesOf(designs);
  for (std::size_t i = 0; i < designs.size(); ++i)
    if (i >= values.size() || !std::isfinite(values[i]))
      return fail(ErrorKind::Model, sayf(phrase("core", "There is no finite prediction for design {}; fit the predictor again."), space.key(designs[i])));
  SingleChanges out{values[0], {}};
  std::size_t next = 1;
  for (const BitDecision& at : decisions) {
    auto& changes = out.change.emplace_back();
    for (std::size_t c = 0; c < space.decisions()[at.decision].choices.size(); ++c) changes.push_back(values[next++] - values[0]);
  }
  return out;
}

std::vector<double> fallingWithBits(const std::vector<Choice>& choices, const std::vector<double>& losses) {
  struct Pool {
    double sum = 0;
    std::size_t count = 0;
    double mean() const { return sum / static_cast<double>(count); }
  };
  const auto order = choicesByBits(choices);
  std::vector<Pool> pools;
  for (const std::uint8_t choice : order) {
    pools.push_back({losses[choice], 1});
    while (pools.size() > 1 && pools[pools.size() - 2].mean() < pools.back().mean()) {
      pools[pools.size() - 2].sum += pools.back().sum;
      pools[pools.size() - 2].count += pools.back().count;
      pools.pop_back();
    }
  }
  std::vector<double> falling(losses.size());
  std::size_t next = 0;
  for (const Pool& pool : pools)
    for (std::size_t i = 0; i < pool.count; ++i) falling[order[next++]] = pool.mean() - pools.back().mean();
  return falling;
}

double roundingError(double range, int bits) {
  if (bits >= 32) return 0;
  const double step = range / std::max(std::exp2(bits - 1) - 1, 0.5);
  return step * step / 12;
}

double assumedRange(const LayerWorkload& layer) {
  const double inputs = layer.kind == LayerKind::Linear ? layer.inputValues
                                                        : static_cast<double>(layer.inputChannels) / layer.groups * layer.kernel * layer.kernel;
  return 3 * std::sqrt(2 / std::max(1.0, inputs));
}

double weightError(const LayerWorkload& layer, std::optional<double> range) {
  if (layer.weights <= 0) return 0;
  return layer.weights * roundingError(range.value_or(assumedRange(layer)), layer.weightBits);
}

}  // namespace isotone
