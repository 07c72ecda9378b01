#include "core/importing/clock_step.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

std::vector<double> clocked(double step, std::size_t count) {
  Random random(7);
  std::vector<double> values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(std::round(random.uniform(5, 20) / step) * step);
  return values;
}

TEST(ClockStep, findsTheStepOfTiedValues) {
  EXPECT_EQ(clockStepMs(clocked(1, 200)), 1.0);
  EXPECT_EQ(clockStepMs(clocked(0.25, 500)), 0.25);
  EXPECT_EQ(clockStepMs(clocked(0.1, 1000)), 0.1);
}

TEST(ClockStep, allEvenMillisecondsAreStillWholeOnes) { EXPECT_EQ(clockStepMs(clocked(2, 200)), 1.0); }

TEST(ClockStep, missingAndFailedValuesDoNotMatter) {
  std::vector<double> values = clocked(1, 100);
  values[3] = std::numeric_limits<double>::quiet_NaN();
  values[5] = std::numeric_limits<double>::infinity();
  EXPECT_EQ(clockStepMs(values), 1.0);
}

TEST(ClockStep, saysNothingWithoutEvidence) {
  EXPECT_EQ(clockStepMs(clocked(1, 19)), std::nullopt);      // too few
  EXPECT_EQ(clockStepMs(clocked(0.01, 100)), std::nullopt);  // hardly any ties
  Random random(3);
  std::vector<double> smooth, coarseButLarge;
  for (int i = 0; i < 500; ++i) smooth.push_back(random.uniform(5, 20));
  for (int i = 0; i < 500; ++i) coarseButLarge.push_back(5000 + std::floor(random.uniform(0, 20)));
  EXPECT_EQ(clockStepMs(smooth), std::nullopt);
  EXPECT_EQ(clockStepMs(coarseButLarge), std::nullopt);      // 1 ms in 5,000 is no matter
  EXPECT_EQ(clockStepMs({}), std::nullopt);
}

}  // namespace
}  // namespace isotone
