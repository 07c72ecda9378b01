// Fitting a ridge and predicting a whole space with it.
#include <benchmark/benchmark.h>

#include "core/base/random.h"
#include "core/predictors/ridge.h"

namespace isotone {
namespace {

std::shared_ptr<const DesignSpace> cells() {
  auto space = DesignSpace::builtIn("nasbench201");
  return space ? std::make_shared<const DesignSpace>(std::move(*space)) : nullptr;
}

TrainingSet training(const DesignSpace& space, std::size_t count) {
  Random random(1);
  TrainingSet data{.designs = DesignMatrix(space.decisions().size())};
  while (data.values.size() < count) {
    const Design design = space.random(random);
    data.designs.push(design);
    double value = random.normal();
    for (const std::uint8_t choice : design) value += choice * choice;
    data.values.push_back(value);
  }
  return data;
}

void RidgeFit(benchmark::State& state) {
  const auto space = cells();
  if (!space) return state.SkipWithError("resources not found: set ISOTONE_RESOURCES");
  const auto factory = ridgeFactory(space, Features::Rich);
  const TrainingSet data = training(*space, static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(factory->fit(data, 1, {}));
}
BENCHMARK(RidgeFit)->Arg(100)->Arg(900)->Arg(15284)->Unit(benchmark::kMillisecond);

void RidgePredictWholeSpace(benchmark::State& state) {
  const auto space = cells();
  if (!space) return state.SkipWithError("resources not found: set ISOTONE_RESOURCES");
  const auto predictor = *ridgeFactory(space, Features::Rich)->fit(training(*space, 900), 1, {});
  const DesignMatrix all = space->enumerate();
  std::vector<Prediction> out(all.size());
  for (auto _ : state) {
    predictor->predict(all, out);
    benchmark::DoNotOptimize(out.data());
  }
  state.counters["designs"] = static_cast<double>(all.size());
}
BENCHMARK(RidgePredictWholeSpace)->Unit(benchmark::kMillisecond);

void EncodeWholeSpace(benchmark::State& state) {
  const auto space = cells();
  if (!space) return state.SkipWithError("resources not found: set ISOTONE_RESOURCES");
  const Encoder encoder(space, Features::Rich);
  const DesignMatrix all = space->enumerate();
  for (auto _ : state) benchmark::DoNotOptimize(encoder.encode(all));
}
BENCHMARK(EncodeWholeSpace)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone
