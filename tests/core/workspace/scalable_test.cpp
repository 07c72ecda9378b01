#include <cmath>

#include <gmock/gmock.h>

#include "core/workspace/fit.h"
#include "core/workspace/optimize.h"
#include "core/workspace/predictor_choice.h"
#include "core/workspace/scalable_sources.h"
#include "core/workspace/simulate.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/workspace/verb_workspaces.h"
#include "tests/support/small_workspace.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class ScalableVerb : public ::testing::Test {
 protected:
  void SetUp() override {
    ISOTONE_NEEDS_TORCH();
    workspace = test::smallWorkspace(folder.path() / "w.isotone");
    auto models = catalogueModels({"raspberry_pi_4", "jetson_nano", "xeon_gold_6240", "rtx_2080_ti", "pixel_3_cpu"});
    ASSERT_TRUE(models) << models.error().message;
    ASSERT_TRUE(simulateDevices(*workspace, *models, 1, {}));
    request.network.steps = 150;
    request.network.members = 3;
    request.network.hidden = 24;
  }
  std::size_t device(const char* name) const { return workspace->data()->findDevice(name).value(); }

  test::Folder folder;
  std::shared_ptr<Workspace> workspace;
  ScalableRequest request;
};

TEST_F(ScalableVerb, IsKeptAndPredictsADeviceThatWasNeverMeasured) {
  EXPECT_EQ(scalableModel(*workspace, Metric::Latency).error().kind, ErrorKind::Infeasible);
  const auto trained = trainScalable(*workspace, request, {});
  ASSERT_TRUE(trained) << trained.error().message;
  ASSERT_EQ(trained->size(), 2U);  // latency, energy
  EXPECT_EQ((*trained)[0].devices, 8U);
  const auto model = scalableModel(*workspace, Metric::Latency);
  ASSERT_TRUE(model) << model.error().message;
  const auto data = workspace->data();
  const auto predictor = scalableFor(*data, *model, "delta", Metric::Latency);  // described, never measured
  ASSERT_TRUE(predictor) << predictor.error().message;
  std::vector<Prediction> predicted(data->designs.size());
  (*predictor)->predict(data->designs.designs, predicted);
  for (const Prediction& p : predicted) {
    EXPECT_GT(p.mean, 0);
    EXPECT_GT(p.spread, 0);
  }
  EXPECT_EQ(scalableFor(*data, *model, "nobody", Metric::Latency).error().kind, ErrorKind::NotFound);
}

TEST_F(ScalableVerb, DesignsCanBeChosenForADeviceThatWasNeverMeasured) {
  ISOTONE_NEEDS_TORCH();
  EXPECT_FALSE(candidatesFor(*workspace, {.device = "delta"}, {}));
  ASSERT_TRUE(trainScalable(*workspace, request, {}));
  const auto candidates = candidatesFor(*workspace, {.device = "delta"}, {});
  ASSERT_TRUE(candidates) << candidates.error().message;
  Goal goal;
  goal.maxLatencyMs = (*candidates)->table.latency[0];
  const auto answer = choose(*workspace->data(), **candidates, goal);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(answer->feasible);
  EXPECT_FALSE(answer->latency.measured);
  EXPECT_TRUE(std::isnan(answer->energy.mean)) << "nothing was measured of it";
}

TEST_F(ScalableVerb, IsStaleOnceADeviceIsAdded) {
  ASSERT_TRUE(trainScalable(*workspace, request, {}));
  ASSERT_TRUE(scalableModel(*workspace, Metric::Latency));
  auto one = catalogueModels({"tesla_t4"});
  ASSERT_TRUE(one);
  ASSERT_TRUE(simulateDevices(*workspace, *one, 1, {}));
  const auto stale = scalableModel(*workspace, Metric::Latency);
  ASSERT_FALSE(stale);
  EXPECT_THAT(stale.error().message, HasSubstr("train it again"));
}

