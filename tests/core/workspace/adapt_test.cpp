// Adaptation in a workspace, and the devices that must not fool it: of each it is stated what is answered.
#include <cmath>
#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/predictors/ranks.h"
#include "core/space/layers.h"
#include "core/workspace/adapt.h"
#include "core/workspace/fit.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

struct Cost {
  const char* device;
  double skip, small, large, pool;
};
// A fleet of made-up devices: what each pays for an operation.
constexpr Cost kFleet[] = {{"cpu", 0.1, 0.8, 4, 1.2}, {"gpu_1", 0.5, 0.9, 1.1, 0.8}, {"gpu_32", 0.2, 0.6, 2.5, 0.7},
                           {"dsp", 0.1, 1.5, 3, 2.5},  {"npu", 0.3, 0.4, 2, 3.5}};

double costOf(const Cost& cost, DesignView design, Random& random) {
  const double prices[]{0, cost.skip, cost.small, cost.large, cost.pool};
  double sum = 3;
  for (std::size_t edge = 0; edge < design.size(); ++edge) sum += prices[design[edge]] * (1 + 0.03 * static_cast<double>(edge));
  return sum * (1 + 0.01 * random.normal());
}

/// 521 designs on the fleet and on targets that are hard in their own way.
class Adapt : public testing::Test {
 protected:
  void SetUp() override {
    const auto space = DesignSpace::builtIn("nasbench201");
    ASSERT_TRUE(space);
    auto made = Workspace::create(m_folder.path() / "w.isotone", *space);
    ASSERT_TRUE(made) << made.error().message;
    m_workspace = *made;
    ASSERT_TRUE(m_workspace->change([&](WorkspaceFile& file) { return file.addImport(measurements(*space), "made up", "0", {}); }));
    m_data = m_workspace->data();
  }

  static ImportedData measurements(const DesignSpace& space) {
    ImportedData data;
    const auto add = [&](const std::string& device) {
      data.columns.push_back({device, Metric::Latency, "ms", {}, {}});
      data.devices.push_back({.name = device});
    };
    for (const Cost& cost : kFleet) add(cost.device);
    for (const char* name : {"board", "twin", "whole", "failing", "wild", "flat", "three", "unmeasured"}) add(name);
    const Cost board{"board", 0.2, 1, 3, 2};
    Random random(3);
    const auto all = space.enumerate();
    for (std::size_t i = 0; i < all.size(); i += 30) {
      const auto row = static_cast<std::uint32_t>(data.designs.size());
      data.designs.push_back({Design(all[i].begin(), all[i].end()), static_cast<std::int64_t>(i), space.isLive(all[i])});
      std::vector<double> values;
      for (const Cost& cost : kFleet) values.push_back(costOf(cost, all[i], random));
      const double truth = costOf(board, all[i], random);
      values.insert(values.end(), {truth, values[0], std::round(truth), random.uniform() < 0.13 ? kInfeasible : truth,
                                   row == 30 ? 10 * truth : truth, 7, row >= 301 && row < 304 ? truth : kNotMeasured, kNotMeasured});
      for (std::size_t column = 0; column < values.size(); ++column) {
        data.columns[column].rows.push_back(row);
        data.columns[column].values.push_back(values[column]);
      }
    }
    return data;
  }

  std::shared_ptr<const FleetContext> fleet(const std::string& target) const {
    std::vector<std::string> sources;
    for (const Cost& cost : kFleet) sources.push_back(cost.device);
    const auto context = fleetFor(*m_data, target, Metric::Latency, sources, false, {});
    EXPECT_TRUE(context) << context.error().message;
    return context ? *context : nullptr;
  }
  Result<Adaptation> adapted(const AdaptRequest& request) const { return adapt(*m_data, *fleet(request.target), request, {}); }
  static const MethodOutcome& outcome(const Adaptation& adaptation, const std::string& method) {
    for (const MethodOutcome& one : adaptation.methods)
      if (one.method == method) return one;
    throw std::runtime_error("no " + method);
  }

  test::Folder m_folder;
  std::shared_ptr<Workspace> m_workspace;
  std::shared_ptr<const Dataset> m_data;
};

