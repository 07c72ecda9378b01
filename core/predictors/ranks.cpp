#include "core/predictors/ranks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace isotone {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kSmall = 512;  // below this a comparison sort is faster than counting digits

// Unsigned integers in the order of the doubles they stand for; -0 equals 0.
std::uint64_t orderedBits(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);
  return bits >> 63 ? ~bits : bits | (std::uint64_t{1} << 63);
}

// The upper half of the key is sorted by counting 11-bit digits; the lower half only matters where the upper is equal.
std::vector<std::uint32_t> orderByDigits(const std::vector<std::uint64_t>& keys) {
  constexpr std::size_t kDigits = 3, kBins = 2048;
  const std::size_t n = keys.size();
  std::array<std::array<std::uint32_t, kBins>, kDigits> start{};
  std::vector<std::uint64_t> items(n), other(n);
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint64_t upper = keys[i] >> 32;
    items[i] = upper << 32 | i;
    for (std::size_t digit = 0; digit < kDigits; ++digit) ++start[digit][upper >> (11 * digit) & (kBins - 1)];
  }
  for (std::size_t digit = 0; digit < kDigits; ++digit) {
    std::uint32_t sum = 0;
    for (std::uint32_t& bin : start[digit]) {
      const std::uint32_t count = bin;
      bin = sum;
      sum += count;
    }
    const std::size_t shift = 32 + 11 * digit;
    for (const std::uint64_t item : items) other[start[digit][item >> shift & (kBins - 1)]++] = item;
    items.swap(other);
  }
  std::vector<std::uint32_t> order(n);
  for (std::size_t i = 0; i < n; ++i) order[i] = static_cast<std::uint32_t>(items[i]);
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return keys[a] != keys[b] ? keys[a] < keys[b] : a < b;
  };
  for (std::size_t from = 0; from < n;) {
    std::size_t to = from + 1;
    while (to < n && items[to] >> 32 == items[from] >> 32) ++to;
    if (to - from > 1 && !std::is_sorted(order.begin() + from, order.begin() + to, before))
      std::sort(order.begin() + from, order.begin() + to, before);
    from = to;
  }
  return order;
}

std::vector<std::uint32_t> orderOf(const std::vector<std::uint64_t>& keys) {
  if (keys.size() >= kSmall) return orderByDigits(keys);
  std::vector<std::uint32_t> order(keys.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return keys[a] != keys[b] ? keys[a] < keys[b] : a < b;
  });
  return order;
}

struct Pairs {
  std::vector<double> x, y;
};
Pairs finitePairs(std::span<const double> x, std::span<const double> y) {
  Pairs both;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
    if (!std::isfinite(x[i]) || !std::isfinite(y[i])) continue;
    both.x.push_back(x[i]);
    both.y.push_back(y[i]);
  }
  return both;
}

double pairsOf(double n) { return n * (n - 1) / 2; }

}  // namespace

RankedColumn rankColumn(std::span<const double> values) {
  std::vector<std::uint64_t> keys(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) keys[i] = orderedBits(values[i]);
  RankedColumn column;
  column.order = orderOf(keys);
  column.level.resize(values.size());
  for (std::size_t from = 0; from < values.size();) {
    const auto level = static_cast<std::uint32_t>(column.levelEnd.size());
    std::size_t to = from;
    while (to < values.size() && keys[column.order[to]] == keys[column.order[from]]) column.level[column.order[to++]] = level;
    column.levelEnd.push_back(static_cast<std::uint32_t>(to));
    column.tiedPairs += pairsOf(static_cast<double>(to - from));
    from = to;
  }
  return column;
}

void RankedColumn::centredRanks(std::span<double> out) const {
  const double n = static_cast<double>(size());
  double from = 0;
  std::size_t at = 0;
  for (const std::uint32_t end : levelEnd) {
    const double centred = from + end - n;  // 2 * ((from + 1 + end) / 2) - (n + 1)
    for (; at < end; ++at) out[order[at]] = centred;
    from = end;
  }
}

std::vector<double> averagedRanks(std::span<const double> values) {
  const RankedColumn column = rankColumn(values);
  std::vector<double> ranks(values.size());
  column.centredRanks(ranks);
  for (double& rank : ranks) rank = (rank + static_cast<double>(values.size()) + 1) / 2;
  return ranks;
}

double spearman(std::span<const double> x, std::span<const double> y) {
  const Pairs both = finitePairs(x, y);
  if (both.x.size() < 2) return kUndefined;
  std::vector<double> rx(both.x.size()), ry(both.x.size());
  rankColumn(both.x).centredRanks(rx);
  rankColumn(both.y).centredRanks(ry);
  double xy = 0, xx = 0, yy = 0;
  for (std::size_t i = 0; i < rx.size(); ++i) {
    xy += rx[i] * ry[i];
    xx += rx[i] * rx[i];
    yy += ry[i] * ry[i];
  }
  return xx > 0 && yy > 0 ? std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0) : kUndefined;
}

double kendall(std::span<const double> x, std::span<const double> y) {
  const Pairs both = finitePairs(x, y);
  if (both.x.size() < 2) return kUndefined;
  return kendall(rankColumn(both.x), rankColumn(both.y));
}

double kendall(const RankedColumn& x, const RankedColumn& y) {
  const std::size_t n = x.size();
  if (n < 2 || x.levels() < 2 || y.levels() < 2) return kUndefined;
  // Walking y's order and dealing out to the levels of x gives the levels of y sorted by x, then y.
  std::vector<std::uint32_t> next(x.levels(), 0), sorted(n);
  for (std::size_t level = 1; level < x.levels(); ++level) next[level] = x.levelEnd[level - 1];
  for (const std::uint32_t position : y.order) sorted[next[x.level[position]]++] = y.level[position];
  double tiedInBoth = 0;
  if (x.tiedPairs > 0 && y.tiedPairs > 0) {
    std::size_t from = 0;
    for (const std::uint32_t end : x.levelEnd)
      while (from < end) {
        std::size_t to = from + 1;
        while (to < end && sorted[to] == sorted[from]) ++to;
        tiedInBoth += pairsOf(static_cast<double>(to - from));
        from = to;
      }
  }
  const double all = pairsOf(static_cast<double>(n));
  const double discordant = static_cast<double>(inversions(sorted));
  const double difference = all - x.tiedPairs - y.tiedPairs + tiedInBoth - 2 * discordant;
  return std::clamp(difference / std::sqrt(all - x.tiedPairs) / std::sqrt(all - y.tiedPairs), -1.0, 1.0);
}

}  // namespace isotone
