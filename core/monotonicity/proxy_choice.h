// Which device's predictor can stand in for a target's.
#pragma once

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

/// Positions of the designs whose ranks differ most between two devices, most inverted first.
std::vector<std::size_t> mostInverted(std::span<const double> x, std::span<const double> y, std::size_t count);

}  // namespace isotone
