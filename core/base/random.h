// Random numbers that are the same on every machine and library: xoshiro256++ (Blackman, Vigna 2019)
// seeded by splitmix64. The standard library's distributions differ between vendors, so they are not used.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace isotone {

class Random {
 public:
  using result_type = std::uint64_t;
  explicit Random(std::uint64_t seed = 1);

  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return UINT64_MAX; }
  result_type operator()();

  double uniform();                          // [0, 1)
  double uniform(double low, double high);   // [low, high)
  double normal();                           // mean 0, variance 1 (Box–Muller)
  std::size_t below(std::size_t count);      // 0 .. count-1; count > 0

  template <class T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
  }
  /// `count` different numbers of 0..population-1 in random order (all of them if count >= population).
  std::vector<std::size_t> sample(std::size_t population, std::size_t count);

 private:
  std::array<std::uint64_t, 4> m_state{};
};

}  // namespace isotone
