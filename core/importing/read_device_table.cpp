#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/import_reader.h"

namespace isotone {
namespace {

/// A row is of this workspace when its space is the workspace's, a part of it ("nasbench201/edge"), or its family
/// ("ofa" for "ofa-mobilenetv3").
bool isOfSpace(std::string_view rowSpace, const std::string& space) {
  if (rowSpace.empty() || rowSpace == space || rowSpace.rfind(space + "/", 0) == 0) return true;
  const std::string row(rowSpace);
  return space.rfind(row + "-", 0) == 0 || space.rfind(row + "+", 0) == 0;
}

void describe(DeviceProfile& profile, const Reading& reading, std::size_t row) {
  for (std::size_t i = 0; i < reading.table.columns(); ++i) {
    const std::string header = lowered(reading.table.header[i]);
    const std::string_view cell = reading.table.cell(row, i);
    if (reading.plan.columns[i].role != ColumnRole::DeviceField || cell.empty() || header == "space") continue;
    describeDevice(profile, header, cell);
  }
}

std::string rowCount(std::size_t count) { return count == 1 ? said("core", "1 row") : sayf(phrase("core", "{} rows"), withThousands(count)); }

std::optional<std::size_t> columnNamed(const Table& table, const char* name) {
  for (std::size_t i = 0; i < table.columns(); ++i)
    if (lowered(table.header[i]) == name) return i;
  return std::nullopt;
}

}  // namespace

Status readDeviceTable(Reading& reading) {
  const auto& columns = reading.plan.columns;
  const auto named = std::find_if(columns.begin(), columns.end(),
                                  [](const ColumnPlan& column) { return column.role == ColumnRole::DeviceName; });
  if (named == columns.end())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:1: no column names the devices."), reading.plan.fileName));
  const auto nameColumn = static_cast<std::size_t>(named - columns.begin());
  const auto spaceColumn = columnNamed(reading.table, "space");
  const std::string space = reading.known.space ? reading.known.space->name() : std::string();
  std::size_t elsewhere = 0, unmeasured = 0;
  std::set<std::string> described;
  for (std::size_t row = 0; row < reading.table.rows(); ++row) {
    const std::string name(reading.table.cell(row, nameColumn));
    std::string problem;
    if (name.empty()) problem = said("core", "it names no device");
    if (spaceColumn && problem.empty() && !isOfSpace(reading.table.cell(row, *spaceColumn), space)) {
      ++elsewhere;
      continue;
    }
    const auto known = reading.known.findDevice(name);
    if (problem.empty() && !known) {
      ++unmeasured;
      continue;
    }
    if (problem.empty() && !described.insert(name).second) problem = sayf(phrase("core", "it describes {} once more"), name);
    if (!problem.empty()) {
      if (const Status added = reading.bad.add(reading.table.lines[row], problem); !added) return added;
      continue;
    }
    DeviceProfile profile = reading.known.devices[*known];
    describe(profile, reading, row);
    reading.out.devices.push_back(std::move(profile));
  }
  if (elsewhere > 0)
    reading.note(sayf(phrase("core", "Left out: {} of devices of other spaces than {}."), rowCount(elsewhere), space));
  if (unmeasured > 0)
    reading.note(sayf(phrase("core", "Left out: {} of devices without measurements in this workspace. Import those, then this file "
                             "again."), rowCount(unmeasured)));
  reading.out.valuesRead = reading.out.devices.size();
  return {};
}

}  // namespace isotone
