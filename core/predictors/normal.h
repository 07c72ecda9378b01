// The normal distribution: intervals and chance limits are stated with it.
#pragma once

namespace isotone {

/// z with P(Z <= z) = probability: -infinity at 0, +infinity at 1 (Wichura 1988, AS 241; relative error 1e-15).
double normalQuantile(double probability);

/// Half width of a two-sided 90 % interval in spreads.
inline constexpr double kNormal90 = 1.6448536269514722;

}  // namespace isotone
