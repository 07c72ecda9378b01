// Verb: one figure by its name, with everything it stands on computed for it.
#pragma once

#include "core/workspace/figures.h"
#include "core/workspace/neural_choice.h"

namespace isotone {

struct FigureRequest {
  std::string name;                // of figureNames()
  std::string device;              // empty: the first device that has the metric
  std::string deviceY;             // rank-scatter; empty: the device's best proxy is x and the device y
  Metric metric = Metric::Latency;
  std::string task;                // empty: the workspace's current one
  Goal goal;
  Method method = Method::Auto;
  Refine refine = Refine::Full;
  std::string kind = "ridge-rich"; // of the predictor in predictor figures
  bool kendall = false;            // srcc-map
  std::vector<std::pair<std::string, std::uint32_t>> pins;  // letter, row; empty: the answer and its neighbours
  std::uint64_t seed = 1;
};

/// Errors: NotFound for an unknown figure (names the known ones), device or task; Infeasible when the workspace lacks what
/// the figure shows, with what to import or fit.
Result<Figure> figureByName(const Workspace& workspace, const FigureRequest& request, const Progress& progress);

/// The stored evaluation of (device, target, kind) where it is not stale, else a fresh one.
Result<FitEvaluation> evaluationFor(const Workspace& workspace, const FitRequest& request, const Progress& progress);

/// The device asked for, or the first that has the metric. NotFound with the nearest name; Infeasible when none has it.
Result<std::size_t> deviceWith(const Dataset& data, const std::string& name, Metric metric);

}  // namespace isotone
