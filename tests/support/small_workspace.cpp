#include "tests/support/small_workspace.h"

#include <cmath>
#include <stdexcept>

#include "core/base/random.h"
#include "core/space/layers.h"

namespace isotone::test {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

ImportedData measurements(const DesignSpace& space, std::size_t every) {
  ImportedData data;
  const auto column = [](const char* device, Metric metric, const char* unit) {
    return ImportedData::Column{device, metric, unit, {}, {}};
  };
  data.columns = {column("alpha", Metric::Latency, "ms"), column("alpha", Metric::Energy, "mJ"),
                  column("beta", Metric::Latency, "ms"), column("gamma", Metric::Latency, "ms")};
  data.accuracies = {{"toy_test", {}, {}}};
  for (const char* name : {"alpha", "beta", "gamma", "delta"}) {
    DeviceProfile profile;
    profile.name = name;
    data.devices.push_back(profile);
  }
  Random random(7);
  const auto designs = space.enumerate();
  for (std::size_t i = 0; i < designs.size(); i += every) {
    const auto row = std::uint32_t(data.designs.size());
    const bool live = space.isLive(designs[i]);
    data.designs.push_back({Design(designs[i].begin(), designs[i].end()), std::int64_t(i), live});
    const auto layers = layersOf(space, designs[i]);
    const auto totals = totalsOf(layers);
    int pools = 0;
    for (const auto& layer : layers) pools += layer.kind == LayerKind::Pooling;
    const double alpha = 0.5 + totals.macs / 2e7 + 0.01 * totals.layers;
    const double values[]{alpha, 1 + alpha * 1.4 + totals.weights / 1e6, 3 + 0.5 * pools + totals.macs / 1e8,
                          std::max(1.0, std::round(alpha))};
    for (std::size_t c = 0; c < data.columns.size(); ++c) {
      data.columns[c].rows.push_back(row);
      data.columns[c].values.push_back(values[c]);
    }
    data.accuracies[0].rows.push_back(row);
    data.accuracies[0].values.push_back(live ? 40 + 5 * std::log10(totals.weights + 1) + 3 * random.uniform() : 10);
  }
  return data;
}

}  // namespace

std::shared_ptr<Workspace> smallWorkspace(const std::filesystem::path& path, std::size_t every) {
  const auto space = must(DesignSpace::builtIn("nasbench201"));
  auto workspace = must(Workspace::create(path, space));
  must(workspace->change([&](WorkspaceFile& file) {
    return file.addImport(measurements(space, every), "made up", "0", {});
  }));
  must(workspace->change([](WorkspaceFile& file) { return file.setCurrentTask("toy_test"); }));
  return workspace;
}

}  // namespace isotone::test
