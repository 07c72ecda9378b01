// Help, unknown verbs, wrong options.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/run_isotone.h"

namespace isotone::test {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

const std::vector<std::string> kVerbs = {"new",   "sample",  "import",   "info",   "correlate", "proxy",  "kit",    "anchors", "adapt",
                                         "measure", "simulate", "train", "predict", "optimize", "fleet", "cover", "export", "evaluate",  "report", "render", "tour"};

TEST(Usage, HelpListsTheVerbs) {
  const Ran ran = isotone({"--help"});
  EXPECT_EQ(ran.status, 0);
  for (const std::string& verb : kVerbs) EXPECT_THAT(ran.out, HasSubstr("\n  " + verb + " "));
}

TEST(Usage, EveryVerbHasHelpAndTheCommonOptions) {
  for (const std::string& verb : kVerbs) {
    const Ran ran = isotone({verb, "--help"});
    EXPECT_EQ(ran.status, 0) << verb;
    for (const char* option : {"--json", "--quiet", "--seed", "--threads"}) EXPECT_THAT(ran.out, HasSubstr(option)) << verb;
  }
}

TEST(Usage, AnUnknownVerbIsToldTheNearest) {
  const Ran ran = isotone({"corelate", "w.isotone"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, AllOf(StartsWith("isotone: "), HasSubstr("\"correlate\""), EndsWith("\n")));
  EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(isotone({"xyzzyxyzzy"}).status, 2);
}

TEST(Usage, WrongOptionsEndWithTwoAndOneLine) {
  const std::vector<std::vector<std::string>> wrong = {
      {"--json"},
      {"info"},
      {"info", "w.isotone", "--no-such-option"},
      {"new", "w.isotone"},
      {"import", "w.isotone"},
      {"import", "w.isotone", "a.csv", "--as", "nonsense"},
      {"correlate", "w.isotone", "--metric", "colour"},
      {"optimize", "w.isotone"},
      {"optimize", "w.isotone", "--device", "a", "--max-latency", "fast"},
      {"optimize", "w.isotone", "--device", "a", "--max-latency", "-1"},
      {"optimize", "w.isotone", "--device", "a", "--confidence", "0.2"},
      {"optimize", "w.isotone", "--device", "a", "--weights", "speed=1"},
      {"optimize", "w.isotone", "--device", "a", "--weights", "latency"},
      {"optimize", "w.isotone", "--device", "a", "--weights", "latency=-1"},
      {"export", "w.isotone", "--format", "policy", "--out", "-"},
      {"export", "w.isotone", "--device", "a", "--format", "word", "--out", "-"},
      {"render", "w.isotone", "--figure", "no-such", "--out", "a.png"},
      {"render", "w.isotone", "--figure", "srcc-map", "--out", "a.png", "--size", "wide"},
      {"report", "w.isotone", "--out", "a.doc"},
  };
  for (const auto& arguments : wrong) {
    const Ran ran = isotone(arguments);
    std::string line;
    for (const std::string& argument : arguments) line += argument + " ";
    EXPECT_EQ(ran.status, 2) << line << ran.err;
    EXPECT_THAT(ran.err, StartsWith("isotone: ")) << line;
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << line << ran.err;
  }
}

TEST(Usage, TheWindowGetsWhatIsNoVerb) {
  const auto forCommandLine = [](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "isotone");
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    return isForCommandLine(static_cast<int>(argv.size()), argv.data());
  };
  EXPECT_FALSE(forCommandLine({}));
  EXPECT_FALSE(forCommandLine({"w.isotone"}));
  EXPECT_FALSE(forCommandLine({"-platform", "offscreen"}));
  EXPECT_TRUE(forCommandLine({"--help"}));
  EXPECT_TRUE(forCommandLine({"--version"}));
  EXPECT_TRUE(forCommandLine({"info", "w.isotone"}));
  EXPECT_TRUE(forCommandLine({"nonsense"}));
}

}  // namespace
}  // namespace isotone::test
