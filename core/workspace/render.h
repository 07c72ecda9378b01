// Verb: one figure by its name, with everything it stands on computed for it.
#pragma once

#include "core/workspace/figures.h"
#include "core/workspace/neural_choice.h"

namespace isotone {

/// Without a device: the first that has the metric.
struct FigureRequest : ChoiceRequest {
  std::string name;                // of figureNames()
  std::string deviceY;             // rank-scatter; empty: the device's best proxy is x and the device y
  Metric metric = Metric::Latency;
  std::string kind = "ridge-rich"; // of the predictor in predictor figures
  bool kendall = false;            // srcc-map
  std::vector<std::pair<std::string, std::uint32_t>> pins;  // letter, row; empty: the answer and its neighbours
};

/// Errors: NotFound for an unknown figure (names the known ones), device or task; Infeasible when the workspace lacks what
/// the figure shows, with what to import or fit.
Result<Figure> figureByName(const Workspace& workspace, const FigureRequest& request, const Progress& progress);

/// The stored evaluation of (device, target, kind) where it is not stale, else a fresh one.
Result<FitEvaluation> evaluationFor(const Workspace& workspace, const FitRequest& request, const Progress& progress);

/// The device asked for, or the first that has the metric. NotFound with the nearest name; Infeasible when none has it.
Result<std::size_t> deviceWith(const Dataset& data, const std::string& name, Metric metric);

}  // namespace isotone
