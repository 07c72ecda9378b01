#include "core/predictors/fleet_prior.h"

#include <cmath>

#include "core/predictors/covariance.h"

namespace isotone {
namespace {

constexpr std::size_t kDraws = 8;          // tasks a source
constexpr std::size_t kMeasurements = 10;  // designs a task
constexpr int kSteps = 30;
constexpr double kSmoothing = 0.1;

CovarianceColumns withoutSource(const CovarianceColumns& pool, std::size_t left, std::span<const std::size_t> rows) {
  CovarianceColumns out = {.designs = rows.size(), .sources = pool.sources - 1, .sums = pool.sums, .decisions = pool.decisions};
  for (const std::size_t row : rows) {
    for (std::size_t s = 0; s < pool.sources; ++s)
      if (s != left) out.latent.push_back(pool.latent[row * pool.sources + s]);
    for (std::size_t p = 0; p < pool.sums; ++p) out.physical.push_back(pool.physical[row * pool.sums + p]);
    for (std::size_t d = 0; d < pool.decisions; ++d) out.choices.push_back(pool.choices[row * pool.decisions + d]);
  }
  return out;
}

// Log evidence of each cell for one task, less that of the best; empty where the values are constant.
std::vector<double> evidence(const CovarianceColumns& task, const Eigen::VectorXd& values, std::span<const CovarianceCell> cells) {
  const double mean = values.mean(), spread = std::sqrt((values.array() - mean).square().mean());
  if (!(spread > 1e-12 * std::abs(mean))) return {};
  std::vector<std::size_t> rows(task.designs);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = i;
  const CovarianceParts parts = covarianceParts(task, rows);
  const Eigen::VectorXd standardised = (values.array() - mean) / spread;
  std::vector<double> out(cells.size(), -INFINITY);
  double best = -INFINITY;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const auto posterior = explain(parts, cells[c], standardised);
    if (posterior) out[c] = posterior->logEvidence;
    best = std::max(best, out[c]);
  }
  if (!std::isfinite(best)) return {};
  for (double& value : out) value -= best;
  return out;
}

std::vector<double> maximise(const std::vector<std::vector<double>>& tasks, std::size_t cells) {
  std::vector<double> prior(cells, 1.0 / static_cast<double>(cells)), next(cells), share(cells);
  for (int step = 0; step < kSteps; ++step) {
    std::fill(next.begin(), next.end(), 0.0);
    for (const auto& task : tasks) {
      double sum = 0;
      for (std::size_t c = 0; c < cells; ++c) sum += share[c] = prior[c] * std::exp(task[c]);
      for (std::size_t c = 0; c < cells; ++c) next[c] += share[c] / sum / static_cast<double>(tasks.size());
    }
    prior = next;
  }
  for (double& weight : prior) weight = (1 - kSmoothing) * weight + kSmoothing / static_cast<double>(cells);
  return prior;
}

}  // namespace

Result<std::vector<double>> learnCellPrior(const CovarianceColumns& pool, const Eigen::MatrixXd& values,
                                           std::span<const CovarianceCell> cells, std::uint64_t seed, const Progress& progress) {
  std::vector<std::vector<double>> tasks;
  Random random(seed);
  for (std::size_t source = 0; pool.sources > 1 && source < pool.sources; ++source) {
    if (progress.stopRequested()) return cancelled();
    std::vector<std::size_t> known;
    for (std::size_t row = 0; row < pool.designs; ++row)
      if (std::isfinite(values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(source)))) known.push_back(row);
    for (std::size_t draw = 0; draw < kDraws; ++draw) {
      std::vector<std::size_t> rows = random.sample(known.size(), kMeasurements);
      Eigen::VectorXd measured(static_cast<Eigen::Index>(rows.size()));
      for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = known[rows[i]];
        measured[static_cast<Eigen::Index>(i)] = values(static_cast<Eigen::Index>(rows[i]), static_cast<Eigen::Index>(source));
      }
      auto task = evidence(withoutSource(pool, source, rows), measured, cells);
      if (!task.empty()) tasks.push_back(std::move(task));
    }
  }
  if (tasks.empty()) return std::vector<double>(cells.size(), 1.0 / static_cast<double>(cells.size()));
  return maximise(tasks, cells.size());
}

}  // namespace isotone
