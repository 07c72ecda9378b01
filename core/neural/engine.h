// The door to everything that needs LibTorch. The implementation is a module (a shared object beside the program)
// that is opened when first needed, on the calling thread: half a second, so never call this from the GUI thread.
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/neural/optimizer_training.h"
#include "core/predictors/predictor.h"
#include "core/predictors/scalable_network.h"
#include "core/realize/measure.h"
#include "core/realize/realize.h"
#include "core/realize/supernet.h"

namespace isotone {

struct MlpOptions {
  int hidden = 32, layers = 2, members = 4, epochs = 100, batch = 64;
  double learningRate = 3e-3, weightDecay = 3;  // decoupled (AdamW): strong, since measurements are noisy and few
};

class NeuralEngine {
 public:
  virtual ~NeuralEngine() = default;
  /// "mlp": ridge on rich features, and an ensemble of small MLPs that corrects it (its logarithm, where all values are
  /// positive) as far as a held-out tenth confirms. The members' disagreement and the held-out residuals make the spread.
  /// Needs 8 rows at least; reports after each epoch.
  virtual std::unique_ptr<PredictorFactory> mlpFactory(std::shared_ptr<const DesignSpace> space,
                                                       const MlpOptions& options) const = 0;
  /// The network for every device, each member without a part of the chips. Errors: InvalidInput where sizes differ;
  /// Infeasible with fewer than two measured devices; Model where it diverges; Cancelled.
  virtual Result<TrainedScalable> trainScalable(const ScalableSources& sources, const ScalableOptions& options,
                                                const Progress& progress) const = 0;
  /// The optimizer network, from cases and what their teacher found. Errors: InvalidInput without cases; Storage for a state to
  /// resume from that belongs to another training; Model where it diverges; Cancelled.
  virtual Result<DesignWeights> trainOptimizer(const DesignFeatures& features, const SlotModel& accuracy, const OptimizerCases& cases,
                                               const OptimizerTraining& training, const Progress& progress) const = 0;
  /// A network that runs: rounded like `quantization`, or in float32 where that is empty. Error (Model): what LibTorch says.
  virtual Result<std::unique_ptr<RealNetwork>> network(const NetworkGraph& graph, const GraphQuantization& quantization) const = 0;
  /// The weight-sharing network of a space: new where `bytes` is empty, or as it was stored. Errors: Infeasible where the
  /// space has no networks; Model where the bytes are of another space or damaged.
  virtual Result<std::unique_ptr<Supernet>> supernet(const DesignSpace& space, const SupernetOptions& options,
                                                     std::string_view bytes = {}) const = 0;
  /// A network to be timed. Float32 tries its ways through the network and keeps the fastest; it does not look at
  /// `quantization`, whose activations have 8 bits or are float (int8Policy). Error (Model): what LibTorch says.
  virtual Result<std::unique_ptr<TimedNetwork>> timedNetwork(const NetworkGraph& graph, const GraphQuantization& quantization,
                                                             Runtime runtime) const = 0;
  /// "LibTorch 1.13.1, oneDNN 2.6.3, OpenBLAS SkylakeX, 2 threads".
  virtual std::string description() const = 0;
  virtual void setThreads(int threads) const = 0;
  virtual int threads() const = 0;
};

/// Opens the module once for the process (thread-safe) and configures BLAS and OpenMP just before.
/// Error (Model) when the module or LibTorch is missing, saying which file.
Result<std::shared_ptr<const NeuralEngine>> neuralEngine();
/// Whether it has been opened: `correlate` and the first paint must leave this false.
bool neuralEngineLoaded();

}  // namespace isotone
