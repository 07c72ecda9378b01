#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/workspace/figure_parts.h"
#include "core/workspace/notable_designs.h"
#include "core/workspace/render.h"
#include "core/workspace/sample.h"
#include "core/workspace/supernet.h"
#include "core/workspace/wording.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

TEST(Wording, WritesNumbersAsPeopleDo) {
  EXPECT_EQ(countText(15284), "15,284");
  EXPECT_EQ(countText(999), "999");
  EXPECT_EQ(countText(1, "design", "designs"), "1 design");
  EXPECT_EQ(shortText(24.3812), "24.4");
  EXPECT_EQ(shortText(5.546), "5.55");
  EXPECT_EQ(shortText(1462.4), "1,462");
  EXPECT_EQ(shortText(std::nan("")), "—");
  EXPECT_EQ(fixedText(-0.6, 1), "−0.6");
  EXPECT_EQ(fixedText(-0.001, 1), "0.0");
  EXPECT_EQ(limitText(25), "25");
  EXPECT_EQ(limitText(6.5), "6.5");
  EXPECT_EQ(shareInWords(0.48), "nearly half");
  EXPECT_EQ(shareInWords(0.17), "17 %");
  EXPECT_EQ(taskTitle("cifar100_test"), "CIFAR-100");
  Goal goal;
  EXPECT_EQ(goalText(goal), "no limits: the most accurate design");
  goal.maxLatencyMs = 25;
  goal.maxSizeBytes = 3e6;
  EXPECT_EQ(goalText(goal), "latency ≤ 25 ms, size ≤ 3 MB");
}

TEST(FigureParts, QuantilesAndHistogramsCountEverything) {
  EXPECT_DOUBLE_EQ(quantile({3, 1, 2, 4, std::nan("")}, 0.5), 2.5);
  EXPECT_TRUE(std::isnan(quantile({}, 0.5)));
  std::vector<double> values;
  for (int i = 0; i < 1000; ++i) values.push_back(1 + 0.01 * i);
  values.push_back(500);
  const Histogram histogram = histogramOf(values, 40);
  double total = 0;
  for (double count : histogram.counts) total += count;
  EXPECT_EQ(total, 1001);
  EXPECT_GE(histogram.above, 1u);
  EXPECT_LT(histogram.left + histogram.width * static_cast<double>(histogram.counts.size()), 20);
}

TEST(FigureParts, AxesAreLogarithmicOverDecadesOnly) {
  const std::vector<double> wide = {1, 100}, narrow = {50, 70}, withZero = {0, 100};
  EXPECT_TRUE(axisOver("x", "ms", wide).log);
  EXPECT_FALSE(axisOver("x", "ms", narrow).log);
  EXPECT_FALSE(axisOver("x", "ms", withZero).log);
}

TEST(FigureParts, DeviceLabelsAreShortAndAllDifferent) {
  Dataset data;
  data.devices = {{.name = "a_1", .title = "NVIDIA Titan RTX", .batch = "1"},
                  {.name = "a_2", .title = "NVIDIA Titan RTX", .batch = "256"},
                  {.name = "p", .title = "Google Pixel 3"},
                  {.name = "q1", .title = "Board, one thread and a very long description"},
                  {.name = "q2", .title = "Board, two threads and a very long description"},
                  {.name = "s", .title = "Single, with a very long description indeed"},
                  {.name = "c1", .title = "This computer, one thread", .batch = "1"},
                  {.name = "c2", .title = "Board, two cores", .batch = "1"},
                  {.name = "t1", .title = "Twin", .batch = "not stated"},
                  {.name = "t2", .title = "Twin", .batch = "not stated"}};
  EXPECT_EQ(deviceLabels(data), (std::vector<std::string>{"Titan RTX · 1", "Titan RTX · 256", "Pixel 3", "q1", "q2", "Single",
                                                          "This computer", "Board, two cores", "t1", "t2"}));
}

TEST(FigureByName, SaysWhichFiguresThereAre) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  const auto figure = figureByName(*workspace, {.name = "pie-chart"}, {});
  ASSERT_FALSE(figure);
  EXPECT_EQ(figure.error().kind, ErrorKind::NotFound);
  for (const std::string& name : figureNames()) EXPECT_NE(figure.error().message.find(name), std::string::npos) << name;
}