TEST(ChipOf, RuntimesOfOneComputerAreSetUpsOfOneChip) {
  DeviceProfile one, other;
  one.origin = other.origin = Origin::Measured;
  one.title = "This computer, fp32, 1 thread";
  other.title = "This computer, int8 oneDNN, 2 threads";
  EXPECT_EQ(chipOf(one), chipOf(other));
}

TEST_F(Adapt, TenMeasurementsRankADeviceAndEveryBaselineStandsBeside) {
  const auto done = adapted({.target = "board", .anchors = 10});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(done->sampleRows.size(), 10u);
  EXPECT_TRUE(done->heldOut);
  for (const std::uint32_t row : done->sampleRows) EXPECT_THAT(done->evaluationRows, Not(Contains(row)));
  ASSERT_EQ(done->methods.size(), 6u);
  EXPECT_EQ(done->methods.front().method, "bma-gp");
  for (const MethodOutcome& one : done->methods) {
    EXPECT_EQ(one.problem, "") << one.method;
    EXPECT_EQ(one.predicted.size(), done->truth.size()) << one.method;
    EXPECT_LE(one.srcc.low, one.accuracy.srcc) << one.method;
    EXPECT_GE(one.srcc.high, one.accuracy.srcc) << one.method;
  }
  EXPECT_GT(done->methods.front().accuracy.srcc, 0.97);
  EXPECT_GT(done->methods.front().accuracy.srcc, outcome(*done, "flops").accuracy.srcc);
  EXPECT_EQ(done->predicted.size(), fleet("board")->rows.size());
  EXPECT_EQ(done->nextRows.size(), 10u);
  for (const std::uint32_t row : done->nextRows) EXPECT_THAT(done->sampleRows, Not(Contains(row)));
  EXPECT_GE(done->expectedWithTenMore, done->expectedSrcc);
}

TEST_F(Adapt, EveryMethodCanBeAskedForAndComesFirst) {
  for (const char* method : {"bma-gp", "adaproxy", "ols", "ridge", "reuse"}) {
    const auto done = adapted({.target = "board", .method = method, .random = 20, .seed = 4});
    ASSERT_TRUE(done) << method << ": " << done.error().message;
    EXPECT_EQ(done->methods.front().method, method);
    EXPECT_EQ(done->methods.size(), 6u);
    ASSERT_TRUE(done->predictor);
    const auto again = adapted({.target = "board", .method = method, .random = 20, .seed = 4});
    EXPECT_EQ(again->sampleRows, done->sampleRows);
    EXPECT_EQ(again->methods.front().accuracy.srcc, done->methods.front().accuracy.srcc);
  }
  EXPECT_EQ(adapted({.target = "board", .method = "oracle", .random = 10}).error().kind, ErrorKind::NotFound);
  const auto unknown = adapted({.target = "board", .method = "reuse", .proxy = "cpi", .random = 10});
  ASSERT_FALSE(unknown);
  EXPECT_THAT(unknown.error().message, HasSubstr("cpu"));
}

TEST_F(Adapt, WhatIsKeptIsReadBack) {
  for (const char* method : {"bma-gp", "adaproxy", "ols", "reuse"}) {
    const auto done = adapted({.target = "three", .method = method});
    ASSERT_TRUE(done) << method << ": " << done.error().message;
    ASSERT_TRUE(keepAdaptation(*m_workspace, *done, Metric::Latency));
    const auto models = m_workspace->models();
    const auto stored = std::find_if(models->begin(), models->end(), [&](const FittedModel& model) { return model.kind == method; });
    ASSERT_NE(stored, models->end()) << method;
    EXPECT_FALSE(stored->stale);
    const auto evaluation = fitEvaluationFromJson(stored->evaluation);
    ASSERT_TRUE(evaluation) << evaluation.error().message;
    EXPECT_EQ(evaluation->device, "three");
    EXPECT_EQ(evaluation->samples, 3u);
  }
  const auto best = m_workspace->model("three", "latency");
  ASSERT_TRUE(best) << "none of them could be read";
  std::vector<Prediction> predicted(m_data->designs.size());
  best->predictor->predict(m_data->designs.designs, predicted);
  for (const Prediction& p : predicted) EXPECT_TRUE(std::isfinite(p.mean));
}

