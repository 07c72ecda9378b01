#include "core/neural/neural_optimizer.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/optimizer/limit_search.h"

namespace isotone {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLeastWeight = 0.5, kMostWeight = 1000;  // accuracy points a range of costs: what the network was trained on
constexpr std::size_t kBlock = 1024;
constexpr int kRefinements = 7, kClimbs = 4;

/// Shares of the kinds of cost that are limited, evenly over all mixtures.
std::vector<std::vector<double>> directions(const std::vector<std::size_t>& limited, std::size_t kinds) {
  std::vector<std::vector<double>> all;
  const auto add = [&](const std::vector<double>& shares) {
    auto& direction = all.emplace_back(kinds, 0.0);
    for (std::size_t i = 0; i < limited.size(); ++i) direction[limited[i]] = shares[i];
  };
  if (limited.size() <= 1) {
    add({1});
  } else if (limited.size() == 2) {
    for (int i = 0; i < 8; ++i) add({(i + 0.5) / 8, (7.5 - i) / 8});
  } else {
    for (std::size_t i = 0; i < limited.size(); ++i) {
      std::vector<double> mostly(limited.size(), 0.2 / static_cast<double>(limited.size() - 1));
      mostly[i] = 0.8;
      add(mostly);
    }
    add(std::vector<double>(limited.size(), 1 / static_cast<double>(limited.size())));
  }
  return all;
}

bool limitedAt(const DesignGoal& goal, std::size_t kind) { return kind < goal.limits.size() && goal.limits[kind] < kInfinity; }

}  // namespace

Objective objectiveOf(const SlotModel& accuracy, const DeviceTables& tables, std::span<const double> weights) {
  Objective objective{{{&accuracy, 1.0}}};
  for (std::size_t k = 0; k < weights.size(); ++k)
    if (weights[k] != 0) objective.terms.push_back({&tables[k], -weights[k]});
  return objective;
}

NeuralOptimizer::NeuralOptimizer(std::shared_ptr<const DesignNetwork> network, std::shared_ptr<const SlotModel> accuracy)
    : m_network(std::move(network)), m_accuracy(std::move(accuracy)),
      m_combinations(outerCombinations(m_network->slots(), m_network->features().outer())) {}

Result<PreparedDevice> NeuralOptimizer::prepare(DeviceTables tables) const {
  const auto& outer = m_network->features().outer();
  PreparedDevice device{std::move(tables), {}, {}};
  for (const SlotModel& cost : device.tables) {
    device.ranges.push_back(costRange(cost, outer));
    if (!std::isfinite(device.ranges.back()) || !std::isfinite(cost.base))
      return fail(ErrorKind::InvalidInput, said("core", "A cost of the device is not a number; measure it again or leave the choice out."));
    const Objective least{{{&cost, -1.0}}};
    SlotClimber cheapest(m_network->slots(), least, m_network->slots().middle());
    cheapest.climb(kClimbs);
    if (-cheapest.value() >= kNeverCost / 2)
      return fail(ErrorKind::Infeasible, said("core", "The device can run no design of this space: it lacks a precision that every one of them needs."));
  }
  for (const Picks& combination : m_combinations)
    for (const SlotModel& cost : device.tables) device.columns.push_back(columnsGiven(cost, outer, combination));
  return device;
}

bool NeuralOptimizer::outerAllowed(std::size_t combination, const AllowedColumns* allowed) const {
  if (allowed == nullptr) return true;
  for (const std::size_t slot : m_network->features().outer())
    if (!(*allowed)[m_network->slots().offset(slot) + m_combinations[combination][slot]]) return false;
  return true;
}

void NeuralOptimizer::addRow(const PreparedDevice& device, std::size_t combination, std::span<const double> weights, Scratch& scratch,
                             std::size_t row) const {
  const std::size_t width = m_network->slots().width(), kinds = device.tables.size();
  if (scratch.costs.size() < (row + 1) * width) scratch.costs.resize((row + 1) * width);
  if (scratch.outer.size() < row + 1) scratch.outer.resize(row + 1);
  float* costs = scratch.costs.data() + row * width;
  std::fill_n(costs, width, 0.0F);
  for (std::size_t k = 0; k < weights.size(); ++k) {
    if (weights[k] == 0) continue;
    const float* columns = device.columns[combination * kinds + k].data();
    const auto weight = static_cast<float>(weights[k]);
    for (std::size_t c = 0; c < width; ++c) costs[c] += weight * columns[c];
  }
  scratch.outer[row] = m_combinations[combination];
}

