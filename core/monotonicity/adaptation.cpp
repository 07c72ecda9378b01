#include "core/monotonicity/adaptation.h"

#include <cmath>
#include <exception>

#include "core/base/language.h"
#include "core/monotonicity/adaptation_solver.h"
#include "core/predictors/bytes.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

constexpr std::string_view kKind = "adaproxy";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kFewest = 2, kBatch = 512;

class AdaProxyPredictor final : public Predictor {
 public:
  AdaProxyPredictor(std::shared_ptr<const Encoder> encoder, RidgeSolution solution)
      : m_encoder(std::move(encoder)), m_solution(std::move(solution)) {}

  std::string_view kind() const override { return kKind; }

  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override {
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

  std::string serialize() const override {
    ByteWriter writer;
    writer.text(kKind);
    writer.number(kVersion);
    for (const auto* values : {&m_solution.centre, &m_solution.inverseScale, &m_solution.weights, &m_solution.directions})
      writer.reals(*values);
    for (const double value : {m_solution.intercept, m_solution.noise, m_solution.strength, m_solution.samples})
      writer.real(value);
    return writer.take();
  }

 private:
  std::shared_ptr<const Encoder> m_encoder;
  RidgeSolution m_solution;
};

// The proxy's predictor is fitted once for all targets.
Result<ProxyWeights> weightsOf(const Encoder& encoder, const DesignMatrix& pool, const SourceDevice& proxy) {
  if (proxy.values.size() != pool.size())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} has {} values for {} designs: they do not belong together."),
                                              proxy.name, proxy.values.size(), pool.size()));
  DesignMatrix measured(pool.decisions());
  std::vector<double> values;
  for (std::size_t i = 0; i < pool.size(); ++i) {
    if (!std::isfinite(proxy.values[i])) continue;
    measured.push(pool[i]);
    values.push_back(proxy.values[i]);
  }
  try {
    return fitProxyWeights(encoder.encode(measured), encoder.width(), values);
  } catch (const std::exception& problem) {
    return fail(ErrorKind::Model, sayf(phrase("core", "The regression on {} designs failed: {}."), values.size(), problem.what()));
  }
}

class AdaProxyFactory final : public PredictorFactory {
 public:
  AdaProxyFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool, const SourceDevice& proxy)
      : m_encoder(std::make_shared<Encoder>(std::move(space), Features::OneHot)), m_proxy(weightsOf(*m_encoder, pool, proxy)) {}

  std::string_view kind() const override { return kKind; }

  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t seed, const Progress& progress) const override {
    if (!m_proxy) return failFrom(m_proxy);
    if (auto checked = checkTraining(data, m_encoder->space(), kFewest); !checked) return failFrom(checked);
    if (progress.stopRequested()) return cancelled();
    try {
      auto solution = bendProxy(*m_proxy, m_encoder->encode(data.designs), data.values, seed);
      if (!solution) return failFrom(solution);
      return std::make_shared<const AdaProxyPredictor>(m_encoder, std::move(*solution));
    } catch (const std::exception& problem) {
      return fail(ErrorKind::Model, sayf(phrase("core", "The regression on {} designs failed: {}."), data.values.size(), problem.what()));
    }
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    ByteReader reader(bytes);
    if (reader.text() != kKind || reader.number() != kVersion)
      return fail(ErrorKind::Model, sayf(phrase("core", "The stored predictor is not a {} of version {}: fit it again."), kKind, kVersion));
    RidgeSolution solution;
    for (auto* values : {&solution.centre, &solution.inverseScale, &solution.weights, &solution.directions})
      *values = reader.reals();
    for (double* value : {&solution.intercept, &solution.noise, &solution.strength, &solution.samples}) *value = reader.real();
    const std::size_t width = m_encoder->width();
    if (!reader.complete() || solution.centre.size() != width || solution.inverseScale.size() != width ||
        solution.weights.size() != width || width == 0 || solution.directions.size() % width != 0 || !(solution.samples > 0))
      return fail(ErrorKind::Model, sayf(phrase("core", "The stored {} does not fit the design space ({} features): fit it again."),
                                                kKind, width));
    return std::make_shared<const AdaProxyPredictor>(m_encoder, std::move(solution));
  }

 private:
  std::shared_ptr<const Encoder> m_encoder;
  Result<ProxyWeights> m_proxy;
};

}  // namespace

std::unique_ptr<PredictorFactory> adaProxyFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                                  const SourceDevice& proxy) {
  return std::make_unique<AdaProxyFactory>(std::move(space), pool, proxy);
}

}  // namespace isotone
