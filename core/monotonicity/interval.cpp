#include <algorithm>
#include <cmath>

#include "core/monotonicity/rank_correlation.h"
#include "core/predictors/normal.h"

namespace isotone {
namespace {

// A perfect order says that the next worse one, two neighbours changed places, was not seen: half a step below 1.
double insideOne(double srcc, std::size_t n) {
  const double half = 6 / (std::pow(static_cast<double>(n), 3) - static_cast<double>(n));
  const double top = 1 - std::max(half, 1e-14);  // z stays finite however many designs there are
  return std::clamp(srcc, -top, top);
}

double standardError(double srcc, std::size_t n) {
  const double square = srcc * srcc;
  return std::sqrt((1 + square / 2 + std::pow(square, 4) / 2) / (static_cast<double>(n) - 3));
}

// The SRCC from which the observed one lies `away` standard errors off, on z's scale: above it where away < 0. The
// standard error is that of the SRCC sought, and grows slower than z, so halving finds the only answer.
double contradictedBy(double srcc, std::size_t n, double away) {
  const double observed = fisherZ(srcc, n);
  double low = away > 0 ? -20 : observed, high = away > 0 ? observed : 20;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (middle + away * standardError(std::tanh(middle), n) < observed ? low : high) = middle;
  }
  return std::tanh(low);
}

}  // namespace

double fisherZ(double srcc, std::size_t n) { return std::atanh(insideOne(srcc, std::max<std::size_t>(n, 2))); }

Interval spearmanInterval(double srcc, std::size_t n, double confidence) {
  if (n < 4 || !std::isfinite(srcc)) return {-1, 1};
  const double away = normalQuantile(0.5 + confidence / 2);
  return {srcc <= -1 ? -1 : contradictedBy(srcc, n, away), srcc >= 1 ? 1 : contradictedBy(srcc, n, -away)};
}

double spearmanLowerBound(double srcc, std::size_t n, double confidence) {
  if (n < 4 || !std::isfinite(srcc) || srcc <= -1) return -1;
  return contradictedBy(srcc, n, normalQuantile(confidence));
}

}  // namespace isotone
