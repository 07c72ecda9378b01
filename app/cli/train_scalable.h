// train --what scalable
#pragma once

#include "app/cli/context.h"
#include "core/workspace/workspace.h"

namespace isotone {

/// Trains the predictors for every device and prints how good they were on devices that were held out. The exit status.
int trainScalable(Context& context, Workspace& workspace);

}  // namespace isotone
