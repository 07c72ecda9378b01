#include "core/workspace/simulate.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>

#include "tests/support/accuracy_surrogate.h"
#include "tests/support/simulated_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

TEST(Simulate, EveryNumberSaysThatItIsSimulated) {
  const test::TemporaryFolder folder;
  const auto workspace = test::simulatedWorkspace(folder.path() / "w.isotone");
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  EXPECT_GE(data->devices.size(), 12u);
  for (std::size_t i = 0; i < data->devices.size(); ++i) {
    EXPECT_EQ(data->devices[i].origin, Origin::Simulated);
    EXPECT_FALSE(data->devices[i].spec.empty());
    EXPECT_THAT(data->devices[i].notes, HasSubstr("Simulated"));
    for (const Metric metric : {Metric::Latency, Metric::Energy}) {
      const Series* series = data->find(i, metric);
      ASSERT_TRUE(series);
      EXPECT_TRUE(std::ranges::all_of(series->values, [](double v) { return std::isfinite(v) && v > 0; }));
    }
  }
}

TEST(Simulate, ADeviceIsTheSameWhoeverIsSimulatedWithIt) {
  const test::TemporaryFolder folder;
  const auto workspace = test::simulatedWorkspace(folder.path() / "w.isotone");
  ASSERT_TRUE(workspace);
  const auto before = workspace->data();
  const auto one = catalogueModels({"gap9"});
  ASSERT_TRUE(one);
  ASSERT_TRUE(simulateDevices(*workspace, *one, 1, {}));
  const auto after = workspace->data();
  EXPECT_EQ(after->devices.size(), before->devices.size());
  const auto device = *after->findDevice("gap9");
  EXPECT_EQ(after->find(device, Metric::Latency)->values, before->find(*before->findDevice("gap9"), Metric::Latency)->values);
  ASSERT_TRUE(simulateDevices(*workspace, *one, 2, {}));
  EXPECT_NE(workspace->data()->find(device, Metric::Latency)->values, after->find(device, Metric::Latency)->values);
}

TEST(Simulate, WhatWasMeasuredIsNotOverwritten) {
  const test::TemporaryFolder folder;
  const auto workspace = test::simulatedWorkspace(folder.path() / "w.isotone");
  ASSERT_TRUE(workspace);
  DeviceProfile real = workspace->data()->devices.front();
  real.origin = Origin::Measured;
  ASSERT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addDevice(real); }));
  const auto models = catalogueModels({real.name});
  ASSERT_TRUE(models);
  const Status refused = simulateDevices(*workspace, *models, 1, {});
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr(real.name));
}

TEST(Simulate, APreviewIsTheDeviceWithoutNoise) {
  const test::TemporaryFolder folder;
  const auto workspace = test::simulatedWorkspace(folder.path() / "w.isotone");
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const auto models = catalogueModels({"gap9"});
  const auto preview = simulatedPreview(*data, models->front(), 100, {});
  ASSERT_TRUE(preview) << preview.error().message;
  EXPECT_EQ(preview->devices.size(), 1u);
  EXPECT_GE(preview->designs.size(), 100u);
  EXPECT_LE(preview->designs.size(), 110u);
  const double shown = preview->find(0, Metric::Latency)->values[0], stored = data->find(*data->findDevice("gap9"), Metric::Latency)->values[0];
  EXPECT_NEAR(shown / stored, 1, 0.1);
  EXPECT_NE(shown, stored);
  EXPECT_EQ(workspace->data(), data) << "nothing is stored";
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(simulatedPreview(*data, models->front(), 100, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

TEST(Simulate, ModelsThatMakeNoSenseAreRefused) {
  const test::TemporaryFolder folder;
  const auto workspace = test::simulatedWorkspace(folder.path() / "w.isotone");
  auto models = catalogueModels({"gap9"});
  models->front().bandwidthGbs = 0;
  const Status refused = simulateDevices(*workspace, *models, 1, {});
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("Bandwidth of the main memory has to be above 0 GB/s."));
}

TEST(Simulate, UnknownNamesAndSpacesWithoutLayersAreRefused) {
  const auto unknown = catalogueModels({"gap8000"});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
  const test::TemporaryFolder folder;
  const auto workspace = Workspace::create(folder.path() / "t.isotone", DesignSpace::table());
  ASSERT_TRUE(workspace);
  const Status nothing = simulateDevices(**workspace, *catalogueModels({"gap9"}), 1, {});
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().kind, ErrorKind::Infeasible);
  EXPECT_EQ(simulationProblem(*(*workspace)->data()), nothing.error().message);
}

TEST(Surrogate, moreOfAnythingIsNeverWorse) {
  const auto space = DesignSpace::builtIn("mobile-edge");
  ASSERT_TRUE(space);
  Random random(2);
  for (int i = 0; i < 100; ++i) {
    const Design design = space->random(random);
    const double before = test::surrogateAccuracy(*space, design);
    for (std::size_t d = 0; d < design.size(); ++d) {
      const bool last = design[d] + 1u == space->decisions()[d].choices.size();
      // A deeper stage brings a block whose bits are its own business.
      if (last || !space->isActive(design, d) || space->decisions()[d].name.ends_with("depth")) continue;
      Design more = design;
      ++more[d];
      EXPECT_GE(test::surrogateAccuracy(*space, more), before - 1e-9) << space->decisions()[d].name;
    }
  }
}

}  // namespace
}  // namespace isotone
