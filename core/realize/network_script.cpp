#include "core/realize/network_script.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace isotone {
namespace {

std::string attribute(const GraphNode& node, const char* word) {
  std::string name = fmt::format("{}_{}", node.name, word);
  std::ranges::replace(name, '.', '_');
  return name;
}

std::string tensor(int node) { return fmt::format("t{}", node); }

std::string operation(const GraphNode& node, const std::vector<std::string>& inputs) {
  const std::string& x = inputs.front();
  const int padding = node.padding();
  const auto bias = [&] { return node.bias.empty() ? std::string("None") : "self." + biasName(node); };
  switch (node.op) {
    case Operator::Input: return "x";
    case Operator::Convolution:
      return fmt::format("torch.conv2d({0}, self.{1}, {2}, [{3}, {3}], [{4}, {4}], [1, 1], {5})", x, weightName(node), bias(),
                         node.stride, padding, node.groups);
    case Operator::Linear: return fmt::format("torch.linear({}, self.{}, {})", x, weightName(node), bias());
    case Operator::Norm: return fmt::format("{} * self.{} + self.{}", x, weightName(node), biasName(node));
    case Operator::Relu: return fmt::format("torch.relu({})", x);
    case Operator::HardSwish: return fmt::format("torch.hardswish({})", x);
    case Operator::HardSigmoid: return fmt::format("torch.hardsigmoid({})", x);
    case Operator::Add: return fmt::format("{}", fmt::join(inputs, " + "));
    case Operator::Multiply: return fmt::format("{}", fmt::join(inputs, " * "));
    case Operator::AveragePool:
      return fmt::format("torch.avg_pool2d({0}, [{1}, {1}], [{2}, {2}], [{3}, {3}], {4}, False)", x, node.kernel, node.stride,
                         padding, padding == 0 ? "True" : "False");
    case Operator::GlobalPool: return fmt::format("torch.mean({}, [2, 3], True)", x);
    case Operator::Flatten: return fmt::format("torch.flatten({}, 1)", x);
    case Operator::Shuffle: return fmt::format("torch.channel_shuffle({}, {})", x, node.groups);
    case Operator::Zero: return fmt::format("{} * 0.", x);
  }
  return x;
}

std::string rounded(const std::string& x, const ActivationQuantizer& grid) {
  return fmt::format("torch.fake_quantize_per_tensor_affine({}, {:.17e}, {}, 0, {})", x, grid.scale, grid.zeroPoint, grid.highest());
}

}  // namespace

std::string weightName(const GraphNode& node) { return attribute(node, "weight"); }
std::string biasName(const GraphNode& node) { return attribute(node, "bias"); }

std::string forwardScript(const NetworkGraph& graph, const GraphQuantization& quantization) {
  std::string text = "def forward(self, x):\n    t0 = x\n";
  for (std::size_t n = 1; n < graph.nodes.size(); ++n) {
    const GraphNode& node = graph.nodes[n];
    std::vector<std::string> inputs;
    for (const int input : node.inputs) inputs.push_back(tensor(input));
    const bool quantized = !quantization.empty();
    if (quantized && quantization[n].input) inputs.front() = rounded(inputs.front(), *quantization[n].input);
    std::string line = operation(node, inputs);
    if (quantized && quantization[n].output) line = rounded(line, *quantization[n].output);
    text += fmt::format("    {} = {}\n", tensor(static_cast<int>(n)), line);
  }
  return text + fmt::format("    return {}\n", tensor(static_cast<int>(graph.nodes.size()) - 1));
}

}  // namespace isotone
