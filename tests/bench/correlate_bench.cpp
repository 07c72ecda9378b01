// All pairs of devices: the whole of it against the matrix product behind it, measured in the same run.
#include <benchmark/benchmark.h>

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

#include "core/base/random.h"
#include "core/monotonicity/rank_correlation.h"
#include "core/monotonicity/self_product.h"

namespace isotone {
namespace {

constexpr std::size_t kDesigns = 15625;

std::vector<std::vector<double>> simulatedDevices(std::size_t count) {
  Random random(1);
  std::vector<double> common(kDesigns);
  for (double& value : common) value = random.normal();
  std::vector<std::vector<double>> columns(count, std::vector<double>(kDesigns));
  for (auto& column : columns)
    for (std::size_t i = 0; i < kDesigns; ++i) column[i] = std::exp(0.5 * common[i] + 0.3 * random.normal());
  return columns;
}

// Of the processor, so that a busy machine does not blur the comparison. Everything here runs on one thread.
double seconds(const std::function<void()>& work, int times = 3) {
  double best = 1e9;
  for (int i = 0; i < times; ++i) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

// One triangle of the product, a multiply-accumulate counted as two.
double operations(std::size_t devices) {
  return static_cast<double>(devices) * static_cast<double>(devices + 1) * static_cast<double>(kDesigns);
}

// The same triangle by Eigen, with every instruction this machine has: its peak in practice.
double eigenSeconds(std::size_t devices) {
  const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> a =
      Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>::Random(
          static_cast<Eigen::Index>(devices), static_cast<Eigen::Index>(kDesigns));
  Eigen::MatrixXf product = Eigen::MatrixXf::Zero(a.rows(), a.rows());
  return seconds([&] {
    product.selfadjointView<Eigen::Lower>().rankUpdate(a, 1.0f);
    benchmark::DoNotOptimize(product.data());
  });
}

double ownProductSeconds(std::size_t devices) {
  const std::size_t stride = productStride(kDesigns);
  std::vector<float> a(devices * stride, 0.5f);
  std::vector<double> out(devices * devices);
  return seconds([&] {
    selfProduct(a.data(), devices, stride, out.data());
    benchmark::DoNotOptimize(out.data());
  });
}

void ThousandDevices(benchmark::State& state) {
  const auto devices = static_cast<std::size_t>(state.range(0));
  const auto columns = simulatedDevices(devices);
  const std::vector<std::span<const double>> spans(columns.begin(), columns.end());
  const double eigen = eigenSeconds(devices), own = ownProductSeconds(devices);
  double best = 1e9;
  for (auto _ : state) best = std::min(best, seconds([&] { benchmark::DoNotOptimize(spearmanMatrix(spans)); }, 1));
  const double giga = operations(devices) / 1e9;
  state.counters["GFLOPs_whole"] = giga / best;
  state.counters["GFLOPs_own_product"] = giga / own;
  state.counters["GFLOPs_eigen_product"] = giga / eigen;
  state.counters["whole_vs_eigen_time"] = best / eigen;
}
BENCHMARK(ThousandDevices)->Arg(1000)->Unit(benchmark::kMillisecond)->MinTime(3);

void RankOneDevice(benchmark::State& state) {
  const auto columns = simulatedDevices(1);
  for (auto _ : state) benchmark::DoNotOptimize(rankColumn(columns[0]));
}
BENCHMARK(RankOneDevice)->Unit(benchmark::kMicrosecond);

void Pairs(benchmark::State& state, bool withKendall) {
  const auto columns = simulatedDevices(25);
  const std::vector<std::span<const double>> spans(columns.begin(), columns.end());
  for (auto _ : state) benchmark::DoNotOptimize(correlate(spans, withKendall, {}));
}
BENCHMARK_CAPTURE(Pairs, spearman_with_intervals, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Pairs, with_kendall, true)->Unit(benchmark::kMillisecond);

// What Kendall's tau costs by its usual algorithm: sort, then merge sort (Knight 1966), one pair.
void KendallByMergeSort(benchmark::State& state) {
  const auto columns = simulatedDevices(2);
  std::vector<std::size_t> order(kDesigns);
  std::vector<double> values(kDesigns), spare(kDesigns);
  for (auto _ : state) {
    for (std::size_t i = 0; i < kDesigns; ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return columns[0][a] < columns[0][b]; });
    for (std::size_t i = 0; i < kDesigns; ++i) values[i] = columns[1][order[i]];
    std::uint64_t inverted = 0;
    for (std::size_t width = 1; width < kDesigns; width *= 2) {
      for (std::size_t from = 0; from < kDesigns; from += 2 * width) {
        const std::size_t middle = std::min(from + width, kDesigns), end = std::min(from + 2 * width, kDesigns);
        std::size_t left = from, right = middle;
        for (std::size_t at = from; at < end; ++at) {
          const bool takeRight = left == middle || (right < end && values[right] < values[left]);
          if (takeRight) inverted += middle - left;
          spare[at] = takeRight ? values[right++] : values[left++];
        }
      }
      values.swap(spare);
    }
    benchmark::DoNotOptimize(inverted);
  }
}
BENCHMARK(KendallByMergeSort)->Unit(benchmark::kMillisecond);

void KendallOfOnePair(benchmark::State& state) {
  const auto columns = simulatedDevices(2);
  const RankedColumn x = rankColumn(columns[0]), y = rankColumn(columns[1]);
  for (auto _ : state) benchmark::DoNotOptimize(kendall(x, y));
}
BENCHMARK(KendallOfOnePair)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone
