#include "core/base/shared_vector.h"

#include <gtest/gtest.h>

namespace isotone {
namespace {

using Numbers = SharedVector<double>;

TEST(SharedVector, CopiesShareUntilOneOfThemChanges) {
  Numbers first{1, 2, 3};
  Numbers second = first;
  EXPECT_TRUE(second.shares(first));
  EXPECT_EQ(second.data(), first.data());
  second.push_back(4);
  EXPECT_FALSE(second.shares(first));
  EXPECT_EQ(first, (std::vector<double>{1, 2, 3}));
  EXPECT_EQ(second, (std::vector<double>{1, 2, 3, 4}));
  const double* where = second.data();
  second.edit()[0] = 9;
  EXPECT_EQ(second.data(), where) << "alone, it changes in place";
}

TEST(SharedVector, EqualValuesAreEqualWhetherSharedOrNot) {
  const Numbers one{1, 2}, other{1, 2};
  EXPECT_FALSE(one.shares(other));
  EXPECT_EQ(one, other);
  EXPECT_NE(one, (Numbers{1, 3}));
}

TEST(SharedVector, ReadsLikeAVector) {
  Numbers nothing;
  EXPECT_TRUE(nothing.empty());
  EXPECT_EQ(nothing.begin(), nothing.end());
  EXPECT_EQ(nothing, std::vector<double>());
  nothing.push_back(7);
  EXPECT_EQ(nothing.front(), 7);
  EXPECT_EQ(nothing.back(), 7);
  const std::vector<double>& plain = nothing;
  EXPECT_EQ(plain.size(), 1u);
}

}  // namespace
}  // namespace isotone