// Three measurements only: each is judged by the others, the interval says how little that is, and the next ones are named.
TEST_F(Adapt, ThreeMeasurements) {
  const auto done = adapted({.target = "three"});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_FALSE(done->heldOut);
  EXPECT_EQ(done->truth.size(), 3u);
  EXPECT_EQ(done->methods.front().srcc.low, -1);
  EXPECT_EQ(done->methods.front().srcc.high, 1);
  EXPECT_NE(outcome(*done, "ridge").problem, "") << "two of three are too few for a regression";
  EXPECT_EQ(outcome(*done, "reuse").problem, "");
  EXPECT_EQ(done->nextRows.size(), 10u);
  EXPECT_FALSE(done->enough);
}

// Without any measurement there is nothing to adapt to, and the sentence says what to do.
TEST_F(Adapt, NoMeasurementAndNoDevice) {
  const auto none = adapted({.target = "unmeasured"});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, ErrorKind::Infeasible);
  EXPECT_THAT(none.error().message, HasSubstr("unmeasured"));
  const auto absent = adapted({.target = "bord"});
  ASSERT_FALSE(absent);
  EXPECT_EQ(absent.error().kind, ErrorKind::NotFound);
  EXPECT_THAT(absent.error().message, HasSubstr("board"));
}

// A constant column has no order: no SRCC is claimed, and the constant is predicted.
TEST_F(Adapt, AConstantColumn) {
  const auto done = adapted({.target = "flat", .anchors = 10});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_TRUE(std::isnan(done->methods.front().accuracy.srcc));
  for (const Prediction& p : done->predicted) EXPECT_NEAR(p.mean, 7, 1e-6);
}

// A device equal to another: reuse ranks it without an error, and the process does as well.
TEST_F(Adapt, ADeviceEqualToAnother) {
  const auto done = adapted({.target = "twin", .random = 10});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_GT(outcome(*done, "reuse").accuracy.srcc, 0.9999);
  EXPECT_GT(done->methods.front().accuracy.srcc, 0.98);
  const auto all = fleetFor(*m_data, "twin", Metric::Latency, {}, false, {});
  ASSERT_TRUE(all);
  for (const std::size_t source : (*all)->sources) EXPECT_NE(m_data->devices[source].name, "twin") << "a device never teaches itself";
}

// A value ten times too large is named, and does not spoil the predictor that leaves it out.
TEST_F(Adapt, AnOutlierOfTenTimes) {
  const auto context = fleet("wild");
  AdaptRequest request{.target = "wild", .random = 20};
  for (request.seed = 1; request.seed < 200; ++request.seed)
    if (const auto done = adapt(*m_data, *context, {.target = "wild", .method = "ols", .random = 20, .seed = request.seed}, {});
        done && std::find(done->sampleRows.begin(), done->sampleRows.end(), 30u) != done->sampleRows.end())
      break;
  const auto done = adapt(*m_data, *context, request, {});
  ASSERT_TRUE(done) << done.error().message;
  ASSERT_THAT(done->sampleRows, Contains(30u));
  EXPECT_THAT(done->contradictedRows, testing::ElementsAre(30u));
  EXPECT_GT(done->methods.front().accuracy.srcc, 0.95);
}

// Whole milliseconds bound what can be ranked: the predictor is as good as the clock lets it seem.
TEST_F(Adapt, AWholeMillisecondClock) {
  const auto done = adapted({.target = "whole", .anchors = 10});
  ASSERT_TRUE(done) << done.error().message;
  const auto fine = m_data->find(*m_data->findDevice("board"), Metric::Latency)->values;
  std::vector<double> truth;
  for (const std::uint32_t row : done->evaluationRows) truth.push_back(fine[row]);
  const double bound = spearman(truth, done->truth);
  EXPECT_LT(done->methods.front().accuracy.srcc, bound);
  EXPECT_GT(done->methods.front().accuracy.srcc, bound - 0.05);
}

// Failed designs are no numbers: none is fitted on or judged by, and none is proposed to be measured again.
TEST_F(Adapt, ThirteenPercentFailed) {
  const auto done = adapted({.target = "failing"});
  ASSERT_FALSE(done) << "some four hundred measurements are too many for the process";
  EXPECT_EQ(done.error().kind, ErrorKind::Infeasible);
  const auto few = adapted({.target = "failing", .random = 15});
  ASSERT_TRUE(few) << few.error().message;
  const auto& values = m_data->find(*m_data->findDevice("failing"), Metric::Latency)->values;
  for (const auto* rows : {&few->sampleRows, &few->evaluationRows, &few->nextRows})
    for (const std::uint32_t row : *rows) EXPECT_TRUE(std::isfinite(values[row])) << row;
  EXPECT_GT(few->methods.front().accuracy.srcc, 0.95);
}

