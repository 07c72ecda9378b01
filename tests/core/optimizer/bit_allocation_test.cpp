#include "core/optimizer/bit_allocation.h"

#include <cmath>
#include <limits>
#include <optional>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace isotone {
namespace {

using Groups = std::vector<BitGroup>;

/// Fewer bits cost less and lose more, each layer on its own scale.
Groups layersLikeRealOnes(std::size_t layers, std::size_t options, Random& random) {
  Groups groups;
  for (std::size_t l = 0; l < layers; ++l) {
    BitGroup group{"layer" + std::to_string(l), {}};
    const double cost = std::exp(random.normal()), loss = std::exp(random.normal());
    for (std::size_t o = 0; o < options; ++o) {
      const int bits = static_cast<int>(o) + 2;
      group.options.push_back({bits, bits, cost * (bits + 0.3 * random.uniform()), loss * std::pow(4.0, -bits) * (1 + random.uniform())});
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

/// Numbers without any order: dominated options, ties, negative losses, options that cannot run.
Groups unruly(std::size_t layers, std::size_t options, Random& random) {
  Groups groups;
  for (std::size_t l = 0; l < layers; ++l) {
    BitGroup group{"layer" + std::to_string(l), {}};
    for (std::size_t o = 0; o < options; ++o)
      group.options.push_back({8, 8, static_cast<double>(random.below(7)), static_cast<double>(random.below(9)) - 4});
    if (options > 1 && random.below(2) == 0) group.options[random.below(options)].cost = std::numeric_limits<double>::infinity();
    groups.push_back(std::move(group));
  }
  return groups;
}

/// Loss and cost always add up to the same: every allocation of the whole budget is as good, and no bound helps.
Groups correlated(std::size_t layers, std::size_t options, Random& random) {
  Groups groups;
  for (std::size_t l = 0; l < layers; ++l) {
    BitGroup group{"layer" + std::to_string(l), {}};
    for (std::size_t o = 0; o < options; ++o) {
      const double cost = random.uniform();
      group.options.push_back({8, 8, cost, 1 - cost});
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

std::optional<double> bruteForce(const Groups& groups, double budget, std::size_t at = 0) {
  if (at == groups.size()) return budget >= -1e-9 ? std::optional(0.0) : std::nullopt;
  std::optional<double> best;
  for (const BitOption& option : groups[at].options) {
    const auto rest = bruteForce(groups, budget - option.cost, at + 1);
    if (rest && (!best || option.loss + *rest < *best)) best = option.loss + *rest;
  }
  return best;
}

double costAt(const Groups& groups, double share) {
  double least = 0, most = 0;
  for (const BitGroup& group : groups) {
    double low = std::numeric_limits<double>::infinity(), high = 0;
    for (const BitOption& option : group.options) {
      low = std::min(low, option.cost);
      if (std::isfinite(option.cost)) high = std::max(high, option.cost);
    }
    least += low;
    most += high;
  }
  return least + share * (most - least);
}

void expectConsistent(const Groups& groups, const BitAllocation& allocation, double budget) {
  ASSERT_EQ(allocation.options.size(), groups.size());
  double cost = 0, loss = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    cost += groups[g].options[allocation.options[g]].cost;
    loss += groups[g].options[allocation.options[g]].loss;
  }
  EXPECT_EQ(allocation.cost, cost);
  EXPECT_EQ(allocation.loss, loss);
  EXPECT_LE(cost, budget + 1e-9 * std::abs(budget));
  EXPECT_LE(allocation.lowerBound, loss);
}

TEST(BitAllocation, IsAsGoodAsTryingEverything) {
  Random random(1);
  int feasible = 0;
  for (int i = 0; i < 600; ++i) {
    const std::size_t layers = 1 + random.below(6), options = 1 + random.below(5);
    const Groups groups = i % 3 == 0 ? unruly(layers, options, random)
                          : i % 3 == 1 ? layersLikeRealOnes(layers, options, random)
                                       : correlated(layers, options, random);
    const double budget = costAt(groups, random.uniform(-0.1, 1.1));
    const auto best = bruteForce(groups, budget);
    const auto found = allocateBits(groups, budget);
    ASSERT_EQ(found.has_value(), best.has_value()) << "instance " << i;
    if (!best) {
      EXPECT_EQ(found.error().kind, ErrorKind::Infeasible);
      continue;
    }
    ++feasible;
    EXPECT_TRUE(found->proven);
    EXPECT_NEAR(found->loss, *best, 1e-9) << "instance " << i;
    expectConsistent(groups, *found, budget);
  }
  EXPECT_GT(feasible, 400);
}

TEST(BitAllocation, LargerBudgetsNeverLoseMore) {
  Random random(2);
  const Groups groups = layersLikeRealOnes(60, 7, random);
  double last = std::numeric_limits<double>::infinity();
  for (double share = 0; share <= 1.05; share += 0.01) {
    const auto found = allocateBits(groups, costAt(groups, share));
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_TRUE(found->proven);
    EXPECT_LE(found->loss, last * (1 + 1e-9));
    last = found->loss;
  }
}

TEST(BitAllocation, OneHundredLayersAreProven) {
  Random random(3);
  for (int i = 0; i < 20; ++i) {
    const Groups groups = layersLikeRealOnes(100, 8, random);
    const double budget = costAt(groups, 0.05 + 0.045 * i);
    const auto found = allocateBits(groups, budget);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_TRUE(found->proven) << found->states;
    expectConsistent(groups, *found, budget);
  }
}

TEST(BitAllocation, RepeatedLayersAreProven) {
  Random random(8);
  const Groups few = layersLikeRealOnes(4, 8, random);
  Groups groups;
  for (std::size_t l = 0; l < 100; ++l) groups.push_back(few[l % few.size()]);
  for (double share = 0.05; share < 1; share += 0.1) {
    const auto found = allocateBits(groups, costAt(groups, share));
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_TRUE(found->proven) << found->states;
  }
}

TEST(BitAllocation, WhereNoBoundHelpsTheGapIsSmallAndStated) {
  Random random(9);
  for (double share = 0.1; share < 1; share += 0.2) {
    const Groups groups = correlated(100, 8, random);
    const double budget = costAt(groups, share);
    const auto found = allocateBits(groups, budget);
    ASSERT_TRUE(found) << found.error().message;
    expectConsistent(groups, *found, budget);
    EXPECT_LT(found->loss - found->lowerBound, 1e-3 * found->loss);
  }
}

TEST(BitAllocation, AnUnlimitedBudgetTakesTheLeastLossOfEach) {
  Random random(4);
  const Groups groups = unruly(30, 6, random);
  double least = 0;
  for (const BitGroup& group : groups) {
    double low = std::numeric_limits<double>::infinity();
    for (const BitOption& option : group.options)
      if (std::isfinite(option.cost)) low = std::min(low, option.loss);
    least += low;
  }
  const auto found = allocateBits(groups, std::numeric_limits<double>::infinity());
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->loss, least);
  EXPECT_TRUE(found->proven);
  const auto none = allocateBits({}, 1);
  ASSERT_TRUE(none);
  EXPECT_EQ(none->loss, 0);
}

TEST(BitAllocation, StopsEarlyWithABoundThatHolds) {
  Random random(5);
  const Groups groups = layersLikeRealOnes(40, 7, random);
  int unproven = 0;
  for (double share = 0.1; share < 0.9; share += 0.1) {
    const auto whole = allocateBits(groups, costAt(groups, share)), early = allocateBits(groups, costAt(groups, share), 60);
    ASSERT_TRUE(whole && early);
    EXPECT_GE(early->loss, whole->loss - 1e-12);
    EXPECT_LE(early->lowerBound, whole->loss + 1e-12);
    unproven += !early->proven;
  }
  EXPECT_GT(unproven, 0);
}

TEST(BitAllocation, SaysTheSmallestPossibleCost) {
  const Groups groups{{"stem", {{8, 8, 2, 0}, {4, 4, 1.25, 1}}}, {"head", {{8, 8, 3, 0}}}};
  const auto tooLittle = allocateBits(groups, 4.2);
  ASSERT_FALSE(tooLittle);
  EXPECT_EQ(tooLittle.error().kind, ErrorKind::Infeasible);
  EXPECT_NE(tooLittle.error().message.find("4.25"), std::string::npos) << tooLittle.error().message;
  const auto enough = allocateBits(groups, 4.25);
  ASSERT_TRUE(enough);
  EXPECT_EQ(enough->options, (std::vector<std::size_t>{1, 0}));
}

TEST(BitAllocation, RefusesWhatIsNoNumber) {
  const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
  for (const Groups& groups : {Groups{{"a", {{8, 8, nan, 0}}}}, Groups{{"a", {{8, 8, 1, nan}}}}, Groups{{"a", {{8, 8, 1, infinity}}}}, Groups{{"a", {}}}}) {
    const auto found = allocateBits(groups, 1);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(found.error().message.find('a'), std::string::npos);
  }
  EXPECT_EQ(allocateBits(Groups{{"a", {{8, 8, infinity, 0}}}}, 1).error().kind, ErrorKind::Infeasible);
  EXPECT_EQ(allocateBits({}, nan).error().kind, ErrorKind::InvalidInput);
}

TEST(SharingBits, AddsUpLayersOfOneGroup) {
  Groups layers{{"a", {{8, 8, 2, 1}, {4, 4, 1, 3}, {2, 2, 0.5, 9}}}, {"b", {{8, 8, 5, 0}, {4, 4, 3, 1}}}, {"c", {{4, 4, 10, 0.5}, {8, 8, 20, 0.25}}}};
  const Groups groups = sharingBits(layers, {"block1", "block2", "block1"});
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].name, "block1");
  ASSERT_EQ(groups[0].options.size(), 2u);  // 2 bits are not offered by c
  EXPECT_EQ(groups[0].options[0].cost, 22);
  EXPECT_EQ(groups[0].options[0].loss, 1.25);
  EXPECT_EQ(groups[0].options[1].cost, 11);
  EXPECT_EQ(groups[1].options.size(), 2u);
  const auto found = allocateBits(groups, 16);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->options, (std::vector<std::size_t>{1, 0}));
}

TEST(SharingBits, FreedomNeverLosesMore) {
  Random random(6);
  const Groups layers = layersLikeRealOnes(24, 6, random);
  std::vector<std::string> shared;
  for (std::size_t l = 0; l < layers.size(); ++l) shared.push_back("block" + std::to_string(l / 3));
  const Groups groups = sharingBits(layers, shared);
  for (double share = 0.1; share < 1; share += 0.1) {
    const double budget = costAt(groups, share);
    const auto together = allocateBits(groups, budget), each = allocateBits(layers, budget);
    ASSERT_TRUE(together && each);
    EXPECT_LE(each->loss, together->loss * (1 + 1e-9));
  }
}

}  // namespace
}  // namespace isotone
