// The weight-sharing network of a layer-wise space: all designs use slices of the same weights, which are trained together,
// so that any design's accuracy can be looked at without training it (once-for-all networks, Cai et al. 2020). Implemented
// with LibTorch behind the door of core/neural/engine.h; on a GPU where that LibTorch has one.
//
// Training follows the sandwich rule with in-place distillation (Yu and Huang 2019): each step trains the largest design on
// the labels, and the smallest and some random ones on what the largest says. Weights and activations are rounded to the
// design's bits on the way (straight-through), with the scales of core/realize/graph_quantization.
#pragma once

#include <memory>
#include <optional>

#include "core/base/progress.h"
#include "core/importing/image_set.h"
#include "core/realize/network_graph.h"

namespace isotone {

struct SupernetOptions {
  int epochs = 40;            // the learning rate falls to nothing along half a cosine over all of them
  int batch = 128;
  int randomDesigns = 2;      // beside the largest and the smallest in each step
  double learningRate = 0.1;  // of SGD with Nesterov momentum
  double momentum = 0.9, weightDecay = 1e-4;
  std::uint64_t seed = 1;
  std::optional<Design> only; // this design alone, on the labels: what inherited accuracies are compared with
};

struct SupernetEpoch {
  int epoch = 0;              // from 1
  double seconds = 0;
  double learningRate = 0;    // at its end
  double loss = 0;            // cross-entropy of the largest design, mean of the epoch
  double largestPercent = 0, smallestPercent = 0;  // accuracy on kValidationImages that are not trained on; norms by batch
};

class Supernet {
 public:
  /// The last images of the training set are held out for the curves.
  static constexpr int kValidationImages = 2000;

  virtual ~Supernet() = default;
  /// The epochs that it was trained for, and how many are to come.
  virtual const std::vector<SupernetEpoch>& epochs() const = 0;
  virtual bool finished() const = 0;
  /// The next epoch. What is random follows from the seed, epoch and step alone: a network that was stored and read again
  /// goes on exactly as it would have. Errors: Cancelled (within a step; the network is then as after the last epoch), Model.
  virtual Result<SupernetEpoch> trainEpoch(const ImageTask& task, const Progress& progress) = 0;
  /// All that training goes on with, epochs() included; what is needed for inherit() alone when it is finished.
  virtual Result<std::string> bytes() const = 0;
  /// The design's network with its share of the weights. Norms are measured anew on the first `calibrationImages` of the
  /// training set, with the design's rounding in place, and folded. Errors: Infeasible, Model.
  virtual Result<NetworkGraph> inherit(DesignView design, const ImageTask& task, int calibrationImages = 2000) const = 0;
};

}  // namespace isotone
