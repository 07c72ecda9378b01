#include "core/predictors/ridge.h"

#include <cmath>
#include <exception>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/predictors/bytes.h"
#include "core/predictors/ridge_solver.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kBatch = 512;  // designs encoded at a time: stays in the cache

/// How one of the regressions of this file is called and solved.
struct Method {
  const char* kind;
  Features features;
  std::size_t fewest;  // measured designs it needs
  Result<RidgeSolution> (*solve)(std::span<const double> features, std::size_t columns, std::span<const double> values);
};

constexpr Method kOneHot{"ridge-onehot", Features::OneHot, 3, solveRidge};
constexpr Method kPhysical{"ridge-physical", Features::Physical, 3, solveRidge};
constexpr Method kRich{"ridge-rich", Features::Rich, 3, solveRidge};
constexpr Method kLeastSquares{"ols", Features::Physical, 2, solveLeastSquares};

class RidgePredictor final : public Predictor {
 public:
  RidgePredictor(std::shared_ptr<const Encoder> encoder, const char* kind, RidgeSolution solution)
      : m_encoder(std::move(encoder)), m_kind(kind), m_solution(std::move(solution)) {}

  std::string_view kind() const override { return m_kind; }

  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override {
    const std::size_t width = m_encoder->width(), batch = std::min(kBatch, designs.size());
    std::vector<double> features(batch * width), mean(batch), spread(batch);
    for (std::size_t from = 0; from < designs.size(); from += kBatch) {
      const std::size_t count = std::min(kBatch, designs.size() - from);
      for (std::size_t i = 0; i < count; ++i)
        m_encoder->encode(designs[from + i], std::span(features).subspan(i * width, width));
      applyRidge(m_solution, features, std::span(mean).first(count), std::span(spread).first(count));
      for (std::size_t i = 0; i < count; ++i) out[from + i] = {mean[i], spread[i]};
    }
  }

  std::string serialize() const override {
    ByteWriter writer;
    writer.text(kind());
    writer.number(kVersion);
    for (const auto* values : {&m_solution.centre, &m_solution.inverseScale, &m_solution.weights, &m_solution.directions})
      writer.reals(*values);
    for (const double value : {m_solution.intercept, m_solution.noise, m_solution.strength, m_solution.samples})
      writer.real(value);
    return writer.take();
  }

 private:
  std::shared_ptr<const Encoder> m_encoder;
  const char* m_kind;
  RidgeSolution m_solution;
};

class RidgeFactory final : public PredictorFactory {
 public:
  RidgeFactory(std::shared_ptr<const DesignSpace> space, const Method& method)
      : m_encoder(std::make_shared<Encoder>(std::move(space), method.features)), m_method(method) {}

  std::string_view kind() const override { return m_method.kind; }

  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t, const Progress& progress) const override {
    if (auto checked = checkTraining(data, m_encoder->space(), m_method.fewest); !checked) return failFrom(checked);
    if (progress.stopRequested()) return cancelled();
    try {
      const std::vector<double> features = m_encoder->encode(data.designs);
      if (progress.stopRequested()) return cancelled();
      auto solution = m_method.solve(features, m_encoder->width(), data.values);
      if (!solution) return failFrom(solution);
      return std::make_shared<const RidgePredictor>(m_encoder, m_method.kind, std::move(*solution));
    } catch (const std::exception& problem) {
      return fail(ErrorKind::Model, sayf(phrase("core", "The regression on {} designs failed: {}."), data.values.size(), problem.what()));
    }
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    ByteReader reader(bytes);
    if (reader.text() != kind() || reader.number() != kVersion)
      return fail(ErrorKind::Model, sayf(phrase("core", "The stored predictor is not a {} of version {}: fit it again."), kind(), kVersion));
    RidgeSolution solution;
    for (auto* values : {&solution.centre, &solution.inverseScale, &solution.weights, &solution.directions})
      *values = reader.reals();
    for (double* value : {&solution.intercept, &solution.noise, &solution.strength, &solution.samples}) *value = reader.real();
    const std::size_t width = m_encoder->width();
    if (!reader.complete() || solution.centre.size() != width || solution.inverseScale.size() != width ||
        solution.weights.size() != width || width == 0 || solution.directions.size() % width != 0 || !(solution.samples > 0))
      return fail(ErrorKind::Model, sayf(phrase("core", "The stored {} does not fit the design space ({} features): fit it again."),
                                                kind(), width));
    return std::make_shared<const RidgePredictor>(m_encoder, m_method.kind, std::move(solution));
  }

 private:
  std::shared_ptr<const Encoder> m_encoder;
  Method m_method;
};

}  // namespace

std::unique_ptr<PredictorFactory> ridgeFactory(std::shared_ptr<const DesignSpace> space, Features features) {
  const Method& method = features == Features::OneHot ? kOneHot : features == Features::Physical ? kPhysical : kRich;
  return std::make_unique<RidgeFactory>(std::move(space), method);
}

std::unique_ptr<PredictorFactory> leastSquaresFactory(std::shared_ptr<const DesignSpace> space) {
  return std::make_unique<RidgeFactory>(std::move(space), kLeastSquares);
}

}  // namespace isotone
