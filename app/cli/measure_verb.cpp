// measure
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/workspace/measure.h"
#include "core/workspace/measure_designs.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

constexpr int kMostThreads = 256;

struct Options {
  std::filesystem::path workspace;
  std::string what = "latency", designs = "anchors:20";
  std::vector<std::string> precision{"fp32", "int8"};
  std::vector<int> threads{1};
  MeasureRequest request;
};

Result<std::vector<HostRuntime>> runtimesOf(const Options& options) {
  std::vector<HostRuntime> runtimes;
  for (const std::string& name : options.precision) {
    const auto runtime = parseRuntime(name == "int8" ? "int8-onednn" : name);
    if (!runtime)
      return fail(ErrorKind::InvalidInput, fmt::format("\"{}\" is no precision; give fp32, int8-onednn (or int8) or int8-qnnpack.", name));
    for (const int threads : options.threads) {
      if (threads < 1 || threads > kMostThreads)
        return fail(ErrorKind::InvalidInput, fmt::format("{} threads cannot be measured; give 1 to {}.", threads, kMostThreads));
      runtimes.push_back({*runtime, threads});
    }
  }
  return runtimes;
}

ordered_json deviceJson(const MeasuredDevice& device) {
  ordered_json json{{"device", device.profile.name}, {"title", device.profile.title}, {"rows", device.rows},      {"failed", device.failed},
                    {"medianMs", device.medianMs},   {"p95Ms", device.medianP95Ms},   {"drift", device.driftPercent}};
  if (device.againstFloat) json["againstFp32"] = *device.againstFloat;
  if (device.repeat)
    json["repeat"] = {{"designs", device.repeat->designs}, {"srcc", device.repeat->srcc}, {"medianDifference", device.repeat->medianDifferencePercent}};
  json["conditions"] = device.profile.conditions;
  return json;
}

void print(Context& context, const Measurements& measured) {
  using enum TextTable::Align;
  TextTable table({{"device", Left}, {"rows", Right}, {"median ms", Right}, {"p95 ms", Right}, {"drift %", Right}, {"fp32/int8", Right},
                   {"SRCC again", Right}, {"difference %", Right}, {"path", Left}});
  for (const MeasuredDevice& device : measured.devices) {
    const auto path = device.profile.conditions.find("path");
    table.add({device.profile.name, std::to_string(device.rows), fixedOrDash(device.medianMs, 4), fixedOrDash(device.medianP95Ms, 4),
               fixedOrDash(device.driftPercent, 1), device.againstFloat ? fixedOrDash(*device.againstFloat, 2) : "—",
               device.repeat ? fixedOrDash(device.repeat->srcc, 4) : "—",
               device.repeat ? fixedOrDash(device.repeat->medianDifferencePercent, 2) : "—",
               path == device.profile.conditions.end() ? "" : path->second});
  }
  table.print(context.out);
  context.out << fmt::format("{} values in {:.0f} s, {} of {} blocks measured twice\n", measured.rows, measured.seconds, measured.blocksAgain,
                             measured.blocks);
}

Result<Measurements> measured(Context& context, Workspace& workspace, const Options& options) {
  const auto choice = parseDesignChoice(options.designs);
  if (!choice) return failFrom(choice);
  auto runtimes = runtimesOf(options);
  if (!runtimes) return failFrom(runtimes);
  MeasureRequest request = options.request;
  request.runtimes = std::move(*runtimes);
  request.seed = context.seed;
  std::vector<std::string> devices;
  for (const HostRuntime& runtime : request.runtimes) devices.push_back(hostDeviceName(*workspace.data(), request, runtime, hostFacts()));
  const Progress progress = context.progress();
  auto rows = chosenDesigns(workspace, *choice, devices, request.again, context.seed, progress.part(0, 0.05));
  if (!rows) return failFrom(rows);
  request.rows = std::move(*rows);
  return measure(workspace, request, progress.part(0.05, 1));
}

int runAccuracy(Context& context, Workspace& workspace, const Options& options) {
  const auto choice = parseDesignChoice(options.designs);
  if (!choice) return context.fail(choice.error());
  const Progress progress = context.progress();
  const auto rows = chosenDesigns(workspace, *choice, {}, false, context.seed, progress.part(0, 0.01));
  if (!rows) return context.fail(rows.error());
  const auto measured = measureAccuracies(workspace, *rows, progress.part(0.01, 1));
  if (!measured) return context.fail(measured.error());
  context.clearProgress();
  if (context.json) context.out << ordered_json{{"rows", *measured}, {"designs", rows->size()}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("accuracy of {} designs measured, {} were known\n", *measured, rows->size() - *measured);
  return kDone;
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Write);
  if (!workspace) return context.fail(workspace.error());
  if (options.what == "accuracy") return runAccuracy(context, **workspace, options);
  const auto done = measured(context, **workspace, options);
  if (!done) {
    const auto choice = parseDesignChoice(options.designs);
    return context.fail(done.error(), choice && choice->how == DesignChoice::How::File ? kBadInput : kUsage);
  }
  context.clearProgress();
  if (context.json) {
    auto devices = ordered_json::array();
    for (const MeasuredDevice& device : done->devices) devices.push_back(deviceJson(device));
    context.out << ordered_json{{"device", done->devices.front().profile.name},
                                {"rows", done->rows},
                                {"conditions", done->devices.front().profile.conditions},
                                {"devices", std::move(devices)},
                                {"seconds", done->seconds}}
                       .dump()
                << '\n';
  }
  if (context.talks()) print(context, *done);
  return kDone;
}

}  // namespace

void addMeasureVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "measure", "Measure designs on this computer",
      [](CLI::App& verb, Options& options) {
        verb.footer("Each precision with each number of threads is a device: this_computer_fp32_1t. What was stopped goes on where it was; "
                    "--again\nmeasures everything anew and says how well it repeats: rank correlation with the stored values and the median "
                    "difference.\nLeave the computer alone meanwhile.");
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--what", options.what, "latency, or accuracy: of the weight-sharing network that the workspace has trained")
            ->check(CLI::IsMember({"latency", "accuracy"}))
            ->capture_default_str();
        verb.add_option("--designs", options.designs, "anchors:N, random:N, spread:N (from small to large), all, or a file with a key or an\nindex a line")->capture_default_str();
        verb.add_option("--precision", options.precision, "fp32, int8-onednn (or int8), int8-qnnpack")->delimiter(',')->capture_default_str();
        verb.add_option("--threads", options.threads, "Threads of a network, N or N,M")->delimiter(',')->capture_default_str();
        verb.add_option("--repeats", options.request.repeats, "Runs of each design at least")->check(CLI::PositiveNumber)->capture_default_str();
        verb.add_option("--name", options.request.title, "What the devices are called")->capture_default_str();
        verb.add_flag("--again", options.request.again, "Also what is measured already");
      },
      run);
}

}  // namespace isotone
