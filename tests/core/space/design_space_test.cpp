#include "core/space/design_space.h"

#include <cmath>
#include <filesystem>
#include <set>

#include <gmock/gmock.h>

#include "core/space/column_text.h"
#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class BuiltIn : public ::testing::TestWithParam<std::string> {
 protected:
  std::shared_ptr<const DesignSpace> space = builtInSpace(GetParam());
};

TEST_P(BuiltIn, KeysReadBackAsTheSameDesign) {
  Random random(7);
  for (int i = 0; i < 3000; ++i) {
    const Design design = space->random(random);
    const std::string key = space->key(design);
    const auto back = space->fromKey(key);
    ASSERT_TRUE(back) << back.error().message;
    ASSERT_EQ(*back, design) << key;
    ASSERT_EQ(space->key(*back), key);
  }
}

TEST_P(BuiltIn, ColumnsReadBackAsTheSameDesign) {
  Random random(8);
  std::vector<const ColumnFormat*> formats;
  for (const ColumnFormat& format : space->columns()) formats.push_back(&format);
  ASSERT_FALSE(formats.empty());
  for (int i = 0; i < 2000; ++i) {
    const Design design = space->random(random);
    std::vector<std::string> texts;
    for (const ColumnFormat* format : formats) texts.push_back(columnText(*space, *format, design));
    const std::vector<std::string_view> cells(texts.begin(), texts.end());
    const auto back = designFromColumns(*space, formats, cells);
    ASSERT_TRUE(back) << back.error().message;
    ASSERT_EQ(*back, design);
  }
}

TEST_P(BuiltIn, JsonReadsBackAsTheSameSpace) {
  const std::string json = space->toJson();
  const auto back = DesignSpace::fromJson(json, "again.json");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(back->toJson(), json);
  EXPECT_EQ(back->name(), space->name());
  EXPECT_EQ(back->size(), space->size());
  Random random(3);
  for (int i = 0; i < 200; ++i) {
    const Design design = space->random(random);
    EXPECT_EQ(back->key(design), space->key(design));
    EXPECT_EQ(back->isLive(design), space->isLive(design));
  }
}

TEST_P(BuiltIn, RandomDesignsAreCanonical) {
  Random random(11);
  for (int i = 0; i < 1000; ++i) {
    Design design = space->random(random);
    EXPECT_EQ(space->canonical(design), design);
    for (std::size_t d = 0; d < design.size(); ++d)
      if (!space->isActive(design, d)) design[d] = 1;
    EXPECT_EQ(space->key(space->canonical(design)), space->key(design)) << "inactive decisions are not part of a key";
  }
}

