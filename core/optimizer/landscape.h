// The accuracy of mobile networks as a formula that searches can take apart: what optimizers are compared on.
#pragma once

#include "core/optimizer/slot_model.h"

namespace isotone {

enum class Landscape { Smooth, Rugged };
const char* landscapeName(Landscape landscape);  // "smooth", "rugged"

/// Percent, for a space of mobile blocks whose decisions are named "stage{s}.block{b}.kernel|expansion|bits" and
/// "resolution". Not measured, not published. With e expansion, k kernel, b the block's place in its stage:
///   q = w_s · .75^(b−1) · (1 + .4·(e−3)/3 + .12·κ_s·(k−3)/2),  t = Σ q − 8.2        capacity; later blocks add less
///   B = Σ σ · sqrt(3/e) · p(bits) / 20                                              loss to rounding
///   A = 65 + 1.9·t − .066·t² − (1 − .02·t)·B − 4.5·log2(224/resolution)             it saturates; wide networks bear low bits
/// w = (.6, .8, 1, 1.1, 1.2), κ = .5 in the first stage and 1 elsewhere, p(8) = .1, p(4) = 1.2, p(2) = 8.8 (p(32) = p(16) = 0),
/// σ = 2.5 for the first block, 10 % less with each stage. Rugged adds to every pair of neighbouring blocks a number drawn for
/// each pair of their combinations (normal, .08 points) and to every combination one of its own (.1 points): what single
/// changes cannot see.
SlotModel mobileLandscape(std::shared_ptr<const Slots> slots, Landscape landscape, std::uint64_t seed = 1);

}  // namespace isotone
