// Spaces of one's own: what is read, and what is said of mistakes.
#include <gmock/gmock.h>

#include "core/base/files.h"
#include "core/space/layers.h"
#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

std::string spaceJson(const std::string& decisions, const std::string& more = "") {
  return R"({"format": "isotone-space-1", "name": "own", "decisions": )" + decisions + more + "}";
}

std::string complaint(const std::string& json) {
  const auto space = DesignSpace::fromJson(json, "own.json");
  return space ? "" : space.error().message;
}

struct Mistake {
  std::string json, message;
};

TEST(SpaceFile, MistakesAreNamedWithTheirPath) {
  const std::string two = R"([{"name": "a", "choices": [1, 2]}, {"name": "b", "choices": ["x", "y"]}])";
  const std::vector<Mistake> mistakes = {
      {"{", "own.json:1: is not valid JSON here."},
      {"{\n\"name\": \n}", "own.json:3: is not valid JSON here."},
      {"[]", "own.json: should be an object."},
      {R"({"name": "own"})", "own.json: lacks \"format\"."},
      {R"({"format": "isotone-space-9", "name": "own", "decisions": []})",
       "own.json: format: should be \"isotone-space-1\"; a newer program may be needed."},
      {spaceJson("[]"), "own.json: decisions: is empty."},
      {spaceJson("3"), "own.json: decisions: should be a list."},
      {spaceJson(two, R"(, "colums": [])"), "own.json: has the unknown key \"colums\"; did you mean \"columns\"?"},
      {spaceJson(R"([{"name": "a", "choices": []}])"), "own.json: decisions[0].choices: is empty."},
      {spaceJson(R"([{"name": "a", "choices": [1, 1]}])"),
       "own.json: decisions[0].choices[1]: the name \"1\" is taken by an earlier choice."},
      {spaceJson(R"([{"name": "a", "choices": [1]}, {"name": "a", "choices": [1]}])"),
       "own.json: decisions[1].name: \"a\" is taken by an earlier decision."},
      {spaceJson(R"([{"name": "a", "choices": [true]}])"), "own.json: decisions[0].choices[0]: should be an object."},
      {spaceJson(R"([{"name": "a", "kind": "bit", "choices": [1]}])"),
       "own.json: decisions[0].kind: \"bit\" is none of architecture, weightBits, activationBits, bits."},
      {spaceJson(R"([{"name": "a", "kind": "bits", "choices": ["x"]}])"),
       "own.json: decisions[0].choices: \"x\" is no number of bits."},
      {spaceJson(R"([{"name": "a", "choices": [1, 2], "activeWhen": [{"decision": "b", "choices": ["1"]}]}])"),
       "own.json: decisions[0].activeWhen[0].decision: \"b\" is no decision named so far."},
      {spaceJson(R"([{"name": "a", "choices": [1, 2]},
                     {"name": "b", "choices": [1], "activeWhen": [{"decision": "a", "choices": ["3"]}]}])"),
       "own.json: decisions[1].activeWhen[0].choices[0]: \"3\" is no choice of a."},
      {spaceJson(R"([{"name": "a", "choices": [1, 2]},
                     {"name": "b", "choices": [1], "activeWhen": [{"decision": "a", "atLeast": 3}]}])"),
       "own.json: decisions[1].activeWhen[0]: can never hold."},
      {spaceJson(R"([{"repeat": {"s": [1, 2]}, "decisions": {"name": "a", "choices": [1]}}])"),
       "own.json: decisions[0].decisions.name: \"a\" is taken by an earlier decision."},
      {spaceJson(R"([{"repeat": {"s": [2, 1]}, "decisions": {"name": "a", "choices": [1]}}])"),
       "own.json: decisions[0].repeat.s: ends before it begins."},
      {spaceJson(R"([{"repeat": {"s": [1, 4000], "t": [1, 4000]}, "decisions": {"name": "a", "choices": [1]}}])"),
       "own.json: decisions[0].repeat: stands for more than 4096 entries."},
      {spaceJson(two, R"(, "key": "{a}")"), "own.json: key: should name every decision once."},
      {spaceJson(two, R"(, "key": "{a}{c}")"), "own.json: key: names the unknown decision \"c\"."},
      {spaceJson(two, R"(, "columns": [{"column": "c", "pattern": "{a"}])"),
       "own.json: columns[0].pattern: has a \"{\" without its \"}\" in \"{a\"."},
      {spaceJson(two, R"(, "columns": [{"column": "c", "decisions": ["a", "b"]}])"),
       "own.json: columns[0]: needs a \"separator\" of one character."},
      {spaceJson(two, R"(, "live": {"nodes": 2, "edges": [{"decision": "b", "from": 1, "to": 1, "blocked": []}]})"),
       "own.json: live.edges[0].from: should be a whole number from 0 to 0, not 1."},
      {spaceJson(two, R"(, "network": {"kind": "mobil"})"),
       "own.json: network.kind: \"mobil\" is none of none, cell, mobile, residual."},
      {spaceJson(two, R"(, "network": {"kind": "mobile", "stages": [{"channels": 8}], "blockDecision": "a"})"),
       "own.json: network: needs a \"block\" for the choice \"1\" of a."},
      {spaceJson(two, R"(, "network": {"kind": "mobile", "stages": [{"channels": 0}], "blockDecision": "a"})"),
       "own.json: network.stages[0].channels: should be a whole number from 1 to 1048576, not 0."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "stages": [{}], "kernelDecision": "a"})"),
       "own.json: network.stages[0]: lacks \"channels\"."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "stages": [{"channels": 8}]})"),
       "own.json: network: needs \"kernelDecision\"."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "stages": [{}], "kernelDecision": "a", "widthDecision": "w{s}"})"),
       "own.json: network: needs the decision \"w1\", which the space lacks."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "stages": [{}], "kernelDecision": "a", "widthDecision": "b"})"),
       "own.json: network: needs a whole number from 1 to 1048576 for the choice \"x\" of b."},
      {spaceJson(R"([{"name": "a", "choices": [3, 0.5]}])",
                 R"(, "network": {"kind": "residual", "stages": [{"channels": 8}], "kernelDecision": "a"})"),
       "own.json: network: needs a whole number from 1 to 1048576 for the choice \"0.5\" of a."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "stages": [{"channels": 8}], "kernelDecision": "a", "blockDecision": "b"})"),
       "own.json: network: has \"blockDecision\", which only mobile networks have."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "stages": [{"channels": 8, "squeezeExcite": true}], "kernelDecision": "a"})"),
       "own.json: network: has \"squeezeExcite\" in stage 1, which only mobile networks have."},
      {spaceJson(two, R"(, "network": {"kind": "mobile", "stages": [{}], "widthDecision": "a"})"),
       "own.json: network: has \"widthDecision\", which only residual networks have."},
      {spaceJson(two, R"(, "network": {"kind": "residual", "leastActivationBits": 65})"),
       "own.json: network.leastActivationBits: should be a whole number from 1 to 64, not 65."},
  };
  for (const Mistake& mistake : mistakes) EXPECT_EQ(complaint(mistake.json), mistake.message) << mistake.json;
}

