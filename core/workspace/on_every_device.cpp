#include "core/workspace/on_every_device.h"

#include <cmath>

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

}  // namespace isotone
