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

// Keys are cut to 22 bits of their range, which two passes of counting put in order; what the cut made equal is told apart
// afterwards. Keys are close to logarithms, so that a range of a few decades is cut evenly. Items: cut key, position.
void sortByCutKeys(RankScratch& scratch, std::uint64_t least, std::uint64_t greatest) {
  constexpr std::size_t kDigitBits = 11, kBins = 1u << kDigitBits;
  std::vector<std::uint64_t>&items = scratch.items, &other = scratch.other;
  const std::size_t n = scratch.keys.size();
  items.resize(n);
  other.resize(n);
  const int cut = std::max(0, static_cast<int>(std::bit_width(greatest - least)) - static_cast<int>(2 * kDigitBits));
  std::array<std::array<std::uint32_t, kBins>, 2> start{};
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint64_t key = (scratch.keys[i] - least) >> cut;
    items[i] = key << 32 | i;
    ++start[0][key & (kBins - 1)];
    ++start[1][key >> kDigitBits];
  }
  for (std::size_t digit = 0; digit < 2; ++digit) {
    std::uint32_t sum = 0;
    for (std::uint32_t& bin : start[digit]) {
      const std::uint32_t count = bin;
      bin = sum;
      sum += count;
    }
    const std::size_t shift = 32 + kDigitBits * digit;
    for (const std::uint64_t item : items) other[start[digit][item >> shift & (kBins - 1)]++] = item;
    items.swap(other);
  }
}

// Places from..to hold items of one cut key: orders them by the whole key and gives each different one its level.
void rankRun(const std::vector<std::uint64_t>& keys, std::size_t from, std::size_t to, RankedColumn& column,
             std::uint32_t& levels) {
  std::uint32_t* order = column.order.data();
  const auto before = [&](std::uint32_t a, std::uint32_t b) { return keys[a] != keys[b] ? keys[a] < keys[b] : a < b; };
  if (!std::is_sorted(order + from, order + to, before)) std::sort(order + from, order + to, before);
  while (from < to) {
    const std::uint64_t key = keys[order[from]];
    std::size_t end = from;
    while (end < to && keys[order[end]] == key) column.level[order[end++]] = levels;
    column.levelEnd[levels++] = static_cast<std::uint32_t>(end);
    const double tied = static_cast<double>(end - from);
    column.tiedPairs += tied * (tied - 1) / 2;
    from = end;
  }
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

template <class Number>
void dealCentredRanks(const RankedColumn& column, Number* out) {
  const double n = static_cast<double>(column.size());
  double from = 0;
  std::size_t at = 0;
  for (const std::uint32_t end : column.levelEnd) {
    const auto centred = static_cast<Number>(from + end - n);  // 2 * ((from + 1 + end) / 2) - (n + 1)
    for (; at < end; ++at) out[column.order[at]] = centred;
    from = end;
  }
}

double pairsOf(double n) { return n * (n - 1) / 2; }

}  // namespace

void rankColumn(std::span<const double> values, RankedColumn& column, RankScratch& scratch) {
  const std::size_t n = values.size();
  scratch.keys.resize(n);
  std::uint64_t least = UINT64_MAX, greatest = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint64_t key = orderedBits(values[i]);
    scratch.keys[i] = key;
    least = std::min(least, key);
    greatest = std::max(greatest, key);
  }
  for (auto* part : {&column.order, &column.level, &column.levelEnd}) part->resize(n);
  column.tiedPairs = 0;
  std::uint32_t levels = 0;
  if (n < kSmall) {
    for (std::size_t i = 0; i < n; ++i) column.order[i] = static_cast<std::uint32_t>(i);
    rankRun(scratch.keys, 0, n, column, levels);
  } else {
    sortByCutKeys(scratch, least, greatest);
    for (std::size_t i = 0; i < n; ++i) column.order[i] = static_cast<std::uint32_t>(scratch.items[i]);
    for (std::size_t from = 0; from < n;) {
      std::size_t to = from + 1;
      while (to < n && scratch.items[to] >> 32 == scratch.items[from] >> 32) ++to;
      if (to - from == 1) {
        column.level[column.order[from]] = levels;
        column.levelEnd[levels++] = static_cast<std::uint32_t>(to);
      } else {
        rankRun(scratch.keys, from, to, column, levels);
      }
      from = to;
    }
  }
  column.levelEnd.resize(levels);
}

RankedColumn rankColumn(std::span<const double> values) {
  RankedColumn column;
  RankScratch scratch;
  rankColumn(values, column, scratch);
  return column;
}

void RankedColumn::centredRanks(std::span<double> out) const { dealCentredRanks(*this, out.data()); }
void RankedColumn::centredRanks(std::span<float> out) const { dealCentredRanks(*this, out.data()); }

double RankedColumn::squaredCentredRanks() const {
  double sum = 0, from = 0;
  for (const std::uint32_t end : levelEnd) {
    const double centred = from + end - static_cast<double>(size());
    sum += (end - from) * centred * centred;
    from = end;
  }
  return sum;
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
