#include "core/realize/graph_quantization.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr int kFloatBits = 32, kMostBits = 16, kMostBiasBits = 8, kTernaryBits = 2;
constexpr double kTernaryScale = 1.4;  // of the mean magnitude; rounding puts the threshold at half of it

float highestWeight(int bits) { return static_cast<float>((1 << (bits - 1)) - 1); }

ActivationQuantizer quantizerOf(int bits, Range range) {
  const float low = std::min(range.low, 0.0f), high = std::max(range.high, 0.0f);  // zero stays exactly zero: padding
  ActivationQuantizer quantizer;
  quantizer.bits = bits;
  if (high > low) quantizer.scale = (high - low) / static_cast<float>(quantizer.highest());
  quantizer.zeroPoint = std::clamp(static_cast<int>(std::nearbyint(-low / quantizer.scale)), 0, quantizer.highest());
  return quantizer;
}

bool keepsValues(Operator op) { return op == Operator::Shuffle || op == Operator::Flatten; }

std::int32_t saturated(double value) {
  return static_cast<std::int32_t>(std::clamp<double>(value, INT32_MIN, INT32_MAX));
}

class Quantizer {
 public:
  Quantizer(const NetworkGraph& graph, const QuantizationPolicy& policy, const ActivationRanges& ranges)
      : m_graph(graph), m_ranges(ranges), m_readers(readersOf(graph)), m_result(graph.nodes.size()), m_bits(graph.nodes.size(), kFloatBits) {
    for (const LayerPolicy& layer : policy.layers) m_policy.emplace(layer.layer, &layer);
  }

  GraphQuantization run() {
    for (std::size_t n = m_graph.nodes.size(); --n > 0;) m_bits[n] = wantedBits(n);
    for (std::size_t n = 1; n < m_graph.nodes.size(); ++n) {
      if (const LayerPolicy* policy = policyFor(n)) layer(n, *policy);
      if (m_bits[n] < kFloatBits && !roundedLater(n)) output(n);
    }
    return std::move(m_result);
  }

 private:
  const LayerPolicy* policyFor(std::size_t n) const {
    const auto found = m_policy.find(m_graph.nodes[n].layer);
    return m_graph.nodes[n].weighted() && found != m_policy.end() ? found->second : nullptr;
  }

  /// Of a node's output, when those of all later ones are known.
  int wantedBits(std::size_t n) const {
    const auto read = [&](std::size_t reader) {
      const LayerPolicy* policy = policyFor(reader);
      return policy ? policy->activationBits : m_graph.nodes[reader].weighted() ? kFloatBits : m_bits[reader];
    };
    if (n + 1 == m_graph.nodes.size()) return read(n);
    int bits = 0;
    for (const int reader : m_readers[n]) bits = std::max(bits, read(static_cast<std::size_t>(reader)));
    return bits > 0 ? bits : kFloatBits;  // what nothing reads stays as it is
  }

  /// Rounded once, after the ReLU.
  bool roundedLater(std::size_t n) const {
    return m_graph.nodes[n].weighted() && m_readers[n].size() == 1 &&
           m_graph.nodes[static_cast<std::size_t>(m_readers[n].front())].op == Operator::Relu;
  }

  void output(std::size_t n) {
    const GraphNode& node = m_graph.nodes[n];
    if (keepsValues(node.op)) m_result[n].output = m_result[static_cast<std::size_t>(node.inputs.front())].output;
    else m_result[n].output = quantizerOf(m_bits[n], m_ranges[n]);
  }

  void layer(std::size_t n, const LayerPolicy& policy) {
    const auto from = static_cast<std::size_t>(m_graph.nodes[n].inputs.front());
    NodeQuantization& result = m_result[n];
    if (policy.activationBits < m_bits[from]) result.input = quantizerOf(policy.activationBits, m_ranges[from]);
    const auto& read = result.input ? result.input : m_result[from].output;
    result.weightBits = policy.weightBits;
    if (policy.weightBits >= kFloatBits) return;
    weights(m_graph.nodes[n], policy, result);
    if (read && read->bits <= kMostBiasBits && policy.weightBits <= kMostBiasBits) bias(m_graph.nodes[n], read->scale, result);
  }

