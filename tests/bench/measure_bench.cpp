// int8 through oneDNN and QNNPACK against the fastest float way through the same network, one thread; the three run in turns.
#include <algorithm>

#include <benchmark/benchmark.h>

#include "core/neural/engine.h"
#include "core/workspace/realized_network.h"

namespace isotone {
namespace {

constexpr std::uint64_t kSeed = 1;

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// A random design of a built-in space, all its layers at 8 bits. `label`: the float way.
void int8AgainstFastestFloat(benchmark::State& state, const char* name) {
  const auto space = DesignSpace::builtIn(name);
  const auto engine = neuralEngine();
  if (!space || !engine) return state.SkipWithError("no such space, or LibTorch is missing");
  (*engine)->setThreads(1);
  Random random(kSeed);
  Design design = space->random(random);
  while (!space->isLive(design)) design = space->random(random);
  const auto realized = seededNetwork(*space, design, uniformPolicy(*space, design, 8, 8), kSeed);
  if (!realized) return state.SkipWithError(realized.error().message.c_str());
  std::vector<std::unique_ptr<TimedNetwork>> networks;
  for (const Runtime runtime : {Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack}) {
    auto network = (*engine)->timedNetwork(realized->graph, realized->quantization, runtime);
    if (!network) return state.SkipWithError(network.error().message.c_str());
    networks.push_back(std::move(*network));
  }
  std::vector<std::vector<double>> times(networks.size());
  for (auto _ : state) {
    for (std::size_t i = 0; i < networks.size(); ++i) {
      (void)networks[i]->time({.runs = 3, .milliseconds = 0});
      times[i].push_back(median(*networks[i]->time({.runs = 9, .milliseconds = 0})));
    }
    state.SetIterationTime(times[1].back() / 1000);
  }
  state.SetLabel("against " + networks.front()->path());
  state.counters["fp32_ms"] = median(times[0]);
  state.counters["onednn_ms"] = median(times[1]);
  state.counters["qnnpack_ms"] = median(times[2]);
  state.counters["fp32_per_onednn"] = median(times[0]) / median(times[1]);
  state.counters["fp32_per_qnnpack"] = median(times[0]) / median(times[2]);
}

BENCHMARK_CAPTURE(int8AgainstFastestFloat, fashion, "fashion")->UseManualTime()->Iterations(60);
BENCHMARK_CAPTURE(int8AgainstFastestFloat, nasbench201, "nasbench201")->UseManualTime()->Iterations(20);
BENCHMARK_CAPTURE(int8AgainstFastestFloat, mobile_edge, "mobile-edge")->UseManualTime()->Iterations(10);
BENCHMARK_CAPTURE(int8AgainstFastestFloat, ofa_mobilenetv3, "ofa-mobilenetv3")->UseManualTime()->Iterations(10);

}  // namespace
}  // namespace isotone
