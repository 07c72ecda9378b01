// A training of the optimizer network that takes a second.
#pragma once

#include "core/workspace/optimizer_network.h"

namespace isotone::test {

/// Small enough for a test, large enough to be of use.
inline OptimizerRequest smallRequest() {
  OptimizerRequest request;
  request.fleet = 60;
  request.cases.cases = 600;
  request.cases.threads = 1;
  request.training.hidden = 32;
  request.training.distilSteps = 160;
  request.training.tuneSteps = 40;
  request.training.checkpointEvery = 50;
  return request;
}

}  // namespace isotone::test