TEST_P(BuiltIn, ManglingAKeyNeverCrashesAndNeverReadsAsAnotherKey) {
  Random random(12);
  for (int i = 0; i < 2000; ++i) {
    std::string key = space->key(space->random(random));
    const std::size_t at = random.below(key.size());
    if (random.below(2)) key[at] = static_cast<char>(32 + random.below(95));
    else key.erase(at);
    if (const auto design = space->fromKey(key)) {
      EXPECT_TRUE(space->fromKey(space->key(*design))) << key;
    } else {
      EXPECT_EQ(design.error().kind, ErrorKind::InvalidInput);
      EXPECT_THAT(design.error().message, HasSubstr("no design of"));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, BuiltIn, ::testing::ValuesIn(filledSpaces()), [](const auto& info) {
  std::string name = info.param;
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});

TEST(DesignSpace, EveryFileOfTheResourceFolderIsListed) {
  for (const auto& entry : std::filesystem::directory_iterator(ISOTONE_SOURCE "/resources/spaces")) {
    if (entry.path().extension() != ".json") continue;
    const auto space = DesignSpace::fromFile(entry.path());
    ASSERT_TRUE(space) << space.error().message;
    EXPECT_THAT(DesignSpace::builtInNames(), ::testing::Contains(space->name()));
    EXPECT_EQ(space->name(), entry.path().stem());
  }
}

TEST(DesignSpace, AnUnknownNameSaysWhichThereAre) {
  const auto space = DesignSpace::builtIn("nasbench210");
  ASSERT_FALSE(space);
  EXPECT_EQ(space.error().kind, ErrorKind::NotFound);
  EXPECT_THAT(space.error().message, HasSubstr("did you mean nasbench201?"));
  EXPECT_THAT(space.error().message, HasSubstr("mobile-edge, fashion, table"));
}

TEST(DesignSpace, NasBench201HasTheKnownCounts) {
  const auto space = builtInSpace("nasbench201");
  EXPECT_EQ(space->enumerable(), 15625u);
  const DesignMatrix designs = space->enumerate();
  ASSERT_EQ(designs.size(), 15625u);
  std::set<std::string> keys;
  int disconnected = 0;
  for (std::size_t i = 0; i < designs.size(); ++i) {
    keys.insert(space->key(designs[i]));
    disconnected += !space->isLive(designs[i]);
  }
  EXPECT_EQ(keys.size(), 15625u);
  EXPECT_EQ(disconnected, 341);
}

TEST(DesignSpace, NasBench201KeysAreTheOfficialStrings) {
  const auto space = builtInSpace("nasbench201");
  const std::string key = "|avg_pool_3x3~0|+|nor_conv_1x1~0|skip_connect~1|+|none~0|nor_conv_3x3~1|skip_connect~2|";
  const auto design = space->fromKey(key);
  ASSERT_TRUE(design);
  EXPECT_EQ(*design, (Design{4, 2, 1, 0, 3, 1}));
  EXPECT_EQ(space->key(*design), key);
  EXPECT_FALSE(space->fromKey(key + "|"));
  EXPECT_THAT(space->fromKey("|avg_pool~0|").error().message, HasSubstr("nor_conv_1x1"));
}

TEST(DesignSpace, SizesAreThoseOfTheLiterature) {
  EXPECT_DOUBLE_EQ(builtInSpace("fbnet")->size(), std::pow(9.0, 22));
  const double stage = std::pow(9.0, 2) + std::pow(9.0, 3) + std::pow(9.0, 4);
  EXPECT_DOUBLE_EQ(builtInSpace("ofa-mobilenetv3")->size(), 25 * std::pow(stage, 5));
  const double stageWithBits = std::pow(45.0, 2) + std::pow(45.0, 3) + std::pow(45.0, 4);
  EXPECT_DOUBLE_EQ(builtInSpace("ofa-mobilenetv3+bits")->size(), 25 * std::pow(stageWithBits, 5));
  EXPECT_FALSE(builtInSpace("fbnet")->enumerable());
  EXPECT_EQ(DesignSpace::table().size(), 0);
}

TEST(DesignSpace, FbnetNamesTheLongestChoice) {
  const auto space = builtInSpace("fbnet");
  std::string blocks = "k5_e1_g2";
  for (int i = 1; i < 22; ++i) blocks += "|k5_e1";
  const auto design = space->fromKey(blocks);
  ASSERT_TRUE(design) << design.error().message;
  EXPECT_EQ((*design)[0], 5);
  EXPECT_EQ((*design)[1], 4);
}

TEST(DesignSpace, PositionsBeyondTheDepthAreIgnored) {
  const auto space = builtInSpace("ofa-mobilenetv3+bits");
  std::vector<const ColumnFormat*> formats;
  for (const ColumnFormat& format : space->columns())
    if (format.column != "bits") formats.push_back(&format);
  const auto read = [&](std::string_view kernels) {
    const std::vector<std::string_view> cells = {"224", "2-2-2-2-2", kernels,
                                                 "3-4-6-6-3-4-6-6-3-4-6-6-3-4-6-6-3-4-6-6"};
    return designFromColumns(*space, formats, cells);
  };
  const auto plain = read("3-5-7-7-3-5-7-7-3-5-7-7-3-5-7-7-3-5-7-7");
  ASSERT_TRUE(plain) << plain.error().message;
  EXPECT_EQ(*plain, *read("3-5-0-0-3-5-9-x-3-5-3-3-3-5-3-3-3-5-3-3"));
  EXPECT_EQ((*plain)[*space->findDecision("stage1.block1.bits")], 0);  // 32 bits unless said otherwise
  const auto wrong = read("3-9-7-7-3-5-7-7-3-5-7-7-3-5-7-7-3-5-7-7");
  ASSERT_FALSE(wrong);
  EXPECT_THAT(wrong.error().message, HasSubstr("kernel_sizes: \"9\" at character 3 is no choice of stage1.block2.kernel"));
  EXPECT_FALSE(read("3-5-7"));
  EXPECT_FALSE(read("3-5-7-7-3-5-7-7-3-5-7-7-3-5-7-7-3-5-7-7-3"));
}

TEST(DesignSpace, AMissingArchitectureColumnIsAnError) {
  const auto space = builtInSpace("ofa-mobilenetv3");
  const ColumnFormat* format = &space->columns()[0];
  const std::string_view cell = "224";
  const auto design = designFromColumns(*space, {&format, 1}, {&cell, 1});
  ASSERT_FALSE(design);
  EXPECT_THAT(design.error().message, HasSubstr("stage1.depth"));
}

}  // namespace
}  // namespace isotone
