#include "core/neural/design_training.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/neural/expected_value.h"
#include "core/predictors/bytes.h"

namespace isotone {
namespace {

using Phase = TrainingPoint::Phase;

constexpr int kPointEvery = 20;
constexpr double kBeta1 = 0.9, kBeta2 = 0.999, kEpsilon = 1e-8;  // Adam's usual constants
constexpr double kWarmUp = 0.3;                                  // share of the steps in which the rate rises
constexpr std::string_view kCheckpoint = "design training 1";

/// AdamW (Loshchilov, Hutter 2019), with a state that is plain tensors: what a checkpoint holds.
class Adam {
 public:
  explicit Adam(std::vector<torch::Tensor> parameters) : m_parameters(std::move(parameters)) { restart(); }

  void restart() {
    m_steps = 0;
    m_mean.clear();
    m_square.clear();
    for (const torch::Tensor& parameter : m_parameters) {
      m_mean.push_back(torch::zeros_like(parameter));
      m_square.push_back(torch::zeros_like(parameter));
    }
  }
  void step(const std::vector<torch::Tensor>& gradients, double rate, double decay) {
    const torch::NoGradGuard noGradients;
    ++m_steps;
    const double correction1 = 1 - std::pow(kBeta1, m_steps), correction2 = 1 - std::pow(kBeta2, m_steps);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
      m_parameters[i].mul_(1 - rate * decay);
      m_mean[i].mul_(kBeta1).add_(gradients[i], 1 - kBeta1);
      m_square[i].mul_(kBeta2).addcmul_(gradients[i], gradients[i], 1 - kBeta2);
      m_parameters[i].addcdiv_(m_mean[i], (m_square[i] / correction2).sqrt_().add_(kEpsilon), -rate / correction1);
    }
  }
  std::vector<torch::Tensor> state() const {
    std::vector<torch::Tensor> all = m_parameters;
    all.insert(all.end(), m_mean.begin(), m_mean.end());
    all.insert(all.end(), m_square.begin(), m_square.end());
    return all;
  }
  int m_steps = 0;

 private:
  std::vector<torch::Tensor> m_parameters, m_mean, m_square;
};

/// Products this small gain nothing from a second thread, and on a busy machine threads that wait for each other stall.
class OneThread {
 public:
  OneThread() : m_before(torch::get_num_threads()) { torch::set_num_threads(1); }
  ~OneThread() { torch::set_num_threads(m_before); }
  OneThread(const OneThread&) = delete;
  OneThread& operator=(const OneThread&) = delete;

 private:
  int m_before;
};

/// One cycle: up on a line, down on a cosine.
double rateAt(double done, double peak) {
  if (done < kWarmUp) return peak * (0.04 + 0.96 * done / kWarmUp);
  return peak * 0.5 * (1 + std::cos(std::numbers::pi * (done - kWarmUp) / (1 - kWarmUp)));
}

class DesignTrainer {
 public:
  DesignTrainer(const DesignFeatures& features, const SlotModel& accuracy, const OptimizerCases& cases, const OptimizerTraining& training)
      : m_features(features), m_accuracy(accuracy), m_cases(cases), m_training(training), m_device(training.device),
        m_expected(accuracy, m_device), m_parameters(begin()), m_adam(m_parameters) {}

  Result<DesignWeights> run(const Progress& progress) {
    if (!m_training.resume.empty() && !restore())
      return fail(ErrorKind::Storage, said("core", "The stored training state does not belong to this training; start it again."));
    const int total = m_training.distilSteps + m_training.tuneSteps;
    for (; m_step < total; ++m_step) {
      if (progress.stopRequested()) return cancelled();
      const bool tunes = m_step >= m_training.distilSteps;
      if (m_step == m_training.distilSteps) m_adam.restart();
      const double loss = step(tunes);
      if (!std::isfinite(loss))
        return fail(ErrorKind::Model, sayf(phrase("core", "The optimizer network diverged at step {}; train it with a smaller rate."), m_step + 1));
      const int inPhase = tunes ? m_step - m_training.distilSteps : m_step;
      if (m_training.onPoint && (inPhase + 1) % kPointEvery == 0)
        m_training.onPoint({tunes ? Phase::Tune : Phase::Distil, inPhase + 1, loss});
      if (m_training.onCheckpoint && (m_step + 1) % m_training.checkpointEvery == 0) m_training.onCheckpoint(checkpoint(m_step + 1));
      progress.report((m_step + 1.0) / total, tunes ? said("core", "Tuning the optimizer network") : said("core", "Training the optimizer network"));
    }
    return weights();
  }

