#include "core/realize/onnx_writer.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/language.h"
#include "core/realize/onnx_model.h"

namespace isotone {
namespace {

constexpr int kIr = 8, kOpset = 14, kIrOfSmallIntegers = 10, kOpsetOfSmallIntegers = 21;
constexpr const char *kInput = "input", *kOutput = "output";
constexpr std::size_t kMostBytes = 2'000'000'000;

using Shape = OnnxGraphWriter::Shape;
using Names = OnnxGraphWriter::Names;

Shape shapeOf(const GraphNode& node) {
  return node.flat ? Shape{1, node.channels} : Shape{1, node.channels, node.size, node.size};
}

/// Quantization in one dialect: a name goes in, the name of the rounded tensor comes out.
class Rounding {
 public:
  Rounding(OnnxGraphWriter& writer, OnnxDialect dialect) : m_writer(writer), m_dialect(dialect) {}

  void activation(const std::string& name, const std::string& from, const std::string& to, const GraphNode& node,
                  const ActivationQuantizer& grid) {
    if (m_dialect == OnnxDialect::Qonnx) {
      if (to != kOutput) m_writer.shape(to, shapeOf(node));
      return quant(name, from, to, {grid.scale}, {}, static_cast<float>(grid.zeroPoint), grid.bits, false);
    }
    // Not 4: ONNX Runtime 1.20 refuses a ReLU or Clip before a QuantizeLinear to 4 bits.
    const int container = *m_containers.insert(std::max(8, containerBits(grid.bits))).first;
    const auto value = [&](int integer) { return static_cast<float>(integer - grid.zeroPoint) * grid.scale; };
    std::string input = from;
    if (grid.bits < container) {  // the wider integer would not saturate where the narrower does
      input = name + ".clipped";
      m_writer.node("Clip", name + ".clip", {from, m_writer.floats(name + ".lowest", {value(0)}, {}),
                                             m_writer.floats(name + ".highest", {value(grid.highest())}, {})}, input);
    }
    const std::string scale = m_writer.floats(name + ".scale", {grid.scale}, {});
    const std::string zero = m_writer.integers(name + ".zero_point", {grid.zeroPoint}, integerType(container, false), {});
    m_writer.node("QuantizeLinear", name + ".quantize", {input, scale, zero}, name + ".quantized");
    m_writer.node("DequantizeLinear", name + ".dequantize", {name + ".quantized", scale, zero}, to);
  }

  std::string weight(const GraphNode& node, const NodeQuantization& bits, const Shape& shape) {
    const std::string name = node.name + ".weight";
    if (bits.weight.empty()) return m_writer.floats(name, node.weight, shape);
    if (m_dialect == OnnxDialect::Qonnx) {
      Shape broadcast(shape.size(), 1);
      broadcast.front() = static_cast<std::int64_t>(bits.weightScale.size());
      m_writer.shape(name + ".dequantized", shape);
      quant(name, m_writer.floats(name, node.weight, shape), name + ".dequantized", bits.weightScale, broadcast, 0,
            bits.weightBits, true);
      return name + ".dequantized";
    }
    const int container = *m_containers.insert(containerBits(bits.weightBits)).first;
    return integers(name, bits.weight, integerType(container, true), shape, bits.weightScale, true);
  }

  std::string bias(const GraphNode& node, const NodeQuantization& bits) {
    const std::string name = node.name + ".bias";
    const Shape shape{node.channels};
    if (bits.bias.empty() || m_dialect == OnnxDialect::Qonnx) return m_writer.floats(name, bits.biasValues(node), shape);
    return integers(name, bits.bias, onnx::TensorProto::INT32, shape, bits.biasScale, false);
  }

  bool needsSmallIntegers() const { return m_containers.contains(4) || m_containers.contains(16); }

 private:
  std::string integers(const std::string& name, const std::vector<std::int32_t>& values, int type, const Shape& shape,
                       const std::vector<float>& scales, bool zeroPoint) {
    const bool perTensor = scales.size() == 1 && shape.front() != 1;
    const Shape scaleShape = perTensor ? Shape{} : Shape{static_cast<std::int64_t>(scales.size())};
    Names inputs{m_writer.integers(name, values, type, shape), m_writer.floats(name + ".scale", scales, scaleShape)};
    if (zeroPoint)
      inputs.push_back(m_writer.integers(name + ".zero_point", std::vector<std::int32_t>(scales.size()), type, scaleShape));
    onnx::NodeProto& node = m_writer.node("DequantizeLinear", name + ".dequantize", inputs, name + ".dequantized");
    if (!perTensor) OnnxGraphWriter::set(node, "axis", std::int64_t{0});
    return name + ".dequantized";
  }

