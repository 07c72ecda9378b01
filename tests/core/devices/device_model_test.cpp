#include "core/devices/device_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

DeviceModel device() {
  DeviceModel model;
  model.name = "test";
  model.peaks = {{8, 8, 100, 2}, {4, 4, 200, 1}, {32, 32, 25, 8}};
  model.bandwidthGbs = 10;
  model.pjPerByte = 100;
  model.overheadUs = 5;
  model.utilisationConvolution = 0.5;
  model.utilisationDepthwise = 0.1;
  return model;
}

LayerWorkload layer(int bits, double macs = 1e6, double weights = 1e4, double values = 2e4) {
  LayerWorkload one;
  one.macs = macs;
  one.weights = weights;
  one.inputValues = one.outputValues = values;
  one.weightBits = one.activationBits = bits;
  return one;
}

TEST(DeviceModel, missingPrecisionFallsBackToTheNextHigher) {
  const DeviceModel model = device();
  EXPECT_EQ(model.peakFor(4, 4)->weightBits, 4);
  EXPECT_EQ(model.peakFor(2, 2)->weightBits, 4);
  EXPECT_EQ(model.peakFor(6, 4)->weightBits, 8);
  EXPECT_EQ(model.peakFor(4, 8)->weightBits, 8);
  EXPECT_EQ(model.peakFor(16, 16)->weightBits, 32);
  EXPECT_EQ(model.peakFor(64, 64), nullptr);
}

TEST(DeviceModel, computeBoundByHand) {
  // 2e6 operations at 100 GOP/s · 0.5 = 0.04 ms, plus 5 us; bytes: 5e4 at 10 GB/s = 0.005 ms.
  const SimulatedCost cost = simulateLayer(device(), layer(8));
  EXPECT_NEAR(cost.latencyMs, 0.045, 1e-12);
  EXPECT_NEAR(cost.energyMj, (2e6 * 2 + 5e4 * 100) * 1e-9, 1e-15);
}

TEST(DeviceModel, bandwidthBoundByHandAndCache) {
  DeviceModel model = device();
  const LayerWorkload heavy = layer(8, 1e3, 1e6, 0);
  EXPECT_NEAR(simulateLayer(model, heavy).latencyMs, 0.1 + 0.005, 1e-12);
  model.cacheBytes = 2e6;
  model.cacheSpeedup = 4;
  EXPECT_NEAR(simulateLayer(model, heavy).latencyMs, 0.025 + 0.005, 1e-12);
}

TEST(DeviceModel, depthwiseUsesItsOwnUtilisation) {
  LayerWorkload one = layer(8);
  const double plain = simulateLayer(device(), one).latencyMs - 0.005;
  one.kind = LayerKind::DepthwiseConvolution;
  EXPECT_NEAR(simulateLayer(device(), one).latencyMs - 0.005, plain * 5, 1e-12);
}

TEST(DeviceModel, fewerBitsNeverCostMore) {
  Random random(3);
  for (int i = 0; i < 200; ++i) {
    const double macs = random.uniform(0, 1e7), weights = random.uniform(0, 1e6), values = random.uniform(0, 1e6);
    SimulatedCost before{0, 0};
    for (const int bits : {2, 4, 8, 16, 32}) {
      const SimulatedCost cost = simulateLayer(device(), layer(bits, macs, weights, values));
      EXPECT_GE(cost.latencyMs, before.latencyMs);
      EXPECT_GE(cost.energyMj, before.energyMj);
      before = cost;
    }
  }
}

TEST(DeviceModel, limitsMakeADesignInfeasible) {
  DeviceModel model = device();
  EXPECT_TRUE(std::isfinite(simulate(model, {layer(8), layer(8)}).latencyMs));
  model.flashBytes = 1.5e4;
  EXPECT_TRUE(std::isinf(simulate(model, {layer(8), layer(8)}).latencyMs));
  EXPECT_TRUE(std::isfinite(simulate(model, {layer(4), layer(4)}).latencyMs));
  model.flashBytes = 0;
  model.memoryBytes = 3e4;
  EXPECT_TRUE(std::isinf(simulate(model, {layer(8)}).energyMj));
  EXPECT_TRUE(std::isinf(simulate(device(), {layer(64)}).latencyMs));
}

