#include <cmath>

#include <gtest/gtest.h>

#include "core/neural/engine.h"
#include "tests/core/neural/torch_module.h"

namespace isotone {
namespace {

constexpr std::size_t kDesigns = 300, kFeatures = 4, kAnchors = 6;

/// Devices whose cost of each of four kinds of work follows two figures of their spec sheet.
ScalableSources fleet(std::size_t devices, std::uint64_t seed) {
  Random random(seed);
  ScalableSources out;
  for (std::size_t i = 0; i < kDesigns * kFeatures; ++i) out.designInputs.push_back(random.uniform(0, 3));
  out.costs = out.designInputs;
  for (std::size_t a = 0; a < kAnchors; ++a) out.anchors.push_back(a);
  for (std::size_t d = 0; d < devices; ++d) {
    const double speed = random.uniform(-2, 2), balance = random.uniform(0, 1);
    ScalableSources::Device device{.values = {}, .spec = {speed, balance}, .roofline = {}, .group = d / 2};
    for (std::size_t i = 0; i < kDesigns; ++i) {
      const double* work = out.designInputs.data() + i * kFeatures;
      device.values.push_back(std::exp(speed) * (0.3 + balance * (work[0] + work[1]) + (1 - balance) * (work[2] + 0.2 * work[3])));
    }
    out.devices.push_back(std::move(device));
  }
  return out;
}

double meanError(const ScalableNetwork& network, const std::vector<std::size_t>& members, const ScalableSources& sources, std::size_t device,
                 const DeviceEvidence& evidence) {
  const DesignCodes codes = network.codesOf(sources.designInputs);
  const std::vector<double> all = network.logarithms(codes, evidence);
  double error = 0;
  for (const std::size_t m : members)
    for (std::size_t i = 0; i < kDesigns; ++i)
      error += std::abs(all[m * kDesigns + i] - std::log(sources.devices[device].values[i])) / static_cast<double>(kDesigns * members.size());
  return error;
}

class ScalableTraining : public ::testing::Test {
 protected:
  void SetUp() override {
    ISOTONE_NEEDS_TORCH();
    const auto opened = neuralEngine();
    ASSERT_TRUE(opened) << opened.error().message;
    engine = *opened;
  }
  static ScalableOptions quick() {
    ScalableOptions options;
    options.members = 3;
    options.hidden = 24;
    options.steps = 400;
    options.designsAtOnce = 64;
    options.devicesAtOnce = 12;
    return options;
  }
  std::shared_ptr<const NeuralEngine> engine;
};

TEST_F(ScalableTraining, EveryDeviceIsHeldOutByOneMemberTogetherWithItsChip) {
  const ScalableSources sources = fleet(8, 1);
  ScalableOptions options = quick();
  options.steps = 2;
  const auto trained = engine->trainScalable(sources, options, {});
  ASSERT_TRUE(trained) << trained.error().message;
  ASSERT_EQ(trained->unseen.size(), trained->network.members.size());
  std::vector<std::size_t> heldOutBy(8, 99);
  for (std::size_t m = 0; m < trained->unseen.size(); ++m)
    for (const std::size_t d : trained->unseen[m]) {
      EXPECT_EQ(heldOutBy[d], 99U) << "twice: " << d;
      heldOutBy[d] = m;
    }
  for (std::size_t d = 0; d < 8; d += 2) EXPECT_EQ(heldOutBy[d], heldOutBy[d + 1]);
}

TEST_F(ScalableTraining, UnseenDevicesArePredictedFromTheirSpecSheetAndBetterWithMeasurements) {
  const ScalableSources sources = fleet(24, 2);
  ScalableOptions options = quick();
  options.steps = 1500;
  const auto trained = engine->trainScalable(sources, options, {});
  ASSERT_TRUE(trained) << trained.error().message;
  double nothing = 0, sheet = 0, measured = 0, count = 0;
  for (std::size_t m = 0; m < trained->unseen.size(); ++m)
    for (const std::size_t d : trained->unseen[m]) {
      DeviceEvidence known{.anchors = {}, .spec = sources.devices[d].spec, .roofline = {}};
      nothing += meanError(trained->network, {m}, sources, d, {});
      sheet += meanError(trained->network, {m}, sources, d, known);
      known.anchors.assign(sources.devices[d].values.begin(), sources.devices[d].values.begin() + kAnchors);
      measured += meanError(trained->network, {m}, sources, d, known);
      count += 1;
    }
  EXPECT_LT(sheet, 0.5 * nothing);
  EXPECT_LT(measured, sheet);
  EXPECT_LT(measured / count, 0.15);
}

TEST_F(ScalableTraining, TheSameSeedGivesTheSameNetwork) {
  const ScalableSources sources = fleet(6, 3);
  ScalableOptions options = quick();
  options.steps = 20;
  const auto bytes = [&](std::uint64_t seed) {
    options.seed = seed;
    const auto trained = engine->trainScalable(sources, options, {});
    EXPECT_TRUE(trained);
    ByteWriter writer;
    if (trained) trained->network.write(writer);
    return writer.take();
  };
  EXPECT_EQ(bytes(5), bytes(5));
  EXPECT_NE(bytes(5), bytes(6));
}

TEST_F(ScalableTraining, MissingValuesAndMissingFiguresAreNoObstacle) {
  ScalableSources sources = fleet(6, 4);
  for (std::size_t i = 0; i < kDesigns; i += 3) sources.devices[0].values[i] = std::nan("");
  sources.devices[1].values[7] = INFINITY;
  sources.devices[2].spec = {std::nan(""), std::nan("")};
  sources.devices[3].values.assign(kDesigns, std::nan(""));
  ScalableOptions options = quick();
  options.steps = 30;
  const auto trained = engine->trainScalable(sources, options, {});
  ASSERT_TRUE(trained) << trained.error().message;
  for (const double value : trained->network.logarithms(trained->network.codesOf(sources.designInputs), {})) EXPECT_TRUE(std::isfinite(value));
}

TEST_F(ScalableTraining, OneDeviceOrDifferentListsAreRefused) {
  ScalableSources one = fleet(1, 5);
  EXPECT_EQ(engine->trainScalable(one, quick(), {}).error().kind, ErrorKind::Infeasible);
  ScalableSources odd = fleet(4, 5);
  odd.devices[2].values.pop_back();
  EXPECT_EQ(engine->trainScalable(odd, quick(), {}).error().kind, ErrorKind::InvalidInput);
}

TEST_F(ScalableTraining, CancelStopsIt) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(engine->trainScalable(fleet(4, 6), quick(), Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace isotone