void NeuralOptimizer::onePass(const PreparedDevice& device, std::span<const double> weights, const AllowedColumns* allowed,
                              Scratch& scratch, Picks& picks) const {
  std::size_t rows = 0;
  for (std::size_t o = 0; o < m_combinations.size(); ++o)
    if (outerAllowed(o, allowed)) addRow(device, o, weights, scratch, rows++);
  m_network->pass(scratch.costs.data(), std::span(scratch.outer).first(rows), scratch.network);
  m_network->decode(scratch.network.worth.data(), scratch.outer[0], allowed, picks);
  if (rows == 1) return;
  const Objective objective = objectiveOf(*m_accuracy, device.tables, weights);
  double best = objective.value(picks);
  for (std::size_t row = 1; row < rows; ++row) {
    m_network->decode(scratch.network.worth.data() + row * m_network->worthStride(), scratch.outer[row], allowed, scratch.picks);
    const double value = objective.value(scratch.picks);
    if (value <= best) continue;
    best = value;
    picks = scratch.picks;
  }
}

ChosenDesign NeuralOptimizer::evaluated(const PreparedDevice& device, const DesignGoal& goal, Picks picks) const {
  ChosenDesign chosen{std::move(picks), 0, {}, 0, true};
  chosen.value = chosen.accuracy = m_accuracy->value(chosen.picks);
  for (std::size_t k = 0; k < device.tables.size(); ++k) {
    chosen.costs.push_back(device.tables[k].value(chosen.picks));
    if (k < goal.weights.size()) chosen.value -= goal.weights[k] * chosen.costs[k];
    if (limitedAt(goal, k) && !(chosen.costs[k] <= goal.limits[k])) chosen.feasible = false;
  }
  if (goal.minAccuracy && !(chosen.accuracy >= *goal.minAccuracy)) chosen.feasible = false;
  return chosen;
}

ChosenDesign NeuralOptimizer::choose(const PreparedDevice& device, const DesignGoal& goal, const Options& options, Scratch& scratch) const {
  bool limited = goal.minAccuracy.has_value();
  for (std::size_t k = 0; k < goal.limits.size(); ++k) limited = limited || limitedAt(goal, k);
  return limited ? withinLimits(device, goal, options, scratch) : byWeights(device, goal, options, scratch);
}

ChosenDesign NeuralOptimizer::byWeights(const PreparedDevice& device, const DesignGoal& goal, const Options& options, Scratch& scratch) const {
  Picks picks;
  onePass(device, goal.weights, options.allowed, scratch, picks);
  if (options.sweeps > 0) {
    const Objective objective = objectiveOf(*m_accuracy, device.tables, goal.weights);
    SlotClimber climber(m_network->slots(), objective, std::move(picks), options.allowed);
    climber.climb(options.sweeps);
    picks = climber.picks();
  }
  return evaluated(device, goal, std::move(picks));
}

/// One run through a range of weights.
struct NeuralOptimizer::Sweep {
  struct Row {
    std::size_t ray = 0;
    double factor = 0;
  };
  std::vector<std::vector<double>> rays;  // weights of each kind for factor 1
  std::vector<double> base;               // the goal's own weights
  std::vector<Row> rows;
  std::size_t factors = 2;                // rows a ray

  std::vector<double> weights(const Row& row) const {
    std::vector<double> out = base;
    for (std::size_t k = 0; k < out.size(); ++k) out[k] = out[k] + row.factor * rays[row.ray][k];
    return out;
  }
};

