#include <cmath>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/reports/writers.h"

namespace isotone {
namespace {

using Json = nlohmann::json;

DesignExport someExport(const DesignSpace& space, std::uint64_t seed) {
  DesignExport chosen;
  chosen.workspace = "edge \"fleet\"";
  chosen.device = "raspi4";
  chosen.task = "cifar100_test";
  chosen.method = "exhaustive";
  Random random(seed);
  do {
    chosen.design = space.random(random);
  } while (!space.isLive(chosen.design));
  chosen.goal.maxLatencyMs = 25;
  chosen.accuracy = {71.63, 71.63, 71.63, 0, true};
  chosen.latency = {24.4, 21.1, 28.2, 2.1, false};
  chosen.energy.mean = std::nan("");
  chosen.size = {1.6e6, 1.6e6, 1.6e6, 0, true};
  return chosen;
}

TEST(ArchitectureJson, SaysWhatWasChosenAndNamesItsVersion) {
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_TRUE(space) << space.error().message;
  const DesignExport chosen = someExport(*space, 3);
  const Json json = Json::parse(architectureJson(*space, chosen));
  EXPECT_EQ(json["format"], "isotone-architecture");
  EXPECT_EQ(json["version"], 1);
  EXPECT_EQ(json["workspace"], "edge \"fleet\"");
  EXPECT_TRUE(json["index"].is_null());
  EXPECT_EQ(json["goal"]["max_latency_ms"], 25);
  EXPECT_TRUE(json["estimates"]["energy"].is_null());
  EXPECT_EQ(json["estimates"]["latency"]["origin"], "predicted");
  EXPECT_EQ(json["estimates"]["accuracy"]["origin"], "measured");
  EXPECT_EQ(json["estimates"]["size"]["origin"], "computed");
  EXPECT_EQ(json["simulated"], false);
  EXPECT_EQ(json["decisions"].size(), space->decisions().size());
  const auto back = space->fromKey(json["key"].get<std::string>());
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(*back, chosen.design);
}

TEST(ArchitectureJson, WhatAModelKnowsIsNotCalledMeasured) {
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_TRUE(space) << space.error().message;
  DesignExport chosen = someExport(*space, 3);
  chosen.energy = {40, 40, 40, 0, true};
  chosen.simulatedCosts = true;
  const Json json = Json::parse(architectureJson(*space, chosen));
  EXPECT_EQ(json["simulated"], true);
  EXPECT_EQ(json["estimates"]["energy"]["origin"], "simulated");
  EXPECT_EQ(json["estimates"]["latency"]["origin"], "predicted");
  EXPECT_EQ(json["estimates"]["accuracy"]["origin"], "measured");
}

TEST(ArchitectureJson, LayersAddUpToTheTotals) {
  const auto space = DesignSpace::builtIn("ofa-mobilenetv3");
  ASSERT_TRUE(space) << space.error().message;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Json json = Json::parse(architectureJson(*space, someExport(*space, seed)));
    ASSERT_FALSE(json["layers"].empty());
    double macs = 0;
    for (const Json& layer : json["layers"]) macs += layer["macs"].get<double>();
    EXPECT_NEAR(json["totals"]["macs"].get<double>(), macs, 1e-6 * macs);
    EXPECT_GT(json["totals"]["peak_activation_bytes"].get<double>(), 0);
  }
}

TEST(ArchitectureJson, KeepsTheOrderOfItsKeys) {
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_TRUE(space) << space.error().message;
  const std::string text = architectureJson(*space, someExport(*space, 5));
  EXPECT_EQ(text, architectureJson(*space, someExport(*space, 5)));
  EXPECT_LT(text.find("\"format\""), text.find("\"space\""));
  EXPECT_LT(text.find("\"decisions\""), text.find("\"layers\""));
  EXPECT_LT(text.find("\"layers\""), text.find("\"estimates\""));
}

TEST(PolicyJson, HasTheBitsOfEachQuantizableLayer) {
  const auto space = DesignSpace::builtIn("ofa-mobilenetv3+bits");
  ASSERT_TRUE(space) << space.error().message;
  const DesignExport chosen = someExport(*space, 2);
  const Json json = Json::parse(policyJson(*space, chosen));
  EXPECT_EQ(json["format"], "isotone-policy");
  const auto policy = policyOf(*space, chosen.design);
  ASSERT_FALSE(policy.layers.empty());
  ASSERT_EQ(json["layers"].size(), policy.layers.size());
  for (std::size_t i = 0; i < policy.layers.size(); ++i) {
    EXPECT_EQ(json["layers"][i]["name"], policy.layers[i].layer);
    EXPECT_EQ(json["layers"][i]["weight_bits"], policy.layers[i].weightBits);
    EXPECT_EQ(json["layers"][i]["activation_bits"], policy.layers[i].activationBits);
  }
  const auto back = QuantizationPolicy::fromJson(policyJson(*space, chosen), "policy.json");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(*back, policy);
}

}  // namespace
}  // namespace isotone
