// The numbers of a ridge regression, apart from designs: a matrix and values in, weights and certainty out.
#pragma once

#include <span>
#include <vector>

#include "core/base/result.h"

namespace isotone {

/// mean(x) = intercept + Σ weight·(x − centre)·inverseScale, variance(x) = noise²·(1 + 1/n + |directions · standardised x|²).
struct RidgeSolution {
  std::vector<double> centre, inverseScale, weights;  // one per column; inverseScale 0: constant in training
  std::vector<double> directions;                     // rank x columns, row-major: v_k / sqrt(s_k² + strength)
  double intercept = 0, noise = 0, strength = 0;
  double samples = 0;

  std::size_t columns() const { return weights.size(); }
  std::size_t rank() const { return columns() == 0 ? 0 : directions.size() / columns(); }
};

/// `features`: row-major values.size() x columns. Columns are standardised; singular values below 1e-8 of the largest are cut;
/// the strength minimises the generalised cross-validation score over a grid of 12 decades (Golub, Heath, Wahba 1979). The
/// noise is set such that 90 % of the studentised residuals lie within 1.645 of it, which holds for tails that are not normal.
/// Error (Model) when the decomposition fails.
Result<RidgeSolution> solveRidge(std::span<const double> features, std::size_t columns, std::span<const double> values);

/// The means of several ridges on the same features at the cost of one: `values` has a block of rows for each of `targets`.
/// The solutions have no directions and no noise, so that their spread is 0.
Result<std::vector<RidgeSolution>> solveRidgeMeans(std::span<const double> features, std::size_t columns,
                                                   std::span<const double> values, std::size_t targets);

/// Ordinary least squares; of all weights that fit alike, the smallest (standardised columns, cut as above). The noise carries
/// the Student quantile of the residual freedom; where nothing is left to judge by, it is the spread of the values.
Result<RidgeSolution> solveLeastSquares(std::span<const double> features, std::size_t columns, std::span<const double> values);

/// mean[i] and spread[i] of each row of `features`.
void applyRidge(const RidgeSolution& solution, std::span<const double> features, std::span<double> mean,
                std::span<double> spread);

}  // namespace isotone
