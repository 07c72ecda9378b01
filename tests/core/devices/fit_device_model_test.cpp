#include "core/devices/fit_device_model.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

/// A device whose roofs are known; what is reached of them is what the fit has to find.
DeviceModel dataSheet() {
  DeviceModel model;
  model.name = "board";
  model.peaks = {{32, 32, 100, 10}, {8, 8, 400, 3}};
  model.bandwidthGbs = 25;
  model.pjPerByte = 50;
  model.idleMw = 100;
  return model;
}

DeviceModel truth() {
  DeviceModel model = dataSheet();
  model.utilisationConvolution = 0.42;
  model.utilisationDepthwise = 0.07;
  model.bandwidthGbs = 9;
  model.overheadUs = 12;
  model.pjPerByte = 130;
  model.idleMw = 900;
  for (PrecisionPeak& peak : model.peaks) peak.pjPerOp *= 2.5;
  return model;
}

std::vector<std::vector<LayerWorkload>> networks(std::size_t count, std::uint64_t seed) {
  const auto space = DesignSpace::builtIn("mobile-edge");
  Random random(seed);
  std::vector<std::vector<LayerWorkload>> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(layersOf(*space, space->random(random)));
  return all;
}

std::vector<double> costs(const DeviceModel& model, const std::vector<std::vector<LayerWorkload>>& networks,
                          double SimulatedCost::*part) {
  std::vector<double> values;
  for (const auto& network : networks) values.push_back(simulate(model, network).*part);
  return values;
}

void expectNear(double found, double wanted, double relative) { EXPECT_NEAR(found, wanted, relative * wanted); }

TEST(FitDeviceModel, recoversTheParametersOfASimulatedDevice) {
  const auto measured = networks(80, 1);
  const auto fit = fitDeviceModel(dataSheet(), measured, costs(truth(), measured, &SimulatedCost::latencyMs),
                                  costs(truth(), measured, &SimulatedCost::energyMj));
  ASSERT_TRUE(fit) << fit.error().message;
  expectNear(fit->model.utilisationConvolution, 0.42, 0.02);
  expectNear(fit->model.utilisationDepthwise, 0.07, 0.02);
  expectNear(fit->model.bandwidthGbs, 9, 0.02);
  expectNear(fit->model.overheadUs, 12, 0.05);
  expectNear(fit->model.peaks[0].pjPerOp, 25, 0.05);
  expectNear(fit->model.pjPerByte, 130, 0.05);
  expectNear(fit->model.idleMw, 900, 0.05);
  EXPECT_LT(fit->latencyError, 0.002);
  EXPECT_LT(fit->energyError, 0.005);
  EXPECT_GT(fit->latencyErrorBefore, 0.3);
  EXPECT_EQ(fit->networks, 80u);
}

TEST(FitDeviceModel, noiseAndBrokenMeasurementsBendItLittle) {
  const auto measured = networks(120, 2);
  auto latency = costs(truth(), measured, &SimulatedCost::latencyMs);
  Random random(5);
  for (double& value : latency) value *= std::exp(0.03 * random.normal());
  for (std::size_t i = 0; i < latency.size(); i += 12) latency[i] *= 4;  // a tenth of them was disturbed
  latency[1] = std::numeric_limits<double>::quiet_NaN();
  latency[2] = std::numeric_limits<double>::infinity();
  const auto fit = fitDeviceModel(dataSheet(), measured, latency);
  ASSERT_TRUE(fit) << fit.error().message;
  EXPECT_EQ(fit->networks, 118u);
  EXPECT_LT(fit->latencyMedianError, 0.05);
  const auto fresh = networks(100, 3);
  const auto wanted = costs(truth(), fresh, &SimulatedCost::latencyMs);
  const auto found = costs(fit->model, fresh, &SimulatedCost::latencyMs);
  double error = 0;
  for (std::size_t i = 0; i < fresh.size(); ++i) error += std::abs(found[i] / wanted[i] - 1) / 100;
  EXPECT_LT(error, 0.03);
}

TEST(FitDeviceModel, theRoofsOfTheDataSheetHold) {
  // Faster than the data sheet allows: the fit ends on its roofs, not above.
  const auto measured = networks(30, 4);
  auto latency = costs(dataSheet(), measured, &SimulatedCost::latencyMs);
  for (double& value : latency) value *= 0.5;
  const auto fit = fitDeviceModel(dataSheet(), measured, latency);
  ASSERT_TRUE(fit);
  EXPECT_LE(fit->model.utilisationConvolution, 1);
  EXPECT_LE(fit->model.bandwidthGbs, 25);
  EXPECT_GT(fit->model.utilisationConvolution, 0.99);
  EXPECT_NEAR(fit->model.overheadUs, 0, 1e-9);
}

TEST(FitDeviceModel, saysWhyItCannot) {
  const auto few = networks(7, 1);
  const auto tooFew = fitDeviceModel(dataSheet(), few, costs(truth(), few, &SimulatedCost::latencyMs));
  ASSERT_FALSE(tooFew);
  EXPECT_EQ(tooFew.error().message,
            "7 measured networks that the device can run are too few to fit its model; measure at least 8.");
  const auto uneven = fitDeviceModel(dataSheet(), few, std::vector<double>(6, 1.0));
  ASSERT_FALSE(uneven);
  EXPECT_EQ(uneven.error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace isotone
