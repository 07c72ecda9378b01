// Quantized networks as plans: 8-bit tensors and kernels wherever the policy has them and LibTorch knows them.
#include <optional>

#include <ATen/ATen.h>

#include "core/realize/torch_plan.h"

namespace isotone {
namespace {

using Grid = std::optional<ActivationQuantizer>;
using Sizes = std::vector<std::int64_t>;
using at::Tensor;

constexpr int kInt8 = 8;

Tensor onGrid(const Tensor& x, const ActivationQuantizer& grid) {
  return at::quantize_per_tensor(x, grid.scale, grid.zeroPoint, at::kQUInt8);
}

/// The integers of a node with their scales, as LibTorch's prepacking wants them.
Tensor int8Weight(const GraphNode& node, const NodeQuantization& bits) {
  Tensor integers = at::empty(weightShape(node), at::kChar);
  std::transform(bits.weight.begin(), bits.weight.end(), integers.data_ptr<std::int8_t>(),
                 [](std::int32_t value) { return static_cast<std::int8_t>(value); });
  std::vector<double> scales(bits.weightScale.begin(), bits.weightScale.end());
  scales.resize(static_cast<std::size_t>(node.channels), scales.front());
  const auto channels = static_cast<std::int64_t>(scales.size());
  return at::_make_per_channel_quantized_tensor(integers, at::tensor(scales, at::kDouble), at::zeros({channels}, at::kLong), 0);
}

class Int8Planner {
 public:
  Int8Planner(const NetworkGraph& graph, const GraphQuantization& quantization, FloatPath floatPath)
      : m_graph(graph), m_quantization(quantization), m_floatPath(floatPath), m_readers(graph),
        m_int8(graph.nodes.size(), false), m_done(graph.nodes.size(), false) {}

  TorchPlan plan() {
    for (int n = 1; n < static_cast<int>(m_graph.nodes.size()); ++n) {
      if (m_done[static_cast<std::size_t>(n)] || !m_readers.needed(n)) continue;
      if (node(n).weighted()) weighted(n);
      else if (!int8Operator(n)) inFloat(n);
    }
    m_plan.finish(m_graph.nodes.size());
    return std::move(m_plan);
  }

 private:
  const GraphNode& node(int n) const { return m_graph.nodes[static_cast<std::size_t>(n)]; }
  const NodeQuantization& bits(int n) const { return m_quantization[static_cast<std::size_t>(n)]; }
  bool isInt8(int n) const { return m_int8[static_cast<std::size_t>(n)]; }
  static bool fits(const Grid& grid) { return grid && grid->bits <= kInt8; }

  void step(int n, int first, int second, Kernel kernel, bool int8) {
    m_plan.step(n, first, second, std::move(kernel));
    m_int8[static_cast<std::size_t>(n)] = int8;
  }

  /// The step of a kernel on floats, between the integers of its inputs and those of its output.
  void between(int n, int first, int second, Kernel kernel, const Grid& input, const Grid& output) {
    const bool firstInt8 = isInt8(first), secondInt8 = isInt8(second), unary = first == second, rounds = input && !firstInt8;
    const bool int8 = fits(output);
    auto wrapped = [=](const Tensor& x, const Tensor& y) {
      const Tensor a = firstInt8 ? x.dequantize() : rounds ? onGrid(x, *input).dequantize() : x;
      const Tensor result = kernel(a, unary ? a : secondInt8 ? y.dequantize() : y);
      return int8 ? onGrid(result, *output) : result;
    };
    if (!firstInt8 && !secondInt8 && !rounds && !int8) step(n, first, second, std::move(kernel), false);
    else step(n, first, second, std::move(wrapped), int8);
  }

  void inFloat(int n) {
    const GraphNode& at = node(n);
    const int first = at.inputs.front();
    const bool several = at.inputs.size() > 2;
    between(n, first, at.inputs.size() > 1 ? at.inputs[1] : first, floatKernel(at, false), {}, several ? Grid{} : bits(n).output);
    for (std::size_t i = 2; i < at.inputs.size(); ++i)
      between(n, n, at.inputs[i], floatKernel(at, false), {}, i + 1 < at.inputs.size() ? Grid{} : bits(n).output);
  }

  void weighted(int n) {
    const GraphNode& at = node(n);
    const NodeQuantization& quantization = bits(n);
    const int from = at.inputs.front(), relu = quantization.output ? -1 : m_readers.fusedRelu(m_graph, n), to = relu < 0 ? n : relu;
    if (relu >= 0) m_done[static_cast<std::size_t>(relu)] = true;
    const Grid& output = bits(to).output;
    const bool int8Input = isInt8(from) || fits(quantization.input);
    const Tensor bias = at.bias.empty() ? Tensor() : tensorOf(quantization.biasValues(at), {at.channels});
    if (!quantization.weight.empty() && quantization.weightBits <= kInt8 && int8Input && fits(output))
      return int8Weighted(to, at, quantization, bias, isInt8(from) ? Grid{} : quantization.input, *output, relu >= 0);
    const Tensor weight = tensorOf(quantization.weightValues(at), weightShape(at));
    between(to, from, from, weightedKernel(at, node(from), weight, bias, m_floatPath, relu >= 0), quantization.input, output);
  }

