// What it costs to reuse a proxy device: its Pareto set, measured on the target, against the target's own.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace isotone {

/// The designs of the first dominance layers: layer 1 is the Pareto front (low cost, high accuracy), layer k the front of
/// what the layers before leave. Inside a layer by rising cost; of equal designs the first goes to the earlier layer.
struct DominanceLayers {
  std::vector<std::size_t> rows;  // layer after layer
  std::vector<std::size_t> end;   // of each layer, in `rows`; shorter than asked where the designs are used up
};
/// Designs without a finite cost and accuracy are left out. O(n log n).
DominanceLayers dominanceLayers(std::span<const double> cost, std::span<const double> accuracy, std::size_t layers);

struct ReuseOptions {
  std::size_t layers = 1;   // of the proxy that are measured on the target: the more, the fewer good designs are missed
  std::size_t limits = 10;  // at the middles of so many equal shares of the target's designs: 10 are 5, 15, … 95 %
};
// The grid matters: over the 600 ordered pairs of NAS-Bench-201's 25 public devices the mean regret is .72 points at 10 limits
// and .63 at 20. Limits spread over latency instead, or put on the target's front, give .57 to 1.4, and depend on the unit's scale.

/// The person can choose only from the proxy's first layers, measured on the target. At each limit the loss is the accuracy
/// of the best design that meets it on the target less that of the best measured one, in accuracy points: never negative,
/// not larger with more layers, and the same after any monotone change of the costs. Where no measured design meets a
/// limit, the least accurate design of all counts in its place.
struct ReuseRegret {
  double mean = 0, p95 = 0;        // over the limits
  std::size_t candidates = 0;      // designs to measure on the target
  std::size_t failed = 0;          // of these, how many fail there: measured for nothing
  double hypervolumeRatio = 1;     // of the measured front to the target's own; cost is the share of designs that are
                                   // faster, and the least accurate design is the floor
};
/// Over the designs with an accuracy that both devices know: NaN is unknown, infinity was tried and failed (never chosen
/// on that device). No regret where fewer than two designs are left.
ReuseRegret reuseRegret(std::span<const double> proxyCost, std::span<const double> targetCost,
                        std::span<const double> accuracy, const ReuseOptions& options = {});

/// Every device for every other, row-major devices²: at(proxy, target). Zero regret on the diagonal.
struct ReuseTable {
  std::size_t devices = 0;
  std::vector<ReuseRegret> pairs;

  const ReuseRegret& at(std::size_t proxy, std::size_t target) const { return pairs[proxy * devices + target]; }
};
/// costs[d] = device d over the same designs as `accuracy`. Each device is sorted once for all its pairs. Error: Cancelled.
Result<ReuseTable> reuseOfAllPairs(const std::vector<std::span<const double>>& costs, std::span<const double> accuracy,
                                   const ReuseOptions& options, const Progress& progress);

}  // namespace isotone
