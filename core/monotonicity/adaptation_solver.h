// The numbers of AdaProxy, apart from designs: a proxy's linear weights bent to a target.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/predictors/ridge_solver.h"

namespace isotone {

/// A proxy's linear predictor, Σ weights·x up to a constant, of standard deviation 1 over the designs it was fitted on.
struct ProxyWeights {
  std::vector<double> weights;  // one per column of the encoding
};

/// `features`: row-major values.size() x columns, all measurements of the proxy; values beyond their .5 and 99.9 % quantiles
/// are drawn in to them. Least squares on the features and a constant; of all weights that fit alike the shortest, since one-hot
/// columns are dependent: a pseudo-inverse without a cut-off gives weights of 1e10.
/// Error (Model) where the proxy's values do not depend on the features.
Result<ProxyWeights> fitProxyWeights(std::span<const double> features, std::size_t columns, std::span<const double> values);

/// With Z = X∘w: min over a, b, c of (1/M)·|Z·(a + b) + c − y|² + λ|b|², y standardised; a and c are free. λ by 5-fold
/// cross-validated squared error over all M measurements; fewer than a hundred are split in five ways. The answer is linear in
/// the encoding: a RidgeSolution with w as its scale, a + b as its weights, and the posterior of both as its directions, those that
/// no measurement sees included. The noise comes from the cross-validated errors; below 40 of them it is widened as Student's t
/// of M − 2 degrees is.
Result<RidgeSolution> bendProxy(const ProxyWeights& proxy, std::span<const double> features, std::span<const double> values,
                                std::uint64_t seed);

}  // namespace isotone