TEST_F(Adapt, ManyMeasurementsAreForTheRegression) {
  const auto done = adapted({.target = "board", .method = "ridge"});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_FALSE(done->heldOut);
  EXPECT_NE(outcome(*done, "bma-gp").problem, "");
  EXPECT_GT(done->methods.front().accuracy.srcc, 0.98);
  EXPECT_TRUE(std::isnan(done->expectedSrcc));
}

TEST_F(Adapt, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  const Progress progress({}, stop.get_token());
  EXPECT_EQ(fleetFor(*m_data, "board", Metric::Latency, {}, false, progress).error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(adapt(*m_data, *fleet("board"), {.target = "board", .anchors = 10}, progress).error().kind, ErrorKind::Cancelled);
}

TEST_F(Adapt, MeasurementsAndPredictorComeInOneTransaction) {
  const auto file = m_folder.write("new.csv", "index,latency_ms\n9030,5.5\n9330,7\n9630,8\n9930,6\n10230,9\n");
  ImportOptions options;
  options.device = "newcomer";
  const AdaptRequest wrong{.target = "newcomer", .method = "reuse", .proxy = "nobody"};
  EXPECT_FALSE(importAndAdapt(*m_workspace, file, options, wrong, true, {}));
  EXPECT_FALSE(m_workspace->data()->findDevice("newcomer")) << "half of it was kept";
  const auto done = importAndAdapt(*m_workspace, file, options, {.target = "newcomer"}, true, {});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(done->adaptation.sampleRows.size(), 5u);
  EXPECT_TRUE(m_workspace->data()->findDevice("newcomer"));
  ASSERT_TRUE(m_workspace->model("newcomer", "latency"));
  EXPECT_FALSE(m_workspace->model("newcomer", "latency")->stale);
}

TEST_F(Adapt, AnchorsAreNestedAndNeverRepeatWhatIsMeasured) {
  const auto context = fleet("not there yet");
  const auto twenty = anchorRows(*context, 20, {}, {}), ten = anchorRows(*context, 10, {}, {});
  ASSERT_TRUE(twenty && ten);
  EXPECT_TRUE(std::equal(ten->begin(), ten->end(), twenty->begin()));
  const auto more = anchorRows(*context, 10, *ten, {});
  ASSERT_TRUE(more);
  for (const std::uint32_t row : *more) EXPECT_THAT(*ten, Not(Contains(row)));
  for (const std::uint32_t row : *twenty) EXPECT_TRUE(m_data->designs.live[row]);
}

TEST(ChipOf, JoinsTheSetUpsOfOneChip) {
  EXPECT_EQ(chipOf({.name = "a", .title = "NVIDIA GeForce GTX 1080 Ti"}), chipOf({.name = "b", .title = "NVIDIA GTX 1080 Ti"}));
  EXPECT_EQ(chipOf({.name = "pi5_litert", .title = "Raspberry Pi 5, one CPU thread, LiteRT"}), "Raspberry Pi 5");
  EXPECT_EQ(chipOf({.name = "1080ti_32"}), "1080ti");
  EXPECT_EQ(chipOf({.name = "1080ti_1"}), "1080ti");
  EXPECT_EQ(chipOf({.name = "true_630"}), "true_630");
  EXPECT_EQ(chipOf({.name = "raspi4"}), "raspi4");
}

TEST_F(Adapt, OtherSetUpsOfTheChipCanBeLeftOut) {
  const auto without = fleetFor(*m_data, "gpu_1", Metric::Latency, {}, true, {}), with = fleetFor(*m_data, "gpu_1", Metric::Latency, {}, false, {});
  ASSERT_TRUE(without && with);
  EXPECT_EQ((*with)->sources.size(), (*without)->sources.size() + 1);
  for (const std::size_t source : (*without)->sources) EXPECT_NE(m_data->devices[source].name, "gpu_32");
  EXPECT_EQ(fleetFor(*m_data, "board", Metric::Latency, {"gpu_2"}, false, {}).error().kind, ErrorKind::NotFound);
}

}  // namespace
}  // namespace isotone
