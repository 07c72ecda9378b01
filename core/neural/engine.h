// The door to everything that needs LibTorch. The implementation is a module (a shared object beside the program)
// that is opened when first needed, on the calling thread: half a second, so never call this from the GUI thread.
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/predictors/predictor.h"

namespace isotone {

struct MlpOptions {
  int hidden = 64, layers = 2, members = 4, epochs = 200, batch = 128;
  double learningRate = 3e-3, weightDecay = 1e-4;
};

class NeuralEngine {
 public:
  virtual ~NeuralEngine() = default;
  /// An ensemble of small MLPs on one-hot and physical features ("mlp"); the members' disagreement and the residuals
  /// of a held-out tenth make the spread.
  virtual std::unique_ptr<PredictorFactory> mlpFactory(std::shared_ptr<const DesignSpace> space,
                                                       const MlpOptions& options) const = 0;
  /// "LibTorch 1.13.1, OpenBLAS SkylakeX, 2 threads".
  virtual std::string description() const = 0;
  virtual void setThreads(int threads) const = 0;
};

/// Opens the module once for the process (thread-safe) and configures BLAS and OpenMP just before.
/// Error (Model) when the module or LibTorch is missing, saying which file.
Result<std::shared_ptr<const NeuralEngine>> neuralEngine();
/// Whether it has been opened: `correlate` and the first paint must leave this false.
bool neuralEngineLoaded();

}  // namespace isotone
