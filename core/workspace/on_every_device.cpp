#include "core/workspace/on_every_device.h"

#include <cmath>

#include "core/optimizer/limits.h"
#include "core/workspace/candidate_columns.h"

namespace isotone {
namespace {

void predictGaps(const Workspace& workspace, const std::string& device, const std::vector<NamedDesign>& designs, Metric metric,
                 DeviceValues& into) {
  std::vector<std::size_t> gaps;
  DesignMatrix missing(workspace.data()->space->decisions().size());
  for (std::size_t i = 0; i < designs.size(); ++i) {
    if (!std::isnan(into.values[i])) continue;
    gaps.push_back(i);
    missing.push(designs[i].design);
  }
  if (gaps.empty()) return;
  const auto model = workspace.model(device, metricName(metric));
  if (!model || !model->predictor) return;
  std::vector<Prediction> predicted(gaps.size());
  model->predictor->predict(missing, predicted);
  for (std::size_t i = 0; i < gaps.size(); ++i) into.values[gaps[i]] = predicted[i].mean;
}

}  // namespace

std::vector<DeviceValues> onEveryDevice(const Workspace& workspace, const std::vector<NamedDesign>& designs, Metric metric) {
  const auto data = workspace.data();
  std::vector<DeviceValues> all;
  for (std::size_t device = 0; device < data->devices.size(); ++device) {
    const Series* series = data->find(device, metric);
    if (!series) continue;
    DeviceValues one{device, {}, {}};
    for (const NamedDesign& design : designs) {
      const bool inTable = design.row >= 0 && static_cast<std::size_t>(design.row) < series->values.size();
      one.values.push_back(inTable ? series->values[static_cast<std::size_t>(design.row)] : std::nan(""));
      one.measured.push_back(std::isnan(one.values.back()) ? 0 : 1);
    }
    predictGaps(workspace, data->devices[device].name, designs, metric, one);
    all.push_back(std::move(one));
  }
  return all;
}

namespace {

/// Takes limits on what a device does not know out of the goal, and counts them.
std::size_t dropUnknown(Goal& goal, const CandidateTable& table) {
  std::size_t dropped = 0;
  const auto drop = [&](std::optional<double>& limit, const std::vector<double>& column) {
    if (!limit || !column.empty()) return;
    limit.reset();
    ++dropped;
  };
  if (goal.form == Goal::Form::Limits) drop(goal.maxEnergyMj, table.energy);
  drop(goal.maxSizeBytes, table.sizeBytes);
  return dropped;
}

}  // namespace

std::vector<DeviceLimits> limitsOnEveryDevice(const Workspace& workspace, const std::vector<NamedDesign>& designs, const Goal& goal,
                                              const std::string& task) {
  const auto data = workspace.data();
  DesignMatrix matrix(data->space->decisions().size());
  std::vector<std::int64_t> rows;
  for (const NamedDesign& design : designs) {
    matrix.push(design.design);
    rows.push_back(design.row);
  }
  std::vector<DeviceLimits> all;
  for (std::size_t device = 0; device < data->devices.size(); ++device) {
    const auto sources = CandidateSources::find(workspace, {.device = data->devices[device].name, .task = task});
    if (!sources) continue;
    const CandidateTable table = sources->table(matrix, rows);
    Goal known = goal;
    known.latencyWeight = known.energyWeight = 0;
    const std::size_t dropped = dropUnknown(known, table);
    const auto checks = limitChecks(table, known);
    if (!checks) continue;
    DeviceLimits one{device, std::vector<DesignLimits>(designs.size(), DesignLimits{{}, checks->size() + dropped, dropped})};
    for (std::size_t i = 0; i < designs.size(); ++i)
      for (const LimitCheck& check : *checks) {
        const double excess = check.excess(i);
        if (std::isnan(excess)) ++one.designs[i].unknown;
        else if (excess > 0) one.designs[i].broken.push_back(check.limit);
      }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace isotone
