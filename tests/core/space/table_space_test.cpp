#include <gmock/gmock.h>

#include "core/space/column_text.h"
#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

std::vector<std::string> choiceNames(const Decision& decision) {
  std::vector<std::string> names;
  for (const Choice& choice : decision.choices) names.push_back(choice.name);
  return names;
}

TEST(TableSpace, ChoicesAreTheDistinctCells) {
  const auto space = DesignSpace::fromColumns({"kernel", "op"}, {{"10", "9", "10", "-1.5"}, {"b", "a", "a", "b"}});
  ASSERT_TRUE(space) << space.error().message;
  EXPECT_TRUE(space->isTable());
  EXPECT_THAT(choiceNames(space->decisions()[0]), ::testing::ElementsAre("-1.5", "9", "10"));
  EXPECT_EQ(space->decisions()[0].choices[2].value, 10);
  EXPECT_THAT(choiceNames(space->decisions()[1]), ::testing::ElementsAre("a", "b"));
  EXPECT_FALSE(space->decisions()[1].choices[0].value);
  EXPECT_EQ(space->size(), 6);
  EXPECT_EQ(space->key(Design{1, 0}), "kernel=9,op=a");
}

TEST(TableSpace, KeysEscapeWhatWouldMislead) {
  const auto space = DesignSpace::fromColumns({"a=b,c", "50%"}, {{"x,y=z%", "ü\n"}, {"1", "2"}});
  ASSERT_TRUE(space);
  EXPECT_EQ(space->key(Design{0, 1}), "a%3Db%2Cc=x%2Cy%3Dz%25,50%25=2");
  const DesignMatrix all = space->enumerate();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto back = space->fromKey(space->key(all[i]));
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(*back, Design(all[i].begin(), all[i].end()));
  }
}

TEST(TableSpace, RandomNamesMakeKeysAndJsonThatReadBack) {
  Random random(21);
  const std::string alphabet = "ab=,%.|{}\"\\ 0-\xc3\xa9";
  const auto word = [&] {
    std::string text = "w";
    for (std::size_t n = random.below(6); n-- > 0;) text += alphabet[random.below(alphabet.size() - 2)];
    return text;
  };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::vector<std::string>> columns(3, std::vector<std::string>(12));
    for (auto& column : columns)
      for (auto& cell : column) cell = word();
    const auto space = DesignSpace::fromColumns({"x" + word(), "y" + word(), "z" + word()}, columns);
    ASSERT_TRUE(space) << space.error().message;
    const auto again = DesignSpace::fromJson(space->toJson(), "again");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->toJson(), space->toJson());
    for (int i = 0; i < 10; ++i) {
      const Design design = space->random(random);
      const auto back = again->fromKey(space->key(design));
      ASSERT_TRUE(back) << back.error().message;
      EXPECT_EQ(*back, design);
    }
  }
}

TEST(TableSpace, CellsReadBackThroughItsColumns) {
  const auto space = DesignSpace::fromColumns({"a", "b"}, {{"k3", "k3_e1"}, {"1", "01"}});
  ASSERT_TRUE(space);
  const std::vector<const ColumnFormat*> formats = {&space->columns()[0], &space->columns()[1]};
  const std::vector<std::string_view> cells = {"k3_e1", "1"};
  const auto design = designFromColumns(*space, formats, cells);
  ASSERT_TRUE(design) << design.error().message;
  EXPECT_EQ(space->key(*design), "a=k3_e1,b=1");
}

TEST(TableSpace, RefusesWhatIsNoDecision) {
  const auto message = [](const auto& names, const auto& columns) {
    const auto space = DesignSpace::fromColumns(names, columns);
    return space ? std::string() : space.error().message;
  };
  using Names = std::vector<std::string>;
  using Columns = std::vector<std::vector<std::string>>;
  std::vector<std::string> many;
  for (int i = 0; i < 257; ++i) many.push_back(std::to_string(i));
  EXPECT_THAT(message(Names{"a"}, Columns{many}), HasSubstr("Column a has 257 different values"));
  many.pop_back();
  EXPECT_EQ(message(Names{"a"}, Columns{many}), "");
  EXPECT_THAT(message(Names{"a"}, Columns{{"1", ""}}), HasSubstr("empty cell in row 2"));
  EXPECT_THAT(message(Names{"a", "a"}, Columns{{"1"}, {"1"}}), HasSubstr("occurs twice"));
  EXPECT_THAT(message(Names{"a", "b"}, Columns{{"1"}, {"1", "2"}}), HasSubstr("Column b has 2 rows"));
  EXPECT_THAT(message(Names{}, Columns{}), HasSubstr("no column"));
  EXPECT_THAT(message(Names{""}, Columns{{"1"}}), HasSubstr("no name"));
}

TEST(TableSpace, AnEmptyTableHasNoDesigns) {
  const DesignSpace space = DesignSpace::table();
  EXPECT_FALSE(space.fromKey("a=1"));
  EXPECT_EQ(space.enumerate().size(), 0u);
  EXPECT_TRUE(DesignSpace::fromJson(space.toJson(), "again"));
}

}  // namespace
}  // namespace isotone
