#include "core/workspace/simulate.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/devices/device_figures.h"
#include "core/space/layers.h"

namespace isotone {
namespace {

constexpr double kNoise = 0.015;  // relative spread of a simulated measurement
constexpr const char* kSource = "simulated by the program";

DeviceProfile profileOf(const DeviceModel& model) {
  DeviceProfile profile;
  profile.name = model.name;
  profile.title = model.title;
  profile.deviceClass = model.deviceClass;
  profile.origin = Origin::Simulated;
  profile.precision = "bits per layer";
  profile.batch = "1";
  profile.source = model.source;
  profile.notes = fmt::format("Simulated by an analytic roofline model with {:.1f} % reproducible noise; not measured. {}", 100 * kNoise,
                              model.note);
  profile.spec = model.toJson();
  return profile;
}

struct Network {
  std::uint32_t row = 0;
  std::vector<LayerWorkload> layers;
};

void addDevice(ImportedData& data, const DeviceModel& model, const std::vector<Network>& networks, Random random) {
  ImportedData::Column latency{model.name, Metric::Latency, "ms", {}, {}};
  ImportedData::Column energy{model.name, Metric::Energy, "mJ", {}, {}};
  const auto noisy = [&](double value) { return value * std::exp(kNoise * random.normal()); };
  for (const Network& network : networks) {
    const SimulatedCost cost = simulate(model, network.layers);
    for (ImportedData::Column* column : {&latency, &energy}) column->rows.push_back(network.row);
    latency.values.push_back(noisy(cost.latencyMs));
    energy.values.push_back(noisy(cost.energyMj));
  }
  data.devices.push_back(profileOf(model));
  data.valuesRead += latency.values.size() + energy.values.size();
  data.columns.push_back(std::move(latency));
  data.columns.push_back(std::move(energy));
}

/// FNV-1a: the noise of a device does not depend on which others are simulated with it.
std::uint64_t hashOf(const std::string& name) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

std::string nothingToSimulate() {
  return said("core", "There is nothing to simulate: the workspace has no designs whose layers are known.");
}

}  // namespace

Status simulateDevices(Workspace& workspace, const std::vector<DeviceModel>& models, std::uint64_t seed, const Progress& progress) {
  const auto data = workspace.data();
  for (const DeviceModel& model : models)
    if (const Status sound = checkDeviceModel(model); !sound) return sound;
  for (const DeviceModel& model : models)
    if (const auto known = data->findDevice(model.name); known && data->devices[*known].origin != Origin::Simulated)
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The workspace has a device \"{}\" that is not simulated; give the simulated one "
                                                               "another name."), model.name));
  std::vector<Network> networks;
  for (std::uint32_t row = 0; row < data->designs.size(); ++row) {
    if (progress.stopRequested()) return cancelled();
    if (!data->designs.live[row]) continue;
    Network network{row, layersOf(*data->space, data->designs.designs[row])};
    if (!network.layers.empty()) networks.push_back(std::move(network));
  }
  if (networks.empty())
    return fail(ErrorKind::Infeasible, nothingToSimulate());
  ImportedData simulated;
  for (std::size_t i = 0; i < models.size(); ++i) {
    if (progress.stopRequested()) return cancelled();
    progress.report(0.8 * static_cast<double>(i) / static_cast<double>(models.size()), models[i].title);
    addDevice(simulated, models[i], networks, Random(seed ^ hashOf(models[i].name)));
  }
  return workspace.change([&](WorkspaceFile& file) { return file.addImport(simulated, kSource, "", progress.part(0.8, 1)); });
}

Result<Dataset> simulatedPreview(const Dataset& data, const DeviceModel& model, std::size_t most, const Progress& progress) {
  Dataset preview;
  preview.name = data.name;
  preview.space = data.space;
  preview.simulated = true;
  preview.devices.push_back(profileOf(model));
  preview.designs.designs = DesignMatrix(data.designs.designs.decisions());
  Series latency{.device = 0, .metric = Metric::Latency}, energy{.device = 0, .metric = Metric::Energy};
  const std::size_t step = std::max<std::size_t>(1, data.designs.size() / std::max<std::size_t>(1, most));
  for (std::size_t row = 0; row < data.designs.size(); row += step) {
    if (progress.stopRequested()) return cancelled();
    if (!data.designs.live[row]) continue;
    const std::vector<LayerWorkload> layers = layersOf(*data.space, data.designs.designs[row]);
    if (layers.empty()) continue;
    const SimulatedCost cost = simulate(model, layers);
    preview.designs.measuredAs.push_back(static_cast<std::uint32_t>(preview.designs.size()));
    preview.designs.designs.push(data.designs.designs[row]);
    preview.designs.index.push_back(data.designs.index[row]);
    preview.designs.live.push_back(1);
    latency.values.push_back(cost.latencyMs);
    energy.values.push_back(cost.energyMj);
  }
  if (latency.values.empty()) return fail(ErrorKind::Infeasible, nothingToSimulate());
  preview.series = {std::move(latency), std::move(energy)};
  return preview;
}

std::string simulationProblem(const Dataset& data) {
  const bool known = data.space->network().kind != NetworkPlan::Kind::None;
  return known && std::ranges::find(data.designs.live, 1) != data.designs.live.end() ? std::string() : nothingToSimulate();
}

Result<std::vector<DeviceModel>> catalogueModels(const std::vector<std::string>& names) {
  const auto catalogue = deviceCatalogue();
  if (!catalogue) return failFrom(catalogue);
  std::vector<DeviceModel> chosen;
  std::vector<std::string> known;
  for (const DeviceModel& model : *catalogue) known.push_back(model.name);
  for (const std::string& name : names) {
    const auto found = std::ranges::find(*catalogue, name, &DeviceModel::name);
    if (found == catalogue->end()) {
      const std::string near = nearestName(name, known);
      return fail(ErrorKind::NotFound, near.empty() ? sayf(phrase("core", "The device catalogue has no \"{}\"."), name)
                                                    : sayf(phrase("core", "The device catalogue has no \"{}\"; did you mean \"{}\"?"), name, near));
    }
    chosen.push_back(*found);
  }
  return chosen;
}

}  // namespace isotone
