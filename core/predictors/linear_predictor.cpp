#include "core/predictors/linear_predictor.h"

#include "core/base/language.h"
#include "core/predictors/bytes.h"

namespace isotone {
namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kBatch = 512;  // designs encoded at a time: stays in the cache

}  // namespace

Result<PredictorPtr> LinearPredictor::deserialize(std::shared_ptr<const Encoder> encoder, const char* kind, std::string_view bytes) {
  ByteReader reader(bytes);
  if (reader.text() != kind || reader.number() != kVersion)
    return fail(ErrorKind::Model, sayf(phrase("core", "The stored predictor is not a {} of version {}: fit it again."), kind, kVersion));
  RidgeSolution solution;
  for (auto* values : {&solution.centre, &solution.inverseScale, &solution.weights, &solution.directions})
    *values = reader.reals();
  for (double* value : {&solution.intercept, &solution.noise, &solution.strength, &solution.samples}) *value = reader.real();
  const std::size_t width = encoder->width();
  if (!reader.complete() || solution.centre.size() != width || solution.inverseScale.size() != width ||
      solution.weights.size() != width || width == 0 || solution.directions.size() % width != 0 || !(solution.samples > 0))
    return fail(ErrorKind::Model, sayf(phrase("core", "The stored {} does not fit the design space ({} features): fit it again."),
                                       kind, width));
  return std::make_shared<const LinearPredictor>(std::move(encoder), kind, std::move(solution));
}

void LinearPredictor::predict(const DesignMatrix& designs, std::span<Prediction> out) const {
  const std::size_t width = m_encoder->width(), batch = std::min(kBatch, designs.size());
  std::vector<double> features(batch * width), mean(batch), spread(batch);
  for (std::size_t from = 0; from < designs.size(); from += kBatch) {
    const std::size_t count = std::min(kBatch, designs.size() - from);
    for (std::size_t i = 0; i < count; ++i)
      m_encoder->encode(designs[from + i], std::span(features).subspan(i * width, width));
    applyRidge(m_solution, std::span(features).first(count * width), std::span(mean).first(count), std::span(spread).first(count));
    for (std::size_t i = 0; i < count; ++i) out[from + i] = {mean[i], spread[i]};
  }
}

std::string LinearPredictor::serialize() const {
  ByteWriter writer;
  writer.text(m_kind);
  writer.number(kVersion);
  for (const auto* values : {&m_solution.centre, &m_solution.inverseScale, &m_solution.weights, &m_solution.directions})
    writer.reals(*values);
  for (const double value : {m_solution.intercept, m_solution.noise, m_solution.strength, m_solution.samples}) writer.real(value);
  return writer.take();
}

}  // namespace isotone
