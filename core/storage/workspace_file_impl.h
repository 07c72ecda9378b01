// What a WorkspaceFile consists of, shared by the sources that implement it.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/storage/sqlite.h"
#include "core/storage/workspace_file.h"
#include "core/storage/write_lock.h"

namespace isotone {

struct WorkspaceFile::Impl {
  WriteLock lock;  // first, so that it is given back last
  Database database;
  std::filesystem::path path;
  std::shared_ptr<const DesignSpace> space;  // as stored; empty after a rollback, until read again
  Revision revision;

  Impl(WriteLock writeLock, Database opened, std::filesystem::path file)
      : lock(std::move(writeLock)), database(std::move(opened)), path(std::move(file)) {}

  Result<std::shared_ptr<const DesignSpace>> readSpace();
  Status replaceSpace(const DesignSpace& replacement);

  /// One transaction, or a part of the one that is running.
  Status atomic(const std::function<Status()>& work);

  Result<std::int64_t> deviceId(const std::string& name) const;  // 0 when there is none
  /// Inserts, or overwrites every field.
  Status writeDevice(const DeviceProfile& device);
  Result<std::vector<DeviceProfile>> readDevices() const;

  Status writeImport(const ImportedData& data, const std::string& sourceFile, const std::string& sourceHash,
                     const Progress& progress);
  Status addDevices(const ImportedData& data);
  Status addColumns(const ImportedData& data, std::int64_t source, std::size_t rows, const Progress& progress);
};

}  // namespace isotone
