#include "core/workspace/correlate.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

TEST(CorrelateDevices, AgreesWithWhatIsKnownOfThePublicMeasurements) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto workspace = test::nasbench201Workspace();
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const auto found = correlateDevices(*data, {}, {});
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->devices.size(), 25u);
  EXPECT_EQ(found->tree.order.size(), 25u);
  std::vector<double> values;
  for (std::size_t i = 0; i < 25; ++i)
    for (std::size_t j = 0; j < i; ++j) values.push_back(found->matrix.srcc[found->matrix.at(i, j)]);
  EXPECT_NEAR(*std::min_element(values.begin(), values.end()), 0.3518, 5e-5);
  EXPECT_EQ(std::count_if(values.begin(), values.end(), [](double value) { return value >= 0.9; }), 76);
  const auto all = correlateDevices(*data, {.includeDisconnected = true, .withKendall = false}, {});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->matrix.n[1], 15625u);
  EXPECT_TRUE(std::isnan(all->matrix.kendall[1]));
}

TEST(CorrelateDevices, TakesTheDevicesThatAreNamed) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto workspace = test::nasbench201Workspace();
  ASSERT_TRUE(workspace);
  const auto found = correlateDevices(*workspace->data(), {.devices = {"raspi4", "pixel3", "raspi4"}}, {});
  ASSERT_TRUE(found);
  ASSERT_EQ(found->devices.size(), 2u);
  EXPECT_EQ(workspace->data()->devices[found->devices[0]].name, "raspi4");
  EXPECT_NEAR(found->matrix.srcc[1], 0.9647, 5e-5);
  EXPECT_NEAR(found->matrix.kendall[1], 0.8400, 5e-5);
}

TEST(CorrelateDevices, SaysWhyItCannot) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 20);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  EXPECT_EQ(correlateDevices(*data, {}, {}).error().kind, ErrorKind::Infeasible);
  const auto unknown = correlateDevices(*data, {.devices = {"phon"}}, {});
  EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
  EXPECT_NE(unknown.error().message.find("the nearest is \"phone\""), std::string::npos);
  EXPECT_EQ(correlateDevices(*data, {.metric = Metric::Energy, .devices = {"phone"}}, {}).error().kind, ErrorKind::Infeasible);
}

}  // namespace
}  // namespace isotone
