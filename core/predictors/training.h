// Checks and selections that every fit begins with.
#pragma once

#include <span>

#include "core/predictors/predictor.h"

namespace isotone {

/// InvalidInput where sizes differ or a value is not finite, Infeasible below `atLeast` rows.
Status checkTraining(const TrainingSet& data, const DesignSpace& space, std::size_t atLeast);

/// Some rows of a training set, in the order given.
TrainingSet subset(const TrainingSet& data, std::span<const std::size_t> rows);

}  // namespace isotone
