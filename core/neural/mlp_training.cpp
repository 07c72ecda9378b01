#include "core/neural/mlp_training.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "core/predictors/ridge.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

constexpr std::size_t kFewest = 8;

struct Split {
  std::vector<std::size_t> train, heldOut;
};

/// A tenth, at least two rows, for the residuals; rows of one group stay together and half of all at least is trained on.
Split splitOf(const TrainingSet& data, Random& random) {
  const std::size_t rows = data.values.size();
  const std::size_t wanted = std::max<std::size_t>(2, rows / 10);
  const auto groupOf = [&data](std::size_t row) { return data.group.empty() ? row : std::size_t{data.group[row]}; };
  std::set<std::size_t> held;
  std::size_t count = 0;
  for (const std::size_t row : random.sample(rows, rows)) {
    if (count >= wanted) break;
    if (held.contains(groupOf(row))) continue;
    std::size_t size = 0;
    for (std::size_t i = 0; i < rows; ++i) size += groupOf(i) == groupOf(row);
    if (count + size > rows / 2) continue;
    held.insert(groupOf(row));
    count += size;
  }
  Split split;
  for (std::size_t i = 0; i < rows; ++i) (held.contains(groupOf(i)) ? split.heldOut : split.train).push_back(i);
  return split;
}

void scaleFeatures(const Encoder& encoder, const TrainingSet& data, MlpScales& scales) {
  const std::size_t width = encoder.width(), rows = data.designs.size();
  const std::vector<double> block = encoder.encode(data.designs);
  scales.featureMean.resize(width);
  scales.featureFactor.resize(width);
  for (std::size_t c = 0; c < width; ++c) {
    double sum = 0, squares = 0;
    for (std::size_t r = 0; r < rows; ++r) sum += block[r * width + c];
    const double mean = sum / static_cast<double>(rows);
    for (std::size_t r = 0; r < rows; ++r) squares += std::pow(block[r * width + c] - mean, 2);
    const double deviation = std::sqrt(squares / static_cast<double>(rows));
    scales.featureMean[c] = static_cast<float>(mean);
    scales.featureFactor[c] = deviation > 1e-9 * (1 + std::abs(mean)) ? static_cast<float>(1 / deviation) : 0.0F;
  }
}

/// What the line leaves over, standardised on the rows that are trained on.
std::vector<float> leftOver(const std::vector<double>& values, const Predictor& line, const DesignMatrix& designs,
                            const std::vector<std::size_t>& trained, MlpScales& scales) {
  // Times and energies are products of what a design has, so their ratio to the line is corrected.
  const double least = *std::min_element(values.begin(), values.end());
  scales.logarithm = least > 0;
  scales.least = least / 2;
  std::vector<Prediction> lines(values.size());
  line.predict(designs, lines);
  std::vector<double> rest;
  for (std::size_t i = 0; i < values.size(); ++i)
    rest.push_back((scales.logarithm ? std::log(values[i]) : values[i]) - levelOf(scales, lines[i].mean));
  const auto count = static_cast<double>(trained.size());
  double sum = 0, squares = 0;
  for (const std::size_t row : trained) sum += rest[row];
  scales.valueMean = sum / count;
  for (const std::size_t row : trained) squares += std::pow(rest[row] - scales.valueMean, 2);
  scales.valueScale = std::sqrt(squares / count);
  std::vector<float> scaled;
  const double factor = scales.valueScale > 0 ? 1 / scales.valueScale : 0;
  for (const double value : rest) scaled.push_back(static_cast<float>((value - scales.valueMean) * factor));
  return scaled;
}

/// Warm-up over the first tenth, then half a cosine down to nothing.
double rateAt(double progress, double peak) {
  constexpr double kWarmUp = 0.1;
  if (progress < kWarmUp) return peak * (0.05 + 0.95 * progress / kWarmUp);
  return peak * 0.5 * (1 + std::cos(std::numbers::pi * (progress - kWarmUp) / (1 - kWarmUp)));
}

class Trainer {
 public:
  Trainer(const MlpOptions& options, torch::Tensor inputs, torch::Tensor values, Ensemble& ensemble, Random& random)
      : m_options(options), m_inputs(std::move(inputs)), m_values(std::move(values)), m_ensemble(ensemble),
        m_random(random), m_optimizer(prepared(ensemble), torch::optim::AdamWOptions(options.learningRate)
                                                              .weight_decay(options.weightDecay)) {
    m_orders.assign(static_cast<std::size_t>(ensemble.members()), std::vector<std::size_t>(rows()));
    for (auto& order : m_orders) std::iota(order.begin(), order.end(), std::size_t{0});
  }

