// packaging/measure-onnxruntime on a kit of three small networks: its table comes back as a device, whole or interrupted.
#include <sys/wait.h>

#include <gmock/gmock.h>

#include "core/workspace/kit.h"
#include "tests/core/realize/onnx_runtime.h"
#include "tests/core/space/spaces.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

namespace fs = std::filesystem;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class MeasureOnnxRuntime : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    ISOTONE_NEEDS_ONNX_RUNTIME();
    const bool web = GetParam().starts_with("wasm");
    const fs::path package = fs::path(std::getenv("ISOTONE_ORT")) / "node_modules" / (web ? "onnxruntime-web" : "onnxruntime-node");
    if (!fs::exists(package)) GTEST_SKIP() << package << " is absent: packaging/install-onnxruntime installs it";
    const auto space = builtInSpace("fashion");
    std::string designs = "index,key,latency_ms_board\n";
    Random random(3);
    for (int i = 0; i < 3; ++i) designs += fmt::format("{},\"{}\",1\n", i, space->key(space->random(random)));
    workspace = test::newWorkspace(folder, "fashion", {folder.write("designs.csv", designs)});
    ASSERT_TRUE(workspace);
    const auto written = writeKit(*workspace->data(), {.device = {}, .all = true, .bits = 32}, kit, {});
    ASSERT_TRUE(written) << written.error().message;
  }

  std::string command(const std::string& runtime, const std::string& options) const {
    return fmt::format("'{}/packaging/measure-onnxruntime' '{}' '{}' --runtime {} {} 2> '{}'", ISOTONE_SOURCE, kit.string(),
                       table.string(), runtime, options, said.string());
  }
  static int exitOf(const std::string& command) {
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  std::string messages() const { return readFile(said).value_or(""); }

  void expectMeasured() {
    const auto imported = importFile(*workspace, table, {}, {});
    ASSERT_TRUE(imported) << imported.error().message;
    EXPECT_EQ(imported->values, 3u);
    const auto data = workspace->data();
    const DeviceProfile& device = data->devices.back();
    const std::vector<double>& values = data->find(data->devices.size() - 1, Metric::Latency)->values;
    for (const double value : values) EXPECT_TRUE(std::isfinite(value) && value > 0) << value;
    EXPECT_THAT(device.name, StartsWith("ort_"));
    EXPECT_THAT(device.title, StartsWith("ONNX Runtime 1."));
    EXPECT_THAT(device.title, EndsWith("fp32, 1 thread"));
    EXPECT_THAT(device.deviceClass, EndsWith("CPU"));
    EXPECT_EQ(device.precision, "float32");
    EXPECT_EQ(device.batch, "1");
    EXPECT_EQ(device.origin, Origin::Measured);
    EXPECT_TRUE(device.timerResolutionMs);
    for (const char* condition : {"runtime", "processor", "threads", "method", "warm_up", "reference", "p95", "repeats", "spread", "date"})
      EXPECT_TRUE(device.conditions.contains(condition)) << condition;
  }

  test::Folder folder;
  fs::path kit = folder.path() / "kit", table = folder.path() / "out.csv", said = folder.path() / "said";
  std::shared_ptr<Workspace> workspace;
};

TEST_P(MeasureOnnxRuntime, ItsTableIsImportedAsADeviceWithItsConditions) {
  ASSERT_EQ(exitOf(command(GetParam(), "--milliseconds 1 --repeats 9")), 0) << messages();
  expectMeasured();
}

TEST_P(MeasureOnnxRuntime, GoesOnAfterAnInterruptionAndDoesNothingTwice) {
  const std::string journal = table.string() + ".rounds", run = command(GetParam(), "--milliseconds 200");
  // Stopped once the setting, the reference and one network have been written down; then the last line is cut off.
  const std::string interrupted = fmt::format(
      "{} & while kill -0 $! && [ \"$(cat '{}' 2> /dev/null | wc -l)\" -lt 3 ]; do sleep 0.05; done; kill -INT $!; wait $!", run, journal);
  ASSERT_EQ(exitOf(interrupted), 130) << messages();
  EXPECT_THAT(messages(), HasSubstr("run again"));
  const auto partly = importFile(*workspace, table, {}, {});
  ASSERT_TRUE(partly) << partly.error().message;
  EXPECT_GE(partly->values, 1u);

  const auto before = readFile(journal);
  ASSERT_TRUE(before);
  std::ofstream(journal, std::ios::app) << "{\"network\":\"networks/0";
  ASSERT_EQ(exitOf(run), 0) << messages();
  expectMeasured();
  const auto after = readFile(journal);
  ASSERT_TRUE(after);
  EXPECT_THAT(*after, StartsWith(*before));

  ASSERT_EQ(exitOf(run), 0) << messages();
  EXPECT_EQ(readFile(journal).value_or(""), *after) << "nothing was missing";
}

TEST_P(MeasureOnnxRuntime, RefusesWhatDoesNotFit) {
  EXPECT_EQ(exitOf(command("node-int8", "")), 2);
  EXPECT_THAT(messages(), HasSubstr("--bits 8"));
  EXPECT_EQ(exitOf(command("abacus", "")), 2);
  EXPECT_THAT(messages(), HasSubstr("Usage"));
  EXPECT_EQ(exitOf(command(GetParam(), "--repeats none")), 2);
  EXPECT_THAT(messages(), HasSubstr("\"none\" is not a number"));
  EXPECT_FALSE(fs::exists(table));
}

INSTANTIATE_TEST_SUITE_P(Runtimes, MeasureOnnxRuntime, ::testing::Values("node-fp32", "wasm-simd", "wasm"), [](const auto& runtime) {
  std::string name = runtime.param;
  std::erase(name, '-');
  return name;
});

}  // namespace
}  // namespace isotone
