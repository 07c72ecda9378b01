#include "core/workspace/sample.h"

#include <array>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/devices/device_model.h"
#include "core/space/draw.h"
#include "core/space/layers.h"
#include "core/workspace/sample_surrogate.h"

namespace isotone {
namespace {

constexpr std::size_t kDesigns = 3000;
constexpr double kNoise = 0.015;  // relative spread of a simulated measurement
constexpr const char* kTask = "imagenet_top1_surrogate";
constexpr const char* kSource = "simulated by the program";

/// Phones, boards, microcontrollers, accelerators, desktop and server: chosen so that some rank alike and some do not.
constexpr std::array kDevices{"raspberry_pi_5", "raspberry_pi_4",   "pixel_3_cpu", "adreno_640", "zcu102_booth",
                              "bit_fusion",     "eyeriss",          "rk3588_npu",  "gap9",       "stm32h747",
                              "coral_edge_tpu", "jetson_orin_nano", "tesla_t4",    "xeon_gold_6240"};

std::vector<ImportedData::NewDesign> drawDesigns(const DesignSpace& space, std::uint64_t seed) {
  std::vector<ImportedData::NewDesign> designs;
  for (Design& design : spreadDesigns(space, kDesigns, seed))
    designs.push_back({std::move(design), static_cast<std::int64_t>(designs.size()), true});
  return designs;
}

DeviceProfile profileOf(const DeviceModel& model) {
  DeviceProfile profile;
  profile.name = model.name;
  profile.title = model.title;
  profile.deviceClass = model.deviceClass;
  profile.origin = Origin::Simulated;
  profile.precision = "bits per layer";
  profile.batch = "1";
  profile.source = model.source;
  profile.notes = fmt::format("Simulated by an analytic roofline model of the public spec sheet with {:.1f} % reproducible noise; not measured. {}", 100 * kNoise,
                              model.note);
  profile.spec = model.toJson();
  return profile;
}

void addDevice(ImportedData& data, const DeviceModel& model, const std::vector<std::vector<LayerWorkload>>& networks,
               Random random) {
  ImportedData::Column latency{model.name, Metric::Latency, "ms", {}, {}};
  ImportedData::Column energy{model.name, Metric::Energy, "mJ", {}, {}};
  const auto noisy = [&](double value) { return value * std::exp(kNoise * random.normal()); };
  for (std::size_t row = 0; row < networks.size(); ++row) {
    const SimulatedCost cost = simulate(model, networks[row]);
    for (ImportedData::Column* column : {&latency, &energy}) column->rows.push_back(static_cast<std::uint32_t>(row));
    latency.values.push_back(noisy(cost.latencyMs));
    energy.values.push_back(noisy(cost.energyMj));
  }
  data.devices.push_back(profileOf(model));
  data.valuesRead += latency.values.size() + energy.values.size();
  data.columns.push_back(std::move(latency));
  data.columns.push_back(std::move(energy));
}

Result<std::vector<DeviceModel>> sampleDevices() {
  const auto catalogue = deviceCatalogue();
  if (!catalogue) return failFrom(catalogue);
  std::vector<DeviceModel> chosen;
  for (const std::string_view name : kDevices) {
    const auto before = chosen.size();
    for (const DeviceModel& model : *catalogue)
      if (model.name == name) chosen.push_back(model);
    if (chosen.size() == before)
      return fail(ErrorKind::NotFound, sayf(phrase("core", "The device catalogue has no \"{}\"; reinstall the program."), name));
  }
  return chosen;
}

Result<ImportedData> simulateSample(const DesignSpace& space, std::uint64_t seed, const Progress& progress) {
  const auto models = sampleDevices();
  if (!models) return failFrom(models);
  ImportedData data;
  data.kind = FileKind::Architectures;
  data.designs = drawDesigns(space, seed);
  data.rowsRead = data.designs.size();
  ImportedData::Accuracy accuracy{kTask, {}, {}};
  std::vector<std::vector<LayerWorkload>> networks;
  for (std::size_t row = 0; row < data.designs.size(); ++row) {
    if (progress.stopRequested()) return cancelled();
    networks.push_back(layersOf(space, data.designs[row].design));
    accuracy.rows.push_back(static_cast<std::uint32_t>(row));
    accuracy.values.push_back(surrogateAccuracy(space, data.designs[row].design));
  }
  data.accuracies.push_back(std::move(accuracy));
  for (std::size_t i = 0; i < models->size(); ++i) {
    if (progress.stopRequested()) return cancelled();
    progress.report(static_cast<double>(i) / static_cast<double>(models->size()), (*models)[i].title);
    addDevice(data, (*models)[i], networks, Random(seed * 1000 + i + 1));
  }
  return data;
}

}  // namespace

Result<std::shared_ptr<Workspace>> makeSample(const std::filesystem::path& path, std::uint64_t seed,
                                              const Progress& progress) {
  const auto space = DesignSpace::builtIn("mobile-edge");
  if (!space) return failFrom(space);
  // Simulated before the file exists, so that a cancelled or failed sample leaves none behind.
  const auto data = simulateSample(*space, seed, progress.part(0, 0.6));
  if (!data) return failFrom(data);
  auto workspace = Workspace::create(path, *space);
  if (!workspace) return failFrom(workspace);
  const Status stored = (*workspace)->change([&](WorkspaceFile& file) -> Status {
    if (const Status added = file.addImport(*data, kSource, "", progress.part(0.6, 1)); !added) return added;
    if (const Status task = file.setCurrentTask(kTask); !task) return task;
    if (const Status flag = file.setSetting("simulated", "true"); !flag) return flag;
    return file.setSetting("sample_seed", std::to_string(seed));
  });
  if (!stored) return failFrom(stored);
  return workspace;
}

}  // namespace isotone
