#include "core/monotonicity/transfer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/language.h"
#include "core/predictors/ranks.h"

namespace isotone {
namespace {

using Rows = std::vector<std::uint32_t>;

// Rows with a finite cost by rising cost, of equal cost the most accurate first.
Rows byCost(const Rows& rows, std::span<const double> cost, std::span<const double> accuracy) {
  struct Item {
    double cost, loss;
    std::uint32_t row;
    bool operator<(const Item& other) const {
      if (cost != other.cost) return cost < other.cost;
      return loss != other.loss ? loss < other.loss : row < other.row;
    }
  };
  std::vector<Item> items;
  items.reserve(rows.size());
  for (const std::uint32_t row : rows)
    if (std::isfinite(cost[row])) items.push_back({cost[row], -accuracy[row], row});
  std::sort(items.begin(), items.end());
  Rows sorted;
  sorted.reserve(items.size());
  for (const Item& item : items) sorted.push_back(item.row);
  return sorted;
}

// A design belongs to the first layer that has nothing as accurate yet: what came before costs no more. The best
// accuracies fall from layer to layer, so the layer is found by halving.
std::vector<Rows> layersOf(const Rows& sorted, std::span<const double> accuracy, std::size_t layers) {
  std::vector<Rows> found;
  std::vector<double> best;
  for (const std::uint32_t row : sorted) {
    const auto place = std::partition_point(best.begin(), best.end(), [&](double a) { return a >= accuracy[row]; });
    const auto layer = static_cast<std::size_t>(place - best.begin());
    if (layer == layers) continue;
    if (layer == found.size()) {
      found.emplace_back();
      best.push_back(0);
    }
    found[layer].push_back(row);
    best[layer] = accuracy[row];
  }
  return found;
}

// One device over one set of designs, sorted once.
struct Prepared {
  Rows sorted;                 // that did not fail
  std::vector<double> costs;   // of `sorted`
  Rows front;
  Rows kept;                   // the first layers
  double worst = 0;            // accuracy of the least accurate design