TEST(SpaceFile, AnOwnSpaceWithConditionsCountsItsDesigns) {
  const auto space = DesignSpace::fromJson(spaceJson(R"([
      {"name": "depth", "choices": [1, 2, 3]},
      {"repeat": {"b": [1, 3]}, "decisions": {"name": "kernel{b}", "choices": {"from": 3, "to": 7, "step": 2},
                                             "activeWhen": [{"decision": "depth", "atLeast": "{b}"}]}},
      {"name": "wide", "choices": ["yes", "no"], "activeWhen": [{"decision": "kernel3", "choices": ["7"]}]}])"), "own.json");
  ASSERT_TRUE(space) << space.error().message;
  EXPECT_TRUE(space->decisions()[1].activeWhen.empty()) << "a condition that always holds is dropped";
  EXPECT_EQ(space->size(), 3 + 9 + 9 * 2 + 9 * 2);
  EXPECT_EQ(space->enumerate().size(), 48u);
  EXPECT_EQ(space->key(Design{0, 2, 0, 0, 0}), "depth=1,kernel1=7");
  EXPECT_TRUE(space->fromKey("kernel1=7,depth=1"));
  EXPECT_THAT(space->fromKey("depth=2,kernel1=7").error().message, ::testing::HasSubstr("kernel2 is missing"));
  EXPECT_THAT(space->fromKey("depth=2,depth=2").error().message, ::testing::HasSubstr("depth is given twice"));
}

