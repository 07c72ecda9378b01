// The optimizer network on one core against what its products alone would take in the machine's BLAS, and against the
// searches that it replaces. Speed does not depend on the weights, so they are random ones.
#include <cstdlib>
#include <limits>

#include <dlfcn.h>

#include <benchmark/benchmark.h>

#include "core/neural/fleet_designs.h"
#include "core/optimizer/coordinate_descent.h"
#include "core/optimizer/landscape.h"
#include "core/optimizer/slot_evolution.h"
#include "core/optimizer/synthetic_devices.h"

namespace isotone {
namespace {

constexpr std::size_t kHidden = 256;

/// The large space: 5 stages x depth {2, 3, 4}, 20 blocks x 27 combinations, at 224 pixels.
struct Large {
  std::shared_ptr<const DesignSpace> space = std::make_shared<const DesignSpace>(DesignSpace::builtIn("mobile-edge").value());
  std::shared_ptr<const Slots> slots = std::make_shared<const Slots>(space);
  SlotLayers layers = SlotLayers::of(slots).value();
  std::shared_ptr<const SlotModel> accuracy = std::make_shared<const SlotModel>(mobileLandscape(slots, Landscape::Smooth));
  std::vector<DeviceModel> models = syntheticDevices(deviceCatalogue().value(), 8, 1);
  AllowedColumns allowed{*slots};
  std::unique_ptr<NeuralOptimizer> optimizer;
  std::vector<PreparedDevice> devices;