  void int8Weighted(int to, const GraphNode& at, const NodeQuantization& quantization, const Tensor& bias, const Grid& input,
                    const ActivationQuantizer& output, bool relu) {
    const bool linear = at.op == Operator::Linear;
    const Tensor weight = int8Weight(at, quantization);
    const Sizes one{1, 1}, stride{at.stride, at.stride}, padding{at.padding(), at.padding()};
    const c10::IValue packed = linear ? TorchOperator("quantized::linear_prepack")(weight, optional(bias))
                                      : TorchOperator("quantized::conv2d_prepack")(weight, optional(bias), stride, padding, one,
                                                                                   std::int64_t{at.groups});
    const TorchOperator run = linear ? TorchOperator(relu ? "quantized::linear_relu" : "quantized::linear")
                                     : TorchOperator(relu ? "quantized::conv2d_relu" : "quantized::conv2d", "new");
    const double scale = output.scale;
    const std::int64_t zero = output.zeroPoint;
    const int from = at.inputs.front();
    if (input)
      step(to, from, from, [=, grid = *input](const Tensor& x, const Tensor&) {
        return run(onGrid(x, grid), packed, scale, zero).toTensor();
      }, true);
    else
      step(to, from, from, [=](const Tensor& x, const Tensor&) { return run(x, packed, scale, zero).toTensor(); }, true);
  }

  /// False where LibTorch has no kernel for it, or an input is float.
  bool int8Operator(int n) {
    const GraphNode& at = node(n);
    for (const int input : at.inputs)
      if (!isInt8(input)) return false;
    if (!fits(bits(n).output)) return false;
    const ActivationQuantizer& output = *bits(n).output;
    const int first = at.inputs.front();
    switch (at.op) {
      case Operator::HardSigmoid:
      case Operator::Shuffle:
      case Operator::Flatten:
        // These keep the grid of their input, or have one of their own. Average pools would too, but lose the finer grid of
        // what they put out, and QNNPACK's counts the padding.
        step(n, first, first, floatKernel(at, false), true);
        return true;
      case Operator::Relu: return relu(n, output);
      case Operator::HardSwish: return unary(n, "quantized::hardswish", output);
      case Operator::Norm: return norm(n, output);
      // One sum of several is rounded once; a chain of two would round twice.
      case Operator::Add: return at.inputs.size() == 2 && binary(n, "quantized::add", output);
      case Operator::Multiply: return binary(n, "quantized::mul", output);
      default: return false;
    }
  }

  /// LibTorch's own keeps the grid of its input, of which a ReLU leaves a part: this rounds to the finer grid, in one pass.
  bool relu(int n, const ActivationQuantizer& output) {
    const int first = node(n).inputs.front();
    const double scale = output.scale;
    const std::int64_t zeroPoint = output.zeroPoint;
    const Tensor zero = at::quantize_per_tensor(at::zeros({1, 1, 1, 1}), 1, 0, at::kQUInt8);
    step(n, first, first, [=, run = TorchOperator("quantized::add_relu")](const Tensor& x, const Tensor&) {
      return run(x, zero, scale, zeroPoint).toTensor();
    }, true);
    return true;
  }

  bool unary(int n, const char* name, const ActivationQuantizer& output) {
    const int first = node(n).inputs.front();
    const double scale = output.scale;
    const std::int64_t zero = output.zeroPoint;
    step(n, first, first, [=, run = TorchOperator(name)](const Tensor& x, const Tensor&) { return run(x, scale, zero).toTensor(); }, true);
    return true;
  }

  bool binary(int n, const char* name, const ActivationQuantizer& output) {
    const GraphNode& at = node(n);
    const double scale = output.scale;
    const std::int64_t zero = output.zeroPoint;
    step(n, at.inputs[0], at.inputs[1], [=, run = TorchOperator(name)](const Tensor& x, const Tensor& y) {
      return run(x, y, scale, zero).toTensor();
    }, true);
    return true;
  }

  bool norm(int n, const ActivationQuantizer& output) {
    const GraphNode& at = node(n);
    const int first = at.inputs.front();
    const Tensor factor = tensorOf(at.weight, {at.channels}), offset = tensorOf(at.bias, {at.channels});
    const Tensor mean = at::zeros({at.channels}), variance = at::ones({at.channels});
    const double scale = output.scale, epsilon = 0;
    const std::int64_t zero = output.zeroPoint;
    step(n, first, first, [=, run = TorchOperator("quantized::batch_norm2d")](const Tensor& x, const Tensor&) {
      return run(x, factor, offset, mean, variance, epsilon, scale, zero).toTensor();
    }, true);
    return true;
  }

  const NetworkGraph& m_graph;
  const GraphQuantization& m_quantization;
  FloatPath m_floatPath;
  Readers m_readers;
  std::vector<bool> m_int8, m_done;
  TorchPlan m_plan;
};

}  // namespace

TorchPlan int8Plan(const NetworkGraph& graph, const GraphQuantization& quantization, at::QEngine engine) {
  at::globalContext().setQEngine(engine);
  return Int8Planner(graph, quantization, engine == at::QEngine::QNNPACK ? FloatPath::Xnnpack : FloatPath::OneDnn).plan();
}

}  // namespace isotone