NeuralOptimizer::Sweep NeuralOptimizer::sweepFor(const PreparedDevice& device, const DesignGoal& goal, std::vector<std::size_t> kinds, std::size_t rows) const {
  Sweep sweep{directions(kinds, device.tables.size()), goal.weights, {}};
  sweep.base.resize(device.tables.size(), 0.0);
  for (auto& ray : sweep.rays)
    for (std::size_t k = 0; k < ray.size(); ++k) ray[k] = device.ranges[k] > 0 ? ray[k] / device.ranges[k] : 0;
  sweep.factors = std::max<std::size_t>(2, rows / sweep.rays.size());
  for (std::size_t ray = 0; ray < sweep.rays.size(); ++ray)
    for (std::size_t f = 0; f < sweep.factors; ++f)
      sweep.rows.push_back({ray, kLeastWeight * std::pow(kMostWeight / kLeastWeight, static_cast<double>(f) / static_cast<double>(sweep.factors - 1))});
  return sweep;
}

std::vector<std::size_t> NeuralOptimizer::run(const Sweep& sweep, const PreparedDevice& device, const AllowedColumns* allowed, Scratch& scratch) const {
  std::vector<std::size_t> rowOf;
  for (std::size_t o = 0; o < m_combinations.size(); ++o) {
    if (!outerAllowed(o, allowed)) continue;
    for (std::size_t r = 0; r < sweep.rows.size(); ++r) {
      addRow(device, o, sweep.weights(sweep.rows[r]), scratch, rowOf.size());
      rowOf.push_back(r);
    }
  }
  m_network->pass(scratch.costs.data(), std::span(scratch.outer).first(rowOf.size()), scratch.network);
  return rowOf;
}

std::vector<Picks> NeuralOptimizer::proposals(const PreparedDevice& device, const DesignGoal& goal, Range range, const Options& options,
                                              Scratch& scratch) const {
  std::vector<std::size_t> kinds;
  for (std::size_t k = 0; k < device.tables.size(); ++k)
    if (range == Range::Whole ? device.ranges[k] > 0 : limitedAt(goal, k)) kinds.push_back(k);
  Sweep sweep;
  if (kinds.empty() && !goal.minAccuracy) {
    sweep.base = goal.weights;
    sweep.base.resize(device.tables.size(), 0.0);
    sweep.rays = {std::vector<double>(device.tables.size(), 0.0)};
    sweep.rows = {{0, 0.0}};
  } else {
    sweep = sweepFor(device, goal, kinds, options.rows);
  }
  const std::size_t count = run(sweep, device, options.allowed, scratch).size();
  std::vector<Picks> designs(count);
  for (std::size_t i = 0; i < count; ++i)
    m_network->decode(scratch.network.worth.data() + i * m_network->worthStride(), scratch.outer[i], options.allowed, designs[i]);
  Random random(options.seed);
  for (std::size_t i = 0; designs.size() < options.samples && count > 0; ++i) {
    const std::size_t row = i % count;
    designs.push_back(drawn(scratch.network.worth.data() + row * m_network->worthStride(), scratch.outer[row], options.allowed, random));
  }
  std::sort(designs.begin(), designs.end());
  designs.erase(std::unique(designs.begin(), designs.end()), designs.end());
  return designs;
}

/// Each slot on its own, by the softmax that the network was trained with.
Picks NeuralOptimizer::drawn(const float* worth, const Picks& outer, const AllowedColumns* allowed, Random& random) const {
  const Slots& slots = m_network->slots();
  Picks picks = outer;
  std::vector<double> shares;
  for (std::size_t s = 0; s < slots.size(); ++s) {
    if (m_network->features().isOuter(s)) continue;
    const std::size_t offset = slots.offset(s);
    float best = -std::numeric_limits<float>::infinity();
    const auto may = [&](std::size_t c) { return allowed == nullptr || (*allowed)[offset + c]; };
    for (std::size_t c = 0; c < slots.combinations(s); ++c)
      if (may(c)) best = std::max(best, worth[offset + c]);
    shares.assign(slots.combinations(s), 0.0);
    double sum = 0;
    for (std::size_t c = 0; c < shares.size(); ++c)
      if (may(c)) sum += shares[c] = std::exp(static_cast<double>(DesignNetwork::kSharpness * (worth[offset + c] - best)));
    double left = random.uniform() * sum;
    std::size_t taken = shares.size() - 1;
    for (std::size_t c = 0; c < shares.size(); ++c)
      if (shares[c] > 0) {
        taken = c;
        if ((left -= shares[c]) < 0) break;
      }
    picks[s] = static_cast<std::uint16_t>(taken);
  }
  return picks;
}

