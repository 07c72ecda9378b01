#include "core/monotonicity/adaptation.h"

#include <cmath>
#include <exception>

#include "core/base/language.h"
#include "core/monotonicity/adaptation_solver.h"
#include "core/predictors/linear_predictor.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

constexpr char kKind[] = "adaproxy";
constexpr std::size_t kFewest = 2;

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
      return std::make_shared<const LinearPredictor>(m_encoder, kKind, std::move(*solution));
    } catch (const std::exception& problem) {
      return fail(ErrorKind::Model, sayf(phrase("core", "The regression on {} designs failed: {}."), data.values.size(), problem.what()));
    }
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    return LinearPredictor::deserialize(m_encoder, kKind, bytes);
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
