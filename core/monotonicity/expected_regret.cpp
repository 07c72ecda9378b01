#include "core/monotonicity/expected_regret.h"

#include <algorithm>
#include <cmath>


namespace isotone {
namespace {

constexpr double kKernel = 0.2;          // in z: .95 and .965 are that far apart
constexpr double kEnoughExamples = 10;
constexpr double kLeastDistance = 1e-4;  // of an SRCC from 1: pairs nearer are one device measured twice
constexpr std::size_t kNodes = 16;       // over the uncertainty of the SRCC

double distanceFromOne(double srcc) { return std::max(1 - srcc, kLeastDistance); }
double zOf(double srcc) { return std::atanh(std::clamp(srcc, -1 + kLeastDistance, 1 - kLeastDistance)); }

struct Weights {
  std::vector<double> values;
  double effective = 0;
};

Weights weightsAt(std::span<const ReuseExample> examples, double z) {
  Weights weights;
  for (double width = kKernel;; width *= 2) {
    weights.values.clear();
    double nearest = 1e300, sum = 0, squares = 0;
    for (const ReuseExample& example : examples) nearest = std::min(nearest, std::abs(zOf(example.srcc) - z));
    for (const ReuseExample& example : examples) {
      // Relative to the nearest, so that an SRCC far from all examples still has some.
      const double away = (std::abs(zOf(example.srcc) - z) - nearest) * (std::abs(zOf(example.srcc) - z) + nearest);
      weights.values.push_back(std::exp(-away / (2 * width * width)));
      sum += weights.values.back();
      squares += weights.values.back() * weights.values.back();
    }
    for (double& weight : weights.values) weight /= sum;
    weights.effective = sum * sum / squares;
    if (weights.effective >= std::min(kEnoughExamples, 0.9 * static_cast<double>(examples.size()))) return weights;
  }
}

// The SRCCs that the observed one may stand for, equally likely.
std::vector<double> plausible(double srcc, std::size_t designs) {
  std::vector<double> srccs;
  for (std::size_t i = 0; i < kNodes; ++i) {
    const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(kNodes);
    srccs.push_back(spearmanLowerBound(srcc, designs, share));
  }
  return srccs;
}

}  // namespace

std::vector<ReuseExample> reuseExamples(const CorrelationMatrix& matrix, const ReuseTable& table, std::size_t except) {
  std::vector<ReuseExample> examples;
  for (std::size_t proxy = 0; proxy < matrix.devices; ++proxy)
    for (std::size_t target = 0; target < matrix.devices; ++target) {
      const double srcc = matrix.srcc[matrix.at(proxy, target)];
      if (proxy == target || proxy == except || target == except || std::isnan(srcc)) continue;
      examples.push_back({proxy, target, srcc, table.at(proxy, target).mean});
    }
  return examples;
}

std::optional<ExpectedRegret> expectedRegret(std::span<const ReuseExample> examples, double srcc, std::size_t designs) {
  if (examples.empty() || std::isnan(srcc) || designs < 4) return std::nullopt;
  ExpectedRegret expected;
  struct Value { double regret, weight; };
  std::vector<Value> values;
  for (const double possible : plausible(srcc, designs)) {
    const double distance = std::max(1 - possible, 0.0);
    const Weights weights = weightsAt(examples, zOf(possible));
    double regret = 0, scale = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
      const double from = distanceFromOne(examples[i].srcc);
      regret += weights.values[i] * examples[i].regret;
      scale += weights.values[i] * from;
      values.push_back({examples[i].regret * distance / from, weights.values[i]});
    }
    expected.mean += regret / scale * distance / static_cast<double>(kNodes);
    expected.examples += weights.effective / static_cast<double>(kNodes);
  }
  std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) { return a.regret < b.regret; });
  const auto quantile = [&](double share) {
    double sum = 0;
    for (const Value& value : values)
      if ((sum += value.weight / static_cast<double>(kNodes)) >= share) return value.regret;
    return values.back().regret;
  };
  expected.low = quantile(0.05);
  expected.high = quantile(0.95);
  return expected;
}

}  // namespace isotone
