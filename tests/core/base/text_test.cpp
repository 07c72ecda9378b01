#include "core/base/text.h"

#include <bit>
#include <cmath>
#include <limits>

#include <gmock/gmock.h>

#include "core/base/random.h"

namespace isotone {
namespace {

TEST(Text, SplitAndTrim) {
  EXPECT_THAT(split("a,,b,", ','), ::testing::ElementsAre("a", "", "b", ""));
  EXPECT_THAT(split("", ','), ::testing::ElementsAre(""));
  EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
  EXPECT_EQ(trimmed("  "), "");
  EXPECT_EQ(lowered("MbÄ"), "mbÄ");
}

TEST(Text, NumbersAreReadWhole) {
  EXPECT_EQ(parseNumber("1.5"), 1.5);
  EXPECT_EQ(parseNumber("-1e-3"), -0.001);
  EXPECT_EQ(parseNumber("+2"), 2);
  EXPECT_EQ(parseNumber(".5"), 0.5);
  EXPECT_EQ(parseNumber("1,5", ','), 1.5);
  EXPECT_TRUE(std::isnan(*parseNumber("NaN")));
  EXPECT_EQ(parseNumber("-Inf"), -std::numeric_limits<double>::infinity());
  EXPECT_EQ(parseNumber("1e400"), std::numeric_limits<double>::infinity());
  EXPECT_EQ(parseNumber("-1e-400"), 0);
  for (const char* bad : {"", " 1", "1 ", "1.5ms", "1,5", "0x10", "--1", "+-1", "e5", "1.2.3", "nano", "-", "+", ".", "1e"})
    EXPECT_FALSE(parseNumber(bad)) << bad;
  for (const char* bad : {"1.5", "1,5,5", "1.000,5"}) EXPECT_FALSE(parseNumber(bad, ',')) << bad;
}

TEST(Text, IntegersAreReadWhole) {
  EXPECT_EQ(parseInteger("-12"), -12);
  EXPECT_EQ(parseInteger("+12"), 12);
  for (const char* bad : {"", "1.0", "1 ", "99999999999999999999", "+-1", "a"}) EXPECT_FALSE(parseInteger(bad)) << bad;
}

TEST(Text, ExactTextReadsBack) {
  Random random(1);
  for (int i = 0; i < 20'000; ++i) {
    const double value = std::bit_cast<double>(random());
    if (!std::isfinite(value)) continue;
    EXPECT_EQ(parseNumber(exactText(value)), value) << exactText(value);
  }
  EXPECT_EQ(exactText(224), "224");
  EXPECT_EQ(exactText(0.1), "0.1");
}

TEST(Text, SignificantDigitsKeepTheirZeros) {
  EXPECT_EQ(significantText(5.55, 4), "5.550");
  EXPECT_EQ(significantText(9.9996, 4), "10.00");
  EXPECT_EQ(significantText(12345.6, 3), "12300");
  EXPECT_EQ(significantText(0.000123456, 3), "0.000123");
  EXPECT_EQ(significantText(-0.5, 2), "-0.50");
  EXPECT_EQ(significantText(0, 3), "0.00");
  EXPECT_EQ(significantText(100, 3), "100");
  EXPECT_EQ(significantText(1e20, 3), "1.00e+20");
  EXPECT_EQ(significantText(std::numeric_limits<double>::infinity(), 3), "inf");
}

TEST(Text, TheNearestNameIsSuggestedOnlyWhenNear) {
  const std::vector<std::string> known = {"raspi4", "pixel3", "eyeriss"};
  EXPECT_EQ(nearestName("raspi", known), "raspi4");
  EXPECT_EQ(nearestName("Pixel 3", known), "pixel3");
  EXPECT_EQ(nearestName("titan_rtx", known), "");
  EXPECT_EQ(nearestName("", known), "");
  EXPECT_EQ(nearestName("x", {}), "");
}

}  // namespace
}  // namespace isotone
