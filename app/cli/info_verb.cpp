// info
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace;
};

struct Counts {
  std::size_t latency = 0, energy = 0, accuracy = 0;
};

std::size_t countFinite(const Series* series) {
  if (series == nullptr) return 0;
  return static_cast<std::size_t>(
      std::count_if(series->values.begin(), series->values.end(), [](double v) { return std::isfinite(v); }));
}

// Accuracy belongs to a design and not to a device: counted are the measured designs whose accuracy is known.
Counts countsOf(const Dataset& data, std::size_t device) {
  const Series* latency = data.find(device, Metric::Latency);
  const Series* energy = data.find(device, Metric::Energy);
  Counts counts{countFinite(latency), countFinite(energy), 0};
  const TaskAccuracy* task = data.current();
  for (std::size_t row = 0; task != nullptr && row < data.designs.size(); ++row) {
    const bool measured = (latency != nullptr && std::isfinite(latency->values[row])) ||
                          (energy != nullptr && std::isfinite(energy->values[row]));
    counts.accuracy += measured && std::isfinite(task->values[row]);
  }
  return counts;
}

void printText(std::ostream& out, const Dataset& data) {
  const auto dead = std::count(data.designs.live.begin(), data.designs.live.end(), 0);
  out << fmt::format("{}: {}{}\n", data.name, data.space->title(), data.simulated ? " (simulated)" : "");
  out << fmt::format("{} designs{}\n", data.designs.size(), dead > 0 ? fmt::format(", {} disconnected", dead) : "");
  for (const TaskAccuracy& task : data.accuracies)
    out << fmt::format("task {}{}\n", task.task, task.task == data.currentTask ? " (current)" : "");
  if (data.devices.empty()) {
    out << "no devices yet: import measurements\n";
    return;
  }
  using enum TextTable::Align;
  TextTable table({{"device", Left}, {"class", Left}, {"latency", Right}, {"energy", Right}, {"accuracy", Right},
                   {"timer", Right}, {"origin", Left}});
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    const DeviceProfile& profile = data.devices[device];
    const Counts counts = countsOf(data, device);
    table.add({profile.name, profile.deviceClass, std::to_string(counts.latency), std::to_string(counts.energy),
               std::to_string(counts.accuracy),
               profile.timerResolutionMs ? fmt::format("{} ms", *profile.timerResolutionMs) : "",
               originName(profile.origin)});
  }
  table.print(out);
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  const auto data = (*workspace)->data();
  if (context.talks()) printText(context.out, *data);
  if (!context.json) return kDone;
  auto devices = nlohmann::ordered_json::array();
  for (std::size_t device = 0; device < data->devices.size(); ++device) {
    const Counts counts = countsOf(*data, device);
    devices.push_back({{"name", data->devices[device].name},
                       {"class", data->devices[device].deviceClass},
                       {"latency", counts.latency},
                       {"energy", counts.energy},
                       {"accuracy", counts.accuracy}});
  }
  context.out << nlohmann::ordered_json{{"space", data->space->name()},
                                        {"designs", data->designs.size()},
                                        {"devices", std::move(devices)}}
                     .dump()
              << '\n';
  return kDone;
}

}  // namespace

void addInfoVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "info", "What a workspace holds",
      [](CLI::App& verb, Options& options) { verb.add_option("W", options.workspace, "The workspace")->required(); }, run);
}

}  // namespace isotone
