// The optimizer network where data are few, missing, or of a very long space: a design or a clear answer, never nonsense.
#include <gmock/gmock.h>

#include <cmath>
#include <set>

#include "core/workspace/neural_choice.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/workspace/small_training.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;
using test::smallRequest;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A value of a design: a sum over its decisions, so that whatever is learnt can be checked.
using ValueOf = std::function<double(DesignView, std::size_t position)>;

class OddWorkspace : public ::testing::Test {
 protected:
  static DesignSpace spaceOf(std::size_t decisions) {
    return DesignSpace::fromJson(R"({"format": "isotone-space-1", "name": "long", "title": "Long", "description": "Layers in a row.",
      "decisions": [{"repeat": {"i": [1, )" + std::to_string(decisions) + R"(]}, "decisions": [{"name": "layer{i}", "choices": ["a", "b", "c"]}]}]})", "long.json").value();
  }
  static double cost(DesignView design, std::size_t) {
    double sum = 1;
    for (std::size_t i = 0; i < design.size(); ++i) sum += design[i] * 0.01 * static_cast<double>(1 + i % 7);
    return sum;
  }
  static double gain(DesignView design, std::size_t) {
    double sum = 20;
    for (std::size_t i = 0; i < design.size(); ++i) sum += design[i] * 0.02 * static_cast<double>(1 + i % 5);
    return sum;
  }

  std::shared_ptr<Workspace> workspaceOf(const DesignSpace& space, std::size_t designs, const std::vector<std::pair<std::string, ValueOf>>& devices,
                                         const ValueOf& accuracy = gain) {
    ImportedData data;
    Random random(5);
    std::set<Design> different;
    while (different.size() < designs) different.insert(space.random(random));
    for (const Design& design : different) data.designs.push_back({design, static_cast<std::int64_t>(data.designs.size()), true});
    data.accuracies = {{"task", {}, {}}};
    for (const auto& [name, valueOf] : devices) {
      data.columns.push_back({name, Metric::Latency, "ms", {}, {}});
      data.devices.push_back({.name = name});
    }
    for (std::uint32_t row = 0; row < designs; ++row) {
      const auto put = [&](auto& column, const ValueOf& valueOf) {
        const double value = valueOf(data.designs[row].design, row);
        if (std::isnan(value)) return;
        column.rows.push_back(row);
        column.values.push_back(value);
      };
      put(data.accuracies[0], accuracy);
      for (std::size_t d = 0; d < devices.size(); ++d) put(data.columns[d], devices[d].second);
    }
    auto workspace = Workspace::create(folder / "odd.isotone", space).value();
    EXPECT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addImport(data, "made up", "0", {}); }));
    return workspace;
  }

  /// The network's answer to a limit in the middle of what the device has.
  static void expectAGoodAnswer(const Workspace& workspace, const std::string& device) {
    const auto candidates = candidatesFor(workspace, {.device = device}, {});
    ASSERT_TRUE(candidates) << candidates.error().message;
    std::vector<double> latencies = (*candidates)->table.latency;
    std::sort(latencies.begin(), latencies.end());
    Goal goal;
    goal.maxLatencyMs = latencies[latencies.size() / 2];
    const auto answer = answerTo(workspace, *candidates, {{.method = Method::Neural}, goal}, {});
    ASSERT_TRUE(answer) << answer.error().message;
    EXPECT_TRUE(answer->feasible);
    EXPECT_LE(answer->latency.mean, *goal.maxLatencyMs);
    EXPECT_TRUE(std::isfinite(answer->accuracy.mean));
    EXPECT_TRUE(workspace.data()->space->isLive(answer->design));
    const auto known = choose(*workspace.data(), **candidates, goal);
    if ((*candidates)->method == Method::Exhaustive) { EXPECT_LE(answer->accuracy.mean, known->accuracy.mean + 1e-9); }
  }

  test::TemporaryFolder folder;
};

TEST_F(OddWorkspace, FourHundredLayers) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = workspaceOf(spaceOf(400), 60, {{"first", cost}, {"second", [](DesignView d, std::size_t i) { return 2 * cost(d, i); }}});
  OptimizerRequest request = smallRequest();
  request.fleet = 4;
  request.cases.cases = 8;
  request.training.distilSteps = 4;
  request.training.tuneSteps = 2;
  const auto log = trainOptimizerNetwork(*workspace, request, {}, {});
  ASSERT_TRUE(log) << log.error().message;
  expectAGoodAnswer(*workspace, "first");
}

TEST_F(OddWorkspace, OneDevice) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = workspaceOf(spaceOf(6), 200, {{"only", cost}});
  const auto log = trainOptimizerNetwork(*workspace, smallRequest(), {}, {});
  ASSERT_TRUE(log) << log.error().message;
  EXPECT_EQ(log->devices, std::vector<std::string>{"only"});
  EXPECT_TRUE(log->heldOut.empty()) << "nothing is left to judge it on";
  expectAGoodAnswer(*workspace, "only");
}

TEST_F(OddWorkspace, TwoDesigns) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = workspaceOf(spaceOf(6), 2, {{"first", cost}, {"second", cost}});
  const auto log = trainOptimizerNetwork(*workspace, smallRequest(), {}, {});
  ASSERT_FALSE(log);
  EXPECT_EQ(log.error().kind, ErrorKind::Infeasible);
  EXPECT_THAT(log.error().message, HasSubstr("design"));
  const auto candidates = candidatesFor(*workspace, {.device = "first"}, {});
  ASSERT_TRUE(candidates) << candidates.error().message;
  EXPECT_EQ((*candidates)->table.size(), 2U) << "the two themselves can still be chosen from";
}

TEST_F(OddWorkspace, MissingAndFailedValues) {
  ISOTONE_NEEDS_TORCH();
  const auto holes = [](DesignView design, std::size_t position) {
    return position % 5 == 0 ? std::nan("") : position % 11 == 3 ? kInfinity : cost(design, position);  // not measured; could not run
  };
  const auto workspace = workspaceOf(spaceOf(6), 400, {{"first", holes}, {"second", cost}},
                                     [](DesignView design, std::size_t position) { return position % 3 == 0 ? std::nan("") : gain(design, position); });
  const auto log = trainOptimizerNetwork(*workspace, smallRequest(), {}, {});
  ASSERT_TRUE(log) << log.error().message;
  for (const TrainingPoint& point : log->curve) EXPECT_TRUE(std::isfinite(point.loss)) << point.step;
  expectAGoodAnswer(*workspace, "first");
}

TEST_F(OddWorkspace, NoValuesAtAll) {
  ISOTONE_NEEDS_TORCH();
  const auto nothing = [](DesignView, std::size_t) { return std::nan(""); };
  const auto log = trainOptimizerNetwork(*workspaceOf(spaceOf(6), 100, {{"first", nothing}}), smallRequest(), {}, {});
  ASSERT_FALSE(log);
  EXPECT_EQ(log.error().kind, ErrorKind::Infeasible);
}

TEST_F(OddWorkspace, WithoutDesignsOrWithAWrongTask) {
  ISOTONE_NEEDS_TORCH();
  const auto empty = Workspace::create(folder / "empty.isotone", DesignSpace::builtIn("nasbench201").value()).value();
  const auto nothing = trainOptimizerNetwork(*empty, smallRequest(), {}, {});
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().kind, ErrorKind::Infeasible);
  OptimizerRequest request = smallRequest();
  request.task = "toy_tset";
  const auto unknown = trainOptimizerNetwork(*test::smallWorkspace(folder / "small.isotone"), request, {}, {});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
}

}  // namespace
}  // namespace isotone
