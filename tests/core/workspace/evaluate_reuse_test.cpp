// Evaluations of certificates and of reuse, and what a pair's reuse is said to cost.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/workspace/evaluate.h"
#include "core/workspace/figures.h"
#include "core/workspace/render.h"
#include "core/workspace/reuse.h"
#include "tests/core/workspace/verb_workspaces.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

double valueOf(const EvaluationRow& row, const std::string& name) {
  for (const auto& [key, value] : row.values)
    if (key == name) return value;
  ADD_FAILURE() << "no value \"" << name << "\"";
  return NAN;
}

std::vector<EvaluationRow> rowsOf(const Evaluation& evaluation, const std::string& table) {
  std::vector<EvaluationRow> rows;
  for (const EvaluationRow& row : evaluation.rows)
    if (row.labels.front() == std::pair<std::string, std::string>("table", table)) rows.push_back(row);
  return rows;
}

// Rows of one table have the same names in the same order.
void expectUniformTables(const Evaluation& evaluation) {
  for (const EvaluationRow& row : evaluation.rows) {
    ASSERT_EQ(row.labels.front().first, "table");
    const EvaluationRow first = rowsOf(evaluation, row.labels.front().second).front();
    ASSERT_EQ(row.values.size(), first.values.size());
    for (std::size_t i = 0; i < row.values.size(); ++i) EXPECT_EQ(row.values[i].first, first.values[i].first);
    for (std::size_t i = 0; i < row.labels.size(); ++i) EXPECT_EQ(row.labels[i].first, first.labels[i].first);
  }
}

class SmallReuse : public testing::Test {
 protected:
  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace = test::smallWorkspace(folder / "small.isotone");
  std::shared_ptr<const Dataset> data = workspace->data();
};

TEST_F(SmallReuse, IsMeasuredWhereTheTargetIsKnown) {
  const auto knowledge = reuseBetweenDevices(*data, Metric::Latency, {}, {}, {});
  ASSERT_TRUE(knowledge) << knowledge.error().message;
  ASSERT_EQ(knowledge->devices.size(), 3u);  // delta was never measured
  const std::size_t alpha = *data->findDevice("alpha"), gamma = *data->findDevice("gamma"), delta = *data->findDevice("delta");
  const std::size_t at = knowledge->matrix.at(0, 2);
  const auto whole = reuseCost(*knowledge, alpha, gamma, knowledge->matrix.srcc[at], knowledge->matrix.n[at]);
  ASSERT_TRUE(whole);
  EXPECT_TRUE(whole->measured);
  EXPECT_EQ(whole->mean, knowledge->table.at(0, 2).mean);
  EXPECT_LE(whole->mean, 0.5);  // the same device on a coarser clock
  const auto few = reuseCost(*knowledge, alpha, gamma, 0.97, 10);
  ASSERT_TRUE(few);
  EXPECT_FALSE(few->measured);
  EXPECT_LE(few->low, few->mean);
  EXPECT_GE(few->high, few->mean);
  EXPECT_FALSE(reuseCost(*knowledge, alpha, delta, NAN, 0));
  EXPECT_FALSE(reuseCost(*knowledge, alpha, gamma, 0.97, 3)) << "three measurements say nothing";
}

TEST_F(SmallReuse, NeedsAnAccuracyThatExists) {
  EXPECT_EQ(reuseBetweenDevices(*data, Metric::Latency, "nothing", {}, {}).error().kind, ErrorKind::NotFound);
  EXPECT_EQ(reuseBetweenDevices(*data, Metric::Energy, {}, {}, {}).error().kind, ErrorKind::Infeasible);
  Dataset bare = *data;
  bare.accuracies.clear();
  bare.currentTask.clear();
  EXPECT_EQ(reuseBetweenDevices(bare, Metric::Latency, {}, {}, {}).error().kind, ErrorKind::Infeasible);
}

