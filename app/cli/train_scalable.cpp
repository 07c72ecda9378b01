#include "app/cli/train_scalable.h"

#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/text_table.h"
#include "core/workspace/scalable.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

ordered_json stageJson(const ScalableStage& stage) {
  auto scores = ordered_json::array();
  for (const ScalableScore& score : stage.scores)
    scores.push_back({{"method", score.method}, {"srcc", score.srcc}, {"mape", score.mapePercent}, {"within10", score.within10Percent},
                      {"coverage90", score.coverage90Percent}});
  return {{"measurements", stage.measurements}, {"trust", stage.trust}, {"spread", stage.spread}, {"scores", std::move(scores)}};
}

void print(std::ostream& out, const TrainedMetric& trained) {
  using enum TextTable::Align;
  TextTable table({{"measurements", Right}, {"method", Left}, {"SRCC", Right}, {"MAPE %", Right}, {"within ±10 %", Right}, {"in 90 % interval", Right}});
  for (const ScalableStage& stage : trained.stages)
    for (const ScalableScore& score : stage.scores)
      table.add({std::to_string(stage.measurements), score.method, fmt::format("{:.4f}", score.srcc), fmt::format("{:.1f}", score.mapePercent),
                 fmt::format("{:.1f}", score.within10Percent), fmt::format("{:.1f}", score.coverage90Percent)});
  out << fmt::format("{}: {} devices in {:.1f} s; means over devices held out by chip\n", metricName(trained.metric), trained.devices, trained.seconds);
  table.print(out);
}

}  // namespace

int trainScalable(Context& context, Workspace& workspace) {
  ScalableRequest request;
  request.network.seed = context.seed;
  const auto trained = trainScalable(workspace, request, context.progress());
  context.clearProgress();
  if (!trained) return context.fail(trained.error());
  auto metrics = ordered_json::object();
  double seconds = 0;
  for (const TrainedMetric& one : *trained) {
    seconds += one.seconds;
    auto stages = ordered_json::array();
    for (const ScalableStage& stage : one.stages) stages.push_back(stageJson(stage));
    metrics[metricName(one.metric)] = {{"devices", one.devices}, {"seconds", one.seconds}, {"stages", std::move(stages)}};
    if (context.talks()) print(context.out, one);
  }
  if (context.json)
    context.out << ordered_json{{"epochs", 0}, {"seconds", seconds}, {"accuracy", std::move(metrics)}, {"regret", ordered_json::object()}}.dump() << '\n';
  return kDone;
}

}  // namespace isotone
