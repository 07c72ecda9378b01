// Verbs around real accuracy: train the weight-sharing network of a workspace's space on Fashion-MNIST, look at the accuracy
// of designs at their bits, and check what is inherited against designs that were trained alone.
#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/realize/supernet.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct SupernetRequest {
  SupernetOptions options;
  bool resume = false;  // go on with what the workspace holds, and with the options that it was begun with
  int threads = 0;      // 0: as many as LibTorch has; the weights follow from the seed and, in the last digits, from these
};
/// Called after each epoch, on the calling thread, once the epoch is stored.
using EpochSink = std::function<void(const SupernetEpoch&)>;

/// Why no weight-sharing network of this space can be trained, as a sentence; empty: one can.
std::string supernetProblem(const DesignSpace& space);

/// Stores the network in the workspace after every epoch, so that a killed program resumes. Returns all epochs. Errors:
/// NotFound where the images are missing; Infeasible where the space has no networks, or the images are others than those
/// that it was begun with; Cancelled (what was stored stays); Model.
Result<std::vector<SupernetEpoch>> trainSupernet(Workspace& workspace, const SupernetRequest& request, const EpochSink& sink,
                                                 const Progress& progress);

/// What a workspace holds of its weight-sharing network.
struct StoredSupernet {
  SupernetOptions options;
  std::vector<SupernetEpoch> epochs;
  std::string imagesHash, bytes;  // empty: none was begun
  bool finished() const { return !bytes.empty() && static_cast<int>(epochs.size()) >= options.epochs; }
};
/// Error (Storage): its log is damaged.
Result<StoredSupernet> storedSupernet(const Workspace& workspace);
/// What is said where one is needed and none was begun.
std::string noSupernetYet();

/// Stores the accuracies of designs of the workspace (percent) as its task "fashion_mnist", in batches: a cancelled or killed
/// run keeps what it has. Designs that have a value are left alone; returns how many were evaluated.
Result<std::size_t> measureAccuracies(Workspace& workspace, const std::vector<std::uint32_t>& rows, const Progress& progress);

}  // namespace isotone
