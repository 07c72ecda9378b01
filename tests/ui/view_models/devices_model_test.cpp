#include "ui/view_models/devices_model.h"

#include <cmath>

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

class DevicesModelTest : public ::testing::Test {
 protected:
  DevicesModelTest() : workspace(test::smallWorkspace(folder / "small.isotone")) {
    session.setWorkspace(workspace);
    EXPECT_TRUE(QTest::qWaitFor([this] { return model.rowCount() == 4; }, 20'000));
  }
  QString cell(const char* device, DevicesModel::Column column) {
    return model.index(model.rowOf(QString::fromLatin1(device)), column).data().toString();
  }
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
  DevicesModel model{session};
  DevicesFilter filter{model};
};

TEST_F(DevicesModelTest, IsAProperModel) {
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
  QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Warning);
  filter.sort(DevicesModel::Median, Qt::DescendingOrder);
  filter.setWords(QStringLiteral("alp"));
  EXPECT_EQ(filter.rowCount(), 1);
  filter.setWords({});
  EXPECT_EQ(filter.rowCount(), 4);
  session.refresh();
  ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 20'000));
  EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(DevicesModelTest, SaysWhatIsKnown) {
  EXPECT_NE(cell("alpha", DevicesModel::Latency), QStringLiteral("—"));
  EXPECT_NE(cell("alpha", DevicesModel::Energy), QStringLiteral("—"));
  EXPECT_EQ(cell("beta", DevicesModel::Energy), QStringLiteral("—"));
  EXPECT_EQ(cell("delta", DevicesModel::Latency), QStringLiteral("—"));
  EXPECT_EQ(cell("delta", DevicesModel::Median), QStringLiteral("—"));
  EXPECT_THAT(model.answer().toStdString(), ::testing::StartsWith("3 "));
  EXPECT_THAT(model.answer().toStdString(), ::testing::HasSubstr("1 "));
}

TEST_F(DevicesModelTest, MediansAreThoseOfTheLiveDesigns) {
  const auto data = session.data();
  const std::size_t device = *data->findDevice("alpha");
  const auto& values = data->find(device, Metric::Latency)->values;
  std::vector<double> live;
  for (const std::uint32_t row : usableRows(data->designs, values)) live.push_back(values[row]);
  std::sort(live.begin(), live.end());
  const std::size_t half = live.size() / 2;
  const double median = live.size() % 2 ? live[half] : (live[half - 1] + live[half]) / 2;
  EXPECT_DOUBLE_EQ(model.rows()[std::size_t(model.rowOf(QStringLiteral("alpha")))].medianLatency, median);
}

TEST_F(DevicesModelTest, FollowsTheMetric) {
  const QString latency = cell("alpha", DevicesModel::Median);
  session.setMetric(Metric::Energy);
  EXPECT_NE(cell("alpha", DevicesModel::Median), latency);
  EXPECT_EQ(model.headerData(DevicesModel::Median, Qt::Horizontal).toString(), QStringLiteral("Median, mJ"));
}

TEST(DevicesFilter, GroupsClasses) {
  EXPECT_EQ(DevicesFilter::groupOf(QStringLiteral("phone CPU")), DevicesFilter::Group::Cpu);
  EXPECT_EQ(DevicesFilter::groupOf(QStringLiteral("Desktop gpu")), DevicesFilter::Group::Gpu);
  EXPECT_EQ(DevicesFilter::groupOf(QStringLiteral("FPGA")), DevicesFilter::Group::Other);
}

TEST(DeviceRows, RepeatedValuesOfTheMeasuredDesignCountOnce) {
  Dataset data;
  data.devices.push_back({.name = "own"});
  data.devices.push_back({.name = "repeats"});
  data.designs.designs = DesignMatrix(1);
  for (const std::uint8_t choice : {0, 1, 2}) {
    data.designs.designs.push(Design{choice});
    data.designs.index.push_back(choice);
    data.designs.live.push_back(1);
  }
  data.designs.measuredAs = {0, 0, 2};
  data.series.push_back({.device = 0, .metric = Metric::Latency, .values = {1, 2, 3}});
  data.series.push_back({.device = 1, .metric = Metric::Latency, .values = {1, 1, 3}});
  const std::vector<DeviceRow> rows = deviceRows(data);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].latencies, 3);
  EXPECT_EQ(rows[1].latencies, 2);
  EXPECT_DOUBLE_EQ(rows[0].stepMs, 1);
  EXPECT_EQ(rows[0].energies, 0);
  EXPECT_TRUE(std::isnan(rows[0].medianEnergy));
}

TEST(DevicesModel, StepsOfAClockHaveTheUnitThatSuitsThem) {
  EXPECT_EQ(DevicesModel::stepText(20e-6), QStringLiteral("20 ns"));
  EXPECT_EQ(DevicesModel::stepText(0.013), QStringLiteral("13 µs"));
  EXPECT_EQ(DevicesModel::stepText(0.25), QStringLiteral("0.25 ms"));
}

}  // namespace
}  // namespace isotone
