// Trains the optimizer network in LibTorch (see optimizer_training.h).
#pragma once

#include "core/neural/optimizer_training.h"

namespace isotone {

Result<DesignWeights> trainDesignNetwork(const DesignFeatures& features, const SlotModel& accuracy, const OptimizerCases& cases,
                                         const OptimizerTraining& training, const Progress& progress);

}  // namespace isotone
