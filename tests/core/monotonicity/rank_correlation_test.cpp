#include "core/monotonicity/rank_correlation.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

const double kNan = std::numeric_limits<double>::quiet_NaN();

std::vector<std::vector<double>> randomColumns(std::size_t count, std::size_t rows, std::uint64_t seed, double step) {
  Random random(seed);
  std::vector<double> common(rows);
  for (double& value : common) value = random.normal();
  std::vector<std::vector<double>> columns(count, std::vector<double>(rows));
  for (auto& column : columns)
    for (std::size_t i = 0; i < rows; ++i) {
      column[i] = common[i] + random.normal();
      if (step > 0) column[i] = std::floor(column[i] / step) * step;
    }
  return columns;
}

std::vector<std::span<const double>> spans(const std::vector<std::vector<double>>& columns) {
  return {columns.begin(), columns.end()};
}

// Bonett's and Wright's standard error with the term for designs that stand far off.
double errorAt(double srcc, double n) { return std::sqrt((1 + srcc * srcc / 2 + std::pow(srcc, 8) / 2) / (n - 3)); }

TEST(SpearmanInterval, EndsWhereTheObservedOneIsContradicted) {
  for (const double srcc : {-0.7, 0.0, 0.5, 0.8, 0.98}) {
    const Interval interval = spearmanInterval(srcc, 100);
    EXPECT_NEAR(std::atanh(srcc) - std::atanh(interval.low), 1.959963984540054 * errorAt(interval.low, 100), 1e-9);
    EXPECT_NEAR(std::atanh(interval.high) - std::atanh(srcc), 1.959963984540054 * errorAt(interval.high, 100), 1e-9);
    const double bound = spearmanLowerBound(srcc, 100);
    EXPECT_NEAR(std::atanh(srcc) - std::atanh(bound), 1.6448536269514722 * errorAt(bound, 100), 1e-9);
  }
}

TEST(SpearmanInterval, IsWiderWithFewerDesignsAndMoreConfidence) {
  EXPECT_LT(spearmanInterval(0.9, 10).low, spearmanInterval(0.9, 20).low);
  EXPECT_GT(spearmanInterval(0.9, 10).high, spearmanInterval(0.9, 20).high);
  EXPECT_LT(spearmanInterval(0.9, 20, 0.99).low, spearmanInterval(0.9, 20, 0.9).low);
  EXPECT_LT(spearmanLowerBound(0.9, 20), spearmanLowerBound(0.95, 20));
}

TEST(SpearmanInterval, KnowsNothingOfThreeDesigns) {
  EXPECT_EQ(spearmanInterval(0.9, 3).low, -1);
  EXPECT_EQ(spearmanInterval(0.9, 3).high, 1);
  EXPECT_EQ(spearmanLowerBound(0.9, 3), -1);
  EXPECT_EQ(spearmanInterval(kNan, 100).low, -1);
}

TEST(SpearmanInterval, APerfectOrderOfFewDesignsIsNoProof) {
  EXPECT_EQ(spearmanInterval(1, 4).high, 1);
  EXPECT_EQ(spearmanInterval(-1, 4).low, -1);
  EXPECT_LT(spearmanLowerBound(1, 4), 0.5);  // one time in 24 by pure chance
  EXPECT_LT(spearmanLowerBound(1, 6), 0.9);
  EXPECT_GT(spearmanLowerBound(1, 10), 0.9);
  EXPECT_GT(spearmanLowerBound(1, 15000), 0.99999);
  EXPECT_GT(spearmanLowerBound(1, 10'000'000), 0.99999);
  EXPECT_TRUE(std::isfinite(fisherZ(1, 10'000'000)));
}

TEST(Correlate, AgreesWithEachPairTakenAlone) {
  for (const double step : {0.0, 0.5}) {
    const auto columns = randomColumns(7, 700, 3, step);
    const auto matrix = correlate(spans(columns), true, {});
    ASSERT_TRUE(matrix);
    for (std::size_t i = 0; i < 7; ++i)
      for (std::size_t j = 0; j < 7; ++j) {
        EXPECT_NEAR(matrix->srcc[matrix->at(i, j)], i == j ? 1 : spearman(columns[i], columns[j]), 1e-13);
        EXPECT_NEAR(matrix->kendall[matrix->at(i, j)], i == j ? 1 : kendall(columns[i], columns[j]), 1e-13);
        EXPECT_EQ(matrix->n[matrix->at(i, j)], 700u);
      }
  }
}

