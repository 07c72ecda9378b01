// Float networks as plans.
#include <algorithm>

#include <ATen/ATen.h>

#include "core/realize/torch_plan.h"

namespace isotone {
namespace {

using Sizes = std::vector<std::int64_t>;

Sizes twice(int value) { return {value, value}; }

Kernel oneDnnConvolution(const GraphNode& node, const GraphNode& input, const at::Tensor& weight, const at::Tensor& bias, bool relu) {
  static const TorchOperator prepack("mkldnn_prepacked::conv2d_prepack"), run("mkldnn_prepacked::conv2d_run");
  const Sizes inputShape{1, input.channels, input.size, input.size};
  const c10::IValue packed = prepack(weight, optional(bias), twice(node.stride), twice(node.padding()), twice(1), std::int64_t{node.groups},
                                     inputShape, std::string(relu ? "relu" : "none"));
  return [packed](const at::Tensor& x, const at::Tensor&) { return run(x, packed).toTensor(); };
}

Kernel xnnpackKernel(const GraphNode& node, const at::Tensor& weight, const at::Tensor& bias, bool relu) {
  static const TorchOperator packConvolution("prepacked::conv2d_clamp_prepack"), runConvolution("prepacked::conv2d_clamp_run"),
      packLinear("prepacked::linear_clamp_prepack"), runLinear("prepacked::linear_clamp_run");
  const c10::IValue lowest = relu ? c10::IValue(0.0) : c10::IValue(), highest;
  if (node.op == Operator::Linear) {
    const c10::IValue packed = packLinear(weight, optional(bias), lowest, highest);
    return [packed](const at::Tensor& x, const at::Tensor&) { return runLinear(x, packed).toTensor(); };
  }
  const c10::IValue packed = packConvolution(weight, optional(bias), twice(node.stride), twice(node.padding()), twice(1),
                                             std::int64_t{node.groups}, lowest, highest);
  return [packed](const at::Tensor& x, const at::Tensor&) { return runConvolution(x, packed).toTensor(); };
}

Kernel plainKernel(const GraphNode& node, const at::Tensor& weight, const at::Tensor& bias, bool relu) {
  if (node.op == Operator::Linear)
    return [weight, bias, relu](const at::Tensor& x, const at::Tensor&) {
      at::Tensor y = at::linear(x, weight, bias);
      return relu ? y.relu_() : y;
    };
  return [weight, bias, relu, stride = twice(node.stride), padding = twice(node.padding()), groups = node.groups](const at::Tensor& x,
                                                                                                                 const at::Tensor&) {
    at::Tensor y = at::conv2d(x, weight, bias, stride, padding, {1, 1}, groups);
    return relu ? y.relu_() : y;
  };
}

/// In the blocked path; what has one pixel is too small to gain from it.
bool isBlocked(const GraphNode& node) { return !node.flat && node.size > 1; }

at::Tensor asBlocked(const at::Tensor& x) { return x.is_mkldnn() ? x : x.to_mkldnn(); }
at::Tensor asDense(const at::Tensor& x) { return x.is_mkldnn() ? x.to_dense() : x; }

Kernel blockedConvolution(const GraphNode& node, const at::Tensor& weight, const at::Tensor& bias, bool relu) {
  const Sizes stride = twice(node.stride), padding = twice(node.padding()), one = twice(1);
  const at::Tensor packed = at::mkldnn_reorder_conv2d_weight(weight.to_mkldnn(), padding, stride, one, node.groups);
  const at::Tensor packedBias = bias.defined() ? bias.to_mkldnn() : bias;
  return [=, groups = node.groups, dense = !isBlocked(node)](const at::Tensor& x, const at::Tensor&) {
    at::Tensor y = at::mkldnn_convolution(asBlocked(x), packed, packedBias, padding, stride, one, groups);
    if (relu) y.relu_();
    return dense ? y.to_dense() : y;
  };
}

at::Tensor shuffled(const at::Tensor& x, int groups) {
  // Written out: channels last stay last.
  const std::int64_t images = x.size(0), channels = x.size(1), size = x.size(2);
  return x.permute({0, 2, 3, 1}).reshape({images, size, size, groups, channels / groups}).transpose(3, 4)
      .reshape({images, size, size, channels}).permute({0, 3, 1, 2});
}

}  // namespace

at::Tensor tensorOf(const std::vector<float>& values, const std::vector<std::int64_t>& shape) {
  at::Tensor tensor = at::empty(shape, at::kFloat);
  std::copy(values.begin(), values.end(), tensor.data_ptr<float>());
  return tensor;
}

std::vector<std::int64_t> weightShape(const GraphNode& node) {
  switch (node.op) {
    case Operator::Norm: return {node.channels, 1, 1};
    case Operator::Linear: return {node.channels, node.fanIn};
    default: return {node.channels, node.fanIn / (node.kernel * node.kernel), node.kernel, node.kernel};
  }
}

c10::IValue optional(const at::Tensor& tensor) { return tensor.defined() ? c10::IValue(tensor) : c10::IValue(); }

at::MemoryFormat layoutOf(FloatPath path) {
  const bool channelsLast = path == FloatPath::OneDnn || path == FloatPath::Xnnpack;
  return channelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

Kernel weightedKernel(const GraphNode& node, const GraphNode& input, const at::Tensor& weight, const at::Tensor& bias, FloatPath path,
                      bool relu) {
  if (path == FloatPath::Xnnpack) return xnnpackKernel(node, weight, bias, relu);
  if (path == FloatPath::OneDnn && node.op == Operator::Convolution) return oneDnnConvolution(node, input, weight, bias, relu);
  return plainKernel(node, weight, bias, relu);
}

Kernel floatKernel(const GraphNode& node, bool inPlace) {
  using at::Tensor;
  switch (node.op) {
    case Operator::Relu:
      if (inPlace) return [](const Tensor& x, const Tensor&) { return x.relu_(); };
      return [](const Tensor& x, const Tensor&) { return x.relu(); };
    case Operator::HardSwish:
      if (inPlace) return [](const Tensor& x, const Tensor&) { Tensor y = x; return at::hardswish_(y); };
      return [](const Tensor& x, const Tensor&) { return at::hardswish(x); };
    case Operator::HardSigmoid:
      if (inPlace) return [](const Tensor& x, const Tensor&) { Tensor y = x; return at::hardsigmoid_(y); };
      return [](const Tensor& x, const Tensor&) { return at::hardsigmoid(x); };
    case Operator::Norm: {
      const Tensor factor = tensorOf(node.weight, weightShape(node)), offset = tensorOf(node.bias, weightShape(node));
      return [factor, offset](const Tensor& x, const Tensor&) { return at::addcmul(offset, x, factor); };
    }
    case Operator::Add:
      if (inPlace) return [](const Tensor& x, const Tensor& y) { return x.add_(y); };
      return [](const Tensor& x, const Tensor& y) { return at::add(x, y); };
    case Operator::Multiply:
      if (inPlace) return [](const Tensor& x, const Tensor& y) { return x.mul_(y); };
      return [](const Tensor& x, const Tensor& y) { return at::mul(x, y); };
    case Operator::AveragePool:
      return [kernel = twice(node.kernel), stride = twice(node.stride), padding = twice(node.padding()), ceil = node.padding() == 0](
                 const Tensor& x, const Tensor&) { return at::avg_pool2d(x, kernel, stride, padding, ceil, false); };
    case Operator::GlobalPool: return [](const Tensor& x, const Tensor&) { return at::mean(x, {2, 3}, true); };
    case Operator::Flatten: return [](const Tensor& x, const Tensor&) { return at::flatten(x, 1); };
    case Operator::Shuffle: return [groups = node.groups](const Tensor& x, const Tensor&) { return shuffled(x, groups); };
    case Operator::Zero: return [](const Tensor& x, const Tensor&) { return at::zeros_like(x); };
    case Operator::Input:
    case Operator::Convolution:
    case Operator::Linear: break;
  }
  return [](const Tensor& x, const Tensor&) { return x; };
}

namespace {

/// Operators that oneDNN has run on its own layout; the others run between two changes of layout.
Kernel blockedKernel(const GraphNode& node, bool inPlace) {
  using at::Tensor;
  switch (node.op) {
    case Operator::Relu:
      if (inPlace) return [](const Tensor& x, const Tensor&) { return asBlocked(x).relu_(); };
      return [](const Tensor& x, const Tensor&) { return asBlocked(x).relu(); };
    case Operator::Add:
      if (inPlace) return [](const Tensor& x, const Tensor& y) { return asBlocked(x).add_(asBlocked(y)); };
      return [](const Tensor& x, const Tensor& y) { return at::add(asBlocked(x), asBlocked(y)); };
    case Operator::AveragePool:
      return [pool = floatKernel(node, false)](const Tensor& x, const Tensor& y) { return pool(asBlocked(x), y); };
    case Operator::GlobalPool:
      return [](const Tensor& x, const Tensor&) { return at::adaptive_avg_pool2d(asBlocked(x), {1, 1}).to_dense(); };
    default:
      return [kernel = floatKernel(node, false), blocked = isBlocked(node)](const Tensor& x, const Tensor& y) {
        const Tensor result = kernel(asDense(x), asDense(y));
        return blocked ? result.to_mkldnn() : result;
      };
  }
}

}  // namespace

TorchPlan floatPlan(const NetworkGraph& graph, FloatPath path) {
  const bool blocked = path == FloatPath::OneDnnBlocked;
  TorchPlan plan;
  const Readers readers(graph);
  std::vector<bool> done(graph.nodes.size(), false);
  for (int n = 1; n < static_cast<int>(graph.nodes.size()); ++n) {
    if (done[static_cast<std::size_t>(n)] || !readers.needed(n)) continue;
    const GraphNode& node = graph.nodes[static_cast<std::size_t>(n)];
    const int first = node.inputs.front();
    const GraphNode& input = graph.nodes[static_cast<std::size_t>(first)];
    if (node.weighted()) {
      const int relu = readers.fusedRelu(graph, n);
      const at::Tensor weight = tensorOf(node.weight, weightShape(node));
      const at::Tensor bias = node.bias.empty() ? at::Tensor() : tensorOf(node.bias, {node.channels});
      plan.step(relu < 0 ? n : relu, first, first,
                blocked && isBlocked(input) ? blockedConvolution(node, weight, bias, relu >= 0)
                                            : weightedKernel(node, input, weight, bias, blocked ? FloatPath::OneDnn : path, relu >= 0));
      if (relu >= 0) done[static_cast<std::size_t>(relu)] = true;
      continue;
    }
    // What is read for the last time is written over, unless it is the caller's or another one's memory.
    const bool inPlace = first > 0 && readers.isLast(n, first) && std::ranges::count(node.inputs, first) == 1 && input.op != Operator::Flatten;
    const auto kernel = [&](bool here) { return blocked && isBlocked(input) ? blockedKernel(node, here) : floatKernel(node, here); };
    plan.step(n, first, node.inputs.size() > 1 ? node.inputs[1] : first, kernel(inPlace));
    for (std::size_t i = 2; i < node.inputs.size(); ++i) plan.step(n, n, node.inputs[i], kernel(true));
  }
  plan.finish(graph.nodes.size());
  return plan;
}

TorchPlan watchablePlan(const NetworkGraph& graph) {
  TorchPlan plan;
  for (int n = 1; n < static_cast<int>(graph.nodes.size()); ++n) {
    const GraphNode& node = graph.nodes[static_cast<std::size_t>(n)];
    const int first = node.inputs.front();
    if (node.weighted()) {
      const at::Tensor bias = node.bias.empty() ? at::Tensor() : tensorOf(node.bias, {node.channels});
      const GraphNode& input = graph.nodes[static_cast<std::size_t>(first)];
      plan.step(n, first, first, weightedKernel(node, input, tensorOf(node.weight, weightShape(node)), bias, FloatPath::Plain, false));
      continue;
    }
    plan.step(n, first, node.inputs.size() > 1 ? node.inputs[1] : first, floatKernel(node, false));
    for (std::size_t i = 2; i < node.inputs.size(); ++i) plan.step(n, n, node.inputs[i], floatKernel(node, false));
  }
  plan.finish(graph.nodes.size());
  return plan;
}

}  // namespace isotone
