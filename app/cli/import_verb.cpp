// import
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "core/workspace/import.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace;
  std::vector<std::filesystem::path> files;
  ImportOptions import;
};

nlohmann::ordered_json outcomeJson(const ImportOutcome& outcome) {
  auto issues = nlohmann::ordered_json::array();
  for (const Issue& issue : outcome.issues)
    issues.push_back({{"severity", severityName(issue.severity)}, {"line", issue.line}, {"text", issue.text}});
  return {{"file", outcome.file},   {"kind", fileKindName(outcome.kind)}, {"rows", outcome.rows},
          {"values", outcome.values}, {"skipped", outcome.skipped},       {"issues", std::move(issues)}};
}

void printOutcome(std::ostream& out, const ImportOutcome& outcome) {
  out << fmt::format("{}: {}, {} rows, {} values", outcome.file, fileKindName(outcome.kind), outcome.rows, outcome.values);
  out << (outcome.skipped > 0 ? fmt::format(", {} skipped\n", outcome.skipped) : "\n");
  constexpr std::size_t kShown = 20;
  for (std::size_t i = 0; i < outcome.issues.size() && i < kShown; ++i) {
    const Issue& issue = outcome.issues[i];
    const std::string place = issue.line > 0 ? fmt::format("{}:{}", outcome.file, issue.line) : outcome.file;
    out << fmt::format("  {}: {}: {}\n", place, severityName(issue.severity), issue.text);
  }
  if (outcome.issues.size() > kShown) out << fmt::format("  and {} more; --json lists all\n", outcome.issues.size() - kShown);
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Write);
  if (!workspace) return context.fail(workspace.error());
  auto files = nlohmann::ordered_json::array();
  int status = kDone;
  const Progress all = context.progress();
  for (std::size_t i = 0; i < options.files.size() && status == kDone; ++i) {
    const double count = static_cast<double>(options.files.size());
    const Progress part = all.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
    const Result<ImportOutcome> outcome = importFile(**workspace, options.files[i], options.import, part);
    if (!outcome) {
      status = context.fail(outcome.error(), kBadInput);
      const ErrorKind kind = outcome.error().kind;
      if (kind == ErrorKind::Io || kind == ErrorKind::NotFound) status = kBadInput;
      continue;
    }
    context.clearProgress();
    if (context.json) files.push_back(outcomeJson(*outcome));
    if (context.talks()) printOutcome(context.out, *outcome);
  }
  if (context.json) context.out << nlohmann::ordered_json{{"files", std::move(files)}}.dump() << '\n';
  return status;
}

}  // namespace

void addImportVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "import", "Read files into a workspace, each in one transaction",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("FILE", options.files, "Tables, plain or gzip; - is standard input")->required();
        verb.add_option("--as", options.import.as, "What the files are")
            ->check(CLI::IsMember({"auto", "architectures", "latency", "energy", "accuracy", "devices", "profile"}))
            ->capture_default_str();
        verb.add_option("--unit", options.import.unit, "Unit of the values, where the file does not say: ms, us, mJ, %");
        verb.add_option("--device", options.import.device, "Device of a file that names none");
        verb.add_option("--only-devices", options.import.onlyDevices, "Import only these, A,B")->delimiter(',');
        verb.add_flag("--strict", options.import.strict, "Refuse a file with any bad row instead of skipping the row");
      },
      run);
}

}  // namespace isotone
