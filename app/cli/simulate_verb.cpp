// simulate
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/devices/device_figures.h"
#include "core/workspace/fit_device.h"
#include "core/workspace/simulate.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

struct Options {
  std::filesystem::path workspace, model, write;
  std::vector<std::string> devices;
  std::string name, fit;
};

Result<DeviceModel> modelFrom(const std::filesystem::path& file) {
  const auto bytes = readFile(file);
  if (!bytes) return failFrom(bytes);
  auto model = DeviceModel::fromJson(*bytes, file.string());
  if (!model) return failFrom(model);
  if (const Status sound = checkDeviceModel(*model); !sound)
    return fail(sound.error().kind, fmt::format("{}: {}", file.string(), sound.error().message));
  return model;
}

/// Those of the catalogue and the one of the file, which may be called otherwise.
Result<std::vector<DeviceModel>> modelsOf(const Options& options) {
  auto models = catalogueModels(options.devices);
  if (!models) return failFrom(models);
  if (!options.model.empty()) {
    auto own = modelFrom(options.model);
    if (!own) return failFrom(own);
    models->push_back(std::move(*own));
  }
  if (options.name.empty() || models->empty()) return models;
  if (models->size() > 1) return fail(ErrorKind::InvalidInput, "--name is for one device; simulate the others apart.");
  models->front().title = options.name;
  models->front().name = deviceNameFrom(options.name);
  return models;
}

ordered_json qualityJson(const ModelQuality& quality) { return {{"error", quality.error}, {"srcc", quality.srcc}}; }

void printFit(Context& context, const SpecFit& spec) {
  using enum TextTable::Align;
  TextTable table({{"figure", Left}, {"before", Right}, {"fitted", Right}, {"unit", Left}});
  for (const FigureChange& change : changedFigures(spec.before, spec.fit.model))
    table.add({change.figure.name, fmt::format("{:.4g}", change.before), fmt::format("{:.4g}", change.figure.value), change.figure.unit});
  table.print(context.out);
  context.out << fmt::format("fitted to {} designs, judged on {}: error {:.1f} % -> {:.1f} %, SRCC {:.3f} -> {:.3f}\n", spec.fit.networks,
                             spec.judged > 0 ? fmt::format("{} others", spec.judged) : "the same", 100 * spec.was.error,
                             100 * spec.now.error, spec.was.srcc, spec.now.srcc);
}

int runFit(Context& context, Workspace& workspace, const Options& options, const std::vector<DeviceModel>& start) {
  if (start.size() > 1 || !options.name.empty())
    return context.fail(ErrorKind::InvalidInput, "--fit starts from one model: give --devices one name, or --model a file, and no --name.");
  SpecFitRequest request{options.fit, {}, context.seed};
  if (!start.empty()) request.start = start.front();
  const auto spec = fitSpec(*workspace.data(), request, context.progress());
  context.clearProgress();
  if (!spec) return context.fail(spec.error());
  if (const Status kept = keepSpec(workspace, options.fit, spec->fit.model); !kept) return context.fail(kept.error());
  if (!options.write.empty())
    if (const Status saved = saveFile(options.write, spec->fit.model.toJson() + "\n"); !saved) return context.fail(saved.error());
  if (context.json) {
    ordered_json moved = ordered_json::object();
    for (const FigureChange& change : changedFigures(spec->before, spec->fit.model))
      moved[change.figure.name] = {{"before", change.before}, {"fitted", change.figure.value}};
    context.out << ordered_json{{"device", options.fit},       {"fitted", spec->fit.networks},   {"judged", spec->judged},
                                {"before", qualityJson(spec->was)}, {"after", qualityJson(spec->now)}, {"figures", std::move(moved)}}
                       .dump()
                << '\n';
  }
  if (context.talks()) printFit(context, *spec);
  return kDone;
}

int write(Context& context, const Options& options, const std::vector<DeviceModel>& models) {
  if (models.size() != 1) return context.fail(ErrorKind::InvalidInput, "--write is for one device.");
  if (const Status saved = saveFile(options.write, models.front().toJson() + "\n"); !saved) return context.fail(saved.error());
  if (context.json) context.out << ordered_json{{"file", options.write.string()}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("wrote {}; edit it and give it to --model\n", options.write.string());
  return kDone;
}

int runSimulate(Context& context, Workspace& workspace, const std::vector<DeviceModel>& models) {
  if (const Status done = simulateDevices(workspace, models, context.seed, context.progress()); !done) return context.fail(done.error());
  context.clearProgress();
  const std::size_t designs = workspace.data()->designs.size();
  auto names = ordered_json::array();
  for (const DeviceModel& model : models) names.push_back(model.name);
  if (context.json) context.out << ordered_json{{"devices", std::move(names)}, {"designs", designs}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("{} devices simulated on {} designs\n", models.size(), designs);
  return kDone;
}

int run(Context& context, const Options& options) {
  if (options.devices.empty() && options.model.empty() && options.fit.empty())
    return context.fail(ErrorKind::InvalidInput, "Give --devices of the catalogue, --model with a file, or --fit with a measured device.");
  const auto models = modelsOf(options);
  if (!models) return context.fail(models.error(), options.model.empty() ? kUsage : kBadInput);
  if (options.fit.empty() && !options.write.empty()) return write(context, options, *models);
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Write);
  if (!workspace) return context.fail(workspace.error());
  return options.fit.empty() ? runSimulate(context, **workspace, *models) : runFit(context, **workspace, options, *models);
}

}  // namespace

void addSimulateVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "simulate", "Add devices as their analytic models say, marked as simulated",
      [](CLI::App& verb, Options& options) {
        verb.footer("A device of your own: write a model of the catalogue, edit it, simulate it.\n"
                    "  isotone simulate W --devices gap9 --write mine.json\n"
                    "  isotone simulate W --model mine.json --name \"My board\"\n"
                    "What a measured device reaches of its peaks, kept as its spec sheet; the model to start from is its own, that of the catalogue\n"
                    "with its title, or what --devices or --model names:\n"
                    "  isotone simulate W --fit raspi4");
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--devices", options.devices, "Which of the catalogue, A,B")->delimiter(',');
        verb.add_option("--model", options.model, "A model as JSON (resources/devices/README.md)");
        verb.add_option("--name", options.name, "What the device is called here");
        verb.add_option("--fit", options.fit, "Fit the model of this measured device to its measurements");
        verb.add_option("--write", options.write, "Write the model into this file: instead of simulating it, or after --fit");
      },
      run);
}

}  // namespace isotone
