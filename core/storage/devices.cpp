// Devices in the workspace file.
#include <array>

#include "core/base/language.h"
#include "core/storage/workspace_file_impl.h"

namespace isotone {

Result<std::int64_t> WorkspaceFile::Impl::deviceId(const std::string& name) const {
  Result<Statement> select = database.prepare("SELECT id FROM device WHERE name = ?");
  if (!select) return failFrom(select);
  const Result<bool> row = select->bind(1, std::string_view(name)).step();
  if (!row) return failFrom(row);
  return *row ? select->integer(0) : 0;
}

Status WorkspaceFile::Impl::writeDevice(const DeviceProfile& device) {
  Result<Statement> put = database.prepare(
      "INSERT INTO device (name, title, class, origin, \"precision\", batch, source, licence, notes, spec, "
      "timer_resolution_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
      "ON CONFLICT (name) DO UPDATE SET title = ?2, class = ?3, origin = ?4, \"precision\" = ?5, batch = ?6, "
      "source = ?7, licence = ?8, notes = ?9, spec = ?10, timer_resolution_ms = ?11");
  if (!put) return failFrom(put);
  const std::string origin = originName(device.origin);
  const std::array<const std::string*, 10> fields = {&device.name,      &device.title, &device.deviceClass, &origin,
                                                     &device.precision, &device.batch, &device.source,
                                                     &device.licence,   &device.notes, &device.spec};
  for (std::size_t field = 0; field < fields.size(); ++field)
    put->bind(static_cast<int>(field) + 1, std::string_view(*fields[field]));
  if (device.timerResolutionMs)
    put->bind(11, *device.timerResolutionMs);
  else
    put->bindNull(11);
  if (Status done = put->run(); !done) return done;

  const Result<std::int64_t> id = deviceId(device.name);
  if (!id) return failFrom(id);
  Result<Statement> forget = database.prepare("DELETE FROM condition WHERE device = ?");
  if (!forget) return failFrom(forget);
  if (Status done = forget->bind(1, *id).run(); !done) return done;
  Result<Statement> insert = database.prepare("INSERT INTO condition (device, key, value) VALUES (?, ?, ?)");
  if (!insert) return failFrom(insert);
  for (const auto& [key, value] : device.conditions)
    if (Status done = insert->bind(1, *id).bind(2, std::string_view(key)).bind(3, std::string_view(value)).run(); !done)
      return done;
  return {};
}

Result<std::vector<DeviceProfile>> WorkspaceFile::Impl::readDevices() const {
  Result<Statement> select = database.prepare(
      "SELECT id, name, title, class, origin, \"precision\", batch, source, licence, notes, spec, timer_resolution_ms "
      "FROM device ORDER BY id");
  if (!select) return failFrom(select);
  Result<Statement> conditions = database.prepare("SELECT key, value FROM condition WHERE device = ?");
  if (!conditions) return failFrom(conditions);
  std::vector<DeviceProfile> devices;
  Status read = forEachRow(*select, [&](Statement& row) -> Status {
    DeviceProfile device;
    device.name = row.text(1);
    device.title = row.text(2);
    device.deviceClass = row.text(3);
    device.origin = parseOrigin(row.text(4)).value_or(Origin::Imported);
    device.precision = row.text(5);
    device.batch = row.text(6);
    device.source = row.text(7);
    device.licence = row.text(8);
    device.notes = row.text(9);
    device.spec = row.text(10);
    if (!row.isNull(11)) device.timerResolutionMs = row.real(11);
    conditions->bind(1, row.integer(0));
    Status found = forEachRow(*conditions, [&](Statement& condition) -> Status {
      device.conditions.emplace(condition.text(0), condition.text(1));
      return {};
    });
    conditions->reset();
    devices.push_back(std::move(device));
    return found;
  });
  if (!read) return failFrom(read);
  return devices;
}

Status WorkspaceFile::addDevice(const DeviceProfile& device) {
  ++m_impl->revision.data;
  return m_impl->atomic([&] { return m_impl->writeDevice(device); });
}

Status WorkspaceFile::removeDevice(const std::string& name) {
  ++m_impl->revision.data;
  ++m_impl->revision.models;
  return m_impl->atomic([&]() -> Status {
    const Result<std::int64_t> id = m_impl->deviceId(name);
    if (!id) return failFrom(id);
    if (*id == 0)
      return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no device \"{}\" in {}."), name, m_impl->path.string()));
    Result<Statement> device = m_impl->database.prepare("DELETE FROM device WHERE id = ?");
    if (!device) return failFrom(device);
    if (Status done = device->bind(1, *id).run(); !done) return done;
    Result<Statement> models = m_impl->database.prepare("DELETE FROM model WHERE device = ?");
    if (!models) return failFrom(models);
    return models->bind(1, std::string_view(name)).run();
  });
}

}  // namespace isotone