  void quant(const std::string& name, const std::string& from, const std::string& to, const std::vector<float>& scales,
             const Shape& scaleShape, float zeroPoint, int bits, bool isWeight) {
    onnx::NodeProto& node = m_writer.node(
        "Quant", name + ".quant",
        {from, m_writer.floats(name + ".scale", scales, scaleShape), m_writer.floats(name + ".zero_point", {zeroPoint}, {}),
         m_writer.floats(name + ".bits", {static_cast<float>(bits)}, {})}, to);
    node.set_domain(kQonnxDomain);
    OnnxGraphWriter::set(node, "signed", std::int64_t{isWeight});
    OnnxGraphWriter::set(node, "narrow", std::int64_t{isWeight});
    OnnxGraphWriter::set(node, "rounding_mode", "ROUND");
  }

  OnnxGraphWriter& m_writer;
  OnnxDialect m_dialect;
  std::set<int> m_containers;
};

class Writer {
 public:
  Writer(const NetworkGraph& graph, const GraphQuantization& quantization, OnnxDialect dialect, onnx::GraphProto& out)
      : m_graph(graph), m_quantization(quantization), m_writer(out), m_rounding(m_writer, dialect) {}

  bool needsSmallIntegers() const { return m_rounding.needsSmallIntegers(); }

  void write() {
    m_read.push_back(kInput);
    for (std::size_t n = 1; n < m_graph.nodes.size(); ++n) {
      const GraphNode& node = m_graph.nodes[n];
      const NodeQuantization& bits = m_quantization.empty() ? m_none : m_quantization[n];
      const bool last = n + 1 == m_graph.nodes.size();
      const std::string rounded = last ? kOutput : node.name + ".dequantized";
      const std::string output = last && !bits.output ? kOutput : node.name;
      operation(node, bits, output);
      if (bits.output) m_rounding.activation(node.name, output, rounded, node, *bits.output);
      m_read.push_back(bits.output ? rounded : output);
    }
  }

 private:
  const std::string& input(const GraphNode& node, std::size_t i = 0) const {
    return m_read[static_cast<std::size_t>(node.inputs[i])];
  }

  onnx::NodeProto& emit(std::string_view op, const GraphNode& node, const Names& inputs, const std::string& output) {
    onnx::NodeProto& made = m_writer.node(op, node.name, inputs, output);
    if (!node.layer.empty()) made.set_doc_string(node.layer);
    return made;
  }

  void operation(const GraphNode& node, const NodeQuantization& bits, const std::string& output) {
    switch (node.op) {
      case Operator::Input: return;
      case Operator::Convolution:
      case Operator::Linear: return weighted(node, bits, output);
      case Operator::Norm: return norm(node, output);
      case Operator::Relu: emit("Relu", node, {input(node)}, output); return;
      case Operator::HardSwish: emit("HardSwish", node, {input(node)}, output); return;
      case Operator::HardSigmoid: {
        onnx::NodeProto& made = emit("HardSigmoid", node, {input(node)}, output);
        OnnxGraphWriter::set(made, "alpha", 1.0f / 6);
        OnnxGraphWriter::set(made, "beta", 0.5f);
        return;
      }
      case Operator::Add: return add(node, output);
      case Operator::Multiply: emit("Mul", node, {input(node, 0), input(node, 1)}, output); return;
      case Operator::AveragePool: return averagePool(node, output);
      case Operator::GlobalPool: emit("GlobalAveragePool", node, {input(node)}, output); return;
      case Operator::Flatten: emit("Flatten", node, {input(node)}, output); return;
      case Operator::Shuffle: return shuffle(node, output);
      case Operator::Zero: emit("Mul", node, {input(node), m_writer.floats(node.name + ".factor", {0}, {})}, output); return;
    }
  }

  void weighted(const GraphNode& node, const NodeQuantization& bits, const std::string& output) {
    const bool linear = node.op == Operator::Linear;
    const std::int64_t kernel = node.kernel;
    std::string from = input(node);
    if (bits.input) {
      const GraphNode& read = m_graph.nodes[static_cast<std::size_t>(node.inputs.front())];
      m_rounding.activation(node.name + ".input", from, node.name + ".input.dequantized", read, *bits.input);
      from = node.name + ".input.dequantized";
    }
    const Shape shape = linear ? Shape{node.channels, node.fanIn}
                               : Shape{node.channels, node.fanIn / (kernel * kernel), kernel, kernel};
    Names inputs{from, m_rounding.weight(node, bits, shape)};
    if (!node.bias.empty()) inputs.push_back(m_rounding.bias(node, bits));
    onnx::NodeProto& made = emit(linear ? "Gemm" : "Conv", node, inputs, output);
    if (linear) return OnnxGraphWriter::set(made, "transB", std::int64_t{1});
    window(made, node);
    OnnxGraphWriter::set(made, "group", std::int64_t{node.groups});
  }

  static void window(onnx::NodeProto& made, const GraphNode& node) {
    OnnxGraphWriter::set(made, "kernel_shape", Shape(2, node.kernel));
    OnnxGraphWriter::set(made, "strides", Shape(2, node.stride));
    OnnxGraphWriter::set(made, "pads", Shape(4, node.padding()));
  }

  void averagePool(const GraphNode& node, const std::string& output) {
    onnx::NodeProto& made = emit("AveragePool", node, {input(node)}, output);
    window(made, node);
    OnnxGraphWriter::set(made, "count_include_pad", std::int64_t{0});
    OnnxGraphWriter::set(made, "ceil_mode", std::int64_t{node.padding() == 0});
  }