 private:
  torch::Tensor drawn(std::int64_t rows, std::int64_t columns, double scale, Random& random) {
    auto tensor = torch::empty({rows, columns});
    for (float *value = tensor.data_ptr<float>(), *end = value + tensor.numel(); value != end; ++value)
      *value = static_cast<float>(scale * random.normal());
    return tensor;
  }

  /// Hidden layers as He et al. (2015) propose; the output begins with what each combination is worth on average.
  std::vector<torch::Tensor> begin() {
    Random random(m_training.seed);
    const auto inputs = static_cast<std::int64_t>(m_features.inputs()), hidden = static_cast<std::int64_t>(m_training.hidden);
    const auto outputs = static_cast<std::int64_t>(m_features.slots().width());
    auto gains = torch::empty({outputs});
    const auto columns = columnsGiven(m_accuracy, {}, {});
    for (std::size_t s = 0; s < m_features.slots().size(); ++s) {
      const std::size_t offset = m_features.slots().offset(s), count = m_features.slots().combinations(s);
      const bool gated = m_features.slots()[s].gate >= 0;
      double mean = 0;
      for (std::size_t c = 0; c < count && !gated; ++c) mean += columns[offset + c] / static_cast<double>(count);
      for (std::size_t c = 0; c < count; ++c)
        gains[static_cast<std::int64_t>(offset + c)] = (columns[offset + c] - mean) / DesignNetwork::kGain;
    }
    std::vector<torch::Tensor> all{drawn(inputs, hidden, std::sqrt(2.0 / static_cast<double>(inputs)), random), torch::zeros({hidden}),
                                   drawn(hidden, hidden, std::sqrt(2.0 / static_cast<double>(hidden)), random), torch::zeros({hidden}),
                                   drawn(hidden, outputs, 0.1 / std::sqrt(static_cast<double>(hidden)), random), gains};
    for (torch::Tensor& tensor : all) tensor = tensor.to(m_device).requires_grad_(true);
    return all;
  }

  struct Batch {
    torch::Tensor inputs, costs, designs, present;  // designs: columns taken, rows x slots; present: rows x slots
  };

  Batch batchAt(int step) const {
    const Slots& slots = m_features.slots();
    const std::size_t width = slots.width();
    const auto rows = static_cast<std::int64_t>(m_training.batch);
    // Drawn anew for each step from its number, so that a resumed training sees the same rows.
    Random random(m_training.seed * 0x9e3779b97f4a7c15ULL + static_cast<std::uint64_t>(step));
    Batch batch{torch::empty({rows, static_cast<std::int64_t>(m_features.inputs())}), torch::empty({rows, static_cast<std::int64_t>(width)}),
                torch::empty({rows, static_cast<std::int64_t>(slots.size())}, torch::kLong), torch::zeros({rows, static_cast<std::int64_t>(slots.size())})};
    for (std::size_t r = 0; r < m_training.batch; ++r) {
      const std::size_t at = random.below(m_cases.size());
      const Picks& design = m_cases.designs[at];
      float* costs = batch.costs.data_ptr<float>() + r * width;
      std::copy_n(m_cases.costs.data() + at * width, width, costs);
      m_features.write({costs, width}, design, {batch.inputs.data_ptr<float>() + r * m_features.inputs(), m_features.inputs()});
      for (std::size_t s = 0; s < slots.size(); ++s) {
        batch.designs.data_ptr<std::int64_t>()[r * slots.size() + s] = static_cast<std::int64_t>(slots.offset(s) + design[s]);
        batch.present.data_ptr<float>()[r * slots.size() + s] = slots.present(design, s) && !m_features.isOuter(s) ? 1.0F : 0.0F;
      }
    }
    return {batch.inputs.to(m_device), batch.costs.to(m_device), batch.designs.to(m_device), batch.present.to(m_device)};
  }

  torch::Tensor logits(const Batch& batch) const {
    auto x = torch::silu(torch::addmm(m_parameters[1], batch.inputs, m_parameters[0]));
    x = torch::silu(torch::addmm(m_parameters[3], x, m_parameters[2]));
    x = torch::addmm(m_parameters[5], x, m_parameters[4]);
    return DesignNetwork::kSharpness * (DesignNetwork::kGain * x - batch.costs);
  }

