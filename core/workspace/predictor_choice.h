// Which predictor is used for a device or task, and why: the measurements themselves, one fitted to that device, the few-shot
// process, or the predictor for every device; whichever was better on designs or devices that were held out.
#pragma once

#include "core/workspace/scalable.h"

namespace isotone {

struct PredictorCandidate {
  std::string kind;        // "ridge-rich", "mlp", "bma-gp", "scalable", "network"
  std::string judgedOn;    // a phrase: "4,000 held-out designs", "24 held-out devices"
  double srcc = 0, mapePercent = 0;
};

struct PredictorChoice {
  std::string device, target;               // as in FittedModel
  std::string kind;                         // of the predictor that is used where there is no measurement
  bool table = false;                       // every live design is measured: measurements are used
  std::size_t measurements = 0;
  std::string reason;                       // one sentence with the numbers it rests on
  std::vector<PredictorCandidate> candidates;  // those that were compared on the same data, best first
};

struct ChosenPredictor {
  PredictorChoice choice;
  PredictorPtr predictor;  // null where there is none, which `choice.table` allows
};

/// `target`: "latency", "energy" or "accuracy:TASK" (device empty). Fitted predictors are asked as they are stored; the one for
/// every device is judged on the same held-out designs, by those members that have not seen the device.
/// Errors: NotFound (device, task); Infeasible where nothing is measured, fitted or trained; Model.
Result<ChosenPredictor> choosePredictor(const Workspace& workspace, const std::string& device, const std::string& target);

}  // namespace isotone
