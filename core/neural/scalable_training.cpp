#include "core/neural/scalable_training.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/neural/ensemble.h"
#include "core/neural/scalable_devices.h"

namespace isotone {
namespace {

/// Warm-up over the first tenth, then half a cosine down to nothing.
double rateAt(double progress, double peak) {
  constexpr double kWarmUp = 0.1;
  if (progress < kWarmUp) return peak * (0.05 + 0.95 * progress / kWarmUp);
  return peak * 0.5 * (1 + std::cos(std::numbers::pi * (progress - kWarmUp) / (1 - kWarmUp)));
}

std::int64_t whole(std::size_t number) { return static_cast<std::int64_t>(number); }

Tower towerOf(const Ensemble& ensemble, std::int64_t member) {
  Tower tower;
  for (const EnsembleLayer& layer : ensemble.layers) {
    const auto weights = layer.weight[member].detach().contiguous(), bias = layer.bias[member].detach().contiguous();
    Tower::Layer out{.inputs = static_cast<std::size_t>(weights.size(0)), .outputs = static_cast<std::size_t>(weights.size(1)), .weights = {}, .bias = {}};
    out.weights.assign(weights.data_ptr<float>(), weights.data_ptr<float>() + weights.numel());
    out.bias.assign(bias.data_ptr<float>(), bias.data_ptr<float>() + bias.numel());
    tower.layers.push_back(std::move(out));
  }
  return tower;
}

class Trainer {
 public:
  Trainer(const ScalableDevices& devices, const ScalableOptions& options)
      : m_devices(devices), m_options(options), m_random(options.seed), m_folds(devices.folds(options.members, m_random)),
        m_design(Ensemble::random(designSizes(), members(), m_random)),
        m_device(Ensemble::random(deviceSizes(), members(), m_random)),
        m_optimizer(parameters(), torch::optim::AdamWOptions(options.learningRate).weight_decay(options.weightDecay)),
        m_inputs(standardisedInputs()) {}

  Result<TrainedScalable> run(const Progress& progress) {
    double loss = 0;
    for (std::size_t step = 0; step < m_options.steps; ++step) {
      if (progress.stopRequested()) return cancelled();
      const double done = static_cast<double>(step) / static_cast<double>(m_options.steps);
      for (auto& group : m_optimizer.param_groups())
        static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rateAt(done, m_options.learningRate));
      const double now = oneStep();
      if (!std::isfinite(now))
        return fail(ErrorKind::Model, said("core", "The training of the scalable predictor diverged; lower its learning rate."));
      loss = step == 0 ? now : 0.98 * loss + 0.02 * now;
      if (step % 25 == 0) progress.report(done, sayf(phrase("core", "Step {} of {}, loss {:.4f}"), step, m_options.steps, loss));
    }
    TrainedScalable out{.network = {.scales = m_devices.scales(), .members = {}}, .unseen = m_folds};
    for (std::int64_t m = 0; m < members(); ++m) out.network.members.push_back({towerOf(m_design, m), towerOf(m_device, m)});
    return out;
  }

 private:
  std::int64_t members() const { return whole(m_folds.size()); }
  std::vector<std::int64_t> designSizes() const {
    return {whole(m_devices.scales().designMean.size()), whole(m_options.hidden), whole(m_options.hidden), whole(m_options.codes)};
  }
  std::vector<std::int64_t> deviceSizes() const {
    const ScalableScales& scales = m_devices.scales();
    return {whole(deviceInputs(scales.anchorMean.size(), scales.specMean.size())), whole(m_options.hidden), whole(m_options.codes + 1)};
  }
  std::vector<torch::Tensor> parameters() {
    // Two small factors would hold each other down: the codes begin at full size, the device's weights small.
    m_design.layers.back().weight *= 10;
    std::vector<torch::Tensor> all = m_design.parameters();
    for (const torch::Tensor& tensor : m_device.parameters()) all.push_back(tensor);
    for (torch::Tensor& tensor : all) tensor.requires_grad_(true);
    return all;
  }
  torch::Tensor standardisedInputs() const {
    const std::vector<float> inputs = m_devices.standardisedInputs();
    return torch::tensor(inputs, torch::kFloat).view({whole(m_devices.designs()), -1});
  }

  double oneStep() {
    const std::size_t designs = std::min(m_options.designsAtOnce, m_devices.designs()), devices = m_options.devicesAtOnce;
    const std::vector<std::size_t> rows = m_random.sample(m_devices.designs(), designs);
    const std::int64_t m = members(), d = whole(devices), n = whole(designs);
    auto evidence = torch::empty({m, d, deviceSizes().front()}), target = torch::empty({m, d, n}), known = torch::empty({m, d, n});
    auto levelFactor = torch::empty({m, d, 1}), levelWeight = torch::empty({m, d, 1});
    auto index = torch::empty({n}, torch::kLong);
    std::copy(rows.begin(), rows.end(), index.data_ptr<std::int64_t>());
    float *z = evidence.data_ptr<float>(), *t = target.data_ptr<float>(), *k = known.data_ptr<float>();
    float *factor = levelFactor.data_ptr<float>(), *weight = levelWeight.data_ptr<float>();
    for (std::size_t member = 0; member < m_folds.size(); ++member)
      for (std::size_t i = 0; i < devices; ++i) {
        const TrainingDevice made = m_devices.make(m_folds[member], rows, m_random);
        z = std::copy(made.input.values.begin(), made.input.values.end(), z);
        for (const float value : made.targets) {
          const bool there = std::isfinite(value);
          *t++ = there ? value : 0.0F;
          *k++ = there ? 1.0F : 0.0F;
        }
        *factor++ = static_cast<float>(made.input.levelFactor);
        *weight++ = made.levelWeight;
      }
    const auto codes = m_design.forward(m_inputs.index_select(0, index).unsqueeze(0).expand({m, n, m_inputs.size(1)}));
    const auto weights = m_device.forward(evidence);
    const auto errors = (torch::bmm(weights.slice(2, 1), codes.transpose(1, 2)) + levelFactor * weights.slice(2, 0, 1) - target) * known;
    const auto count = known.sum(2, true).clamp_min(1);
    const auto mean = errors.sum(2, true) / count;
    // Ranks are made by the shape alone; the level is often not in the evidence at all, so it must not drown the shape.
    const auto shape = ((errors - mean) * known).square().sum(2, true) / count;
    const auto loss = (shape + levelWeight * mean.square()).mean({1, 2}).sum();
    m_optimizer.zero_grad();
    loss.backward();
    m_optimizer.step();
    return shape.mean().item<double>();
  }

  const ScalableDevices& m_devices;
  const ScalableOptions& m_options;
  Random m_random;
  std::vector<std::vector<std::size_t>> m_folds;
  Ensemble m_design, m_device;
  torch::optim::AdamW m_optimizer;
  torch::Tensor m_inputs;
};

}  // namespace

Result<TrainedScalable> trainScalableNetwork(const ScalableSources& sources, const ScalableOptions& options, const Progress& progress) {
  const auto devices = ScalableDevices::prepare(sources);
  if (!devices) return failFrom(devices);
  try {
    return Trainer(*devices, options).run(progress);
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("The scalable predictor could not be trained: {}.", error.what()));
  }
}

}  // namespace isotone
