// A network at the bits of a policy: which tensors are rounded to which grid, and the weights as integers.
//
// Weights are symmetric and narrow (-127..127 at 8 bits), one scale a channel or a tensor, at which the largest weight is the
// largest integer; at 2 bits, where that would round nearly all weights to zero, the scale is that of ternary weights (Li and
// Liu 2016): those above 0.7 times the mean magnitude are kept, and stand for 1.4 times the mean, close to the value of the
// least squared error. Activations are asymmetric and unsigned (0..255), one scale a tensor; biases have 32 bits at the product of the two scales. A tensor has the most
// activation bits among the layers that read it, through whatever operators without weights lie between; a layer that wants
// fewer has it rounded once more. The network's output has the bits of the last layer. A ReLU after a layer comes before
// the rounding. 32 bits are float. So every quantized operator reads and writes integers, as runtimes want it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/realize/network_graph.h"
#include "core/space/quantization.h"

namespace isotone {

struct Range {
  float low = 0, high = 0;
};
/// The smallest and largest value that each node of a graph has put out.
using ActivationRanges = std::vector<Range>;

/// x -> clamp(round(x / scale) + zeroPoint, 0, 2^bits - 1), halves to even.
struct ActivationQuantizer {
  int bits = 8;
  float scale = 1;
  int zeroPoint = 0;
  int highest() const { return (1 << bits) - 1; }
};

struct NodeQuantization {
  std::optional<ActivationQuantizer> input;   // of the tensor as this node reads it, where it wants fewer bits
  std::optional<ActivationQuantizer> output;
  int weightBits = 32;
  std::vector<std::int32_t> weight;  // as GraphNode::weight
  std::vector<float> weightScale;    // one, or one a channel
  std::vector<std::int32_t> bias;    // empty: float
  std::vector<float> biasScale;      // one a channel

  /// What the integers stand for; the node's own values where it has none.
  std::vector<float> weightValues(const GraphNode& node) const;
  std::vector<float> biasValues(const GraphNode& node) const;
};

/// One a node of the graph.
using GraphQuantization = std::vector<NodeQuantization>;

/// The scale at which weights that share one are rounded to `bits` bits, 2 to 16: w -> clamp(round(w / scale), -highest, highest)
/// with highest = 2^(bits - 1) - 1. 1 where all weights are zero.
float weightScale(std::span<const float> weights, int bits);

/// For a graph with weights. Bits from 2 to 16, or 32 for float. Layers that the policy does not name are float. Errors
/// (InvalidInput): other bits, asymmetric weights, or ranges of another graph.
Result<GraphQuantization> quantize(const NetworkGraph& graph, const QuantizationPolicy& policy, const ActivationRanges& ranges);

/// The same bits for all quantizable layers of a design.
QuantizationPolicy uniformPolicy(const DesignSpace& space, DesignView design, int weightBits, int activationBits);
bool isFloat(const QuantizationPolicy& policy);

}  // namespace isotone
