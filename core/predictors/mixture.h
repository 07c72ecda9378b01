// The posterior of the few-shot process, summed over all cells into one linear and one quadratic form.
#pragma once

#include <string>

#include <Eigen/Core>

#include "core/predictors/bytes.h"
#include "core/predictors/covariance.h"
#include "core/predictors/predictor.h"

namespace isotone {

/// Every cell's covariance with a design x is linear in the same φ(x) = [1, latent, physical, Hamming kernel to each measured
/// design], so the mean over cells is linear·φ, and the variance (within and between cells) is φ'·quadratic·φ plus multiples
/// of |latent|², |physical|² and 1. Blocks of more features than measurements are first projected on the measured ones.
struct Mixture {
  double centre = 0, scale = 0;                     // of the measured values
  double interval = 1;                              // Student quantile over normal quantile
  std::size_t decisions = 0;
  Eigen::MatrixXd latentBasis, physicalBasis;       // dimensions x features
  std::vector<std::uint8_t> choices;                // measured x decisions
  Eigen::VectorXd linear;
  Eigen::MatrixXd quadratic;
  double latentNorm = 0, physicalNorm = 0, constant = 0;

  std::size_t measured() const { return decisions == 0 ? 0 : choices.size() / decisions; }
  void predict(const CovarianceColumns& designs, std::span<Prediction> out) const;
  void write(ByteWriter& writer) const;
  /// False where the bytes do not fit `fleet`.
  bool read(ByteReader& reader, const Fleet& fleet);
};

/// InvalidInput where the measurements are not finite, not of the pool, or not one value a design.
Status checkMeasurements(const CovarianceColumns& pool, std::span<const std::size_t> measured, std::span<const double> values);

/// Measurements that the others contradict are left out (see contradictedMeasurements in gaussian_process.h). Error (Model)
/// when no covariance can be factorised.
Result<Mixture> fitMixture(const Fleet& fleet, const CovarianceColumns& columns, std::span<const std::size_t> measured,
                           std::span<const double> values);

/// Values standardised for the process: constant ones and single ones become 0.
struct StandardisedValues {
  Eigen::VectorXd values;
  double centre = 0, scale = 0;
};
StandardisedValues standardisedValues(std::span<const double> values);

/// Posterior and weight (summing to 1) of each cell that matters, by its position in fleet.cells().
struct WeightedCell {
  std::size_t cell = 0;
  double weight = 0;
  CellPosterior posterior;
};
std::vector<WeightedCell> weighCells(const Fleet& fleet, const CovarianceParts& parts, const Eigen::VectorXd& values);

}  // namespace isotone
