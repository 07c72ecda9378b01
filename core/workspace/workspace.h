// An open workspace: its file and the snapshot of its content that everything computes on. The verbs beside this file
// (one a file) take it, or only a Dataset where they change nothing.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/devices/dataset.h"
#include "core/predictors/predictor.h"
#include "core/storage/workspace_file.h"

namespace isotone {

/// A predictor of the workspace with what is known about it.
struct FittedModel {
  std::string device;          // empty for accuracy
  std::string target;          // "latency", "energy", "accuracy:TASK"
  std::string kind;            // "ridge-rich", "mlp"
  std::string dataHash;
  bool stale = false;          // the measurements have changed since
  std::string evaluation;      // JSON of FitEvaluation
  PredictorPtr predictor;      // null until loaded (networks load on first use)
};

class Workspace {
 public:
  static Result<std::shared_ptr<Workspace>> create(const std::filesystem::path& path, const DesignSpace& space);
  static Result<std::shared_ptr<Workspace>> open(const std::filesystem::path& path, WorkspaceFile::Mode mode);

  const std::filesystem::path& path() const { return m_path; }
  /// The current snapshot: immutable, replaced as a whole after each change; safe from any thread.
  std::shared_ptr<const Dataset> data() const;
  std::shared_ptr<const std::vector<FittedModel>> models() const;
  /// The best fitted, not stale predictor for a target; null if none.
  std::shared_ptr<const FittedModel> model(const std::string& device, const std::string& target) const;

  /// Runs a change in one transaction and takes a new snapshot; one change at a time (others wait).
  Status change(const std::function<Status(WorkspaceFile&)>& work);
  /// What is stored, as bytes; nullopt if there is none.
  std::optional<StoredModel> storedModel(const std::string& device, const std::string& target, const std::string& kind) const;
  Result<std::string> setting(const std::string& key) const;

 private:
  Workspace(WorkspaceFile file, std::filesystem::path path);
  /// Reads again what changed since `before`.
  Status reload(const WorkspaceFile::Revision& before);
  std::shared_ptr<const FittedModel> loaded(const FittedModel& model) const;

  mutable std::mutex m_writing;   // one change at a time
  mutable std::mutex m_snapshot;  // guards the pointers below, never held for long
  mutable std::mutex m_loading;   // guards m_predictors; held while a predictor is read from its bytes
  WorkspaceFile m_file;
  std::filesystem::path m_path;
  std::shared_ptr<const Dataset> m_data;
  std::shared_ptr<const std::vector<FittedModel>> m_models;
  std::shared_ptr<const std::vector<StoredModel>> m_stored;  // the bytes of m_models, at the same positions
  std::map<std::string, std::string> m_settings;
  mutable std::map<std::string, std::shared_ptr<const FittedModel>> m_predictors;  // by device, target, kind
};

/// Hash of the values a model of this device and target is fitted on.
std::string dataHash(const Dataset& data, const std::string& device, const std::string& target);

}  // namespace isotone
