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
  Vector y, centre, inverseScale;
  double meanY = 0;
};

Standardised standardise(const ConstRows& features, const Eigen::Map<const Vector>& values) {
  Standardised out;
  out.centre = features.colwise().mean();
  out.x = features.rowwise() - out.centre.transpose();
  out.inverseScale = out.x.colwise().norm() / std::sqrt(static_cast<double>(values.size()));
  for (Eigen::Index column = 0; column < out.x.cols(); ++column) {
    double& scale = out.inverseScale[column];
    // What rounding leaves of a constant column is no signal.
    scale = scale > 1e-12 * std::max(1.0, std::abs(out.centre[column])) ? 1 / scale : 0;
    out.x.col(column) *= scale;
  }
  out.meanY = values.mean();
  out.y = values.array() - out.meanY;
  return out;
}

// x = U S V'; only the parts that are needed: S, V, and U'y.
struct Decomposition {
  Vector singular, projected;
  Eigen::MatrixXd v;
  double outside = 0;  // squared length of y outside the columns' space
};

template <class Svd>
void keepRank(const Svd& svd, const Vector& y, Decomposition& out) {
  const Vector& all = svd.singularValues();
  Eigen::Index rank = 0;
  while (rank < all.size() && all[rank] > kCut * all[0]) ++rank;
  out.singular = all.head(rank);
  out.v = svd.matrixV().leftCols(rank);
  out.projected = svd.matrixU().leftCols(rank).transpose() * y;
}

Decomposition decompose(const Standardised& data) {
  Decomposition out;
  if (data.x.rows() > data.x.cols()) {
    // The triangular factor has the same singular values and is small.
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(data.x);
    const Eigen::MatrixXd r = qr.matrixQR().topRows(data.x.cols()).triangularView<Eigen::Upper>();
    const Vector rotated = (qr.householderQ().transpose() * data.y).head(data.x.cols());
    keepRank(Eigen::BDCSVD<Eigen::MatrixXd>(r, Eigen::ComputeThinU | Eigen::ComputeThinV), rotated, out);
  } else {
    keepRank(Eigen::BDCSVD<Eigen::MatrixXd>(data.x, Eigen::ComputeThinU | Eigen::ComputeThinV), data.y, out);
  }
  out.outside = std::max(0.0, data.y.squaredNorm() - out.projected.squaredNorm());
  return out;
}

struct Strength {
  double value = 0, freedom = 0, residual = 0;
};

Strength chooseStrength(const Decomposition& parts, double n) {
  Strength best;
  double bestScore = std::numeric_limits<double>::infinity();
  for (int step = 0; step <= 48; ++step) {
    Strength at{.value = n * std::pow(10.0, -8 + step / 4.0), .freedom = 1, .residual = parts.outside};
    for (Eigen::Index k = 0; k < parts.singular.size(); ++k) {
      const double square = parts.singular[k] * parts.singular[k], left = at.value / (square + at.value);
      at.freedom += 1 - left;
      at.residual += left * left * parts.projected[k] * parts.projected[k];
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

double noiseOf(const Standardised& data, const Vector& weights, const Eigen::MatrixXd& directions, const Strength& strength) {
  const auto n = static_cast<std::size_t>(data.y.size());
  if (n < kEnoughForQuantile) return std::sqrt(strength.residual / (static_cast<double>(n) - strength.freedom));
  const Vector leverage = (data.x * directions).rowwise().squaredNorm().array() + 1 / static_cast<double>(n);
  const Vector residual = data.y - data.x * weights;
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

}  // namespace

Result<RidgeSolution> solveRidge(std::span<const double> features, std::size_t columns, std::span<const double> values) {
  const auto rows = static_cast<Eigen::Index>(values.size()), width = static_cast<Eigen::Index>(columns);
  const Standardised data =
      standardise(ConstRows(features.data(), rows, width), Eigen::Map<const Vector>(values.data(), rows));
  const Decomposition parts = decompose(data);
  if (!parts.singular.allFinite() || !parts.projected.allFinite())
    return fail(ErrorKind::Model, said("core", "The regression's matrix could not be decomposed: check the features for extreme values."));
  const Strength strength = chooseStrength(parts, static_cast<double>(rows));
  const Eigen::ArrayXd damped = parts.singular.array().square() + strength.value;
  const Vector weights = parts.v * (parts.singular.array() * parts.projected.array() / damped).matrix();
  const Eigen::MatrixXd directions = parts.v * damped.rsqrt().matrix().asDiagonal();

  RidgeSolution out;
  out.centre = toVector(data.centre);
  out.inverseScale = toVector(data.inverseScale);
  out.weights = toVector(weights);
  out.directions.assign(directions.data(), directions.data() + directions.size());
  out.intercept = data.meanY;
  out.strength = strength.value;
  out.samples = static_cast<double>(rows);
  out.noise = noiseOf(data, weights, directions, strength);
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
