// simulate
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "core/workspace/simulate.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace;
  std::vector<std::string> devices;
};

int run(Context& context, const Options& options) {
  const auto models = catalogueModels(options.devices);
  if (!models) return context.fail(models.error());
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Write);
  if (!workspace) return context.fail(workspace.error());
  if (const Status done = simulateDevices(**workspace, *models, context.seed, context.progress()); !done) return context.fail(done.error());
  context.clearProgress();
  const std::size_t designs = (*workspace)->data()->designs.size();
  if (context.json) context.out << nlohmann::ordered_json{{"devices", options.devices}, {"designs", designs}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("{} devices simulated on {} designs\n", models->size(), designs);
  return kDone;
}

}  // namespace

void addSimulateVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "simulate", "Add devices of the catalogue as their analytic models say, marked as simulated",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--devices", options.devices, "Which of the catalogue, A,B")->required()->delimiter(',');
      },
      run);
}

}  // namespace isotone
