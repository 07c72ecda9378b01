// How the optimizer network learns: first what the teacher chose, then what its own choices are worth.
#pragma once

#include <functional>

#include "core/neural/optimizer_cases.h"

namespace isotone {

struct TrainingPoint {
  enum class Phase { Distil, Tune } phase = Phase::Distil;
  int step = 0;      // of its phase, from 1
  double loss = 0;   // Distil: cross-entropy of a slot's combination; Tune: accuracy points lost against the teacher, expected
};

struct OptimizerTraining {
  std::size_t hidden = 256, batch = 128;
  int distilSteps = 2000, tuneSteps = 2500;
  double distilRate = 2e-3, weightDecay = 0.02, tuneRate = 5e-4;
  std::uint64_t seed = 1;
  std::string device = "cpu";  // or "cuda"

  std::function<void(const TrainingPoint&)> onPoint;              // about every 20 steps, on the calling thread
  std::function<void(const std::string& checkpoint)> onCheckpoint;  // every `checkpointEvery` steps
  int checkpointEvery = 250;
  std::string resume;  // a checkpoint of the same cases and options: training goes on from there and ends the same
};

}  // namespace isotone
