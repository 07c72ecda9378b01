// Importing files: what is kept, what is refused, and that a refused file changes nothing.
#include <cmath>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/workspace/import.h"
#include "tests/support/public_data.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

class Importing : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto space = DesignSpace::builtIn("nasbench201");
    ASSERT_TRUE(space) << space.error().message;
    auto workspace = Workspace::create(m_folder / "w.isotone", *space);
    ASSERT_TRUE(workspace) << workspace.error().message;
    m_workspace = *workspace;
  }
  std::filesystem::path write(const std::string& name, const std::string& text) {
    const auto path = m_folder / name;
    std::ofstream(path) << text;
    return path;
  }
  /// A design per operation on the first edge, all live through the last one.
  std::filesystem::path architectures() {
    return write("architectures.csv",
                 "index,arch_str\n"
                 "0,|none~0|+|none~0|none~1|+|nor_conv_3x3~0|none~1|none~2|\n"
                 "1,|skip_connect~0|+|none~0|none~1|+|nor_conv_3x3~0|none~1|none~2|\n"
                 "2,|nor_conv_1x1~0|+|none~0|none~1|+|nor_conv_3x3~0|none~1|none~2|\n"
                 "3,|nor_conv_3x3~0|+|none~0|none~1|+|none~0|none~1|none~2|\n");
  }
  ImportOutcome imported(const std::filesystem::path& file, const ImportOptions& options = {}) {
    const auto outcome = importFile(*m_workspace, file, options, {});
    if (!outcome) throw std::runtime_error(outcome.error().message);
    return *outcome;
  }
  Error refused(const std::filesystem::path& file, const ImportOptions& options = {}) {
    const auto before = m_workspace->data();
    const auto outcome = importFile(*m_workspace, file, options, {});
    if (outcome) return {ErrorKind::Internal, "it was imported"};
    EXPECT_EQ(m_workspace->data(), before) << "the snapshot changed";
    const auto reread = Workspace::open(m_workspace->path(), WorkspaceFile::Mode::Read);
    EXPECT_EQ((*reread)->data()->designs.size(), before->designs.size());
    EXPECT_EQ((*reread)->data()->series.size(), before->series.size());
    return outcome.error();
  }
  TemporaryFolder m_folder;
  std::shared_ptr<Workspace> m_workspace;
};

TEST_F(Importing, ArchitecturesThenLatencies) {
  const ImportOutcome designs = imported(architectures());
  EXPECT_EQ(designs.kind, FileKind::Architectures);
  EXPECT_EQ(designs.rows, 4u);
  EXPECT_EQ(m_workspace->data()->designs.size(), 4u);
  EXPECT_EQ(m_workspace->data()->designs.live, (std::vector<std::uint8_t>{1, 1, 1, 0}));

  const auto table = write("latency_ms.csv", "index,alpha,beta\n0,1.5,2\n1,2.5,\n2,3.5,4\n");
  const ImportOutcome values = imported(table);
  EXPECT_EQ(values.kind, FileKind::WideTable);
  EXPECT_EQ(values.values, 5u);
  const auto data = m_workspace->data();
  ASSERT_EQ(data->series.size(), 2u);
  const Series* alpha = data->find(*data->findDevice("alpha"), Metric::Latency);
  ASSERT_NE(alpha, nullptr);
  EXPECT_EQ(alpha->values[1], 2.5);
  EXPECT_TRUE(std::isnan(alpha->values[3]));
  EXPECT_EQ(alpha->sourceFile, table.string());
  EXPECT_EQ(alpha->sourceHash, sha256(*readFile(table)));
}

TEST_F(Importing, ValuesThatWereKnownAreReplacedAndItIsSaid) {
  imported(architectures());
  imported(write("latency_ms.csv", "index,alpha\n0,1\n1,2\n"));
  const ImportOutcome again = imported(write("again_latency_ms.csv", "index,alpha\n1,20\n2,30\n"));
  const auto said = std::find_if(again.issues.begin(), again.issues.end(),
                                 [](const Issue& issue) { return issue.text.find("replaced") != std::string::npos; });
  ASSERT_NE(said, again.issues.end());
  EXPECT_THAT(said->text, AllOf(HasSubstr("1 values"), HasSubstr("alpha latency")));
  const auto& values = m_workspace->data()->series[0].values;
  EXPECT_EQ(values[0], 1);
  EXPECT_EQ(values[1], 20);
  EXPECT_EQ(values[2], 30);
}

TEST_F(Importing, WhatContentCannotSayIsDemandedByTheNameOfTheOption) {
  imported(architectures());
  const auto file = write("numbers.csv", "index,alpha\n0,1\n1,2\n");
  const Error error = refused(file);
  EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
  EXPECT_THAT(error.message, HasSubstr("numbers.csv"));
  EXPECT_THAT(error.message, HasSubstr("--"));
  ImportOptions options;
  options.as = "latency";
  options.unit = "us";
  imported(file, options);
  EXPECT_DOUBLE_EQ(m_workspace->data()->series[0].values[1], 0.002);
}

