// A predictor for a new device from a handful of measurements: a Gaussian process whose covariance comes from a fleet of
// measured devices, averaged over a grid of covariances by how well each explains the measurements.
#pragma once

#include "core/predictors/fleet.h"
#include "core/predictors/predictor.h"

namespace isotone {

/// The work grows with the cube of the measurements: of more than these, as many are used, evenly spaced.
inline constexpr std::size_t kMostMeasurements = 300;

/// kind(): "bma-gp". Fits from one measurement on; the seed is not used. Spreads are such that mean ± 1.645·spread is the
/// 90 % interval of the Student t mixture. deserialize() needs no sources: the bytes hold what the fleet gave.
std::unique_ptr<PredictorFactory> gaussianProcessFactory(std::shared_ptr<const Fleet> fleet);

/// For stored predictors only: fit() is Infeasible.
std::unique_ptr<PredictorFactory> storedGaussianProcessFactory(std::shared_ptr<const DesignSpace> space);

/// The same fit with predictions for designs whose columns are prepared: fit and predict in milliseconds.
/// out.size() == pool.designs; `measured`: positions in the pool. Errors: InvalidInput without measurements or where a value is
/// not finite; Model when no covariance can be factorised.
Status fitAndPredict(const Fleet& fleet, const CovarianceColumns& pool, std::span<const std::size_t> measured,
                     std::span<const double> values, std::span<Prediction> out);

/// Positions in `measured` that a fit leaves out because all other measurements contradict them, such as a value ten times too
/// large: to be measured again. At most one in five, at most three, and none of fewer than six.
std::vector<std::size_t> contradictedMeasurements(const Fleet& fleet, const CovarianceColumns& pool,
                                                  std::span<const std::size_t> measured, std::span<const double> values);

/// What the process itself expects SRCC over `pool` to be, after the measurements and after each of `next` more (positions in
/// the pool): next.size() + 1 numbers, never falling. Certainty about ranks depends on where is measured, not on what comes out.
Result<std::vector<double>> expectedSrcc(const Fleet& fleet, const CovarianceColumns& pool,
                                         std::span<const std::size_t> measured, std::span<const double> values,
                                         std::span<const std::size_t> next);

}  // namespace isotone
