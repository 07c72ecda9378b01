// How soon the training of the optimizer network answers a cancellation, whatever it is at: the sample's training is stopped at
// moments spread over all of it. There is no baseline but the 200 ms after which a person takes a button for dead.
#include <thread>

#include <unistd.h>

#include <benchmark/benchmark.h>

#include "core/workspace/optimizer_network.h"
#include "core/workspace/sample.h"

namespace isotone {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

/// Argument: percent of an undisturbed training after which it is stopped.
class Cancel : public benchmark::Fixture {
 public:
  static std::shared_ptr<Workspace> copyOfSample() {
    const auto path = std::filesystem::temp_directory_path() / ("isotone-cancel-" + std::to_string(getpid()) + ".isotone");
    std::filesystem::remove(path);
    const auto sample = makeSample(path);
    return sample ? *sample : nullptr;
  }
  static double undisturbedSeconds() {
    static const double seconds = [] {
      const auto workspace = copyOfSample();
      const auto begin = Clock::now();
      if (!workspace || !trainOptimizerNetwork(*workspace, {}, {}, {})) return -1.0;
      return secondsSince(begin);
    }();
    return seconds;
  }
};

BENCHMARK_DEFINE_F(Cancel, OfATraining)(benchmark::State& state) {
  const double whole = undisturbedSeconds();
  const auto workspace = copyOfSample();
  if (!workspace || whole < 0) return state.SkipWithError("the sample cannot be opened or trained");
  for (auto _ : state) {
    std::stop_source stop;
    bool cancelled = false;
    std::thread training([&] {
      const auto log = trainOptimizerNetwork(*workspace, {}, {}, Progress({}, stop.get_token()));
      cancelled = !log && log.error().kind == ErrorKind::Cancelled;
    });
    std::this_thread::sleep_for(std::chrono::duration<double>(whole * static_cast<double>(state.range(0)) / 100));
    const auto begin = Clock::now();
    stop.request_stop();
    training.join();
    state.SetIterationTime(secondsSince(begin));
    if (!cancelled) state.SetLabel("it had ended before");
  }
  std::filesystem::remove(workspace->path());
}
BENCHMARK_REGISTER_F(Cancel, OfATraining)->DenseRange(2, 98, 6)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone
