// Reads back which bits a file gives its layers: what the policy said, if the writer is right.
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <map>

#include "core/base/language.h"
#include "core/realize/onnx_model.h"
#include "core/realize/onnx_writer.h"

namespace isotone {
namespace {

constexpr int kFloatBits = 32;

class Reader {
 public:
  explicit Reader(const onnx::GraphProto& graph) : m_graph(graph) {
    for (const onnx::TensorProto& tensor : graph.initializer()) m_constants.emplace(tensor.name(), &tensor);
    for (const onnx::NodeProto& node : graph.node())
      for (const std::string& output : node.output()) m_makers.emplace(output, &node);
  }

  QuantizationPolicy policy() const {
    QuantizationPolicy policy;
    for (const onnx::NodeProto& node : m_graph.node()) {
      if (node.op_type() != "Conv" && node.op_type() != "Gemm") continue;
      const std::string& layer = node.doc_string().empty() ? node.name() : node.doc_string();
      if (!policy.layers.empty() && policy.layers.back().layer == layer) continue;  // the second half of a squeeze-excite
      policy.layers.push_back({layer, layer.substr(0, layer.rfind('.')), weightBits(node), activationBits(node),
                               perChannel(node) ? Granularity::PerChannel : Granularity::PerTensor, true});
    }
    return policy;
  }

 private:
  const onnx::TensorProto* constant(const std::string& name) const {
    const auto found = m_constants.find(name);
    return found == m_constants.end() ? nullptr : found->second;
  }
  const onnx::NodeProto* maker(const std::string& name) const {
    const auto found = m_makers.find(name);
    return found == m_makers.end() ? nullptr : found->second;
  }
  float number(const std::string& name) const {
    const onnx::TensorProto* tensor = constant(name);
    float value = 0;
    if (tensor && tensor->raw_data().size() >= sizeof value) std::memcpy(&value, tensor->raw_data().data(), sizeof value);
    return value;
  }
  int quantBits(const onnx::NodeProto& quant) const { return static_cast<int>(number(quant.input(3))); }

  /// The narrowest symmetric range that holds all integers: some weight of each channel lies on its end.
  int weightBits(const onnx::NodeProto& node) const {
    const onnx::NodeProto* rounding = maker(node.input(1));
    if (!rounding) return kFloatBits;
    if (rounding->op_type() == "Quant") return quantBits(*rounding);
    const onnx::TensorProto* integers = constant(rounding->input(0));
    if (!integers) return kFloatBits;
    std::int32_t largest = 0;
    for (const std::int32_t value : unpacked(*integers)) largest = std::max(largest, std::abs(value));
    int bits = 2;
    while ((1 << (bits - 1)) - 1 < largest) ++bits;
    return bits;
  }

  /// Of what the layer reads.
  int activationBits(const onnx::NodeProto& node) const {
    const onnx::NodeProto* rounding = maker(node.input(0));
    if (rounding && rounding->op_type() == "Quant") return quantBits(*rounding);
    if (!rounding || rounding->op_type() != "DequantizeLinear") return kFloatBits;
    const onnx::NodeProto* quantize = maker(rounding->input(0));
    if (!quantize || quantize->op_type() != "QuantizeLinear") return kFloatBits;
    const onnx::NodeProto* clip = maker(quantize->input(0));
    if (clip && clip->op_type() == "Clip") {
      const float steps = (number(clip->input(2)) - number(clip->input(1))) / number(quantize->input(1));
      return static_cast<int>(std::lround(std::log2(steps + 1)));
    }
    const onnx::TensorProto* zeroPoint = constant(quantize->input(2));
    return zeroPoint ? bitsOfType(zeroPoint->data_type()) : kFloatBits;
  }

  bool perChannel(const onnx::NodeProto& node) const {
    const onnx::NodeProto* rounding = maker(node.input(1));
    const onnx::TensorProto* scale = rounding ? constant(rounding->input(1)) : nullptr;
    return !scale || (scale->dims_size() > 0 && (scale->dims(0) > 1 || scale->dims_size() == 1));
  }

  const onnx::GraphProto& m_graph;
  std::map<std::string, const onnx::TensorProto*> m_constants;
  std::map<std::string, const onnx::NodeProto*> m_makers;
};

}  // namespace

Result<QuantizationPolicy> readOnnxPolicy(std::string_view bytes) {
  onnx::ModelProto model;
  if (!model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || !model.has_graph())
    return fail(ErrorKind::InvalidInput, said("core", "This is not an ONNX file."));
  return Reader(model.graph()).policy();
}

}  // namespace isotone
