// From the workspace file to a Dataset in memory.
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/storage/values.h"
#include "core/storage/workspace_file_impl.h"

namespace isotone {
namespace {

Status loadDesigns(const Database& database, const std::filesystem::path& path, Dataset& data) {
  const Result<std::int64_t> count = database.integer("SELECT count(*) FROM design");
  if (!count) return failFrom(count);
  const std::size_t decisions = data.space->decisions().size();
  DesignTable& table = data.designs;
  table.designs = DesignMatrix(decisions);
  const auto rows = static_cast<std::size_t>(*count);
  table.designs.reserve(rows);
  table.index.reserve(rows);
  table.live.reserve(rows);
  table.measuredAs.reserve(rows);
  table.rowOfKey.reserve(rows);
  table.rowOfIndex.reserve(rows);
  Result<Statement> select =
      database.prepare("SELECT row, source_index, key, choices, live, measured_as FROM design ORDER BY row");
  if (!select) return failFrom(select);
  return forEachRow(*select, [&](Statement& row) -> Status {
    const auto at = static_cast<std::uint32_t>(table.index.size());
    const std::string_view choices = row.blob(3);
    const std::int64_t measuredAs = row.isNull(5) ? at : row.integer(5);
    if (row.integer(0) != at || choices.size() != decisions || measuredAs < 0 || measuredAs >= *count)
      return fail(ErrorKind::Storage, sayf(phrase("core", "{} is damaged: its design {} does not fit its design space."),
                                                  path.string(), row.integer(0)));
    table.designs.push({reinterpret_cast<const std::uint8_t*>(choices.data()), choices.size()});
    const std::int64_t index = row.isNull(1) ? -1 : row.integer(1);
    table.index.push_back(index);
    table.live.push_back(row.integer(4) != 0);
    table.measuredAs.push_back(static_cast<std::uint32_t>(measuredAs));
    table.rowOfKey.emplace(row.text(2), at);
    if (index >= 0) table.rowOfIndex.emplace(index, at);
    return {};
  });
}

Status loadSeries(const Database& database, Dataset& data) {
  std::map<std::string, std::size_t, std::less<>> position;
  for (std::size_t device = 0; device < data.devices.size(); ++device) position[data.devices[device].name] = device;
  Result<Statement> select = database.prepare(
      "SELECT device.name, metric, unit, coalesce(source.file, ''), coalesce(source.sha256, ''), data FROM series "
      "JOIN device ON device.id = series.device LEFT JOIN source ON source.id = series.source "
      "ORDER BY series.device, series.id");
  if (!select) return failFrom(select);
  return forEachRow(*select, [&](Statement& row) -> Status {
    const std::optional<Metric> metric = parseMetric(row.text(1));
    if (!metric) return {};  // a metric of a later version of the program: kept in the file, not shown
    data.series.push_back({position.find(row.text(0))->second, *metric, valuesOf(row.blob(5), data.designs.size()),
                           std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4))});
    return {};
  });
}

Status loadTasks(const Database& database, Dataset& data) {
  Result<Statement> select = database.prepare(
      "SELECT task.name, coalesce(source.file, ''), coalesce(source.sha256, ''), origin, data FROM task "
      "LEFT JOIN source ON source.id = task.source ORDER BY task.id");
  if (!select) return failFrom(select);
  return forEachRow(*select, [&](Statement& row) -> Status {
    const Origin origin = data.simulated ? Origin::Simulated : parseOrigin(row.text(3)).value_or(Origin::Imported);
    data.accuracies.push_back({std::string(row.text(0)), valuesOf(row.blob(4), data.designs.size()),
                               std::string(row.text(1)), std::string(row.text(2)), origin});
    return {};
  });
}

Status loadAttributes(const Database& database, Dataset& data) {
  Result<Statement> select = database.prepare("SELECT name, data FROM attribute ORDER BY id");
  if (!select) return failFrom(select);
  return forEachRow(*select, [&](Statement& row) -> Status {
    data.attributes.push_back({std::string(row.text(0)), valuesOf(row.blob(1), data.designs.size())});
    return {};
  });
}

Status loadAll(const Database& database, const std::filesystem::path& path, Dataset& data) {
  if (Status done = loadDesigns(database, path, data); !done) return done;
  if (Status done = loadSeries(database, data); !done) return done;
  if (Status done = loadTasks(database, data); !done) return done;
  return loadAttributes(database, data);
}

}  // namespace

Result<Dataset> WorkspaceFile::load() const {
  // One read transaction, so that another process's import is seen whole or not at all.
  const Database& database = m_impl->database;
  const bool own = !database.inTransaction();
  if (own)
    if (Status begun = database.run("BEGIN"); !begun) return failFrom(begun);
  const auto end = [&] {
    if (own) (void)database.run("COMMIT");
  };
  Dataset data;
  data.name = m_impl->path.stem().string();
  const auto space = m_impl->readSpace();
  Result<std::vector<DeviceProfile>> devices = m_impl->readDevices();
  const auto settings = this->settings();
  Status loaded;
  if (!space) loaded = failFrom(space);
  else if (!devices) loaded = failFrom(devices);
  else if (!settings) loaded = failFrom(settings);
  else {
    data.space = *space;
    data.devices = std::move(*devices);
    if (const auto found = settings->find("simulated"); found != settings->end()) data.simulated = found->second == "true";
    if (const auto found = settings->find("task"); found != settings->end()) data.currentTask = found->second;
    loaded = loadAll(database, m_impl->path, data);
  }
  end();
  if (!loaded) return failFrom(loaded);
  if (data.current() == nullptr) data.currentTask = data.accuracies.empty() ? "" : data.accuracies.front().task;
  return data;
}

}  // namespace isotone
