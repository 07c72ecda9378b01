// kit
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "core/workspace/kit.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace, folder;
  KitRequest kit;
  std::string metric = "latency";
};

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  KitRequest request = options.kit;
  request.metric = parseMetric(options.metric).value_or(Metric::Latency);
  const Result<Kit> kit = writeKit(*(*workspace)->data(), request, options.folder, context.progress());
  if (!kit) return context.fail(kit.error());
  context.clearProgress();
  if (context.json) {
    auto files = nlohmann::ordered_json::array();
    for (const std::filesystem::path& file : kit->files) files.push_back(file.string());
    context.out << nlohmann::ordered_json{{"files", std::move(files)}}.dump() << '\n';
  }
  if (context.talks())
    context.out << fmt::format("wrote {}: {} designs to measure; begin with README.md\n", options.folder.string(),
                               kit->rows.size());
  return kDone;
}

}  // namespace

void addKitVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "kit", "Write a measurement kit: the networks, a table to fill in, instructions",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        CLI::Option* count = verb.add_option("--count", options.kit.count, "How many designs to measure: those that teach most")
                                 ->check(CLI::PositiveNumber)
                                 ->capture_default_str();
        verb.add_flag("--all", options.kit.all, "All designs of the workspace instead")->excludes(count);
        verb.add_option("--bits", options.kit.bits, "Bits of all layers of the networks, as 8 or 32, instead of each design's own")
            ->check(CLI::IsMember({2, 3, 4, 5, 6, 7, 8, 16, 32}));
        verb.add_option("--out", options.folder, "The folder to make")->required();
        verb.add_option("--device", options.kit.device, "What is to be measured; its designs measured before are left out");
        verb.add_option("--metric", options.metric, "What is to be measured on it")
            ->check(CLI::IsMember({"latency", "energy", "power"}))
            ->capture_default_str();
      },
      run);
}

}  // namespace isotone
