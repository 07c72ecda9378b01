#include "core/monotonicity/proxy_choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace isotone {
namespace {

constexpr double kReuse = 0.95, kReuseWithCare = 0.90, kCertified = 0.90;

std::vector<std::size_t> finiteInBoth(std::span<const double> a, std::span<const double> b) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (std::isfinite(a[i]) && std::isfinite(b[i])) rows.push_back(i);
  return rows;
}

std::vector<std::size_t> othersThan(const CorrelationMatrix& matrix, std::size_t target, std::size_t least) {
  std::vector<std::size_t> others;
  for (std::size_t device = 0; device < matrix.devices; ++device)
    if (device != target && matrix.n[matrix.at(device, device)] >= least) others.push_back(device);
  return others;
}

// Rows that all of these devices know.
std::vector<std::size_t> commonRows(const std::vector<std::span<const double>>& columns,
                                    const std::vector<std::size_t>& devices) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < columns.front().size(); ++row)
    if (std::all_of(devices.begin(), devices.end(), [&](std::size_t d) { return std::isfinite(columns[d][row]); }))
      rows.push_back(row);
  return rows;
}

// By how much, in Fisher's z, the best proxy of each device looked better on `rows` than it is.
void addInflations(const std::vector<std::span<const double>>& columns, const CorrelationMatrix& matrix,
                   const std::vector<std::size_t>& devices, const std::vector<std::size_t>& rows,
                   std::vector<double>& inflations) {
  std::vector<std::vector<double>> few;
  for (const std::size_t device : devices) {
    std::vector<double>& values = few.emplace_back();
    for (const std::size_t row : rows) values.push_back(columns[device][row]);
  }
  const std::vector<double> srcc = spearmanMatrix({few.begin(), few.end()});
  for (std::size_t i = 0; i < devices.size(); ++i) {
    std::size_t best = i;
    for (std::size_t j = 0; j < devices.size(); ++j)
      if (j != i && (best == i || srcc[i * devices.size() + j] > srcc[i * devices.size() + best])) best = j;
    const double seen = srcc[i * devices.size() + best], whole = matrix.srcc[matrix.at(devices[i], devices[best])];
    if (std::isnan(seen) || std::isnan(whole)) continue;
    inflations.push_back(fisherZ(seen, rows.size()) - fisherZ(whole, matrix.n[matrix.at(devices[i], devices[best])]));
  }
}

double quantile(const std::vector<double>& sorted, double share) {
  return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
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

std::optional<BestOfMany> bestOfMany(const std::vector<std::span<const double>>& columns, const CorrelationMatrix& matrix,
                                     std::size_t target, std::uint64_t seed, std::size_t draws) {
  const std::vector<Proxy> proxies = rankProxies(matrix, target);
  if (proxies.empty() || std::isnan(proxies.front().srcc) || proxies.front().n < 4) return std::nullopt;
  const Proxy& best = proxies.front();
  const std::vector<std::size_t> others = othersThan(matrix, target, 2 * best.n);
  if (others.size() < 3) return std::nullopt;
  const std::vector<std::size_t> rows = commonRows(columns, others);
  if (rows.size() < 2 * best.n) return std::nullopt;
  Random random(seed);
  std::vector<double> inflations;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    std::vector<std::size_t> drawn = random.sample(rows.size(), best.n);
    for (std::size_t& position : drawn) position = rows[position];
    addInflations(columns, matrix, others, drawn, inflations);
  }
  if (inflations.empty()) return std::nullopt;
  std::sort(inflations.begin(), inflations.end());
  const double z = fisherZ(best.srcc, best.n);
  BestOfMany found{.device = best.device, .among = proxies.size(), .observed = best.srcc};
  found.expected = std::tanh(z - quantile(inflations, 0.5));
  found.low = std::tanh(z - quantile(inflations, 0.95));
  found.high = std::tanh(z - quantile(inflations, 0.05));
  found.verdict = verdictFor(found.expected);
  return found;
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
