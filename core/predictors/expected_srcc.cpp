// How well the process expects to rank a pool, now and after more measurements.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/language.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/outliers.h"

namespace isotone {
namespace {

constexpr std::size_t kDesigns = 500;  // of the pool, evenly spaced, over which is averaged

using Index = Eigen::Index;

// Covariance under one cell of each design of `at` with each of `rows`.
Eigen::MatrixXd crossCovariance(const CovarianceParts& parts, const CovarianceCell& cell, Index sample) {
  // The parts hold the sample first, then the pool's designs.
  const auto block = [&](const Eigen::MatrixXd& all) { return all.topRightCorner(sample, all.cols() - sample); };
  return ((cell.latent * block(parts.latent) + cell.physical * block(parts.physical) + cell.hamming * block(parts.hamming)).array() +
          kConstantVariance).matrix();
}

}  // namespace

Result<std::vector<double>> expectedSrcc(const Fleet& fleet, const CovarianceColumns& pool,
                                         std::span<const std::size_t> measured, std::span<const double> values,
                                         std::span<const std::size_t> next) {
  if (auto checked = checkMeasurements(pool, measured, values); !checked) return failFrom(checked);
  if (std::any_of(next.begin(), next.end(), [&](std::size_t row) { return row >= pool.designs; }))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "A design to measure next is not among the {} of the pool."), pool.designs));
  const Explained known = explainMeasurements(fleet, pool, measured, values);
  std::vector<std::size_t> rows;
  for (const std::size_t position : known.kept) rows.push_back(measured[position]);
  const auto now = static_cast<Index>(rows.size());
  rows.insert(rows.end(), next.begin(), next.end());
  const auto sample = static_cast<Index>(rows.size());
  const std::size_t designs = std::min(kDesigns, pool.designs);
  for (std::size_t i = 0; i < designs; ++i) rows.push_back(i * pool.designs / designs);
  const CovarianceParts parts = covarianceParts(pool, rows);
  const CovarianceParts sampled{parts.latent.topLeftCorner(sample, sample), parts.physical.topLeftCorner(sample, sample),
                                parts.hamming.topLeftCorner(sample, sample)};
  std::vector<double> out(next.size() + 1, 0.0);
  for (const WeightedCell& at : known.cells) {
    const CovarianceCell& cell = fleet.cells()[at.cell];
    const Eigen::LLT<Eigen::MatrixXd> factor(sampled.of(cell));
    Eigen::MatrixXd cross = crossCovariance(parts, cell, sample);
    const Eigen::VectorXd mean = cross.topRows(now).transpose() * at.posterior.weights;
    const double explained = (mean.array() - mean.mean()).square().mean();
    // The constant is the same for all designs, so it cannot change their order.
    factor.matrixL().solveInPlace(cross);
    const Eigen::MatrixXd centred = cross.colwise() - cross.rowwise().mean();
    const auto order = [&](const Eigen::MatrixXd& all) {
      const auto block = all.bottomRightCorner(static_cast<Index>(designs), static_cast<Index>(designs));
      return block.diagonal().mean() - block.mean();
    };
    double left = cell.latent * order(parts.latent) + cell.physical * order(parts.physical) + cell.hamming * order(parts.hamming);
    double total = 0;
    for (Index k = 0; k <= sample; ++k) {
      if (k >= now) {
        const double residual = at.posterior.scale * (std::max(0.0, left) + cell.noise);
        if (k == now) total = explained + residual;
        const double pearson = total > 0 ? std::sqrt(std::max(0.0, 1 - residual / total)) : 0;
        out[static_cast<std::size_t>(k - now)] += at.weight * 6 / std::numbers::pi * std::asin(pearson / 2);
      }
      if (k < sample) left -= centred.row(k).squaredNorm() / static_cast<double>(designs);
    }
  }
  return out;
}

}  // namespace isotone
