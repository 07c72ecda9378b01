// Ridge regression on an encoding, its strength chosen by generalised cross-validation (Golub, Heath, Wahba 1979).
// Columns are standardised; singular values below 1e-8 of the largest are cut, since one-hot columns are dependent.
#pragma once

#include "core/predictors/predictor.h"

namespace isotone {

/// kind(): "ridge-onehot", "ridge-physical" or "ridge-rich".
std::unique_ptr<PredictorFactory> ridgeFactory(std::shared_ptr<const DesignSpace> space, Features features);

/// The plain baseline: a straight line on the number of multiply-accumulates ("flops"). Error where the space has no layers.
std::unique_ptr<PredictorFactory> flopsFactory(std::shared_ptr<const DesignSpace> space);

/// The strong plain baseline of few-shot adaptation: ordinary least squares on the physical sums F0 ("ols"), the smallest weights
/// where the measurements leave a choice. Fits from two measurements on.
std::unique_ptr<PredictorFactory> leastSquaresFactory(std::shared_ptr<const DesignSpace> space);

}  // namespace isotone