  std::size_t fasterThan(double cost) const {
    return static_cast<std::size_t>(std::lower_bound(costs.begin(), costs.end(), cost) - costs.begin());
  }
};

Prepared prepare(const Rows& rows, std::span<const double> cost, std::span<const double> accuracy, std::size_t layers) {
  Prepared device{.sorted = byCost(rows, cost, accuracy)};
  for (const std::uint32_t row : device.sorted) device.costs.push_back(cost[row]);
  const std::vector<Rows> found = layersOf(device.sorted, accuracy, std::max<std::size_t>(layers, 1));
  if (!found.empty()) device.front = found.front();
  for (const Rows& layer : found) device.kept.insert(device.kept.end(), layer.begin(), layer.end());
  device.worst = std::numeric_limits<double>::infinity();
  for (const std::uint32_t row : rows) device.worst = std::min(device.worst, accuracy[row]);
  return device;
}

// Area under the front, cost as the number of faster designs.
double area(const Prepared& target, const Rows& front, std::span<const double> cost, std::span<const double> accuracy) {
  double sum = 0;
  for (std::size_t i = 0; i < front.size(); ++i) {
    const std::size_t from = target.fasterThan(cost[front[i]]);
    const std::size_t to = i + 1 < front.size() ? target.fasterThan(cost[front[i + 1]]) : target.sorted.size();
    sum += static_cast<double>(to - from) * (accuracy[front[i]] - target.worst);
  }
  return sum;
}

double quantileOf(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  const double at = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

ReuseRegret regretOf(const Prepared& proxy, const Prepared& target, std::span<const double> cost,
                     std::span<const double> accuracy, std::size_t limits) {
  ReuseRegret regret;
  regret.candidates = proxy.kept.size();
  const Rows measured = byCost(proxy.kept, cost, accuracy);
  regret.failed = proxy.kept.size() - measured.size();
  if (target.sorted.size() < 2 || limits == 0) return regret;
  const std::vector<Rows> layers = layersOf(measured, accuracy, 1);
  const Rows front = layers.empty() ? Rows{} : layers.front();
  std::vector<double> lost;
  std::size_t best = 0, left = 0;  // how many of each front meet the limit
  for (std::size_t i = 0; i < limits; ++i) {
    const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(limits);
    const double limit = target.costs[static_cast<std::size_t>(share * static_cast<double>(target.costs.size()))];
    while (best < target.front.size() && cost[target.front[best]] <= limit) ++best;
    while (left < front.size() && cost[front[left]] <= limit) ++left;
    lost.push_back(accuracy[target.front[best - 1]] - (left > 0 ? accuracy[front[left - 1]] : target.worst));
  }
  regret.mean = std::accumulate(lost.begin(), lost.end(), 0.0) / static_cast<double>(lost.size());
  regret.p95 = quantileOf(lost, 0.95);
  const double own = area(target, target.front, cost, accuracy);
  if (own > 0) regret.hypervolumeRatio = area(target, front, cost, accuracy) / own;
  return regret;
}

Rows comparable(std::span<const double> a, std::span<const double> b, std::span<const double> accuracy) {
  Rows rows;
  for (std::size_t row = 0; row < std::min({a.size(), b.size(), accuracy.size()}); ++row)
    if (!std::isnan(a[row]) && !std::isnan(b[row]) && std::isfinite(accuracy[row]))
      rows.push_back(static_cast<std::uint32_t>(row));
  return rows;
}

}  // namespace

DominanceLayers dominanceLayers(std::span<const double> cost, std::span<const double> accuracy, std::size_t layers) {
  DominanceLayers out;
  if (layers == 0) return out;
  for (const Rows& layer : layersOf(byCost(comparable(cost, cost, accuracy), cost, accuracy), accuracy, layers)) {
    out.rows.insert(out.rows.end(), layer.begin(), layer.end());
    out.end.push_back(out.rows.size());
  }
  return out;
}

ReuseRegret reuseRegret(std::span<const double> proxyCost, std::span<const double> targetCost,
                        std::span<const double> accuracy, const ReuseOptions& options) {
  const Rows rows = comparable(proxyCost, targetCost, accuracy);
  return regretOf(prepare(rows, proxyCost, accuracy, options.layers), prepare(rows, targetCost, accuracy, 1), targetCost,
                  accuracy, options.limits);
}

Result<ReuseTable> reuseOfAllPairs(const std::vector<std::span<const double>>& costs, std::span<const double> accuracy,
                                   const ReuseOptions& options, const Progress& progress) {
  ReuseTable table{.devices = costs.size(), .pairs = std::vector<ReuseRegret>(costs.size() * costs.size())};
  std::vector<Rows> known;
  std::vector<Prepared> prepared;
  for (std::size_t device = 0; device < costs.size(); ++device) {
    if (progress.stopRequested()) return cancelled();
    progress.report(static_cast<double>(device) / static_cast<double>(costs.size()), said("core", "Measuring what reuse costs"));
    known.push_back(comparable(costs[device], costs[device], accuracy));
    prepared.push_back(prepare(known.back(), costs[device], accuracy, options.layers));
  }
  for (std::size_t proxy = 0; proxy < costs.size(); ++proxy) {
    if (progress.stopRequested()) return cancelled();
    for (std::size_t target = 0; target < costs.size(); ++target) {
      if (proxy == target) continue;
      ReuseRegret& regret = table.pairs[proxy * costs.size() + target];
      // Devices that know the same designs are sorted already; other pairs are compared on what both know.
      if (known[proxy] == known[target])
        regret = regretOf(prepared[proxy], prepared[target], costs[target], accuracy, options.limits);
      else
        regret = reuseRegret(costs[proxy], costs[target], accuracy, options);
    }
  }
  return table;
}

}  // namespace isotone
