#include "core/optimizer/pareto.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace isotone {
namespace {

bool finite(double a, double b, double c = 0) { return std::isfinite(a) && std::isfinite(b) && std::isfinite(c); }

}  // namespace

std::vector<std::size_t> paretoFront(std::span<const double> cost, std::span<const double> gain) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < std::min(cost.size(), gain.size()); ++i)
    if (finite(cost[i], gain[i])) order.push_back(i);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (cost[a] != cost[b]) return cost[a] < cost[b];
    return gain[a] != gain[b] ? gain[a] > gain[b] : a < b;
  });
  std::vector<std::size_t> front;
  for (const std::size_t i : order)
    if (front.empty() || gain[i] > gain[front.back()]) front.push_back(i);
  return front;
}

std::vector<std::size_t> paretoFront(std::span<const double> cost1, std::span<const double> cost2,
                                     std::span<const double> gain) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < std::min({cost1.size(), cost2.size(), gain.size()}); ++i)
    if (finite(cost1[i], cost2[i], gain[i])) order.push_back(i);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (cost1[a] != cost1[b]) return cost1[a] < cost1[b];
    if (cost2[a] != cost2[b]) return cost2[a] < cost2[b];
    return gain[a] != gain[b] ? gain[a] > gain[b] : a < b;
  });
  // By rising first cost, what came before is no dearer in it: a point is beaten when the best gain so far at or below its
  // second cost reaches its own. `best` holds second cost -> gain, both rising.
  std::map<double, double> best;
  std::vector<std::size_t> front;
  for (const std::size_t i : order) {
    auto next = best.upper_bound(cost2[i]);
    if (next != best.begin() && std::prev(next)->second >= gain[i]) continue;
    while (next != best.end() && next->second <= gain[i]) next = best.erase(next);
    best[cost2[i]] = gain[i];
    front.push_back(i);
  }
  return front;
}

double hypervolume(std::span<const double> cost, std::span<const double> gain, double referenceCost,
                   double referenceGain) {
  double area = 0, reached = referenceGain;
  const std::vector<std::size_t> front = paretoFront(cost, gain);
  for (const std::size_t i : front) {
    if (cost[i] >= referenceCost) break;
    if (gain[i] <= reached) continue;
    area += (gain[i] - reached) * (referenceCost - cost[i]);
    reached = gain[i];
  }
  return area;
}

}  // namespace isotone
