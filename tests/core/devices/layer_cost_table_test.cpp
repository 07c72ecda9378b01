#include "core/devices/layer_cost_table.h"

#include <gtest/gtest.h>

namespace isotone {
namespace {

LayerWorkload convolution(int bits, LayerKind kind = LayerKind::Convolution) {
  LayerWorkload layer;
  layer.name = "stage1.block1.expand";
  layer.kind = kind;
  layer.inputChannels = 16;
  layer.outputChannels = 96;
  layer.inputSize = 112;
  layer.weightBits = layer.activationBits = bits;
  return layer;
}

LayerCostTable table() {
  LayerCostTable costs;
  costs.add("convolution 16-96 @112 k1 s1", 4, 4, {1, 10});
  costs.add("convolution 16-96 @112 k1 s1", 4, 8, {3, 30});
  costs.add("convolution 16-96 @112 k1 s1", 8, 4, {2, 20});
  costs.add("convolution 16-96 @112 k1 s1", 8, 8, {4, 40});
  return costs;
}

TEST(LayerCostTable, shapesHaveNames) {
  EXPECT_EQ(layerShapeName(convolution(8)), "convolution 16-96 @112 k1 s1");
  LayerWorkload grouped = convolution(8);
  grouped.groups = 2;
  EXPECT_EQ(layerShapeName(grouped), "convolution 16-96 @112 k1 s1 g2");
  LayerWorkload depthwise = convolution(8, LayerKind::DepthwiseConvolution);
  depthwise.groups = 96;
  depthwise.kernel = 5;
  depthwise.stride = 2;
  EXPECT_EQ(layerShapeName(depthwise), "depthwise 16-96 @112 k5 s2");
}

TEST(LayerCostTable, bitsThatAreNotListedCostWhatTheNextHigherOnesDo) {
  const LayerCostTable costs = table();
  const std::string layer = "convolution 16-96 @112 k1 s1";
  EXPECT_EQ(costs.find(layer, 4, 4)->latencyMs, 1);
  EXPECT_EQ(costs.find(layer, 2, 3)->latencyMs, 1);
  EXPECT_EQ(costs.find(layer, 6, 4)->latencyMs, 2);
  EXPECT_EQ(costs.find(layer, 4, 5)->latencyMs, 3);
  EXPECT_EQ(costs.find(layer, 5, 5)->latencyMs, 4);
  EXPECT_FALSE(costs.find(layer, 16, 4));
  EXPECT_FALSE(costs.find("unknown", 8, 8));
}

TEST(LayerCostTable, ofTwoEquallyHighTheCheaperCounts) {
  LayerCostTable costs;
  costs.add("a", 4, 8, {3, 0});
  costs.add("a", 8, 4, {2, 0});
  EXPECT_EQ(costs.find("a", 4, 4)->latencyMs, 2);
}

TEST(LayerCostTable, networksAreSumsWithTheFixedParts) {
  LayerCostTable costs = table();
  EXPECT_TRUE(costs.addFixed("head", {0.5, 5}));
  EXPECT_FALSE(costs.addFixed("head", {0.5, 5}));
  EXPECT_FALSE(costs.add("convolution 16-96 @112 k1 s1", 8, 8, {4, 40}));
  EXPECT_EQ(costs.entries(), 4u);
  const auto cost = costs.cost({convolution(8), convolution(4)});
  ASSERT_TRUE(cost) << cost.error().message;
  EXPECT_DOUBLE_EQ(cost->latencyMs, 5.5);
  EXPECT_DOUBLE_EQ(cost->energyMj, 55);
}

TEST(LayerCostTable, aNameGoesBeforeAShape) {
  LayerCostTable costs = table();
  costs.add("stage1.block1.expand", 8, 8, {7, 70});
  EXPECT_EQ(costs.find(convolution(8))->latencyMs, 7);
}

TEST(LayerCostTable, jsonRoundTrip) {
  LayerCostTable costs = table();
  costs.latencyUnit = "";
  costs.hasEnergy = true;
  costs.addFixed("head", {0.1, 0.7});
  const auto again = LayerCostTable::fromJson(costs.toJson(), "x");
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->toJson(), costs.toJson());
  EXPECT_EQ(again->entries(), 4u);
  EXPECT_EQ(again->find("convolution 16-96 @112 k1 s1", 8, 4)->energyMj, 20);
  EXPECT_EQ(again->fixedParts().at("head").energyMj, 0.7);
  EXPECT_EQ(again->latencyUnit, "");
}

TEST(LayerCostTable, jsonThatIsNoTableIsRefused) {
  for (const char* json : {"", "[]", "{}", R"({"format": "isotone-layer-costs"})",
                           R"({"format": "isotone-layer-costs", "latency_unit": "ms", "has_energy": true, "fixed": {}, "layers": {"a": [[8]]}})"}) {
    const auto costs = LayerCostTable::fromJson(json, "x");
    ASSERT_FALSE(costs) << json;
    EXPECT_EQ(costs.error().message.rfind("x: ", 0), 0u) << costs.error().message;
  }
}

TEST(LayerCostTable, aMissingLayerIsNamed) {
  LayerWorkload other = convolution(8);
  other.inputSize = 56;
  const auto cost = table().cost({convolution(8), other});
  ASSERT_FALSE(cost);
  EXPECT_EQ(cost.error().kind, ErrorKind::NotFound);
  EXPECT_EQ(cost.error().message,
            "The table of layer costs has no \"stage1.block1.expand\" (convolution 16-96 @56 k1 s1) at 8 weight and 8 "
            "activation bits; measure that layer or choose other bits.");
}

}  // namespace
}  // namespace isotone
