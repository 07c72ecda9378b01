#include "core/monotonicity/certificate.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/random.h"

namespace isotone {
namespace {

struct Pairs {
  std::vector<double> x, y;
};

Pairs shared(std::span<const double> x, std::span<const double> y) {
  Pairs pairs;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
    if (std::isfinite(x[i]) && std::isfinite(y[i])) {
      pairs.x.push_back(x[i]);
      pairs.y.push_back(y[i]);
    }
  return pairs;
}

LookResult lookAt(const Pairs& pairs, std::size_t designs, double error, double threshold) {
  LookResult look{.designs = designs,
                  .srcc = spearman(std::span(pairs.x).first(designs), std::span(pairs.y).first(designs))};
  look.lowerBound = spearmanLowerBound(look.srcc, designs, 1 - error);
  look.certified = look.lowerBound >= threshold;
  return look;
}

}  // namespace

Interval bootstrapInterval(std::span<const double> x, std::span<const double> y, double confidence,
                           std::size_t resamples, std::uint64_t seed) {
  const Pairs pairs = shared(x, y);
  const std::size_t n = pairs.x.size();
  if (n < 4 || resamples == 0 || std::isnan(spearman(pairs.x, pairs.y))) return {-1, 1};
  Random random(seed);
  std::vector<double> found, drawnX(n), drawnY(n);
  for (std::size_t i = 0; i < resamples; ++i) {
    for (std::size_t k = 0; k < n; ++k) {
      const std::size_t pick = random.below(n);
      drawnX[k] = pairs.x[pick];
      drawnY[k] = pairs.y[pick];
    }
    if (const double srcc = spearman(drawnX, drawnY); !std::isnan(srcc)) found.push_back(srcc);
  }
  if (found.empty()) return {-1, 1};
  std::sort(found.begin(), found.end());
  const auto at = [&](double share) {
    return found[std::min(found.size() - 1, static_cast<std::size_t>(share * static_cast<double>(found.size())))];
  };
  return {at((1 - confidence) / 2), at((1 + confidence) / 2)};
}

Ties tiesOf(std::span<const double> values) {
  std::vector<double> sorted;
  for (const double value : values)
    if (std::isfinite(value)) sorted.push_back(value);
  std::sort(sorted.begin(), sorted.end());
  Ties ties;
  double step = std::numeric_limits<double>::infinity(), tied = 0;
  for (std::size_t from = 0; from < sorted.size();) {
    std::size_t to = from;
    while (to < sorted.size() && sorted[to] == sorted[from]) ++to;
    const auto group = static_cast<double>(to - from);
    tied += group * group * group - group;
    if (to < sorted.size()) step = std::min(step, sorted[to] - sorted[from]);
    ++ties.distinct;
    from = to;
  }
  if (ties.distinct < 2) return ties;
  const auto n = static_cast<double>(sorted.size());
  ties.smallestStep = step;
  ties.ceiling = std::sqrt(1 - tied / (n * n * n - n));
  return ties;
}

SequentialCertificate certifySequentially(std::span<const double> x, std::span<const double> y,
                                          const SequentialPlan& plan) {
  const Pairs pairs = shared(x, y);
  SequentialCertificate out;
  const auto take = [&](std::size_t designs, double error) {
    out.looks.push_back(lookAt(pairs, designs, error, plan.threshold));
    if (out.looks.back().certified && !out.certifiedWith) out.certifiedWith = designs;
  };
  for (const SequentialPlan::Look& look : plan.looks) {
    if (look.designs > pairs.x.size()) {
      if (!out.certifiedWith) out.nextLook = look.designs;
      return out;
    }
    take(look.designs, look.error);
  }
  const std::size_t largest = plan.looks.empty() ? 0 : plan.looks.back().designs;
  if (pairs.x.size() > largest) take(pairs.x.size(), plan.lastError);
  return out;
}

}  // namespace isotone
