#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/predictors/scalable_model.h"

namespace isotone {
namespace {

constexpr std::size_t kAnchors = 4, kSpecs = 3, kCodes = 2;

Tower tower(std::size_t inputs, std::size_t outputs, Random& random) {
  Tower tower;
  for (const auto& [from, to] : {std::pair(inputs, std::size_t{5}), std::pair(std::size_t{5}, outputs)}) {
    Tower::Layer layer{.inputs = from, .outputs = to, .weights = {}, .bias = {}};
    for (std::size_t i = 0; i < from * to; ++i) layer.weights.push_back(static_cast<float>(0.3 * random.normal()));
    for (std::size_t i = 0; i < to; ++i) layer.bias.push_back(static_cast<float>(0.1 * random.normal()));
    tower.layers.push_back(std::move(layer));
  }
  return tower;
}

/// A network with weights that nobody trained.
ScalableNetwork network(std::size_t designInputs) {
  Random random(3);
  ScalableNetwork out;
  out.scales.designMean.assign(designInputs, 0.5);
  out.scales.designFactor.assign(designInputs, 2);
  out.scales.specMean.assign(kSpecs, 1);
  out.scales.specFactor.assign(kSpecs, 0.5);
  out.scales.anchorMean = {0.1, -0.2, 0.3, 0};
  out.scales.spread = 0.4;
  out.scales.level = 1;
  out.scales.levelSpread = 2;
  for (int m = 0; m < 2; ++m)
    out.members.push_back({tower(designInputs, kCodes, random), tower(deviceInputs(kAnchors, kSpecs), kCodes + 1, random)});
  return out;
}

class Scalable : public ::testing::Test {
 protected:
  void SetUp() override {
    auto built = DesignSpace::builtIn("nasbench201");
    ASSERT_TRUE(built);
    space = std::make_shared<const DesignSpace>(std::move(*built));
    Random random(5);
    pool = DesignMatrix(space->decisions().size());
    for (int i = 0; i < 200; ++i) pool.push(space->random(random));
    std::vector<SourceDevice> sources;
    for (int d = 0; d < 3; ++d) {
      SourceDevice source{"device " + std::to_string(d), {}};
      for (std::size_t i = 0; i < pool.size(); ++i) source.values.push_back(truth(pool[i], d));
      sources.push_back(std::move(source));
    }
    auto fleet = Fleet::learn(space, pool, sources, 1, {});
    ASSERT_TRUE(fleet) << fleet.error().message;
    auto made = std::make_shared<ScalableModel>();
    made->network = network(scalableInputs(*space, pool).size() / pool.size());
    made->fleet = *fleet;
    made->anchors = made->reference = DesignMatrix(space->decisions().size());
    for (std::size_t i = 0; i < kAnchors; ++i) made->anchors.push(pool[i]);
    for (std::size_t i = 0; i < 50; ++i) made->reference.push(pool[i]);
    made->stages = {{0, 0, 0.8, {{"scalable", 0.9, 30, 40, 90}}}, {1, 0, 0.2, {}}, {3, 0.3, 1.1, {}}};
    made->unseen = {{"device 0"}, {"device 1", "device 2"}};
    model = made;
  }
  static double truth(DesignView design, int device) {
    double sum = 1 + 0.3 * device;
    for (const std::uint8_t choice : design) sum += choice == 3 ? 3 : choice == 2 ? 1 + 0.2 * device : 0.1 * choice;
    return sum;
  }
  ScalableDevice measured(std::size_t count, int device) const {
    ScalableDevice out{.spec = {1, 2, std::nan("")}, .roofline = {}, .designs = DesignMatrix(pool.decisions()), .values = {}};
    for (std::size_t i = 0; i < count; ++i) {
      out.designs.push(pool[i]);
      out.values.push_back(truth(pool[i], device));
    }
    return out;
  }
  std::vector<Prediction> predictions(const ScalableModel& from, ScalableDevice device) const {
    auto predictor = scalablePredictor(std::make_shared<ScalableModel>(from), std::move(device));
    EXPECT_TRUE(predictor) << predictor.error().message;
    std::vector<Prediction> out(pool.size());
    if (predictor) (*predictor)->predict(pool, out);
    return out;
  }

