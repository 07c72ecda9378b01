// The options that state a goal, shared by optimize, export, report, render and tour.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "core/base/result.h"
#include "core/optimizer/goal.h"
#include "core/workspace/neural_choice.h"

namespace isotone {

struct GoalOptions {
  std::string device, task, method = "auto", refine = "full";
  std::vector<std::string> weights;  // "latency=0.2"
  std::vector<std::string> held;     // "stage1.bits=4"
  std::optional<double> maxLatencyMs, maxEnergyMj, maxSizeBytes, minAccuracyPercent;
  double confidence = 0.5;
};

enum class DeviceOption { Required, Optional };
void addGoalOptions(CLI::App& verb, GoalOptions& options, DeviceOption device);

/// A workspace opened for reading and what is to be chosen there, with the held choices: what verbs with a goal begin with. The goal's
/// own errors come before those of the file: InvalidInput for weights that cannot be read; those of parseHeld.
struct AskedWorkspace {
  std::shared_ptr<Workspace> workspace;
  ChoiceRequest choice;
};
Result<AskedWorkspace> openWithGoal(const std::filesystem::path& path, const GoalOptions& options, std::uint64_t seed);

}  // namespace isotone
