#include <cmath>

#include "core/base/language.h"
#include "core/workspace/realized_network.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

constexpr std::size_t kDesignsAtOnce = 25;  // stored together: what a killed run loses at most

using Rows = std::vector<std::uint32_t>;

Status store(Workspace& workspace, const std::string& task, const Rows& rows, const std::vector<double>& values) {
  ImportedData measured;
  measured.kind = FileKind::Accuracies;
  measured.accuracies.push_back({task, rows, values, Origin::Measured});
  const bool first = workspace.data()->currentTask.empty();
  return workspace.change([&](WorkspaceFile& file) -> Status {
    if (const Status added = file.addImport(measured, {}, {}, {}); !added) return added;
    return first ? file.setCurrentTask(task) : Status();
  });
}

Rows withoutAccuracy(const Dataset& data, const std::string& task, const Rows& rows) {
  const TaskAccuracy* known = data.findTask(task);
  Rows left;
  for (const std::uint32_t row : rows)
    if (!known || !std::isfinite(known->values[row])) left.push_back(row);
  return left;
}

}  // namespace

Result<std::size_t> measureAccuracies(Workspace& workspace, const Rows& rows, const Progress& progress) {
  const auto networks = TrainedNetworks::open(workspace);
  if (!networks) return failFrom(networks);
  const std::string& task = networks->task()->name;
  const auto data = workspace.data();
  const Rows left = withoutAccuracy(*data, task, rows);
  for (std::size_t begin = 0; begin < left.size(); begin += kDesignsAtOnce) {
    Rows batch;
    std::vector<double> values;
    Status ended;
    for (std::size_t i = begin; ended && i < std::min(left.size(), begin + kDesignsAtOnce); ++i) {
      progress.report(static_cast<double>(i) / static_cast<double>(left.size()),
                      sayf(phrase("core", "Accuracy of design {} of {}"), i + 1, left.size()));
      const auto accuracy = networks->accuracy(data->designs.designs[left[i]], progress);
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
