// How good a predictor is on designs it has not seen.
#pragma once

#include <span>
#include <vector>

#include "core/predictors/predictor.h"

namespace isotone {

/// Relative errors leave out truths that are 0. Percent where the name says so.
struct Accuracy {
  std::size_t samples = 0;       // held-out designs
  double rmse = 0;               // unit of the values
  double rmspePercent = 0, mapePercent = 0;
  double within5Percent = 0, within10Percent = 0;  // share of predictions within ±5 %, ±10 % of the truth
  double srcc = 0, kendall = 0;
  double coverage90Percent = 0;  // share of truths inside the 90 % interval
};
Accuracy accuracyOf(std::span<const Prediction> predicted, std::span<const double> truth);

/// Out-of-fold predictions of every training row.
struct CrossValidation {
  std::vector<Prediction> predicted;  // aligned with the training set
  Accuracy accuracy;
};
/// k folds that never split a group; the same seed gives the same folds. Cancelled when asked to stop.
Result<CrossValidation> crossValidate(const PredictorFactory& factory, const TrainingSet& data, int folds,
                                      std::uint64_t seed, const Progress& progress);

/// Fits on `samples` random rows, predicts the others; what the learning curve and "900 samples" figures use.
struct HoldOut {
  std::vector<std::size_t> trained, heldOut;  // positions in the training set
  std::vector<Prediction> predicted;          // of heldOut
  Accuracy accuracy;
  PredictorPtr predictor;
};
Result<HoldOut> holdOut(const PredictorFactory& factory, const TrainingSet& data, std::size_t samples,
                        std::size_t heldOutAtMost, std::uint64_t seed, const Progress& progress);

}  // namespace isotone