TEST(FigureByName, AnUnknownDeviceIsNamed) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  const auto figure = figureByName(*workspace, {{{.device = "fone"}}, "histogram"}, {});
  ASSERT_FALSE(figure);
  EXPECT_EQ(figure.error().kind, ErrorKind::NotFound);
  EXPECT_NE(figure.error().message.find("the nearest is \"phone\""), std::string::npos) << figure.error().message;
}

TEST(FigureByName, OneDeviceHasNoProxiesAndTheSentenceSaysSo) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  for (const char* name : {"srcc-map", "proxies", "rank-scatter"}) {
    const auto figure = figureByName(*workspace, {.name = name}, {});
    ASSERT_FALSE(figure) << name;
    EXPECT_EQ(figure.error().kind, ErrorKind::Infeasible) << name;
  }
}

TEST(FigureByName, DrawsWhatWasMeasured) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 400);
  ASSERT_TRUE(workspace);
  const auto histogram = figureByName(*workspace, {.name = "histogram"}, {});
  ASSERT_TRUE(histogram) << histogram.error().message;
  double total = 0;
  for (double count : histogram->series.at(0).y) total += count;
  EXPECT_EQ(total, 398);  // one failed, one was not measured
  const auto roofline = figureByName(*workspace, {.name = "roofline"}, {});
  ASSERT_TRUE(roofline) << roofline.error().message;
  EXPECT_EQ(roofline->series.at(0).x.size(), 398u);
}

TEST(SrccMap, OrdersByTheTreeAndHatchesWhatIsNotCertified) {
  Dataset data;
  for (const char* name : {"a", "b", "c"}) data.devices.push_back({.name = name});
  Correlations correlations;
  correlations.devices = {0, 1, 2};
  correlations.matrix = {.devices = 3, .srcc = {1, .5, .96, .5, 1, .4, .96, .4, 1}, .low = std::vector<double>(9), .high = std::vector<double>(9),
                         .lowerBound = {1, .4, .95, .4, 1, .3, .95, .3, 1}, .kendall = {}, .n = std::vector<std::size_t>(9, 100)};
  correlations.tree = {.merges = {{0, 2, .04}, {3, 1, .55}}, .order = {0, 2, 1}};
  const Figure figure = srccMap(data, correlations, false, 2);
  ASSERT_TRUE(figure.heatMap);
  const HeatMap& map = *figure.heatMap;
  EXPECT_EQ(map.rows, (std::vector<std::string>{"a", "c", "b"}));
  EXPECT_EQ(map.text, (std::vector<std::string>{"", ".96", ".50", ".96", "", ".40", ".50", ".40", ""}));
  EXPECT_EQ(map.hatched, (std::vector<std::uint8_t>{0, 0, 1, 0, 0, 1, 1, 1, 0}));
  EXPECT_EQ(map.emphasisedRows, std::vector<int>{1});
  ASSERT_EQ(map.tree.size(), 2u);
  EXPECT_DOUBLE_EQ(map.tree[0].from, 0);
  EXPECT_DOUBLE_EQ(map.tree[0].to, 1);
  EXPECT_DOUBLE_EQ(map.tree[1].from, 0.5);
  EXPECT_DOUBLE_EQ(map.tree[1].height, 1);
}

FitEvaluation tenPredictions() {
  FitEvaluation evaluation;
  evaluation.target = "latency";
  evaluation.kind = "ridge-rich";
  for (int i = 1; i <= 10; ++i) {
    evaluation.truth.push_back(10 * i);
    evaluation.predicted.push_back({10.0 * i * (i == 5 ? 1.5 : 1.02), 3.0 * i});
    evaluation.rows.push_back(static_cast<std::uint32_t>(i));
  }
  return evaluation;
}

TEST(PredictorFigures, OutliersAreMarkedAndResidualsCountAll) {
  const Dataset data;
  const Figure scatter = predictedAgainstMeasured(data, tenPredictions());
  ASSERT_EQ(scatter.series.size(), 2u);
  EXPECT_EQ(scatter.series[1].x, std::vector<double>{50});  // the only one beyond ±10 %
  ASSERT_TRUE(scatter.band);
  EXPECT_DOUBLE_EQ(scatter.band->share, 0.1);
  double total = 0;
  for (const PlotSeries& series : residuals(tenPredictions()).series)
    for (double count : series.y) total += count;
  EXPECT_EQ(total, 10);
}

TEST(PredictorFigures, CalibrationNeverFallsAndEndsNearAll) {
  const Figure figure = calibration(tenPredictions());
  const std::vector<double>& inside = figure.series.at(0).y;
  EXPECT_TRUE(std::is_sorted(inside.begin(), inside.end()));
  EXPECT_EQ(inside.front(), 0);
  EXPECT_EQ(inside.back(), 100);
}

