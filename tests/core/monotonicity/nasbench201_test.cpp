// The numbers that are known of the public measurements of 25 devices.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/monotonicity/proxy_choice.h"
#include "core/space/design_space.h"
#include "tests/support/public_table.h"

namespace isotone {
namespace {

// Whether the input of a cell reaches its output, read off the text without the space's own rule.
bool isLive(const std::string& architecture) {
  const auto open = [&](const char* source, int cell) {
    std::size_t at = 0;
    for (int i = 0; i < cell; ++i) at = architecture.find('+', at) + 1;
    const std::size_t end = architecture.find(source, at);
    const std::size_t begin = architecture.rfind('|', end) + 1;
    return architecture.substr(begin, end - begin) != "none";
  };
  const bool a = open("~0", 0);
  const bool b = open("~0", 1) || (a && open("~1", 1));
  return open("~0", 2) || (a && open("~1", 2)) || (b && open("~2", 2));
}

struct Fleet {
  std::vector<std::string> names;
  std::vector<std::vector<double>> all, live;
};

const Fleet& fleet() {
  static const Fleet loaded = [] {
    Fleet out;
    const auto latency = test::readPublicTable("nasbench201/latency_ms.csv.gz");
    const auto architectures = test::readPublicTable("nasbench201/architectures.csv").text.at("arch_str");
    for (const std::string& name : latency.names) {
      if (name == "index") continue;
      out.names.push_back(name);
      out.all.push_back(latency.numbers(name));
      out.live.push_back(out.all.back());
      for (std::size_t row = 0; row < architectures.size(); ++row)
        if (!isLive(architectures[row])) out.live.back()[row] = NAN;
    }
    return out;
  }();
  return loaded;
}

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

TEST(NasBench201, ReuseCostsLessTheMoreMonotoneTheDevicesAre) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto matrix = correlate({fleet().live.begin(), fleet().live.end()}, false, {});
  ASSERT_TRUE(matrix);
  const std::vector<double> accuracy = test::readPublicTable("nasbench201/accuracy.csv").numbers("cifar100_test");
  double sum[3] = {}, count[3] = {};
  for (std::size_t i = 0; i < matrix->devices; ++i)
    for (std::size_t j = 0; j < matrix->devices; ++j) {
      if (i == j) continue;
      const auto verdict = static_cast<std::size_t>(verdictFor(matrix->srcc[matrix->at(i, j)]));
      sum[verdict] += reuseRegret(fleet().live[i], fleet().live[j], accuracy).mean;
      ++count[verdict];
    }
  for (std::size_t verdict = 0; verdict < 3; ++verdict) {
    RecordProperty(verdictName(static_cast<Verdict>(verdict)), std::to_string(sum[verdict] / count[verdict]));
    ASSERT_GT(count[verdict], 10);
  }
  EXPECT_LT(sum[0] / count[0], sum[1] / count[1]);
  EXPECT_LT(sum[1] / count[1], sum[2] / count[2]);
  EXPECT_LT(sum[0] / count[0], 0.3);
}

}  // namespace
}  // namespace isotone
