// anchors, adapt, evaluate: keys, exit status, what is kept.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/app/run_isotone.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsSupersetOf;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class AdaptVerbs : public ::testing::Test {
 protected:
  void SetUp() override { smallWorkspace(m_folder / "w.isotone"); }
  std::string path(const std::string& name) const { return m_folder / name; }
  std::string write(const std::string& name, const std::string& text) {
    std::ofstream(m_folder / name) << text;
    return path(name);
  }
  // A device measured on the anchors of the workspace, each a little slower than the one before.
  std::string measurements(std::size_t count) {
    const auto anchors = isotone({"anchors", w(), "--count", std::to_string(count), "--json"}).json();
    std::string text = "key,latency_ms\n";
    double value = 4;
    for (const auto& design : anchors["designs"]) text += design["key"].get<std::string>() + "," + std::to_string(value += 0.5) + "\n";
    return write("measured.csv", text);
  }
  std::string w() const { return path("w.isotone"); }
  TemporaryFolder m_folder;
};

TEST_F(AdaptVerbs, AnchorsAreNestedDesigns) {
  const Ran ten = isotone({"anchors", w(), "--count", "10", "--json"}), four = isotone({"anchors", w(), "--count", "4", "--json"});
  ASSERT_EQ(ten.status, 0) << ten.err;
  EXPECT_THAT(keysOf(ten.json()), ElementsAre("designs"));
  ASSERT_EQ(ten.json()["designs"].size(), 10u);
  EXPECT_THAT(keysOf(ten.json()["designs"][0]), UnorderedElementsAre("index", "key"));
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(four.json()["designs"][i], ten.json()["designs"][i]);
  EXPECT_THAT(isotone({"anchors", w(), "--count", "3"}).out, HasSubstr("index"));
  EXPECT_EQ(isotone({"anchors", w(), "--count", "0"}).status, 2);
  EXPECT_EQ(isotone({"anchors", w(), "--device", "omega"}).status, 2);
  EXPECT_EQ(isotone({"anchors", path("absent.isotone")}).status, 4);
}

TEST_F(AdaptVerbs, JudgesOnWhatWasNotUsedAndKeepsNothing) {
  const std::string before = *readFile(w());
  for (const char* method : {"bma-gp", "adaproxy", "ols", "ridge", "reuse"}) {
    const Ran ran = isotone({"adapt", w(), "--target", "beta", "--method", method, "--random", "12", "--json"});
    ASSERT_EQ(ran.status, 0) << method << ran.err;
    EXPECT_THAT(keysOf(ran.json()), IsSupersetOf({"method", "samples", "milliseconds", "evaluation", "baselines"}));
    EXPECT_THAT(keysOf(ran.json()["evaluation"]), IsSupersetOf({"srcc", "kendall", "mape", "within5", "within10", "coverage90"}));
    EXPECT_EQ(ran.json()["method"], method);
    EXPECT_EQ(ran.json()["samples"], 12);
    EXPECT_EQ(ran.json()["baselines"].size(), 5u);
    EXPECT_FALSE(ran.json()["kept"].get<bool>());
    EXPECT_TRUE(ran.json()["evaluation"]["heldOut"].get<bool>());
  }
  EXPECT_EQ(*readFile(w()), before);
  const Ran text = isotone({"adapt", w(), "--target", "beta", "--anchors", "10"});
  EXPECT_THAT(text.out, HasSubstr("95 % interval"));
  EXPECT_THAT(text.out, HasSubstr("Least squares"));
  EXPECT_THAT(text.out, HasSubstr("nothing is kept"));
  EXPECT_THAT(text.out, HasSubstr("with ten more"));
  const Ran again = isotone({"adapt", w(), "--target", "beta", "--random", "12", "--seed", "3", "--json"});
  EXPECT_EQ(again.json()["evaluation"], isotone({"adapt", w(), "--target", "beta", "--random", "12", "--seed", "3", "--json"}).json()["evaluation"]);
}

