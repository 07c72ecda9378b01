#include "core/predictors/covariance.h"

#include <cmath>

namespace isotone {
namespace {

// (1/features)·Σ a·b of each pair of the rows.
Eigen::MatrixXd linearPart(const std::vector<double>& block, std::size_t features, std::size_t designs,
                           std::span<const std::size_t> rows) {
  const auto n = static_cast<Eigen::Index>(rows.size());
  if (features == 0) return Eigen::MatrixXd::Zero(n, n);
  const auto all = featureColumns(block, features, designs);
  Eigen::MatrixXd chosen(all.rows(), n);
  for (Eigen::Index i = 0; i < n; ++i) chosen.col(i) = all.col(static_cast<Eigen::Index>(rows[static_cast<std::size_t>(i)]));
  return chosen.transpose() * chosen / static_cast<double>(features);
}

}  // namespace

std::vector<double> hammingTable(std::size_t decisions) {
  std::vector<double> table(decisions + 1);
  for (std::size_t h = 0; h <= decisions; ++h)
    table[h] = std::exp(-3.0 * static_cast<double>(h) / static_cast<double>(std::max<std::size_t>(1, decisions)));
  return table;
}

std::size_t hammingDistance(const std::uint8_t* a, const std::uint8_t* b, std::size_t decisions) {
  unsigned differing = 0;
  for (std::size_t i = 0; i < decisions; ++i) differing += a[i] != b[i];
  return differing;
}

Eigen::MatrixXd CovarianceParts::of(const CovarianceCell& cell) const {
  Eigen::MatrixXd sum = cell.latent * latent + cell.physical * physical + cell.hamming * hamming;
  sum.array() += kConstantVariance;
  sum.diagonal().array() += cell.noise;
  return sum;
}

CovarianceParts covarianceParts(const CovarianceColumns& columns, std::span<const std::size_t> rows) {
  CovarianceParts out;
  out.latent = linearPart(columns.latent, columns.sources, columns.designs, rows);
  out.physical = linearPart(columns.physical, columns.sums, columns.designs, rows);
  const auto n = static_cast<Eigen::Index>(rows.size());
  out.hamming.resize(n, n);
  const std::vector<double> table = hammingTable(columns.decisions);
  const auto choices = [&](Eigen::Index i) { return columns.choices.data() + rows[static_cast<std::size_t>(i)] * columns.decisions; };
  for (Eigen::Index i = 0; i < n; ++i)
    for (Eigen::Index j = 0; j <= i; ++j)
      out.hamming(i, j) = out.hamming(j, i) = table[hammingDistance(choices(i), choices(j), columns.decisions)];
  return out;
}

std::optional<CellPosterior> explain(const CovarianceParts& parts, const CovarianceCell& cell, const Eigen::VectorXd& values) {
  CellPosterior out;
  out.factor.compute(parts.of(cell));
  if (out.factor.info() != Eigen::Success) return std::nullopt;
  out.weights = out.factor.solve(values);
  const double fit = values.dot(out.weights), half = 0.5 * static_cast<double>(values.size());
  out.logEvidence = -out.factor.matrixLLT().diagonal().array().log().sum() - (kShape + half) * std::log(kRate + fit / 2);
  out.scale = (kRate + fit / 2) / (kShape + half);
  if (!std::isfinite(out.logEvidence)) return std::nullopt;
  return out;
}

}  // namespace isotone
