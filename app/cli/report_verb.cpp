// report
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/goal_options.h"
#include "app/cli/headless_qt.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/make_report.h"
#include "ui/reports/report_writer.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace, file;
  std::vector<std::string> sections, evaluations;
  std::string date;
  GoalOptions goal;
};

// The device whose measurements come first, when none was named.
std::string deviceFor(const Dataset& data, const std::string& asked) {
  if (!asked.empty() || data.series.empty()) return asked;
  return data.devices[data.series.front().device].name;
}

std::size_t sheetsOf(const Report& report) {
  std::size_t sheets = 1;
  for (const Section& section : report.sections)
    for (const Block& block : section.blocks) {
      if (const auto* figures = std::get_if<FigureBlock>(&block)) sheets += figures->figures.size();
      if (std::holds_alternative<TableBlock>(block)) ++sheets;
    }
  return sheets;
}

// A spreadsheet has no pages, and needs no fonts.
int writeTables(Context& context, const Report& report, const std::filesystem::path& file) {
  if (const Status written = writeReport(report, QString::fromStdString(file.string())); !written) return context.fail(written.error());
  const std::size_t sheets = sheetsOf(report);
  context.clearProgress();
  if (context.json) context.out << nlohmann::ordered_json{{"file", file.string()}, {"sheets", sheets}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("wrote {}, {} sheets\n", file.string(), sheets);
  return kDone;
}

int run(Context& context, const Options& options) {
  const std::string suffix = options.file.extension().string();
  if (suffix != ".pdf" && suffix != ".html" && suffix != ".xlsx")
    return context.fail(ErrorKind::InvalidInput, options.file.string() + ": a report is a .pdf or an .html file, or an .xlsx of its tables.");
  const auto asked = openWithGoal(options.workspace, options.goal, context.seed);
  if (!asked) return context.fail(asked.error());
  const auto& [workspace, choice] = *asked;
  ReportRequest request{choice};
  request.device = deviceFor(*workspace->data(), choice.device);
  request.sections = options.sections;
  request.evaluations = options.evaluations;
  request.date = options.date;
  const Result<Report> report = makeReport(*workspace, request, context.progress());
  if (!report) return context.fail(report.error());
  if (suffix == ".xlsx") return writeTables(context, *report, options.file);
  needQt(Look::Light);
  if (const Status written = writeReport(*report, QString::fromStdString(options.file.string())); !written)
    return context.fail(written.error());
  const int pages = reportPageCount(*report);
  context.clearProgress();
  if (context.json)
    context.out << nlohmann::ordered_json{{"file", options.file.string()}, {"pages", pages}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("wrote {}, {} pages\n", options.file.string(), pages);
  return kDone;
}

}  // namespace

void addReportVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "report", "Write a design report as PDF or HTML, or its tables as XLSX",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--out", options.file, "FILE.pdf, FILE.html or FILE.xlsx")->required();
        std::vector<std::string> ids;
        for (const auto& [id, heading] : reportSections()) ids.push_back(id);
        verb.add_option("--sections", options.sections, "Only these, A,B")->delimiter(',')->check(CLI::IsMember(ids));
        verb.add_option("--evaluations", options.evaluations, "What the section validation runs again, A,B; default: what takes seconds")
            ->delimiter(',')
            ->check(CLI::IsMember(evaluationNames()));
        verb.add_option("--date", options.date, "Date of the report, YYYY-MM-DD; default: that of SOURCE_DATE_EPOCH, else today");
        addGoalOptions(verb, options.goal, DeviceOption::Optional);
      },
      run);
}

}  // namespace isotone
