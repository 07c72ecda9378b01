#include "core/predictors/choice_sums.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/predictors/ranks.h"

namespace isotone {
namespace {

using Eigen::Index;
using Matrix = Eigen::MatrixXd;
using Words = std::vector<std::uint64_t>;

constexpr double kPairShares[] = {0, 0.05, 0.3};              // what a shared pair counts beside a shared choice
constexpr double kStrengths[] = {1e-6, 1e-4, 1e-3, 1e-2, 0.1};  // of the kernel's mean diagonal
constexpr std::size_t kMostChoosing = 700;                     // rows that the strength is chosen with
constexpr Index kBlock = 128;                                  // columns that are factorised between two looks for a cancellation

/// How many choices, and how many of the pairs, each two designs share.
struct Shared {
  Matrix choices, pairs;
};

class Kernel {
 public:
  Kernel(const ChoiceRows& designs, const std::vector<std::pair<std::size_t, std::size_t>>& pairs, const Progress& progress)
      : m_designs(designs), m_progress(progress), m_words((designs.variables + 63) / 64), m_partners(designs.variables, Words(m_words, 0)) {
    for (const auto& [a, b] : pairs) {
      m_partners[a][b / 64] |= std::uint64_t{1} << (b % 64);
      m_partners[b][a / 64] |= std::uint64_t{1} << (a % 64);
    }
  }

  /// Cut short by a cancellation.
  Shared shared(const std::vector<std::size_t>& rows, const std::vector<std::size_t>& others) const {
    const bool square = &rows == &others;
    Shared out{Matrix(rows.size(), others.size()), Matrix(rows.size(), others.size())};
    Words same(m_words);
    for (std::size_t i = 0; i < rows.size() && !m_progress.stopRequested(); ++i)
      for (std::size_t j = 0; j < (square ? i + 1 : others.size()); ++j) {
        const auto [choices, pairs] = compare(rows[i], others[j], same);
        const auto r = static_cast<Index>(i), c = static_cast<Index>(j);
        out.choices(r, c) = choices;
        out.pairs(r, c) = pairs;
        if (!square) continue;
        out.choices(c, r) = choices;
        out.pairs(c, r) = pairs;
      }
    return out;
  }

 private:
  std::pair<double, double> compare(std::size_t a, std::size_t b, Words& same) const {
    std::fill(same.begin(), same.end(), 0);
    int choices = 0, twice = 0;
    for (std::size_t v = 0; v < m_designs.variables; ++v) {
      const std::int16_t choice = m_designs.at(a, v);
      if (choice < 0 || choice != m_designs.at(b, v)) continue;
      same[v / 64] |= std::uint64_t{1} << (v % 64);
      ++choices;
    }
    for (std::size_t w = 0; w < m_words; ++w)
      for (std::uint64_t rest = same[w]; rest != 0; rest &= rest - 1) {
        const Words& partners = m_partners[w * 64 + static_cast<std::size_t>(std::countr_zero(rest))];
        for (std::size_t p = 0; p < m_words; ++p) twice += std::popcount(same[p] & partners[p]);
      }
    return {choices, twice / 2.0};
  }

