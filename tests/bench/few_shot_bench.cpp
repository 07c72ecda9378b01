// Few-shot adaptation: fit and predict a whole space with intervals, anchors, and what is learnt once a fleet. The target of fit
// and predict is 5 ms on one core, of the anchors 200 ms. Beside them: the same process one cell after the other, and a ridge.
#include <cmath>
#include <numeric>

#include <Eigen/Cholesky>
#include <benchmark/benchmark.h>

#include "core/base/random.h"
#include "core/monotonicity/anchors.h"
#include "core/predictors/covariance.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/mixture.h"
#include "core/predictors/ridge.h"

namespace isotone {
namespace {

constexpr std::size_t kMeasured = 10;

struct Setting {
  std::shared_ptr<const DesignSpace> space;
  DesignMatrix designs;
  std::vector<SourceDevice> sources;
  std::shared_ptr<const Fleet> fleet;
  CovarianceColumns pool;
  std::vector<std::size_t> measured;
  std::vector<double> values;
};

// Nine devices whose latency is a random sum over choices.
std::vector<SourceDevice> devices(const DesignMatrix& designs) {
  Random random(1);
  std::vector<SourceDevice> out;
  for (int k = 0; k < 9; ++k) {
    std::vector<double> cost(5), values(designs.size());
    for (double& value : cost) value = random.uniform();
    for (std::size_t row = 0; row < designs.size(); ++row) {
      values[row] = 3 + 0.05 * random.normal();
      for (const std::uint8_t choice : designs[row]) values[row] += cost[choice];
    }
    out.push_back({"device " + std::to_string(k), std::move(values)});
  }
  return out;
}

const Setting* setting() {
  static const Setting made = [] {
    Setting out;
    auto space = DesignSpace::builtIn("nasbench201");
    if (!space) return out;
    out.space = std::make_shared<const DesignSpace>(std::move(*space));
    out.designs = out.space->enumerate();
    out.sources = devices(out.designs);
    const std::vector<double> target = out.sources.back().values;
    out.fleet = *Fleet::learn(out.space, out.designs, std::span(out.sources).first(8), 1, {});
    out.pool = out.fleet->columns(out.designs);
    out.measured = Random(2).sample(out.designs.size(), kMeasured);
    for (const std::size_t row : out.measured) out.values.push_back(target[row]);
    return out;
  }();
  return made.fleet ? &made : nullptr;
}

constexpr const char* kNoResources = "resources not found: set ISOTONE_RESOURCES";

void FewShotFitAndPredictWholeSpace(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  std::vector<Prediction> out(at->designs.size());
  for (auto _ : state) {
    benchmark::DoNotOptimize(fitAndPredict(*at->fleet, at->pool, at->measured, at->values, out));
    benchmark::DoNotOptimize(out.data());
  }
  state.counters["designs"] = static_cast<double>(out.size());
}
BENCHMARK(FewShotFitAndPredictWholeSpace)->Unit(benchmark::kMillisecond);

// What the formulas say word for word: mean and variance of each design under each cell, then the mixture of them.
void FewShotCellByCell(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  const auto n = static_cast<Eigen::Index>(kMeasured), designs = static_cast<Eigen::Index>(at->designs.size());
  std::vector<std::size_t> rows = at->measured;
  rows.resize(kMeasured + at->designs.size());
  std::iota(rows.begin() + kMeasured, rows.end(), std::size_t{0});
  for (auto _ : state) {
    const StandardisedValues y = standardisedValues(at->values);
    const auto cells = weighCells(*at->fleet, covarianceParts(at->pool, at->measured), y.values);
    const auto latent = featureColumns(at->pool.latent, at->pool.sources, at->pool.designs);
    const auto physical = featureColumns(at->pool.physical, at->pool.sums, at->pool.designs);
    const std::vector<double> table = hammingTable(at->pool.decisions);
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(designs), square = mean;
    for (const WeightedCell& weighted : cells) {
      const CovarianceCell& cell = at->fleet->cells()[weighted.cell];
      const double share = cell.latent / static_cast<double>(latent.rows()), sums = cell.physical / static_cast<double>(physical.rows());
      Eigen::VectorXd column(n);
      for (Eigen::Index x = 0; x < designs; ++x) {
        for (Eigen::Index i = 0; i < n; ++i) {
          const std::size_t row = at->measured[static_cast<std::size_t>(i)];
          const std::size_t h = hammingDistance(&at->pool.choices[static_cast<std::size_t>(x) * at->pool.decisions],
                                                &at->pool.choices[row * at->pool.decisions], at->pool.decisions);
          column[i] = kConstantVariance + share * latent.col(x).dot(latent.col(static_cast<Eigen::Index>(row))) +
                      sums * physical.col(x).dot(physical.col(static_cast<Eigen::Index>(row))) + cell.hamming * table[h];
        }
        const double centre = column.dot(weighted.posterior.weights);
        const double prior = kConstantVariance + share * latent.col(x).squaredNorm() + sums * physical.col(x).squaredNorm() +
                             cell.hamming + cell.noise;
        weighted.posterior.factor.matrixL().solveInPlace(column);
        mean[x] += weighted.weight * centre;
        square[x] += weighted.weight * (centre * centre + weighted.posterior.scale * (prior - column.squaredNorm()));
      }
    }
    benchmark::DoNotOptimize(mean.data());
    benchmark::DoNotOptimize(square.data());
  }
}
BENCHMARK(FewShotCellByCell)->Unit(benchmark::kMillisecond);

void RidgeFitAndPredictWholeSpace(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  const auto factory = ridgeFactory(at->space, Features::Rich);
  TrainingSet data{.designs = DesignMatrix(at->designs.decisions()), .values = at->values, .group = {}};
  for (const std::size_t row : at->measured) data.designs.push(at->designs[row]);
  std::vector<Prediction> out(at->designs.size());
  for (auto _ : state) {
    (*factory->fit(data, 1, {}))->predict(at->designs, out);
    benchmark::DoNotOptimize(out.data());
  }
}
BENCHMARK(RidgeFitAndPredictWholeSpace)->Unit(benchmark::kMillisecond);

void AnchorsOfWholeSpace(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  for (auto _ : state)
    benchmark::DoNotOptimize(chooseAnchors(*at->fleet, at->pool, static_cast<std::size_t>(state.range(0)), {}, 1, {}));
}
BENCHMARK(AnchorsOfWholeSpace)->Arg(10)->Arg(20)->Unit(benchmark::kMillisecond);

void ExpectedSrccOfTenMore(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  const std::vector<std::size_t> next = Random(3).sample(at->designs.size(), 10);
  for (auto _ : state) benchmark::DoNotOptimize(expectedSrcc(*at->fleet, at->pool, at->measured, at->values, next));
}
BENCHMARK(ExpectedSrccOfTenMore)->Unit(benchmark::kMillisecond);

void LearnFleet(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  for (auto _ : state) benchmark::DoNotOptimize(Fleet::learn(at->space, at->designs, at->sources, 1, {}));
}
BENCHMARK(LearnFleet)->Unit(benchmark::kMillisecond);

void FleetColumnsOfWholeSpace(benchmark::State& state) {
  const Setting* at = setting();
  if (at == nullptr) return state.SkipWithError(kNoResources);
  for (auto _ : state) benchmark::DoNotOptimize(at->fleet->columns(at->designs));
}
BENCHMARK(FleetColumnsOfWholeSpace)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone
