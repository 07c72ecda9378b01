#include "ui/view_models/number_text.h"

#include <cmath>

#include <gtest/gtest.h>

namespace isotone {
namespace {

TEST(NumberText, KeepsSignificantDigits) {
  EXPECT_EQ(numberText(5.551), QStringLiteral("5.55"));
  EXPECT_EQ(numberText(72.28), QStringLiteral("72.3"));
  EXPECT_EQ(numberText(1234.4), QStringLiteral("1,234"));
  EXPECT_EQ(numberText(0.0123), QStringLiteral("0.0123"));
  EXPECT_EQ(numberText(0), QStringLiteral("0.00"));
  EXPECT_EQ(numberText(std::nan("")), QStringLiteral("—"));
  EXPECT_EQ(numberText(-2.5, 2), QString(QChar(0x2212)) + QStringLiteral("2.5"));
  EXPECT_EQ(signedText(2.5, 2), QStringLiteral("+2.5"));
}

TEST(NumberText, HugeCountsArePowersOfTen) {
  EXPECT_EQ(magnitudeText(15625), QStringLiteral("15,625"));
  EXPECT_EQ(magnitudeText(110592), QStringLiteral("110,592"));
  EXPECT_EQ(magnitudeText(std::pow(9, 22)), QStringLiteral("9.85 × 10²⁰"));
}

TEST(NumberText, RoundsUpToShortNumbers) {
  EXPECT_DOUBLE_EQ(roundUp(13.2), 15);
  EXPECT_DOUBLE_EQ(roundUp(15), 15);
  EXPECT_DOUBLE_EQ(roundUp(0.071), 0.08);
  EXPECT_DOUBLE_EQ(roundUp(9.3), 10);
  EXPECT_DOUBLE_EQ(roundUp(0), 0);
}

TEST(NumberText, OneUnitForAllSizes) {
  EXPECT_EQ(SizeUnit::forLargest(2.4e6).symbol, QStringLiteral("MB"));
  EXPECT_EQ(SizeUnit::forLargest(2.4e5).symbol, QStringLiteral("kB"));
}

}  // namespace
}  // namespace isotone
