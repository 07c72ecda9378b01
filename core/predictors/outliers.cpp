// Which measurements cannot be right: those that all others contradict.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/predictors/gaussian_process.h"
#include "core/predictors/outliers.h"

namespace isotone {
namespace {

constexpr std::size_t kFewest = 6;  // measurements, below which none can be called wrong
constexpr std::size_t kAtMostOneIn = 5, kAtMost = 3;
// One in a hundred of the density of a value that may lie anywhere within ten standard deviations.
constexpr double kLeastDensity = 0.01 / 20;

// Density of one value under Student's t, given all others: from the inverse of the covariance of all of them.
double logPredictive(const CellPosterior& cell, const Eigen::VectorXd& values, const Eigen::VectorXd& precision, Eigen::Index i) {
  const auto n = static_cast<double>(values.size());
  const double freedom = 2 * kShape + n - 1;
  const double error = cell.weights[i] / precision[i];
  const double rate = kRate + (values.dot(cell.weights) - error * error * precision[i]) / 2;
  const double square = rate / (kShape + (n - 1) / 2) / precision[i];
  return std::lgamma((freedom + 1) / 2) - std::lgamma(freedom / 2) - 0.5 * std::log(freedom * std::numbers::pi * square) -
         (freedom + 1) / 2 * std::log1p(error * error / (freedom * square));
}

// The value that the others predict worst, and the density they give it.
struct Worst {
  Eigen::Index position = 0;
  double density = INFINITY;
};
Worst worstOf(std::span<const WeightedCell> cells, const Eigen::VectorXd& values) {
  const Eigen::Index n = values.size();
  Eigen::VectorXd inverse = Eigen::VectorXd::Zero(n);  // Σ weight / density: weights without the value are as weight/density
  for (const WeightedCell& cell : cells) {
    const Eigen::VectorXd precision = cell.posterior.factor.solve(Eigen::MatrixXd::Identity(n, n)).diagonal();
    for (Eigen::Index i = 0; i < n; ++i) inverse[i] += cell.weight * std::exp(-logPredictive(cell.posterior, values, precision, i));
  }
  Worst worst;
  for (Eigen::Index i = 0; i < n; ++i)
    if (1 / inverse[i] < worst.density) worst = {i, 1 / inverse[i]};
  return worst;
}

}  // namespace

Explained explainMeasurements(const Fleet& fleet, const CovarianceColumns& columns, std::span<const std::size_t> measured,
                              std::span<const double> values) {
  Explained out;
  out.kept.resize(std::min(values.size(), kMostMeasurements));
  for (std::size_t i = 0; i < out.kept.size(); ++i) out.kept[i] = i * values.size() / out.kept.size();
  const std::size_t atMost = values.size() < kFewest ? 0 : std::min(kAtMost, values.size() / kAtMostOneIn);
  while (true) {
    std::vector<std::size_t> rows;
    std::vector<double> y;
    for (const std::size_t position : out.kept) {
      rows.push_back(measured[position]);
      y.push_back(values[position]);
    }
    out.values = standardisedValues(y);
    out.cells = weighCells(fleet, covarianceParts(columns, rows), out.values.values);
    if (out.contradicted.size() == atMost || out.cells.empty()) return out;
    const Worst worst = worstOf(out.cells, out.values.values);
    if (!(worst.density < kLeastDensity)) return out;
    const auto at = out.kept.begin() + worst.position;
    out.contradicted.push_back(*at);
    out.kept.erase(at);
  }
}

std::vector<std::size_t> contradictedMeasurements(const Fleet& fleet, const CovarianceColumns& pool,
                                                  std::span<const std::size_t> measured, std::span<const double> values) {
  return explainMeasurements(fleet, pool, measured, values).contradicted;
}

}  // namespace isotone
