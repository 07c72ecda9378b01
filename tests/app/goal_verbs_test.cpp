// train, predict, optimize, export: keys and exit status.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/base/text.h"
#include "tests/app/run_isotone.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

class GoalVerbs : public ::testing::Test {
 protected:
  void SetUp() override { smallWorkspace(m_folder / "w.isotone"); }
  std::string path(const std::string& name) const { return m_folder / name; }
  TemporaryFolder m_folder;
  std::string m_w = m_folder / "w.isotone";
};

TEST_F(GoalVerbs, TrainThenPredict) {
  const Ran early = isotone({"predict", m_w, "--device", "beta", "--out", path("p.csv")});
  EXPECT_EQ(early.status, 1);
  EXPECT_THAT(early.err, HasSubstr("isotone train"));
  EXPECT_FALSE(std::filesystem::exists(path("p.csv")));

  const Ran trained = isotone({"train", m_w, "--json", "--devices", "beta", "--kind", "ridge-onehot"});
  ASSERT_EQ(trained.status, 0) << trained.err;
  EXPECT_THAT(keysOf(trained.json()), UnorderedElementsAre("epochs", "seconds", "accuracy", "regret"));
  EXPECT_TRUE(trained.json()["accuracy"]["beta/latency"]["srcc"].is_number());

  const Ran predicted = isotone({"predict", m_w, "--device", "beta", "--out", path("p.csv"), "--json"});
  ASSERT_EQ(predicted.status, 0) << predicted.err;
  EXPECT_THAT(keysOf(predicted.json()), UnorderedElementsAre("rows"));
  const std::string csv = *readFile(path("p.csv"));
  EXPECT_THAT(csv, StartsWith("index,mean,low90,high90\n0,"));
  const auto lines = split(csv, '\n');
  EXPECT_EQ(lines.size(), predicted.json()["rows"].get<std::size_t>() + 2);
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const auto cells = split(lines[i], ',');
    ASSERT_EQ(cells.size(), 4u);
    EXPECT_LE(*parseNumber(cells[2]), *parseNumber(cells[1]));
    EXPECT_GE(*parseNumber(cells[3]), *parseNumber(cells[1]));
  }

  std::ofstream(m_folder / "some.csv") << "index\n31\n0\n";
  const Ran some = isotone({"predict", m_w, "--device", "beta", "--designs", path("some.csv"), "--out", "-"});
  ASSERT_EQ(some.status, 0) << some.err;
  EXPECT_THAT(some.out, StartsWith("index,mean,low90,high90\n31,"));
  std::ofstream(m_folder / "wrong.csv") << "index\n31\n1\n";
  const Ran wrong = isotone({"predict", m_w, "--device", "beta", "--designs", path("wrong.csv"), "--out", path("q.csv")});
  EXPECT_EQ(wrong.status, 3);
  EXPECT_THAT(wrong.err, HasSubstr("wrong.csv:3"));
  std::ofstream(m_folder / "spelled.csv")
      << "index,arch_str\n5,|none~0|+|none~0|none~1|+|nor_conv_3x3~0|none~1|none~2|\n";
  const Ran spelled = isotone({"predict", m_w, "--device", "beta", "--designs", path("spelled.csv"), "--out",
                               path("r.csv"), "--json"});
  ASSERT_EQ(spelled.status, 0) << spelled.err;
  EXPECT_EQ(spelled.json()["rows"], 1);
  EXPECT_EQ(isotone({"predict", m_w, "--device", "nobody", "--out", path("q.csv")}).status, 2);
}