/// Four designs of two decisions.
struct Four {
  Dataset data;
  Candidates candidates;
  Four() {
    data.space = std::make_shared<DesignSpace>(*DesignSpace::fromColumns({"a", "b"}, {{"1", "2"}, {"1", "2"}}));
    candidates.designs = DesignMatrix(2);
    for (std::uint8_t a = 0; a < 2; ++a)
      for (std::uint8_t b = 0; b < 2; ++b) candidates.designs.push(Design{a, b});
    candidates.row.assign(4, -1);
    candidates.table.accuracy = {60, 65, 70, 75};
    candidates.table.latency = {1, 2, 3, 4};
    candidates.table.energy = {4, 3, 2, 1};
    candidates.table.sizeBytes = {1e6, 2e6, 3e6, 4e6};
    candidates.latencyMeasured = candidates.accuracyMeasured = {1, 1, 1, 1};
    candidates.front = {0, 1, 2, 3};
  }
};

TEST(ParetoChart, VeilsWhatBreaksALimitAndWhatIsNotAllowed) {
  const Four four;
  ParetoChart chart(four.data, four.candidates);
  Goal goal;
  goal.maxLatencyMs = 3.5;
  goal.held = {{1, 1}};
  const auto allowed = allowedBy(four.data, four.candidates, goal);
  const Figure figure = chart.figure(goal, nullptr, {}, allowed);
  EXPECT_EQ(figure.series[0].quiet, (std::vector<std::uint8_t>{1, 0, 1, 1}));
  EXPECT_EQ(figure.lines.size(), 1u);
  const Figure later = chart.figure({}, nullptr, {}, {});
  EXPECT_EQ(later.series[0].quiet, (std::vector<std::uint8_t>{0, 0, 0, 0}));
  EXPECT_TRUE(later.lines.empty());
}

TEST(ParetoChart, IsColouredByWhatIsAskedFor) {
  const Four four;
  const auto title = [&](ColourBy colour) {
    const Figure figure = ParetoChart(four.data, four.candidates, colour).figure({}, nullptr, {}, {});
    return figure.colour ? figure.colour->title : std::string("none");
  };
  EXPECT_EQ(title(ColourBy::Known), "Energy");
  EXPECT_EQ(title(ColourBy::Energy), "Energy");
  EXPECT_EQ(title(ColourBy::Size), "Model size");
  EXPECT_EQ(title(ColourBy::None), "none");
}

TEST(ParetoChart, SaysWhetherAccuraciesWereMeasuredOrImported) {
  Four four;
  const auto says = [&](const char* words) {
    return ParetoChart(four.data, four.candidates).figure({}, nullptr, {}, {}).caption.find(words) != std::string::npos;
  };
  four.candidates.task = "t";
  four.data.accuracies = {{.task = "t", .values = {}}};
  EXPECT_TRUE(says("accuracy as imported."));
  four.data.accuracies[0].origin = Origin::Measured;
  EXPECT_TRUE(says("accuracy measured."));
  four.candidates.accuracyMeasured[0] = 0;
  EXPECT_TRUE(says("accuracy measured where it was, else predicted"));
}

TEST(ParetoChart, ADesignThatIsNoCandidateIsMarkedAllTheSame) {
  const Four four;
  Answer answer{.candidate = kNoCandidate, .key = "elsewhere", .feasible = true};
  answer.accuracy.mean = 77;
  answer.latency.mean = 3.4;
  const Figure figure = paretoFigure(four.data, four.candidates, {}, &answer, {});
  EXPECT_EQ(figure.series.back().x, std::vector<double>{3.4});
  EXPECT_EQ(figure.series.back().y, std::vector<double>{77});
  EXPECT_FALSE(whatMoreBuys(four.candidates, {}, answer).series.empty());
  for (const NotableDesign& design : notableDesigns(four.candidates, answer)) EXPECT_LT(design.candidate, 4u);
}

