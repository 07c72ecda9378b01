// Bits for many layers under one budget: the exact allocation against what is usually done instead.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include <benchmark/benchmark.h>

#include "core/base/random.h"
#include "core/optimizer/bit_allocation.h"

namespace isotone {
namespace {

struct Instance {
  std::vector<BitGroup> groups;
  double budget = 0;
};

/// Layers with `options` widths from 2 bits on. Costs grow with bits, losses fall by four with each, as squared rounding
/// errors do; each layer has its own scales. The budget is 40 % of the way from the least to the most.
Instance instance(std::size_t layers, std::size_t options, std::uint64_t seed) {
  Random random(seed);
  Instance out;
  double least = 0, most = 0;
  for (std::size_t l = 0; l < layers; ++l) {
    BitGroup group{"layer", {}};
    const double cost = std::exp(random.normal()), loss = std::exp(random.normal());
    for (std::size_t o = 0; o < options; ++o) {
      const int bits = static_cast<int>(o) + 2;
      group.options.push_back({bits, bits, cost * (bits + 0.3 * random.uniform()), loss * std::pow(4.0, -bits) * (1 + random.uniform())});
    }
    least += group.options.front().cost;
    most += group.options.back().cost;
    out.groups.push_back(std::move(group));
  }
  out.budget = least + 0.4 * (most - least);
  return out;
}

constexpr std::uint64_t kSeeds = 16;

std::vector<Instance> instances(const benchmark::State& state) {
  std::vector<Instance> all;
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
    all.push_back(instance(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)), seed));
  return all;
}

double exactLoss(const Instance& at) { return allocateBits(at.groups, at.budget)->loss; }

/// From the fewest bits, always the step that saves most loss a cost and still fits.
double greedyLoss(const Instance& at) {
  std::vector<std::size_t> taken(at.groups.size(), 0);
  double cost = 0, loss = 0;
  for (const BitGroup& group : at.groups) cost += group.options[0].cost;
  for (;;) {
    double best = 0;
    std::size_t where = at.groups.size();
    for (std::size_t g = 0; g < at.groups.size(); ++g) {
      const auto& options = at.groups[g].options;
      if (taken[g] + 1 == options.size()) continue;
      const BitOption &now = options[taken[g]], &next = options[taken[g] + 1];
      const double rate = (now.loss - next.loss) / (next.cost - now.cost);
      if (cost + next.cost - now.cost <= at.budget && rate > best) {
        best = rate;
        where = g;
      }
    }
    if (where == at.groups.size()) break;
    const auto& options = at.groups[where].options;
    cost += options[taken[where] + 1].cost - options[taken[where]].cost;
    ++taken[where];
  }
  for (std::size_t g = 0; g < taken.size(); ++g) loss += at.groups[g].options[taken[g]].loss;
  return loss;
}

/// Dynamic programming over the budget cut into 10,000 steps, costs rounded up: feasible, and exact only on that grid.
double gridLoss(const Instance& at) {
  constexpr std::size_t kSteps = 10'000;
  constexpr double kNone = std::numeric_limits<double>::infinity();
  std::vector<double> best(kSteps + 1, kNone);
  best[0] = 0;
  for (const BitGroup& group : at.groups) {
    std::vector<double> next(kSteps + 1, kNone);
    for (const BitOption& option : group.options) {
      const auto cost = static_cast<std::size_t>(std::ceil(option.cost / at.budget * kSteps));
      for (std::size_t used = cost; used <= kSteps; ++used) next[used] = std::min(next[used], best[used - cost] + option.loss);
    }
    best = std::move(next);
  }
  return *std::min_element(best.begin(), best.end());
}

void compare(benchmark::State& state, double (*lossOf)(const Instance&)) {
  const auto all = instances(state);
  double worst = 0, slowest = 0;
  std::size_t next = 0;
  for (auto _ : state) benchmark::DoNotOptimize(lossOf(all[next++ % kSeeds]));
  for (const Instance& at : all) {
    worst = std::max(worst, lossOf(at) / exactLoss(at) - 1);
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(lossOf(at));
    slowest = std::max(slowest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
  }
  state.counters["worst_excess_percent"] = 100 * worst;
  state.counters["slowest_ms"] = slowest;
}

void AllocateExactly(benchmark::State& state) {
  compare(state, exactLoss);
  double unproven = 0, states = 0;
  for (const Instance& at : instances(state)) {
    const auto found = allocateBits(at.groups, at.budget);
    unproven += !found->proven;
    states = std::max(states, static_cast<double>(found->states));
  }
  state.counters["unproven"] = unproven;
  state.counters["most_states"] = states;
}
BENCHMARK(AllocateExactly)->Args({20, 5})->Args({53, 64})->Args({100, 8})->Args({200, 8})->Unit(benchmark::kMicrosecond);

void AllocateGreedily(benchmark::State& state) { compare(state, greedyLoss); }
BENCHMARK(AllocateGreedily)->Args({20, 5})->Args({100, 8})->Args({200, 8})->Unit(benchmark::kMicrosecond);

void AllocateOnAGrid(benchmark::State& state) { compare(state, gridLoss); }
BENCHMARK(AllocateOnAGrid)->Args({20, 5})->Args({100, 8})->Args({200, 8})->Unit(benchmark::kMicrosecond);

// Losses that mirror the costs: no bound tells allocations apart, so the search ends at its cap.
void AllocateWhereNoBoundHelps(benchmark::State& state) {
  Random random(1);
  Instance at;
  for (int l = 0; l < 100; ++l) {
    BitGroup group{"layer", {}};
    for (int o = 0; o < 8; ++o) {
      const double cost = random.uniform();
      group.options.push_back({8, 8, cost, 1 - cost});
    }
    at.groups.push_back(std::move(group));
  }
  at.budget = 50;
  for (auto _ : state) benchmark::DoNotOptimize(exactLoss(at));
  const auto found = allocateBits(at.groups, at.budget);
  state.counters["gap_percent"] = 100 * (found->loss - found->lowerBound) / found->loss;
}
BENCHMARK(AllocateWhereNoBoundHelps)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone
