#include <gmock/gmock.h>

#include <cmath>

#include "core/base/random.h"
#include "core/predictors/choice_sums.h"

namespace isotone {
namespace {

using ::testing::Each;
using ::testing::Gt;

/// Three variables of 2, 3 and 4 choices; the last counts only where the first takes its second choice.
struct Toy {
  std::vector<std::size_t> choices{2, 3, 4};
  ChoiceRows rows{0, 3, {}};
  std::vector<double> additive, paired;

  explicit Toy(std::size_t count, std::uint64_t seed = 1) {
    Random random(seed);
    for (std::size_t i = 0; i < count; ++i) {
      const auto a = static_cast<std::int16_t>(random.below(2)), b = static_cast<std::int16_t>(random.below(3));
      const auto c = a == 1 ? static_cast<std::int16_t>(random.below(4)) : std::int16_t{-1};
      rows.choices.insert(rows.choices.end(), {a, b, c});
      ++rows.rows;
      additive.push_back(10 + 3.0 * a + 2.0 * b * b + (c < 0 ? 0 : 1.5 * c));
      paired.push_back(additive.back() + (a == 1 && b == 2 ? 7 : 0) + (b == 1 && c == 3 ? -4 : 0));
    }
  }
};

double valueOf(const ChoiceSums& sums, const ChoiceRows& rows, std::size_t row, const std::vector<std::size_t>& choices) {
  double value = sums.base;
  for (std::size_t v = 0; v < rows.variables; ++v)
    if (rows.at(row, v) >= 0) value += sums.single[v][static_cast<std::size_t>(rows.at(row, v))];
  for (const ChoiceSums::Pair& pair : sums.pairs)
    if (rows.at(row, pair.first) >= 0 && rows.at(row, pair.second) >= 0)
      value += pair.values[static_cast<std::size_t>(rows.at(row, pair.first)) * choices[pair.second] + static_cast<std::size_t>(rows.at(row, pair.second))];
  return value;
}

double worstError(const ChoiceSums& sums, const Toy& toy, const std::vector<double>& truth) {
  double worst = 0;
  for (std::size_t i = 0; i < toy.rows.rows; ++i) worst = std::max(worst, std::abs(valueOf(sums, toy.rows, i, toy.choices) - truth[i]));
  return worst;
}

TEST(ChoiceSums, FindsSumsAndPairsOfDesignsItHasNotSeen) {
  const Toy taught(200), others(100, 2);
  const auto sums = fitChoiceSums(taught.rows, taught.choices, {{0, 1}, {1, 2}, {0, 2}}, {taught.additive, taught.paired}, {});
  ASSERT_TRUE(sums) << sums.error().message;
  ASSERT_EQ(sums->size(), 2U);
  EXPECT_LT(worstError((*sums)[0], others, others.additive), 0.05);
  EXPECT_LT(worstError((*sums)[1], others, others.paired), 0.2);
  EXPECT_THAT((std::vector<double>{(*sums)[0].srcc, (*sums)[1].srcc}), Each(Gt(0.99)));
}

TEST(ChoiceSums, WithoutPairsTheyAreNotMadeUp) {
  const Toy taught(200);
  const auto sums = fitChoiceSums(taught.rows, taught.choices, {}, {taught.paired}, {});
  ASSERT_TRUE(sums);
  EXPECT_TRUE(sums->front().pairs.empty());
  EXPECT_GT(worstError(sums->front(), taught, taught.paired), 1);
}

TEST(ChoiceSums, AConstantIsItsBase) {
  const Toy taught(50);
  const auto sums = fitChoiceSums(taught.rows, taught.choices, {{0, 1}}, {std::vector<double>(50, 4.25)}, {});
  ASSERT_TRUE(sums);
  EXPECT_LT(worstError(sums->front(), taught, std::vector<double>(50, 4.25)), 1e-9);
}

TEST(ChoiceSums, RefusesTooFewDesigns) {
  const Toy taught(4);
  const auto sums = fitChoiceSums(taught.rows, taught.choices, {}, {taught.additive}, {});
  ASSERT_FALSE(sums);
  EXPECT_EQ(sums.error().kind, ErrorKind::Infeasible);
}

TEST(ChoiceSums, StopsWhenCancelled) {
  const Toy taught(200);
  std::stop_source stop;
  stop.request_stop();
  const auto sums = fitChoiceSums(taught.rows, taught.choices, {}, {taught.additive}, Progress({}, stop.get_token()));
  ASSERT_FALSE(sums);
  EXPECT_EQ(sums.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace isotone
