#include "core/workspace/make_report.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/render.h"
#include "core/workspace/report_parts.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

std::string isoDate(const std::tm& day) { return fmt::format("{:04}-{:02}-{:02}", day.tm_year + 1900, day.tm_mon + 1, day.tm_mday); }

/// Today, or the day that builds which are to be repeated set for all their tools (reproducible-builds.org).
std::string today() {
  std::tm day{};
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH"))
    if (const auto seconds = parseNumber(fixed); seconds && *seconds >= 0 && *seconds < 253402300800.0) {  // the year 10000
      const auto then = static_cast<std::time_t>(*seconds);
      gmtime_r(&then, &day);
      return isoDate(day);
    }
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  localtime_r(&now, &day);
  return isoDate(day);
}

Status checkDate(const std::string& date) {
  if (date.empty()) return {};
  std::tm day{};
  const char* end = strptime(date.c_str(), "%Y-%m-%d", &day);
  std::tm normal = day;
  normal.tm_hour = 12;
  timegm(&normal);
  if (end != nullptr && *end == '\0' && normal.tm_mday == day.tm_mday && isoDate(day) == date) return {};
  return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" is no date; write it as YYYY-MM-DD."), date));
}

bool isCancelled(const Error& error) { return error.kind == ErrorKind::Cancelled; }

/// Fills what several sections need. Only Cancelled is an error: what is missing becomes a sentence of the report.
Status gather(ReportContext& context, bool needsChoice, bool needsTrust, const Progress& progress) {
  const ReportRequest& request = context.request;
  const std::string& device = context.data->devices[context.device].name;
  if (needsChoice) {
    progress.report(0, said("core", "Choosing designs"));
    ChoiceRequest choice = request;
    choice.device = device;
    const auto candidates = candidatesFor(context.workspace, choice, progress.part(0, 0.4));
    if (!candidates && isCancelled(candidates.error())) return failFrom(candidates);
    if (candidates) {
      context.candidates = *candidates;
      if (auto answer = answerTo(context.workspace, *candidates, choice, progress.part(0.4, 0.5))) {
        context.candidates = withAnswer(*candidates, *answer);
        context.answer = std::move(*answer);
      } else {
        context.whyNoAnswer = answer.error().message;
      }
    } else {
      context.whyNoAnswer = candidates.error().message;
    }
  }
  if (!needsTrust) return {};
  progress.report(0.5, said("core", "Checking the predictors"));
  const auto evaluate = [&](Metric metric, std::optional<FitEvaluation>& into, double from, double to) -> Status {
    FitRequest fit;
    fit.device = device;
    fit.target = metricName(metric);
    fit.seed = request.seed;
    fit.learningCurve = false;
    const auto evaluation = evaluationFor(context.workspace, fit, progress.part(from, to));
    if (evaluation) into = *evaluation;
    else if (isCancelled(evaluation.error())) return failFrom(evaluation);
    else if (context.whyNoEvaluation.empty()) context.whyNoEvaluation = evaluation.error().message;
    return {};
  };
  if (auto done = evaluate(Metric::Latency, context.latency, 0.5, 0.75); !done) return done;
  if (context.data->find(context.device, Metric::Energy)) return evaluate(Metric::Energy, context.energy, 0.75, 1);
  return {};
}

Status checkSections(const std::vector<std::string>& wanted) {
  for (const std::string& id : wanted) {
    const auto known = reportSections();
    if (std::none_of(known.begin(), known.end(), [&](const auto& section) { return section.first == id; }))
      return fail(ErrorKind::InvalidInput,
                  sayf(phrase("core", "There is no report section \"{}\"; the sections are goal, design, why, trust, monotonicity, validation, data."), id));
  }
  return {};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> reportSections() {
  return {{"goal", said("core", "What was asked")},
          {"design", said("core", "What to ship")},
          {"why", said("core", "Why this one")},
          {"trust", said("core", "How far to trust the numbers")},
          {"monotonicity", said("core", "Whose predictor can be reused")},
          {"validation", said("core", "Validation of the methods")},
          {"data", said("core", "To repeat this report")}};
}

std::vector<std::string> reportSectionsByDefault() { return {"goal", "design", "why", "trust", "monotonicity", "data"}; }

Result<Report> makeReport(const Workspace& workspace, const ReportRequest& request, const Progress& progress) {
  if (auto known = checkSections(request.sections); !known) return failFrom(known);
  if (auto known = checkDate(request.date); !known) return failFrom(known);
  const auto data = workspace.data();
  const auto device = deviceWith(*data, request.device, Metric::Latency);
  if (!device) return failFrom(device);
  std::vector<std::string> sections = request.sections.empty() ? reportSectionsByDefault() : request.sections;
  if (!request.evaluations.empty()) sections.emplace_back("validation");
  const auto wants = [&](const char* id) { return std::find(sections.begin(), sections.end(), id) != sections.end(); };
  ReportContext context{.workspace = workspace, .request = request, .data = data, .device = *device,
                        .deviceTitle = deviceTitle(*data, *device)};
  const bool choice = wants("goal") || wants("design") || wants("why") || wants("data");
  if (auto done = gather(context, choice, wants("trust") || wants("design"), progress.part(0, 0.7)); !done)
    return failFrom(done);

  Report report;
  report.title = data->name;
  const std::string task = context.candidates ? context.candidates->task : data->currentTask;
  report.subtitle = data->space->title() + (task.empty() ? "" : ", " + taskTitle(task));
  report.date = request.date.empty() ? today() : request.date;
  report.version = ISOTONE_VERSION;
  report.simulated = data->simulated;
  if (wants("goal")) report.sections.push_back(goalSection(context));
  if (wants("design")) report.sections.push_back(designSection(context));
  if (wants("why")) report.sections.push_back(whySection(context));
  if (wants("trust")) report.sections.push_back(trustSection(context));
  if (wants("monotonicity")) {
    auto section = monotonicitySection(context, progress.part(0.7, 0.8));
    if (!section) return failFrom(section);
    report.sections.push_back(std::move(*section));
  }
  if (wants("validation")) {
    auto section = validationSection(context, progress.part(0.8, 1));
    if (!section) return failFrom(section);
    report.sections.push_back(std::move(*section));
  }
  if (wants("data")) report.sections.push_back(dataSection(context));
  progress.report(1, said("core", "Report"));
  return report;
}

}  // namespace isotone
