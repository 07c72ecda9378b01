// simulate: devices of the catalogue, models of one's own, and models fitted to measurements.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/devices/device_model.h"
#include "core/workspace/workspace.h"
#include "tests/app/run_isotone.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class SimulateVerb : public ::testing::Test {
 protected:
  SimulateVerb() { EXPECT_TRUE(smallWorkspace(w)); }
  TemporaryFolder folder;
  const std::string w = folder / "w.isotone";
};

TEST_F(SimulateVerb, AModelIsWrittenEditedAndSimulatedUnderItsName) {
  const std::string file = folder / "mine.json";
  ASSERT_EQ(isotone({"simulate", w, "--devices", "raspberry_pi_4", "--write", file}).status, 0);
  auto model = DeviceModel::fromJson(*readFile(file), file);
  ASSERT_TRUE(model);
  model->bandwidthGbs /= 2;
  ASSERT_TRUE(saveFile(file, model->toJson()));
  const Ran ran = isotone({"simulate", w, "--model", file, "--name", "My board", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.json()["devices"][0], "my_board");
  const auto workspace = Workspace::open(w, WorkspaceFile::Mode::Read);
  const auto data = (*workspace)->data();
  const auto device = data->findDevice("my_board");
  ASSERT_TRUE(device);
  EXPECT_EQ(data->devices[*device].title, "My board");
  EXPECT_EQ(data->devices[*device].origin, Origin::Simulated);
  EXPECT_EQ(DeviceModel::fromJson(data->devices[*device].spec, "spec")->bandwidthGbs, model->bandwidthGbs);
}

TEST_F(SimulateVerb, AMeasuredDeviceGetsAFittedSpecSheet) {
  const Ran ran = isotone({"simulate", w, "--fit", "alpha", "--devices", "raspberry_pi_4", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const auto json = ran.json();
  for (const char* key : {"device", "fitted", "judged", "before", "after", "figures"}) EXPECT_THAT(keysOf(json), Contains(key));
  EXPECT_LT(json["after"]["error"], json["before"]["error"]);
  EXPECT_THAT(isotone({"simulate", w, "--fit", "alpha"}).out, HasSubstr("fitted to")) << "from its own spec sheet now";
  EXPECT_EQ(isotone({"simulate", w, "--fit", "beta"}).status, 2) << "the catalogue has no beta";
}

TEST_F(SimulateVerb, RefusesWhatMakesNoSense) {
  EXPECT_EQ(isotone({"simulate", w}).status, 2);
  EXPECT_EQ(isotone({"simulate", w, "--devices", "gap9,eyeriss", "--name", "One"}).status, 2);
  EXPECT_EQ(isotone({"simulate", w, "--model", folder / "absent.json"}).status, 1);
  ASSERT_TRUE(saveFile(folder / "bad.json", R"({"name": "bad", "peaks": [], "bandwidth_gbs": 1})"));
  const Ran bad = isotone({"simulate", w, "--model", folder / "bad.json"});
  EXPECT_EQ(bad.status, 3);
  EXPECT_THAT(bad.err, HasSubstr("bad.json"));
  EXPECT_THAT(isotone({"simulate", "--help"}).out, HasSubstr("--fit"));
}

}  // namespace
}  // namespace isotone::test