  void norm(const GraphNode& node, const std::string& output) {
    const Shape shape{node.channels};
    const auto channels = static_cast<std::size_t>(node.channels);
    onnx::NodeProto& made =
        emit("BatchNormalization", node,
             {input(node), m_writer.floats(node.name + ".weight", node.weight, shape),
              m_writer.floats(node.name + ".bias", node.bias, shape),
              m_writer.floats(node.name + ".mean", std::vector<float>(channels, 0), shape),
              m_writer.floats(node.name + ".variance", std::vector<float>(channels, 1), shape)}, output);
    OnnxGraphWriter::set(made, "epsilon", 0.0f);
  }

  /// Two at a time: that is what runtimes have in integers.
  void add(const GraphNode& node, const std::string& output) {
    std::string sum = input(node, 0);
    std::size_t i = 1;
    for (const std::string& part : partialSums(node)) {
      m_writer.node("Add", part, {sum, input(node, i++)}, part).set_doc_string(node.layer);
      sum = part;
    }
    emit("Add", node, {sum, input(node, i)}, output);
  }

  void shuffle(const GraphNode& node, const std::string& output) {
    const Shape apart{1, node.groups, node.channels / node.groups, node.size, node.size};
    const Shape together{1, node.channels, node.size, node.size};
    const std::string grouped = node.name + ".grouped", dealt = node.name + ".dealt";
    m_writer.node("Reshape", grouped, {input(node), m_writer.longs(node.name + ".apart", apart)}, grouped);
    OnnxGraphWriter::set(m_writer.node("Transpose", dealt, {grouped}, dealt), "perm", Shape{0, 2, 1, 3, 4});
    emit("Reshape", node, {dealt, m_writer.longs(node.name + ".together", together)}, output);
  }

  const NetworkGraph& m_graph;
  const GraphQuantization& m_quantization;
  OnnxGraphWriter m_writer;
  Rounding m_rounding;
  std::vector<std::string> m_read;  // what the readers of each node read
  NodeQuantization m_none;
};

Issues plainWarnings(const NetworkGraph& graph, const GraphQuantization& quantization) {
  std::set<int> bits;
  std::set<std::string> layers;
  for (std::size_t n = 0; n < quantization.size(); ++n) {
    const int activation = quantization[n].output ? quantization[n].output->bits : 32;
    for (const auto& [used, held] : {std::pair{quantization[n].weightBits, containerBits(quantization[n].weightBits)},
                                     std::pair{activation, std::max(8, containerBits(activation))}})
      if (used < 32 && held != used) {
        bits.insert(used);
        layers.insert(graph.nodes[n].layer);
      }
  }
  if (bits.empty()) return {};
  return {{Severity::Warning,
           sayf(phrase("core", "Integers of {} bits are not common to ONNX runtimes, so {} layers are kept to that range in wider "
                               "ones; the format qonnx states their bits."), fmt::format("{}", fmt::join(bits, ", ")), layers.size()), "onnx", 0}};
}

}  // namespace

std::string onnxTensorName(const NetworkGraph& graph, std::size_t node) {
  return node == 0 ? kInput : node + 1 == graph.nodes.size() ? kOutput : graph.nodes[node].name;
}

std::vector<std::string> partialSums(const GraphNode& node) {
  std::vector<std::string> names;
  if (node.op == Operator::Add)
    for (std::size_t i = 1; i + 1 < node.inputs.size(); ++i) names.push_back(fmt::format("{}.part{}", node.name, i));
  return names;
}

Result<OnnxFile> writeOnnx(const NetworkGraph& graph, const GraphQuantization& quantization, OnnxDialect dialect) {
  onnx::ModelProto model;
  model.set_producer_name("Isotone");
  onnx::GraphProto& out = *model.mutable_graph();
  out.set_name(fmt::format("{} {}", graph.space, graph.key));
  describe(*out.add_input(), kInput, shapeOf(graph.nodes.front()));
  describe(*out.add_output(), kOutput, shapeOf(graph.nodes.back()));
  Writer writer(graph, quantization, dialect, out);
  writer.write();
  model.set_ir_version(writer.needsSmallIntegers() ? kIrOfSmallIntegers : kIr);
  model.add_opset_import()->set_version(writer.needsSmallIntegers() ? kOpsetOfSmallIntegers : kOpset);
  if (dialect == OnnxDialect::Qonnx) {
    onnx::OperatorSetIdProto& set = *model.add_opset_import();
    set.set_domain(kQonnxDomain);
    set.set_version(1);
  }
  if (model.ByteSizeLong() > kMostBytes)
    return fail(ErrorKind::Internal, said("core", "The network is larger than the 2 GB that an ONNX file can hold."));
  OnnxFile file;
  model.SerializeToString(&file.bytes);
  if (dialect == OnnxDialect::Plain) file.warnings = plainWarnings(graph, quantization);
  return file;
}

}  // namespace isotone
