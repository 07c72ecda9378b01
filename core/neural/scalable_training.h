// Trains the network for every device: AdamW with a warm-up and a cosine, all members at once, each without a part of the chips,
// on devices made from the measured ones, with a random part of the evidence hidden.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/predictors/scalable_network.h"

namespace isotone {

/// Errors: InvalidInput where sizes differ; Infeasible without a device that has enough values; Model where it diverges; Cancelled.
Result<TrainedScalable> trainScalableNetwork(const ScalableSources& sources, const ScalableOptions& options, const Progress& progress);

}  // namespace isotone
