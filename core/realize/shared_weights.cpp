#include "core/realize/shared_weights.h"

#include <algorithm>
#include <cmath>

#include "core/realize/graph_quantization.h"

namespace isotone {
namespace {

using torch::Tensor;
using torch::indexing::Slice;

constexpr double kEpsilon = 1e-5;
constexpr int kFloatBits = 32;

std::vector<std::int64_t> shapeOf(const GraphNode& node) {
  if (node.op == Operator::Linear) return {node.channels, node.fanIn};
  return {node.channels, node.fanIn / (node.kernel * node.kernel), node.kernel, node.kernel};
}

/// The grid of core/realize/graph_quantization, one scale a channel; gradients pass as if nothing were rounded.
Tensor roundedWeights(const Tensor& weight, int bits) {
  if (bits >= kFloatBits) return weight;
  const torch::NoGradGuard noGradients;
  const double highest = (1 << (bits - 1)) - 1;
  const Tensor plain = weight.detach().to(torch::kCPU).contiguous();
  const auto channels = static_cast<std::size_t>(plain.size(0)), taps = static_cast<std::size_t>(plain.numel()) / channels;
  std::vector<std::int64_t> shape(static_cast<std::size_t>(weight.dim()), 1);
  shape[0] = plain.size(0);
  Tensor scale = torch::empty(shape);
  for (std::size_t c = 0; c < channels; ++c)
    scale.data_ptr<float>()[c] = weightScale({plain.data_ptr<float>() + c * taps, taps}, bits);
  scale = scale.to(weight.device());
  return (weight.detach() / scale).round().clamp(-highest, highest) * scale;
}

/// `rounded` going forward; backward as if it were `value`. (LibTorch's fake_quantize on the CPU takes a fifth of a step.)
struct StraightThrough : torch::autograd::Function<StraightThrough> {
  static Tensor forward(torch::autograd::AutogradContext*, const Tensor&, const Tensor& rounded) { return rounded; }
  static torch::autograd::tensor_list backward(torch::autograd::AutogradContext*, const torch::autograd::tensor_list& gradients) {
    return {gradients[0], Tensor()};
  }
};

Tensor straightThrough(const Tensor& value, const Tensor& rounded) { return StraightThrough::apply(value, rounded); }

/// The grid reaches from the smallest value, or zero, to the largest, so nothing is cut off.
Tensor roundedActivations(const Tensor& values, int bits) {
  if (bits >= kFloatBits) return values;
  const Tensor plain = values.detach();
  const auto [lowest, highest] = plain.aminmax();
  const double low = std::min(0.0, lowest.item<double>()), high = std::max(0.0, highest.item<double>());
  if (!(high > low)) return values;
  const double scale = (high - low) / static_cast<double>((std::int64_t{1} << bits) - 1);
  return straightThrough(values, plain.mul(1 / scale).round_().mul_(scale));
}

}  // namespace

Result<SharedDesign> sharedDesign(const DesignSpace& space, DesignView design) {
  auto graph = networkGraph(space, design);
  if (!graph) return failFrom(graph);
  SharedDesign shared{std::move(*graph), {}};
  for (LayerPolicy& layer : policyOf(space, design).layers) shared.bits.emplace(layer.layer, layer);
  return shared;
}

SharedWeights::SharedWeights(const NetworkGraph& largest, torch::Device device) {
  const auto trained = [&](Tensor tensor) { return tensor.to(device).set_requires_grad(true); };
  for (const GraphNode& node : largest.nodes) {
    if (!node.weighted()) continue;
    Layer layer;
    // He et al. 2015; what a norm follows could have any spread.
    layer.weight = trained(torch::randn(shapeOf(node)) * std::sqrt(2.0 / node.fanIn));
    if (node.tail != FoldedTail::None) layer.bias = trained(torch::zeros({node.channels}));
    if (node.tail == FoldedTail::Norm) layer.factor = trained(torch::ones({node.channels}));
    m_layers.emplace(node.name, std::move(layer));
  }
  for (const auto& [name, layer] : m_layers) m_parameters.push_back(layer.weight);
  for (const auto& [name, layer] : m_layers)
    for (const Tensor& tensor : {layer.bias, layer.factor})
      if (tensor.defined()) m_parameters.push_back(tensor);
}

const SharedWeights::Layer& SharedWeights::layer(const std::string& name) const {
  const auto found = m_layers.find(name);
  TORCH_CHECK(found != m_layers.end(), "the largest design has no layer ", name, ", so its weights cannot be shared");
  return found->second;
}

/// The first channels, and of the kernel its centre.
Tensor SharedWeights::weightOf(const GraphNode& node) const {
  const Tensor& whole = layer(node.name).weight;
  const std::vector<std::int64_t> shape = shapeOf(node);
  for (std::size_t d = 0; d < shape.size(); ++d)
    TORCH_CHECK(shape[d] <= whole.size(static_cast<std::int64_t>(d)), "the layer ", node.name, " is larger than in the largest design");
  Tensor weight = whole.slice(0, 0, shape[0]).slice(1, 0, shape[1]);
  if (node.op == Operator::Linear) return weight;
  const std::int64_t margin = (whole.size(2) - node.kernel) / 2;
  return margin == 0 ? weight : weight.slice(2, margin, margin + node.kernel).slice(3, margin, margin + node.kernel);
}

Tensor SharedWeights::weighted(const GraphNode& node, const LayerPolicy* bits, Tensor input, NormStatistics* statistics) const {
  const Layer& shared = layer(node.name);
  Tensor weight = weightOf(node);
  if (bits) {
    input = roundedActivations(input, bits->activationBits);
    if (bits->weightBits < kFloatBits) weight = straightThrough(weight, roundedWeights(weight, bits->weightBits));
  }
  const Tensor bias = shared.bias.defined() ? shared.bias.slice(0, 0, node.channels) : Tensor();
  if (node.op == Operator::Linear) return torch::linear(input, weight, bias);
  const bool norm = node.tail == FoldedTail::Norm;
  Tensor output = torch::conv2d(input, weight, norm ? Tensor() : bias, node.stride, node.padding(), 1, node.groups);
  if (!norm) return output;
  if (statistics) {
    NormSums& sums = (*statistics)[node.name];
    const Tensor mean = output.mean({0, 2, 3}), square = output.square().mean({0, 2, 3});
    sums.mean = sums.batches == 0 ? mean : sums.mean + mean;
    sums.square = sums.batches == 0 ? square : sums.square + square;
    ++sums.batches;
  }
  return torch::batch_norm(output, shared.factor.slice(0, 0, node.channels), bias, {}, {}, true, 0, kEpsilon, true);
}

Tensor SharedWeights::forward(const SharedDesign& design, const Tensor& images, NormStatistics* statistics) const {
  std::vector<Tensor> values{images};
  for (std::size_t n = 1; n < design.graph.nodes.size(); ++n) {
    const GraphNode& node = design.graph.nodes[n];
    const auto input = [&](std::size_t i) -> const Tensor& { return values[static_cast<std::size_t>(node.inputs[i])]; };
    const auto bits = design.bits.find(node.layer);
    switch (node.op) {
      case Operator::Convolution:
      case Operator::Linear:
        values.push_back(weighted(node, bits != design.bits.end() ? &bits->second : nullptr, input(0), statistics));
        break;
      case Operator::Relu: values.push_back(torch::relu(input(0))); break;
      case Operator::HardSwish: values.push_back(torch::hardswish(input(0))); break;
      case Operator::HardSigmoid: values.push_back(torch::hardsigmoid(input(0))); break;
      case Operator::Add: values.push_back(input(0) + input(1)); break;
      case Operator::Multiply: values.push_back(input(0) * input(1)); break;
      case Operator::GlobalPool: values.push_back(input(0).mean({2, 3}, true)); break;
      case Operator::Flatten: values.push_back(input(0).flatten(1)); break;
      case Operator::Shuffle: values.push_back(torch::channel_shuffle(input(0), node.groups)); break;
      default: TORCH_CHECK(false, node.name, " has an operator that shared weights do not know");
    }
  }
  return values.back();
}

NetworkGraph SharedWeights::folded(const SharedDesign& design, const NormStatistics& statistics) const {
  const torch::NoGradGuard noGradients;
  NetworkGraph graph = design.graph;
  const auto copy = [](const Tensor& tensor) {
    const Tensor plain = tensor.to(torch::kCPU, torch::kFloat).contiguous();
    return std::vector<float>(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
  };
  for (GraphNode& node : graph.nodes) {
    if (!node.weighted()) continue;
    const Layer& shared = layer(node.name);
    Tensor weight = weightOf(node), bias = shared.bias.defined() ? shared.bias.slice(0, 0, node.channels) : Tensor();
    if (const auto found = statistics.find(node.name); found != statistics.end()) {
      const Tensor mean = found->second.mean / found->second.batches;
      const Tensor variance = (found->second.square / found->second.batches - mean.square()).clamp_min(0);
      const Tensor factor = shared.factor.slice(0, 0, node.channels) / (variance + kEpsilon).sqrt();
      weight = weight * factor.reshape({-1, 1, 1, 1});
      bias = bias - mean * factor;
    }
    node.weight = copy(weight);
    if (bias.defined()) node.bias = copy(bias);
  }
  return graph;
}

}  // namespace isotone
