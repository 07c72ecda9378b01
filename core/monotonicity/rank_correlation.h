// Rank correlation between devices, with its certainty.
#pragma once

#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/predictors/ranks.h"  // averagedRanks, spearman, kendall: two columns

namespace isotone {

struct Interval {
  double low = 0, high = 0;
};
/// Two-sided interval of an SRCC from n random designs: the SRCCs that the observed one does not contradict, by Fisher's z
/// with the standard error sqrt((1 + ρ²/2 + ρ⁸/2)/(n − 3)) at each such ρ. The first two terms are Bonett's and Wright's
/// (2000) for normal data; taken at the observed SRCC they cover the truth too seldom (.87 for a nominal .90 over the pairs of
/// NAS-Bench-201, .75 where it is ≥ .97), because on real devices a few designs stand far off: hence the third term, and the
/// error at ρ. It then covers .89–.93 on NAS-Bench-201, and on FBNet, which it was not made for. A perfect order counts as half a
/// swap of neighbours. [-1, 1] when n < 4.
Interval spearmanInterval(double srcc, std::size_t n, double confidence = 0.95);
/// One-sided lower bound: "certified" means that it reaches the threshold.
double spearmanLowerBound(double srcc, std::size_t n, double confidence = 0.95);

/// Fisher's z of an SRCC of n designs; finite for a perfect order, too.
double fisherZ(double srcc, std::size_t n);

/// All pairs. Square row-major arrays of size devices², 1 on the diagonal; NaN where too few designs are shared (the
/// interval is then [-1, 1]).
struct CorrelationMatrix {
  std::size_t devices = 0;
  std::vector<double> srcc, low, high, lowerBound, kendall;
  std::vector<std::size_t> n;

  std::size_t at(std::size_t i, std::size_t j) const { return i * devices + j; }
};

/// columns[d] = values of device d over the same designs; NaN or infinite = absent. Pairs use the designs both have;
/// where no value is missing the ranks are computed once and all SRCC come from one matrix product.
/// `withKendall` adds tau-b (slower, O(n log n) a pair).
Result<CorrelationMatrix> correlate(const std::vector<std::span<const double>>& columns, bool withKendall,
                                    const Progress& progress);

/// Spearman of many complete columns by one matrix product of centred ranks: devices x designs in, devices² out.
/// Exact to rounding up to 100 columns; beyond, single precision with errors below 1e-6.
std::vector<double> spearmanMatrix(const std::vector<std::span<const double>>& columns);

/// Average-linkage clustering of 1 − SRCC (unknown counts as 0), leaves ordered so that neighbours are as alike as the tree
/// allows.
struct ClusterTree {
  struct Merge { int left, right; double height; };  // node ids: 0..n-1 leaves, n.. merges in order
  std::vector<Merge> merges;
  std::vector<std::size_t> order;                    // leaves from top to bottom
};
ClusterTree cluster(const std::vector<double>& similarity, std::size_t devices);

}  // namespace isotone
