#include "core/workspace/workspace.h"

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/workspace/fit.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

std::string modelKey(const std::string& device, const std::string& target, const std::string& kind) {
  return device + '\n' + target + '\n' + kind;
}

// Of several kinds the one that was best on held-out designs; one without an evaluation comes last.
double heldOutError(const FittedModel& model) {
  const Result<FitEvaluation> evaluation = fitEvaluationFromJson(model.evaluation);
  const bool known = evaluation && !std::isnan(evaluation->accuracy.rmse);
  return known ? evaluation->accuracy.rmse : std::numeric_limits<double>::infinity();
}

}  // namespace

std::string dataHash(const Dataset& data, const std::string& device, const std::string& target) {
  const std::vector<double>* values = valuesOf(data, device, target);
  if (values == nullptr) return {};
  std::string bytes = device + '\n' + target + '\n';
  const std::vector<std::uint32_t> rows = usableRows(data.designs, *values);
  bytes.reserve(bytes.size() + rows.size() * (sizeof(std::uint32_t) + sizeof(double)));
  for (const std::uint32_t row : rows) {
    bytes.append(reinterpret_cast<const char*>(&row), sizeof row);
    bytes.append(reinterpret_cast<const char*>(&(*values)[row]), sizeof(double));
  }
  return sha256(bytes);
}

Workspace::Workspace(WorkspaceFile file, std::filesystem::path path)
    : m_file(std::move(file)), m_path(std::move(path)) {}

Result<std::shared_ptr<Workspace>> Workspace::create(const std::filesystem::path& path, const DesignSpace& space) {
  Result<WorkspaceFile> file = WorkspaceFile::create(path, space);
  if (!file) return failFrom(file);
  std::shared_ptr<Workspace> workspace(new Workspace(std::move(*file), path));
  if (Status read = workspace->reload({~0ull, ~0ull, ~0ull}); !read) return failFrom(read);
  return workspace;
}

Result<std::shared_ptr<Workspace>> Workspace::open(const std::filesystem::path& path, WorkspaceFile::Mode mode) {
  Result<WorkspaceFile> file = WorkspaceFile::open(path, mode);
  if (!file) return failFrom(file);
  std::shared_ptr<Workspace> workspace(new Workspace(std::move(*file), path));
  if (Status read = workspace->reload({~0ull, ~0ull, ~0ull}); !read) return failFrom(read);
  return workspace;
}

Status Workspace::reload(const WorkspaceFile::Revision& before) {
  const WorkspaceFile::Revision now = m_file.revision();
  std::shared_ptr<const Dataset> data = this->data();
  std::shared_ptr<const std::vector<StoredModel>> stored = m_stored;
  std::shared_ptr<const std::vector<FittedModel>> fitted = m_models;
  std::map<std::string, std::string> settings = m_settings;
  if (now.data != before.data) {
    Result<Dataset> read = m_file.load();
    if (!read) return failFrom(read);
    data = std::make_shared<const Dataset>(std::move(*read));
  }
  if (now.models != before.models) {
    Result<std::vector<StoredModel>> read = m_file.models();
    if (!read) return failFrom(read);
    stored = std::make_shared<const std::vector<StoredModel>>(std::move(*read));
  }
  if (now.data != before.data || now.models != before.models) {
    std::vector<FittedModel> models;
    for (const StoredModel& model : *stored)
      models.push_back({model.device, model.target, model.kind, model.dataHash,
                        dataHash(*data, model.device, model.target) != model.dataHash, model.evaluation, nullptr});
    fitted = std::make_shared<const std::vector<FittedModel>>(std::move(models));
  }
  if (now.settings != before.settings) {
    auto read = m_file.settings();
    if (!read) return failFrom(read);
    settings = std::move(*read);
  }
  const std::scoped_lock both(m_loading, m_snapshot);
  if (fitted != m_models) m_predictors.clear();
  m_data = std::move(data);
  m_stored = std::move(stored);
  m_models = std::move(fitted);
  m_settings = std::move(settings);
  return {};
}

std::shared_ptr<const Dataset> Workspace::data() const {
  const std::lock_guard lock(m_snapshot);
  return m_data;
}

std::shared_ptr<const std::vector<FittedModel>> Workspace::models() const {
  const std::lock_guard lock(m_snapshot);
  return m_models;
}

std::shared_ptr<const FittedModel> Workspace::model(const std::string& device, const std::string& target) const {
  const auto models = this->models();
  std::vector<const FittedModel*> fresh;
  for (const FittedModel& model : *models)
    if (!model.stale && model.device == device && model.target == target) fresh.push_back(&model);
  if (fresh.size() > 1) {
    std::vector<std::pair<double, const FittedModel*>> ranked;
    for (const FittedModel* model : fresh) ranked.emplace_back(heldOutError(*model), model);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < ranked.size(); ++i) fresh[i] = ranked[i].second;
  }
  for (const FittedModel* model : fresh)
    if (auto ready = loaded(*model)) return ready;
  return nullptr;
}

std::shared_ptr<const FittedModel> Workspace::loaded(const FittedModel& model) const {
  const std::lock_guard loading(m_loading);
  const std::string key = modelKey(model.device, model.target, model.kind);
  if (const auto found = m_predictors.find(key); found != m_predictors.end()) return found->second;
  std::shared_ptr<const std::vector<StoredModel>> stored;
  std::shared_ptr<const DesignSpace> space;
  {
    const std::lock_guard lock(m_snapshot);
    stored = m_stored;
    space = m_data->space;
  }
  const auto bytes = std::find_if(stored->begin(), stored->end(), [&](const StoredModel& candidate) {
    return modelKey(candidate.device, candidate.target, candidate.kind) == key;
  });
  if (bytes == stored->end()) return nullptr;
  const auto factory = predictorFactory(space, model.kind);
  if (!factory) return nullptr;
  Result<PredictorPtr> predictor = (*factory)->deserialize(bytes->bytes);
  if (!predictor) return nullptr;
  auto ready = std::make_shared<FittedModel>(model);
  ready->predictor = std::move(*predictor);
  return m_predictors[key] = std::move(ready);
}

Status Workspace::change(const std::function<Status(WorkspaceFile&)>& work) {
  const std::lock_guard writing(m_writing);
  const WorkspaceFile::Revision before = m_file.revision();
  if (Status done = m_file.transaction([&] { return work(m_file); }); !done) return done;
  return reload(before);
}

std::optional<StoredModel> Workspace::storedModel(const std::string& device, const std::string& target, const std::string& kind) const {
  const std::lock_guard lock(m_snapshot);
  for (const StoredModel& model : *m_stored)
    if (model.device == device && model.target == target && model.kind == kind) return model;
  return std::nullopt;
}

Result<std::string> Workspace::setting(const std::string& key) const {
  const std::lock_guard lock(m_snapshot);
  const auto found = m_settings.find(key);
  return found != m_settings.end() ? found->second : std::string();
}

}  // namespace isotone
