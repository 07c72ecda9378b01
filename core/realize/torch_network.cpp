#include "core/realize/torch_network.h"

#include <sstream>

#include <fmt/format.h>
#include <torch/script.h>

#include "core/realize/network_script.h"

namespace isotone {
namespace {

using Values = std::vector<float>;

at::Tensor tensorOf(const Values& values, const std::vector<std::int64_t>& shape) {
  at::Tensor tensor = at::empty(shape, at::kFloat);
  std::ranges::copy(values, tensor.data_ptr<float>());
  return tensor;
}

std::vector<std::int64_t> weightShape(const GraphNode& node) {
  switch (node.op) {
    case Operator::Norm: return {node.channels, 1, 1};
    case Operator::Linear: return {node.channels, node.fanIn};
    default: return {node.channels, node.fanIn / (node.kernel * node.kernel), node.kernel, node.kernel};
  }
}

/// Runs `work`, and says what LibTorch says when it throws.
template <class Work>
auto guarded(const char* what, const Work& work) -> Result<decltype(work())> {
  try {
    return work();
  } catch (const c10::Error& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot {} the network: {}", what, error.what_without_backtrace()));
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot {} the network: {}", what, error.what()));
  }
}

class TorchNetwork : public RealNetwork {
 public:
  TorchNetwork(const NetworkGraph& graph, const GraphQuantization& quantization)
      : m_channels(graph.inputChannels()), m_size(graph.inputSize()), m_module("Network"), m_observed("Network") {
    const NodeQuantization none;
    for (torch::jit::Module* module : {&m_module, &m_observed}) module->register_attribute("training", c10::BoolType::get(), false);
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
      const GraphNode& node = graph.nodes[n];
      const NodeQuantization& bits = quantization.empty() ? none : quantization[n];
      if (!node.weight.empty()) parameter(weightName(node), node.weight, bits.weightValues(node), weightShape(node));
      if (node.bias.empty()) continue;
      const std::vector<std::int64_t> shape = node.op == Operator::Norm ? weightShape(node) : std::vector<std::int64_t>{node.channels};
      parameter(biasName(node), node.bias, bits.biasValues(node), shape);
    }
    m_module.define(forwardScript(graph, quantization));
    m_observed.define(rangesScript(graph));
  }

  Result<Values> run(std::span<const float> images) const override {
    return guarded("run", [&] {
      const at::Tensor output = forward(m_module, images);
      return Values(output.data_ptr<float>(), output.data_ptr<float>() + output.numel());
    });
  }

  Result<ActivationRanges> ranges(std::span<const float> images) const override {
    return guarded("calibrate", [&] {
      const at::Tensor output = forward(m_observed, images);
      const float* values = output.data_ptr<float>();
      ActivationRanges ranges;
      for (std::int64_t n = 0; n < output.size(0); ++n) ranges.push_back({values[2 * n], values[2 * n + 1]});
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
  /// The observed network runs on the float weights, whatever the bits.
  void parameter(const std::string& name, const Values& original, const Values& rounded, const std::vector<std::int64_t>& shape) {
    m_module.register_parameter(name, tensorOf(rounded, shape), false);
    m_observed.register_parameter(name, tensorOf(original, shape), false);
  }

  at::Tensor forward(torch::jit::Module module, std::span<const float> images) const {
    const torch::NoGradGuard noGradients;
    const auto values = static_cast<std::int64_t>(images.size());
    const std::int64_t image = std::int64_t{m_channels} * m_size * m_size;
    TORCH_CHECK(values > 0 && values % image == 0, "an image has ", image, " values");
    const at::Tensor input = at::from_blob(const_cast<float*>(images.data()), {values / image, m_channels, m_size, m_size}, at::kFloat);
    return module.forward({input}).toTensor().contiguous();
  }

  int m_channels, m_size;
  torch::jit::Module m_module, m_observed;
};

}  // namespace

Result<std::unique_ptr<RealNetwork>> makeTorchNetwork(const NetworkGraph& graph, const GraphQuantization& quantization) {
  return guarded("build", [&]() -> std::unique_ptr<RealNetwork> { return std::make_unique<TorchNetwork>(graph, quantization); });
}

}  // namespace isotone
