// The accuracy of a design of the space "mobile-edge", as a formula.
#pragma once

#include "core/space/design_space.h"

namespace isotone::test {

/// Top-1 percent, about 55 to 78, of a design of the space "mobile-edge". Deterministic; not measured, not published.
///   Q = Σ_stages w_s Σ_blocks .75^(b−1) · (1 + .4·(e−3)/3 + .12·κ_s·(k−3)/2)        capacity, later blocks add less
///   A = 79.5 − 14.5·exp(−(Q − 8.2)/6) − 4.5·log2(224/resolution)                    it saturates
///       − (1 − .02·(Q − 8.2)) · Σ_blocks σ_b·sqrt(3/e_b)·p(bits_b) / Σ_blocks σ_b     wide networks bear low bits better
/// with p(8) = .1, p(4) = 1.2, p(2) = 8.8 points, e expansion, k kernel, w = (.6, .8, 1, 1.1, 1.2), κ = .5 in the first
/// stage and 1 elsewhere. σ_b, how sensitive a block is: 1, but 2.5 for the first and 2 for the last block of the
/// network, 10 % less with each stage.
double surrogateAccuracy(const DesignSpace& space, DesignView design);

}  // namespace isotone::test