TEST(SpaceFile, AnOwnMobileSpaceKnowsItsLayers) {
  const auto space = DesignSpace::fromJson(spaceJson(
      R"([{"name": "op1", "choices": [{"name": "small", "block": {"kernel": 3, "expansion": 2}}, {"name": "skip", "block": {"skip": true}}]}])",
      R"(, "network": {"kind": "mobile", "inputSize": 8, "stemChannels": 8, "stemStride": 1, "classes": 2,
           "stages": [{"channels": 8}], "blockDecision": "op{n}"})"), "own.json");
  ASSERT_TRUE(space) << space.error().message;
  EXPECT_EQ(layersOf(*space, Design{1}).size(), 3u);
  const auto layers = layersOf(*space, Design{0});
  ASSERT_EQ(layers.size(), 7u);
  EXPECT_EQ(layers[1].name, "stage1.block1.expand");
  EXPECT_EQ(layers[1].macs, 8 * 16 * 64);
  EXPECT_EQ(layers[2].macs, 16 * 9 * 64);
}

TEST(SpaceFile, AnOwnResidualSpaceKnowsItsLayers) {
  const auto space = DesignSpace::fromJson(spaceJson(
      R"([{"name": "kernel1", "choices": [3, 5]}, {"name": "kernel2", "choices": [3, 5]},
          {"name": "bits", "kind": "weightBits", "choices": [2, 8]}])",
      R"(, "network": {"kind": "residual", "inputSize": 8, "stemChannels": 8, "stemStride": 1, "classes": 2, "bitsDecision": "bits",
           "kernelDecision": "kernel{b}", "leastActivationBits": 4, "stages": [{"channels": 8, "blocks": 2}]})"), "own.json");
  ASSERT_TRUE(space) << space.error().message;
  const auto layers = layersOf(*space, Design{0, 1, 0});
  ASSERT_EQ(layers.size(), 6u) << "a block whose first convolution keeps its shape has no addition either";
  EXPECT_EQ(layers[1].kernel, 3);
  EXPECT_EQ(layers[2].name, "stage1.block2.convolution");
  EXPECT_EQ(layers[2].macs, 8 * 8 * 25 * 64);
  EXPECT_EQ(layers[2].weightBits, 2);
  EXPECT_EQ(layers[2].activationBits, 32) << "the decision is on weights only";
  EXPECT_EQ(layers[3].kind, LayerKind::Add);
}

TEST(SpaceFile, RandomDamageNeverCrashes) {
  for (const char* name : {"ofa-mobilenetv3", "fashion"}) {
    const std::string whole = builtInSpace(name)->toJson();
    Random random(77);
    for (int i = 0; i < 200; ++i) {
      std::string json = whole;
      for (int k = 0; k < 3; ++k) json[random.below(json.size())] = static_cast<char>(random.below(256));
      const auto space = DesignSpace::fromJson(json, "damaged.json");
      if (!space) {
        EXPECT_EQ(space.error().kind, ErrorKind::InvalidInput);
      }
    }
  }
}

TEST(SpaceFile, TheExampleOfTheManualIsASpace) {
  const auto manual = readFile(ISOTONE_SOURCE "/resources/spaces/README.md");
  ASSERT_TRUE(manual);
  const std::size_t begin = manual->find("```json\n") + 8, end = manual->find("```", begin);
  const auto space = DesignSpace::fromJson(manual->substr(begin, end - begin), "README.md");
  ASSERT_TRUE(space) << space.error().message;
  EXPECT_EQ(space->size(), (2 + 4) * 2);
}

TEST(SpaceFile, AMissingFileSaysSo) {
  const auto space = DesignSpace::fromFile("/nowhere/own.json");
  ASSERT_FALSE(space);
  EXPECT_EQ(space.error().kind, ErrorKind::Io);
}

}  // namespace
}  // namespace isotone
