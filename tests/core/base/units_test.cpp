#include "core/base/units.h"

#include <gtest/gtest.h>

namespace isotone {
namespace {

TEST(Units, KnowsTheUnitsOfTheWorld) {
  struct Case {
    const char* text;
    Quantity quantity;
    double toStored;
  };
  for (const Case& c : {Case{"s", Quantity::Time, 1000}, Case{"us", Quantity::Time, 1e-3},
                        Case{"\u00b5s", Quantity::Time, 1e-3}, Case{"\u03bcs", Quantity::Time, 1e-3},
                        Case{" ms ", Quantity::Time, 1}, Case{"mJ", Quantity::Energy, 1}, Case{"MJ", Quantity::Energy, 1e9},
                        Case{"W", Quantity::Power, 1000}, Case{"kB", Quantity::Size, 1000},
                        Case{"KiB", Quantity::Size, 1024}, Case{"fraction", Quantity::Percent, 100},
                        Case{"GMAC", Quantity::Operations, 1e9}}) {
    const auto unit = parseUnit(c.text);
    ASSERT_TRUE(unit) << c.text;
    EXPECT_EQ(unit->quantity, c.quantity) << c.text;
    EXPECT_DOUBLE_EQ(unit->toStored, c.toStored) << c.text;
  }
}

TEST(Units, NeverGuesses) {
  for (const char* text : {"", "Ms", "MS", "KB", "Mj", "m", "cycles", "latency"}) EXPECT_FALSE(parseUnit(text)) << text;
}

TEST(Units, StoredUnitsAreThemselvesKnown) {
  for (const Quantity quantity : {Quantity::Time, Quantity::Energy, Quantity::Power, Quantity::Size, Quantity::Percent,
                                  Quantity::Operations}) {
    const auto unit = parseUnit(storedUnit(quantity));
    ASSERT_TRUE(unit);
    EXPECT_EQ(unit->quantity, quantity);
    EXPECT_EQ(unit->toStored, 1);
  }
}

}  // namespace
}  // namespace isotone