  static void weights(const GraphNode& node, const LayerPolicy& policy, NodeQuantization& result) {
    const auto channels = static_cast<std::size_t>(node.channels), taps = static_cast<std::size_t>(node.fanIn);
    const std::size_t groups = policy.granularity == Granularity::PerChannel ? channels : 1;
    const std::size_t share = channels / groups * taps;
    assert(node.weight.size() == channels * taps);
    const float highest = highestWeight(policy.weightBits);
    result.weight.resize(channels * taps);
    for (std::size_t g = 0; g < groups; ++g) {
      const float scale = weightScale(std::span(node.weight).subspan(g * share, share), policy.weightBits);
      result.weightScale.push_back(scale);
      for (std::size_t i = g * share; i < (g + 1) * share; ++i)
        result.weight[i] = static_cast<std::int32_t>(std::clamp(std::nearbyint(node.weight[i] / scale), -highest, highest));
    }
  }

  static void bias(const GraphNode& node, float inputScale, NodeQuantization& result) {
    for (std::size_t c = 0; c < node.bias.size(); ++c) {
      const float scale = inputScale * result.weightScale[result.weightScale.size() > 1 ? c : 0];
      result.biasScale.push_back(scale);
      result.bias.push_back(saturated(std::nearbyint(static_cast<double>(node.bias[c]) / scale)));
    }
  }

  const NetworkGraph& m_graph;
  const ActivationRanges& m_ranges;
  std::vector<std::vector<int>> m_readers;
  GraphQuantization m_result;
  std::vector<int> m_bits;  // of each node's output
  std::map<std::string, const LayerPolicy*> m_policy;
};

bool knownBits(int bits) { return bits == kFloatBits || (bits >= 2 && bits <= kMostBits); }

}  // namespace

std::vector<float> NodeQuantization::weightValues(const GraphNode& node) const {
  if (weight.empty()) return node.weight;
  std::vector<float> values(weight.size());
  const std::size_t share = weight.size() / weightScale.size();
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(weight[i]) * weightScale[i / share];
  return values;
}

std::vector<float> NodeQuantization::biasValues(const GraphNode& node) const {
  if (bias.empty()) return node.bias;
  std::vector<float> values(bias.size());
  for (std::size_t c = 0; c < values.size(); ++c) values[c] = static_cast<float>(bias[c]) * biasScale[c];
  return values;
}

float weightScale(std::span<const float> weights, int bits) {
  double sum = 0;
  float largest = 0;
  for (const float weight : weights) {
    sum += std::abs(weight);
    largest = std::max(largest, std::abs(weight));
  }
  const float scale = bits == kTernaryBits ? static_cast<float>(kTernaryScale * sum / static_cast<double>(weights.size()))
                                           : largest / highestWeight(bits);
  return scale > 0 ? scale : 1;
}

Result<GraphQuantization> quantize(const NetworkGraph& graph, const QuantizationPolicy& policy, const ActivationRanges& ranges) {
  if (ranges.size() != graph.nodes.size())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} ranges of activations do not fit a network of {} tensors."),
                                              ranges.size(), graph.nodes.size()));
  for (const LayerPolicy& layer : policy.layers) {
    for (const int bits : {layer.weightBits, layer.activationBits})
      if (!knownBits(bits))
        return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The layer {} has {} bits; networks are made with 2 to 16 bits, "
                                                         "or 32 for float."), layer.layer, bits));
    if (!layer.symmetric)
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The layer {} has asymmetric weights; networks are made with "
                                                       "symmetric ones."), layer.layer));
  }
  return Quantizer(graph, policy, ranges).run();
}

QuantizationPolicy uniformPolicy(const DesignSpace& space, DesignView design, int weightBits, int activationBits) {
  QuantizationPolicy policy = policyOf(space, design);
  for (LayerPolicy& layer : policy.layers) {
    layer.weightBits = weightBits;
    layer.activationBits = activationBits;
  }
  return policy;
}

bool isFloat(const QuantizationPolicy& policy) {
  return std::ranges::all_of(policy.layers, [](const LayerPolicy& layer) {
    return layer.weightBits == kFloatBits && layer.activationBits == kFloatBits;
  });
}

}  // namespace isotone
