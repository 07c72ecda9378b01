// The verbs around real accuracy: train the weight-sharing network of a workspace's space, look at the accuracy of designs
// at their bits, and check what is inherited against designs that were trained alone.
#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/realize/graph_quantization.h"
#include "core/realize/supernet.h"
#include "core/workspace/workspace.h"

namespace isotone {

class NeuralEngine;

struct SupernetRequest {
  SupernetOptions options;
  bool resume = false;  // go on from what the workspace holds, with the options that it was begun with
};
/// Called after each epoch, on the calling thread, once the epoch is stored.
using EpochSink = std::function<void(const SupernetEpoch&)>;

/// Trains on Fashion-MNIST and stores the network in the workspace after every epoch, so that a killed program resumes.
/// Errors: NotFound where the images are missing; Infeasible where the space has no networks, or where a network is there
/// and `resume` is not asked for but it is unfinished; Cancelled (what was stored stays); Model.
Result<std::vector<SupernetEpoch>> trainSupernet(Workspace& workspace, const SupernetRequest& request, const EpochSink& sink,
                                                 const Progress& progress);

/// What the workspace holds of a weight-sharing network.
struct SupernetState {
  std::vector<SupernetEpoch> epochs;
  int epochsWanted = 0;  // 0: none was begun
  bool finished() const { return epochsWanted > 0 && static_cast<int>(epochs.size()) >= epochsWanted; }
};
SupernetState supernetState(const Workspace& workspace);

/// A design as a network with the weights that it inherits, its bits, and its accuracy on the test images: of exactly the
/// network that is exported.
struct RealDesign {
  NetworkGraph graph;
  GraphQuantization quantization;  // empty: float
  double accuracyPercent = 0;
};

/// Opens the trained network of a workspace; one design after the other.
class RealDesigns {
 public:
  static Result<RealDesigns> open(const Workspace& workspace);
  /// Without `accuracyPercent`.
  Result<RealDesign> realize(DesignView design) const;
  /// With it, on all test images.
  Result<RealDesign> evaluate(DesignView design, const Progress& progress) const;
  const std::string& task() const { return m_task->name; }

 private:
  std::shared_ptr<const NeuralEngine> m_engine;
  std::shared_ptr<const DesignSpace> m_space;
  std::shared_ptr<const Supernet> m_network;
  std::shared_ptr<const ImageTask> m_task;
};

/// Evaluates designs and stores their accuracies (percent) as the workspace's task "fashion_mnist", in batches, so that a
/// cancelled or killed run goes on where it was. Returns how many were evaluated; those that have a value are left alone.
Result<std::size_t> measureAccuracies(Workspace& workspace, const std::vector<Design>& designs, const Progress& progress);

/// What is inherited against training alone.
struct InheritanceRow {
  Design design;
  std::string key;
  double inheritedPercent = 0, alonePercent = 0;
};
struct Inheritance {
  std::vector<InheritanceRow> rows;
  double srcc = 0, low = 0, high = 0;  // with its 95 % interval
};
Result<Inheritance> evaluateInheritance(const Workspace& workspace, const std::vector<Design>& designs, int epochs, std::uint64_t seed,
                                        const std::function<void(const InheritanceRow&)>& sink, const Progress& progress);

}  // namespace isotone
