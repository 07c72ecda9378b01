// The weights that all designs of a space share, and the forward pass of one design through its slice of them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <torch/torch.h>

#include "core/realize/network_graph.h"
#include "core/space/quantization.h"

namespace isotone {

/// A design, ready for forward passes: its graph without weights and the bits of each layer.
struct SharedDesign {
  NetworkGraph graph;
  std::map<std::string, LayerPolicy, std::less<>> bits;  // by layer
};
Result<SharedDesign> sharedDesign(const DesignSpace& space, DesignView design);

/// What norms have seen: sums over batches, by layer.
struct NormSums {
  torch::Tensor mean, square;  // of the channels
  int batches = 0;
};
using NormStatistics = std::map<std::string, NormSums, std::less<>>;

class SharedWeights {
 public:
  /// Of the largest design; random, from the generator of torch's default device.
  SharedWeights(const NetworkGraph& largest, torch::Device device);

  /// Every tensor that is trained, in a fixed order: weights first.
  const std::vector<torch::Tensor>& parameters() const { return m_parameters; }

  /// images x channels x size x size -> images x classes. Norms go by the batch; `statistics`, where given, collects them.
  torch::Tensor forward(const SharedDesign& design, const torch::Tensor& images, NormStatistics* statistics = nullptr) const;
  /// Fills in the design's weights with its norms folded.
  NetworkGraph folded(const SharedDesign& design, const NormStatistics& statistics) const;

 private:
  struct Layer {
    torch::Tensor weight, bias, factor;  // of the largest design; `factor` only where a norm follows, whose shift is `bias`
  };
  const Layer& layer(const std::string& name) const;
  torch::Tensor weightOf(const GraphNode& node) const;
  torch::Tensor weighted(const GraphNode& node, const LayerPolicy* bits, torch::Tensor input, NormStatistics* statistics) const;

  std::map<std::string, Layer, std::less<>> m_layers;
  std::vector<torch::Tensor> m_parameters;
};

}  // namespace isotone
