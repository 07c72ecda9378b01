// "Validation of the methods": the evaluations, run again on what the workspace holds.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/figures.h"
#include "core/workspace/report_parts.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kShownRows = 40;  // of a table: pages of pairs of devices convince nobody

std::string joined(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
  return text;
}

/// A column without any number says nothing on paper: published values of another task, for example.
void dropUnknownColumns(DataTable& table) {
  for (std::size_t column = table.header.size(); column-- > 0;) {
    const bool unknown = !table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
      return column < row.size() && row[column].number && std::isnan(*row[column].number);
    });
    if (!unknown) continue;
    const auto place = static_cast<std::ptrdiff_t>(column);
    table.header.erase(table.header.begin() + place);
    for (auto& row : table.rows) row.erase(row.begin() + place);
  }
}

TableBlock shownTable(DataTable table) {
  dropUnknownColumns(table);
  TableBlock block;
  block.caption = capitalised(table.title);
  if (!block.caption.empty() && block.caption.back() != '.') block.caption += '.';
  if (table.rows.size() > kShownRows) {
    if (!block.caption.empty()) block.caption += ' ';
    block.caption += sayf(phrase("core", "The first {} of {} rows; \"isotone evaluate\" prints all."), kShownRows,
                          countText(static_cast<std::int64_t>(table.rows.size())));
    table.rows.resize(kShownRows);
  }
  block.table = std::move(table);
  return block;
}

void append(Section& section, const Evaluation& evaluation) {
  section.blocks.push_back(Paragraph{evaluation.title, true});
  for (DataTable& table : tablesOf(evaluation)) section.blocks.push_back(shownTable(std::move(table)));
  for (std::size_t i = 0; i < evaluation.figures.size(); i += 2) {
    const auto first = evaluation.figures.begin() + static_cast<std::ptrdiff_t>(i);
    section.blocks.push_back(FigureBlock{{first, first + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, evaluation.figures.size() - i))}});
  }
  if (!evaluation.notes.empty()) section.blocks.push_back(Paragraph{joined(evaluation.notes)});
}

/// What the workspace's optimizer network was judged by when it was trained; nothing where there is none.
void appendOptimizer(Section& section, const ReportContext& context) {
  const auto log = optimizerLog(context.workspace, context.request.task);
  if (!log || log->scores.empty()) return;
  section.blocks.push_back(Paragraph{said("core", "The optimizer network on devices that it was not trained on"), true});
  TableBlock block;
  block.caption = said("core", "Regret, percent of the way from random designs to the best that any method found.");
  block.table.header = {"method", "mean %", "95th percentile %", "limits met %", "evaluations", "median ms"};
  for (const OptimizerScore& score : log->scores)
    block.table.rows.push_back({textCell(optimizerMethodTitle(score.method)), numberCell(score.meanRegretPercent, fixedText(score.meanRegretPercent, 2)),
                                numberCell(score.p95RegretPercent, fixedText(score.p95RegretPercent, 2)),
                                numberCell(score.feasiblePercent, fixedText(score.feasiblePercent, 0)),
                                numberCell(static_cast<double>(score.evaluations), countText(static_cast<std::int64_t>(score.evaluations))),
                                numberCell(score.medianMilliseconds, shortText(score.medianMilliseconds, 3))});
  section.blocks.push_back(std::move(block));
  section.blocks.push_back(FigureBlock{{optimizerRegret(*log)}});
}

}  // namespace

Result<Section> validationSection(const ReportContext& context, const Progress& progress) {
  Section section{.id = "validation", .heading = said("core", "Validation of the methods")};
  section.blocks.push_back(Paragraph{said("core", "Published tables and our own, computed again for this report from the data in this "
                                                  "workspace, with the published numbers and plain baselines beside.")});
  const std::vector<std::string> names = context.request.evaluations.empty() ? quickEvaluationNames() : context.request.evaluations;
  EvaluateOptions options;
  options.task = context.request.task;
  options.seed = context.request.seed;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double count = static_cast<double>(names.size());
    const Progress part = progress.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
    const auto evaluation = evaluate(context.workspace, names[i], options, part);
    if (evaluation)
      append(section, *evaluation);
    else if (evaluation.error().kind == ErrorKind::Cancelled)
      return failFrom(evaluation);
    else
      section.blocks.push_back(Paragraph{fmt::format("{}: {}", names[i], evaluation.error().message)});
  }
  appendOptimizer(section, context);
  return section;
}

}  // namespace isotone
