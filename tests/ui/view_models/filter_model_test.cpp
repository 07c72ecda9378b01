#include "ui/view_models/filter_model.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

#include "core/workspace/figures.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/view_models/compare_model.h"
#include "ui/view_models/explore_model.h"
#include "ui/view_models/session_settings.h"

namespace isotone {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class FilterModelTest : public ::testing::Test {
 protected:
  FilterModelTest() : workspace(test::smallWorkspace(folder / "small.isotone")) {
    session.setWorkspace(workspace);
    filter.want();
    settle();
  }
  void settle() { ASSERT_TRUE(test::settle(jobs)); }
  double middleLatency() {
    const auto reach = filter.reach(Limit::Latency);
    return (reach->first + reach->second) / 2;
  }
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
  FilterModel& filter = FilterModel::of(session);
};

TEST_F(FilterModelTest, LeavesEverythingAloneWhenItIsOff) {
  EXPECT_FALSE(filter.isOn());
  EXPECT_EQ(filter.designs(), nullptr);
  EXPECT_EQ(filter.rows(), nullptr);
  Figure figure;
  figure.series.push_back({.x = {1, 2}, .y = {1, 2}, .row = {0, 1}});
  EXPECT_EQ(filter.filtered(figure).series[0].x.size(), 2u);
  EXPECT_TRUE(filter.filtered(figure).notes.empty());
  EXPECT_EQ(filter.words(), QString());
}

TEST_F(FilterModelTest, RowsOutsideARangeLeaveEveryPicture) {
  const double limit = middleLatency();
  filter.setFilter({.latency = {{}, limit}});
  const std::vector<std::uint8_t>* rows = filter.rows();
  ASSERT_NE(rows, nullptr);
  const auto& latency = session.data()->find(session.deviceIndex(), Metric::Latency)->values;
  std::size_t passing = 0;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    EXPECT_TRUE(!(*rows)[row] || latency[row] <= limit) << row;
    passing += (*rows)[row];
  }
  EXPECT_EQ(passing, filter.designs()->count);
  EXPECT_GT(passing, 0u);
  EXPECT_LT(passing, filter.designs()->passes.size());

  const Figure scatter = filter.filtered(rankScatter(*session.data(), 0, 1, Metric::Latency));
  for (const PlotSeries& series : scatter.series) {
    EXPECT_EQ(series.x.size(), series.row.size());
    for (const std::uint32_t row : series.row) EXPECT_TRUE((*rows)[row]);
  }
  EXPECT_THAT(scatter.notes, Contains(HasSubstr("filter: ")));

  ExploreModel explore(session);
  explore.activate();
  settle();
  const Figure pareto = explore.pareto();
  ASSERT_FALSE(pareto.series.empty());
  EXPECT_LE(pareto.series[0].x.size(), passing);
  for (const PlotSeries& series : pareto.series) {
    EXPECT_TRUE(series.y.size() == series.x.size() || series.mark == Mark::Band);
    for (const double x : series.x) EXPECT_TRUE(series.role == Role::Accent || x <= limit) << x;
  }
  EXPECT_THAT(pareto.notes, Contains(HasSubstr("filter: ")));
  const Figure histogram = latencyHistogram(*session.data(), session.deviceIndex(), Metric::Latency, rows);
  EXPECT_LE(histogram.x.high.value_or(INFINITY), limit * 1.1);
}

TEST_F(FilterModelTest, FewerCandidatesKeepWhatIsNamed) {
  const auto all = CandidateSource::of(session).candidates();
  std::vector<std::pair<std::string, std::size_t>> places{{"A", 3}, {"B", all->designs.size() - 1}};
  const std::string first = session.data()->space->key(all->designs[3]);
  EXPECT_EQ(filter.shown(all, places), all);
  filter.setFilter({.latency = {{}, middleLatency()}, .includeDominated = false});
  const auto some = filter.shown(all, places);
  EXPECT_GE(some->designs.size(), filter.designs()->count);
  EXPECT_LE(some->designs.size(), filter.designs()->count + 2);
  EXPECT_EQ(some->table.latency.size(), some->designs.size());
  EXPECT_EQ(some->row.size(), some->designs.size());
  EXPECT_EQ(session.data()->space->key(some->designs[places[0].second]), first);
  EXPECT_EQ(places[1].second, some->designs.size() - 1);
  for (const std::size_t c : some->front) EXPECT_LT(c, some->designs.size());
}

TEST_F(FilterModelTest, FollowsTheDeviceAndIsAnEditThatIsUndone) {
  QSignalSpy edited(&session, &Session::edited), changed(&filter, &FilterModel::changed);
  filter.setFilter({.topPercent = 10.0, .includeDominated = false}, QStringLiteral("filter"));
  EXPECT_EQ(edited.count(), 1);
  EXPECT_EQ(changed.count(), 1);
  const std::size_t onAlpha = filter.designs()->count;
  session.setDevice(QStringLiteral("beta"));
  EXPECT_EQ(filter.designs(), nullptr) << "nothing is left out while candidates are prepared";
  settle();
  ASSERT_NE(filter.designs(), nullptr);
  EXPECT_GT(filter.designs()->count, 0u);
  EXPECT_GT(onAlpha, 0u);
  session.restore({});
  EXPECT_FALSE(filter.isOn());
}

TEST_F(FilterModelTest, SaysWhatItLeavesOut) {
  filter.setFilter({.accuracy = {60.0, {}}, .latency = {2.0, 6.5}, .topPercent = 10.0, .topWithinMs = 5.0, .includeDominated = false});
  EXPECT_EQ(filter.words(), QStringLiteral("accuracy from 60 % · latency 2 to 6.5 ms · the best 10 % by accuracy within 5 ms · "
                                           "without dominated designs"));
  EXPECT_TRUE(filter.shareText().contains(QStringLiteral(" of ")));
}

TEST_F(FilterModelTest, IsKeptInTheWorkspace) {
  const DesignFilter asked{.energy = {{}, 3.25}, .sizeBytes = {1e5, 2e6}, .topPercent = 12.5, .includeDominated = false};
  EXPECT_EQ(filterFromJson(filterToJson(asked)), asked);
  EXPECT_EQ(filterFromJson("{damaged"), DesignFilter());
  EXPECT_EQ(filterFromJson(R"({"topPercent": 400, "latencyMs": 3})"), DesignFilter());
  filter.setFilter(asked);
  session.closeWorkspace();
  EXPECT_FALSE(filter.isOn());
  session.setWorkspace(workspace);
  EXPECT_EQ(filter.filter(), asked);
}

}  // namespace
}  // namespace isotone