  Large() {
    allowed.pin(*slots, *space->findDecision("resolution"), 2);
    std::vector<DeviceTables> tables;
    for (const DeviceModel& device : models)
      tables.push_back({layers.model([&](const LayerWorkload& layer) { return simulateLayer(device, layer).latencyMs; }),
                        layers.model([&](const LayerWorkload& layer) { return simulateLayer(device, layer).energyMj; })});
    DesignWeights weights = DesignWeights::zeros(slots->width() + slots->size(), kHidden, slots->width());
    Random random(1);
    for (auto* values : {&weights.first, &weights.second, &weights.third})
      for (float& value : *values) value = static_cast<float>(0.05 * random.normal());
    const auto network = std::make_shared<const DesignNetwork>(slots, outerSlots(tables[0][0]), std::move(weights));
    optimizer = std::make_unique<NeuralOptimizer>(network, accuracy);
    for (DeviceTables& own : tables) devices.push_back(optimizer->prepare(std::move(own)).value());
  }
  std::vector<double> weightsOf(std::size_t device) const { return {20 / devices[device].ranges[0], 5 / devices[device].ranges[1]}; }
  DesignGoal limitOf(std::size_t device) const {
    const PreparedDevice& at = devices[device];
    return {{}, {at.tables[0].base + 0.3 * at.ranges[0], std::numeric_limits<double>::infinity()}, std::nullopt};
  }
};

const Large& large() {
  static const Large theSpace;
  return theSpace;
}

void OnePass(benchmark::State& state) {
  const Large& at = large();
  NeuralOptimizer::Scratch scratch;
  Picks picks;
  const auto weights = at.weightsOf(0);
  for (auto _ : state) {
    at.optimizer->onePass(at.devices[0], weights, &at.allowed, scratch, picks);
    benchmark::DoNotOptimize(picks.data());
  }
}
BENCHMARK(OnePass)->Unit(benchmark::kMicrosecond);

void OnePassAndASweep(benchmark::State& state) {
  const Large& at = large();
  NeuralOptimizer::Scratch scratch;
  const DesignGoal goal{at.weightsOf(0), {}, std::nullopt};
  for (auto _ : state) benchmark::DoNotOptimize(at.optimizer->choose(at.devices[0], goal, {&at.allowed, 1, 64}, scratch));
}
BENCHMARK(OnePassAndASweep)->Unit(benchmark::kMicrosecond);

void SweepOf64Weights(benchmark::State& state) {
  const Large& at = large();
  NeuralOptimizer::Scratch scratch;
  const DesignGoal goal = at.limitOf(0);
  for (auto _ : state) benchmark::DoNotOptimize(at.optimizer->choose(at.devices[0], goal, {&at.allowed, 0, 64}, scratch));
}
BENCHMARK(SweepOf64Weights)->Unit(benchmark::kMicrosecond);

// What a slider event waits for.
void WithinALimit(benchmark::State& state) {
  const Large& at = large();
  NeuralOptimizer::Scratch scratch;
  std::size_t next = 0;
  for (auto _ : state) {
    const std::size_t device = next++ % at.devices.size();
    benchmark::DoNotOptimize(at.optimizer->choose(at.devices[device], at.limitOf(device), {&at.allowed, 1, 64}, scratch));
  }
}
BENCHMARK(WithinALimit)->Unit(benchmark::kMicrosecond);

void CoordinateDescent(benchmark::State& state) {
  const Large& at = large();
  const auto weights = at.weightsOf(0);
  const Objective objective = objectiveOf(*at.accuracy, at.devices[0].tables, weights);
  for (auto _ : state) {
    SlotClimber climber(*at.slots, objective, at.slots->middle(), &at.allowed);
    climber.climb(static_cast<int>(state.range(0)));
    benchmark::DoNotOptimize(climber.value());
  }
}
BENCHMARK(CoordinateDescent)->Arg(1)->Arg(5)->Unit(benchmark::kMicrosecond);

void EvolutionOf(benchmark::State& state) {
  const Large& at = large();
  const auto weights = at.weightsOf(0);
  const Objective objective = objectiveOf(*at.accuracy, at.devices[0].tables, weights);
  for (auto _ : state)
    benchmark::DoNotOptimize(evolveSlots(*at.slots, [&](const Picks& picks) { return objective.value(picks); },
                                         static_cast<std::size_t>(state.range(0)), 1, &at.allowed));
}
BENCHMARK(EvolutionOf)->Arg(1000)->Arg(50000)->Unit(benchmark::kMillisecond);

/// cblas_sgemm of the machine's BLAS on one thread; null where there is none.
using Product = void(int, int, int, int, int, int, float, const float*, int, const float*, int, float, float*, int);
Product* blas() {
  static Product* const found = []() -> Product* {
    constexpr int kKeep = 0;
    if (__builtin_cpu_supports("avx512f")) ::setenv("OPENBLAS_CORETYPE", "SkylakeX", kKeep);
    ::setenv("OPENBLAS_NUM_THREADS", "1", 1);
    void* library = ::dlopen("libblas.so.3", RTLD_NOW | RTLD_LOCAL);
    return library ? reinterpret_cast<Product*>(::dlsym(library, "cblas_sgemm")) : nullptr;
  }();
  return found;
}

double operationsPerDevice() {
  const DesignWeights& weights = large().optimizer->network().weights();
  return 2.0 * static_cast<double>(weights.inputs * kHidden + kHidden * kHidden + kHidden * weights.outputs);
}

// The three products alone.
void ProductsInBlas(benchmark::State& state) {
  if (blas() == nullptr) return state.SkipWithError("libblas.so.3 has no cblas_sgemm");
  const DesignWeights& weights = large().optimizer->network().weights();
  const int rows = 1024, sizes[] = {static_cast<int>(weights.inputs), static_cast<int>(kHidden), static_cast<int>(kHidden), static_cast<int>(weights.outputs)};
  const std::vector<float>* const matrices[] = {&weights.first, &weights.second, &weights.third};
  std::vector<float> in(1024 * 1024, 0.1F), out(1024 * 1024);
  constexpr int kRowMajor = 101, kAsIs = 111;
  for (auto _ : state) {
    for (int i = 0; i < 3; ++i)
      blas()(kRowMajor, kAsIs, kAsIs, rows, sizes[i + 1], sizes[i], 1, in.data(), sizes[i], matrices[i]->data(), sizes[i + 1], 0, out.data(), sizes[i + 1]);
    benchmark::DoNotOptimize(out.data());
  }
  state.counters["gflops"] = benchmark::Counter(rows * operationsPerDevice() * 1e-9, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(ProductsInBlas)->Unit(benchmark::kMillisecond);

// Features, products, activations and decoding.
void NetworkOnABlock(benchmark::State& state) {
  const Large& at = large();
  const std::size_t rows = 1024, width = at.slots->width();
  const Picks outer = outerCombinations(*at.slots, at.optimizer->network().features().outer()).back();
  std::vector<float> costs;
  const auto weights = at.weightsOf(0);
  const auto columns = columnsGiven(at.devices[0].tables[0], at.optimizer->network().features().outer(), outer);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < width; ++c) costs.push_back(static_cast<float>(weights[0]) * columns[c]);
  NeuralOptimizer::Scratch scratch;
  std::vector<Picks> picks;
  for (auto _ : state) {
    at.optimizer->designs(costs, outer, &at.allowed, scratch, picks);
    benchmark::DoNotOptimize(picks.data());
  }
  state.counters["gflops"] = benchmark::Counter(static_cast<double>(rows) * operationsPerDevice() * 1e-9, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(NetworkOnABlock)->Unit(benchmark::kMillisecond);

// From analytic models to designs with their numbers.
void Fleet(benchmark::State& state) {
  const Large& at = large();
  const auto devices = syntheticDevices(deviceCatalogue().value(), static_cast<std::size_t>(state.range(0)), 3);
  double network = 0;
  for (auto _ : state) network += designFleet(*at.optimizer, at.layers, devices, {}, {&at.allowed, 1}, {})->networkSeconds;
  state.counters["network_s"] = benchmark::Counter(network, benchmark::Counter::kAvgIterations);
  state.counters["network_gflops"] = static_cast<double>(state.iterations()) * static_cast<double>(devices.size()) * operationsPerDevice() * 1e-9 / network;
}
BENCHMARK(Fleet)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace
}  // namespace isotone

BENCHMARK_MAIN();
