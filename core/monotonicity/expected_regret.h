// What reuse may be expected to cost for a pair of devices whose SRCC is all that is known: learnt from the other pairs.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/monotonicity/rank_correlation.h"
#include "core/monotonicity/transfer.h"

namespace isotone {

/// One ordered pair of devices that are known well enough to say what reuse cost.
struct ReuseExample {
  std::size_t proxy = 0, target = 0;  // as in the matrix
  double srcc = 0;
  double regret = 0;                  // ReuseRegret::mean, accuracy points
};
/// All ordered pairs with an SRCC, except of one device (the target that is asked about; nothing of it may be used).
std::vector<ReuseExample> reuseExamples(const CorrelationMatrix& matrix, const ReuseTable& table,
                                        std::size_t except = SIZE_MAX);

struct ExpectedRegret {
  double mean = 0, low = 0, high = 0;  // accuracy points; nine pairs of ten lie between low and high
  double examples = 0;                 // how many pairs it rests on, in effect: those with an SRCC near by count most
};
/// Regret is close to proportional to 1 − SRCC: each example is scaled to the SRCC at hand and weighted by its nearness in
/// Fisher's z (a normal kernel, widened until ten examples count or all do). An SRCC from few random designs is itself
/// uncertain: the answer is then averaged over the SRCCs it may stand for. With an SRCC of 1 the regret is 0.
/// Nothing where there is no example, no SRCC, or fewer than 4 designs.
std::optional<ExpectedRegret> expectedRegret(std::span<const ReuseExample> examples, double srcc, std::size_t designs);

}  // namespace isotone