  Status run(const Progress& progress) {
    for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
      if (progress.stopRequested()) return cancelled();
      const double loss = oneEpoch(epoch, progress);
      if (progress.stopRequested()) return cancelled();
      if (!std::isfinite(loss))
        return fail(ErrorKind::Model, "The training of the neural network diverged; lower its learning rate.");
      progress.report((epoch + 1.0) / m_options.epochs,
                      fmt::format("Epoch {} of {}, loss {:.4f}", epoch + 1, m_options.epochs, loss));
    }
    for (EnsembleLayer& layer : m_ensemble.layers) {
      layer.weight = layer.weight.detach();
      layer.bias = layer.bias.detach();
    }
    return {};
  }

 private:
  static std::vector<torch::Tensor> prepared(Ensemble& ensemble) {
    auto parameters = ensemble.parameters();
    for (torch::Tensor& tensor : parameters) tensor.requires_grad_(true);
    return parameters;
  }
  std::size_t rows() const { return static_cast<std::size_t>(m_inputs.size(0)); }

  double oneEpoch(int epoch, const Progress& progress) {
    for (auto& order : m_orders) m_random.shuffle(order);
    const std::size_t batch = std::min(rows(), static_cast<std::size_t>(m_options.batch));
    const std::size_t steps = rows() / batch;
    double sum = 0;
    for (std::size_t step = 0; step < steps && !progress.stopRequested(); ++step) {
      const double done = (epoch + static_cast<double>(step) / static_cast<double>(steps)) / m_options.epochs;
      for (auto& group : m_optimizer.param_groups())
        static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rateAt(done, m_options.learningRate));
      sum += oneStep(step * batch, batch);
    }
    return sum / static_cast<double>(steps);
  }

  double oneStep(std::size_t begin, std::size_t batch) {
    const auto members = static_cast<std::int64_t>(m_orders.size()), count = static_cast<std::int64_t>(batch);
    auto rows = torch::empty({members * count}, torch::kLong);
    auto* out = rows.data_ptr<std::int64_t>();
    for (const auto& order : m_orders)
      for (std::size_t i = 0; i < batch; ++i) *out++ = static_cast<std::int64_t>(order[begin + i]);
    const auto x = m_inputs.index_select(0, rows).view({members, count, m_inputs.size(1)});
    const auto y = m_values.index_select(0, rows).view({members, count});
    m_optimizer.zero_grad();
    // The sum over members of each one's mean: no member's step depends on how many there are.
    const auto loss = (m_ensemble.forward(x) - y).square().mean(1).sum();
    loss.backward();
    m_optimizer.step();
    return loss.item<double>() / static_cast<double>(members);
  }

  const MlpOptions& m_options;
  torch::Tensor m_inputs, m_values;
  Ensemble& m_ensemble;
  Random& m_random;
  torch::optim::AdamW m_optimizer;
  std::vector<std::vector<std::size_t>> m_orders;
};

/// How much of the correction held-out rows confirm (least squares, between none and all), and what error is left.
void judge(const Ensemble& ensemble, const torch::Tensor& inputs, const torch::Tensor& values, MlpScales& scales) {
  const torch::InferenceMode noGradients;
  const double offset = scales.valueScale > 0 ? scales.valueMean / scales.valueScale : 0;
  const auto stacked = inputs.unsqueeze(0).expand({ensemble.members(), inputs.size(0), inputs.size(1)});
  const auto correction = ensemble.forward(stacked).mean(0) + offset, wanted = values + offset;
  const double norm = correction.square().sum().item<double>();
  if (norm > 0) scales.trust = std::clamp((correction * wanted).sum().item<double>() / norm, 0.0, 1.0);
  // Few rows know their own spread badly: Student's 90 % interval is wider than the normal one by about 1 + 1.2 / rows.
  const auto rows = static_cast<double>(wanted.size(0));
  const double errors = (scales.trust * correction - wanted).square().sum().item<double>();
  scales.residual = std::sqrt(errors / std::max(1.0, rows - 1)) * (1 + 1.2 / rows);
}

torch::Tensor rowsOf(const torch::Tensor& tensor, const std::vector<std::size_t>& rows) {
  auto index = torch::empty({static_cast<std::int64_t>(rows.size())}, torch::kLong);
  std::copy(rows.begin(), rows.end(), index.data_ptr<std::int64_t>());
  return tensor.index_select(0, index);
}

Result<PredictorPtr> fitMlp(const std::shared_ptr<const DesignSpace>& space, const MlpOptions& options,
                            const TrainingSet& data, std::uint64_t seed, const Progress& progress) {
  Random random(seed);
  const Encoder encoder(space, MlpPredictor::kFeatures);
  MlpScales scales;
  scaleFeatures(encoder, data, scales);
  const Split split = splitOf(data, random);
  const auto line = ridgeFactory(space, MlpPredictor::kFeatures)->fit(subset(data, split.train), seed, {});
  if (!line) return failFrom(line);
  const std::vector<float> scaled = leftOver(data.values, **line, data.designs, split.train, scales);
  const auto inputs = inputsOf(encoder, scales, data.designs, 0, data.designs.size());
  const auto values = torch::tensor(scaled, torch::kFloat);

  std::vector<std::int64_t> sizes{static_cast<std::int64_t>(encoder.width())};
  sizes.insert(sizes.end(), static_cast<std::size_t>(options.layers), options.hidden);
  sizes.push_back(1);
  Ensemble ensemble = Ensemble::random(sizes, options.members, random);
  Trainer trainer(options, rowsOf(inputs, split.train), rowsOf(values, split.train), ensemble, random);
  if (const Status done = trainer.run(progress); !done) return failFrom(done);
  const auto& judged = split.heldOut.empty() ? split.train : split.heldOut;
  judge(ensemble, rowsOf(inputs, judged), rowsOf(values, judged), scales);
  return std::make_shared<const MlpPredictor>(space, *line, std::move(scales), std::move(ensemble));
}

}  // namespace

Result<PredictorPtr> MlpFactory::fit(const TrainingSet& data, std::uint64_t seed, const Progress& progress) const {
  if (const Status checked = checkTraining(data, *m_space, kFewest); !checked) return failFrom(checked);
  if (m_options.members < 1 || m_options.hidden < 1 || m_options.layers < 1 || m_options.epochs < 1 || m_options.batch < 1)
    return fail(ErrorKind::InvalidInput, "Members, layers, hidden units, epochs and batch of a network must be 1 or more.");
  try {
    return fitMlp(m_space, m_options, data, seed, progress);
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("The neural network could not be trained: {}.", error.what()));
  }
}

Result<PredictorPtr> MlpFactory::deserialize(std::string_view bytes) const {
  try {
    return MlpPredictor::deserialize(m_space, bytes);
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("The stored neural network could not be read: {}.", error.what()));
  }
}

}  // namespace isotone
