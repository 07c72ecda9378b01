// The methods of few-shot adaptation over one pool of designs: every one gets the same measurements.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/predictors/fleet.h"
#include "core/predictors/predictor.h"

namespace isotone {

/// "bma-gp", "reuse", "ols", "ridge", "flops", "adaproxy": first what is recommended, then the plain baselines.
std::vector<std::string> fewShotMethodNames();
/// "Least squares on physical sums"; the name itself where it is not known.
std::string fewShotMethodTitle(const std::string& method);

/// The part of `columns` at some designs, in the order given.
CovarianceColumns columnsAt(const CovarianceColumns& columns, std::span<const std::size_t> designs);

/// Safe from several threads. Regressions of the sources themselves are kept from fit to fit.
class FewShotMethods {
 public:
  /// `designs`, `columns` and the values of each source are aligned: the pool. Both outlive this object.
  FewShotMethods(std::shared_ptr<const Fleet> fleet, const DesignMatrix& designs, const CovarianceColumns& columns,
                 std::vector<SourceDevice> sources);

  struct Task {
    std::string method;
    std::string proxy;                   // a source, for adaproxy and reuse; empty: the best on the measurements
    std::vector<std::size_t> measured;   // positions in the pool
    std::vector<double> values;          // aligned with it
    std::uint64_t seed = 1;
  };
  /// Errors: NotFound (method, proxy), Infeasible (too few or too many measurements, no sources), Model, Cancelled.
  Result<PredictorPtr> fit(const Task& task, const Progress& progress) const;
  /// Fits and predicts the designs at `wanted`.
  Result<std::vector<Prediction>> predict(const Task& task, std::span<const std::size_t> wanted, const Progress& progress) const;
  /// Position in the sources of the proxy that adaproxy and reuse lean on for this task.
  Result<std::size_t> proxyOf(const Task& task) const;

 private:
  Result<std::shared_ptr<const PredictorFactory>> factoryFor(const Task& task) const;
  DesignMatrix designsAt(std::span<const std::size_t> positions) const;
  Result<std::vector<Prediction>> processAt(const Task& task, std::span<const std::size_t> wanted) const;

  std::shared_ptr<const Fleet> m_fleet;
  const DesignMatrix& m_designs;
  const CovarianceColumns& m_columns;
  std::vector<SourceDevice> m_sources;
  mutable std::mutex m_making;
  mutable std::map<std::pair<std::string, std::size_t>, std::shared_ptr<const PredictorFactory>> m_factories;  // by method, proxy
};

}  // namespace isotone