ChosenDesign NeuralOptimizer::withinLimits(const PreparedDevice& device, const DesignGoal& goal, const Options& options, Scratch& scratch) const {
  const Slots& slots = m_network->slots();
  const std::size_t kinds = device.tables.size();
  std::vector<std::size_t> limited;
  std::vector<SlotLimit> limits;
  for (std::size_t k = 0; k < kinds; ++k) {
    if (!limitedAt(goal, k)) continue;
    limited.push_back(k);
    limits.push_back({&device.tables[k], 1, goal.limits[k]});
  }
  if (goal.minAccuracy) limits.push_back({m_accuracy.get(), -1, -*goal.minAccuracy});

  const Sweep sweep = sweepFor(device, goal, limited, options.rows);
  const std::vector<std::size_t> rowOf = run(sweep, device, options.allowed, scratch);

  // The best that meets every limit; without one, the one that exceeds them least.
  ChosenDesign best;
  double leastExcess = kInfinity;
  std::size_t bestRow = 0;
  const auto excessOf = [&](const ChosenDesign& design) {
    double sum = 0;
    for (const std::size_t k : limited) sum += std::max(0.0, design.costs[k] - goal.limits[k]) / std::max(std::abs(goal.limits[k]), 1e-12);
    if (goal.minAccuracy) sum += std::max(0.0, *goal.minAccuracy - design.accuracy) / std::max(std::abs(*goal.minAccuracy), 1e-12);
    return sum;
  };
  const auto consider = [&](ChosenDesign design, std::size_t row) {
    const double excess = excessOf(design);
    if (excess > leastExcess || (excess == leastExcess && design.value <= best.value)) return false;
    leastExcess = excess;
    best = std::move(design);
    bestRow = row;
    return true;
  };
  for (std::size_t i = 0; i < rowOf.size(); ++i) {
    m_network->decode(scratch.network.worth.data() + i * m_network->worthStride(), scratch.outer[i], options.allowed, scratch.picks);
    consider(evaluated(device, goal, scratch.picks), rowOf[i]);
  }
  if (options.sweeps <= 0) return best;

  // Between the weight that met the limits and the next smaller one, halving: coordinate descent takes microseconds.
  double high = sweep.rows[bestRow].factor, low = high * std::pow(kMostWeight / kLeastWeight, -1.5 / static_cast<double>(sweep.factors - 1));
  for (int i = 0; i < kRefinements; ++i) {
    const double middle = i == 0 ? high : std::sqrt(low * high);
    const Objective objective = objectiveOf(*m_accuracy, device.tables, sweep.weights({sweep.rows[bestRow].ray, middle}));
    SlotClimber climber(slots, objective, best.picks, options.allowed);
    climber.climb(kClimbs);
    ChosenDesign found = evaluated(device, goal, climber.picks());
    if (i > 0) (found.feasible ? high : low) = middle;
    consider(std::move(found), bestRow);
  }
  const Objective objective = objectiveOf(*m_accuracy, device.tables, sweep.base);
  LimitSearch search(slots, objective, limits, best.picks, options.allowed);
  if (search.repair()) search.improve();
  consider(evaluated(device, goal, search.picks()), bestRow);
  return best;
}

void NeuralOptimizer::designs(std::span<float> costs, const Picks& outer, const AllowedColumns* allowed, Scratch& scratch,
                              std::vector<Picks>& out) const {
  const std::size_t width = m_network->slots().width(), count = costs.size() / width;
  out.resize(count);
  scratch.outer.assign(std::min(count, kBlock), outer);
  for (std::size_t begin = 0; begin < count; begin += kBlock) {
    const std::size_t rows = std::min(kBlock, count - begin);
    m_network->pass(costs.data() + begin * width, std::span(scratch.outer).first(rows), scratch.network);
    for (std::size_t r = 0; r < rows; ++r)
      m_network->decode(scratch.network.worth.data() + r * m_network->worthStride(), outer, allowed, out[begin + r]);
  }
}

}  // namespace isotone
