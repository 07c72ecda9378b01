// The weight-sharing network from training to exported networks, on images a hundred times fewer than the real ones.
#include "core/workspace/supernet.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <thread>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/realize/onnx_writer.h"
#include "core/space/draw.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/export_network.h"
#include "core/workspace/measure_designs.h"
#include "tests/core/neural/torch_module.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_images.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;

class SupernetTest : public ::testing::Test {
 protected:
  SupernetTest() {
    writeTinyImages(m_folder / "images");
    ::setenv("ISOTONE_FASHION_MNIST", (m_folder / "images").c_str(), 1);
  }
  ~SupernetTest() override { ::unsetenv("ISOTONE_FASHION_MNIST"); }

  std::shared_ptr<Workspace> make(const std::string& name) {
    const auto space = DesignSpace::builtIn("fashion");
    auto workspace = Workspace::create(m_folder / name, *space);
    EXPECT_TRUE(workspace) << workspace.error().message;
    return *workspace;
  }
  static SupernetRequest epochs(int count, bool resume = false) {
    SupernetRequest request;
    request.options.epochs = count;
    request.options.batch = 32;
    request.resume = resume;
    return request;
  }
  static std::string weightsOf(const Workspace& workspace) {
    const auto stored = storedSupernet(workspace);
    EXPECT_TRUE(stored && stored->finished());
    const auto engine = neuralEngine();
    const auto network = (*engine)->supernet(*workspace.data()->space, stored->options, stored->bytes);
    EXPECT_TRUE(network) << network.error().message;
    const auto task = fashionMnist();
    const auto graph = (*network)->inherit(Design(12, 0), *task, 100);
    EXPECT_TRUE(graph) << graph.error().message;
    std::string bytes;
    for (const GraphNode& node : graph->nodes) bytes.append(reinterpret_cast<const char*>(node.weight.data()), 4 * node.weight.size());
    return bytes;
  }

  TemporaryFolder m_folder;
};

TEST_F(SupernetTest, LearnsAndGivesEveryDesignItsShare) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = make("w.isotone");
  std::vector<int> seen;
  const auto trained = trainSupernet(*workspace, epochs(8), [&](const SupernetEpoch& epoch) { seen.push_back(epoch.epoch); }, {});
  ASSERT_TRUE(trained) << trained.error().message;
  EXPECT_THAT(seen, ::testing::ElementsAre(1, 2, 3, 4, 5, 6, 7, 8));
  EXPECT_LT(trained->back().loss, 0.5 * trained->front().loss);
  EXPECT_GT(trained->back().largestPercent, 80);
  const auto rows = chosenDesigns(*workspace, {DesignChoice::How::Spread, 6, {}}, {}, false, 1, {});
  ASSERT_TRUE(rows) << rows.error().message;
  const auto measured = measureAccuracies(*workspace, *rows, {});
  ASSERT_TRUE(measured) << measured.error().message;
  EXPECT_EQ(*measured, 6u);
  const auto data = workspace->data();
  const TaskAccuracy* task = data->findTask("fashion_mnist");
  ASSERT_TRUE(task);
  EXPECT_EQ(data->currentTask, "fashion_mnist");
  EXPECT_EQ(task->origin, Origin::Measured);
  double mean = 0;
  for (const double value : task->values) mean += value / 6;
  EXPECT_GT(mean, 60) << "chance is 25 %";
  EXPECT_EQ(*measureAccuracies(*workspace, *rows, {}), 0u) << "what is known is left alone";
}

TEST_F(SupernetTest, ExportedNetworksHoldTheTrainedWeights) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = make("w.isotone");
  const Design design = randomDesigns(*workspace->data()->space, 1, 3).front();
  const QuantizationPolicy policy = policyOf(*workspace->data()->space, design);
  const auto seeded = exportNetwork(*workspace, design, policy, "onnx", 1, {});
  ASSERT_TRUE(seeded) << seeded.error().message;
  EXPECT_THAT(seeded->warnings.front().text, HasSubstr("random"));
  ASSERT_TRUE(trainSupernet(*workspace, epochs(1), {}, {}));
  const auto trained = exportNetwork(*workspace, design, policy, "onnx", 1, {});
  ASSERT_TRUE(trained) << trained.error().message;
  EXPECT_THAT(trained->warnings.front().text, HasSubstr("trained on fashion_mnist"));
  EXPECT_NE(trained->bytes, seeded->bytes);
  EXPECT_EQ(readOnnxPolicy(trained->bytes)->layers, policy.layers);
  // Encodings state the scales of the network that is exported.
  const auto encodings = exportDialect(*workspace, design, policy, *findPolicyDialect("aimet"), 1, {});
  ASSERT_TRUE(encodings) << encodings.error().message;
  EXPECT_THAT(encodings->warnings.front().text, HasSubstr("trained on fashion_mnist"));
  const auto network = TrainedNetworks::open(*workspace)->network(design, policy);
  ASSERT_TRUE(network) << network.error().message;
  EXPECT_EQ(encodings->bytes, findPolicyDialect("aimet")->write({network->graph, policy, network->quantization}).bytes);
}

