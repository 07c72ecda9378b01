// What the other devices of a workspace teach about one, and where to measure it.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/monotonicity/anchors.h"
#include "core/workspace/adapt.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

constexpr std::uint64_t kFleetSeed = 1, kAnchorSeed = 1;  // one list of anchors a workspace, whoever asks
constexpr std::size_t kEnoughMeasured = 50;

// A device with fewer measurements would be guessed rather than known; a small pool asks for half of it.
bool knowsEnough(const Dataset& data, std::size_t device, Metric metric, std::size_t pool) {
  const Series* series = data.find(device, metric);
  return series != nullptr && usableRows(data.designs, series->values, false, true).size() >= std::min(kEnoughMeasured, pool / 2);
}

Result<std::vector<std::size_t>> namedSources(const Dataset& data, const std::vector<std::string>& names, const std::string& target,
                                              Metric metric) {
  std::vector<std::size_t> sources;
  for (const std::string& name : names) {
    const auto device = deviceNamed(data, name);
    if (!device) return failFrom(device);
    if (data.find(*device, metric) == nullptr)
      return fail(ErrorKind::NotFound, sayf(phrase("core", "{} has no {} measurements: import some."), name, metricName(metric)));
    if (name != target && std::find(sources.begin(), sources.end(), *device) == sources.end()) sources.push_back(*device);
  }
  return sources;
}

std::vector<std::size_t> otherDevices(const Dataset& data, const std::string& target, Metric metric, bool withoutChip,
                                      std::size_t pool) {
  const auto own = data.findDevice(target);
  const std::string chip = own ? chipOf(data.devices[*own]) : std::string();
  std::vector<std::size_t> sources;
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    if (data.devices[device].name == target || !knowsEnough(data, device, metric, pool)) continue;
    if (withoutChip && own && chipOf(data.devices[device]) == chip) continue;
    sources.push_back(device);
  }
  return sources;
}

}  // namespace

std::string chipOf(const DeviceProfile& device) {
  if (!device.title.empty()) return deviceModelName(device);
  // Tables name set-ups of one device by their batch size at the end.
  const std::size_t mark = device.name.rfind('_');
  if (mark == std::string::npos) return device.name;
  constexpr std::array<std::string_view, 9> kBatches{"1", "2", "4", "8", "16", "32", "64", "128", "256"};
  const std::string_view end = std::string_view(device.name).substr(mark + 1);
  return std::find(kBatches.begin(), kBatches.end(), end) == kBatches.end() ? device.name : device.name.substr(0, mark);
}

std::vector<std::vector<std::size_t>> chipsWith(const Dataset& data, Metric metric, std::size_t fewestDesigns) {
  std::vector<std::string> names;
  std::vector<std::vector<std::size_t>> chips;
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    const Series* series = data.find(device, metric);
    if (series == nullptr || usableRows(data.designs, series->values).size() < fewestDesigns) continue;
    const std::string chip = chipOf(data.devices[device]);
    const auto place = static_cast<std::size_t>(std::find(names.begin(), names.end(), chip) - names.begin());
    if (place == names.size()) {
      names.push_back(chip);
      chips.emplace_back();
    }
    chips[place].push_back(device);
  }
  return chips;
}

std::vector<double> valuesAt(const Dataset& data, std::size_t device, Metric metric, const std::vector<std::uint32_t>& rows) {
  std::vector<double> values(rows.size(), kNotMeasured);
  const Series* series = data.find(device, metric);
  if (series == nullptr) return values;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i] < series->values.size()) values[i] = series->values[rows[i]];
  return values;
}

DesignMatrix designsAt(const Dataset& data, const std::vector<std::uint32_t>& rows) {
  DesignMatrix designs(data.designs.designs.decisions());
  designs.reserve(rows.size());
  for (const std::uint32_t row : rows) designs.push(data.designs.designs[row]);
  return designs;
}

std::vector<SourceDevice> sourcesAt(const Dataset& data, const std::vector<std::size_t>& devices, Metric metric,
                                    const std::vector<std::uint32_t>& rows) {
  std::vector<SourceDevice> sources;
  for (const std::size_t device : devices) sources.push_back({data.devices[device].name, valuesAt(data, device, metric, rows)});
  return sources;
}

std::vector<std::size_t> positionsOf(const FleetContext& context, const std::vector<std::uint32_t>& rows) {
  std::vector<std::size_t> positions;
  for (const std::uint32_t row : rows) {
    const auto at = std::lower_bound(context.rows.begin(), context.rows.end(), row);
    if (at != context.rows.end() && *at == row) positions.push_back(static_cast<std::size_t>(at - context.rows.begin()));
  }
  return positions;
}

Result<std::shared_ptr<const FleetContext>> fleetFor(const Dataset& data, const std::string& target, Metric metric,
                                                     const std::vector<std::string>& sources, bool withoutChip,
                                                     const Progress& progress) {
  auto context = std::make_shared<FleetContext>();
  context->target = target;
  context->metric = metric;
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (data.designs.live[row]) context->rows.push_back(row);
  if (context->rows.empty())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} holds no designs: import its architectures."), data.name));
  if (sources.empty()) {
    context->sources = otherDevices(data, target, metric, withoutChip, context->rows.size());
  } else {
    auto named = namedSources(data, sources, target, metric);
    if (!named) return failFrom(named);
    context->sources = std::move(*named);
  }
  const DesignMatrix pool = designsAt(data, context->rows);
  auto fleet = Fleet::learn(data.space, pool, sourcesAt(data, context->sources, metric, context->rows), kFleetSeed, progress);
  if (!fleet) return failFrom(fleet);
  context->fleet = std::move(*fleet);
  context->pool = context->fleet->columns(pool);
  return context;
}

Result<std::vector<std::uint32_t>> anchorRows(const FleetContext& context, std::size_t count,
                                              const std::vector<std::uint32_t>& measured, const Progress& progress) {
  const auto chosen = chooseAnchors(*context.fleet, context.pool, count, positionsOf(context, measured), kAnchorSeed, progress);
  if (!chosen) return failFrom(chosen);
  std::vector<std::uint32_t> rows;
  for (const std::size_t position : *chosen) rows.push_back(context.rows[position]);
  return rows;
}

}  // namespace isotone
