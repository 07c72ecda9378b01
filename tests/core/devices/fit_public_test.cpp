// Device models fitted to public measurements, on designs that the fit has not seen, beside the models as data sheets
// give them (float32; what those miss is mostly overhead, libraries and batches).
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/devices/fit_device_model.h"
#include "tests/support/public_table.h"

namespace isotone {
namespace {

constexpr std::size_t kMeasured = 100;  // designs the fit may see

std::vector<std::vector<LayerWorkload>> fbnetLayers() {
  const auto space = DesignSpace::builtIn("fbnet");
  EXPECT_TRUE(space);
  std::vector<std::vector<LayerWorkload>> layers;
  const auto table = test::readPublicTable("fbnet/architectures.csv");
  for (const std::string& digits : table.text.at("op_indices")) {
    Design design;
    for (std::size_t i = 0; i < digits.size(); i += 2) design.push_back(static_cast<Design::value_type>(digits[i] - '0'));
    layers.push_back(layersOf(*space, design));
  }
  return layers;
}

std::vector<double> ranks(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> rank(values.size());
  for (std::size_t from = 0, to = 0; from < order.size(); from = to) {
    while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
    for (std::size_t i = from; i < to; ++i) rank[order[i]] = 0.5 * static_cast<double>(from + to - 1);
  }
  return rank;
}

double rankCorrelation(const std::vector<double>& x, const std::vector<double>& y) {
  const std::vector<double> a = ranks(x), b = ranks(y);
  const double mean = 0.5 * static_cast<double>(a.size() - 1);
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - mean) * (b[i] - mean);
    aa += (a[i] - mean) * (a[i] - mean);
    bb += (b[i] - mean) * (b[i] - mean);
  }
  return ab / std::sqrt(aa * bb);
}

struct Quality {
  double srcc = 0, error = 0;  // error: mean absolute relative one
};

struct Comparison {
  Quality dataSheet, fitted;
};

Comparison compare(const std::string& deviceName, const std::string& column) {
  static const auto layers = fbnetLayers();
  static const auto table = test::readPublicTable("fbnet/latency_ms.csv");
  const auto catalogue = deviceCatalogue();
  EXPECT_TRUE(catalogue);
  const auto model = std::find_if(catalogue->begin(), catalogue->end(), [&](const DeviceModel& one) { return one.name == deviceName; });
  EXPECT_NE(model, catalogue->end()) << deviceName;
  const std::vector<double> latency = table.numbers(column);
  std::vector<std::size_t> order(latency.size());
  std::iota(order.begin(), order.end(), 0);
  Random random(11);
  random.shuffle(order);
  std::vector<std::vector<LayerWorkload>> seen;
  std::vector<double> seenLatency, freshLatency;
  for (std::size_t i = 0; i < order.size(); ++i)
    if (i < kMeasured) {
      seen.push_back(layers[order[i]]);
      seenLatency.push_back(latency[order[i]]);
    } else {
      freshLatency.push_back(latency[order[i]]);
    }
  const auto fit = fitDeviceModel(*model, seen, seenLatency);
  EXPECT_TRUE(fit) << (fit ? "" : fit.error().message);
  const auto qualityOf = [&](const DeviceModel& one) {
    std::vector<double> found;
    Quality quality;
    for (std::size_t i = kMeasured; i < order.size(); ++i) {
      found.push_back(simulate(one, layers[order[i]]).latencyMs);
      quality.error += std::abs(found.back() / latency[order[i]] - 1) / static_cast<double>(freshLatency.size());
    }
    quality.srcc = rankCorrelation(found, freshLatency);
    return quality;
  };
  return {qualityOf(*model), qualityOf(fit->model)};
}

struct Pair {
  const char *device, *column;
  double worstError, leastSrcc;  // of the fitted model; a little worse than what is found
};

TEST(FitPublic, fittedModelsAreNearerOnDesignsTheyHaveNotSeen) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const std::vector<Pair> pairs{{"pixel_3_cpu", "pixel3", 0.03, 0.99},        {"pixel_2_cpu", "pixel2", 0.10, 0.77},
                                {"gtx_1080_ti", "1080ti_1", 0.04, 0.85},      {"rtx_2080_ti", "2080ti_1", 0.04, 0.88},
                                {"rtx_2080_ti", "2080ti_64", 0.07, 0.83},     {"xeon_gold_6240", "gold_6240", 0.08, 0.78},
                                {"xeon_gold_6226", "gold_6226", 0.15, 0.85}};
  for (const auto& [device, column, worstError, leastSrcc] : pairs) {
    const Comparison result = compare(device, column);
    const std::string numbers = fmt::format("{}: data sheet SRCC {:.3f}, error {:.1f} %; fitted SRCC {:.3f}, error {:.1f} %", column,
                                            result.dataSheet.srcc, 100 * result.dataSheet.error, result.fitted.srcc,
                                            100 * result.fitted.error);
    RecordProperty(column, numbers);
    EXPECT_LT(result.fitted.error, worstError) << numbers;
    EXPECT_GT(result.fitted.srcc, leastSrcc) << numbers;
    EXPECT_LT(result.fitted.error, 0.2 * result.dataSheet.error) << numbers;
    EXPECT_GT(result.fitted.srcc, result.dataSheet.srcc) << numbers;
  }
}

}  // namespace
}  // namespace isotone
