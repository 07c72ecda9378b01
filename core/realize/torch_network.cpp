#include "core/realize/torch_network.h"

#include <sstream>

#include <fmt/format.h>
#include <torch/script.h>

#include "core/realize/network_script.h"
#include "core/realize/torch_guard.h"
#include "core/realize/torch_plan.h"

namespace isotone {
namespace {

using Values = std::vector<float>;

class TorchNetwork : public RealNetwork {
 public:
  TorchNetwork(const NetworkGraph& graph, const GraphQuantization& quantization)
      : m_channels(graph.inputChannels()), m_size(graph.inputSize()), m_module("Network"), m_watched(watchablePlan(graph)), m_nodes(graph.nodes.size()) {
    const NodeQuantization none;
    m_module.register_attribute("training", c10::BoolType::get(), false);
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
      const GraphNode& node = graph.nodes[n];
      const NodeQuantization& bits = quantization.empty() ? none : quantization[n];
      if (!node.weight.empty()) parameter(weightName(node), bits.weightValues(node), weightShape(node));
      if (node.bias.empty()) continue;
      const std::vector<std::int64_t> shape = node.op == Operator::Norm ? weightShape(node) : std::vector<std::int64_t>{node.channels};
      parameter(biasName(node), bits.biasValues(node), shape);
    }
    m_module.define(forwardScript(graph, quantization));
  }

  Result<Values> run(std::span<const float> images) const override {
    return guarded("run", [&] {
      const torch::NoGradGuard noGradients;
      torch::jit::Module module = m_module;  // a handle
      const at::Tensor output = module.forward({inputOf(images)}).toTensor().contiguous();
      return Values(output.data_ptr<float>(), output.data_ptr<float>() + output.numel());
    });
  }

  Result<ActivationRanges> ranges(std::span<const float> images) const override {
    return guarded("calibrate", [&] {
      const torch::NoGradGuard noGradients;
      ActivationRanges ranges(m_nodes);
      m_watched.watch(inputOf(images), [&](std::size_t node, const at::Tensor& values) {
        ranges[node] = {values.min().item<float>(), values.max().item<float>()};
      });
      return ranges;
    });
  }

  Result<std::string> torchScript() const override {
    return guarded("save", [&] {
      std::ostringstream bytes;
      m_module.save(bytes);
      return bytes.str();
    });
  }

 private:
  void parameter(const std::string& name, const Values& values, const std::vector<std::int64_t>& shape) {
    m_module.register_parameter(name, tensorOf(values, shape), false);
  }

  at::Tensor inputOf(std::span<const float> images) const {
    const auto values = static_cast<std::int64_t>(images.size());
    const std::int64_t image = std::int64_t{m_channels} * m_size * m_size;
    TORCH_CHECK(values > 0 && values % image == 0, "an image has ", image, " values");
    return at::from_blob(const_cast<float*>(images.data()), {values / image, m_channels, m_size, m_size}, at::kFloat);
  }

  int m_channels, m_size;
  torch::jit::Module m_module;
  TorchPlan m_watched;  // runs on the float weights, whatever the bits
  std::size_t m_nodes;
};

}  // namespace

Result<std::unique_ptr<RealNetwork>> makeTorchNetwork(const NetworkGraph& graph, const GraphQuantization& quantization) {
  return guarded("build", [&]() -> std::unique_ptr<RealNetwork> { return std::make_unique<TorchNetwork>(graph, quantization); });
}

}  // namespace isotone
