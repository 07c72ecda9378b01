// A design as a network with weights and bits: random weights, or those that it inherits from the workspace's trained
// weight-sharing network.
#pragma once

#include "core/base/progress.h"
#include "core/neural/engine.h"
#include "core/realize/graph_quantization.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct RealizedNetwork {
  NetworkGraph graph;
  GraphQuantization quantization;  // empty: float
};

/// Random weights; the ranges of activations are those of random images. Errors: Infeasible where there is no network; Model
/// where bits need LibTorch, which calibrates, and it is missing.
Result<RealizedNetwork> seededNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::uint64_t seed);

/// Designs with their share of the trained weights, calibrated on training images.
class TrainedNetworks {
 public:
  /// Errors: Infeasible where none was trained; NotFound where the images are missing; Model.
  static Result<TrainedNetworks> open(const Workspace& workspace);
  /// Of `options.only` alone, trained with a network of its own.
  TrainedNetworks(std::shared_ptr<const NeuralEngine> engine, std::shared_ptr<const DesignSpace> space,
                  std::shared_ptr<const Supernet> network, std::shared_ptr<const ImageTask> task);

  Result<RealizedNetwork> network(DesignView design, const QuantizationPolicy& policy) const;
  /// Of the design at its own bits on all test images, in percent: of exactly the network that is exported.
  Result<double> accuracy(DesignView design, const Progress& progress) const;
  const std::shared_ptr<const ImageTask>& task() const { return m_task; }

 private:
  std::shared_ptr<const NeuralEngine> m_engine;
  std::shared_ptr<const DesignSpace> m_space;
  std::shared_ptr<const Supernet> m_network;
  std::shared_ptr<const ImageTask> m_task;
};

}  // namespace isotone
