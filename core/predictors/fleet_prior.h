// How likely each cell of the covariance is for a new device, learnt from the known ones.
#pragma once

#include <Eigen/Core>

#include "core/predictors/fleet.h"

namespace isotone {

/// Each source in turn plays the new device: a few random designs of the pool, the latent columns of the other sources. `values`:
/// pool.designs x sources, NaN where absent. Weights of `cells` by expectation maximisation over these tasks, smoothed towards
/// equal ones; equal ones with fewer than two sources. Cancelled when asked.
Result<std::vector<double>> learnCellPrior(const CovarianceColumns& pool, const Eigen::MatrixXd& values,
                                           std::span<const CovarianceCell> cells, std::uint64_t seed, const Progress& progress);

}  // namespace isotone
