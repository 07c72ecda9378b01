// How much a design loses where some of its layers get fewer bits: one decision on bits is changed at a time.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/space/design_space.h"
#include "core/space/layers.h"

namespace isotone {

/// A decision on bits that is active in a design, with the layers it gives their bits.
struct BitDecision {
  std::size_t decision = 0;         // position in DesignSpace::decisions()
  std::string block;                // of its layers; the decision's name where they are in several blocks
  std::vector<std::size_t> layers;  // positions in layersOf(space, design)
};

/// In the order of the space; those that govern no layer are left out.
std::vector<BitDecision> bitDecisions(const DesignSpace& space, DesignView design);

/// The design with the most bits that each of these decisions offers: what single changes are compared with.
Design withMostBits(const DesignSpace& space, DesignView design, const std::vector<BitDecision>& decisions);

/// A quantity of the design with the most bits, and how it changes when one decision takes one other choice:
/// change[d][c] for decisions[d] and the choice c.
struct SingleChanges {
  double reference = 0;
  std::vector<std::vector<double>> change;
};

/// Values of designs, in their order: of a fitted predictor, or a formula.
using ValuesOf = std::function<std::vector<double>(const DesignMatrix&)>;
/// Error (Model) where a value is not finite.
Result<SingleChanges> singleChanges(const DesignSpace& space, DesignView design, const std::vector<BitDecision>& decisions, const ValuesOf& valuesOf);

/// Losses of one decision's choices, made to fall with their bits, which rounding obeys and a fitted predictor may not where
/// its errors are larger than the effect: the nearest such losses in the least squares (pool adjacent violators), counted
/// from the choice with the most bits, so 0 or more. losses[c] belongs to choices[c].
std::vector<double> fallingWithBits(const std::vector<Choice>& choices, const std::vector<double>& losses);

/// Mean square error of rounding values that fill ±range evenly to the 2^bits − 1 levels of symmetric integers:
/// (range / (2^(bits−1) − 1))² / 12; 0 for float32.
double roundingError(double range, int bits);

/// Half the range that a layer's weights are taken to fill where they are not known: three standard deviations of
/// weights as He et al. (2015) draw them, 3·sqrt(2 / inputs of one output).
double assumedRange(const LayerWorkload& layer);

/// The sum over a layer's weights of their roundingError() at its weight bits: a loss that needs neither data nor
/// measurements. It knows nothing of how much the network's answer depends on the layer, nor of activations.
double weightError(const LayerWorkload& layer, std::optional<double> range = std::nullopt);

}  // namespace isotone
