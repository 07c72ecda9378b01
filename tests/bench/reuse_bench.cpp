// What reuse costs between all pairs of 25 devices, against sorting both devices anew for every pair.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>

#include "core/base/random.h"
#include "core/monotonicity/certificate.h"
#include "core/monotonicity/transfer.h"

namespace isotone {
namespace {

constexpr std::size_t kDevices = 25, kDesigns = 15625;

struct SimulatedFleet {
  std::vector<std::vector<double>> costs;
  std::vector<double> accuracy;

  SimulatedFleet() : costs(kDevices) {
    Random random(1);
    for (std::size_t i = 0; i < kDesigns; ++i) {
      const double work = random.normal();
      accuracy.push_back(70 + 3 * work + 2 * random.normal());
      for (auto& cost : costs) cost.push_back(std::exp(0.5 * work + 0.2 * random.normal()));
    }
  }
  std::vector<std::span<const double>> spans() const { return {costs.begin(), costs.end()}; }
};

double secondsSince(std::clock_t begin) { return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC; }

// Two plain sorts of the designs by cost: the least that a pair taken alone costs.
double sortsOfOnePair(const SimulatedFleet& fleet) {
  const std::clock_t begin = std::clock();
  for (const auto* cost : {&fleet.costs[0], &fleet.costs[1]}) {
    std::vector<std::uint32_t> order(kDesigns);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return (*cost)[a] < (*cost)[b]; });
    benchmark::DoNotOptimize(order.data());
  }
  return secondsSince(begin);
}

void ReuseOfAllPairs(benchmark::State& state) {
  const SimulatedFleet fleet;
  const ReuseOptions options{.layers = static_cast<std::size_t>(state.range(0))};
  double sorts = 1e9, best = 1e9;
  for (int i = 0; i < 5; ++i) sorts = std::min(sorts, sortsOfOnePair(fleet));
  for (auto _ : state) {
    const std::clock_t begin = std::clock();
    benchmark::DoNotOptimize(reuseOfAllPairs(fleet.spans(), fleet.accuracy, options, {}));
    best = std::min(best, secondsSince(begin));
  }
  constexpr double kPairs = kDevices * (kDevices - 1);
  state.counters["ms"] = 1000 * best;
  state.counters["ms_sorting_each_pair"] = 1000 * sorts * kPairs;
  state.counters["times_faster"] = sorts * kPairs / best;
}
BENCHMARK(ReuseOfAllPairs)->Arg(1)->Arg(8)->Unit(benchmark::kMillisecond);

void BootstrapOfFiftyDesigns(benchmark::State& state) {
  const SimulatedFleet fleet;
  const auto x = fleet.spans()[0].first(50), y = fleet.spans()[1].first(50);
  for (auto _ : state) benchmark::DoNotOptimize(bootstrapInterval(x, y));
}
BENCHMARK(BootstrapOfFiftyDesigns)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone
