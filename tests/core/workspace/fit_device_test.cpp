#include "core/workspace/fit_device.h"

#include <gmock/gmock.h>

#include "core/devices/device_figures.h"
#include "core/workspace/simulate.h"
#include "tests/support/simulated_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

/// A workspace with a device "board" that is measured: a Raspberry Pi 4 that reaches less than its model says.
class FitDevice : public ::testing::Test {
 protected:
  FitDevice() : workspace(test::simulatedWorkspace(folder.path() / "w.isotone")) {
    start = catalogueModels({"raspberry_pi_4"})->front();
    truth = start;
    truth.name = "board";
    truth.title = "Raspberry Pi 4";
    truth.utilisationConvolution *= 0.5;
    truth.bandwidthGbs *= 0.7;
    truth.overheadUs += 30;
    EXPECT_TRUE(simulateDevices(*workspace, {truth}, 3, {}));
    DeviceProfile profile = workspace->data()->devices[*workspace->data()->findDevice("board")];
    profile.origin = Origin::Imported;
    profile.spec.clear();
    EXPECT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addDevice(profile); }));
  }
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  DeviceModel start, truth;
};

TEST_F(FitDevice, TheModelComesNearDesignsItHasNotSeen) {
  const auto spec = fitSpec(*workspace->data(), {.device = "board", .start = {}, .seed = 1}, {});
  ASSERT_TRUE(spec) << spec.error().message;
  EXPECT_EQ(spec->before.name, "raspberry_pi_4") << "found by the device's title";
  EXPECT_EQ(spec->fit.networks, 200u);
  EXPECT_EQ(spec->judged, 1000u);
  EXPECT_LT(spec->now.error, 0.03);
  EXPECT_GT(spec->was.error, 5 * spec->now.error);
  EXPECT_GE(spec->now.srcc, spec->was.srcc);
  EXPECT_EQ(spec->fit.model.name, "board");
  bool bandwidthMoved = false;
  for (const FigureChange& change : changedFigures(spec->before, spec->fit.model)) {
    EXPECT_EQ(sourceOf(spec->fit.model, change.figure.name)->title, "Fitted to 200 measured designs");
    bandwidthMoved |= change.figure.name == "bandwidth_gbs";
  }
  EXPECT_TRUE(bandwidthMoved);
  EXPECT_TRUE(workspace->data()->devices[*workspace->data()->findDevice("board")].spec.empty()) << "nothing is stored";
}

TEST_F(FitDevice, WhatIsKeptIsTheSpecSheetAndTheNextStart) {
  const auto spec = fitSpec(*workspace->data(), {.device = "board", .start = start, .seed = 1}, {});
  ASSERT_TRUE(spec) << spec.error().message;
  ASSERT_TRUE(keepSpec(*workspace, "board", spec->fit.model));
  const auto data = workspace->data();
  const DeviceProfile& device = data->devices[*data->findDevice("board")];
  EXPECT_EQ(device.origin, Origin::Imported);
  EXPECT_NE(data->find(*data->findDevice("board"), Metric::Latency), nullptr) << "measurements stay";
  const auto kept = startingModel(device);
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->bandwidthGbs, spec->fit.model.bandwidthGbs);
}

TEST_F(FitDevice, WhatCannotBeFittedSaysWhy) {
  const auto fitOf = [&](const std::string& device) { return fitSpec(*workspace->data(), {.device = device, .start = {}, .seed = 1}, {}); };
  EXPECT_EQ(fitOf("nowhere").error().kind, ErrorKind::NotFound);
  EXPECT_THAT(fitOf("gap9").error().message, HasSubstr("simulated"));
  DeviceProfile other = workspace->data()->devices[*workspace->data()->findDevice("board")];
  other.title = "Nobody's board";
  ASSERT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addDevice(other); }));
  EXPECT_THAT(fitOf("board").error().message, HasSubstr("choose one to start from"));
  other.name = "unmeasured";
  ASSERT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addDevice(other); }));
  EXPECT_EQ(fitOf("unmeasured").error().kind, ErrorKind::Infeasible);
}

}  // namespace
}  // namespace isotone
