// The `.isotone` workspace file: an SQLite database, described in FORMAT.md beside this file.
// One process writes at a time; a second one that opens it gets Storage "… is open in another process".
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/devices/dataset.h"
#include "core/importing/import_plan.h"

namespace isotone {

/// A fitted predictor or network as bytes, with what it was fitted on.
struct StoredModel {
  std::string device;      // empty for accuracy and for whole-fleet networks
  std::string target;      // "latency", "energy", "accuracy:cifar100_test", "optimizer"
  std::string kind;        // "ridge", "mlp", …
  std::string dataHash;    // of the measurements it saw: a mismatch makes it stale
  std::string evaluation;  // JSON: metrics on held-out data beside the baseline's
  std::string bytes;
};

class WorkspaceFile {
 public:
  enum class Mode { Read, Write };
  static Result<WorkspaceFile> create(const std::filesystem::path& path, const DesignSpace& space);
  /// Migrates an older schema after copying it to PATH.v<N>.bak; refuses a newer one, and files that are not ours.
  static Result<WorkspaceFile> open(const std::filesystem::path& path, Mode mode);

  WorkspaceFile(WorkspaceFile&&) noexcept;
  WorkspaceFile& operator=(WorkspaceFile&&) noexcept;
  ~WorkspaceFile();

  const std::filesystem::path& path() const;

  /// Reads everything but models.
  Result<Dataset> load() const;

  /// Runs `work` in one transaction: committed when it succeeds, rolled back (nothing changed) when it fails.
  Status transaction(const std::function<Status()>& work);

  /// Values that were known are replaced. An empty sourceFile: the program measured them itself.
  Status addImport(const ImportedData& data, const std::string& sourceFile, const std::string& sourceHash,
                   const Progress& progress);
  Status addDevice(const DeviceProfile& device);
  Status removeDevice(const std::string& name);
  Status setCurrentTask(const std::string& task);
  Status setSetting(const std::string& key, const std::string& value);  // goals, pins, notes, selection as JSON
  Result<std::string> setting(const std::string& key) const;            // "" when absent
  Result<std::map<std::string, std::string>> settings() const;

  Status putModel(const StoredModel& model);                            // replaces (device, target, kind)
  Result<std::vector<StoredModel>> models() const;

  /// Counts the changes made through this object: what is unchanged between two looks need not be read again.
  struct Revision {
    std::uint64_t data = 0, models = 0, settings = 0;
    bool operator==(const Revision&) const = default;
  };
  Revision revision() const;

 private:
  struct Impl;
  explicit WorkspaceFile(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace isotone
