// fleet
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/reports/writers.h"
#include "core/workspace/design_fleet.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t kMostPrinted = 40;

struct Options {
  std::filesystem::path workspace, out;
  DesignFleetRequest request;
};

ordered_json jsonOf(const DesignedFleet& fleet, std::size_t mostDevices) {
  auto devices = ordered_json::array();
  for (std::size_t i = 0; i < std::min(mostDevices, fleet.devices.size()); ++i) {
    const DesignedDevice& one = fleet.devices[i];
    devices.push_back({{"device", one.device}, {"key", one.key}, {"accuracy", one.accuracy}, {"latency", one.latencyMs},
                       {"energy", one.energyMj}, {"servedBy", one.servedBy}});
  }
  auto cover = ordered_json::array();
  for (const std::size_t design : fleet.cover.designs) cover.push_back(fleet.keys[design]);
  return {{"devices", std::move(devices)}, {"designs", fleet.keys.size()}, {"cover", std::move(cover)}, {"coverLowerBound", fleet.cover.lowerBound},
          {"seconds", fleet.seconds}, {"networkSeconds", fleet.networkSeconds}};
}

DataTable tableOf(const DesignedFleet& fleet) {
  DataTable table;
  table.header = {"device", "key", "accuracy_percent", "latency_ms", "energy_mj", "served_by"};
  for (const DesignedDevice& one : fleet.devices) {
    const bool served = one.servedBy < fleet.cover.designs.size();
    table.rows.push_back({{one.device, std::nullopt}, {one.key, std::nullopt}, {"", one.accuracy}, {"", one.latencyMs}, {"", one.energyMj},
                          {served ? fleet.keys[fleet.cover.designs[one.servedBy]] : "", std::nullopt}});
  }
  return table;
}

void print(std::ostream& out, const DesignedFleet& fleet, const DesignFleetRequest& request) {
  using enum TextTable::Align;
  TextTable table({{"device", Left}, {"design", Left}, {"accuracy %", Right}, {"latency ms", Right}, {"energy mJ", Right}, {"cover", Right}});
  for (std::size_t i = 0; i < std::min(kMostPrinted, fleet.devices.size()); ++i) {
    const DesignedDevice& one = fleet.devices[i];
    const bool served = one.servedBy < fleet.cover.designs.size();
    table.add({one.device, one.key, fixedOrDash(one.accuracy, 2), fixedOrDash(one.latencyMs, 4), fixedOrDash(one.energyMj, 4),
               served ? std::to_string(one.servedBy + 1) : "-"});
  }
  table.print(out);
  if (fleet.devices.size() > kMostPrinted) out << fmt::format("… and {} more; --out writes them all\n", fleet.devices.size() - kMostPrinted);
  out << fmt::format("{} devices, {} different designs, in {:.2f} s\n", fleet.devices.size(), fleet.keys.size(), fleet.seconds);
  const auto unserved = std::count_if(fleet.devices.begin(), fleet.devices.end(), [&](const DesignedDevice& one) { return one.servedBy >= fleet.cover.designs.size(); });
  out << fmt::format("{} of them keep {} devices within {} points of their own best (at least {:.0f} are needed):\n", fleet.cover.designs.size(),
                     fleet.devices.size() - static_cast<std::size_t>(unserved), request.allowedRegret, fleet.cover.lowerBound);
  for (std::size_t i = 0; i < fleet.cover.designs.size(); ++i) out << fmt::format("  {:3}  {}\n", i + 1, fleet.keys[fleet.cover.designs[i]]);
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  DesignFleetRequest request = options.request;
  request.seed = context.seed;
  request.threads = context.threads > 0 ? context.threads : 1;
  const auto fleet = designForFleet(**workspace, request, context.progress());
  context.clearProgress();
  if (!fleet) return context.fail(fleet.error());
  if (!options.out.empty())
    if (const Status saved = saveFile(options.out, toCsv(tableOf(*fleet))); !saved) return context.fail(saved.error());
  for (const Issue& issue : fleet->issues)
    if (context.talks()) context.err << fmt::format("isotone: {}\n", issue.text);
  if (context.json) context.out << jsonOf(*fleet, options.out.empty() ? fleet->devices.size() : 0).dump() << '\n';
  if (context.talks()) print(context.out, *fleet, request);
  return kDone;
}

}  // namespace

void addFleetVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "fleet", "A design for every device in one call, and the fewest designs that serve them all",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace, with a trained optimizer network")->required();
        verb.add_option("--task", options.request.task, "Accuracy column; default: the workspace's current one");
        verb.add_option("--synthetic", options.request.synthetic, "Design for so many synthetic devices out of the catalogue instead");
        verb.add_option("--latency-points", options.request.latencyPoints, "Accuracy points for a device's whole range of latencies")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        verb.add_option("--energy-points", options.request.energyPoints, "The same for energy")->check(CLI::NonNegativeNumber)->capture_default_str();
        verb.add_option("--regret", options.request.allowedRegret, "Points that a device may lose for a design of the cover")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        verb.add_option("--out", options.out, "A CSV of all devices");
      },
      run);
}

}  // namespace isotone