TEST_F(Importing, APreviewChangesNothing) {
  imported(architectures());
  const auto before = m_workspace->data();
  const auto plan = previewImport(*m_workspace, write("latency_ms.csv", "index,alpha\n0,1\n"), {});
  ASSERT_TRUE(plan) << plan.error().message;
  EXPECT_EQ(plan->kind, FileKind::WideTable);
  EXPECT_EQ(plan->fileName, "latency_ms.csv");
  EXPECT_EQ(m_workspace->data(), before);
  EXPECT_TRUE(importPlanned(*m_workspace, m_folder / "latency_ms.csv", *plan, {}, {}));
  EXPECT_EQ(m_workspace->data()->series.size(), 1u);
}

TEST_F(Importing, BadFilesLeaveTheWorkspaceAsItWas) {
  imported(architectures());
  EXPECT_EQ(refused(m_folder / "absent.csv").kind, ErrorKind::Io);
  EXPECT_EQ(refused(m_folder.path()).kind, ErrorKind::Io);
  EXPECT_EQ(refused(write("empty.csv", "")).kind, ErrorKind::InvalidInput);
  EXPECT_EQ(refused(write("half.csv.gz", std::string("\x1f\x8b\x08\0\0\0\0\0\0\3ab", 12))).kind, ErrorKind::InvalidInput);
  ImportOptions strict;
  strict.strict = true;
  const Error bad = refused(write("latency_ms.csv", "index,alpha\n0,1\n1,quick\n"), strict);
  EXPECT_EQ(bad.kind, ErrorKind::InvalidInput);
  EXPECT_THAT(bad.message, HasSubstr("latency_ms.csv:3"));
}

TEST_F(Importing, AFileThatMayNotBeRead) {
  const auto file = write("secret.csv", "index,alpha\n0,1\n");
  std::filesystem::permissions(file, std::filesystem::perms::none);
  if (std::ifstream(file).good()) GTEST_SKIP() << "this user may read everything";
  EXPECT_EQ(refused(file).kind, ErrorKind::Io);
}

TEST_F(Importing, CancelledBeforeItIsStored) {
  imported(architectures());
  std::stop_source stop;
  stop.request_stop();
  const auto file = write("latency_ms.csv", "index,alpha\n0,1\n");
  const auto outcome = importFile(*m_workspace, file, {}, Progress({}, stop.get_token()));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
  EXPECT_TRUE(m_workspace->data()->series.empty());
}

TEST_F(Importing, ASpaceOfOnesOwnFromACsvAlone) {
  auto workspace = Workspace::create(m_folder / "own.isotone", DesignSpace::table());
  ASSERT_TRUE(workspace) << workspace.error().message;
  std::string text = "kernel,width,depth,latency_ms\n";
  for (int i = 0; i < 50; ++i)
    text += std::to_string(3 + 2 * (i % 3)) + "," + std::to_string(8 << (i / 3 % 5)) + "," + std::to_string(1 + i / 15) +
            "," + std::to_string(1.0 + i * 0.25) + "\n";
  ImportOptions options;
  options.device = "board";
  const auto outcome = importFile(**workspace, write("own.csv", text), options, {});
  ASSERT_TRUE(outcome) << outcome.error().message;
  const auto data = (*workspace)->data();
  EXPECT_EQ(data->space->decisions().size(), 3u);
  EXPECT_EQ(data->designs.size(), 50u);
}

TEST(ImportPublic, TheWholeOfNasBench201) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const TemporaryFolder folder;
  auto workspace = Workspace::create(folder / "w.isotone", *DesignSpace::builtIn("nasbench201"));
  ASSERT_TRUE(workspace);
  const auto from = publicData() / "nasbench201";
  for (const char* name : {"architectures.csv", "accuracy.csv"}) {
    const auto outcome = importFile(**workspace, from / name, {}, {});
    ASSERT_TRUE(outcome) << outcome.error().message;
  }
  const auto outcome = importFile(**workspace, from / "latency_ms.csv.gz", {}, {});
  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_EQ(outcome->values, 390'625u);
  ASSERT_TRUE(importFile(**workspace, publicData() / "devices.csv", {}, {}));
  const auto data = (*workspace)->data();
  EXPECT_EQ(data->series.size(), 25u);
  EXPECT_EQ(std::count(data->designs.live.begin(), data->designs.live.end(), 0), 341);
  std::vector<std::string> whole;
  for (const DeviceProfile& device : data->devices)
    if (device.timerResolutionMs == 1.0) whole.push_back(device.name);
  EXPECT_THAT(whole, ::testing::UnorderedElementsAre("samsung_a50", "samsung_s7", "essential_ph_1"));
}

}  // namespace
}  // namespace isotone::test
