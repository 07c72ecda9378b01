// Order statistics: ranks and rank correlation of two columns. Predictors are judged by them here, and devices compared
// in core/monotonicity.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace isotone {

/// Ranks from 1, ties get the average of their places. NaN ranks last.
std::vector<double> averagedRanks(std::span<const double> values);

/// Spearman's rank correlation coefficient of the positions where both sides are finite.
/// NaN when fewer than two are, or a side is constant there.
double spearman(std::span<const double> x, std::span<const double> y);

/// Kendall's tau-b in O(n log n) (Knight 1966), of the positions where both sides are finite.
/// NaN when fewer than two are, or a side is constant there.
double kendall(std::span<const double> x, std::span<const double> y);

/// What is worked out once a column and used for every pair it stands in.
struct RankedColumn {
  std::vector<std::uint32_t> order;     // positions by rising value, equal values by rising position
  std::vector<std::uint32_t> level;     // of each position: how many different values are smaller
  std::vector<std::uint32_t> levelEnd;  // of each level: how many positions have a level up to it
  double tiedPairs = 0;                 // pairs of positions with equal values

  std::size_t size() const { return order.size(); }
  std::size_t levels() const { return levelEnd.size(); }
  /// Twice the averaged rank less (n + 1): integers around 0, so that sums of their products are exact in a double
  /// up to n = 300,000. out.size() == size().
  void centredRanks(std::span<double> out) const;
  void centredRanks(std::span<float> out) const;
  double squaredCentredRanks() const;  // the sum of their squares
};
RankedColumn rankColumn(std::span<const double> values);

/// Memory to reuse from column to column: for thousands of columns, fetching it anew costs as much as the ranking.
struct RankScratch {
  std::vector<std::uint64_t> keys, items, other;
};
void rankColumn(std::span<const double> values, RankedColumn& column, RankScratch& scratch);

/// tau-b of two columns over the same positions.
double kendall(const RankedColumn& x, const RankedColumn& y);

/// Pairs i < j with values[i] > values[j].
std::uint64_t inversions(std::span<const std::uint32_t> values);

}  // namespace isotone