TEST_F(AdaptVerbs, ATableOfANewDeviceBecomesItsPredictor) {
  const std::string table = measurements(10), csv = path("out.csv");
  const Ran ran = isotone({"adapt", w(), "--target", "board", "--measurements", table, "--predictions", csv, "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.json()["samples"], 10);
  EXPECT_TRUE(ran.json()["kept"].get<bool>());
  EXPECT_FALSE(ran.json()["evaluation"]["heldOut"].get<bool>());
  const std::string predictions = *readFile(csv);
  EXPECT_EQ(predictions.substr(0, predictions.find('\n')), "index,mean,low90,high90");
  const Ran info = isotone({"info", w(), "--json"});
  EXPECT_THAT(info.out, HasSubstr("board"));
  const Ran predict = isotone({"predict", w(), "--device", "board", "--out", path("again.csv")});
  ASSERT_EQ(predict.status, 0) << predict.err;
  EXPECT_EQ(*readFile(path("again.csv")), predictions) << "the kept predictor is the one that was adapted";
  EXPECT_EQ(isotone({"optimize", w(), "--device", "board", "--max-latency", "6", "--json"}).status, 0);
}

TEST_F(AdaptVerbs, AFailureLeavesTheWorkspaceAsItWas) {
  const std::string table = measurements(2);
  const Ran few = isotone({"adapt", w(), "--target", "board", "--method", "ridge", "--measurements", table});
  EXPECT_EQ(few.status, 1);
  EXPECT_THAT(few.err, HasSubstr("at least 3"));
  EXPECT_THAT(isotone({"info", w(), "--json"}).out, Not(HasSubstr("board")));
  EXPECT_EQ(isotone({"adapt", w(), "--target", "board", "--measurements", path("absent.csv")}).status, 3);
  const Ran noUnit = isotone({"adapt", w(), "--target", "board", "--measurements", write("bare.csv", "index,value\n0,1\n31,2\n62,3\n")});
  EXPECT_EQ(noUnit.status, 3);
  EXPECT_THAT(noUnit.err, HasSubstr("bare.csv"));
}

TEST_F(AdaptVerbs, SaysWhatIsWrong) {
  EXPECT_EQ(isotone({"adapt", w(), "--target", "omega", "--random", "5"}).status, 2);
  EXPECT_EQ(isotone({"adapt", w(), "--target", "delta", "--random", "5"}).status, 1) << "never measured";
  EXPECT_EQ(isotone({"adapt", w(), "--target", "beta", "--method", "oracle"}).status, 2);
  EXPECT_EQ(isotone({"adapt", w(), "--target", "beta", "--random", "5", "--anchors", "5"}).status, 2);
  EXPECT_EQ(isotone({"adapt", w(), "--target", "beta", "--random", "5", "--sources", "omega"}).status, 2);
  EXPECT_EQ(isotone({"adapt", w(), "--target", "beta", "--method", "reuse", "--proxy", "omega", "--random", "5"}).status, 2);
  EXPECT_EQ(isotone({"adapt", path("absent.isotone"), "--target", "beta"}).status, 4);
}

TEST_F(AdaptVerbs, Evaluate) {
  const Ran ran = isotone({"evaluate", "few-shot", w(), "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), IsSupersetOf({"rows"}));
  ASSERT_EQ(ran.json()["rows"].size(), 4u);
  EXPECT_THAT(keysOf(ran.json()["rows"][0]), IsSupersetOf({"device", "srcc", "ols", "reuse", "adaproxy", "ridge", "flops", "mape", "coverage90"}));
  const Ran text = isotone({"evaluate", "adaproxy", w(), "--draws", "2"});
  EXPECT_EQ(text.status, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("unadapted"));
  EXPECT_EQ(isotone({"evaluate", "fewshot", w()}).status, 2);
}

}  // namespace
}  // namespace isotone::test
