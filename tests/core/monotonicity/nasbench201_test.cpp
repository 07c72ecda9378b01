// The numbers that are known of the public measurements of 25 devices.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/monotonicity/proxy_choice.h"
#include "tests/core/monotonicity/nasbench201_fleet.h"

namespace isotone {
namespace {

using test::fleet;

std::size_t device(const std::string& name) {
  const auto& names = fleet().names;
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

struct Summary {
  double least = 2, median = 0;
  std::size_t atLeast90 = 0, pairs = 0, first = 0, second = 0;
};
Summary summarise(const CorrelationMatrix& matrix) {
  Summary out;
  std::vector<double> values;
  for (std::size_t i = 0; i < matrix.devices; ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const double value = matrix.srcc[matrix.at(i, j)];
      values.push_back(value);
      out.atLeast90 += value >= 0.9 ? 1 : 0;
      if (value < out.least) {
        out.least = value;
        out.first = j;
        out.second = i;
      }
    }
  out.pairs = values.size();
  std::sort(values.begin(), values.end());
  out.median = (values[values.size() / 2] + values[(values.size() - 1) / 2]) / 2;
  return out;
}

TEST(NasBench201, LiveDesignsCorrelateAsPublished) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto matrix = correlate({fleet().live.begin(), fleet().live.end()}, true, {});
  ASSERT_TRUE(matrix);
  const Summary summary = summarise(*matrix);
  EXPECT_EQ(summary.pairs, 300u);
  EXPECT_NEAR(summary.least, 0.3518, 5e-5);
  EXPECT_EQ(fleet().names[summary.first], "eyeriss");
  EXPECT_EQ(fleet().names[summary.second], "titan_rtx_1");
  EXPECT_NEAR(summary.median, 0.8258, 5e-5);
  EXPECT_EQ(summary.atLeast90, 76u);
  const std::size_t pair = matrix->at(device("pixel3"), device("raspi4"));
  EXPECT_NEAR(matrix->srcc[pair], 0.9647, 5e-5);
  EXPECT_NEAR(matrix->kendall[pair], 0.8400, 5e-5);
  EXPECT_EQ(matrix->n[pair], 15284u);
}

TEST(NasBench201, DisconnectedDesignsChangeTheNumbers) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto matrix = correlate({fleet().all.begin(), fleet().all.end()}, false, {});
  ASSERT_TRUE(matrix);
  const Summary summary = summarise(*matrix);
  EXPECT_NEAR(summary.least, 0.3623, 5e-5);
  EXPECT_EQ(summary.atLeast90, 75u);
}

}  // namespace
}  // namespace isotone
