#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/predictors/normal.h"
#include "core/predictors/ridge_solver.h"

namespace isotone {
namespace {

struct Problem {
  std::vector<double> features, values, truth;
  std::size_t columns = 0;
};

// Two groups of one-hot columns, so that the matrix lacks one rank, and a constant one.
Problem oneHotProblem(std::size_t rows, double noise, std::uint64_t seed) {
  Random random(seed);
  Problem out;
  out.columns = 9;
  for (std::size_t i = 0; i < rows; ++i) {
    std::vector<double> row(9, 0);
    const std::size_t a = random.below(4), b = random.below(4);
    row[a] = row[4 + b] = row[8] = 1;
    out.features.insert(out.features.end(), row.begin(), row.end());
    out.truth.push_back(10 + 2.0 * static_cast<double>(a) - static_cast<double>(b));
    out.values.push_back(out.truth.back() + noise * random.normal());
  }
  return out;
}

TEST(Ridge, FindsWhatIsLinearThoughColumnsDepend) {
  const Problem problem = oneHotProblem(200, 0, 1);
  const auto solution = solveRidge(problem.features, problem.columns, problem.values);
  ASSERT_TRUE(solution);
  EXPECT_EQ(solution->rank(), 6u);
  for (const double weight : solution->weights) EXPECT_LT(std::abs(weight), 10);
  std::vector<double> mean(200), spread(200);
  applyRidge(*solution, problem.features, mean, spread);
  for (std::size_t i = 0; i < 200; ++i) EXPECT_NEAR(mean[i], problem.truth[i], 1e-5);
}

TEST(Ridge, IntervalsCoverNineInTen) {
  for (const std::size_t rows : {30, 100, 1000}) {
    double covered = 0, all = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
      const Problem training = oneHotProblem(rows, 0.7, seed), test = oneHotProblem(300, 0.7, 1000 + seed);
      const auto solution = solveRidge(training.features, training.columns, training.values);
      ASSERT_TRUE(solution);
      std::vector<double> mean(300), spread(300);
      applyRidge(*solution, test.features, mean, spread);
      for (std::size_t i = 0; i < 300; ++i) {
        covered += std::abs(test.values[i] - mean[i]) <= kNormal90 * spread[i] ? 1 : 0;
        all += 1;
      }
    }
    EXPECT_NEAR(covered / all, 0.90, 0.025) << rows;
  }
}

TEST(Ridge, MoreNoiseMeansMoreShrinking) {
  const auto calm = oneHotProblem(60, 0.1, 2), loud = oneHotProblem(60, 20, 2);
  EXPECT_LT(solveRidge(calm.features, 9, calm.values)->strength, solveRidge(loud.features, 9, loud.values)->strength);
}

TEST(Normal, QuantilesAreKnown) {
  EXPECT_DOUBLE_EQ(normalQuantile(0.5), 0);
  EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-14);
  EXPECT_NEAR(normalQuantile(0.95), kNormal90, 1e-14);
  EXPECT_NEAR(normalQuantile(0.05), -kNormal90, 1e-14);
  EXPECT_NEAR(normalQuantile(1e-12), -7.034483825301131, 1e-11);
  EXPECT_TRUE(std::isinf(normalQuantile(1)));
  EXPECT_TRUE(std::isnan(normalQuantile(1.5)));
  for (double p = 0.001; p < 1; p += 0.013) EXPECT_NEAR(0.5 * std::erfc(-normalQuantile(p) / std::sqrt(2.0)), p, 1e-14);
}

}  // namespace
}  // namespace isotone
