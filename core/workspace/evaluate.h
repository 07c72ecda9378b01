// Verb: re-runs a published or own table on the workspace's data, with the published numbers and plain baselines beside.
#pragma once

#include "core/reports/figure.h"
#include "core/workspace/workspace.h"

namespace isotone {

/// One line of an evaluation: named values in a fixed order, so that text, JSON, report and figures show the same.
struct EvaluationRow {
  std::vector<std::pair<std::string, std::string>> labels;   // "device": "raspi4"
  std::vector<std::pair<std::string, double>> values;        // "srcc": .974; NaN: not known; "published": …
};
struct Evaluation {
  std::string name;                      // "few-shot"
  std::string title;
  std::vector<std::string> notes;        // protocol, data, seeds, what is published where
  std::vector<EvaluationRow> rows;       // rows of one table have the same names; tables follow each other by "table" label
  std::vector<Figure> figures;
};
struct EvaluateOptions {
  Metric metric = Metric::Latency;
  std::string task;                      // accuracy of regrets; empty: the current one
  std::size_t seeds = 20;                // random draws where the protocol has some
  std::uint64_t seed = 1;
  int epochs = 12;                       // of what is trained for the table
  double confidence = 0.5;               // of limits
  std::size_t evaluations = 0;           // of the search that is set beside (optimizer-real): what the workspace holds, and more
};

/// Errors: Infeasible where the workspace lacks what the table needs, with what to import; Cancelled.
Result<Evaluation> evaluateCertificates(const Dataset& data, const EvaluateOptions& options, const Progress& progress);
Result<Evaluation> evaluateReuse(const Dataset& data, const EvaluateOptions& options, const Progress& progress);
Result<Evaluation> evaluateAdaProxy(const Dataset& data, const EvaluateOptions& options, const Progress& progress);
Result<Evaluation> evaluateFewShot(const Dataset& data, const EvaluateOptions& options, const Progress& progress);
/// The predictor for every device, trained without each chip in turn. Minutes.
Result<Evaluation> evaluateScalable(const Dataset& data, const EvaluateOptions& options, const Progress& progress);

/// Inherited accuracy against training alone; `seeds` random designs. Minutes.
Result<Evaluation> evaluateSupernet(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress);

/// The optimizer network against evolution on held-out chips of the device catalogue; `seeds` trainings, three at most. Needs no
/// data. Minutes.
Result<Evaluation> evaluateOptimizer(const EvaluateOptions& options, const Progress& progress);

/// The optimizer network on the workspace's own devices, trained without each chip in turn; `seeds` trainings, three at most.
/// Error (Infeasible) with fewer than three chips. Minutes.
Result<Evaluation> evaluateOptimizerDevices(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress);

/// Designs that the workspace's optimizer network chooses by predictions for the runtimes of this computer, built, counted and timed.
/// They are set beside the best measured designs, or with `evaluations` beside those of an evolutionary search that tries each.
/// Errors: Infeasible without a network, a trained weight-sharing network or such a runtime. Minutes; a quarter of a second for
/// each evaluation and device.
Result<Evaluation> evaluateOptimizerReal(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress);

/// All of the above by name: "srcc-certificate", "proxy-reuse", "adaproxy", "few-shot", "scalable", "supernet", "optimizer",
/// "optimizer-devices", "optimizer-real".
std::vector<std::string> evaluationNames();
/// The ones that train no network, so that seconds are enough.
std::vector<std::string> quickEvaluationNames();
/// Errors: NotFound, with the known names; those of the evaluation.
Result<Evaluation> evaluate(const Workspace& workspace, const std::string& name, const EvaluateOptions& options, const Progress& progress);
/// Each table of the evaluation, for text and report.
std::vector<DataTable> tablesOf(const Evaluation& evaluation);

}  // namespace isotone
