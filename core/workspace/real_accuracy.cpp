#include <cmath>

#include "core/base/language.h"
#include "core/workspace/realized_network.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

constexpr std::size_t kDesignsAtOnce = 25;  // stored together: what a killed run loses at most

Status store(Workspace& workspace, const std::string& task, const std::vector<Design>& designs, const std::vector<double>& values) {
  const auto data = workspace.data();
  ImportedData import;
  import.kind = FileKind::Accuracies;
  ImportedData::Accuracy column{task, {}, values, Origin::Measured};
  for (const Design& design : designs) {
    const auto known = data->designs.rowOfKey.find(data->space->key(design));
    if (known != data->designs.rowOfKey.end()) {
      column.rows.push_back(known->second);
      continue;
    }
    const std::size_t fresh = data->designs.size() + import.designs.size();
    column.rows.push_back(static_cast<std::uint32_t>(fresh));
    import.designs.push_back({design, static_cast<std::int64_t>(fresh), data->space->isLive(design)});
  }
  import.accuracies.push_back(std::move(column));
  return workspace.change([&](WorkspaceFile& file) -> Status {
    if (const Status added = file.addImport(import, said("core", "measured by the program"), "", {}); !added) return added;
    return data->currentTask.empty() ? file.setCurrentTask(task) : Status();
  });
}

std::vector<Design> withoutAccuracy(const Dataset& data, const std::string& task, const std::vector<Design>& designs) {
  const TaskAccuracy* known = data.findTask(task);
  std::vector<Design> left;
  for (const Design& design : designs) {
    const auto row = data.designs.rowOfKey.find(data.space->key(design));
    if (known && row != data.designs.rowOfKey.end() && std::isfinite(known->values[row->second])) continue;
    left.push_back(design);
  }
  return left;
}

}  // namespace

Result<std::size_t> measureAccuracies(Workspace& workspace, const std::vector<Design>& designs, const Progress& progress) {
  const auto networks = TrainedNetworks::open(workspace);
  if (!networks) return failFrom(networks);
  const std::string& task = networks->task().name;
  const std::vector<Design> left = withoutAccuracy(*workspace.data(), task, designs);
  for (std::size_t begin = 0; begin < left.size(); begin += kDesignsAtOnce) {
    std::vector<Design> batch;
    std::vector<double> values;
    Status ended;
    for (std::size_t i = begin; ended && i < std::min(left.size(), begin + kDesignsAtOnce); ++i) {
      progress.report(static_cast<double>(i) / static_cast<double>(left.size()),
                      sayf(phrase("core", "Accuracy of design {} of {}"), i + 1, left.size()));
      const auto accuracy = networks->accuracy(left[i], progress);
      if (!accuracy) {
        ended = failFrom(accuracy);
        break;
      }
      batch.push_back(left[i]);
      values.push_back(*accuracy);
    }
    if (!batch.empty())
      if (const Status stored = store(workspace, task, batch, values); !stored) return failFrom(stored);
    if (!ended) return failFrom(ended);
  }
  return left.size();
}

}  // namespace isotone