TEST(Correlate, UsesTheDesignsThatBothHave) {
  auto columns = randomColumns(3, 400, 5, 0);
  for (std::size_t i = 0; i < 150; ++i) columns[1][i] = kNan;
  columns[1][399] = std::numeric_limits<double>::infinity();
  for (auto& column : columns) column[200] = kNan;  // a design that nobody has
  const auto matrix = correlate(spans(columns), true, {});
  ASSERT_TRUE(matrix);
  EXPECT_EQ(matrix->n[matrix->at(0, 2)], 399u);
  EXPECT_EQ(matrix->n[matrix->at(0, 1)], 248u);
  EXPECT_EQ(matrix->n[matrix->at(1, 1)], 248u);
  std::vector<double> x, y;
  for (std::size_t i = 150; i < 399; ++i)
    if (i != 200) {
      x.push_back(columns[0][i]);
      y.push_back(columns[1][i]);
    }
  EXPECT_NEAR(matrix->srcc[matrix->at(1, 0)], spearman(x, y), 1e-13);
  EXPECT_NEAR(matrix->kendall[matrix->at(1, 0)], kendall(x, y), 1e-13);
}

TEST(Correlate, SaysWhereNothingCanBeSaid) {
  const std::vector<std::vector<double>> columns = {{1, 2, 3, 4}, {5, 5, 5, 5}, {kNan, kNan, kNan, 1}};
  const auto matrix = correlate(spans(columns), true, {});
  ASSERT_TRUE(matrix);
  EXPECT_TRUE(std::isnan(matrix->srcc[matrix->at(0, 1)]));
  EXPECT_TRUE(std::isnan(matrix->srcc[matrix->at(0, 2)]));
  EXPECT_EQ(matrix->low[matrix->at(0, 2)], -1);
  EXPECT_EQ(matrix->n[matrix->at(0, 2)], 1u);
  EXPECT_EQ(matrix->srcc[matrix->at(1, 1)], 1);
}

TEST(Correlate, RefusesColumnsOfDifferentLength) {
  const std::vector<std::vector<double>> columns = {{1, 2, 3}, {1, 2}};
  const auto matrix = correlate(spans(columns), false, {});
  ASSERT_FALSE(matrix);
  EXPECT_EQ(matrix.error().kind, ErrorKind::InvalidInput);
}

TEST(Correlate, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  const auto columns = randomColumns(4, 100, 1, 0);
  const auto matrix = correlate(spans(columns), true, Progress({}, stop.get_token()));
  ASSERT_FALSE(matrix);
  EXPECT_EQ(matrix.error().kind, ErrorKind::Cancelled);
}

TEST(SpearmanMatrix, IsTheSameForManyColumnsInSinglePrecision) {
  const auto columns = randomColumns(131, 2500, 11, 0);  // 131: no multiple of any block
  const std::vector<double> many = spearmanMatrix(spans(columns));
  for (std::size_t first = 0; first < 131; first += 60) {
    const std::size_t count = std::min<std::size_t>(60, 131 - first);
    const std::vector<std::vector<double>> few(columns.begin() + static_cast<std::ptrdiff_t>(first),
                                               columns.begin() + static_cast<std::ptrdiff_t>(first + count));
    const std::vector<double> exact = spearmanMatrix(spans(few));
    for (std::size_t i = 0; i < count; ++i)
      for (std::size_t j = 0; j < count; ++j)
        EXPECT_NEAR(many[(first + i) * 131 + first + j], exact[i * count + j], 1e-6);
  }
  for (std::size_t i = 0; i < 131; i += 13)
    for (std::size_t j = 0; j < i; j += 7) EXPECT_NEAR(many[i * 131 + j], spearman(columns[i], columns[j]), 1e-6);
}

}  // namespace
}  // namespace isotone
