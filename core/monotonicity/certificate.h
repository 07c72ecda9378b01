// A certificate that two devices order designs alike: "SRCC ≥ 0.9, wrong at most one time in twenty".
//
// It holds for *random* designs. Chosen anchors are extreme and inflate the SRCC; certify before choosing.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/monotonicity/rank_correlation.h"

namespace isotone {

inline constexpr double kCertifiedSrcc = 0.9;

/// Percentile bootstrap of an SRCC over the designs both know: the second opinion, free of any formula, and too narrow below
/// about 20 designs. [-1, 1] when fewer than 4 are shared or a side is constant.
Interval bootstrapInterval(std::span<const double> x, std::span<const double> y, double confidence = 0.95,
                           std::size_t resamples = 1000, std::uint64_t seed = 1);

/// What ties do to one side: a clock of whole milliseconds, a constant column.
struct Ties {
  std::size_t distinct = 0;  // different values
  double smallestStep = 0;   // between neighbouring values: the clock's resolution, or finer; 0 when all are equal
  double ceiling = 0;        // the highest SRCC that such a column reaches with an untied one; 0 when all are equal
};
Ties tiesOf(std::span<const double> values);  // finite ones

/// When the person looks, and the error each look may make. Bonferroni: 1.5 % at 10, 20 and 50 designs, and .5 % kept for
/// one last look at more than 50, so that in all a false certificate is given at most 5 % of the time. (Looking three
/// times at 5 % each gives eleven false ones in a hundred just below the threshold.)
struct SequentialPlan {
  struct Look { std::size_t designs; double error; };
  std::vector<Look> looks = {{10, 0.015}, {20, 0.015}, {50, 0.015}};
  double lastError = 0.005;
  double threshold = kCertifiedSrcc;
};

struct LookResult {
  std::size_t designs = 0;
  double srcc = 0, lowerBound = -1;  // one-sided at 1 − error of this look; NaN, -1 where a side is constant
  bool certified = false;
};
struct SequentialCertificate {
  std::vector<LookResult> looks;             // done so far
  std::optional<std::size_t> certifiedWith;  // designs at the first look that reached the threshold
  std::size_t nextLook = 0;                  // at how many designs to look again; 0: no look is left, or none is needed
};
/// x and y in the order in which the random designs were measured; a design that either lacks is no measurement. A look
/// takes the first `designs` of them. The last look, at all of more than the plan's largest look, is made once the sample
/// is that large: give it all that will be measured.
SequentialCertificate certifySequentially(std::span<const double> x, std::span<const double> y,
                                          const SequentialPlan& plan = {});

}  // namespace isotone