  const ChoiceRows& m_designs;
  const Progress& m_progress;
  std::size_t m_words;
  std::vector<Words> m_partners;
};

/// 1 for the constant that all designs share.
Matrix kernelOf(const Shared& shared, double pairShare) { return (shared.choices + pairShare * shared.pairs).array() + 1.0; }

Matrix valuesAt(const std::vector<std::vector<double>>& targets, const std::vector<double>& means, const std::vector<std::size_t>& rows) {
  Matrix values(rows.size(), targets.size());
  for (std::size_t t = 0; t < targets.size(); ++t)
    for (std::size_t i = 0; i < rows.size(); ++i) values(static_cast<Index>(i), static_cast<Index>(t)) = targets[t][rows[i]] - means[t];
  return values;
}

/// Puts Cholesky's factor into the lower triangle. False where there is none, and when cancelled.
bool factorise(Matrix& matrix, const Progress& progress) {
  for (Index at = 0; at < matrix.rows(); at += kBlock) {
    if (progress.stopRequested()) return false;
    const Index size = std::min(kBlock, matrix.rows() - at), rest = matrix.rows() - at - size;
    Eigen::Ref<Matrix> diagonal = matrix.block(at, at, size, size), below = matrix.block(at + size, at, rest, size);
    if (Eigen::LLT<Eigen::Ref<Matrix>>(diagonal).info() != Eigen::Success) return false;
    if (rest == 0) continue;
    diagonal.triangularView<Eigen::Lower>().transpose().solveInPlace<Eigen::OnTheRight>(below);
    matrix.bottomRightCorner(rest, rest).selfadjointView<Eigen::Lower>().rankUpdate(below, -1);
  }
  return true;
}

bool solve(Matrix kernel, double strength, const Matrix& values, Matrix& out, const Progress& progress) {
  kernel.diagonal().array() += strength * kernel.diagonal().mean();
  if (!factorise(kernel, progress)) return false;
  out = kernel.triangularView<Eigen::Lower>().solve(values);
  kernel.triangularView<Eigen::Lower>().transpose().solveInPlace(out);
  return out.allFinite();
}

struct Setting {
  double pairShare = 0, strength = 1e-3;
  std::vector<double> srcc;
};

Setting chooseSetting(const Kernel& kernel, const std::vector<std::vector<double>>& targets, const std::vector<double>& means,
                      std::vector<std::size_t> rows, bool anyPairs, const Progress& progress) {
  Random(1).shuffle(rows);
  if (rows.size() > kMostChoosing) rows.resize(kMostChoosing);
  const auto cut = rows.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, rows.size() / 5));
  const std::vector<std::size_t> held(rows.begin(), cut), taught(cut, rows.end());
  const Shared within = kernel.shared(taught, taught), across = kernel.shared(held, taught);
  const Matrix values = valuesAt(targets, means, taught), truth = valuesAt(targets, means, held);
  Setting best;
  double least = std::numeric_limits<double>::infinity();
  for (const double share : kPairShares) {
    if (share > 0 && !anyPairs) continue;
    for (const double strength : kStrengths) {
      Matrix dual;
      if (!solve(kernelOf(within, share), strength, values, dual, progress)) continue;
      const Matrix predicted = kernelOf(across, share) * dual;
      double error = 0;
      for (Index t = 0; t < truth.cols(); ++t)
        error += (predicted.col(t) - truth.col(t)).squaredNorm() / std::max(truth.col(t).squaredNorm(), 1e-300);
      if (!(error < least)) continue;
      least = error;
      best = {share, strength, {}};
      for (Index t = 0; t < truth.cols(); ++t) {
        const std::span all(predicted.col(t).data(), static_cast<std::size_t>(predicted.rows()));
        best.srcc.push_back(spearman(all, std::span(truth.col(t).data(), all.size())));
      }
    }
  }
  best.srcc.resize(targets.size(), std::numeric_limits<double>::quiet_NaN());
  return best;
}

}  // namespace

Result<std::vector<ChoiceSums>> fitChoiceSums(const ChoiceRows& designs, const std::vector<std::size_t>& choices,
                                              const std::vector<std::pair<std::size_t, std::size_t>>& pairs,
                                              const std::vector<std::vector<double>>& targets, const Progress& progress) {
  if (designs.rows < 5 || targets.empty())
    return fail(ErrorKind::Infeasible, said("core", "Sums over choices are learnt from at least five designs."));
  std::vector<double> means;
  for (const auto& target : targets) {
    double sum = 0;
    for (const double value : target) sum += value;
    means.push_back(sum / static_cast<double>(designs.rows));
  }
  std::vector<std::size_t> rows(designs.rows);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = i;
  const Kernel kernel(designs, pairs, progress);
  const Setting setting = chooseSetting(kernel, targets, means, rows, !pairs.empty(), progress);
  Matrix dual;
  const bool solved = !progress.stopRequested() && solve(kernelOf(kernel.shared(rows, rows), setting.pairShare), setting.strength,
                                                         valuesAt(targets, means, rows), dual, progress);
  if (progress.stopRequested()) return cancelled();
  if (!solved)
    return fail(ErrorKind::Model, said("core", "The similarity of the designs could not be factorised; leave out designs that are alike."));
  std::vector<ChoiceSums> out(targets.size());
  for (std::size_t t = 0; t < out.size(); ++t) {
    const auto weights = dual.col(static_cast<Index>(t));
    ChoiceSums& sums = out[t];
    sums.srcc = setting.srcc[t];
    sums.base = means[t] + weights.sum();
    for (const std::size_t count : choices) sums.single.emplace_back(count, 0.0);
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (std::size_t v = 0; v < designs.variables; ++v)
        if (designs.at(row, v) >= 0) sums.single[v][static_cast<std::size_t>(designs.at(row, v))] += weights(static_cast<Index>(row));
    if (setting.pairShare == 0) continue;
    for (const auto& [a, b] : pairs) {
      ChoiceSums::Pair pair{a, b, std::vector<double>(choices[a] * choices[b], 0.0)};
      for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::int16_t first = designs.at(row, a), second = designs.at(row, b);
        if (first >= 0 && second >= 0)
          pair.values[static_cast<std::size_t>(first) * choices[b] + static_cast<std::size_t>(second)] += setting.pairShare * weights(static_cast<Index>(row));
      }
      sums.pairs.push_back(std::move(pair));
    }
  }
  return out;
}

}  // namespace isotone
