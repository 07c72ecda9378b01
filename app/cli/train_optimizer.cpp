#include "app/cli/train_optimizer.h"

#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/text_table.h"
#include "core/workspace/optimizer_network.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

ordered_json regretOf(const OptimizerLog& log) {
  auto regret = ordered_json::object();
  for (const OptimizerScore& score : log.scores)
    regret[score.method] = {{"mean", score.meanRegretPercent}, {"p95", score.p95RegretPercent},
                            {"feasible", score.feasiblePercent}, {"evaluations", score.evaluations}, {"milliseconds", score.medianMilliseconds}};
  return regret;
}

}  // namespace

std::string regretJson(const OptimizerLog& log) { return regretOf(log).dump(); }

std::string jsonOf(const OptimizerLog& log) {
  const int steps = log.curve.empty() ? 0 : log.curve.back().step;
  const ordered_json json{{"epochs", steps}, {"seconds", log.seconds}, {"accuracy", {{"srcc", log.accuracySrcc}}}, {"regret", regretOf(log)},
          {"devices", log.devices}, {"heldOut", log.heldOut}};
  return json.dump();
}

void print(std::ostream& out, const OptimizerLog& log) {
  out << fmt::format("optimizer network for {}: trained around {} devices in {:.0f} s\n", log.task, log.devices.size(), log.seconds);
  if (log.scores.empty()) {
    out << "There are too few chips to hold one out, so it was not judged.\n";
    return;
  }
  out << fmt::format("Regret on {} devices that it was not trained on, % of the way from random designs to the best found:\n", log.heldOut.size());
  using enum TextTable::Align;
  TextTable table({{"method", Left}, {"mean", Right}, {"95th percentile", Right}, {"limits met %", Right}, {"evaluations", Right}, {"median ms", Right}});
  for (const OptimizerScore& score : log.scores)
    table.add({score.method, fixedOrDash(score.meanRegretPercent, 2), fixedOrDash(score.p95RegretPercent, 2), fmt::format("{:.0f}", score.feasiblePercent),
               std::to_string(score.evaluations), fmt::format("{:.3f}", score.medianMilliseconds)});
  table.print(out);
}

Result<OptimizerLog> trainOptimizer(Context& context, Workspace& workspace, const OptimizerTrainOptions& options) {
  OptimizerRequest request;
  request.task = options.task;
  request.resume = options.resume;
  request.cases.seed = request.training.seed = context.seed;
  request.training.device = options.device;
  if (context.threads > 0) request.cases.threads = context.threads;
  auto log = trainOptimizerNetwork(workspace, request, {}, context.progress());
  context.clearProgress();
  return log;
}

}  // namespace isotone
