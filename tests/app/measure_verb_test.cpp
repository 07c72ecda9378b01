// measure: its keys and exits, going on and repeating, Ctrl-C.
#include <chrono>
#include <fstream>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/workspace/workspace.h"
#include "tests/app/run_isotone.h"
#include "tests/core/neural/torch_module.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

std::size_t designsMeasured(const std::string& path) {
  const auto workspace = Workspace::open(path, WorkspaceFile::Mode::Read);
  if (!workspace) return 0;
  const auto data = (*workspace)->data();
  const auto device = data->findDevice("this_computer_fp32_1t");
  return device ? usableRows(data->designs, data->find(*device, Metric::Latency)->values).size() : 0;
}

TEST(MeasureVerb, MeasuresGoesOnAndRepeats) {
  ISOTONE_NEEDS_TORCH();
  const TemporaryFolder folder;
  const std::string w = folder / "w.isotone";
  ASSERT_EQ(isotone({"new", w, "--space", "fashion"}).status, 0);
  const std::vector<std::string> few{"measure", w, "--designs", "random:4", "--precision", "fp32,int8", "--repeats", "5", "--json"};
  const Ran first = isotone(few);
  ASSERT_EQ(first.status, 0) << first.err;
  const auto json = first.json();
  for (const char* key : {"device", "rows", "conditions", "devices", "seconds"}) EXPECT_THAT(keysOf(json), Contains(key));
  EXPECT_EQ(json["device"], "this_computer_fp32_1t");
  EXPECT_EQ(json["rows"], 8);
  ASSERT_EQ(json["devices"].size(), 2u);
  EXPECT_EQ(json["devices"][1]["device"], "this_computer_int8_onednn_1t");
  EXPECT_GT(json["devices"][1]["againstFp32"], 0);
  EXPECT_FALSE(json["devices"][0].contains("repeat"));

  EXPECT_EQ(isotone(few).json()["rows"], 0) << "nothing is left to do";
  std::vector<std::string> again = few;
  again.push_back("--again");
  const Ran second = isotone(again);
  ASSERT_EQ(second.status, 0) << second.err;
  EXPECT_EQ(second.json()["rows"], 8);
  const auto repeated = second.json();
  for (const auto& device : repeated["devices"]) EXPECT_EQ(device["repeat"]["designs"], 4);
  const Ran text = isotone({"measure", w, "--designs", "random:4", "--precision", "fp32"});
  EXPECT_THAT(text.out, HasSubstr("this_computer_fp32_1t"));
}

TEST(MeasureVerb, RefusesWhatMakesNoSense) {
  const TemporaryFolder folder;
  const std::string w = folder / "w.isotone", table = folder / "t.isotone";
  ASSERT_EQ(isotone({"new", w, "--space", "fashion"}).status, 0);
  ASSERT_EQ(isotone({"new", table, "--space", "table"}).status, 0);
  EXPECT_EQ(isotone({"measure", folder / "absent.isotone"}).status, 4);
  EXPECT_EQ(isotone({"measure", w, "--designs", "random:none"}).status, 2);
  EXPECT_EQ(isotone({"measure", w, "--designs", "random:2", "--precision", "int4"}).status, 2);
  EXPECT_EQ(isotone({"measure", w, "--designs", "random:2", "--threads", "0"}).status, 2);
  EXPECT_EQ(isotone({"measure", w, "--designs", "all"}).status, 1) << "it has no designs";
  EXPECT_EQ(isotone({"measure", w}).status, 1) << "anchors follow from other devices";
  EXPECT_EQ(isotone({"measure", table, "--designs", "random:2"}).status, 1);
  const Ran file = isotone({"measure", w, "--designs", folder / "absent.txt"});
  EXPECT_EQ(file.status, 1);
  EXPECT_THAT(file.err, HasSubstr("absent.txt"));
  std::ofstream(folder / "wrong.txt") << "key\nno such design\n";
  const Ran wrong = isotone({"measure", w, "--designs", folder / "wrong.txt"});
  EXPECT_EQ(wrong.status, 3);
  EXPECT_THAT(wrong.err, HasSubstr("wrong.txt:2: "));
}

TEST(MeasureVerb, CtrlCKeepsWhatIsMeasured) {
  ISOTONE_NEEDS_TORCH();
  const TemporaryFolder folder;
  const std::string w = folder / "w.isotone";
  ASSERT_EQ(isotone({"new", w, "--space", "fashion"}).status, 0);
  constexpr int kDesigns = 400;
  const std::vector<std::string> many{"measure", w, "--designs", "random:" + std::to_string(kDesigns), "--precision", "fp32", "--quiet"};
  const pid_t child = ::fork();
  if (child == 0) ::_exit(isotone(many).status);
  for (int i = 0; i < 6000 && designsMeasured(w) == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  ::kill(child, SIGINT);
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 130);
  const std::size_t kept = designsMeasured(w);
  EXPECT_GT(kept, 0u);
  EXPECT_LT(kept, static_cast<std::size_t>(kDesigns));
}

}  // namespace
}  // namespace isotone::test
