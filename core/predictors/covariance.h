// The fleet's covariance on a few measured designs, one cell of its grid after the other. Private to the process and its prior.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include "core/predictors/fleet.h"

namespace isotone {

/// Variance of the constant: so large that the level of a device is learnt from its measurements alone.
inline constexpr double kConstantVariance = 25;
/// Of the inverse gamma distribution that the variance of a device's function has beforehand.
inline constexpr double kShape = 3, kRate = 3;

/// exp(−3·h/E) for h = 0 … E differing decisions.
std::vector<double> hammingTable(std::size_t decisions);
std::size_t hammingDistance(const std::uint8_t* a, const std::uint8_t* b, std::size_t decisions);

/// The three parts of which each cell's covariance is a weighted sum, each n x n, of some designs.
struct CovarianceParts {
  Eigen::MatrixXd latent, physical, hamming;

  Eigen::MatrixXd of(const CovarianceCell& cell) const;  // with noise on the diagonal
};
CovarianceParts covarianceParts(const CovarianceColumns& columns, std::span<const std::size_t> rows);

/// What values (standardised) say under one cell.
struct CellPosterior {
  Eigen::LLT<Eigen::MatrixXd> factor;  // of the covariance
  Eigen::VectorXd weights;             // covariance⁻¹·values
  double logEvidence = 0;              // up to what all cells share
  double scale = 1;                    // of variances: (3 + q/2)/(3 + n/2), q = values'·weights
};
/// Empty where the covariance cannot be factorised.
std::optional<CellPosterior> explain(const CovarianceParts& parts, const CovarianceCell& cell, const Eigen::VectorXd& values);

/// Rows of a block of features as an Eigen matrix, features x designs.
inline Eigen::Map<const Eigen::MatrixXd> featureColumns(const std::vector<double>& block, std::size_t features, std::size_t designs) {
  return {block.data(), static_cast<Eigen::Index>(features), static_cast<Eigen::Index>(designs)};
}

}  // namespace isotone