TEST_F(GoalVerbs, Optimize) {
  const Ran ran = isotone({"optimize", m_w, "--device", "alpha", "--max-latency", "4", "--front", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("design", "predicted", "feasible", "binding", "method",
                                                       "evaluations", "microseconds", "front"));
  const auto json = ran.json();
  EXPECT_THAT(keysOf(json["design"]), UnorderedElementsAre("index", "key", "decisions", "policy"));
  EXPECT_THAT(keysOf(json["predicted"]), UnorderedElementsAre("accuracy", "latency", "energy"));
  EXPECT_THAT(keysOf(json["predicted"]["latency"]), UnorderedElementsAre("mean", "low", "high"));
  EXPECT_EQ(json["feasible"], true);
  EXPECT_EQ(json["design"]["index"].get<int>() % 31, 0);
  EXPECT_LE(json["predicted"]["latency"]["mean"], 4);
  EXPECT_GT(json["front"].size(), 2u);
  EXPECT_THAT(keysOf(json["front"][0]), UnorderedElementsAre("index", "key", "accuracy", "latency", "energy"));
  EXPECT_THAT(isotone({"optimize", m_w, "--device", "alpha", "--max-latency", "4"}).out,
              HasSubstr(json["design"]["key"].get<std::string>()));
}

TEST_F(GoalVerbs, ChoicesThatAreHeldAreTaken) {
  const Ran ran = isotone({"optimize", m_w, "--device", "alpha", "--hold", "e01=skip_connect,e23=nor_conv_1x1", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.json()["design"]["decisions"]["e01"], "skip_connect");
  EXPECT_EQ(ran.json()["design"]["decisions"]["e23"], "nor_conv_1x1");
  const Ran exported = isotone({"export", m_w, "--device", "alpha", "--hold", "e01=skip_connect", "--format", "architecture", "--out", path("d.json")});
  ASSERT_EQ(exported.status, 0) << exported.err;
  EXPECT_THAT(*readFile(path("d.json")), HasSubstr("\"held\""));
  const Ran decision = isotone({"optimize", m_w, "--device", "alpha", "--hold", "e02x=none"});
  EXPECT_EQ(decision.status, 2);
  EXPECT_THAT(decision.err, HasSubstr("the nearest is \"e02\""));
  const Ran choice = isotone({"optimize", m_w, "--device", "alpha", "--hold", "e02=conv"});
  EXPECT_EQ(choice.status, 2);
  EXPECT_THAT(choice.err, HasSubstr("its choices are none, skip_connect"));
  const Ran impossible = isotone({"optimize", m_w, "--device", "alpha", "--hold", "e01=skip_connect", "--max-latency", "0.01"});
  EXPECT_THAT(impossible.err, HasSubstr("e01 = skip_connect"));
}

/// Two designs of a space with bits, of one architecture.
std::string bitsWorkspace(const TemporaryFolder& folder) {
  const std::string w = folder / "bits.isotone";
  const std::string depths("2-2-2-2-2"), kernels("3-3-3-3-3-3-3-3-3-3-3-3-3-3-3-3-3-3-3-3");
  const auto bits = [](int first, int others) {
    std::string text = std::to_string(first);
    for (int block = 1; block < 20; ++block) text += "-" + std::to_string(others);
    return text;
  };
  std::ofstream(folder / "a.csv") << "index,resolution,depths,kernel_sizes,expand_ratios,bits\n0,160," << depths << ',' << kernels << ','
                                  << kernels << ',' << bits(8, 2) << "\n1,160," << depths << ',' << kernels << ',' << kernels << ','
                                  << bits(2, 8) << "\n";
  std::ofstream(folder / "l.csv") << "index,board\n0,1.5\n1,2.5\n";
  std::ofstream(folder / "acc.csv") << "index,top1\n0,60\n1,70\n";
  EXPECT_EQ(isotone({"new", w, "--space", "mobile-edge"}).status, 0);
  EXPECT_EQ(isotone({"import", w, folder / "a.csv"}).status, 0);
  EXPECT_EQ(isotone({"import", w, folder / "l.csv", "--as", "latency", "--unit", "ms"}).status, 0);
  EXPECT_EQ(isotone({"import", w, folder / "acc.csv", "--as", "accuracy"}).status, 0);
  return w;
}

TEST_F(GoalVerbs, BitsAreAllocatedAnewBesideTheAnswer) {
  const std::string w = bitsWorkspace(m_folder);
  const Ran ran = isotone({"optimize", w, "--device", "board", "--max-size", "5000000", "--allocate-bits", "bit-operations", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const auto json = ran.json();
  EXPECT_EQ(json["design"]["index"], 1) << "the answer stays the optimizer's own";
  const auto& allocation = json["allocation"];
  EXPECT_EQ(allocation["budget"], "bit-operations");
  EXPECT_EQ(allocation["costs"], "counted");
  EXPECT_EQ(allocation["losses"], "weight error");
  EXPECT_EQ(allocation["before"]["key"], json["design"]["key"]);
  EXPECT_EQ(allocation["proven"], true);
  EXPECT_EQ(allocation["blocks"].size(), 10u);
  EXPECT_LE(allocation["after"]["cost"], allocation["limit"]);
  EXPECT_LT(allocation["after"]["loss"], allocation["before"]["loss"]);
  // The new key is a design like any other, for every tool.
  const std::string key = allocation["after"]["key"];
  for (const char* format : {"ort", "nncf", "ai-edge", "modelopt", "torch-fx", "haq"}) {
    const Ran exported = isotone({"export", w, "--design", key, "--format", format, "--out", m_folder / format, "--json"});
    ASSERT_EQ(exported.status, 0) << exported.err;
    EXPECT_FALSE(exported.json()["warnings"].empty());
    EXPECT_GT(std::filesystem::file_size(m_folder / format), 100u);
  }
  EXPECT_THAT(isotone({"export", w, "--design", key, "--format", "haq", "--out", "-"}).out, HasSubstr("\"haq_strategy\":[["));
  EXPECT_EQ(isotone({"export", w, "--design", key, "--format", "onnx", "--bits", "32", "--out", m_folder / "float.onnx"}).status, 0);
  EXPECT_EQ(isotone({"export", w, "--design", key, "--format", "onnx", "--bits", "9", "--out", m_folder / "none"}).status, 2);
  EXPECT_EQ(isotone({"export", w, "--design", key, "--format", "haq", "--bits", "8", "--out", m_folder / "none"}).status, 2);
  const Ran policy = isotone({"export", w, "--design", allocation["after"]["key"].get<std::string>(), "--format", "policy", "--out", "-"});
  ASSERT_EQ(policy.status, 0) << policy.err;
  EXPECT_THAT(policy.out, HasSubstr("isotone-policy"));
  const std::string text = isotone({"optimize", w, "--device", "board", "--allocate-bits", "size"}).out;
  EXPECT_THAT(text, HasSubstr("bits allocated anew"));
  EXPECT_THAT(text, HasSubstr("of activations at the peak"));

  const Ran unknown = isotone({"optimize", w, "--device", "board", "--allocate-bits", "latency"});
  EXPECT_EQ(unknown.status, 1) << "single layers of that device are not known";
  EXPECT_THAT(unknown.err, HasSubstr("board"));
  EXPECT_EQ(isotone({"optimize", w, "--device", "board", "--allocate-bits", "power"}).status, 2);
  EXPECT_EQ(isotone({"optimize", m_w, "--device", "alpha", "--allocate-bits", "size"}).status, 1) << "a space without bits";
}

TEST_F(GoalVerbs, WhatCannotBeMetEndsWithOneAndNamesTheNearest) {
  const Ran ran = isotone({"optimize", m_w, "--device", "alpha", "--max-latency", "0.001", "--json"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_EQ(ran.json()["feasible"], false);
  EXPECT_EQ(ran.json()["binding"], "latency");
  EXPECT_THAT(ran.err, StartsWith("isotone: "));
  EXPECT_THAT(ran.err, HasSubstr("nearest"));
  EXPECT_EQ(isotone({"optimize", m_w, "--device", "delta", "--max-latency", "1"}).status, 1) << "never measured";
  EXPECT_EQ(isotone({"optimize", m_w, "--device", "nobody", "--max-latency", "1"}).status, 2);
  EXPECT_EQ(isotone({"optimize", m_w, "--device", "alpha", "--task", "nothing"}).status, 2);
}

TEST_F(GoalVerbs, Weights) {
  const auto latencyAt = [&](const std::string& weight) {
    const Ran ran = isotone({"optimize", m_w, "--device", "alpha", "--weights", "latency=" + weight, "--json"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    return ran.json()["predicted"]["latency"]["mean"].get<double>();
  };
  EXPECT_LT(latencyAt("1000"), latencyAt("0"));
}

TEST_F(GoalVerbs, Cover) {
  const Ran ran = isotone({"cover", m_w, "--device", "alpha", "--max-latency", "3", "--within", "0.2", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("designs", "atLeast", "unmet"));
  std::size_t served = 0;
  const auto designs = ran.json()["designs"];
  for (const auto& design : designs) {
    EXPECT_THAT(keysOf(design), UnorderedElementsAre("index", "key", "devices"));
    for (const auto& device : design["devices"]) EXPECT_LE(device["regret"], 0.2001);
    served += design["devices"].size();
  }
  EXPECT_EQ(served, 3u);
  EXPECT_THAT(isotone({"cover", m_w, "--device", "alpha"}).out, HasSubstr("One design serves 3 devices"));
  EXPECT_EQ(isotone({"cover", m_w, "--device", "alpha", "--max-latency", "1e-6"}).status, 1);
  EXPECT_EQ(isotone({"cover", m_w, "--device", "alpha", "--within", "-1"}).status, 2);
}

TEST_F(GoalVerbs, Export) {
  for (const char* format : {"architecture", "policy", "onnx", "csv"}) {
    const std::string file = path(std::string("out.") + format);
    const Ran ran = isotone({"export", m_w, "--device", "alpha", "--max-latency", "4", "--format", format, "--out", file, "--json"});
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("file", "warnings"));
    EXPECT_EQ(ran.json()["file"], file);
    EXPECT_GT(std::filesystem::file_size(file), 20u);
  }
  const Ran optimized = isotone({"optimize", m_w, "--device", "alpha", "--max-latency", "4", "--json"});
  const std::string key = optimized.json()["design"]["key"];
  const Ran named = isotone({"export", m_w, "--design", key, "--format", "architecture", "--out", "-"});
  ASSERT_EQ(named.status, 0) << named.err;
  EXPECT_EQ(nlohmann::json::parse(named.out)["key"], key);
  EXPECT_TRUE(nlohmann::json::parse(named.out)["estimates"]["latency"].is_null());
  EXPECT_EQ(isotone({"export", m_w, "--device", "alpha", "--max-latency", "0.001", "--format", "policy", "--out", path("x")}).status, 1);
  EXPECT_FALSE(std::filesystem::exists(path("x")));
  EXPECT_EQ(isotone({"export", m_w, "--design", "no key", "--format", "policy", "--out", path("x")}).status, 2);
  EXPECT_EQ(isotone({"export", m_w, "--design", key, "--format", "policy", "--out", path("none/x")}).status, 1);
}

TEST_F(GoalVerbs, ANamedDesignIsExportedWithWhatIsKnownOfItOnTheDevice) {
  const auto estimatesOf = [&](const std::string& design, const std::string& device) {
    const Ran ran = isotone({"export", m_w, "--design", design, "--device", device, "--format", "architecture", "--out", "-"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    return nlohmann::json::parse(ran.out)["estimates"];
  };
  const auto answer = isotone({"optimize", m_w, "--device", "alpha", "--max-latency", "4", "--json"}).json();
  const auto measured = estimatesOf(answer["design"]["key"], "alpha");
  for (const char* quantity : {"accuracy", "latency", "energy"}) {
    EXPECT_EQ(measured[quantity]["mean"], answer["predicted"][quantity]["mean"]) << quantity;
    EXPECT_EQ(measured[quantity]["origin"], "measured") << quantity;
  }
  // A design of which nothing is measured, before and after there are predictors.
  const std::string other = "|nor_conv_3x3~0|+|nor_conv_3x3~0|nor_conv_3x3~1|+|avg_pool_3x3~0|nor_conv_3x3~1|nor_conv_3x3~2|";
  EXPECT_TRUE(estimatesOf(other, "alpha")["latency"].is_null());
  ASSERT_EQ(isotone({"train", m_w, "--devices", "alpha"}).status, 0);
  const auto predicted = estimatesOf(other, "alpha")["latency"];
  EXPECT_EQ(predicted["origin"], "predicted");
  EXPECT_GT(predicted["mean"].get<double>(), 0);
  EXPECT_LT(predicted["low90"], predicted["mean"]);
}

TEST_F(GoalVerbs, PoliciesForOtherToolsOfDesignsThatHaveNone) {
  const Ran floats = isotone({"export", m_w, "--device", "alpha", "--format", "aimet", "--out", path("e.json"), "--json"});
  ASSERT_EQ(floats.status, 0) << floats.err;
  EXPECT_THAT(floats.json()["warnings"][0], HasSubstr("Every layer is float32"));
  EXPECT_THAT(*readFile(path("e.json")), HasSubstr("stem.convolution.weight"));
  const std::string none = "|none~0|+|none~0|none~1|+|none~0|none~1|none~2|";
  for (const char* format : {"aimet", "haq"}) {
    const Ran disconnected = isotone({"export", m_w, "--design", none, "--format", format, "--out", path("x")});
    EXPECT_EQ(disconnected.status, 1);
    EXPECT_THAT(disconnected.err, HasSubstr("disconnected"));
    EXPECT_FALSE(std::filesystem::exists(path("x")));
  }
}

}  // namespace
}  // namespace isotone::test
