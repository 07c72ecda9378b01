// Verb: fit a predictor to a device's measurements (or to a task's accuracies) and say how good it is.
#pragma once

#include "core/predictors/evaluation.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct FitRequest {
  std::string device;             // empty for accuracy
  std::string target;             // "latency", "energy", "accuracy:TASK"
  std::string kind = "ridge-rich";// ridge-onehot | ridge-physical | ridge-rich | mlp
  std::size_t samples = 900;      // training designs of the reported hold-out
  std::size_t heldOut = 4000;
  std::uint64_t seed = 1;
  bool learningCurve = true;
};

struct LearningPoint { std::size_t samples = 0; double srcc = 0, low = 0, high = 0; };  // 90 % of draws
struct FitEvaluation {
  std::string device, target, kind;
  std::size_t samples = 0;
  std::uint64_t seed = 1;
  Accuracy accuracy;               // on held-out designs
  Accuracy baseline;               // FLOPs alone (mean prediction where there are no layers), same designs
  std::string baselineKind;
  std::vector<std::uint32_t> rows; // held-out designs
  std::vector<Prediction> predicted;
  std::vector<double> truth;
  std::vector<LearningPoint> curve, physicalCurve;
  double flopsSrcc = 0;
};
std::string toJson(const FitEvaluation& evaluation);
Result<FitEvaluation> fitEvaluationFromJson(const std::string& json);

/// Evaluates on held-out designs, then fits on all measurements and stores that model with the evaluation.
Result<FitEvaluation> fit(Workspace& workspace, const FitRequest& request, const Progress& progress);
/// Evaluation only; stores nothing.
Result<FitEvaluation> evaluateFit(const Dataset& data, const FitRequest& request, const Progress& progress);

/// Names of the fitted kinds: "ridge-onehot", …
std::vector<std::string> predictorKinds();
/// The factory of a kind; opens the neural module for "mlp".
Result<std::shared_ptr<PredictorFactory>> predictorFactory(std::shared_ptr<const DesignSpace> space,
                                                           const std::string& kind);

}  // namespace isotone
