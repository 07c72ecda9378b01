#include "core/neural/mlp_predictor.h"

#include <algorithm>
#include <cmath>

#include "core/predictors/bytes.h"
#include "core/predictors/ridge.h"

namespace isotone {
namespace {

constexpr std::size_t kRowsAtOnce = 1024;  // stays in the cache: faster than all rows at once
constexpr std::uint64_t kVersion = 2;
constexpr std::uint64_t kMostNumbers = 1ULL << 28;

std::span<float> valuesOf(const torch::Tensor& tensor) { return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())}; }

bool readFloats(ByteReader& reader, std::span<float> out) {
  const std::vector<float> values = reader.floats();
  if (values.size() != out.size()) return false;
  std::ranges::copy(values, out.begin());
  return true;
}

std::optional<Ensemble> readEnsemble(ByteReader& reader, std::size_t inputs) {
  const std::uint64_t members = reader.number(), count = reader.number();
  if (!reader.ok() || members < 1 || members > 1024 || count < 2 || count > 64) return std::nullopt;
  std::vector<std::int64_t> sizes;
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t size = reader.number();
    if (size < 1 || size > 1 << 16) return std::nullopt;
    sizes.push_back(static_cast<std::int64_t>(size));
  }
  if (sizes.front() != static_cast<std::int64_t>(inputs) || sizes.back() != 1) return std::nullopt;
  Ensemble ensemble;
  for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
    if (members * static_cast<std::uint64_t>(sizes[i] * sizes[i + 1]) > kMostNumbers) return std::nullopt;
    const auto m = static_cast<std::int64_t>(members);
    EnsembleLayer layer{torch::empty({m, sizes[i], sizes[i + 1]}), torch::empty({m, 1, sizes[i + 1]})};
    for (const torch::Tensor& tensor : {layer.weight, layer.bias})
      if (!readFloats(reader, valuesOf(tensor))) return std::nullopt;
    ensemble.layers.push_back(std::move(layer));
  }
  return ensemble;
}

tl::unexpected<Error> unreadable() {
  return fail(ErrorKind::Storage, "The stored neural network does not fit this design space or is damaged; fit it again.");
}

}  // namespace

double levelOf(const MlpScales& scales, double lineValue) {
  return scales.logarithm ? std::log(std::max(lineValue, scales.least)) : lineValue;
}

torch::Tensor inputsOf(const Encoder& encoder, const MlpScales& scales, const DesignMatrix& designs, std::size_t begin,
                       std::size_t end) {
  const std::size_t width = encoder.width();
  auto inputs = torch::empty({static_cast<std::int64_t>(end - begin), static_cast<std::int64_t>(width)}, torch::kFloat);
  float* out = inputs.data_ptr<float>();
  std::vector<double> row(width);
  for (std::size_t i = begin; i < end; ++i) {
    encoder.encode(designs[i], row);
    for (std::size_t c = 0; c < width; ++c)
      *out++ = (static_cast<float>(row[c]) - scales.featureMean[c]) * scales.featureFactor[c];
  }
  return inputs;
}

MlpPredictor::MlpPredictor(std::shared_ptr<const DesignSpace> space, PredictorPtr line, MlpScales scales, Ensemble ensemble)
    : m_encoder(std::move(space), kFeatures), m_line(std::move(line)), m_scales(std::move(scales)),
      m_ensemble(std::move(ensemble)) {}

void MlpPredictor::predict(const DesignMatrix& designs, std::span<Prediction> out) const {
  const torch::InferenceMode noGradients;
  m_line->predict(designs, out);
  for (std::size_t begin = 0; begin < designs.size(); begin += kRowsAtOnce)
    predictRows(designs, begin, std::min(designs.size(), begin + kRowsAtOnce), out);
}

void MlpPredictor::predictRows(const DesignMatrix& designs, std::size_t begin, std::size_t end,
                               std::span<Prediction> out) const {
  const auto rows = static_cast<std::int64_t>(end - begin);
  const auto inputs = inputsOf(m_encoder, m_scales, designs, begin, end);
  const auto outputs = m_ensemble.forward(inputs.unsqueeze(0).expand({m_ensemble.members(), rows, inputs.size(1)})).contiguous();
  const float* value = outputs.data_ptr<float>();
  const auto members = static_cast<std::size_t>(m_ensemble.members()), count = static_cast<std::size_t>(rows);
  for (std::size_t i = 0; i < count; ++i) {
    double sum = 0, squares = 0;
    for (std::size_t m = 0; m < members; ++m) sum += value[m * count + i];
    const double mean = sum / static_cast<double>(members);
    for (std::size_t m = 0; m < members; ++m) squares += std::pow(value[m * count + i] - mean, 2);
    const double disagreement = members > 1 ? squares / static_cast<double>(members - 1) : 0.0;
    const double spread = m_scales.valueScale * std::sqrt(m_scales.trust * m_scales.trust * disagreement +
                                                          m_scales.residual * m_scales.residual);
    const double correction = m_scales.trust * (mean * m_scales.valueScale + m_scales.valueMean);
    const double level = levelOf(m_scales, out[begin + i].mean) + correction;
    // A relative spread is that of the logarithm, as long as it is small. As far as the correction is not trusted, the
    // line's own spread holds.
    const double value = m_scales.logarithm ? std::exp(level) : level;
    const double ownSpread = m_scales.logarithm ? value * spread : spread;
    out[begin + i] = {value, m_scales.trust * ownSpread + (1 - m_scales.trust) * out[begin + i].spread};
  }
}

std::string MlpPredictor::serialize() const {
  ByteWriter writer;
  writer.text("mlp");
  writer.number(kVersion);
  writer.floats(m_scales.featureMean);
  writer.floats(m_scales.featureFactor);
  writer.number(m_scales.logarithm);
  for (const double value : {m_scales.least, m_scales.valueMean, m_scales.valueScale, m_scales.trust, m_scales.residual})
    writer.real(value);
  writer.text(m_line->serialize());
  writer.number(static_cast<std::uint64_t>(m_ensemble.members()));
  const auto sizes = m_ensemble.sizes();
  writer.number(sizes.size());
  for (const std::int64_t size : sizes) writer.number(static_cast<std::uint64_t>(size));
  for (const torch::Tensor& tensor : m_ensemble.parameters()) writer.floats(valuesOf(tensor));
  return writer.take();
}

Result<PredictorPtr> MlpPredictor::deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes) {
  ByteReader reader(bytes);
  if (reader.text() != "mlp" || reader.number() != kVersion) return unreadable();
  const std::size_t width = Encoder(space, kFeatures).width();
  MlpScales scales;
  scales.featureMean.resize(width);
  scales.featureFactor.resize(width);
  if (!readFloats(reader, scales.featureMean) || !readFloats(reader, scales.featureFactor))
    return unreadable();
  scales.logarithm = reader.number() != 0;
  for (double* value : {&scales.least, &scales.valueMean, &scales.valueScale, &scales.trust, &scales.residual})
    *value = reader.real();
  const auto line = ridgeFactory(space, kFeatures)->deserialize(reader.text());
  if (!line) return unreadable();
  auto ensemble = readEnsemble(reader, width);
  if (!ensemble || !reader.complete()) return unreadable();
  return std::make_shared<const MlpPredictor>(std::move(space), *line, std::move(scales), std::move(*ensemble));
}

}  // namespace isotone
