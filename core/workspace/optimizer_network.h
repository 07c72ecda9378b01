// Verb: train the optimizer network of a workspace, which then puts out a design for any of its devices and any goal in one
// pass. It is kept in the workspace with a hash of all that it was trained on.
#pragma once

#include <functional>

#include "core/neural/train_optimizer.h"
#include "core/workspace/slot_world.h"

namespace isotone {

struct OptimizerRequest {
  std::string task;                     // empty: the workspace's current one
  std::size_t fleet = 2000;             // synthetic devices it is trained on
  CaseOptions cases;
  OptimizerTraining training;           // onPoint, onCheckpoint and resume are set by the verb
  bool resume = false;                  // go on from the state that the workspace holds
};

/// One method on devices that the network was not trained on, against the best that is known of each case.
struct OptimizerScore {
  std::string method;                   // "network", "network and sweep", "coordinate descent", "evolution", "random", "exhaustive"
  std::size_t evaluations = 0;
  double meanRegretPercent = 0, p95RegretPercent = 0;  // of the distance from random designs to the best
  double feasiblePercent = 100;         // of goals with limits
  double medianMilliseconds = 0;
};

/// What is known of a trained network.
struct OptimizerLog {
  std::string task;
  std::vector<TrainingPoint> curve;
  double seconds = 0;
  std::vector<std::string> devices, heldOut;  // trained around; judged on
  double accuracySrcc = 0;              // of the sum over slots that stands for accuracy, on held-out designs
  std::vector<OptimizerScore> scores;
};

/// A network ready for use: with the sums that it weighs.
struct OptimizerNetwork {
  SlotWorld world;
  std::shared_ptr<const SlotModel> accuracy;
  TrainedOptimizer trained;
};
/// Errors: Infeasible where none was trained, or what it was trained on has changed since; Storage.
Result<std::shared_ptr<const OptimizerNetwork>> optimizerNetwork(const Workspace& workspace, const std::string& task = {});

/// Devices to train on: half of them around `devices`, half out of the catalogue's where the space knows its layers; `devices` too.
Result<std::vector<DeviceTables>> optimizerFleet(const SlotWorld& world, const std::vector<DeviceTables>& devices, std::size_t count, std::uint64_t seed,
                                                 const Progress& progress);

using TrainingSink = std::function<void(const TrainingPoint&)>;

/// Trains, judges and keeps the network; its state is stored on the way, so that a killed training resumes and ends the same.
/// Errors: Infeasible (no accuracies, fewer than one device with costs, a space of fewer than two designs); NotFound (task);
/// Model; Cancelled: the state on the way stays.
Result<OptimizerLog> trainOptimizerNetwork(Workspace& workspace, const OptimizerRequest& request, const TrainingSink& sink,
                                           const Progress& progress);

enum class NetworkState { None, Begun, Stale, Ready };  // Begun: a training was interrupted; Stale: its data have changed since
NetworkState optimizerState(const Workspace& workspace, const std::string& task = {});
/// nullopt where none was trained.
std::optional<OptimizerLog> optimizerLog(const Workspace& workspace, const std::string& task = {});

}  // namespace isotone
