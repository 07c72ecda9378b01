#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

namespace isotone {
namespace {

std::uint64_t splitmix64(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

}  // namespace

Random::Random(std::uint64_t seed) {
  for (std::uint64_t& word : m_state) word = splitmix64(seed);
}

Random::result_type Random::operator()() {
  const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
  const std::uint64_t shifted = m_state[1] << 17;
  m_state[2] ^= m_state[0];
  m_state[3] ^= m_state[1];
  m_state[1] ^= m_state[2];
  m_state[0] ^= m_state[3];
  m_state[2] ^= shifted;
  m_state[3] = std::rotl(m_state[3], 45);
  return result;
}

double Random::uniform() { return static_cast<double>((*this)() >> 11) * 0x1.0p-53; }

double Random::uniform(double low, double high) { return low + (high - low) * uniform(); }

double Random::normal() {
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));  // 1 - u is never 0
  return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

std::size_t Random::below(std::size_t count) {
  assert(count > 0);
  const std::uint64_t bound = count;
  const std::uint64_t threshold = (0 - bound) % bound;  // values under it would favour the low numbers
  for (;;) {
    const std::uint64_t value = (*this)();
    if (value >= threshold) return static_cast<std::size_t>(value % bound);
  }
}

std::vector<std::size_t> Random::sample(std::size_t population, std::size_t count) {
  std::vector<std::size_t> all(population);
  std::iota(all.begin(), all.end(), std::size_t{0});
  count = std::min(count, population);
  for (std::size_t i = 0; i < count; ++i) std::swap(all[i], all[i + below(population - i)]);
  all.resize(count);
  return all;
}

}  // namespace isotone
