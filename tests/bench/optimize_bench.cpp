// One goal over prepared candidates, as while a slider moves, against the plainest loop that could answer it.
#include <benchmark/benchmark.h>

#include "core/base/random.h"
#include "core/workspace/optimize.h"

namespace isotone {
namespace {

struct Fixture {
  Dataset data;
  Candidates candidates;
  Goal goal;
};

Fixture fixture(std::size_t count) {
  Fixture out;
  out.data.space = std::make_shared<DesignSpace>(*DesignSpace::fromColumns({"a", "b"}, {{"1", "2"}, {"1", "2"}}));
  Random random(1);
  CandidateTable& table = out.candidates.table;
  out.candidates.designs = DesignMatrix(2);
  for (std::size_t i = 0; i < count; ++i) {
    const double size = random.uniform();
    table.latency.push_back(5 + 20 * size + random.normal());
    table.energy.push_back(3 + 10 * size + random.normal());
    table.accuracy.push_back(60 + 15 * size + random.normal());
    table.sizeBytes.push_back(1e6 * (1 + size));
    table.latencySpread.push_back(0.5);
    out.candidates.designs.push(Design{0, 1});
    out.candidates.row.push_back(-1);
  }
  out.candidates.latencyMeasured.assign(count, 0);
  out.goal.maxLatencyMs = 15;
  out.goal.maxEnergyMj = 9;
  out.goal.confidence = 0.9;
  return out;
}

void Choose(benchmark::State& state) {
  const Fixture at = fixture(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(choose(at.data, at.candidates, at.goal));
}
BENCHMARK(Choose)->Arg(15625)->Arg(100000)->Unit(benchmark::kMicrosecond);

void ChooseNothingMeetsIt(benchmark::State& state) {
  Fixture at = fixture(static_cast<std::size_t>(state.range(0)));
  at.goal.maxLatencyMs = 0.5;
  for (auto _ : state) benchmark::DoNotOptimize(choose(at.data, at.candidates, at.goal));
}
BENCHMARK(ChooseNothingMeetsIt)->Arg(15625)->Arg(100000)->Unit(benchmark::kMicrosecond);

// Only the best candidate: no binding limit, no count, no missing values.
void PlainLoop(benchmark::State& state) {
  const Fixture at = fixture(static_cast<std::size_t>(state.range(0)));
  const CandidateTable& table = at.candidates.table;
  for (auto _ : state) {
    std::size_t best = 0;
    double accuracy = -1;
    for (std::size_t i = 0; i < table.size(); ++i)
      if (table.latency[i] + 1.2816 * table.latencySpread[i] <= 15 && table.energy[i] <= 9 && table.accuracy[i] > accuracy) {
        accuracy = table.accuracy[i];
        best = i;
      }
    benchmark::DoNotOptimize(best);
  }
}
BENCHMARK(PlainLoop)->Arg(15625)->Arg(100000)->Unit(benchmark::kMicrosecond);

void FrontOfTwo(benchmark::State& state) {
  const Fixture at = fixture(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(paretoFront(at.candidates.table.latency, at.candidates.table.accuracy));
}
BENCHMARK(FrontOfTwo)->Arg(15625)->Arg(100000)->Unit(benchmark::kMicrosecond);

void FrontOfThree(benchmark::State& state) {
  const Fixture at = fixture(static_cast<std::size_t>(state.range(0)));
  const CandidateTable& table = at.candidates.table;
  for (auto _ : state) benchmark::DoNotOptimize(paretoFront(table.latency, table.energy, table.accuracy));
}
BENCHMARK(FrontOfThree)->Arg(15625)->Arg(100000)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace isotone
