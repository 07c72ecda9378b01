#include <vector>

#include "core/base/language.h"
#include "core/importing/import_reader.h"
#include "core/importing/layer_costs.h"
#include "core/space/layers.h"

namespace isotone {
namespace {

/// The columns of the plan that hold values, as columns of the device to be filled. `scale` is to stored units.
struct Target {
  ImportedData::Column column;
  double SimulatedCost::*part;
  double scale;
};

std::vector<Target> targetsOf(const Reading& reading, const LayerCostTable& costs) {
  std::vector<Target> targets;
  for (const ColumnPlan& plan : reading.plan.columns) {
    if (plan.role != ColumnRole::Value || !plan.metric || !plan.unit) continue;
    const bool latency = *plan.metric == Metric::Latency;
    // A unit that the header states is taken off already; one that the person gave is not.
    const double scale = latency && costs.latencyUnit.empty() ? plan.unit->toStored : 1;
    targets.push_back({{plan.device, *plan.metric, plan.unit->symbol, {}, {}},
                       latency ? &SimulatedCost::latencyMs : &SimulatedCost::energyMj, scale});
  }
  return targets;
}

}  // namespace

Status readLayerTable(Reading& reading) {
  const auto costs = readLayerCosts(reading.table, reading.plan.fileName);
  if (!costs) return failFrom(costs);
  std::vector<Target> targets = targetsOf(reading, *costs);
  std::string missing;
  std::size_t known = 0;
  const DesignTable& designs = reading.known.designs;
  for (std::uint32_t row = 0; reading.known.space && row < designs.size(); ++row) {
    std::vector<LayerWorkload> layers = layersOf(*reading.known.space, designs.designs[row]);
    std::erase_if(layers, [&](const LayerWorkload& layer) { return !costs->counts(layer); });
    if (layers.empty()) continue;
    const auto cost = costs->cost(layers);
    if (!cost) {
      if (missing.empty()) missing = cost.error().message;
      continue;
    }
    ++known;
    for (Target& target : targets) {
      target.column.rows.push_back(row);
      target.column.values.push_back((*cost).*target.part * target.scale);
    }
  }
  if (known == 0)
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: no network of this workspace is made of layers that this table knows. {}"),
                     reading.plan.fileName, reading.table.headerLine,
                     missing.empty() ? said("core", "Import architectures of a space with layers first.") : missing));
  if (known < designs.size())
    reading.note(sayf(phrase("core", "{} of {} networks have layers or bits that this table does not know: left out."),
                      withThousands(designs.size() - known), withThousands(designs.size())));
  for (Target& target : targets) {
    reading.out.valuesRead += target.column.values.size();
    reading.out.columns.push_back(std::move(target.column));
  }
  describeWhatWasRead(reading);
  for (DeviceProfile& device : reading.out.devices) {
    device.origin = Origin::Simulated;
    device.precision = said("core", "bits per layer");
    device.notes = sayf(phrase("core", "Sums over layers from a table of {} costs of {} layers; no network was measured as a whole."),
                        withThousands(costs->entries()), withThousands(costs->layers().size()));
    device.spec = costs->toJson();
  }
  return {};
}

}  // namespace isotone
