#include "core/workspace/reuse.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/named.h"

namespace isotone {

std::optional<std::size_t> ReuseKnowledge::placeOf(std::size_t device) const {
  const auto found = std::find(devices.begin(), devices.end(), device);
  if (found == devices.end()) return std::nullopt;
  return static_cast<std::size_t>(found - devices.begin());
}

Result<ReuseKnowledge> reuseBetweenDevices(const Dataset& data, Metric metric, const std::string& task,
                                           const ReuseOptions& options, const Progress& progress) {
  const TaskAccuracy* accuracy = task.empty() ? data.current() : data.findTask(task);
  if (accuracy == nullptr && !task.empty()) return failFrom(taskNamed(data, task));
  if (accuracy == nullptr)
    return fail(ErrorKind::Infeasible, said("core", "What reuse costs is counted in accuracy: import a table of accuracies."));
  auto correlations = correlateDevices(data, {.metric = metric, .withKendall = false}, progress.part(0, 0.3));
  if (!correlations) return failFrom(correlations);
  ReuseKnowledge knowledge{.devices = correlations->devices, .matrix = std::move(correlations->matrix)};
  std::vector<std::vector<double>> costs;
  for (const std::size_t device : knowledge.devices) {
    costs.push_back(comparableValues(data, device, metric, false));
    std::size_t known = 0;
    for (std::size_t row = 0; row < std::min(costs.back().size(), accuracy->values.size()); ++row)
      known += !std::isnan(costs.back()[row]) && std::isfinite(accuracy->values[row]) ? 1 : 0;
    knowledge.known.push_back(known);
  }
  auto table = reuseOfAllPairs({costs.begin(), costs.end()}, accuracy->values, options, progress.part(0.3, 1));
  if (!table) return failFrom(table);
  knowledge.table = std::move(*table);
  return knowledge;
}

std::optional<ReuseCost> reuseCost(const ReuseKnowledge& knowledge, std::size_t proxy, std::size_t target, double srcc,
                                   std::size_t designs) {
  const auto from = knowledge.placeOf(proxy), to = knowledge.placeOf(target);
  if (from && to && 2 * designs >= knowledge.known[*from] && 2 * knowledge.known[*to] >= knowledge.known[*from]) {
    const ReuseRegret& regret = knowledge.table.at(*from, *to);
    if (regret.candidates > 0) return ReuseCost{regret.mean, regret.mean, regret.mean, true};
  }
  const auto expected =
      expectedRegret(reuseExamples(knowledge.matrix, knowledge.table, to.value_or(SIZE_MAX)), srcc, designs);
  if (!expected) return std::nullopt;
  return ReuseCost{expected->mean, expected->low, expected->high, false};
}

}  // namespace isotone