  std::shared_ptr<const DesignSpace> space;
  DesignMatrix pool;
  std::shared_ptr<const ScalableModel> model;
};

TEST(ScalableInput, WhatIsNotKnownIsZeroAndSaidSo) {
  const ScalableScales scales = network(1).scales;
  const DeviceInput nothing = deviceInput(scales, {});
  EXPECT_EQ(nothing.values, std::vector<float>(deviceInputs(kAnchors, kSpecs), 0.0F));
  EXPECT_FALSE(nothing.measured);
  EXPECT_EQ(nothing.level, scales.level);
  const double nan = std::nan("");
  const DeviceInput some = deviceInput(scales, {.anchors = {2, nan, 3, nan}, .spec = {1, 3, nan}, .roofline = {}});
  EXPECT_TRUE(some.measured);
  const std::vector<float> known(some.values.begin() + kAnchors, some.values.begin() + 2 * kAnchors);
  EXPECT_EQ(known, (std::vector<float>{1, 0, 1, 0}));
  EXPECT_EQ(some.values[2 * kAnchors + 2 + 1], 1);  // (3 - 1) * 0.5
}

TEST(ScalableInput, TheLevelOfADeviceIsTakenOutOfItsAnchors) {
  const ScalableScales scales = network(1).scales;
  const DeviceInput one = deviceInput(scales, {.anchors = {2, 3, 4, 5}, .spec = {}, .roofline = {}});
  const DeviceInput tenfold = deviceInput(scales, {.anchors = {20, 30, 40, 50}, .spec = {}, .roofline = {}});
  for (std::size_t i = 0; i < kAnchors; ++i) EXPECT_NEAR(one.values[i], tenfold.values[i], 1e-5);
  EXPECT_NEAR(tenfold.level - one.level, std::log(10.0), 1e-9);
}

TEST_F(Scalable, TheNetworksColumnWeighsItsTrust) {
  const CovarianceColumns columns = model->fleet->columns(pool);
  std::vector<double> network(pool.size());
  for (std::size_t i = 0; i < network.size(); ++i) network[i] = std::sin(static_cast<double>(i));
  const CovarianceColumns with = withNetwork(columns, network, 0.25);
  ASSERT_EQ(with.sources, columns.sources + 1);
  const auto kernel = [](const CovarianceColumns& c, std::size_t i, std::size_t j) {
    double sum = 0;
    for (std::size_t k = 0; k < c.sources; ++k) sum += c.latent[i * c.sources + k] * c.latent[j * c.sources + k];
    return sum / static_cast<double>(c.sources);
  };
  EXPECT_NEAR(kernel(with, 3, 7), 0.75 * kernel(columns, 3, 7) + 0.25 * network[3] * network[7], 1e-9);
}

TEST_F(Scalable, BytesBringTheModelBack) {
  const auto back = ScalableModel::deserialize(space, model->serialize());
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ((*back)->unseen, model->unseen);
  EXPECT_EQ((*back)->stages.size(), 3U);
  EXPECT_EQ((*back)->stages[0].scores[0].mapePercent, 30);
  for (const std::size_t count : {0, 2, 8}) {
    const auto before = predictions(*model, measured(count, 1)), after = predictions(**back, measured(count, 1));
    for (std::size_t i = 0; i < pool.size(); ++i) {
      EXPECT_EQ(before[i].mean, after[i].mean);
      EXPECT_EQ(before[i].spread, after[i].spread);
    }
  }
}

TEST_F(Scalable, DamagedOrForeignBytesAreRefused) {
  const std::string bytes = model->serialize();
  for (const std::size_t length : {std::size_t{0}, bytes.size() / 3, bytes.size() - 1})
    EXPECT_EQ(ScalableModel::deserialize(space, bytes.substr(0, length)).error().kind, ErrorKind::Model);
  auto other = DesignSpace::builtIn("fbnet");
  ASSERT_TRUE(other);
  EXPECT_FALSE(ScalableModel::deserialize(std::make_shared<const DesignSpace>(std::move(*other)), bytes));
}

TEST_F(Scalable, OneMeasurementGivesTheLevelOfADevice) {
  ScalableDevice one = measured(1, 0);
  one.values[0] = 500;
  const auto predicted = predictions(*model, one);
  EXPECT_NEAR(predicted[0].mean, 500, 1e-6 * 500);
}

TEST_F(Scalable, MeasurementsBringEvenAnUntrainedNetworkClose) {
  const auto close = [&](std::size_t count) {
    const auto predicted = predictions(*model, measured(count, 2));
    double error = 0;
    for (std::size_t i = 20; i < pool.size(); ++i) error += std::abs(predicted[i].mean / truth(pool[i], 2) - 1) / static_cast<double>(pool.size() - 20);
    return error;
  };
  EXPECT_LT(close(20), 0.05);
  EXPECT_LT(close(20), close(0));
}

TEST_F(Scalable, StagesHoldFromTheirMeasurementsOn) {
  EXPECT_EQ(model->stageFor(0).measurements, 0U);
  EXPECT_EQ(model->stageFor(2).measurements, 1U);
  EXPECT_EQ(model->stageFor(99).measurements, 3U);
}

TEST_F(Scalable, CalibrationCoversNinetyPercentOfHeldOutDevices) {
  std::vector<ScalableJudge> judges;
  for (int d = 0; d < 3; ++d) {
    ScalableJudge judge{.name = "device " + std::to_string(d), .group = static_cast<std::size_t>(d), .spec = {}, .roofline = {}, .values = {}};
    for (std::size_t i = 0; i < pool.size(); ++i) judge.values.push_back(truth(pool[i], d));
    judges.push_back(std::move(judge));
  }
  const auto stages = calibrateScalable(*model, pool, judges, {});
  ASSERT_TRUE(stages) << stages.error().message;
  ASSERT_GE(stages->size(), 4U);
  for (const ScalableStage& stage : *stages) {
    if (stage.measurements > kAnchors) continue;
    ASSERT_FALSE(stage.scores.empty()) << stage.measurements;
    EXPECT_NEAR(stage.scores.front().coverage90Percent, 90, 3) << stage.measurements;
    EXPECT_GT(stage.spread, 0);
  }
}

TEST_F(Scalable, MeasurementsThatDoNotBelongTogetherAreRefused) {
  ScalableDevice odd = measured(3, 0);
  odd.values.pop_back();
  EXPECT_EQ(scalablePredictor(model, odd).error().kind, ErrorKind::InvalidInput);
  ScalableDevice infinite = measured(3, 0);
  infinite.values[1] = INFINITY;
  EXPECT_EQ(scalablePredictor(model, infinite).error().kind, ErrorKind::InvalidInput);
  EXPECT_EQ(scalablePredictor(model, measured(3, 0), {7}).error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace isotone
