#include "core/devices/dataset.h"

#include <array>
#include <cmath>

#include "core/base/text.h"
#include "core/space/layers.h"

namespace isotone {
namespace {

/// The bytes of one unit of an imported size column, by the start of its name; 0 when it states no size. Columns of
/// parameters hold float32 weights (4 bytes each): NAS-Bench-201's mparams_cifar10 counts millions of them.
double bytesPerUnit(std::string_view name) {
  struct Unit {
    std::string_view start;
    double bytes;
  };
  static constexpr std::array<Unit, 10> kUnits{{{"size_bytes", 1},
                                                {"model_size_bytes", 1},
                                                {"size_kb", 1e3},
                                                {"model_size_kb", 1e3},
                                                {"size_mb", 1e6},
                                                {"model_size_mb", 1e6},
                                                {"mparams", 4e6},
                                                {"params_m", 4e6},
                                                {"kparams", 4e3},
                                                {"params", 4}}};
  for (const Unit& unit : kUnits)
    if (name.substr(0, unit.start.size()) == unit.start) return unit.bytes;
  return 0;
}

std::vector<double> sizeFromAttributes(const std::vector<Attribute>& attributes, std::size_t count) {
  std::vector<double> bytes(count, kNotMeasured);
  for (const Attribute& attribute : attributes) {
    const double unit = bytesPerUnit(lowered(attribute.name));
    if (unit == 0) continue;
    for (std::size_t row = 0; row < count && row < attribute.values.size(); ++row)
      bytes[row] = attribute.values[row] * unit;
    break;
  }
  return bytes;
}

}  // namespace

std::optional<std::size_t> Dataset::findDevice(std::string_view wanted) const {
  for (std::size_t i = 0; i < devices.size(); ++i)
    if (devices[i].name == wanted) return i;
  return std::nullopt;
}

const Series* Dataset::find(std::size_t device, Metric metric) const {
  for (const Series& one : series)
    if (one.device == device && one.metric == metric) return &one;
  return nullptr;
}

const TaskAccuracy* Dataset::findTask(std::string_view task) const {
  for (const TaskAccuracy& one : accuracies)
    if (one.task == task) return &one;
  return nullptr;
}

const Attribute* Dataset::findAttribute(std::string_view wanted) const {
  for (const Attribute& one : attributes)
    if (one.name == wanted) return &one;
  return nullptr;
}

std::vector<double> Dataset::sizeBytes() const {
  std::vector<double> bytes = sizeFromAttributes(attributes, designs.size());
  if (!space || space->network().kind == NetworkPlan::Kind::None) return bytes;
  for (std::size_t row = 0; row < designs.size(); ++row) {
    const NetworkTotals totals = totalsOf(*space, designs.designs[row]);
    if (totals.layers > 0) bytes[row] = totals.weightBytes;
  }
  return bytes;
}

std::string Dataset::designName(std::size_t row) const {
  if (row < designs.index.size() && designs.index[row] >= 0) return std::to_string(designs.index[row]);
  if (!space || row >= designs.designs.size()) return {};
  return space->key(designs.designs[row]);
}

bool copiesEquivalents(const DesignTable& designs, const std::vector<double>& values) {
  bool any = false;
  const std::size_t count = std::min(values.size(), designs.measuredAs.size());
  for (std::size_t row = 0; row < count; ++row) {
    const std::size_t group = designs.measuredAs[row];
    if (group == row || group >= count || std::isnan(values[row]) || std::isnan(values[group])) continue;
    if (values[row] != values[group]) return false;
    any = true;
  }
  return any;
}

std::vector<std::uint32_t> usableRows(const DesignTable& designs, const std::vector<double>& values,
                                      bool includeDead, bool distinct) {
  std::vector<std::uint32_t> rows;
  distinct = distinct && copiesEquivalents(designs, values);
  // A group of equivalent designs is stood for by the design that was measured, where that one is usable.
  std::vector<std::uint8_t> taken(distinct ? designs.size() : 0, 0);
  const std::size_t count = std::min(designs.size(), values.size());
  const auto usable = [&](std::size_t row) {
    return std::isfinite(values[row]) && (includeDead || row >= designs.live.size() || designs.live[row] != 0);
  };
  for (std::size_t row = 0; row < count; ++row) {
    if (!usable(row)) continue;
    if (distinct) {
      const std::size_t group = row < designs.measuredAs.size() ? designs.measuredAs[row] : row;
      if (group < taken.size()) {
        if (group != row && group < count && usable(group)) continue;
        if (taken[group]) continue;
        taken[group] = 1;
      }
    }
    rows.push_back(static_cast<std::uint32_t>(row));
  }
  return rows;
}

}  // namespace isotone
