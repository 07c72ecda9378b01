#include "core/realize/torch_timed_network.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>
#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include "core/realize/torch_guard.h"
#include "core/realize/torch_plan.h"

namespace isotone {
namespace {

constexpr std::uint64_t kImageSeed = 1;
constexpr TimingEffort kWarmUp{3, 0, 0}, kTrial{5, 0.5, 60};
constexpr std::size_t kFewestRuns = 3;
constexpr int kTurns = 3;
constexpr double kHopeless = 1.5;  // times slower than the best one so far

/// How it runs; `engine` is the one of quantized operators.
struct Way {
  std::string path;
  at::MemoryFormat layout = at::MemoryFormat::ChannelsLast;
  at::QEngine engine = at::QEngine::ONEDNN;
  std::function<at::Tensor(const at::Tensor&)> forward;
};

Way planned(std::string path, at::MemoryFormat layout, at::QEngine engine, TorchPlan plan) {
  return {std::move(path), layout, engine, [plan = std::move(plan)](const at::Tensor& x) { return plan.run(x); }};
}

class TorchTimedNetwork : public TimedNetwork {
 public:
  TorchTimedNetwork(const NetworkGraph& graph, Way way)
      : m_channels(graph.inputChannels()), m_size(graph.inputSize()), m_way(std::move(way)),
        m_image(imagesOf(randomImages(graph, 1, kImageSeed))) {}

  const std::string& path() const override { return m_way.path; }

  Result<std::vector<float>> run(std::span<const float> images) const override {
    return guarded("run", [&] {
      const c10::InferenceMode inference;
      at::globalContext().setQEngine(m_way.engine);
      at::Tensor output = m_way.forward(imagesOf(images));
      if (output.is_quantized()) output = output.dequantize();
      output = output.contiguous();
      return std::vector<float>(output.data_ptr<float>(), output.data_ptr<float>() + output.numel());
    });
  }

  Result<std::vector<double>> time(const TimingEffort& effort) const override {
    return guarded("run", [&] { return timed(effort); });
  }

  std::vector<double> timed(const TimingEffort& effort) const {
    using Clock = std::chrono::steady_clock;
    const c10::InferenceMode inference;
    at::globalContext().setQEngine(m_way.engine);
    std::vector<double> times;
    double all = 0;
    const auto enough = [&] {
      return (times.size() >= effort.runs && all >= effort.milliseconds) ||
             (times.size() >= std::min(effort.runs, kFewestRuns) && all >= effort.mostMilliseconds);
    };
    while (!enough()) {
      const auto began = Clock::now();
      m_way.forward(m_image);
      times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
      all += times.back();
    }
    return times;
  }

 private:
  at::Tensor imagesOf(std::span<const float> images) const {
    const auto values = static_cast<std::int64_t>(images.size()), image = std::int64_t{m_channels} * m_size * m_size;
    TORCH_CHECK(values > 0 && values % image == 0, "an image has ", image, " values");
    const std::vector<std::int64_t> shape{values / image, m_channels, m_size, m_size};
    // Not contiguous(): that leaves the strides of one-channel images as they are, and all layers after them follow.
    at::Tensor input = at::empty(shape, at::TensorOptions(at::kFloat).memory_format(m_way.layout));
    return input.copy_(at::from_blob(const_cast<float*>(images.data()), shape, at::kFloat));
  }

  int m_channels, m_size;
  Way m_way;
  at::Tensor m_image;
};

using Timed = std::unique_ptr<TorchTimedNetwork>;

double medianOf(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

/// The ways are tried in turn, and a disturbance rarely lasts over all turns of one. TorchScript's optimizer is not among
/// them: what it makes is the blocked way, it takes a hundred times as long to make it, and LibTorch 1.13's multiplies
/// wrongly where one factor is broadcast.
Timed fastest(const NetworkGraph& graph) {
  struct Candidate {
    Timed network;
    double ms = 0;
  };
  std::vector<Candidate> candidates;
  for (const auto& [name, path] : {std::pair{"oneDNN", FloatPath::OneDnn}, {"oneDNN blocked", FloatPath::OneDnnBlocked},
                                   {"XNNPACK", FloatPath::Xnnpack}, {"LibTorch", FloatPath::Plain}}) {
    auto network = std::make_unique<TorchTimedNetwork>(graph, planned(name, layoutOf(path), at::QEngine::ONEDNN, floatPlan(graph, path)));
    const double ms = network->timed(kWarmUp).back();
    candidates.push_back({std::move(network), ms});
  }
  for (int turn = 0; turn < kTurns && candidates.size() > 1; ++turn) {
    for (Candidate& candidate : candidates) candidate.ms = std::min(candidate.ms, medianOf(candidate.network->timed(kTrial)));
    const double best = std::ranges::min_element(candidates, {}, &Candidate::ms)->ms;
    std::erase_if(candidates, [&](const Candidate& candidate) { return candidate.ms > kHopeless * best; });
  }
  return std::move(std::ranges::min_element(candidates, {}, &Candidate::ms)->network);
}

}  // namespace

Result<std::unique_ptr<TimedNetwork>> makeTimedNetwork(const NetworkGraph& graph, const GraphQuantization& quantization,
                                                       Runtime runtime) {
  return guarded("build", [&]() -> std::unique_ptr<TimedNetwork> {
    const c10::InferenceMode inference;
    if (runtime == Runtime::Float32) return fastest(graph);
    const bool oneDnn = runtime == Runtime::Int8OneDnn;
    const at::QEngine engine = oneDnn ? at::QEngine::ONEDNN : at::QEngine::QNNPACK;
    return std::make_unique<TorchTimedNetwork>(
        graph, planned(oneDnn ? "int8 oneDNN" : "int8 QNNPACK", at::MemoryFormat::ChannelsLast, engine,
                       int8Plan(graph, quantization, engine)));
  });
}

}  // namespace isotone
