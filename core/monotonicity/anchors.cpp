#include "core/monotonicity/anchors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <Eigen/Core>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/predictors/covariance.h"

namespace isotone {
namespace {

constexpr CovarianceCell kCell{.latent = 0.6, .physical = 0.5, .hamming = 0.03, .noise = 0.03};

using Index = Eigen::Index;
using Vector = Eigen::VectorXd;

// The designs that are chosen from, and whose variance counts: measured ones first, then the pool or a random part of it.
std::vector<std::size_t> candidates(std::size_t pool, std::span<const std::size_t> taken, std::uint64_t seed) {
  std::vector<bool> isTaken(pool, false);
  for (const std::size_t row : taken) isTaken[row] = true;
  std::vector<std::size_t> out(taken.begin(), taken.end());
  for (const std::size_t row : Random(seed).sample(pool, std::min(pool, kAnchorCandidates)))
    if (!isTaken[row]) out.push_back(row);
  std::sort(out.begin() + static_cast<std::ptrdiff_t>(taken.size()), out.end());
  return out;
}

// Greedy choice under the posterior covariance V, of which only the prior is stored: what each chosen design took away is kept
// as one vector, so that a step costs one product with the prior instead of an update of all of V.
class Greedy {
 public:
  explicit Greedy(Eigen::MatrixXd prior) : m_prior(std::move(prior)), m_diagonal(m_prior.diagonal()), m_power(m_prior.colwise().squaredNorm()) {}

  Index best(const std::vector<bool>& isOpen) const {
    Index best = -1;
    double bestGain = -1;
    for (Index j = 0; j < m_power.size(); ++j) {
      const double gain = isOpen[static_cast<std::size_t>(j)] ? m_power[j] / (m_diagonal[j] + kCell.noise) : -1;
      if (gain > bestGain) {
        bestGain = gain;
        best = j;
      }
    }
    return best;
  }

  void measure(Index design) {
    const Vector column = posterior(m_prior.col(design), design);
    const double variance = column[design] + kCell.noise;
    Vector image = m_prior * column;  // V·column
    for (const Vector& took : m_took) image -= took.dot(column) * took;
    m_power.array() += column.array() * (column.array() * (column.squaredNorm() / variance) - 2 * image.array()) / variance;
    m_diagonal.array() -= column.array().square() / variance;
    m_took.push_back(column / std::sqrt(variance));
  }

 private:
  Vector posterior(Vector column, Index design) const {
    for (const Vector& took : m_took) column -= took[design] * took;
    return column;
  }

  Eigen::MatrixXd m_prior;
  Vector m_diagonal, m_power;   // of V: its diagonal, and the squared length of each column
  std::vector<Vector> m_took;   // V = prior − Σ took·took'
};

}  // namespace

Result<std::vector<std::size_t>> chooseAnchors(const Fleet& fleet, const CovarianceColumns& pool, std::size_t count,
                                               std::span<const std::size_t> taken, std::uint64_t seed,
                                               const Progress& progress) {
  if (pool.sources != fleet.sources().size() || std::any_of(taken.begin(), taken.end(), [&](std::size_t row) { return row >= pool.designs; }))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The pool of {} designs does not belong to this fleet."), pool.designs));
  const std::vector<std::size_t> rows = candidates(pool.designs, taken, seed);
  CovarianceCell cell = kCell;
  cell.noise = 0;
  Greedy greedy(covarianceParts(pool, rows).of(cell));
  std::vector<bool> isOpen(rows.size(), true);
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (progress.stopRequested()) return cancelled();
    greedy.measure(static_cast<Index>(i));
    isOpen[i] = false;
  }
  std::vector<std::size_t> out;
  while (out.size() < std::min(count, rows.size() - taken.size())) {
    if (progress.stopRequested()) return cancelled();
    const Index best = greedy.best(isOpen);
    isOpen[static_cast<std::size_t>(best)] = false;
    out.push_back(rows[static_cast<std::size_t>(best)]);
    greedy.measure(best);
    progress.report(static_cast<double>(out.size()) / static_cast<double>(count), said("core", "Choosing designs to measure"));
  }
  return out;
}

}  // namespace isotone