TEST_F(SupernetTest, KilledAndResumedItReachesTheSamePlace) {
  ISOTONE_NEEDS_TORCH();
  if (neuralEngineLoaded()) GTEST_SKIP() << "a process with threads of LibTorch cannot be forked; run this test alone";
  const auto whole = make("whole.isotone");
  const auto path = m_folder / "killed.isotone";
  make("killed.isotone");
  const pid_t child = ::fork();
  if (child == 0) {
    const auto workspace = Workspace::open(path, WorkspaceFile::Mode::Write);
    (void)trainSupernet(**workspace, epochs(4), [](const SupernetEpoch& epoch) {
      if (epoch.epoch == 2) ::kill(::getpid(), SIGKILL);
    }, {});
    ::_exit(0);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status));
  ASSERT_TRUE(trainSupernet(*whole, epochs(4), {}, {}));
  const auto killed = Workspace::open(path, WorkspaceFile::Mode::Write);
  ASSERT_TRUE(killed) << killed.error().message;
  EXPECT_EQ(storedSupernet(**killed)->epochs.size(), 2u);
  const auto resumed = trainSupernet(**killed, epochs(99, true), {}, {});
  ASSERT_TRUE(resumed) << resumed.error().message;
  EXPECT_EQ(resumed->size(), 4u) << "it goes on with the options that it was begun with";
  EXPECT_EQ(weightsOf(**killed), weightsOf(*whole));
}

TEST_F(SupernetTest, CancelledItKeepsWhatWasStored) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = make("w.isotone");
  std::stop_source stop;
  const auto cancelledRun = trainSupernet(*workspace, epochs(50), [&](const SupernetEpoch&) { stop.request_stop(); },
                                          Progress({}, stop.get_token()));
  ASSERT_FALSE(cancelledRun);
  EXPECT_EQ(cancelledRun.error().kind, ErrorKind::Cancelled);
  const auto stored = storedSupernet(*workspace);
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->epochs.size(), 1u);
  EXPECT_FALSE(stored->finished());
  EXPECT_EQ(measureAccuracies(*workspace, {}, {}).value_or(9), 0u);
}

TEST_F(SupernetTest, InheritedAccuracyStandsBesideTrainingAlone) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = make("w.isotone");
  ASSERT_TRUE(trainSupernet(*workspace, epochs(2), {}, {}));
  EvaluateOptions options;
  options.seeds = 4;
  options.epochs = 1;
  const auto evaluation = evaluateSupernet(*workspace, options, {});
  ASSERT_TRUE(evaluation) << evaluation.error().message;
  EXPECT_EQ(evaluation->rows.size(), 5u);
  for (const auto& [name, value] : evaluation->rows.front().values) EXPECT_TRUE(value >= 0 && value <= 100) << name;
}

TEST_F(SupernetTest, WhatCannotBeIsSaid) {
  ISOTONE_NEEDS_TORCH();
  const auto workspace = make("w.isotone");
  EXPECT_THAT(measureAccuracies(*workspace, {}, {}).error().message, HasSubstr("train one first"));
  EXPECT_EQ(supernetProblem(*DesignSpace::builtIn("fashion")), "");
  EXPECT_THAT(supernetProblem(*DesignSpace::builtIn("fbnet")), HasSubstr("read 3 channels"));
  const auto table = Workspace::create(m_folder / "t.isotone", DesignSpace::table());
  EXPECT_EQ(trainSupernet(**table, epochs(1), {}, {}).error().kind, ErrorKind::Infeasible);
  const auto engine = neuralEngine();
  const auto damaged = (*engine)->supernet(*workspace->data()->space, {}, "no archive");
  ASSERT_FALSE(damaged);
  EXPECT_EQ(damaged.error().kind, ErrorKind::Model);
  ::setenv("ISOTONE_FASHION_MNIST", "/nowhere", 1);
  EXPECT_EQ(trainSupernet(*workspace, epochs(1), {}, {}).error().kind, ErrorKind::NotFound);
}

}  // namespace
}  // namespace isotone::test
