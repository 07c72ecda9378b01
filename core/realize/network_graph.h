// A design as a network that can be run: its operators in order, the tensors between them, and their weights. Made of
// the same layers as core/space/layers, so names, MACs and weights are theirs. Norms are folded into convolutions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/space/layers.h"

namespace isotone {

enum class Operator {
  Input, Convolution, Linear, Norm, Relu, HardSwish, HardSigmoid, Add, Multiply, AveragePool, GlobalPool, Flatten,
  Shuffle,  // channels of `groups` groups are dealt out in turn
  Zero      // a tensor of zeros of its input's shape
};

/// What stood after the weights before it was folded into them: see GraphNode::parameters().
enum class FoldedTail { None, Norm, Bias };

struct GraphNode {
  std::string name;         // unique, also of its output: LayerWorkload::name, or that and a word: "stem.convolution.relu"
  std::string layer;        // LayerWorkload::name of the layer that it is a part of; empty: of none
  Operator op = Operator::Input;
  std::vector<int> inputs;  // nodes that come before it
  int channels = 0, size = 1;  // of its output: 1 x channels x size x size, or 1 x channels where `flat`
  bool flat = false;
  int kernel = 1, stride = 1, groups = 1;
  FoldedTail tail = FoldedTail::None;
  int fanIn = 0;            // weights that one output channel has: input channels / groups x kernel x kernel
  std::vector<float> weight;  // channels x fanIn; of a norm: its factors
  std::vector<float> bias;    // channels, or none

  bool weighted() const { return op == Operator::Convolution || op == Operator::Linear; }
  int padding() const { return kernel % 2 == 1 ? kernel / 2 : 0; }  // on every side
  double macs() const;
  double parameters() const;  // trainable ones, a norm's two a channel not folded
};

struct NetworkGraph {
  std::string space, key;
  std::vector<GraphNode> nodes;  // each after its inputs; the first is the network's input, the last its output

  int inputChannels() const { return nodes.front().channels; }
  int inputSize() const { return nodes.front().size; }
  int classes() const { return nodes.back().channels; }
};

/// The network of a design, without weights. Errors (Infeasible): the space does not know its layers, the design's input
/// never reaches its output, or a convolution has an even kernel.
Result<NetworkGraph> networkGraph(const DesignSpace& space, DesignView design);

/// Fills all weights with random numbers of such a spread that every convolution's output has a mean square near one (He
/// et al. 2015, followed through the network, as norms would keep it). Branches that are added have half that deviation:
/// like trained ones they correct what they are added to. A sixteenth of the mean square is the biases', so that the effect
/// of a rounding dies out over the layers instead of reaching the output in full (Schoenholz et al. 2017).
void seedWeights(NetworkGraph& graph, std::uint64_t seed);

/// `count` images of normal random numbers: count x channels x size x size.
std::vector<float> randomImages(const NetworkGraph& graph, int count, std::uint64_t seed);

/// Which nodes read each node.
std::vector<std::vector<int>> readersOf(const NetworkGraph& graph);

}  // namespace isotone
