#include "core/predictors/ridge.h"

#include <exception>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/predictors/linear_predictor.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

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
      return std::make_shared<const LinearPredictor>(m_encoder, m_method.kind, std::move(*solution));
    } catch (const std::exception& problem) {
      return fail(ErrorKind::Model, sayf(phrase("core", "The regression on {} designs failed: {}."), data.values.size(), problem.what()));
    }
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    return LinearPredictor::deserialize(m_encoder, m_method.kind, bytes);
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