TEST(OptimizerFigures, EachMethodIsNamedOnceAndReachesTo95Percent) {
  OptimizerLog log;
  log.heldOut = {"a", "b"};
  log.scores = {{.method = "network", .evaluations = 1, .meanRegretPercent = 0.8, .p95RegretPercent = 3, .medianMilliseconds = 0.2},
                {.method = "evolution", .evaluations = 1000, .meanRegretPercent = 4, .p95RegretPercent = 9, .medianMilliseconds = 5},
                {.method = "evolution", .evaluations = 10000, .meanRegretPercent = 1, .p95RegretPercent = 2, .medianMilliseconds = 50},
                {.method = "random", .evaluations = 1000, .meanRegretPercent = std::nan("")}};
  const Figure figure = optimizerRegret(log);
  EXPECT_EQ(figure.name, "optimizer-regret");
  EXPECT_TRUE(figure.x.log);
  std::vector<std::string> labels;
  for (const PlotSeries& series : figure.series)
    for (const std::string& label : series.label)
      if (!label.empty()) labels.push_back(label);
  EXPECT_EQ(labels, (std::vector<std::string>{"network alone", "evolution"}));
  EXPECT_EQ(figure.series.back().high, (std::vector<double>{9, 2}));
  EXPECT_TRUE(figure.y.log);
  EXPECT_TRUE(optimizerRegret({}).series.empty());
  log.curve = {{TrainingPoint::Phase::Distil, 20, 1.5}, {TrainingPoint::Phase::Tune, 20, 0.4}, {TrainingPoint::Phase::Distil, 40, 1.1}};
  EXPECT_EQ(optimizerLoss(log.curve, TrainingPoint::Phase::Distil).series.at(0).x, (std::vector<double>{20, 40}));
}

class ParallelAxesTest : public ::testing::Test {
 protected:
  /// A thousand designs; latency runs over two decades, accuracy from 60 to 70 %.
  void SetUp() override {
    data.devices = {{.name = "board"}};
    candidates.device = "board";
    for (int i = 0; i < 1000; ++i) {
      candidates.row.push_back(i);
      candidates.table.latency.push_back(std::pow(10.0, 2.0 * i / 999));
      candidates.table.accuracy.push_back(60 + 10.0 * i / 999);
      data.designs.live.push_back(1);
    }
  }
  Dataset data;
  Candidates candidates;
};

TEST_F(ParallelAxesTest, AnAxisIsLogarithmicWhereItsValuesSpanDecades) {
  const Figure figure = parallelAxes(data, candidates, {}, {});
  ASSERT_EQ(figure.parallel->axes.size(), 2u);
  EXPECT_FALSE(figure.parallel->axes[0].log);
  EXPECT_TRUE(figure.parallel->axes[1].log);
  EXPECT_EQ(figure.parallel->axes[1].low, 1);
  EXPECT_EQ(figure.parallel->axes[1].high, 100);
  for (const auto& line : figure.parallel->lines) {
    EXPECT_GE(line.values[1], 1);
    EXPECT_LE(line.values[1], 100);
  }
}

TEST_F(ParallelAxesTest, AxesKnowTheLimitsOfTheGoalUntilRangesAreMarked) {
  Goal goal;
  goal.maxLatencyMs = 20;
  goal.minAccuracyPercent = 60;
  const Figure figure = parallelAxes(data, candidates, goal, {});
  EXPECT_EQ(figure.parallel->axes[0].limit, 60);
  EXPECT_EQ(figure.parallel->axes[1].limit, 20);
  EXPECT_FALSE(parallelAxes(data, candidates, goal, {}, {{1, 1, 30}}).parallel->axes[1].limit);
  goal.form = Goal::Form::Weights;
  EXPECT_FALSE(parallelAxes(data, candidates, goal, {}).parallel->axes[1].limit);
  EXPECT_EQ(parallelAxes(data, candidates, goal, {}).parallel->axes[0].limit, 60);
}

TEST_F(ParallelAxesTest, BothEndsOfARangeBelongToItAndRangesCombine) {
  const Figure figure = parallelAxes(data, candidates, {}, {});
  const double latency = candidates.table.latency[500];
  const std::vector<AxisBrush> one = {{1, 1, latency}};
  const auto inside = brushedCandidates(data, candidates, *figure.parallel, one);
  EXPECT_EQ(inside.size(), 501u) << "design 500 stands on the end itself";
  EXPECT_EQ(inside.front(), 500u) << "the most accurate leads";
  const std::vector<AxisBrush> both = {{1, 1, latency}, {0, candidates.table.accuracy[400], 70}};
  EXPECT_EQ(brushedCandidates(data, candidates, *figure.parallel, both).size(), 101u);
  EXPECT_TRUE(brushedCandidates(data, candidates, *figure.parallel, {{1, 2, 1}}).empty());
  const Figure marked = parallelAxes(data, candidates, {}, {}, both);
  EXPECT_EQ(marked.subtitle, "101 of 1,000 designs within the marked ranges");
  EXPECT_EQ(std::ranges::count(marked.parallel->lines, Role::Data1, &ParallelAxes::Line::role), 101) << "few enough to draw all of them";
}

