// Verb: the design report of a workspace for a device and a goal, as data. ui/reports turns it into pages.
#pragma once

#include "core/reports/report.h"
#include "core/workspace/figures.h"
#include "core/workspace/neural_choice.h"

namespace isotone {

struct ReportPin { std::string letter; std::int64_t row = -1; std::string note; };

struct ReportRequest : ChoiceRequest {
  std::vector<std::string> sections;  // ids; empty: those of reportSectionsByDefault()
  std::vector<std::string> evaluations;  // names, of the validation; empty: quickEvaluationNames(), if that section is asked for
  std::vector<ReportPin> pins;
  std::string date;                   // YYYY-MM-DD; empty: that of SOURCE_DATE_EPOCH (seconds since 1970) where it is set, else today
};
Result<Report> makeReport(const Workspace& workspace, const ReportRequest& request, const Progress& progress);
/// All section ids with their headings, in order.
std::vector<std::pair<std::string, std::string>> reportSections();
/// The ids of those that are about the asked device and goal. "validation" is about the methods, and takes its time.
std::vector<std::string> reportSectionsByDefault();

}  // namespace isotone
