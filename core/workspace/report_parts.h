// The sections of a report, each from what the workspace knows; a section that lacks its data says so in one sentence.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/workspace/make_report.h"
#include "core/workspace/notable_designs.h"

namespace isotone {

/// What the sections share, computed once. Where something could not be computed, the sentence that says why.
struct ReportContext {
  const Workspace& workspace;
  const ReportRequest& request;
  std::shared_ptr<const Dataset> data;
  std::size_t device = 0;
  std::string deviceTitle;
  std::shared_ptr<const Candidates> candidates;
  std::optional<Answer> answer;
  std::string whyNoAnswer;
  std::optional<FitEvaluation> latency, energy;
  std::string whyNoEvaluation;
};

Section goalSection(const ReportContext& context);
Section designSection(const ReportContext& context);
Section whySection(const ReportContext& context);
Section trustSection(const ReportContext& context);
/// Only Cancelled is an error.
Result<Section> monotonicitySection(const ReportContext& context, const Progress& progress);
/// Evaluations that the workspace has no data for become a sentence that says what to import; only Cancelled is an error.
Result<Section> validationSection(const ReportContext& context, const Progress& progress);
Section dataSection(const ReportContext& context);

/// A cell that shows `text` and holds `number` for CSV.
DataTable::Cell numberCell(double number, std::string text);
DataTable::Cell textCell(std::string text);

}  // namespace isotone
