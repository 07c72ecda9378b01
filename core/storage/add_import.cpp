// From an imported file to the workspace file. Runs inside one transaction.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/storage/values.h"
#include "core/storage/workspace_file_impl.h"

namespace isotone {
namespace {

constexpr const char* kNow = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')";

constexpr std::int64_t kNoSource = 0;  // measured by the program itself

Result<std::int64_t> addSource(const Database& database, const std::string& file, const std::string& hash) {
  if (file.empty()) return kNoSource;
  Result<Statement> insert = database.prepare(
      fmt::format("INSERT INTO source (file, sha256, imported_at) VALUES (?, ?, {}) RETURNING id", kNow));
  if (!insert) return failFrom(insert);
  const Result<bool> row = insert->bind(1, std::string_view(file)).bind(2, std::string_view(hash)).step();
  if (!row) return failFrom(row);
  const std::int64_t id = insert->integer(0);
  const Result<bool> end = insert->step();
  if (!end) return failFrom(end);
  return id;
}

Statement& bindSource(Statement& statement, int place, std::int64_t source) {
  return source == kNoSource ? statement.bindNull(place) : statement.bind(place, source);
}

Status addDesigns(const Database& database, const DesignSpace& space, const ImportedData& data, std::int64_t firstRow) {
  Result<Statement> insert =
      database.prepare("INSERT INTO design (row, source_index, key, choices, live) VALUES (?, ?, ?, ?, ?)");
  if (!insert) return failFrom(insert);
  std::int64_t row = firstRow;
  for (const ImportedData::NewDesign& added : data.designs) {
    insert->bind(1, row++);
    if (added.index >= 0)
      insert->bind(2, added.index);
    else
      insert->bindNull(2);
    insert->bind(3, std::string_view(space.key(added.design)))
        .bindBlob(4, {reinterpret_cast<const char*>(added.design.data()), added.design.size()})
        .bind(5, std::int64_t{added.live});
    if (Status done = insert->run(); !done) return done;
  }
  Result<Statement> update = database.prepare("UPDATE design SET measured_as = ? WHERE row = ?");
  if (!update) return failFrom(update);
  for (const auto& [design, measuredAs] : data.measuredAs)
    if (Status done = update->bind(1, std::int64_t{measuredAs}).bind(2, std::int64_t{design}).run(); !done) return done;
  return {};
}

// What a description leaves empty keeps what was known.
DeviceProfile merged(DeviceProfile known, const DeviceProfile& described) {
  const auto take = [](std::string& into, const std::string& from) {
    if (!from.empty()) into = from;
  };
  take(known.title, described.title);
  take(known.deviceClass, described.deviceClass);
  take(known.precision, described.precision);
  take(known.batch, described.batch);
  take(known.source, described.source);
  take(known.licence, described.licence);
  take(known.notes, described.notes);
  take(known.spec, described.spec);
  for (const auto& [key, value] : described.conditions) known.conditions[key] = value;
  if (described.origin != Origin::Imported) known.origin = described.origin;
  if (described.timerResolutionMs) known.timerResolutionMs = described.timerResolutionMs;
  return known;
}

// New values win; what the file does not mention stays.
template <class Column>
Status mergeInto(std::vector<double>& values, const Column& column) {
  for (std::size_t i = 0; i < column.rows.size(); ++i) {
    if (column.rows[i] >= values.size())
      return fail(ErrorKind::Internal, sayf(phrase("core", "An import names design row {} of {}."), column.rows[i], values.size()));
    if (!std::isnan(column.values[i])) values[column.rows[i]] = column.values[i];
  }
  return {};
}

// A task or an attribute: a named column of its own table.
template <class Column>
Status putNamed(const Database& database, const char* table, const std::string& name, const Column& column,
                std::int64_t source, std::size_t rows, const char* origin = nullptr) {
  Result<Statement> select = database.prepare(fmt::format("SELECT data FROM {} WHERE name = ?", table));
  if (!select) return failFrom(select);
  const Result<bool> known = select->bind(1, std::string_view(name)).step();
  if (!known) return failFrom(known);
  std::vector<double> values = valuesOf(*known ? select->blob(0) : std::string_view(), rows);
  select->reset();
  if (Status done = mergeInto(values, column); !done) return done;
  Result<Statement> put = database.prepare(
      origin ? fmt::format("INSERT INTO {} (name, source, data, origin) VALUES (?1, ?2, ?3, '{}') "
                           "ON CONFLICT (name) DO UPDATE SET source = ?2, data = ?3, origin = '{}'", table, origin, origin)
             : fmt::format("INSERT INTO {} (name, source, data) VALUES (?1, ?2, ?3) "
                           "ON CONFLICT (name) DO UPDATE SET source = ?2, data = ?3", table));
  if (!put) return failFrom(put);
  return bindSource(put->bind(1, std::string_view(name)), 2, source).bindBlob(3, bytesOf(values)).run();
}

Status putSeries(const Database& database, std::int64_t device, const ImportedData::Column& column,
                 std::int64_t source, std::size_t rows) {
  const std::string metric = metricName(column.metric);
  Result<Statement> select = database.prepare("SELECT data FROM series WHERE device = ? AND metric = ?");
  if (!select) return failFrom(select);
  const Result<bool> known = select->bind(1, device).bind(2, std::string_view(metric)).step();
  if (!known) return failFrom(known);
  std::vector<double> values = valuesOf(*known ? select->blob(0) : std::string_view(), rows);
  select->reset();
  if (Status done = mergeInto(values, column); !done) return done;
  Result<Statement> put = database.prepare(
      "INSERT INTO series (device, metric, unit, source, data) VALUES (?1, ?2, ?3, ?4, ?5) "
      "ON CONFLICT (device, metric) DO UPDATE SET unit = ?3, source = ?4, data = ?5");
  if (!put) return failFrom(put);
  put->bind(1, device).bind(2, std::string_view(metric)).bind(3, std::string_view(column.unit));
  return bindSource(*put, 4, source).bindBlob(5, bytesOf(values)).run();
}

}  // namespace

// Devices first, since values point to them; a column of a device that nobody described makes a bare profile.
Status WorkspaceFile::Impl::addDevices(const ImportedData& data) {
  const Result<std::vector<DeviceProfile>> known = readDevices();
  if (!known) return failFrom(known);
  for (const DeviceProfile& described : data.devices) {
    const auto before = std::find_if(known->begin(), known->end(),
                                     [&](const DeviceProfile& device) { return device.name == described.name; });
    if (Status done = writeDevice(before != known->end() ? merged(*before, described) : described); !done) return done;
  }
  for (const ImportedData::Column& column : data.columns) {
    const Result<std::int64_t> id = deviceId(column.device);
    if (!id) return failFrom(id);
    if (*id != 0) continue;
    DeviceProfile bare;
    bare.name = column.device;
    if (Status done = writeDevice(bare); !done) return done;
  }
  return {};
}

Status WorkspaceFile::Impl::addColumns(const ImportedData& data, std::int64_t source, std::size_t rows,
                                       const Progress& progress) {
  const std::size_t total = data.columns.size() + data.accuracies.size() + data.attributes.size();
  std::size_t done = 0;
  const auto goOn = [&] {
    progress.report(static_cast<double>(done++) / static_cast<double>(total), said("core", "storing"));
    return !progress.stopRequested();
  };
  for (const ImportedData::Column& column : data.columns) {
    if (!goOn()) return cancelled();
    const Result<std::int64_t> device = deviceId(column.device);
    if (!device) return failFrom(device);
    if (Status put = putSeries(database, *device, column, source, rows); !put) return put;
  }
  for (const ImportedData::Accuracy& accuracy : data.accuracies) {
    if (!goOn()) return cancelled();
    if (Status put = putNamed(database, "task", accuracy.task, accuracy, source, rows, originName(accuracy.origin)); !put) return put;
  }
  for (const ImportedData::AttributeColumn& attribute : data.attributes) {
    if (!goOn()) return cancelled();
    if (Status put = putNamed(database, "attribute", attribute.name, attribute, source, rows); !put) return put;
  }
  return {};
}

Status WorkspaceFile::Impl::writeImport(const ImportedData& data, const std::string& sourceFile,
                                        const std::string& sourceHash, const Progress& progress) {
  if (data.newSpace)
    if (Status done = replaceSpace(*data.newSpace); !done) return done;
  const auto current = readSpace();
  if (!current) return failFrom(current);
  const Result<std::int64_t> source = addSource(database, sourceFile, sourceHash);
  if (!source) return failFrom(source);
  const Result<std::int64_t> before = database.integer("SELECT count(*) FROM design");
  if (!before) return failFrom(before);
  if (Status done = addDesigns(database, **current, data, *before); !done) return done;
  if (progress.stopRequested()) return cancelled();
  if (Status done = addDevices(data); !done) return done;
  return addColumns(data, *source, static_cast<std::size_t>(*before) + data.designs.size(), progress);
}

Status WorkspaceFile::addImport(const ImportedData& data, const std::string& sourceFile, const std::string& sourceHash,
                                const Progress& progress) {
  ++m_impl->revision.data;
  return m_impl->atomic([&] { return m_impl->writeImport(data, sourceFile, sourceHash, progress); });
}

}  // namespace isotone
