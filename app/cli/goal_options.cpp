#include "app/cli/goal_options.h"

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/workspace/held_choices.h"

namespace isotone {

void addGoalOptions(CLI::App& verb, GoalOptions& options, DeviceOption device) {
  auto* given = verb.add_option("--device", options.device, "The device to choose for");
  if (device == DeviceOption::Required) given->required();
  verb.add_option("--task", options.task, "Accuracy column; default: the workspace's current one");
  verb.add_option("--weights", options.weights, "Accuracy points a ms and a mJ, latency=X,energy=Y")->delimiter(',');
  verb.add_option("--max-latency", options.maxLatencyMs, "Limit in ms")->check(CLI::PositiveNumber);
  verb.add_option("--max-energy", options.maxEnergyMj, "Limit in mJ")->check(CLI::PositiveNumber);
  verb.add_option("--max-size", options.maxSizeBytes, "Limit of the weights in bytes")->check(CLI::PositiveNumber);
  verb.add_option("--min-accuracy", options.minAccuracyPercent, "Limit in percent")->check(CLI::Range(0.0, 100.0));
  verb.add_option("--confidence", options.confidence, "Share of cases in which each limit is to hold")
      ->check(CLI::Range(0.5, 0.999))
      ->capture_default_str();
  verb.add_option("--hold", options.held, "Choices to work around, DECISION=CHOICE,…")->delimiter(',');
  verb.add_option("--method", options.method, "How to search")
      ->check(CLI::IsMember({"auto", "neural", "exhaustive", "evolutionary"}))
      ->capture_default_str();
  verb.add_option("--refine", options.refine, "What follows the network's pass: nothing, one step of local search, or all of it")
      ->check(CLI::IsMember({"none", "sweep", "full"}))
      ->capture_default_str();
}

namespace {

/// Without the choices to hold, which need the space.
Result<Goal> goalOf(const GoalOptions& options) {
  Goal goal;
  goal.maxLatencyMs = options.maxLatencyMs;
  goal.maxEnergyMj = options.maxEnergyMj;
  goal.maxSizeBytes = options.maxSizeBytes;
  goal.minAccuracyPercent = options.minAccuracyPercent;
  goal.confidence = options.confidence;
  if (options.weights.empty()) return goal;
  goal.form = Goal::Form::Weights;
  for (const std::string& weight : options.weights) {
    const auto equals = weight.find('=');
    const std::string name = weight.substr(0, equals);
    const auto value = equals == std::string::npos ? std::nullopt : parseNumber(std::string_view(weight).substr(equals + 1));
    if (!value || !(*value >= 0) || !(*value < 1e300) || (name != "latency" && name != "energy"))
      return fail(ErrorKind::InvalidInput,
                  fmt::format("--weights: \"{}\" is no weight; write latency=X,energy=Y with numbers of 0 or more.", weight));
    (name == "latency" ? goal.latencyWeight : goal.energyWeight) = *value;
  }
  return goal;
}

Refine refineOf(const std::string& name) {
  if (name == "none") return Refine::None;
  return name == "sweep" ? Refine::Sweep : Refine::Full;
}

}  // namespace

Result<AskedWorkspace> openWithGoal(const std::filesystem::path& path, const GoalOptions& options, std::uint64_t seed) {
  auto goal = goalOf(options);
  if (!goal) return failFrom(goal);
  auto workspace = Workspace::open(path, WorkspaceFile::Mode::Read);
  if (!workspace) return failFrom(workspace);
  auto held = parseHeld(*(*workspace)->data()->space, options.held);
  if (!held) return failFrom(held);
  goal->held = std::move(*held);
  const Method method = parseMethod(options.method).value_or(Method::Auto);
  return AskedWorkspace{std::move(*workspace), {{options.device, options.task, method, seed}, std::move(*goal), refineOf(options.refine)}};
}

}  // namespace isotone
