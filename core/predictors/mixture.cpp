#include "core/predictors/mixture.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/predictors/normal.h"
#include "core/predictors/outliers.h"

namespace isotone {
namespace {

constexpr double kNegligible = 1e-7;  // weight of a cell beside the best one
constexpr Eigen::Index kBatch = 256;

using Matrix = Eigen::MatrixXd;
using Index = Eigen::Index;

// covariance with the measured designs = rows·(basis·features(x)).
struct LinearBlock {
  Matrix basis, rows;
};
LinearBlock linearBlock(const std::vector<double>& block, std::size_t features, std::size_t designs,
                        std::span<const std::size_t> measured) {
  const auto n = static_cast<Index>(measured.size()), width = static_cast<Index>(features);
  Matrix chosen(n, width);
  const auto all = featureColumns(block, features, designs);
  for (Index i = 0; i < n; ++i) chosen.row(i) = all.col(static_cast<Index>(measured[static_cast<std::size_t>(i)])).transpose();
  if (width <= n) return {Matrix::Identity(width, width), chosen};
  return {chosen, Matrix::Identity(n, n)};
}

void writeMatrix(ByteWriter& writer, const Matrix& matrix) { writer.reals({matrix.data(), matrix.data() + matrix.size()}); }

bool readMatrix(ByteReader& reader, Index rows, Index columns, Matrix& out) {
  const std::vector<double> values = reader.reals();
  if (static_cast<Index>(values.size()) != rows * columns) return false;
  out = Eigen::Map<const Matrix>(values.data(), rows, columns);
  return true;
}

}  // namespace

StandardisedValues standardisedValues(std::span<const double> values) {
  StandardisedValues out;
  const Eigen::Map<const Eigen::VectorXd> given(values.data(), static_cast<Index>(values.size()));
  if (values.empty()) return out;
  out.centre = given.mean();
  out.values = given.array() - out.centre;
  const double spread = std::sqrt(out.values.array().square().mean());
  const bool varies = spread > 1e-12 * std::abs(out.centre);
  if (varies) out.values /= spread;
  else out.values.setZero();
  // A single measurement says nothing of the spread between designs: it may be as large as the value itself.
  out.scale = varies ? spread : values.size() == 1 ? std::abs(out.centre) : 0;
  return out;
}

std::vector<WeightedCell> weighCells(const Fleet& fleet, const CovarianceParts& parts, const Eigen::VectorXd& values) {
  std::vector<WeightedCell> out;
  double best = -INFINITY;
  for (std::size_t cell = 0; cell < fleet.cells().size(); ++cell) {
    auto posterior = explain(parts, fleet.cells()[cell], values);
    if (!posterior) continue;
    const double weight = std::log(fleet.cellPrior()[cell]) + posterior->logEvidence;
    best = std::max(best, weight);
    out.push_back({cell, weight, std::move(*posterior)});
  }
  double sum = 0;
  for (WeightedCell& cell : out) sum += cell.weight = std::exp(cell.weight - best);
  std::erase_if(out, [&](const WeightedCell& cell) { return !(cell.weight > kNegligible); });
  for (WeightedCell& cell : out) cell.weight /= sum;
  return out;
}

Result<Mixture> fitMixture(const Fleet& fleet, const CovarianceColumns& columns, std::span<const std::size_t> given,
                           std::span<const double> values) {
  const auto [kept, contradicted, y, cells] = explainMeasurements(fleet, columns, given, values);
  if (cells.empty())
    return fail(ErrorKind::Model, sayf(phrase("core", "No covariance explains the {} measurements: check them for extreme values."),
                                       values.size()));
  std::vector<std::size_t> measured;
  for (const std::size_t position : kept) measured.push_back(given[position]);
  const LinearBlock latent = linearBlock(columns.latent, columns.sources, columns.designs, measured);
  const LinearBlock physical = linearBlock(columns.physical, columns.sums, columns.designs, measured);
  const auto n = static_cast<Index>(measured.size()), m = latent.rows.cols(), p = physical.rows.cols();
  Mixture out{.centre = y.centre, .scale = y.scale, .decisions = columns.decisions,
              .latentBasis = latent.basis, .physicalBasis = physical.basis};
  out.interval = studentQuantile95(2 * kShape + static_cast<double>(n)) / kNormal90;
  for (const std::size_t row : measured)
    out.choices.insert(out.choices.end(), columns.choices.begin() + static_cast<std::ptrdiff_t>(row * columns.decisions),
                       columns.choices.begin() + static_cast<std::ptrdiff_t>((row + 1) * columns.decisions));
  out.linear = Eigen::VectorXd::Zero(1 + m + p + n);
  out.quadratic = Matrix::Zero(1 + m + p + n, 1 + m + p + n);
  Matrix rows(n, 1 + m + p + n);
  for (const WeightedCell& at : cells) {
    const CovarianceCell& cell = fleet.cells()[at.cell];
    const double latentShare = cell.latent / std::max(1.0, static_cast<double>(columns.sources));
    const double physicalShare = cell.physical / std::max(1.0, static_cast<double>(columns.sums));
    rows << Matrix::Constant(n, 1, kConstantVariance), latentShare * latent.rows, physicalShare * physical.rows,
        cell.hamming * Matrix::Identity(n, n);
    const Eigen::VectorXd mean = rows.transpose() * at.posterior.weights;
    at.posterior.factor.matrixL().solveInPlace(rows);
    out.linear += at.weight * mean;
    const double scale = at.weight * at.posterior.scale;
    out.quadratic.noalias() += at.weight * (mean * mean.transpose());
    out.quadratic.noalias() -= scale * (rows.transpose() * rows);
    out.latentNorm += columns.sources == 0 ? 0 : scale * latentShare;
    out.physicalNorm += scale * physicalShare;
    out.constant += scale * (kConstantVariance + cell.hamming + cell.noise);
  }
  out.quadratic -= out.linear * out.linear.transpose();
  return out;
}

void Mixture::predict(const CovarianceColumns& designs, std::span<Prediction> out) const {
  const auto latent = featureColumns(designs.latent, designs.sources, designs.designs);
  const auto physical = featureColumns(designs.physical, designs.sums, designs.designs);
  const auto n = static_cast<Index>(measured()), m = latentBasis.rows(), p = physicalBasis.rows();
  const std::vector<double> table = hammingTable(decisions);
  const auto total = static_cast<Index>(designs.designs);
  Matrix features(linear.size(), std::min(kBatch, total)), turned(features.rows(), features.cols());
  for (Index from = 0; from < total; from += kBatch) {
    const Index count = std::min(kBatch, total - from);
    auto phi = features.leftCols(count);
    phi.row(0).setOnes();
    phi.middleRows(1, m).noalias() = latentBasis * latent.middleCols(from, count);
    phi.middleRows(1 + m, p).noalias() = physicalBasis * physical.middleCols(from, count);
    for (Index i = 0; i < count; ++i) {
      const std::uint8_t* design = designs.choices.data() + static_cast<std::size_t>(from + i) * decisions;
      for (Index k = 0; k < n; ++k)
        phi(1 + m + p + k, i) = table[hammingDistance(design, choices.data() + static_cast<std::size_t>(k) * decisions, decisions)];
    }
    turned.leftCols(count).noalias() = quadratic * phi;
    for (Index i = 0; i < count; ++i) {
      const double variance = constant + phi.col(i).dot(turned.col(i)) + latentNorm * latent.col(from + i).squaredNorm() +
                              physicalNorm * physical.col(from + i).squaredNorm();
      out[static_cast<std::size_t>(from + i)] = {centre + scale * linear.dot(phi.col(i)),
                                                 scale * interval * std::sqrt(std::max(0.0, variance))};
    }
  }
}

void Mixture::write(ByteWriter& writer) const {
  for (const double value : {centre, scale, interval, latentNorm, physicalNorm, constant}) writer.real(value);
  writer.text({reinterpret_cast<const char*>(choices.data()), choices.size()});
  for (const Matrix* matrix : {&latentBasis, &physicalBasis, &quadratic}) writeMatrix(writer, *matrix);
  writer.reals({linear.data(), linear.data() + linear.size()});
}

bool Mixture::read(ByteReader& reader, const Fleet& fleet) {
  for (double* value : {&centre, &scale, &interval, &latentNorm, &physicalNorm, &constant}) *value = reader.real();
  const std::string bytes = reader.text();
  choices.assign(bytes.begin(), bytes.end());
  decisions = fleet.space()->decisions().size();
  if (!reader.ok() || decisions == 0 || choices.empty() || choices.size() % decisions != 0) return false;
  const CovarianceColumns none = fleet.columns(DesignMatrix(decisions));
  const auto n = static_cast<Index>(measured()), sources = static_cast<Index>(none.sources), sums = static_cast<Index>(none.sums);
  const Index width = 1 + std::min(n, sources) + std::min(n, sums) + n;
  Matrix row;
  if (!readMatrix(reader, std::min(n, sources), sources, latentBasis) || !readMatrix(reader, std::min(n, sums), sums, physicalBasis) ||
      !readMatrix(reader, width, width, quadratic) || !readMatrix(reader, width, 1, row))
    return false;
  linear = row.col(0);
  return true;
}

}  // namespace isotone