TEST_F(SmallReuse, FigureMarksThePair) {
  const auto figure =
      figureByName(*workspace, {{{.device = "gamma"}}, "regret-by-srcc", "alpha"}, {});
  ASSERT_TRUE(figure) << figure.error().message;
  const auto marked = std::find_if(figure->series.begin(), figure->series.end(),
                                   [](const PlotSeries& series) { return series.role == Role::Accent; });
  ASSERT_NE(marked, figure->series.end());
  EXPECT_EQ(marked->x.size(), 1u);
  EXPECT_EQ(std::count_if(figure->series.begin(), figure->series.end(),
                          [](const PlotSeries& series) { return series.mark == Mark::Band; }), 1);
  EXPECT_TRUE(figureByName(*workspace, {{{.device = "gamma"}}, "regret-by-srcc"}, {}));
}

TEST_F(SmallReuse, EvaluationsRunOnAnyWorkspace) {
  const auto reuse = evaluateReuse(*data, {}, {});
  ASSERT_TRUE(reuse) << reuse.error().message;
  expectUniformTables(*reuse);
  EXPECT_TRUE(std::isnan(valueOf(rowsOf(*reuse, "the proxy's first dominance layers").front(), "reference regret")))
      << "the reference is another task's";
  const auto certificates = evaluateCertificates(*data, {.seeds = 3}, {});
  ASSERT_TRUE(certificates) << certificates.error().message;
  expectUniformTables(*certificates);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(evaluateReuse(*data, {}, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(evaluateCertificates(*data, {}, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(evaluateCertificates(*data, {.metric = Metric::Energy}, {}).error().kind, ErrorKind::Infeasible);
}

TEST(NasBench201Evaluation, ReuseIsNearTheReference) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto evaluation = evaluateReuse(*test::nasbench201Workspace()->data(), {.task = "cifar100_test"}, {});
  ASSERT_TRUE(evaluation) << evaluation.error().message;
  expectUniformTables(*evaluation);
  double pairs = 0;
  for (const EvaluationRow& row : rowsOf(*evaluation, "accuracy points lost, by SRCC")) {
    pairs += valueOf(row, "pairs");
    EXPECT_NEAR(valueOf(row, "mean"), valueOf(row, "reference mean"), 0.05) << row.labels.back().second;
  }
  EXPECT_EQ(pairs, 600);
  const auto layers = rowsOf(*evaluation, "the proxy's first dominance layers");
  ASSERT_EQ(layers.size(), 5u);
  for (const EvaluationRow& row : layers) {
    EXPECT_NEAR(valueOf(row, "mean regret, 20 limits"), valueOf(row, "reference regret"), 0.05);
    EXPECT_NEAR(valueOf(row, "designs to measure") / valueOf(row, "reference designs"), 1, 0.02);
  }
  EXPECT_EQ(rowsOf(*evaluation, "expected from the other devices").size(), 25u);
}

TEST(NasBench201Evaluation, CertificatesKeepTheirPromise) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto evaluation = evaluateCertificates(*test::nasbench201Workspace()->data(), {.seeds = 12}, {});
  ASSERT_TRUE(evaluation) << evaluation.error().message;
  expectUniformTables(*evaluation);
  const auto shares = rowsOf(*evaluation, "certified share by true SRCC");
  ASSERT_EQ(shares.size(), 6u);
  for (std::size_t bin = 0; bin < 3; ++bin) EXPECT_LE(valueOf(shares[bin], "with 50"), 0.05) << shares[bin].labels.back().second;
  EXPECT_LE(valueOf(rowsOf(*evaluation, "false certificates").front(), "with 50"), 0.023);
  for (const EvaluationRow& row : rowsOf(*evaluation, "90 % intervals")) EXPECT_NEAR(valueOf(row, "covered"), 0.9, 0.03);
  const auto best = rowsOf(*evaluation, "the best of all proxies");
  ASSERT_EQ(best.size(), 3u);
  EXPECT_GT(valueOf(best[0], "SRCC seen"), valueOf(best[0], "true SRCC") + 0.01);
  EXPECT_NEAR(valueOf(best[0], "SRCC expected"), valueOf(best[0], "true SRCC"), 0.035);
}

}  // namespace
}  // namespace isotone
