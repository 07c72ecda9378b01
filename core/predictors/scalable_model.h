// What all measured devices teach about any device: the network for every device, the few-shot process, and how far each is
// believed. Learnt once for a metric; a device is then its spec sheet and the measurements it has, which may be none.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/predictors/fleet.h"
#include "core/predictors/predictor.h"
#include "core/predictors/scalable_network.h"

namespace isotone {

/// How good a way of predicting was on devices it had not seen: means over those devices.
struct ScalableScore {
  std::string method;  // "scalable", "network", "bma-gp"
  double srcc = 0, mapePercent = 0, within10Percent = 0, coverage90Percent = 0;
};

/// How a device with so many measurements is predicted, found on devices that were held out by chip.
struct ScalableStage {
  std::size_t measurements = 0;  // from so many on
  double trust = 0;              // the network's share of what the process knows of devices; 0: the process alone
  double spread = 1;             // without process: relative; with it: what its spreads are multiplied by
  std::vector<ScalableScore> scores;
};

struct ScalableModel {
  ScalableNetwork network;
  std::shared_ptr<const Fleet> fleet;
  DesignMatrix anchors;                          // in the order of the measurement kit
  DesignMatrix reference;                        // what the network's column is standardised over
  std::vector<ScalableStage> stages;             // ascending; never empty once calibrated
  std::vector<std::vector<std::string>> unseen;  // by member: the devices it was trained without

  const ScalableStage& stageFor(std::size_t measurements) const;
  std::string serialize() const;
  static Result<std::shared_ptr<const ScalableModel>> deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes);
};

/// From so many measurements on the few-shot process is asked; below, the network alone is moved to their level.
inline constexpr std::size_t kFewestForProcess = 3;

/// The network's inputs of designs, row-major: the rich encoding and, where the space has layers, logarithms of their totals.
std::vector<double> scalableInputs(const DesignSpace& space, const DesignMatrix& designs);

/// The process's columns with the network as one more source. `network`: its values for the same designs, standardised.
CovarianceColumns withNetwork(const CovarianceColumns& columns, std::span<const double> network, double trust);

/// A measured device as a judge of members that have not seen it.
struct ScalableJudge {
  std::string name;
  std::size_t group = 0;               // its chip
  std::vector<double> spec, roofline;  // as in DeviceEvidence
  std::vector<double> values;          // of the pool
};
/// The stages of a model, from every device of `unseen` with 0, 1, 3, 5 and 10 of the anchors measured: how much the network is
/// trusted beside the process (0 unless it makes ranks better), and the spread at which 90 % of the truths are covered.
/// `pool`: the anchors, then other designs. Errors: Model; Cancelled.
Result<std::vector<ScalableStage>> calibrateScalable(const ScalableModel& model, const DesignMatrix& pool, std::span<const ScalableJudge> judges,
                                                     const Progress& progress);

/// What is known of a device.
struct ScalableDevice {
  std::vector<double> spec, roofline;  // as in DeviceEvidence; may be empty
  DesignMatrix designs;                // measured
  std::vector<double> values;          // finite, stored unit
};
/// kind(): "scalable". `members`: only these of the network, for judging it on a device that the others have seen; empty: all.
/// Errors: InvalidInput where designs and values do not belong together or a value is not finite; Model when no covariance can
/// be factorised.
Result<PredictorPtr> scalablePredictor(std::shared_ptr<const ScalableModel> model, ScalableDevice device,
                                       std::vector<std::size_t> members = {});

}  // namespace isotone
