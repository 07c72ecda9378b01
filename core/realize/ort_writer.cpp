// Tensor overrides for ONNX Runtime's quantize_static, as onnxruntime/python/tools/quantization/tensor_quant_overrides.py
// reads them. Its types are an enumeration, so this is a Python file: the overrides, and a function that applies them.
#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/language.h"
#include "core/realize/dialect_layers.h"
#include "core/realize/dialect_writers.h"
#include "core/realize/onnx_writer.h"

namespace isotone {
namespace {

constexpr int kWeights[] = {4, 8, 16};
constexpr int kActivations[] = {8, 16};  // 4 are known, but ONNX Runtime 1.20 refuses a ReLU before them

constexpr const char* kFunction = R"(

def quantize(float_network, quantized_network, calibration_data):
    """Files of the float32 and of the new network, and a CalibrationDataReader of its "input"."""
    quantize_static(
        float_network, quantized_network, calibration_data,
        quant_format=QuantFormat.QDQ, per_channel=True,
        activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
        nodes_to_exclude=NODES_TO_EXCLUDE,
        extra_options={"TensorQuantOverrides": TENSOR_QUANT_OVERRIDES})
)";

int container(int bits) { return bits <= kActivations[0] ? kActivations[0] : kActivations[1]; }
std::string activationType(int bits) { return fmt::format("\"quant_type\": QuantType.QUInt{}", bits); }

class OrtWriter {
 public:
  explicit OrtWriter(const PolicySource& source) : m_source(source), m_tensors(source) {}

  PolicyFile run() {
    static constexpr DialectLimits kLimits{.tool = "ONNX Runtime", .weights = kWeights, .activations = kActivations, .asymmetricWeights = true};
    for (const DialectLayer& layer : dialectLayers(m_source, kLimits, m_losses)) m_layers.emplace(layer.node, layer);
    for (std::size_t n = 0; n < m_source.graph.nodes.size(); ++n) node(n);
    std::string bytes = pythonHead(m_source.graph, "Bits for onnxruntime.quantization.quantize_static: import this file and call quantize().");
    bytes += "from onnxruntime.quantization import QuantFormat, QuantType, quantize_static\n\n";
    bytes += fmt::format("NODES_TO_EXCLUDE = [\n{}]\n\nTENSOR_QUANT_OVERRIDES = {{\n{}}}\n{}", m_excluded, m_overrides, kFunction);
    m_losses.note(said("core", "Tensors are named as in the float32 network: isotone export --format onnx --bits 32."));
    return {std::move(bytes), m_losses.take()};
  }

 private:
  void node(std::size_t n) {
    const GraphNode& node = m_source.graph.nodes[n];
    const auto grid = m_tensors.grid(n);
    const auto layer = m_layers.find(n);
    const bool isFloat = layer == m_layers.end() ? n > 0 && !grid : layer->second.isFloat();
    const bool isRoundedLayer = layer != m_layers.end() && !isFloat;
    for (const std::string& sum : partialSums(node)) {
      if (isFloat) exclude(sum);
      else if (grid) overrideTensor(sum, activationType(container(grid->bits)));
    }
    if (isFloat) exclude(node.name);
    if (isRoundedLayer) weights(layer->second);
    if (grid) return tensor(n, container(grid->bits));
    const bool written = isRoundedLayer && !m_tensors.gridAfterRelu(n);
    const bool read = std::ranges::any_of(m_tensors.readers(n), [&](int reader) { return roundsItself(reader); });
    if (!written && !read) return;
    m_losses.add(said("core", "ONNX Runtime rounds a tensor for all that write and read it, so these have 16 bits instead of float32"), node.name);
    tensor(n, kActivations[1]);
  }

  bool roundsItself(int reader) const {
    return !m_source.quantization.empty() && m_source.quantization[static_cast<std::size_t>(reader)].input.has_value();
  }

  void tensor(std::size_t n, int bits) {
    std::vector<std::string> narrower;
    for (const int reader : m_tensors.readers(n))
      if (roundsItself(reader) && container(m_source.quantization[static_cast<std::size_t>(reader)].input->bits) < bits)
        narrower.push_back(quoted(m_source.graph.nodes[static_cast<std::size_t>(reader)].name));
    std::string entry = activationType(bits);
    if (!narrower.empty())
      entry += fmt::format(", \"convert\": {{{}, \"recv_nodes\": {{{}}}}}", activationType(kActivations[0]), fmt::join(narrower, ", "));
    overrideTensor(onnxTensorName(m_source.graph, n), entry);
  }

  void weights(const DialectLayer& layer) {
    overrideTensor(layer.name + ".weight", fmt::format("\"quant_type\": QuantType.QInt{}{}, \"symmetric\": {}", layer.weightBits,
                                                 layer.perChannel ? ", \"axis\": 0" : "", layer.symmetric ? "True" : "False"));
  }

  void exclude(const std::string& name) { m_excluded += fmt::format("    {},\n", quoted(name)); }
  void overrideTensor(const std::string& tensor, const std::string& entry) {
    m_overrides += fmt::format("    {}: [{{{}}}],\n", quoted(tensor), entry);
  }

  const PolicySource& m_source;
  DialectTensors m_tensors;
  DialectLosses m_losses;
  std::map<std::size_t, DialectLayer> m_layers;  // by node
  std::string m_excluded, m_overrides;
};

}  // namespace

PolicyFile writeOrt(const PolicySource& source) { return OrtWriter(source).run(); }

}  // namespace isotone
