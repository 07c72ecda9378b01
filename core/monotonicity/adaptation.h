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

/// "reuse": the plain baseline. Of the sources, the one whose values rank the measurements best; its measured value (where it has
/// one, else its ridge prediction) on a straight line fitted to the measurements. With one source: that one.
std::unique_ptr<PredictorFactory> reuseFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                               std::span<const SourceDevice> sources);

}  // namespace isotone
