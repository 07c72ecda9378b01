#include "core/devices/device_costs.h"

#include <gtest/gtest.h>

#include "core/devices/dataset.h"

namespace isotone {
namespace {

std::vector<LayerWorkload> someLayers() {
  const auto space = DesignSpace::builtIn("mobile-edge");
  EXPECT_TRUE(space);
  Random random(3);
  return layersOf(*space, space->random(random));
}

TEST(DeviceCosts, ModelsCostWhatTheySimulate) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue) << catalogue.error().message;
  for (const DeviceModel& model : {catalogue->front(), catalogue->back()}) {
    const auto costs = DeviceCosts::fromSpec(model.toJson(), model.name);
    ASSERT_TRUE(costs) << costs.error().message;
    EXPECT_FALSE(costs->fromTable());
    EXPECT_EQ(costs->fixed().latencyMs, 0);
    for (const LayerWorkload& layer : someLayers()) {
      EXPECT_EQ(costs->of(layer).latencyMs, simulateLayer(model, layer).latencyMs);
      EXPECT_EQ(costs->of(layer).energyMj, simulateLayer(model, layer).energyMj);
    }
  }
}

TEST(DeviceCosts, TablesAddUpToTheCostOfTheNetwork) {
  LayerCostTable table;
  table.hasEnergy = true;
  table.addFixed("head", {3, 30});
  const auto layers = someLayers();
  double next = 1;
  std::vector<LayerWorkload> counted;
  for (const LayerWorkload& layer : layers) {
    if (!table.counts(layer)) continue;
    table.add(layer.name, 8, 8, {next, 10 * next});
    next += 1;
    counted.push_back(layer);
  }
  const auto costs = DeviceCosts::fromSpec(table.toJson(), "table");
  ASSERT_TRUE(costs) << costs.error().message;
  EXPECT_TRUE(costs->fromTable());
  EXPECT_TRUE(costs->inMilliseconds());
  table.latencyUnit.clear();
  EXPECT_FALSE(DeviceCosts(table).inMilliseconds());
  SimulatedCost sum = costs->fixed();
  for (const LayerWorkload& layer : layers) {
    const SimulatedCost cost = costs->of(layer);
    EXPECT_EQ(cost.latencyMs > 0, layer.block.starts_with("stage") && layer.kind != LayerKind::Add) << layer.name;
    sum.latencyMs += cost.latencyMs;
    sum.energyMj += cost.energyMj;
  }
  const auto whole = table.cost(counted);
  ASSERT_TRUE(whole) << whole.error().message;
  EXPECT_NEAR(sum.latencyMs, whole->latencyMs, 1e-9);
  EXPECT_NEAR(sum.energyMj, whole->energyMj, 1e-9);
  LayerWorkload wider = counted.front();
  wider.weightBits = 16;  // the table knows 8 bits at most
  EXPECT_EQ(costs->of(wider).latencyMs, kInfeasible);
}

TEST(DeviceCosts, WithoutModelOrTableNothingIsKnownOfLayers) {
  const auto none = DeviceCosts::fromSpec("", "raspi4");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, ErrorKind::Infeasible);
  EXPECT_NE(none.error().message.find("raspi4"), std::string::npos);
  EXPECT_EQ(DeviceCosts::fromSpec("{", "raspi4").error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace isotone
