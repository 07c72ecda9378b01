// Which device's predictor can stand in for a target's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/monotonicity/rank_correlation.h"
#include "core/monotonicity/transfer.h"

namespace isotone {

enum class Verdict { Reuse, ReuseWithCare, Adapt };
const char* verdictName(Verdict verdict);  // "reuse", "reuse with care", "adapt"

/// By the SRCC at hand: >= .95 reuse, .90–.95 with care, below adapt (thresholds from the measured cost of reuse).
Verdict verdictFor(double srcc);

struct Proxy {
  std::size_t device = 0;
  double srcc = 0, low = 0, high = 0, lowerBound = 0;
  std::size_t n = 0;
  Verdict verdict = Verdict::Adapt;
  bool certified = false;  // lowerBound >= 0.9
};
/// All other devices, best first.
std::vector<Proxy> rankProxies(const CorrelationMatrix& matrix, std::size_t target);

/// The best of many proxies by few random designs is not as good as it looks: of 24, the luckiest stands first. How much is
/// learnt from the other devices: each in turn plays the target, is measured on as many random designs, and its best
/// proxy's SRCC there is compared with that pair's SRCC on all designs.
struct BestOfMany {
  std::size_t device = 0;              // the proxy that ranks the measured designs best
  std::size_t among = 0;               // proxies that were compared
  double observed = 0;                 // its SRCC on the measured designs
  double expected = 0, low = 0, high = 0;  // its SRCC on all designs, and the interval that held nine times of ten
  Verdict verdict = Verdict::Adapt;    // by `expected`
};
/// `columns` as for correlate(), the target known on few designs; `matrix` is theirs. Nothing where the target shares fewer
/// than 4 designs with the best proxy, or fewer than 3 other devices know twice as many.
std::optional<BestOfMany> bestOfMany(const std::vector<std::span<const double>>& columns, const CorrelationMatrix& matrix,
                                     std::size_t target, std::uint64_t seed = 1, std::size_t draws = 20);

/// Positions of the designs whose ranks differ most between two devices, most inverted first.
std::vector<std::size_t> mostInverted(std::span<const double> x, std::span<const double> y, std::size_t count);

}  // namespace isotone
