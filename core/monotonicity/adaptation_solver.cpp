#include "core/monotonicity/adaptation_solver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <Eigen/Eigenvalues>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/predictors/normal.h"

namespace isotone {
namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr double kCut = 1e-12;  // of eigenvalues: 1e-6 of singular values
constexpr std::size_t kFolds = 5, kEnoughForQuantile = 40;
constexpr std::size_t kSplits = 5, kEnoughForOneSplit = 100;  // measurements: with few, the choice hangs on how they are split

/// Orthonormal directions (columns) along which the rows of x differ, and how much in squares.
struct Directions {
  Matrix v;
  Vector squares;
};

Directions directionsOf(const Matrix& x) {
  const bool wide = x.cols() > x.rows();  // the smaller of the two products has the same eigenvalues
  const Matrix product = wide ? Matrix(x * x.transpose()) : Matrix(x.transpose() * x);
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(product);
  const Vector& all = solver.eigenvalues();  // rising
  Index rank = 0;
  while (rank < all.size() && all[all.size() - 1 - rank] > kCut * std::max(all[all.size() - 1], 1e-12)) ++rank;
  Directions out{solver.eigenvectors().rightCols(rank), all.tail(rank)};
  if (wide) out.v = x.transpose() * out.v * out.squares.cwiseSqrt().cwiseInverse().asDiagonal();
  return out;
}

// The least-squares problem with the free a and c taken out: what is left is an ordinary ridge on b.
class Bend {
 public:
  Bend(const Matrix& z, const Vector& y) : m_n(static_cast<double>(y.size())), m_meanY(y.mean()), m_meanZ(z.colwise().mean()) {
    Matrix rest = z.rowwise() - m_meanZ.transpose();
    Vector target = y.array() - m_meanY;
    const Vector g = rest.rowwise().sum();  // the proxy's own prediction
    m_along = Vector::Zero(z.cols());
    if (const double square = g.squaredNorm(); square > 1e-12 * m_n) {
      m_length = std::sqrt(square);
      m_slope = g.dot(target) / square;
      m_along = rest.transpose() * g / square;
      rest -= g * m_along.transpose();
      target -= m_slope * g;
    }
    m_seen = directionsOf(rest);
    m_projected = m_seen.v.transpose() * (rest.transpose() * target);
  }

  Vector bendOf(double strength) const {
    return m_seen.v * (m_projected.array() / (m_seen.squares.array() + m_n * strength)).matrix();
  }
  /// a, given b.
  double scaleOf(const Vector& b) const { return m_length > 0 ? m_slope - m_along.dot(b) : 0; }
  double meanY() const { return m_meanY; }
  const Vector& meanZ() const { return m_meanZ; }

  double meanAt(const Vector& offset, const Vector& b) const { return m_meanY + scaleOf(b) * offset.sum() + offset.dot(b); }

  /// Rows whose products with an offset from meanZ() have squares that sum up to its variance's factor, beyond 1 + 1/n.
  RowMajor variance(double strength) const {
    const Index p = m_meanZ.size();
    const double damping = m_n * strength;
    const Vector shrink = 1 - (damping / (m_seen.squares.array() + damping)).sqrt();
    Matrix root = Matrix::Identity(p, p) - m_seen.v * shrink.asDiagonal() * m_seen.v.transpose();
    root /= std::sqrt(damping);
    RowMajor rows(p + 1, p);
    rows.topRows(p) = root.colwise() - Vector(root * m_along);
    rows.row(p).setConstant(m_length > 0 ? 1 / m_length : 0);
    return rows;
  }
  /// The same factor at one offset, all of it.
  double varianceAt(const Vector& offset, double strength) const {
    const double g = offset.sum(), damping = m_n * strength;
    const Vector rest = offset - g * m_along;
    const Vector inside = m_seen.v.transpose() * rest;
    const double unseen = std::max(0.0, rest.squaredNorm() - inside.squaredNorm()) / damping;
    const double seen = (inside.array().square() / (m_seen.squares.array() + damping)).sum();
    return 1 + 1 / m_n + (m_length > 0 ? g * g / (m_length * m_length) : 0) + seen + unseen;
  }

 private:
  double m_n = 0, m_meanY = 0, m_slope = 0, m_length = 0;  // slope: of y on g alone; length: of g, 0 where it is constant
  Vector m_meanZ, m_along;                                 // along: Z'g / g'g
  Directions m_seen;
  Vector m_projected;
};

constexpr std::size_t kStrengths = 25;
double strengthAt(std::size_t step) { return std::pow(10.0, -3 + static_cast<double>(step) / 6); }

struct Chosen {
  double strength = 0;
  std::vector<double> studentised;  // cross-validated errors over the root of their variance's factor
};

// Squared errors and the factors of their variances, measurements x strengths, each measurement predicted from the other folds.
struct OutOfFold {
  Eigen::ArrayXXd squares, factors;
};

void addSplit(const Matrix& z, const Vector& y, const std::vector<Index>& order, OutOfFold& sums) {
  const std::size_t n = order.size(), folds = std::min(kFolds, n);
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<Index> train, test;
    for (std::size_t i = 0; i < n; ++i) (i % folds == fold ? test : train).push_back(order[i]);
    const Bend bend(z(train, Eigen::all), y(train));
    for (std::size_t step = 0; step < kStrengths; ++step) {
      const double strength = strengthAt(step);
      const Vector b = bend.bendOf(strength);
      for (const Index row : test) {
        const Vector offset = z.row(row).transpose() - bend.meanZ();
        const double error = bend.meanAt(offset, b) - y[row];
        sums.squares(row, static_cast<Index>(step)) += error * error;
        sums.factors(row, static_cast<Index>(step)) += bend.varianceAt(offset, strength);
      }
    }
  }
}

