// What the module hands to the program that opens it.
#include <dlfcn.h>

#include <fmt/format.h>
#include <ATen/Version.h>
#include <torch/torch.h>
#include <torch/version.h>

#include "core/neural/design_training.h"
#include "core/neural/engine.h"
#include "core/neural/mlp_training.h"
#include "core/neural/scalable_training.h"
#include "core/realize/torch_network.h"
#include "core/realize/torch_supernet.h"
#include "core/realize/torch_timed_network.h"

namespace isotone {
namespace {

/// A function of the BLAS that is loaded; null where that is not OpenBLAS.
template <class Function>
Function* ofOpenBlas(const char* name) {
  void* blas = ::dlopen("libblas.so.3", RTLD_LAZY | RTLD_NOLOAD);
  if (!blas) return nullptr;
  auto* function = reinterpret_cast<Function*>(::dlsym(blas, name));
  ::dlclose(blas);  // LibTorch holds it
  return function;
}

/// "OpenBLAS SkylakeX", asked of the library that is loaded; "BLAS" where it does not say.
std::string blasName() {
  const auto core = ofOpenBlas<char*()>("openblas_get_corename");
  return core ? fmt::format("OpenBLAS {}", core()) : "BLAS";
}

/// "oneDNN 2.6.3" from "Intel(R) MKL-DNN v2.6.3 (Git Hash …)".
std::string oneDnnName() {
  const std::string version = at::get_mkldnn_version();
  const auto begin = version.find(" v");
  if (begin == std::string::npos) return "no oneDNN";
  return "oneDNN " + version.substr(begin + 2, version.find(' ', begin + 2) - begin - 2);
}

class TorchEngine : public NeuralEngine {
 public:
  std::unique_ptr<PredictorFactory> mlpFactory(std::shared_ptr<const DesignSpace> space,
                                               const MlpOptions& options) const override {
    return std::make_unique<MlpFactory>(std::move(space), options);
  }
  Result<TrainedScalable> trainScalable(const ScalableSources& sources, const ScalableOptions& options,
                                        const Progress& progress) const override {
    return trainScalableNetwork(sources, options, progress);
  }
  Result<DesignWeights> trainOptimizer(const DesignFeatures& features, const SlotModel& accuracy, const OptimizerCases& cases,
                                       const OptimizerTraining& training, const Progress& progress) const override {
    return trainDesignNetwork(features, accuracy, cases, training, progress);
  }
  Result<std::unique_ptr<RealNetwork>> network(const NetworkGraph& graph, const GraphQuantization& quantization) const override {
    return makeTorchNetwork(graph, quantization);
  }
  Result<std::unique_ptr<Supernet>> supernet(const DesignSpace& space, const SupernetOptions& options,
                                             std::string_view bytes) const override {
    return makeTorchSupernet(space, options, bytes);
  }
  Result<std::unique_ptr<TimedNetwork>> timedNetwork(const NetworkGraph& graph, const GraphQuantization& quantization,
                                                     Runtime runtime) const override {
    return makeTimedNetwork(graph, quantization, runtime);
  }
  std::string description() const override {
    const int threads = at::get_num_threads();
    return fmt::format("LibTorch {}, {}, {}, {} thread{}", TORCH_VERSION, oneDnnName(), blasName(), threads, threads == 1 ? "" : "s");
  }
  int threads() const override { return at::get_num_threads(); }
  void setThreads(int threads) const override {
    at::set_num_threads(std::max(1, threads));
    // It has threads of its own.
    if (const auto set = ofOpenBlas<void(int)>("openblas_set_num_threads")) set(std::max(1, threads));
  }
};

}  // namespace
}  // namespace isotone

extern "C" __attribute__((visibility("default"))) isotone::NeuralEngine* isotone_open_neural_engine() {
  try {
    return new isotone::TorchEngine();
  } catch (...) {
    return nullptr;
  }
}