TEST(DeviceModel, jsonRoundTrip) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue) << catalogue.error().message;
  for (const DeviceModel& model : *catalogue) {
    const auto again = DeviceModel::fromJson(model.toJson(), model.name);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->toJson(), model.toJson());
  }
}

TEST(DeviceModel, errorsNameTheirPlace) {
  const auto message = [](const char* json) {
    const auto model = DeviceModel::fromJson(json, "x.json");
    return model ? std::string("accepted") : model.error().message;
  };
  EXPECT_EQ(message(R"({"name": "a", "peaks": [], "bandwidth_gbs": 1})"),
            "x.json: device.peaks is not a list with at least one entry.");
  EXPECT_EQ(message(R"({"name": "a", "peaks": [{"weight_bits": 8, "activation_bits": 8, "gops": "fast"}]})"),
            "x.json: device.peaks[0].gops is not a number.");
  EXPECT_EQ(message(R"({"name": "a", "peaks": [{"weight_bits": 8, "activation_bits": 8, "gops": 1}]})"),
            "x.json: device.bandwidth_gbs is missing.");
  EXPECT_EQ(message(R"({"name": "a", "peaks": [{"weight_bits": 8, "activation_bits": 8, "gops": 1}], "bandwidth_gbs": 1,
                       "utilisation_depthwise": 2})"),
            "x.json: device.utilisation_depthwise is 2, but has to be in (0, 1].");
  EXPECT_NE(message("{").find("x.json: is not valid JSON"), std::string::npos);
  EXPECT_NE(message("[]").find("is not an object"), std::string::npos);
}

std::vector<double> ranks(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> rank(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = static_cast<double>(i);
  return rank;
}

/// Spearman without ties: continuous costs have none.
double rankCorrelation(const std::vector<double>& a, const std::vector<double>& b) {
  const double n = static_cast<double>(a.size());
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return 1 - 6 * sum / (n * (n * n - 1));
}

TEST(Catalogue, hasManyDifferentDevicesWithSources) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue) << catalogue.error().message;
  EXPECT_GE(catalogue->size(), 16u);
  std::set<std::string> names, classes;
  for (const DeviceModel& model : *catalogue) {
    EXPECT_TRUE(names.insert(model.name).second) << model.name;
    classes.insert(model.deviceClass);
    EXPECT_FALSE(model.source.empty()) << model.name;
    EXPECT_NE(model.note.find("estimate"), std::string::npos) << model.name;
    EXPECT_FALSE(model.title.empty());
  }
  EXPECT_GE(classes.size(), 6u);
}

TEST(Catalogue, boothAcceleratorHasItsPublishedPeaks) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue);
  const auto booth = std::find_if(catalogue->begin(), catalogue->end(),
                                  [](const DeviceModel& model) { return model.name == "zcu102_booth"; });
  ASSERT_NE(booth, catalogue->end());
  EXPECT_EQ(booth->peakFor(8, 8)->gops, 871.26);
  EXPECT_EQ(booth->peakFor(4, 4)->gops, 1676.96);
  EXPECT_EQ(booth->peakFor(2, 2)->gops, 2863.29);
}

TEST(Catalogue, devicesRankDesignsDifferently) {
  const auto catalogue = deviceCatalogue();
  const auto space = DesignSpace::builtIn("mobile-edge");
  ASSERT_TRUE(catalogue && space);
  Random random(1);
  std::vector<std::vector<LayerWorkload>> networks;
  for (int i = 0; i < 300; ++i) networks.push_back(layersOf(*space, space->random(random)));
  std::vector<std::vector<double>> all;
  for (const DeviceModel& model : *catalogue) {
    std::vector<double> latency;
    for (const auto& network : networks) latency.push_back(simulate(model, network).latencyMs);
    EXPECT_TRUE(std::all_of(latency.begin(), latency.end(), [](double l) { return std::isfinite(l) && l > 0; })) << model.name;
    all.push_back(ranks(latency));
  }
  double smallest = 1, largest = -1;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      smallest = std::min(smallest, rankCorrelation(all[i], all[j]));
      largest = std::max(largest, rankCorrelation(all[i], all[j]));
    }
  EXPECT_LT(smallest, 0.6);
  EXPECT_GT(largest, 0.95);
}

}  // namespace
}  // namespace isotone
