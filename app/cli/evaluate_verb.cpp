// evaluate
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/workspace/evaluate.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

struct Options {
  std::string name, metric = "latency", task;
  std::filesystem::path workspace;
  std::size_t draws = 20, evaluations = 0;
  int epochs = 12;
  double confidence = 0.5;
};

ordered_json rowsJson(const Evaluation& evaluation) {
  auto rows = ordered_json::array();
  for (const EvaluationRow& row : evaluation.rows) {
    auto object = ordered_json::object();
    for (const auto& [name, text] : row.labels) object[name] = text;
    for (const auto& [name, value] : row.values) object[name] = value;
    rows.push_back(std::move(object));
  }
  return rows;
}

void print(std::ostream& out, const Evaluation& evaluation) {
  using enum TextTable::Align;
  out << evaluation.title << '\n';
  for (const DataTable& shown : tablesOf(evaluation)) {
    std::vector<std::pair<std::string, TextTable::Align>> columns;
    for (std::size_t c = 0; c < shown.header.size(); ++c)
      columns.emplace_back(shown.header[c], !shown.rows.empty() && shown.rows[0][c].number ? Right : Left);
    TextTable table(columns);
    for (const auto& row : shown.rows) {
      std::vector<std::string> cells;
      for (const DataTable::Cell& cell : row) cells.push_back(cell.text);
      table.add(std::move(cells));
    }
    out << '\n' << shown.title << '\n';
    table.print(out);
  }
  for (const std::string& note : evaluation.notes) out << '\n' << note << '\n';
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  const EvaluateOptions how{.metric = *parseMetric(options.metric), .task = options.task, .seeds = options.draws, .seed = context.seed,
                            .epochs = options.epochs, .confidence = options.confidence, .evaluations = options.evaluations};
  const auto evaluation = evaluate(**workspace, options.name, how, context.progress());
  if (!evaluation) return context.fail(evaluation.error());
  context.clearProgress();
  if (context.json)
    context.out << ordered_json{{"evaluation", evaluation->name}, {"rows", rowsJson(*evaluation)}, {"notes", evaluation->notes}}.dump() << '\n';
  if (context.talks()) print(context.out, *evaluation);
  return kDone;
}

}  // namespace

void addEvaluateVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "evaluate", "Run a published or own table again on the workspace's data, baselines beside",
      [](CLI::App& verb, Options& options) {
        verb.add_option("NAME", options.name, "Which table")->required()->check(CLI::IsMember(evaluationNames()));
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--metric", options.metric, "What is judged")
            ->check(CLI::IsMember({"latency", "energy"}))
            ->capture_default_str();
        verb.add_option("--task", options.task, "Accuracy column of regrets; default: the current one");
        verb.add_option("--draws", options.draws, "Random draws, where the table has some")
            ->check(CLI::PositiveNumber)
            ->capture_default_str();
        verb.add_option("--confidence", options.confidence, "Of the limits, for optimizer-real")->check(CLI::Range(0.5, 0.999))->capture_default_str();
        verb.add_option("--evaluations", options.evaluations,
                        "Of the search on the real thing that is set beside, for optimizer-real; default: the workspace's designs");
        verb.add_option("--epochs", options.epochs, "Of designs trained alone, for supernet")
            ->check(CLI::PositiveNumber)
            ->capture_default_str();
      },
      run);
}

}  // namespace isotone
