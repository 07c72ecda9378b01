#include "core/workspace/fit_device.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/devices/device_figures.h"
#include "core/predictors/ranks.h"
#include "core/space/layers.h"
#include "core/workspace/named.h"
#include "core/workspace/scalable_sources.h"

namespace isotone {
namespace {

constexpr std::size_t kMostFitted = 200, kMostJudged = 1000;

/// Designs as their layers run on one device, with what was measured of them.
struct Measured {
  std::vector<std::vector<LayerWorkload>> networks;
  std::vector<double> latencyMs, energyMj;  // energies NaN where there are none
};

/// Bits in which a device runs everything; 0: those of each design.
int bitsOf(const DeviceProfile& device) {
  if (device.precision == "float32") return 32;
  return device.precision == "int8" ? 8 : 0;
}

Measured measuredOn(const Dataset& data, std::size_t device, std::span<const std::uint32_t> rows) {
  const DeviceProfile& profile = data.devices[device];
  const int bits = bitsOf(profile);
  const double batch = batchOf(profile);
  const Series* energy = data.find(device, Metric::Energy);
  Measured measured;
  for (const std::uint32_t row : rows) {
    auto layers = layersOf(*data.space, data.designs.designs[row]);
    for (LayerWorkload& layer : layers) {
      if (bits > 0) layer.weightBits = layer.activationBits = bits;
      for (double* value : {&layer.macs, &layer.inputValues, &layer.outputValues, &layer.heldValues}) *value *= batch;
    }
    measured.networks.push_back(std::move(layers));
    measured.latencyMs.push_back(data.find(device, Metric::Latency)->values[row]);
    measured.energyMj.push_back(energy && row < energy->values.size() ? energy->values[row] : kNotMeasured);
  }
  return measured;
}

ModelQuality qualityOf(const DeviceModel& model, const Measured& measured) {
  DeviceModel unlimited = model;
  unlimited.memoryBytes = unlimited.flashBytes = 0;
  std::vector<double> said, truth;
  ModelQuality quality;
  for (std::size_t i = 0; i < measured.networks.size(); ++i) {
    const double latency = simulate(unlimited, measured.networks[i]).latencyMs;
    if (!std::isfinite(latency)) continue;
    said.push_back(latency);
    truth.push_back(measured.latencyMs[i]);
    quality.error += std::abs(latency / truth.back() - 1);
  }
  if (said.empty()) return {kNotMeasured, kNotMeasured};
  quality.error /= static_cast<double>(said.size());
  quality.srcc = spearman(said, truth);
  return quality;
}

/// What moved comes from measurements now.
void nameSources(DeviceModel& fitted, const DeviceModel& before, std::size_t networks) {
  for (const FigureChange& change : changedFigures(before, fitted))
    setSource(fitted, change.figure.name,
              {FigureSource::Kind::Estimate, {}, sayf(phrase("core", "Fitted to {} measured designs"), networks), {}, {}});
}

std::vector<std::uint32_t> measuredRows(const Dataset& data, std::size_t device) {
  const std::vector<double>& latency = data.find(device, Metric::Latency)->values;
  std::vector<std::uint32_t> rows = usableRows(data.designs, latency, false, true);
  std::erase_if(rows, [&](std::uint32_t row) { return latency[row] <= 0; });
  return rows;
}

}  // namespace

Result<DeviceModel> startingModel(const DeviceProfile& device) {
  const auto catalogue = deviceCatalogue();
  if (!catalogue) return failFrom(catalogue);
  if (auto model = modelOf(device, *catalogue)) return std::move(*model);
  return fail(ErrorKind::NotFound, sayf(phrase("core", "The device catalogue has no model of {}; choose one to start from."), device.displayName()));
}

Status canFitSpec(const Dataset& data, std::size_t device) {
  const std::string& title = data.devices[device].displayName();
  if (data.devices[device].origin == Origin::Simulated)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} is simulated: its numbers come from its model already."), title));
  if (!data.find(device, Metric::Latency))
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no measured latency to fit a model to."), title));
  if (data.space->network().kind == NetworkPlan::Kind::None)
    return fail(ErrorKind::Infeasible, said("core", "A model needs layers, which this design space does not describe."));
  return {};
}

Result<SpecFit> fitSpec(const Dataset& data, const SpecFitRequest& request, const Progress& progress) {
  const auto device = deviceNamed(data, request.device);
  if (!device) return failFrom(device);
  if (const Status can = canFitSpec(data, *device); !can) return failFrom(can);
  auto rows = measuredRows(data, *device);
  auto start = request.start ? Result<DeviceModel>(*request.start) : startingModel(data.devices[*device]);
  if (!start) return failFrom(start);
  progress.report(-1, said("core", "Fitting the device's model"));
  Random(request.seed).shuffle(rows);
  // A fifth is kept to judge by, unless that leaves too few for either.
  const std::size_t all = rows.size(), kept = all / 5 >= kFewestNetworks ? std::clamp(all / 5, all - std::min(all, kMostFitted), all) : 0;
  const std::span<const std::uint32_t> fitted = std::span<const std::uint32_t>(rows).first(all - kept);
  const Measured seen = measuredOn(data, *device, fitted);
  if (progress.stopRequested()) return cancelled();
  const bool energies = std::ranges::any_of(seen.energyMj, [](double value) { return std::isfinite(value); });
  auto fit = fitDeviceModel(*start, seen.networks, seen.latencyMs, energies ? seen.energyMj : std::vector<double>());
  if (!fit) return failFrom(fit);
  if (progress.stopRequested()) return cancelled();
  const Measured unseen = kept > 0 ? measuredOn(data, *device, std::span<const std::uint32_t>(rows).subspan(all - kept, std::min(kept, kMostJudged))) : seen;
  nameSources(fit->model, *start, fit->networks);
  fit->model.name = data.devices[*device].name;
  fit->model.title = data.devices[*device].title;
  SpecFit spec{std::move(*start), std::move(*fit), kept > 0 ? unseen.networks.size() : 0, {}, {}};
  spec.was = qualityOf(spec.before, unseen);
  spec.now = qualityOf(spec.fit.model, unseen);
  return spec;
}

Status keepSpec(Workspace& workspace, const std::string& device, const DeviceModel& model) {
  const auto data = workspace.data();
  const auto place = deviceNamed(*data, device);
  if (!place) return failFrom(place);
  if (const Status sound = checkDeviceModel(model); !sound) return sound;
  DeviceProfile profile = data->devices[*place];
  profile.spec = model.toJson();
  return workspace.change([&](WorkspaceFile& file) { return file.addDevice(profile); });
}

}  // namespace isotone
