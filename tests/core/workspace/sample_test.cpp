#include "core/workspace/sample.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/workspace/supernet.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

TEST(Sample, HoldsMeasuredAccuraciesAndLatenciesAndSaysWhatIsSimulated) {
  const test::TemporaryFolder folder;
  const auto workspace = makeSample(folder.path() / "s.isotone");
  ASSERT_TRUE(workspace) << workspace.error().message;
  const auto data = (*workspace)->data();
  EXPECT_EQ(data->space->name(), "fashion");
  EXPECT_GE(data->designs.size(), 2000u);
  EXPECT_FALSE(data->simulated);
  const TaskAccuracy* accuracy = data->current();
  ASSERT_TRUE(accuracy);
  EXPECT_EQ(accuracy->origin, Origin::Measured);
  EXPECT_TRUE(std::ranges::all_of(accuracy->values, [](double v) { return v > 10 && v < 100; }));
  const auto [low, high] = std::ranges::minmax(accuracy->values);
  EXPECT_GE(high, 90);
  EXPECT_GE(high - low, 7);
  int measured = 0, simulated = 0;
  for (std::size_t d = 0; d < data->devices.size(); ++d) {
    const DeviceProfile& device = data->devices[d];
    measured += device.origin == Origin::Measured;
    simulated += device.origin == Origin::Simulated;
    EXPECT_NE(device.origin, Origin::Imported) << device.name;
    const Series* latency = data->find(d, Metric::Latency);
    ASSERT_TRUE(latency) << device.name;
    EXPECT_GE(std::ranges::count_if(latency->values, [](double v) { return v > 0 && std::isfinite(v); }), 2000) << device.name;
    EXPECT_EQ(device.conditions.empty(), device.origin != Origin::Measured) << device.name;
  }
  EXPECT_GE(measured, 4);
  EXPECT_GE(simulated, 4);
  const auto network = storedSupernet(**workspace);
  ASSERT_TRUE(network);
  EXPECT_TRUE(network->finished());
}

TEST(Sample, NeverOverwrites) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "s.isotone";
  ASSERT_TRUE(saveFile(path, "mine"));
  const auto refused = makeSample(path);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
  EXPECT_EQ(*readFile(path), "mine");
}

}  // namespace
}  // namespace isotone
