#include "core/workspace/import.h"

#include <cmath>

#include <fmt/format.h>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/importing/table.h"

namespace isotone {
namespace {

struct Source {
  std::string name;  // as the person wrote it: what messages call it
  std::string hash;  // of the bytes as given
  Table table;
};

std::string nameOf(const std::filesystem::path& file) { return file == "-" ? said("core", "standard input") : file.string(); }

Result<Source> readSource(const std::filesystem::path& file) {
  Result<std::string> bytes = readFile(file);
  if (!bytes) return failFrom(bytes);
  Source source;
  source.name = nameOf(file);
  source.hash = sha256(*bytes);
  Result<Table> table = parseTable(std::move(*bytes), source.name);
  if (!table) return failFrom(table);
  source.table = std::move(*table);
  return source;
}

// What the file is called decides some questions, the folders it lies in must not.
Result<ImportPlan> planFor(const Source& source, const std::filesystem::path& file, const Dataset& known,
                           const ImportOptions& options) {
  return planImport(source.table, file.filename().string(), known, options);
}

std::size_t countReplaced(const std::vector<double>& before, const std::vector<std::uint32_t>& rows,
                          const std::vector<double>& values) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < rows.size(); ++i)
    count += rows[i] < before.size() && !std::isnan(before[rows[i]]) && !std::isnan(values[i]);
  return count;
}

void noteReplaced(const Dataset& known, const ImportedData& data, const std::string& file, Issues& issues) {
  std::size_t values = 0, columns = 0;
  std::string first;
  const auto add = [&](std::size_t replaced, const std::string& name) {
    if (replaced == 0) return;
    if (columns++ == 0) first = name;
    values += replaced;
  };
  for (const ImportedData::Column& column : data.columns) {
    const auto device = known.findDevice(column.device);
    const Series* series = device ? known.find(*device, column.metric) : nullptr;
    if (series != nullptr)
      add(countReplaced(series->values, column.rows, column.values), column.device + " " + metricName(column.metric));
  }
  for (const ImportedData::Accuracy& accuracy : data.accuracies)
    if (const TaskAccuracy* task = known.findTask(accuracy.task))
      add(countReplaced(task->values, accuracy.rows, accuracy.values), accuracy.task);
  if (values == 0) return;
  const std::string where = columns == 1 ? first : sayf(phrase("core", "{} columns ({} first)"), columns, first);
  issues.push_back({Severity::Note, sayf(phrase("core", "{} values of {} were known before and have been replaced."), values, where),
                    file, 0});
}

// Reads a source as planned and adds it in the transaction that is open.
Result<ImportOutcome> addRead(WorkspaceFile& to, const Dataset& known, const Source& source, ImportPlan plan, const ImportOptions& options,
                              const Progress& progress) {
  if (!plan.questions.empty()) {
    std::string text = source.name + ":";
    for (const Question& question : plan.questions) text += " " + question.text + " Give " + question.option + ".";
    return fail(ErrorKind::InvalidInput, text);
  }
  plan.fileName = source.name;
  progress.report(0.4, sayf(phrase("core", "reading {}"), source.name));
  if (progress.stopRequested()) return cancelled();
  Result<ImportedData> data = readImport(source.table, plan, known, options);
  if (!data) return failFrom(data);
  ImportOutcome outcome{.file = source.name, .kind = plan.kind, .rows = data->rowsRead, .values = data->valuesRead,
                        .skipped = data->rowsSkipped};
  noteReplaced(known, *data, source.name, data->issues);
  outcome.issues = std::move(data->issues);
  if (Status added = to.addImport(*data, source.name, source.hash, progress.part(0.7, 1)); !added) return failFrom(added);
  return outcome;
}

Result<ImportOutcome> importRead(Workspace& workspace, const Source& source, const ImportPlan& plan, const ImportOptions& options,
                                 const Progress& progress) {
  ImportOutcome outcome;
  const Status done = workspace.change([&](WorkspaceFile& file) -> Status {
    auto added = addRead(file, *workspace.data(), source, plan, options, progress);
    if (!added) return failFrom(added);
    outcome = std::move(*added);
    return {};
  });
  if (!done) return failFrom(done);
  return outcome;
}

}  // namespace

Result<ImportPlan> previewImport(const Workspace& workspace, const std::filesystem::path& file,
                                 const ImportOptions& options) {
  const Result<Source> source = readSource(file);
  if (!source) return failFrom(source);
  return planFor(*source, file, *workspace.data(), options);
}

Result<ImportOutcome> importFile(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                                 const Progress& progress) {
  progress.report(0, sayf(phrase("core", "reading {}"), nameOf(file)));
  const Result<Source> source = readSource(file);
  if (!source) return failFrom(source);
  if (progress.stopRequested()) return cancelled();
  Result<ImportPlan> plan = planFor(*source, file, *workspace.data(), options);
  if (!plan) return failFrom(plan);
  return importRead(workspace, *source, *plan, options, progress);
}

Result<ImportOutcome> importFile(WorkspaceFile& to, const Dataset& known, const std::filesystem::path& file,
                                 const ImportOptions& options, const Progress& progress) {
  const Result<Source> source = readSource(file);
  if (!source) return failFrom(source);
  Result<ImportPlan> plan = planFor(*source, file, known, options);
  if (!plan) return failFrom(plan);
  return addRead(to, known, *source, std::move(*plan), options, progress);
}

Result<ImportOutcome> importPlanned(Workspace& workspace, const std::filesystem::path& file, const ImportPlan& plan,
                                    const ImportOptions& options, const Progress& progress) {
  progress.report(0, sayf(phrase("core", "reading {}"), nameOf(file)));
  const Result<Source> source = readSource(file);
  if (!source) return failFrom(source);
  if (progress.stopRequested()) return cancelled();
  return importRead(workspace, *source, plan, options, progress);
}

}  // namespace isotone
