// Predictors for a target device that lean on a proxy: reuse as it is, and AdaProxy.
#pragma once

#include "core/predictors/fleet.h"
#include "core/predictors/predictor.h"

namespace isotone {

/// "adaproxy" (arXiv 2111.01203): the proxy's linear one-hot predictor w bent to the target by min over scalar a, vector b, scalar c of
/// (1/M)·|X(w∘(a + b)) + c − y|² + λ|b|², y standardised, λ by 5-fold cross-validated squared error over all M measurements.
/// `pool` and `proxy.values` are aligned. deserialize() needs neither.
std::unique_ptr<PredictorFactory> adaProxyFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                                  const SourceDevice& proxy);

/// "reuse", the plain baseline: the proxy's measured value (where it has one, else its ridge prediction on rich features) on a
/// straight line fitted to the measurements, never a falling one: the order is the proxy's. deserialize() needs neither.
std::unique_ptr<PredictorFactory> reuseFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                               const SourceDevice& proxy);

/// Position of the source that ranks some measurements best (`measured`: their positions in the pool, aligned with `values`); of
/// equal ones the one nearest to a straight line. 0 where none can be told from the others; sources are not empty.
std::size_t bestProxy(std::span<const SourceDevice> sources, std::span<const std::size_t> measured, std::span<const double> values);

}  // namespace isotone
