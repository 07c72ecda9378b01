#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/monotonicity/rank_correlation.h"

namespace isotone {
namespace {

struct RawMerge {
  std::size_t a, b;  // leaves that stand for the two clusters
  double height;
};

// The nearest-neighbour chain: O(n²), and for average linkage the same tree as merging the closest pair each time.
std::vector<RawMerge> nearestNeighbourChain(std::vector<double> distance, std::size_t n) {
  std::vector<double> weight(n, 1), height(n, 0);
  std::vector<std::uint8_t> alive(n, 1);
  std::vector<std::size_t> chain;
  std::vector<RawMerge> merges;
  while (merges.size() + 1 < n) {
    if (chain.empty()) chain.push_back(static_cast<std::size_t>(std::find(alive.begin(), alive.end(), 1) - alive.begin()));
    const std::size_t top = chain.back();
    const std::size_t previous = chain.size() > 1 ? chain[chain.size() - 2] : n;
    std::size_t nearest = previous;
    double best = previous < n ? distance[top * n + previous] : std::numeric_limits<double>::infinity();
    for (std::size_t other = 0; other < n; ++other)
      if (alive[other] && other != top && distance[top * n + other] < best) {
        best = distance[top * n + other];
        nearest = other;
      }
    if (nearest != previous) {
      chain.push_back(nearest);
      continue;
    }
    chain.resize(chain.size() - 2);
    const std::size_t kept = std::min(top, nearest), gone = std::max(top, nearest);
    height[kept] = std::max({best, height[kept], height[gone]});  // against rounding: no merge below its parts
    merges.push_back({kept, gone, height[kept]});
    alive[gone] = 0;
    for (std::size_t other = 0; other < n; ++other) {
      if (!alive[other] || other == kept) continue;
      const double mean = (weight[kept] * distance[kept * n + other] + weight[gone] * distance[gone * n + other]) /
                          (weight[kept] + weight[gone]);
      distance[kept * n + other] = distance[other * n + kept] = mean;
    }
    weight[kept] += weight[gone];
  }
  std::stable_sort(merges.begin(), merges.end(), [](const auto& a, const auto& b) { return a.height < b.height; });
  return merges;
}

// Leaves ordered so that the sum of distances between neighbours is the least that the tree allows (Bar-Joseph,
// Gifford, Jaakkola 2001), in O(n³). m_path(i, j) is the shortest path over the smallest subtree with i and j as its ends.
class LeafOrder {
 public:
  LeafOrder(const std::vector<double>& distance, std::size_t n, const std::vector<ClusterTree::Merge>& merges)
      : m_distance(distance), m_n(n), m_path(n * n, 0), m_leaves(n) {
    for (std::size_t i = 0; i < n; ++i) m_leaves[i] = {static_cast<int>(i)};
    for (const auto& merge : merges) join(merge);
  }

  std::vector<std::size_t> order() {
    if (m_joined.empty()) return std::vector<std::size_t>(m_n, 0);
    std::vector<std::size_t> out;
    const int root = static_cast<int>(m_n + m_joined.size() - 1);
    const auto& merge = m_joined.back();
    double best = std::numeric_limits<double>::infinity();
    int first = 0, last = 0;
    for (const int i : m_leaves[static_cast<std::size_t>(merge.left)])
      for (const int j : m_leaves[static_cast<std::size_t>(merge.right)])
        if (path(i, j) < best) {
          best = path(i, j);
          first = i;
          last = j;
        }
    unfold(root, first, last, out);
    return out;
  }

 private:
  double distance(int i, int j) const { return m_distance[static_cast<std::size_t>(i) * m_n + static_cast<std::size_t>(j)]; }
  double& path(int i, int j) { return m_path[static_cast<std::size_t>(i) * m_n + static_cast<std::size_t>(j)]; }
  const std::vector<int>& leaves(int node) const { return m_leaves[static_cast<std::size_t>(node)]; }

  // The leaves that can be the other end of `node` when `end` is one: those of the child that `end` is not in.
  const std::vector<int>& otherEnds(int node, int end) const {
    if (node < static_cast<int>(m_n)) return leaves(node);
    const auto& merge = m_joined[static_cast<std::size_t>(node) - m_n];
    const auto& left = leaves(merge.left);
    return std::find(left.begin(), left.end(), end) != left.end() ? leaves(merge.right) : left;
  }

  void join(const ClusterTree::Merge& merge) {
    std::vector<double> reach(m_n);
    for (const int i : leaves(merge.left)) {
      const std::vector<int>& ends = otherEnds(merge.left, i);
      for (const int k : leaves(merge.right)) {
        double best = std::numeric_limits<double>::infinity();
        for (const int m : ends) best = std::min(best, path(i, m) + distance(m, k));
        reach[static_cast<std::size_t>(k)] = best;
      }
      for (const int j : leaves(merge.right)) {
        double best = std::numeric_limits<double>::infinity();
        for (const int k : otherEnds(merge.right, j)) best = std::min(best, reach[static_cast<std::size_t>(k)] + path(k, j));
        path(i, j) = path(j, i) = best;
      }
    }
    std::vector<int> both = leaves(merge.left);
    both.insert(both.end(), leaves(merge.right).begin(), leaves(merge.right).end());
    m_leaves.push_back(std::move(both));
    m_joined.push_back(merge);
  }

  // Appends the leaves of `node` from `first` to `last` along the shortest path between them.
  void unfold(int node, int first, int last, std::vector<std::size_t>& out) {
    if (node < static_cast<int>(m_n)) {
      out.push_back(static_cast<std::size_t>(node));
      return;
    }
    ClusterTree::Merge merge = m_joined[static_cast<std::size_t>(node) - m_n];
    const auto& left = leaves(merge.left);
    if (std::find(left.begin(), left.end(), first) == left.end()) std::swap(merge.left, merge.right);
    double best = std::numeric_limits<double>::infinity();
    int endOfLeft = first, startOfRight = last;
    for (const int m : otherEnds(merge.left, first))
      for (const int k : otherEnds(merge.right, last))
        if (const double length = path(first, m) + distance(m, k) + path(k, last); length < best) {
          best = length;
          endOfLeft = m;
          startOfRight = k;
        }
    unfold(merge.left, first, endOfLeft, out);
    unfold(merge.right, startOfRight, last, out);
  }

  const std::vector<double>& m_distance;
  std::size_t m_n;
  std::vector<double> m_path;
  std::vector<std::vector<int>> m_leaves;  // of each node
  std::vector<ClusterTree::Merge> m_joined;
};

}  // namespace

ClusterTree cluster(const std::vector<double>& similarity, std::size_t devices) {
  ClusterTree tree;
  if (devices == 0) return tree;
  std::vector<double> distance(devices * devices);
  for (std::size_t i = 0; i < devices; ++i)
    for (std::size_t j = 0; j < devices; ++j) {
      const double value = similarity[i * devices + j];
      distance[i * devices + j] = i == j ? 0 : std::isfinite(value) ? 1 - value : 1;  // unknown: as if unrelated
    }
  std::vector<int> node(devices);
  std::iota(node.begin(), node.end(), 0);
  for (const RawMerge& merge : nearestNeighbourChain(distance, devices)) {
    tree.merges.push_back({node[merge.a], node[merge.b], merge.height});
    node[merge.a] = static_cast<int>(devices + tree.merges.size() - 1);
  }
  tree.order = LeafOrder(distance, devices, tree.merges).order();
  return tree;
}

}  // namespace isotone