Chosen crossValidate(const Matrix& z, const Vector& y, std::uint64_t seed) {
  std::vector<Index> order(static_cast<std::size_t>(y.size()));
  std::iota(order.begin(), order.end(), Index{0});
  Random random(seed);
  OutOfFold sums{Eigen::ArrayXXd::Zero(y.size(), kStrengths), Eigen::ArrayXXd::Zero(y.size(), kStrengths)};
  for (std::size_t split = 0; split < (order.size() < kEnoughForOneSplit ? kSplits : 1); ++split) {
    random.shuffle(order);
    addSplit(z, y, order, sums);
  }
  Index best = 0;
  sums.squares.colwise().sum().minCoeff(&best);
  const Eigen::ArrayXd scaled = (sums.squares.col(best) / sums.factors.col(best)).sqrt();
  return {strengthAt(static_cast<std::size_t>(best)), {scaled.data(), scaled.data() + scaled.size()}};
}

double noiseOf(std::vector<double> studentised) {
  const std::size_t n = studentised.size();
  if (n < kEnoughForQuantile) {
    double squares = 0;
    for (const double value : studentised) squares += value * value;
    // The strength was chosen for the smallest errors, which therefore are smaller than those to come.
    const double freedom = std::max(1.0, static_cast<double>(n) - 2);
    return std::sqrt(squares / freedom) * studentQuantile95(freedom) / kNormal90;
  }
  const auto rank = static_cast<std::size_t>(std::ceil(0.9 * static_cast<double>(n + 1)));
  const auto place = studentised.begin() + static_cast<std::ptrdiff_t>(std::min(n, rank) - 1);
  std::nth_element(studentised.begin(), place, studentised.end());
  return *place / kNormal90;
}

std::vector<double> toVector(const Vector& values) { return {values.data(), values.data() + values.size()}; }

Vector drawnIn(std::span<const double> values) {
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const auto at = [&](double share) { return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))]; };
  return Eigen::Map<const Vector>(values.data(), static_cast<Index>(values.size())).cwiseMax(at(0.005)).cwiseMin(at(0.999));
}

}  // namespace

Result<ProxyWeights> fitProxyWeights(std::span<const double> features, std::size_t columns, std::span<const double> values) {
  const auto rows = static_cast<Index>(values.size()), width = static_cast<Index>(columns);
  Vector weights = Vector::Zero(width);
  double spread = 0;
  if (rows > 0) {
    Matrix x(rows, width + 1);
    x << Eigen::Map<const RowMajor>(features.data(), rows, width), Vector::Ones(rows);
    const Vector y = drawnIn(values);
    const Directions seen = directionsOf(x);
    const Vector all = seen.v * (seen.v.transpose() * (x.transpose() * y)).cwiseQuotient(seen.squares);
    weights = all.head(width);
    const Vector fitted = x * all;
    spread = std::sqrt((fitted.array() - fitted.mean()).square().mean());
    if (spread <= 1e-9 * std::abs(fitted.mean())) spread = 0;
  }
  if (!weights.allFinite() || !(spread > 0))
    return fail(ErrorKind::Model, said("core", "The proxy's values do not depend on the designs' choices: take another proxy."));
  return ProxyWeights{toVector(weights / spread)};
}

Result<RidgeSolution> bendProxy(const ProxyWeights& proxy, std::span<const double> features, std::span<const double> values,
                                std::uint64_t seed) {
  const auto rows = static_cast<Index>(values.size()), width = static_cast<Index>(proxy.weights.size());
  const Eigen::Map<const RowMajor> x(features.data(), rows, width);
  const Eigen::Map<const Vector> w(proxy.weights.data(), width), raw(values.data(), rows);
  const double mean = raw.mean(), spread = std::sqrt((raw.array() - mean).square().mean());
  const double unit = spread > 1e-12 * std::abs(mean) ? spread : 0;  // what rounding leaves of a constant is no signal
  const Vector y = unit > 0 ? Vector((raw.array() - mean) / unit) : Vector::Zero(rows);
  const Matrix z = x * w.asDiagonal();

  const Chosen chosen = crossValidate(z, y, seed);
  const Bend bend(z, y);
  const Vector b = bend.bendOf(chosen.strength);
  const RowMajor directions = bend.variance(chosen.strength);
  RidgeSolution out;
  out.centre = toVector(x.colwise().mean().transpose());
  out.inverseScale = proxy.weights;
  out.weights = toVector(unit * (b.array() + bend.scaleOf(b)).matrix());
  out.directions.assign(directions.data(), directions.data() + directions.size());
  out.intercept = mean;
  out.noise = unit * noiseOf(chosen.studentised);
  out.strength = chosen.strength;
  out.samples = static_cast<double>(values.size());
  if (!std::isfinite(out.noise) || !b.allFinite())
    return fail(ErrorKind::Model, said("core", "The proxy could not be bent to the measurements: check them for extreme values."));
  return out;
}

}  // namespace isotone
