#include "core/monotonicity/proxy_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isotone {
namespace {

constexpr double kReuse = 0.95, kReuseWithCare = 0.90, kCertified = 0.90;

std::vector<std::size_t> usable(std::span<const double> a, std::span<const double> b, std::span<const double> c) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < std::min({a.size(), b.size(), c.size()}); ++i)
    if (std::isfinite(a[i]) && std::isfinite(b[i]) && std::isfinite(c[i])) rows.push_back(i);
  return rows;
}

// Rows that no other beats in cost and accuracy, by rising cost.
std::vector<std::size_t> frontOf(std::vector<std::size_t> rows, std::span<const double> cost,
                                 std::span<const double> accuracy) {
  std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
    if (cost[a] != cost[b]) return cost[a] < cost[b];
    return accuracy[a] != accuracy[b] ? accuracy[a] > accuracy[b] : a < b;
  });
  std::vector<std::size_t> front;
  double best = -std::numeric_limits<double>::infinity();
  for (const std::size_t row : rows)
    if (accuracy[row] > best) {
      best = accuracy[row];
      front.push_back(row);
    }
  return front;
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  const double at = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

}  // namespace

const char* verdictName(Verdict verdict) {
  switch (verdict) {
    case Verdict::Reuse: return "reuse";
    case Verdict::ReuseWithCare: return "reuse with care";
    case Verdict::Adapt: break;
  }
  return "adapt";
}

Verdict verdictFor(double srcc) {
  if (srcc >= kReuse) return Verdict::Reuse;
  return srcc >= kReuseWithCare ? Verdict::ReuseWithCare : Verdict::Adapt;
}

std::vector<Proxy> rankProxies(const CorrelationMatrix& matrix, std::size_t target) {
  std::vector<Proxy> proxies;
  for (std::size_t device = 0; device < matrix.devices; ++device) {
    if (device == target) continue;
    const std::size_t at = matrix.at(target, device);
    Proxy proxy{.device = device, .srcc = matrix.srcc[at], .low = matrix.low[at], .high = matrix.high[at],
                .lowerBound = matrix.lowerBound[at], .n = matrix.n[at]};
    proxy.verdict = verdictFor(proxy.srcc);
    proxy.certified = proxy.lowerBound >= kCertified;
    proxies.push_back(proxy);
  }
  const auto key = [](const Proxy& proxy) { return std::isnan(proxy.srcc) ? -2 : proxy.srcc; };
  std::stable_sort(proxies.begin(), proxies.end(), [&](const Proxy& a, const Proxy& b) { return key(a) > key(b); });
  return proxies;
}

ReuseRegret reuseRegret(std::span<const double> proxyCost, std::span<const double> targetCost,
                        std::span<const double> accuracy) {
  const std::vector<std::size_t> rows = usable(proxyCost, targetCost, accuracy);
  const std::vector<std::size_t> own = frontOf(rows, targetCost, accuracy);
  const std::vector<std::size_t> kept = frontOf(rows, proxyCost, accuracy);
  ReuseRegret regret;
  regret.candidates = kept.size();
  if (own.empty()) return regret;
  const std::vector<std::size_t> measured = frontOf(kept, targetCost, accuracy);
  std::vector<double> costs, lost;
  for (const std::size_t row : rows) costs.push_back(targetCost[row]);
  std::sort(costs.begin(), costs.end());
  std::size_t best = 0, left = 0;  // how many of each front meet the limit
  for (std::size_t percent = 5; percent <= 95; ++percent) {
    const double limit = costs[(costs.size() - 1) * percent / 100];
    while (best < own.size() && targetCost[own[best]] <= limit) ++best;
    while (left < measured.size() && targetCost[measured[left]] <= limit) ++left;
    if (left > 0) lost.push_back(accuracy[own[best - 1]] - accuracy[measured[left - 1]]);
  }
  if (lost.empty()) return regret;
  regret.mean = std::accumulate(lost.begin(), lost.end(), 0.0) / static_cast<double>(lost.size());
  regret.p95 = quantile(lost, 0.95);
  return regret;
}

std::vector<std::size_t> mostInverted(std::span<const double> x, std::span<const double> y, std::size_t count) {
  const std::vector<std::size_t> rows = usable(x, y, x);
  std::vector<double> xs, ys;
  for (const std::size_t row : rows) {
    xs.push_back(x[row]);
    ys.push_back(y[row]);
  }
  const std::vector<double> rx = averagedRanks(xs), ry = averagedRanks(ys);
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return std::abs(rx[a] - ry[a]) > std::abs(rx[b] - ry[b]); });
  order.resize(std::min(order.size(), count));
  for (std::size_t& position : order) position = rows[position];
  return order;
}

}  // namespace isotone