TEST(Wording, LimitsAreGroupedButNoExponents) {
  EXPECT_EQ(limitText(12500), "12,500");
  EXPECT_EQ(limitText(2e-5), "2e-05");
  EXPECT_EQ(limitText(0.25), "0.25");
}

TEST(FigureByName, PublicMeasurementsFillEveryFigure) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const test::Folder folder;
  const auto data = test::publicData() / "nasbench201";
  const auto workspace = test::newWorkspace(
      folder, "nasbench201", {data / "architectures.csv", data / "accuracy.csv", data / "latency_ms.csv.gz", test::publicData() / "devices.csv"});
  ASSERT_TRUE(workspace);
  FigureRequest request{{{.device = "raspi4", .task = "cifar100_test"}}};
  request.goal.maxLatencyMs = 25;
  for (const std::string& name : figureNames()) {
    request.name = name;
    const auto figure = figureByName(*workspace, request, {});
    if (name == "optimizer-regret" || name.starts_with("supernet")) {  // of networks that nobody has trained here
      ASSERT_FALSE(figure);
      EXPECT_EQ(figure.error().kind, ErrorKind::Infeasible);
      continue;
    }
    ASSERT_TRUE(figure) << name << ": " << figure.error().message;
    EXPECT_EQ(figure->name, name);
    EXPECT_FALSE(figure->title.empty()) << name;
    EXPECT_FALSE(tableOf(*figure).rows.empty()) << name;
    if (name != "pareto") continue;
    EXPECT_TRUE(figure->x.log);
    std::set<std::string> labels;
    for (const PlotSeries& series : figure->series) labels.insert(series.label.begin(), series.label.end());
    EXPECT_TRUE(labels.contains("Design 6,925"));
    ASSERT_EQ(figure->lines.size(), 1u);
    EXPECT_EQ(figure->lines[0].label, "≤ 25 ms");
  }
}

TEST(FigureByName, TheSampleShowsHowItsNetworkLearned) {
  const test::Folder folder;
  const auto workspace = makeSample(folder.path() / "sample.isotone");
  ASSERT_TRUE(workspace) << workspace.error().message;
  const auto accuracy = figureByName(**workspace, {.name = "supernet"}, {}), loss = figureByName(**workspace, {.name = "supernet-loss"}, {});
  ASSERT_TRUE(accuracy && loss);
  EXPECT_EQ(accuracy->name, "supernet");
  EXPECT_EQ(loss->name, "supernet-loss");
  const PlotSeries& largest = accuracy->series.front();
  EXPECT_EQ(largest.x.size(), 36u);
  EXPECT_GT(largest.y.back(), 90);
  EXPECT_LT(accuracy->series[2].y.back(), largest.y.back()) << "the smallest design";
  EXPECT_LT(loss->series.front().y.back(), loss->series.front().y.front());
  EXPECT_TRUE(accuracy->subtitle.empty()) << "all epochs are there";
  EXPECT_EQ(tableOf(*loss).rows.size(), 2 * 36u) << "line and points";
}

TEST(SupernetFigures, UnfinishedTrainingLeavesRoomForWhatIsToCome) {
  StoredSupernet network{.options = {.epochs = 10}, .epochs = {{1, 40, 0.1, 0.8, 78, 70}, {2, 40, 0.1, 0.5, 84, 72}}, .imagesHash = {}, .bytes = "x"};
  const Figure figure = supernetAccuracy(network);
  EXPECT_EQ(figure.subtitle, "2 of 10 epochs");
  EXPECT_EQ(figure.x.high, 10.0);
  EXPECT_EQ(figure.x.ticks.size(), 10u) << "whole epochs";
  EXPECT_EQ(figure.series[0].name, "Largest design");
  EXPECT_EQ(figure.series[2].y, (std::vector<double>{70, 72}));
  EXPECT_EQ(supernetLoss(network).series[0].y, (std::vector<double>{0.8, 0.5}));
  network.epochs.clear();
  EXPECT_TRUE(supernetAccuracy(network).series.empty());
}

}  // namespace
}  // namespace isotone
