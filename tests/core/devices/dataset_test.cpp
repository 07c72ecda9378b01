#include "core/devices/dataset.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/space/layers.h"

namespace isotone {
namespace {

Dataset mobile(std::size_t count) {
  Dataset data;
  auto space = DesignSpace::builtIn("mobile-edge");
  EXPECT_TRUE(space);
  data.space = std::make_shared<const DesignSpace>(std::move(*space));
  data.designs.designs = DesignMatrix(data.space->decisions().size());
  Random random(5);
  for (std::size_t i = 0; i < count; ++i) {
    data.designs.designs.push(data.space->random(random));
    data.designs.index.push_back(i == 0 ? -1 : static_cast<std::int64_t>(1000 + i));
    data.designs.live.push_back(1);
    data.designs.measuredAs.push_back(static_cast<std::uint32_t>(i));
  }
  return data;
}

TEST(Dataset, findsByName) {
  Dataset data = mobile(2);
  data.devices.resize(2);
  data.devices[1].name = "pixel3";
  data.series.push_back({1, Metric::Energy, {1, 2}});
  data.accuracies.push_back({"top1", {50, 60}});
  data.currentTask = "top1";
  EXPECT_EQ(data.findDevice("pixel3"), 1u);
  EXPECT_EQ(data.findDevice("pixel4"), std::nullopt);
  EXPECT_EQ(data.find(1, Metric::Energy), &data.series[0]);
  EXPECT_EQ(data.find(1, Metric::Latency), nullptr);
  EXPECT_EQ(data.current(), &data.accuracies[0]);
  EXPECT_EQ(data.findAttribute("mparams"), nullptr);
}

TEST(Dataset, namesDesignsByNumberOrKey) {
  const Dataset data = mobile(2);
  EXPECT_EQ(data.designName(0), data.space->key(data.designs.designs[0]));
  EXPECT_EQ(data.designName(1), "1001");
}

TEST(Dataset, sizeFollowsFromLayersWhereTheyAreKnown) {
  Dataset data = mobile(5);
  data.attributes.push_back({"mparams", {1, 1, 1, 1, 1}});
  const std::vector<double> bytes = data.sizeBytes();
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(bytes[i], totalsOf(layersOf(*data.space, data.designs.designs[i])).weightBytes);
    EXPECT_NE(bytes[i], 4e6);
  }
}

TEST(Dataset, sizeFromColumnsElsewhere) {
  Dataset data = mobile(2);
  auto table = DesignSpace::fromColumns({"a"}, {{"1", "2"}});
  ASSERT_TRUE(table);
  data.space = std::make_shared<const DesignSpace>(std::move(*table));
  EXPECT_TRUE(std::isnan(data.sizeBytes()[0]));
  data.attributes.push_back({"mmacs", {7, 8}});
  EXPECT_TRUE(std::isnan(data.sizeBytes()[0]));
  data.attributes.push_back({"mparams_cifar10", {1.5, kNotMeasured}});
  EXPECT_EQ(data.sizeBytes()[0], 6e6);  // float32
  EXPECT_TRUE(std::isnan(data.sizeBytes()[1]));
}

TEST(UsableRows, leavesOutWhatIsMissingFailedOrDisconnected) {
  Dataset data = mobile(6);
  data.designs.live[1] = 0;
  const std::vector<double> values{1, 2, kNotMeasured, kInfeasible, 5, 6};
  EXPECT_EQ(usableRows(data.designs, values), (std::vector<std::uint32_t>{0, 4, 5}));
  EXPECT_EQ(usableRows(data.designs, values, true), (std::vector<std::uint32_t>{0, 1, 4, 5}));
}

TEST(UsableRows, oneOfEachGroupOfEquivalentDesigns) {
  Dataset data = mobile(6);
  data.designs.measuredAs = {2, 1, 2, 2, 1, 5};
  const std::vector<double> values(6, 1.0);
  EXPECT_EQ(usableRows(data.designs, values, false, true), (std::vector<std::uint32_t>{1, 2, 5}));
  std::vector<double> without = values;
  without[2] = kNotMeasured;  // the measured one is missing: the first of its equals stands for the group
  EXPECT_EQ(usableRows(data.designs, without, false, true), (std::vector<std::uint32_t>{0, 1, 5}));
}

TEST(UsableRows, aDeviceThatMeasuredEquivalentDesignsApartKeepsThemAll) {
  Dataset data = mobile(4);
  data.designs.measuredAs = {0, 0, 2, 2};
  const std::vector<double> copied{1, 1, 2, 2}, apart{1, 1, 2, 2.1};
  EXPECT_TRUE(copiesEquivalents(data.designs, copied));
  EXPECT_FALSE(copiesEquivalents(data.designs, apart));
  EXPECT_EQ(usableRows(data.designs, copied, false, true), (std::vector<std::uint32_t>{0, 2}));
  EXPECT_EQ(usableRows(data.designs, apart, false, true), (std::vector<std::uint32_t>{0, 1, 2, 3}));
  data.designs.measuredAs = {0, 1, 2, 3};
  EXPECT_FALSE(copiesEquivalents(data.designs, copied));
}

TEST(DeviceProfile, namesReadBack) {
  for (const Metric metric : {Metric::Latency, Metric::Energy, Metric::Power, Metric::ModelSize, Metric::Flash, Metric::PeakMemory})
    EXPECT_EQ(parseMetric(metricName(metric)), metric);
  for (const Origin origin : {Origin::Imported, Origin::Measured, Origin::Simulated, Origin::Adapted})
    EXPECT_EQ(parseOrigin(originName(origin)), origin);
  EXPECT_EQ(parseMetric("speed"), std::nullopt);
  EXPECT_EQ(metricQuantity(Metric::Flash), Quantity::Size);
}

}  // namespace
}  // namespace isotone
