#include "core/monotonicity/proxy_choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isotone {
namespace {

constexpr double kReuse = 0.95, kReuseWithCare = 0.90, kCertified = 0.90;

std::vector<std::size_t> finiteInBoth(std::span<const double> a, std::span<const double> b) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (std::isfinite(a[i]) && std::isfinite(b[i])) rows.push_back(i);
  return rows;
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

std::vector<std::size_t> mostInverted(std::span<const double> x, std::span<const double> y, std::size_t count) {
  const std::vector<std::size_t> rows = finiteInBoth(x, y);
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
