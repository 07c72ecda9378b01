#include "core/devices/device_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <optional>
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
  LayerWorkload waiting = layer(8);
  model.memoryBytes = waiting.activationBytes();
  EXPECT_TRUE(std::isfinite(simulate(model, {waiting}).energyMj));
  waiting.heldValues = 1;  // a residual that has to stay in memory too
  EXPECT_TRUE(std::isinf(simulate(model, {waiting}).energyMj));
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
  const std::string peaks = R"({"name": "a", "peaks": [{"weight_bits": 8, "activation_bits": 8, "gops": 1}], "bandwidth_gbs": 1, )";
  EXPECT_EQ(message((peaks + R"("sources": [{"kind": "rumour", "figures": []}]})").c_str()),
            "x.json: device.sources[0].kind is \"rumour\", but has to be data sheet, paper, page, derived or estimate.");
  EXPECT_EQ(message((peaks + R"("sources": [{"kind": "page"}]})").c_str()), "x.json: device.sources[0].figures is not a list.");
  EXPECT_EQ(message((peaks + R"("sources": {}})").c_str()), "x.json: device.sources is not a list.");
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

/// "4 cores * 1.5 GHz / 8 bits a byte": terms apart by an operator between spaces, from left to right; each begins with a
/// number and goes on with words. Empty for anything else, also for a word with a digit in it.
std::optional<double> evaluated(const std::string& arithmetic) {
  double result = 0;
  char operation = '+';
  for (std::size_t from = 0; from < arithmetic.size();) {
    std::size_t to = arithmetic.find_first_of("*/+-", from);
    while (to != std::string::npos && (to == 0 || arithmetic[to - 1] != ' ' || to + 1 == arithmetic.size() || arithmetic[to + 1] != ' '))
      to = arithmetic.find_first_of("*/+-", to + 1);
    const std::string term = arithmetic.substr(from, to == std::string::npos ? to : to - from);
    char* rest = nullptr;
    const double value = std::strtod(term.c_str(), &rest);
    if (rest == term.c_str() || std::string(rest).find_first_of("0123456789") != std::string::npos)
      return std::nullopt;
    if (operation == '+') result += value;
    else if (operation == '-') result -= value;
    else if (operation == '*') result *= value;
    else result /= value;
    if (to == std::string::npos) return result;
    operation = arithmetic[to];
    from = to + 1;
  }
  return std::nullopt;
}

/// What is wrong with the sources of a device, one sentence each; the catalogue may have none.
std::vector<std::string> complaints(const DeviceModel& model) {
  std::vector<std::string> found;
  const auto figures = model.figures();
  std::map<std::string, int> sourced;
  for (const FigureSource& source : model.sources) {
    const bool published = source.kind != FigureSource::Kind::Estimate;
    if (source.title.empty()) found.push_back("a source says nothing");
    if (published && source.where.rfind("http", 0) != 0) found.push_back(source.title + " has no address");
    if (source.kind == FigureSource::Kind::Derived && source.arithmetic.empty()) found.push_back(source.title + " shows no arithmetic");
    if (source.figures.empty()) found.push_back(source.title + " is of no figure");
    for (const std::string& figure : source.figures) {
      ++sourced[figure];
      if (!figures.contains(figure)) found.push_back(figure + " has a source but no value");
      if (source.arithmetic.empty() || !figures.contains(figure)) continue;
      const auto value = evaluated(source.arithmetic);
      if (!value || std::abs(*value / figures.at(figure) - 1) > 0.005)
        found.push_back(figure + " is not " + source.arithmetic);
    }
  }
  for (const auto& [figure, value] : figures)
    if (sourced[figure] != 1) found.push_back(figure + (sourced[figure] == 0 ? " has no source" : " has several sources"));
  return found;
}

TEST(Catalogue, arithmeticOfDerivedFigures) {
  EXPECT_DOUBLE_EQ(*evaluated("4 cores * 1.5 GHz * 8 operations a cycle"), 48);
  EXPECT_DOUBLE_EQ(*evaluated("64 bits * 2.4 GT/s / 8 bits a byte"), 19.2);
  EXPECT_DOUBLE_EQ(*evaluated("10 - 4 + 1"), 7);
  EXPECT_FALSE(evaluated("four cores * 2"));
  EXPECT_FALSE(evaluated("4 32-bit cores * 2"));
  EXPECT_FALSE(evaluated(""));
}

TEST(Catalogue, everyFigureHasOneSourceThatHolds) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue) << catalogue.error().message;
  for (const DeviceModel& model : *catalogue)
    for (const std::string& complaint : complaints(model)) ADD_FAILURE() << model.name << ": " << complaint;
}

TEST(Catalogue, unsourcedAndWrongFiguresAreRefused) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue);
  const auto pi = std::find_if(catalogue->begin(), catalogue->end(), [](const DeviceModel& model) { return model.name == "raspberry_pi_5"; });
  ASSERT_NE(pi, catalogue->end());
  const auto complaintOf = [&](const auto& change) {
    DeviceModel changed = *pi;
    change(changed);
    const auto found = complaints(changed);
    return found.size() == 1 ? found.front() : std::to_string(found.size()) + " complaints";
  };
  EXPECT_EQ(complaintOf([](DeviceModel& model) { model.flashBytes = 1e9; }), "flash_bytes has no source");
  EXPECT_EQ(complaintOf([](DeviceModel& model) { model.peaks[0].gops *= 1.1; }),
            "gops_32x32 is not 4 cores * 2.4 GHz * 16 operations a cycle");
  EXPECT_EQ(complaintOf([](DeviceModel& model) { model.sources[0].where.clear(); }), pi->sources[0].title + " has no address");
  EXPECT_EQ(complaintOf([](DeviceModel& model) { model.sources.push_back(model.sources[0]); }), "gops_32x32 has several sources");
  EXPECT_EQ(complaintOf([](DeviceModel& model) { model.overheadUs = 0; }), "overhead_us has a source but no value");
}

TEST(Catalogue, hasManyDifferentDevicesWithSources) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue) << catalogue.error().message;
  EXPECT_GE(catalogue->size(), 30u);
  std::set<std::string> names, classes;
  for (const DeviceModel& model : *catalogue) {
    EXPECT_TRUE(names.insert(model.name).second) << model.name;
    classes.insert(model.deviceClass);
    EXPECT_FALSE(model.source.empty()) << model.name;
    EXPECT_NE(model.note.find("estimate"), std::string::npos) << model.name;
    EXPECT_FALSE(model.title.empty());
  }
  EXPECT_GE(classes.size(), 10u);
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
    EXPECT_TRUE(std::all_of(latency.begin(), latency.end(), [](double l) { return l > 0; })) << model.name;
    // Microcontrollers have no room for some of these designs.
    if (std::all_of(latency.begin(), latency.end(), [](double l) { return std::isfinite(l); })) all.push_back(ranks(latency));
  }
  EXPECT_GE(all.size(), 30u);
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
