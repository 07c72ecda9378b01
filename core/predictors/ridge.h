// Ridge regression on an encoding, its strength chosen by generalised cross-validation (Golub, Heath, Wahba 1979).
// Columns are standardised; singular values below 1e-8 of the largest are cut, since one-hot columns are dependent.
#pragma once

#include "core/predictors/predictor.h"

namespace isotone {

/// kind(): "ridge-onehot", "ridge-physical" or "ridge-rich".
std::unique_ptr<PredictorFactory> ridgeFactory(std::shared_ptr<const DesignSpace> space, Features features);

/// The plain baseline: a straight line on the number of multiply-accumulates ("flops"). Error where the space has no layers.
std::unique_ptr<PredictorFactory> flopsFactory(std::shared_ptr<const DesignSpace> space);

}  // namespace isotone
