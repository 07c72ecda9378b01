#include "core/monotonicity/certificate.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

struct Sample {
  std::vector<double> x, y;
};

// Normal data whose SRCC is `srcc`.
Sample normalSample(std::size_t designs, double srcc, Random& random) {
  const double r = 2 * std::sin(3.14159265358979323846 * srcc / 6);
  Sample sample;
  for (std::size_t i = 0; i < designs; ++i) {
    sample.x.push_back(random.normal());
    sample.y.push_back(r * sample.x.back() + std::sqrt(1 - r * r) * random.normal());
  }
  return sample;
}

double certifiedShare(double srcc, std::size_t designs, std::size_t draws) {
  Random random(3);
  std::size_t certified = 0;
  for (std::size_t i = 0; i < draws; ++i) {
    const Sample sample = normalSample(designs, srcc, random);
    certified += certifySequentially(sample.x, sample.y).certifiedWith ? 1 : 0;
  }
  return static_cast<double>(certified) / static_cast<double>(draws);
}

TEST(Certificate, IsSeldomFalseHoweverOftenOneLooks) {
  EXPECT_LE(certifiedShare(0.899, 50, 4000), 0.05);
  EXPECT_LE(certifiedShare(0.899, 200, 2000), 0.05);  // with the last look
  EXPECT_LE(certifiedShare(0.85, 50, 2000), 0.01);
}

TEST(Certificate, IsFoundWhereItIsTrue) {
  EXPECT_GE(certifiedShare(0.98, 10, 2000), 0.25);
  EXPECT_GE(certifiedShare(0.98, 20, 2000), 0.45);
  EXPECT_GE(certifiedShare(0.98, 50, 1000), 0.93);
}

TEST(Certificate, LooksWhenThePlanSaysSo) {
  Random random(1);
  const Sample sample = normalSample(60, 0.5, random);
  const auto first = [&](std::size_t n) {
    return certifySequentially(std::span(sample.x).first(n), std::span(sample.y).first(n));
  };
  EXPECT_EQ(first(3).looks.size(), 0u);  // three measurements say nothing yet
  EXPECT_EQ(first(3).nextLook, 10u);
  EXPECT_EQ(first(19).looks.size(), 1u);
  EXPECT_EQ(first(19).nextLook, 20u);
  EXPECT_EQ(first(50).looks.size(), 3u);
  EXPECT_EQ(first(50).nextLook, 0u);
  EXPECT_EQ(first(60).looks.size(), 4u);
  EXPECT_EQ(first(60).looks.back().designs, 60u);
  EXPECT_FALSE(first(60).certifiedWith);
}

TEST(Certificate, NeedsNoMoreOnceFound) {
  std::vector<double> x(30);
  for (std::size_t i = 0; i < 30; ++i) x[i] = static_cast<double>(i * i);
  const auto found = certifySequentially(x, x);  // a device equal to another
  ASSERT_TRUE(found.certifiedWith);
  EXPECT_EQ(*found.certifiedWith, 10u);
  EXPECT_EQ(found.nextLook, 0u);
}

TEST(Certificate, FailedAndMissingMeasurementsAreNone) {
  std::vector<double> x(14), y(14);
  for (std::size_t i = 0; i < 14; ++i) x[i] = y[i] = static_cast<double>(i);
  y[2] = NAN;
  y[5] = std::numeric_limits<double>::infinity();
  x[7] = std::numeric_limits<double>::infinity();
  EXPECT_EQ(certifySequentially(x, y).looks.size(), 1u);
  y[8] = y[9] = NAN;
  EXPECT_EQ(certifySequentially(x, y).looks.size(), 0u);
}

TEST(Certificate, AConstantColumnIsNeverCertified) {
  Random random(2);
  const Sample sample = normalSample(60, 0.9, random);
  const std::vector<double> constant(60, 7.0);
  const auto found = certifySequentially(constant, sample.y);
  EXPECT_FALSE(found.certifiedWith);
  EXPECT_TRUE(std::isnan(found.looks.front().srcc));
  EXPECT_EQ(found.looks.front().lowerBound, -1);
  EXPECT_EQ(tiesOf(constant).distinct, 1u);
  EXPECT_EQ(tiesOf(constant).ceiling, 0);
}

TEST(Certificate, OutliersCostPowerButMakeNoFalseOnes) {
  Random random(4);
  std::size_t certified = 0;
  for (int i = 0; i < 300; ++i) {
    Sample sample = normalSample(50, 0.98, random);
    for (double& value : sample.y) value = std::exp(value);
    for (std::size_t k = 0; k < 50; k += 10) sample.y[k] *= 10;
    certified += certifySequentially(sample.x, sample.y).certifiedWith ? 1 : 0;
  }
  EXPECT_LT(certified, 60u);  // one design in ten at ten times its latency: the order is no longer the same
}

TEST(Ties, OfAClockOfWholeMilliseconds) {
  const std::vector<double> clock = {3, 3, 4, 6, 6, 6, NAN, std::numeric_limits<double>::infinity()};
  const Ties ties = tiesOf(clock);
  EXPECT_EQ(ties.distinct, 3u);
  EXPECT_EQ(ties.smallestStep, 1);
  // The best that an untied column reaches with it is the column in its own order.
  EXPECT_NEAR(ties.ceiling, spearman(std::vector<double>{3, 3, 4, 6, 6, 6}, std::vector<double>{1, 2, 3, 4, 5, 6}), 1e-12);
  EXPECT_EQ(tiesOf(std::vector<double>{1, 2, 5}).ceiling, 1);
}

TEST(Bootstrap, AgreesWithTheFormulaOnNormalData) {
  Random random(5);
  const Sample sample = normalSample(400, 0.9, random);
  const Interval formula = spearmanInterval(spearman(sample.x, sample.y), 400), second = bootstrapInterval(sample.x, sample.y);
  EXPECT_NEAR(formula.low, second.low, 0.015);
  EXPECT_NEAR(formula.high, second.high, 0.015);
  EXPECT_EQ(bootstrapInterval(sample.x, sample.y).low, second.low);
  EXPECT_NE(bootstrapInterval(sample.x, sample.y, 0.95, 1000, 2).low, second.low);
}

TEST(Bootstrap, KnowsNothingOfThreeDesignsOrAConstant) {
  const std::vector<double> three = {1, 2, 3}, five = {1, 2, 3, 4, 5}, constant(5, 1.0);
  EXPECT_EQ(bootstrapInterval(three, three).low, -1);
  EXPECT_EQ(bootstrapInterval(five, constant).high, 1);
  EXPECT_EQ(bootstrapInterval(five, constant).low, -1);
}

}  // namespace
}  // namespace isotone
