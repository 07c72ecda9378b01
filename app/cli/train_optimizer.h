// train --what optimizer
#pragma once

#include "app/cli/context.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct OptimizerTrainOptions {
  std::string task;
  std::string device = "cpu";
  bool resume = false;
};

int trainOptimizer(Context& context, Workspace& workspace, const OptimizerTrainOptions& options);

}  // namespace isotone
