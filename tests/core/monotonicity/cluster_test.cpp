#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/monotonicity/rank_correlation.h"

namespace isotone {
namespace {

std::vector<double> randomSimilarity(std::size_t n, std::uint64_t seed) {
  Random random(seed);
  std::vector<double> similarity(n * n, 1);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < i; ++j) similarity[i * n + j] = similarity[j * n + i] = random.uniform(-0.2, 1);
  return similarity;
}

std::vector<std::vector<std::size_t>> leavesOfNodes(const ClusterTree& tree, std::size_t n) {
  std::vector<std::vector<std::size_t>> leaves(n);
  for (std::size_t i = 0; i < n; ++i) leaves[i] = {i};
  for (const auto& merge : tree.merges) {
    auto both = leaves[static_cast<std::size_t>(merge.left)];
    const auto& right = leaves[static_cast<std::size_t>(merge.right)];
    both.insert(both.end(), right.begin(), right.end());
    leaves.push_back(both);
  }
  return leaves;
}

double meanDistance(const std::vector<double>& similarity, std::size_t n, const std::vector<std::size_t>& a,
                    const std::vector<std::size_t>& b) {
  double sum = 0;
  for (const std::size_t i : a)
    for (const std::size_t j : b) sum += 1 - similarity[i * n + j];
  return sum / static_cast<double>(a.size() * b.size());
}

double pathLength(const std::vector<double>& similarity, std::size_t n, const std::vector<std::size_t>& order) {
  double sum = 0;
  for (std::size_t i = 1; i < order.size(); ++i) sum += 1 - similarity[order[i - 1] * n + order[i]];
  return sum;
}

// The shortest of all orders the tree allows, by turning every merge both ways.
double shortestByTurning(const std::vector<double>& similarity, std::size_t n, const ClusterTree& tree) {
  double best = INFINITY;
  for (std::size_t turns = 0; turns < std::size_t{1} << tree.merges.size(); ++turns) {
    std::vector<std::vector<std::size_t>> orders(n);
    for (std::size_t i = 0; i < n; ++i) orders[i] = {i};
    for (std::size_t m = 0; m < tree.merges.size(); ++m) {
      auto first = orders[static_cast<std::size_t>(tree.merges[m].left)];
      auto second = orders[static_cast<std::size_t>(tree.merges[m].right)];
      if (turns >> m & 1) std::swap(first, second);
      first.insert(first.end(), second.begin(), second.end());
      orders.push_back(first);
    }
    best = std::min(best, pathLength(similarity, n, orders.back()));
  }
  return best;
}

TEST(Cluster, HeightsAreMeanDistancesAndRise) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const std::size_t n = 3 + seed;
    const auto similarity = randomSimilarity(n, seed);
    const ClusterTree tree = cluster(similarity, n);
    ASSERT_EQ(tree.merges.size(), n - 1);
    const auto leaves = leavesOfNodes(tree, n);
    EXPECT_EQ(leaves.back().size(), n);
    for (std::size_t m = 0; m < tree.merges.size(); ++m) {
      EXPECT_NEAR(tree.merges[m].height,
                  meanDistance(similarity, n, leaves[static_cast<std::size_t>(tree.merges[m].left)],
                               leaves[static_cast<std::size_t>(tree.merges[m].right)]), 1e-12);
      if (m > 0) {
        EXPECT_GE(tree.merges[m].height, tree.merges[m - 1].height);
      }
    }
  }
}

TEST(Cluster, LeafOrderIsTheShortestTheTreeAllows) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const std::size_t n = 2 + seed % 8;
    const auto similarity = randomSimilarity(n, 100 + seed);
    const ClusterTree tree = cluster(similarity, n);
    std::vector<std::size_t> sorted = tree.order, all(n);
    std::sort(sorted.begin(), sorted.end());
    std::iota(all.begin(), all.end(), std::size_t{0});
    ASSERT_EQ(sorted, all);
    EXPECT_NEAR(pathLength(similarity, n, tree.order), shortestByTurning(similarity, n, tree), 1e-12);
  }
}

TEST(Cluster, FindsTheObviousGroups) {
  const std::size_t n = 6;
  std::vector<double> similarity(n * n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j) similarity[i * n + j] = i == j ? 1 : i % 2 == j % 2 ? 0.95 : 0.4;
  const ClusterTree tree = cluster(similarity, n);
  for (std::size_t i = 1; i < 3; ++i) EXPECT_EQ(tree.order[i] % 2, tree.order[0] % 2);
  EXPECT_NEAR(tree.merges.back().height, 0.6, 1e-12);
}

TEST(Cluster, HandlesNoneOneAndTheUnknown) {
  EXPECT_TRUE(cluster({}, 0).order.empty());
  EXPECT_EQ(cluster({1}, 1).order, std::vector<std::size_t>{0});
  const ClusterTree tree = cluster({1, NAN, NAN, 1}, 2);
  EXPECT_EQ(tree.order.size(), 2u);
  EXPECT_EQ(tree.merges[0].height, 1);
}

}  // namespace
}  // namespace isotone