  double step(bool tunes) {
    const Batch batch = batchAt(m_step);
    const auto probabilities = m_expected.probabilities(logits(batch));
    torch::Tensor loss;
    if (tunes) loss = expectedLoss(batch, probabilities);
    else loss = -(probabilities.gather(1, batch.designs).clamp_min(1e-12).log() * batch.present).sum() / batch.present.sum();
    const auto gradients = torch::autograd::grad({loss}, m_parameters);
    const double done = static_cast<double>(m_step) / m_training.distilSteps;
    if (tunes) {
      const double left = 1 - static_cast<double>(m_step - m_training.distilSteps) / m_training.tuneSteps;
      m_adam.step(gradients, m_training.tuneRate * std::min(1.0, 2 * left), 0);
    } else {
      m_adam.step(gradients, rateAt(done, m_training.distilRate), m_training.weightDecay);
    }
    return loss.item<double>();
  }

  /// Points lost against the teacher, whose worth does not depend on the network and so only shifts the curve.
  torch::Tensor expectedLoss(const Batch& batch, const torch::Tensor& probabilities) const {
    const auto fixed = fixedOuter(probabilities, batch);
    const auto worth = m_expected(fixed) - m_expected.additive(fixed, batch.costs);
    const auto teacher = torch::zeros_like(probabilities).scatter_(1, batch.designs, 1.0);
    return (m_expected(teacher) - m_expected.additive(teacher, batch.costs) - worth).mean();
  }

  torch::Tensor fixedOuter(const torch::Tensor& probabilities, const Batch& batch) const {
    if (m_features.outer().empty()) return probabilities;
    auto isOuter = torch::zeros({static_cast<std::int64_t>(m_features.slots().size())}, probabilities.options());
    for (const std::size_t slot : m_features.outer()) isOuter[static_cast<std::int64_t>(slot)] = 1;
    const auto mask = isOuter.index_select(0, m_expected.slotOfColumn());
    return probabilities * (1 - mask) + torch::zeros_like(probabilities).scatter_(1, batch.designs, 1.0) * mask;
  }

  std::string checkpoint(int step) const {
    ByteWriter writer;
    writer.text(kCheckpoint);
    writer.number(static_cast<std::uint64_t>(step));
    writer.number(static_cast<std::uint64_t>(m_adam.m_steps));
    for (const torch::Tensor& tensor : m_adam.state()) {
      const auto plain = tensor.detach().to(torch::kCPU).contiguous();
      writer.text(std::string_view(reinterpret_cast<const char*>(plain.data_ptr<float>()), static_cast<std::size_t>(plain.numel()) * sizeof(float)));
    }
    return writer.take();
  }

  bool restore() {
    const torch::NoGradGuard noGradients;
    ByteReader reader(m_training.resume);
    if (reader.text() != kCheckpoint) return false;
    const std::uint64_t step = reader.number(), steps = reader.number();
    if (step > static_cast<std::uint64_t>(m_training.distilSteps + m_training.tuneSteps)) return false;
    for (torch::Tensor tensor : m_adam.state()) {
      const std::string bytes = reader.text();
      if (bytes.size() != static_cast<std::size_t>(tensor.numel()) * sizeof(float)) return false;
      auto plain = torch::empty(tensor.sizes());
      std::copy_n(bytes.data(), bytes.size(), reinterpret_cast<char*>(plain.data_ptr<float>()));
      tensor.copy_(plain);
    }
    m_step = static_cast<int>(step);
    m_adam.m_steps = static_cast<int>(steps);
    return reader.complete();
  }

  DesignWeights weights() const {
    auto out = DesignWeights::zeros(m_features.inputs(), m_training.hidden, m_features.slots().width());
    std::vector<float>* to[] = {&out.first, &out.firstBias, &out.second, &out.secondBias, &out.third, &out.thirdBias};
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
      const auto plain = m_parameters[i].detach().to(torch::kCPU).contiguous();
      std::copy_n(plain.data_ptr<float>(), to[i]->size(), to[i]->begin());
    }
    return out;
  }

  const DesignFeatures& m_features;
  const SlotModel& m_accuracy;
  const OptimizerCases& m_cases;
  const OptimizerTraining& m_training;
  torch::Device m_device;
  ExpectedValue m_expected;
  std::vector<torch::Tensor> m_parameters;
  Adam m_adam;
  int m_step = 0;
};

}  // namespace

Result<DesignWeights> trainDesignNetwork(const DesignFeatures& features, const SlotModel& accuracy, const OptimizerCases& cases,
                                         const OptimizerTraining& training, const Progress& progress) {
  if (cases.size() == 0 || training.batch < 1 || training.hidden < 1 || training.distilSteps < 1 || training.tuneSteps < 0)
    return fail(ErrorKind::InvalidInput, said("core", "Training an optimizer network needs cases, and sizes and steps of 1 or more."));
  try {
    const OneThread alone;
    return DesignTrainer(features, accuracy, cases, training).run(progress);
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, sayf(phrase("core", "The optimizer network could not be trained: {}."), error.what()));
  }
}

}  // namespace isotone
