#include "ui/view_models/monotonicity_model.h"

#include <cmath>

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class MonotonicityModelTest : public ::testing::Test {
 protected:
  MonotonicityModelTest() : workspace(test::smallWorkspace(folder / "small.isotone")) {
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
    model.activate();
    EXPECT_TRUE(settled());
  }
  bool settled() {
    return QTest::qWaitFor([this] { return jobs.isIdle() && !model.isBusy(); }, 20'000);
  }
  std::size_t device(const char* name) const { return *session.data()->findDevice(name); }

  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
  MonotonicityModel model{session};
};

TEST_F(MonotonicityModelTest, FindsTheBestProxyAndComparesWithIt) {
  ASSERT_FALSE(model.proxies().empty());
  EXPECT_EQ(model.proxies().front().device, device("gamma")) << "the same latency on a coarse clock";
  ASSERT_NE(model.pair(), nullptr);
  EXPECT_EQ(model.pair()->proxy, device("gamma"));
  EXPECT_EQ(model.pair()->target, device("alpha"));
  EXPECT_DOUBLE_EQ(model.pair()->srcc, model.proxies().front().srcc);
  EXPECT_TRUE(model.pair()->regret.has_value());
  EXPECT_THAT(model.answer().toStdString(), HasSubstr("stand in for"));
}

TEST_F(MonotonicityModelTest, TheMapHoldsTheDevicesThatWereMeasured) {
  const Figure map = model.map();
  ASSERT_TRUE(map.heatMap.has_value());
  EXPECT_EQ(map.heatMap->rows.size(), 3u) << "delta was never measured";
  const std::vector<std::size_t> order = model.mapOrder();
  ASSERT_EQ(order.size(), 3u);
  for (std::size_t row = 0; row < order.size(); ++row)
    EXPECT_EQ(map.heatMap->rows[row], session.data()->devices[order[row]].displayName()) << "a click must find its pair";
}

TEST_F(MonotonicityModelTest, InvertedDesignsAreOrderedByTheirInversion) {
  model.setPair(device("beta"), device("alpha"));
  ASSERT_TRUE(settled());
  ASSERT_NE(model.pair(), nullptr);
  const auto& inverted = model.pair()->inverted;
  ASSERT_GT(inverted.size(), 2u);
  const auto gap = [](const MonotonicityModel::Inverted& d) { return std::abs(d.proxyRank - d.targetRank); };
  EXPECT_GE(gap(inverted[0]), gap(inverted[1]));
  EXPECT_GE(gap(inverted[1]), gap(inverted[2]));
  EXPECT_GT(gap(inverted[0]), 0);
}

TEST_F(MonotonicityModelTest, KendallIsComputedWhenItIsAskedFor) {
  EXPECT_FALSE(model.hasKendall());
  const Figure spearman = model.map();
  model.setMethod(MonotonicityModel::Method::Kendall);
  ASSERT_TRUE(settled());
  EXPECT_TRUE(model.hasKendall());
  EXPECT_NE(model.map().heatMap->values, spearman.heatMap->values);
}

TEST_F(MonotonicityModelTest, AMetricOfOneDeviceIsAProblemInWords) {
  session.setMetric(Metric::Energy);
  ASSERT_TRUE(settled());
  EXPECT_EQ(model.correlations(), nullptr);
  EXPECT_FALSE(model.problem().isEmpty());
  EXPECT_EQ(model.pair(), nullptr);
}

TEST_F(MonotonicityModelTest, ADeviceWithoutMeasurementsHasNoProxies) {
  session.setDevice(QStringLiteral("delta"));
  ASSERT_TRUE(settled());
  EXPECT_TRUE(model.proxies().empty());
  EXPECT_EQ(model.pair(), nullptr);
  EXPECT_THAT(model.answer().toStdString(), HasSubstr("delta"));
}

TEST(VerdictWords, NameWhatToDo) {
  MonotonicityModel::Pair pair;
  pair.verdict = Verdict::Reuse;
  pair.regret = ReuseRegret{0.1, 0.4, 34};
  EXPECT_EQ(MonotonicityModel::verdictTitle(pair, QStringLiteral("Pixel 3")), QStringLiteral("Reuse the Pixel 3 predictor"));
  EXPECT_THAT(MonotonicityModel::verdictAdvice(pair).toStdString(), HasSubstr("34"));
  pair.verdict = Verdict::Adapt;
  EXPECT_THAT(MonotonicityModel::verdictAdvice(pair).toStdString(), HasSubstr("measure the target"));
}

}  // namespace
}  // namespace isotone
