#include "core/workspace/optimizer_network.h"

#include "core/base/language.h"

namespace isotone {

Result<OptimizerLog> trainOptimizerNetwork(Workspace& workspace, const OptimizerRequest&, const TrainingSink&, const Progress&) {
  return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no accuracies."), workspace.data()->name));
}
NetworkState optimizerState(const Workspace&, const std::string&) { return NetworkState::None; }
std::optional<OptimizerLog> optimizerLog(const Workspace&, const std::string&) { return std::nullopt; }

}  // namespace isotone
