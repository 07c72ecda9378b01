// The normal distribution, and Student's: intervals and chance limits are stated with them.
#pragma once

namespace isotone {

/// z with P(Z <= z) = probability: -infinity at 0, +infinity at 1 (Wichura 1988, AS 241; relative error 1e-15).
double normalQuantile(double probability);

/// Half width of a two-sided 90 % interval in spreads.
inline constexpr double kNormal90 = 1.6448536269514722;

/// The 95 % quantile of Student's t, by which a two-sided 90 % interval is stated; `freedom` > 0.
/// (Abramowitz, Stegun 26.7.5; exact for 1 and 2, relative error below 2e-3 from 3 on and 1e-4 from 5 on.)
double studentQuantile95(double freedom);

}  // namespace isotone
