#include "core/optimizer/design_filter.h"

#include <cmath>

#include <gmock/gmock.h>

namespace isotone {
namespace {

using ::testing::ElementsAre;

CandidateTable sixDesigns() {
  CandidateTable table;
  table.latency = {1, 2, 3, 4, 5, 6};
  table.accuracy = {60, 58, 70, 70, 75, 74};
  table.energy = {5, 4, NAN, 2, 1, 9};
  table.sizeBytes = {10, 20, 30, 40, 50, 60};
  return table;
}

const std::vector<std::size_t> kFront{0, 2, 4};

std::vector<std::uint8_t> passing(const DesignFilter& filter) { return applyFilter(sixDesigns(), kFront, filter).passes; }

TEST(DesignFilter, AllPassWhenItIsOff) {
  const DesignFilter off;
  EXPECT_TRUE(off.isOff());
  const FilteredDesigns all = applyFilter(sixDesigns(), kFront, off);
  EXPECT_THAT(all.passes, ElementsAre(1, 1, 1, 1, 1, 1));
  EXPECT_EQ(all.count, 6u);
}

TEST(DesignFilter, BothEndsOfARangeBelongToIt) {
  EXPECT_THAT(passing({.latency = {2.0, 4.0}}), ElementsAre(0, 1, 1, 1, 0, 0));
  EXPECT_THAT(passing({.accuracy = {70.0, {}}}), ElementsAre(0, 0, 1, 1, 1, 1));
  EXPECT_THAT(passing({.sizeBytes = {{}, 20.0}}), ElementsAre(1, 1, 0, 0, 0, 0));
  EXPECT_THAT(passing({.accuracy = {70.0, {}}, .sizeBytes = {{}, 40.0}}), ElementsAre(0, 0, 1, 1, 0, 0));
}

TEST(DesignFilter, WhatIsNotKnownDoesNotPassUnlessNothingIsKnown) {
  EXPECT_THAT(passing({.energy = {{}, 9.0}}), ElementsAre(1, 1, 0, 1, 1, 1));
  CandidateTable table = sixDesigns();
  table.energy.clear();
  EXPECT_EQ(applyFilter(table, kFront, {.energy = {{}, 1.0}}).count, 6u);
}

TEST(DesignFilter, TheBestSharesRoundUpAndKeepTies) {
  EXPECT_THAT(passing({.topPercent = 10.0}), ElementsAre(0, 0, 0, 0, 1, 0)) << "a tenth of six is one";
  EXPECT_THAT(passing({.topPercent = 50.0}), ElementsAre(0, 0, 1, 1, 1, 1)) << "the third and the fourth are equal";
  EXPECT_THAT(passing({.topPercent = 100.0}), ElementsAre(1, 1, 1, 1, 1, 1));
  EXPECT_THAT(passing({.topPercent = 25.0, .topWithinMs = 4.0}), ElementsAre(0, 0, 1, 1, 0, 0)) << "one of four, and its equal";
  EXPECT_THAT(passing({.topWithinMs = 2.0}), ElementsAre(1, 1, 1, 1, 1, 1)) << "a latency without a share says nothing";
}

TEST(DesignFilter, WithoutDominatedDesignsTheFrontIsLeft) {
  EXPECT_THAT(passing({.includeDominated = false}), ElementsAre(1, 0, 1, 0, 1, 0));
  EXPECT_THAT(passing({.latency = {4.0, {}}, .includeDominated = false}), ElementsAre(0, 0, 0, 0, 1, 0));
}

TEST(DesignFilter, NothingPassesAnEmptyRangeAndAnEmptyTableIsFine) {
  EXPECT_EQ(applyFilter(sixDesigns(), kFront, {.latency = {7.0, 8.0}, .topPercent = 10.0, .includeDominated = false}).count, 0u);
  EXPECT_EQ(applyFilter({}, {}, {.topPercent = 10.0}).count, 0u);
}

}  // namespace
}  // namespace isotone
