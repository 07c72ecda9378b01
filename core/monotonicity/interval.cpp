#include <algorithm>
#include <cmath>
#include <limits>

#include "core/monotonicity/rank_correlation.h"
#include "core/predictors/normal.h"

namespace isotone {
namespace {

double standardError(double srcc, std::size_t n) {
  return std::sqrt((1 + srcc * srcc / 2) / (static_cast<double>(n) - 3));
}

}  // namespace

Interval spearmanInterval(double srcc, std::size_t n, double confidence) {
  if (n < 4 || !std::isfinite(srcc)) return {-1, 1};
  if (std::abs(srcc) >= 1) return {srcc, srcc};
  const double half = normalQuantile(0.5 + confidence / 2) * standardError(srcc, n);
  return {std::tanh(std::atanh(srcc) - half), std::tanh(std::atanh(srcc) + half)};
}

double spearmanLowerBound(double srcc, std::size_t n, double confidence) {
  if (n < 4 || !std::isfinite(srcc)) return -1;
  if (std::abs(srcc) >= 1) return srcc;
  return std::tanh(std::atanh(srcc) - normalQuantile(confidence) * standardError(srcc, n));
}

}  // namespace isotone
