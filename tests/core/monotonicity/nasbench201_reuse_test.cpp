// What reuse costs and how sure certificates are, on the public measurements of 25 devices.
#include <algorithm>
#include <array>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/monotonicity/certificate.h"
#include "core/monotonicity/expected_regret.h"
#include "core/monotonicity/transfer.h"
#include "tests/core/monotonicity/nasbench201_fleet.h"

namespace isotone {
namespace {

using test::fleet;

std::vector<std::span<const double>> columns() { return {fleet().live.begin(), fleet().live.end()}; }

const CorrelationMatrix& truth() {
  static const CorrelationMatrix matrix = *correlate(columns(), false, {});
  return matrix;
}

ReuseTable reuse(std::size_t layers, std::size_t limits) {
  return *reuseOfAllPairs(columns(), fleet().accuracy, {.layers = layers, .limits = limits}, {});
}

TEST(NasBench201Reuse, CostsWhatTheTableSays) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  constexpr std::array<double, 5> kEdges = {0.7, 0.8, 0.9, 0.95, 0.98};
  constexpr std::array<double, 6> kMean = {1.68, 0.69, 0.75, 0.34, 0.14, 0.06};
  constexpr std::array<double, 6> kRatio = {0.970, 0.989, 0.989, 0.993, 0.998, 0.999};
  const ReuseTable table = reuse(1, 10);
  std::array<double, 6> mean{}, ratio{}, count{};
  for (std::size_t i = 0; i < table.devices; ++i)
    for (std::size_t j = 0; j < table.devices; ++j) {
      if (i == j) continue;
      const double srcc = truth().srcc[truth().at(i, j)];
      const auto bin = static_cast<std::size_t>(std::upper_bound(kEdges.begin(), kEdges.end(), srcc) - kEdges.begin());
      mean[bin] += table.at(i, j).mean;
      ratio[bin] += table.at(i, j).hypervolumeRatio;
      count[bin] += 1;
    }
  for (std::size_t bin = 0; bin < 6; ++bin) {
    EXPECT_NEAR(mean[bin] / count[bin], kMean[bin], 0.05) << "bin " << bin;
    EXPECT_NEAR(ratio[bin] / count[bin], kRatio[bin], 0.004) << "bin " << bin;
  }
}

TEST(NasBench201Reuse, ThickerSetsMissLess) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  constexpr std::array<std::size_t, 5> kLayers = {1, 2, 3, 5, 8};
  constexpr std::array<double, 5> kDesigns = {35, 82, 135, 251, 448}, kMean = {0.63, 0.39, 0.28, 0.17, 0.10};
  for (std::size_t k = 0; k < 5; ++k) {
    const ReuseTable table = reuse(kLayers[k], 20);
    double designs = 0, mean = 0;
    for (std::size_t i = 0; i < table.devices; ++i)
      for (std::size_t j = 0; j < table.devices; ++j) {
        if (i == j) continue;
        designs += static_cast<double>(table.at(i, j).candidates) / 600;
        mean += table.at(i, j).mean / 600;
      }
    EXPECT_NEAR(designs, kDesigns[k], 0.02 * kDesigns[k]) << kLayers[k] << " layers";
    EXPECT_NEAR(mean, kMean[k], 0.05) << kLayers[k] << " layers";
  }
}

TEST(NasBench201Reuse, IsForeseenFromTheOtherDevices) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const ReuseTable table = reuse(1, 10);
  double inside = 0, error = 0;
  for (std::size_t target = 0; target < table.devices; ++target) {
    const std::vector<ReuseExample> others = reuseExamples(truth(), table, target);
    for (std::size_t proxy = 0; proxy < table.devices; ++proxy) {
      if (proxy == target) continue;
      const auto expected = expectedRegret(others, truth().srcc[truth().at(proxy, target)], 15284);
      const double regret = table.at(proxy, target).mean;
      inside += expected->low <= regret && regret <= expected->high ? 1.0 / 600 : 0;
      error += (expected->mean - regret) / 600;
    }
  }
  EXPECT_NEAR(inside, 0.9, 0.03);
  EXPECT_NEAR(error, 0, 0.05);
}

// All pairs on the same random designs, many times.
struct Draws {
  std::array<double, 3> covered{}, powerful{}, close{};
  double cases = 0, strong = 0, below = 0, falsePositive = 0, justBelow = 0, falseClose = 0;
};

Draws draw(std::size_t times) {
  constexpr std::array<std::size_t, 3> kDesigns = {10, 20, 50};
  Draws draws;
  Random random(1);
  const auto usable = [] {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < fleet().live[0].size(); ++row)
      if (std::isfinite(fleet().live[0][row])) rows.push_back(row);
    return rows;
  }();
  for (std::size_t time = 0; time < times; ++time) {
    std::vector<std::vector<double>> sample(fleet().live.size());
    for (const std::size_t position : random.sample(usable.size(), 50))
      for (std::size_t device = 0; device < sample.size(); ++device)
        sample[device].push_back(fleet().live[device][usable[position]]);
    for (std::size_t i = 0; i < sample.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        const double srcc = truth().srcc[truth().at(i, j)];
        const auto found = certifySequentially(sample[i], sample[j]);
        draws.cases += 1;
        if (srcc >= 0.97) draws.strong += 1;
        for (std::size_t k = 0; k < 3; ++k) {
          const Interval interval = spearmanInterval(found.looks[k].srcc, kDesigns[k], 0.9);
          draws.covered[k] += interval.low <= srcc && srcc <= interval.high ? 1 : 0;
          if (srcc >= 0.97 && found.certifiedWith && *found.certifiedWith <= kDesigns[k]) draws.powerful[k] += 1;
        }
        if (srcc >= 0.9) continue;
        draws.below += 1;
        draws.falsePositive += found.certifiedWith ? 1 : 0;
        if (srcc < 0.88) continue;
        draws.justBelow += 1;
        draws.falseClose += found.certifiedWith ? 1 : 0;
      }
  }
  return draws;
}

TEST(NasBench201Certificates, HoldWhatTheyPromise) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const Draws draws = draw(150);
  for (const double covered : draws.covered) EXPECT_NEAR(covered / draws.cases, 0.90, 0.03);
  EXPECT_LE(draws.falsePositive / draws.below, 0.023);
  EXPECT_LE(draws.falseClose / draws.justBelow, 0.05);
  EXPECT_GE(draws.powerful[0] / draws.strong, 0.28);
  EXPECT_GE(draws.powerful[1] / draws.strong, 0.55);
  EXPECT_GE(draws.powerful[2] / draws.strong, 0.90);
  for (std::size_t k = 0; k < 3; ++k) {
    RecordProperty("covered" + std::to_string(k), std::to_string(draws.covered[k] / draws.cases));
    RecordProperty("power" + std::to_string(k), std::to_string(draws.powerful[k] / draws.strong));
  }
  RecordProperty("falseCertificates", std::to_string(draws.falsePositive / draws.below));
  RecordProperty("falseJustBelow", std::to_string(draws.falseClose / draws.justBelow));
}

}  // namespace
}  // namespace isotone
