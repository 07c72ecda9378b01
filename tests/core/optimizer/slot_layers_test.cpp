#include "core/optimizer/slot_layers.h"

#include <cmath>

#include <gmock/gmock.h>

#include "core/devices/device_model.h"
#include "core/optimizer/synthetic_devices.h"

namespace isotone {
namespace {

class SlotLayersOf : public ::testing::TestWithParam<const char*> {};

// The sums over slots against the simulation of each network's layers.
TEST_P(SlotLayersOf, AreTheNetworksLayers) {
  const auto space = std::make_shared<const DesignSpace>(DesignSpace::builtIn(GetParam()).value());
  const auto slots = std::make_shared<const Slots>(space);
  const auto layers = SlotLayers::of(slots);
  ASSERT_TRUE(layers);
  EXPECT_TRUE(layers->exact());
  auto devices = deviceCatalogue().value();
  Random random(2);
  for (std::size_t d = 0; d < devices.size(); d += 5) {
    devices[d].memoryBytes = devices[d].flashBytes = 0;  // limits, not costs
    const SlotModel latency = layers->model([&](const LayerWorkload& layer) { return simulateLayer(devices[d], layer).latencyMs; });
    for (int i = 0; i < 5; ++i) {
      const Design design = space->random(random);
      const double expected = simulate(devices[d], layersOf(*space, design)).latencyMs;
      const double value = latency.value(slots->picksOf(design));
      if (std::isfinite(expected)) EXPECT_NEAR(value, expected, 1e-6 * expected) << devices[d].name;
      else EXPECT_GE(value, kNeverCost / 2) << devices[d].name;
    }
  }
  const SlotModel weights = layers->model([](const LayerWorkload& layer) { return layer.weightBytes(); });
  const Design design = space->random(random);
  EXPECT_NEAR(weights.value(slots->picksOf(design)) / totalsOf(*space, design).weightBytes, 1, 1e-6);
}
INSTANTIATE_TEST_SUITE_P(Spaces, SlotLayersOf, ::testing::Values("mobile-edge", "fbnet", "fashion"),
                         [](const auto& tested) { std::string name = tested.param; std::erase(name, '-'); return name; });

TEST(SlotLayers, ASpaceWithoutLayersIsRefused) {
  const auto space = DesignSpace::fromColumns({"a", "b"}, {{"1", "2"}, {"x", "y"}});
  ASSERT_TRUE(space);
  const auto layers = SlotLayers::of(std::make_shared<const Slots>(std::make_shared<const DesignSpace>(*space)));
  ASSERT_FALSE(layers);
  EXPECT_EQ(layers.error().kind, ErrorKind::Infeasible);
}

TEST(SyntheticDevices, AreReproducibleAndCanRunEverything) {
  const auto real = deviceCatalogue().value();
  const auto devices = syntheticDevices(real, 200, 3);
  ASSERT_EQ(devices.size(), 200u);
  EXPECT_EQ(syntheticDevices(real, 200, 3)[117].toJson(), devices[117].toJson());
  EXPECT_NE(syntheticDevices(real, 200, 4)[117].toJson(), devices[117].toJson());
  LayerWorkload layer;
  layer.macs = 1e6;
  layer.weights = layer.inputValues = layer.outputValues = 1e4;
  for (const int bits : {2, 4, 8}) {
    layer.weightBits = layer.activationBits = bits;
    for (const DeviceModel& device : devices) {
      const SimulatedCost cost = simulateLayer(device, layer);
      EXPECT_TRUE(std::isfinite(cost.latencyMs) && cost.latencyMs > 0 && std::isfinite(cost.energyMj) && cost.energyMj > 0) << device.toJson();
    }
  }
}

TEST(SyntheticDevices, ChipsAreEitherKnownOrUnseen) {
  const auto real = deviceCatalogue().value();
  const ChipSplit split = splitChips(real, 24, 1);
  EXPECT_EQ(split.unseen.size(), 24u);
  EXPECT_EQ(split.known.size() + split.unseen.size(), real.size());
  for (const DeviceModel& unseen : split.unseen)
    for (const DeviceModel& known : split.known) EXPECT_NE(unseen.name, known.name);
  EXPECT_NE(splitChips(real, 24, 2).unseen.front().name + splitChips(real, 24, 2).unseen.back().name,
            split.unseen.front().name + split.unseen.back().name);
}

}  // namespace
}  // namespace isotone
