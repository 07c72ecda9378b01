#include "core/workspace/evaluate.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::string_view kTable = "table";

using Run = Result<Evaluation> (*)(const Workspace&, const EvaluateOptions&, const Progress&);

template <Result<Evaluation> run(const Dataset&, const EvaluateOptions&, const Progress&)>
Result<Evaluation> onData(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress) {
  return run(*workspace.data(), options, progress);
}
Result<Evaluation> withoutData(const Workspace&, const EvaluateOptions& options, const Progress& progress) { return evaluateOptimizer(options, progress); }

struct Known { const char* name; Run run; bool quick; };
constexpr Known kKnown[] = {{"srcc-certificate", onData<evaluateCertificates>, true},
                            {"proxy-reuse", onData<evaluateReuse>, true},
                            {"adaproxy", onData<evaluateAdaProxy>, true},
                            {"few-shot", onData<evaluateFewShot>, true},
                            {"scalable", onData<evaluateScalable>, false},
                            {"supernet", evaluateSupernet, false},
                            {"optimizer", withoutData, false},
                            {"optimizer-devices", evaluateOptimizerDevices, false},
                            {"optimizer-real", evaluateOptimizerReal, false}};

std::string tableName(const Evaluation& evaluation, const EvaluationRow& row) {
  for (const auto& [name, text] : row.labels)
    if (name == kTable) return text;
  return evaluation.title;
}

// The numbers of a column alike: counts without decimals, percent with one, correlations and regrets with three.
void writeColumn(DataTable& table, std::size_t column) {
  double largest = 0;
  bool whole = true;
  for (const auto& row : table.rows)
    if (const auto number = row[column].number; number && std::isfinite(*number)) {
      largest = std::max(largest, std::abs(*number));
      whole = whole && *number == std::round(*number);
    }
  for (auto& row : table.rows) {
    DataTable::Cell& cell = row[column];
    if (!cell.number) continue;
    const bool count = whole && largest >= 2 && std::isfinite(*cell.number);
    cell.text = count ? countText(static_cast<std::int64_t>(*cell.number)) : fixedText(*cell.number, largest < 10 ? 3 : 1);
  }
}

}  // namespace

std::vector<std::string> evaluationNames() {
  std::vector<std::string> names;
  for (const Known& known : kKnown) names.emplace_back(known.name);
  return names;
}

std::vector<std::string> quickEvaluationNames() {
  std::vector<std::string> names;
  for (const Known& known : kKnown)
    if (known.quick) names.emplace_back(known.name);
  return names;
}

Result<Evaluation> evaluate(const Workspace& workspace, const std::string& name, const EvaluateOptions& options, const Progress& progress) {
  for (const Known& known : kKnown)
    if (name == known.name) return known.run(workspace, options, progress);
  return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no evaluation \"{}\"; choose one of {}."), name,
                                        fmt::to_string(fmt::join(evaluationNames(), ", "))));
}

std::vector<DataTable> tablesOf(const Evaluation& evaluation) {
  std::vector<DataTable> tables;
  for (const EvaluationRow& row : evaluation.rows) {
    const std::string title = tableName(evaluation, row);
    if (tables.empty() || tables.back().title != title) {
      DataTable& table = tables.emplace_back();
      table.title = title;
      for (const auto& [name, text] : row.labels)
        if (name != kTable) table.header.push_back(name);
      for (const auto& [name, value] : row.values) table.header.push_back(name);
    }
    auto& cells = tables.back().rows.emplace_back();
    for (const auto& [name, text] : row.labels)
      if (name != kTable) cells.push_back({text, std::nullopt});
    for (const auto& [name, value] : row.values) cells.push_back({"", value});
  }
  for (DataTable& table : tables)
    for (std::size_t column = 0; column < table.header.size(); ++column) writeColumn(table, column);
  return tables;
}

}  // namespace isotone
