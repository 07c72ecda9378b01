#include "core/predictors/ridge_solver.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <Eigen/QR>
#include <Eigen/SVD>

#include "core/base/language.h"
#include "core/predictors/normal.h"

namespace isotone {
namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using ConstRows = Eigen::Map<const RowMajor>;
using Vector = Eigen::VectorXd;

constexpr double kCut = 1e-8;
constexpr std::size_t kEnoughForQuantile = 40;  // residuals, to read a 90 % quantile off them

struct Standardised {
  Eigen::MatrixXd x;
  Vector centre, inverseScale;
};

Standardised standardise(const ConstRows& features) {
  Standardised out;
  out.centre = features.colwise().mean();
  out.x = features.rowwise() - out.centre.transpose();
  out.inverseScale = out.x.colwise().norm() / std::sqrt(static_cast<double>(features.rows()));
  for (Eigen::Index column = 0; column < out.x.cols(); ++column) {
    double& scale = out.inverseScale[column];
    // What rounding leaves of a constant column is no signal.
    scale = scale > 1e-12 * std::max(1.0, std::abs(out.centre[column])) ? 1 / scale : 0;
    out.x.col(column) *= scale;
  }
  return out;
}

// x = U S V'; only the parts that are needed: S, V, and U'y of each column of y.
struct Decomposition {
  Vector singular;
  Eigen::MatrixXd projected, v;
  Eigen::RowVectorXd outside;  // squared length of each y outside the columns' space
};

template <class Svd>
void keepRank(const Svd& svd, const Eigen::MatrixXd& y, Decomposition& out) {
  const Vector& all = svd.singularValues();
  Eigen::Index rank = 0;
  while (rank < all.size() && all[rank] > kCut * all[0]) ++rank;
  out.singular = all.head(rank);
  out.v = svd.matrixV().leftCols(rank);
  out.projected = svd.matrixU().leftCols(rank).transpose() * y;
}

Decomposition decompose(const Eigen::MatrixXd& x, const Eigen::MatrixXd& y) {
  Decomposition out;
  if (x.rows() > x.cols()) {
    // The triangular factor has the same singular values and is small.
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(x);
    const Eigen::MatrixXd r = qr.matrixQR().topRows(x.cols()).triangularView<Eigen::Upper>();
    const Eigen::MatrixXd rotated = (qr.householderQ().transpose() * y).topRows(x.cols());
    keepRank(Eigen::BDCSVD<Eigen::MatrixXd>(r, Eigen::ComputeThinU | Eigen::ComputeThinV), rotated, out);
  } else {
    keepRank(Eigen::BDCSVD<Eigen::MatrixXd>(x, Eigen::ComputeThinU | Eigen::ComputeThinV), y, out);
  }
  out.outside = (y.colwise().squaredNorm() - out.projected.colwise().squaredNorm()).cwiseMax(0.0);
  return out;
}

// The values less their means; `means` gets those.
Eigen::MatrixXd centred(const Eigen::Map<const Eigen::MatrixXd>& values, Eigen::RowVectorXd& means) {
  means = values.colwise().mean();
  return values.rowwise() - means;
}

struct Strength {
  double value = 0, freedom = 0, residual = 0;
};

Strength chooseStrength(const Decomposition& parts, Eigen::Index target, double n) {
  Strength best;
  double bestScore = std::numeric_limits<double>::infinity();
  for (int step = 0; step <= 48; ++step) {
    Strength at{.value = n * std::pow(10.0, -8 + step / 4.0), .freedom = 1, .residual = parts.outside[target]};
    for (Eigen::Index k = 0; k < parts.singular.size(); ++k) {
      const double square = parts.singular[k] * parts.singular[k], left = at.value / (square + at.value);
      const double along = parts.projected(k, target);
      at.freedom += 1 - left;
      at.residual += left * left * along * along;
    }
    // Few samples can be met exactly; a twentieth of them must stay to judge by.
    if (n - at.freedom < 0.05 * n && step < 48) continue;
    const double score = at.residual / ((n - at.freedom) * (n - at.freedom));
    if (score < bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best;
}

double noiseOf(const Eigen::MatrixXd& x, const Vector& y, const Vector& weights, const Eigen::MatrixXd& directions,
               const Strength& strength) {
  const auto n = static_cast<std::size_t>(y.size());
  if (n < kEnoughForQuantile) return std::sqrt(strength.residual / (static_cast<double>(n) - strength.freedom));
  const Vector leverage = (x * directions).rowwise().squaredNorm().array() + 1 / static_cast<double>(n);
  const Vector residual = y - x * weights;
  std::vector<double> studentised(n);
  for (std::size_t i = 0; i < n; ++i) {
    const auto at = static_cast<Eigen::Index>(i);
    studentised[i] = std::abs(residual[at]) / std::sqrt(std::max(1e-6, 1 - leverage[at]));
  }
  const auto place = studentised.begin() + static_cast<std::ptrdiff_t>(std::min(n - 1, static_cast<std::size_t>(
                                               std::ceil(0.9 * static_cast<double>(n + 1)))) - 1);
  std::nth_element(studentised.begin(), place, studentised.end());
  return *place / kNormal90;
}

std::vector<double> toVector(const Vector& values) { return {values.data(), values.data() + values.size()}; }

// What a solution says of the columns, before any values.
RidgeSolution emptySolution(const Standardised& data) {
  RidgeSolution out;
  out.centre = toVector(data.centre);
  out.inverseScale = toVector(data.inverseScale);
  out.samples = static_cast<double>(data.x.rows());
  return out;
}

Status checkFinite(const Decomposition& parts) {
  if (parts.singular.allFinite() && parts.projected.allFinite()) return {};
  return fail(ErrorKind::Model, said("core", "The regression's matrix could not be decomposed: check the features for extreme values."));
}

// What every solution begins with: columns standardised, values centred, decomposed.
struct Prepared {
  Standardised data;
  Eigen::MatrixXd y;  // rows x targets
  Eigen::RowVectorXd mean;
  Decomposition parts;
};

Result<Prepared> prepare(std::span<const double> features, std::size_t columns, std::span<const double> values, std::size_t targets = 1) {
  const auto width = static_cast<Eigen::Index>(columns), count = static_cast<Eigen::Index>(targets);
  const Eigen::Index rows = static_cast<Eigen::Index>(values.size()) / count;
  Prepared out;
  out.data = standardise(ConstRows(features.data(), rows, width));
  out.y = centred({values.data(), rows, count}, out.mean);
  out.parts = decompose(out.data.x, out.y);
  if (auto finite = checkFinite(out.parts); !finite) return failFrom(finite);
  return out;
}

Vector dampedWeights(const Decomposition& parts, Eigen::Index target, const Eigen::ArrayXd& damped) {
  return parts.v * (parts.singular.array() * parts.projected.col(target).array() / damped).matrix();
}

}  // namespace

Result<RidgeSolution> solveRidge(std::span<const double> features, std::size_t columns, std::span<const double> values) {
  const auto prepared = prepare(features, columns, values);
  if (!prepared) return failFrom(prepared);
  const auto& [data, y, mean, parts] = *prepared;
  const Strength strength = chooseStrength(parts, 0, static_cast<double>(y.rows()));
  const Eigen::ArrayXd damped = parts.singular.array().square() + strength.value;
  const Vector weights = dampedWeights(parts, 0, damped);
  const Eigen::MatrixXd directions = parts.v * damped.rsqrt().matrix().asDiagonal();

  RidgeSolution out = emptySolution(data);
  out.weights = toVector(weights);
  out.directions.assign(directions.data(), directions.data() + directions.size());
  out.intercept = mean[0];
  out.strength = strength.value;
  out.noise = noiseOf(data.x, y, weights, directions, strength);
  return out;
}

Result<std::vector<RidgeSolution>> solveRidgeMeans(std::span<const double> features, std::size_t columns,
                                                   std::span<const double> values, std::size_t targets) {
  const auto prepared = prepare(features, columns, values, targets);
  if (!prepared) return failFrom(prepared);
  const auto& [data, y, mean, parts] = *prepared;
  std::vector<RidgeSolution> all(targets, emptySolution(data));
  for (Eigen::Index target = 0; target < y.cols(); ++target) {
    RidgeSolution& out = all[static_cast<std::size_t>(target)];
    out.strength = chooseStrength(parts, target, static_cast<double>(y.rows())).value;
    out.weights = toVector(dampedWeights(parts, target, parts.singular.array().square() + out.strength));
    out.intercept = mean[target];
  }
  return all;
}

Result<RidgeSolution> solveLeastSquares(std::span<const double> features, std::size_t columns, std::span<const double> values) {
  const auto prepared = prepare(features, columns, values);
  if (!prepared) return failFrom(prepared);
  const auto& [data, y, mean, parts] = *prepared;
  const Eigen::MatrixXd directions = parts.v * parts.singular.cwiseInverse().asDiagonal();

  RidgeSolution out = emptySolution(data);
  out.weights = toVector(directions * parts.projected.col(0));
  out.directions.assign(directions.data(), directions.data() + directions.size());
  out.intercept = mean[0];
  const auto freedom = static_cast<double>(y.rows() - 1 - parts.singular.size());
  // Values that are met exactly leave nothing to judge by but how far they spread themselves.
  const double variance = freedom > 0 ? parts.outside[0] / freedom : y.squaredNorm() / std::max(1.0, out.samples - 1);
  out.noise = std::sqrt(variance) * studentQuantile95(std::max(1.0, freedom)) / kNormal90;
  return out;
}

void applyRidge(const RidgeSolution& solution, std::span<const double> features, std::span<double> mean,
                std::span<double> spread) {
  const auto rows = static_cast<Eigen::Index>(mean.size()), width = static_cast<Eigen::Index>(solution.columns());
  const auto vector = [&](const std::vector<double>& values) { return Eigen::Map<const Vector>(values.data(), width); };
  const RowMajor x = ((ConstRows(features.data(), rows, width).rowwise() - vector(solution.centre).transpose()).array().rowwise() *
                      vector(solution.inverseScale).transpose().array()).matrix();
  Eigen::Map<Vector>(mean.data(), rows) = (x * vector(solution.weights)).array() + solution.intercept;
  const ConstRows directions(solution.directions.data(), static_cast<Eigen::Index>(solution.rank()), width);
  const Vector leverage = (x * directions.transpose()).rowwise().squaredNorm();
  Eigen::Map<Vector>(spread.data(), rows) = solution.noise * (leverage.array() + 1 + 1 / solution.samples).sqrt();
}

}  // namespace isotone