TEST_F(ScalableVerb, MoreMeasurementsOfAnUnseenDeviceGiveBetterPredictions) {
  const auto data = workspace->data();
  for (const DeviceProfile& profile : data->devices)
    if (profile.name != "jetson_nano" && profile.name != "delta") request.sources.push_back(profile.name);
  const auto model = learnScalable(*data, request, {});
  ASSERT_TRUE(model) << model.error().message;
  const std::size_t target = device("jetson_nano");
  const auto rows = scalableRows(*data, **model, target, Metric::Latency);
  ASSERT_GT(rows.size(), 100U);
  const auto error = [&](std::size_t count) {
    const auto predictor = scalablePredictor(*model, scalableDevice(*data, **model, target, Metric::Latency, std::span(rows).first(count)));
    EXPECT_TRUE(predictor);
    double sum = 0;
    for (std::size_t i = 20; i < 120; ++i) {
      Prediction p;
      DesignMatrix one(data->designs.designs.decisions());
      one.push(data->designs.designs[rows[i]]);
      (*predictor)->predict(one, std::span(&p, 1));
      sum += std::abs(p.mean / data->find(target, Metric::Latency)->values[rows[i]] - 1) / 100;
    }
    return sum;
  };
  EXPECT_LT(error(10), error(0));
  EXPECT_LT(error(10), 0.1);
}

TEST_F(ScalableVerb, ChoiceSaysWhatIsUsedAndWhy) {
  EXPECT_EQ(choosePredictor(*workspace, "delta", "latency").error().kind, ErrorKind::Infeasible);
  ASSERT_TRUE(trainScalable(*workspace, request, {}));
  const auto unmeasured = choosePredictor(*workspace, "delta", "latency");
  ASSERT_TRUE(unmeasured) << unmeasured.error().message;
  EXPECT_EQ(unmeasured->choice.kind, "scalable");
  EXPECT_FALSE(unmeasured->choice.table);
  EXPECT_THAT(unmeasured->choice.reason, HasSubstr("Nothing is measured"));
  EXPECT_EQ(unmeasured->choice.candidates.size(), 1U);
  const auto measured = choosePredictor(*workspace, "jetson_nano", "latency");
  ASSERT_TRUE(measured) << measured.error().message;
  EXPECT_TRUE(measured->choice.table);
  EXPECT_THAT(measured->choice.reason, HasSubstr("measurements themselves"));
}

TEST_F(ScalableVerb, AFittedPredictorIsComparedOnTheDesignsThatItWasJudgedOn) {
  ASSERT_TRUE(trainScalable(*workspace, request, {}));
  FitRequest fitted{.device = "jetson_nano", .target = "latency", .samples = 100, .learningCurve = false};
  ASSERT_TRUE(fit(*workspace, fitted, {}));
  const auto chosen = choosePredictor(*workspace, "jetson_nano", "latency");
  ASSERT_TRUE(chosen) << chosen.error().message;
  ASSERT_EQ(chosen->choice.candidates.size(), 2U);
  EXPECT_LE(chosen->choice.candidates[0].mapePercent, chosen->choice.candidates[1].mapePercent);
  EXPECT_EQ(chosen->choice.kind, chosen->choice.candidates[0].kind);
  ASSERT_NE(chosen->predictor, nullptr);
}

TEST(ScalableSources, TitlesFindTheirModelInTheCatalogue) {
  const auto catalogue = deviceCatalogue();
  ASSERT_TRUE(catalogue);
  const auto nameFor = [&](const char* title) {
    DeviceProfile profile;
    profile.title = title;
    const auto model = modelOf(profile, *catalogue);
    return model ? model->name : std::string();
  };
  EXPECT_EQ(nameFor("NVIDIA GeForce GTX 1080 Ti"), "gtx_1080_ti");
  EXPECT_EQ(nameFor("Raspberry Pi 4"), "raspberry_pi_4");
  EXPECT_EQ(nameFor("Intel Xeon Gold 6240"), "xeon_gold_6240");
  EXPECT_EQ(nameFor("Raspberry Pi"), "");
  EXPECT_EQ(nameFor("NVIDIA Titan Xp"), "");
  EXPECT_EQ(nameFor(""), "");
}

TEST(ScalableSources, WhatIsNotStatedIsNotANumber) {
  const std::vector<double> nothing = specFigures({}, std::nullopt);
  EXPECT_EQ(nothing.size(), specFigureNames().size());
  for (const double figure : nothing) EXPECT_TRUE(std::isnan(figure));
  DeviceProfile phone;
  phone.deviceClass = "phone CPU";
  phone.batch = "32";
  const std::vector<double> figures = specFigures(phone, std::nullopt);
  const auto figure = [&](const std::string& name) {
    const auto all = specFigureNames();
    return figures[static_cast<std::size_t>(std::find(all.begin(), all.end(), name) - all.begin())];
  };
  EXPECT_EQ(figure("phone"), 1);
  EXPECT_EQ(figure("GPU"), 0);
  EXPECT_NEAR(figure("batch"), std::log(32.0), 1e-12);
  EXPECT_TRUE(std::isnan(figure("bandwidth")));
}

}  // namespace
}  // namespace isotone
