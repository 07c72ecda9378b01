// A network as an ONNX file that other people's runtimes execute.
#pragma once

#include "core/base/issue.h"
#include "core/realize/graph_quantization.h"

namespace isotone {

enum class OnnxDialect {
  Plain,  // QuantizeLinear and DequantizeLinear; bits that runtimes have no integers for are kept to their range in wider ones
  Qonnx   // Quant nodes of the domain qonnx.custom_op.general, for any bits
};

struct OnnxFile {
  std::string bytes;
  Issues warnings;  // which bits the dialect cannot express
};

/// A graph with weights; float32 where `quantization` is empty. One input "input" (1 x channels x size x size), one output "output" (1 x
/// classes); nodes are named like the graph's, and each one's doc_string names its layer. IR 8 with opset 14; IR 10 with
/// opset 21 where 4 or 16 bits need it. Error (Internal): more than the 2 GB that an ONNX file can hold.
Result<OnnxFile> writeOnnx(const NetworkGraph& graph, const GraphQuantization& quantization, OnnxDialect dialect);

/// What the tensor that a node puts out is called in a float file: "input", "output", or as the node.
std::string onnxTensorName(const NetworkGraph& graph, std::size_t node);
/// The sums on the way to that of an addition of more than two tensors: "stage1.cell1.node3.add.part1", of nodes of the same names.
std::vector<std::string> partialSums(const GraphNode& node);

/// The bits of each convolution and linear layer of a file that writeOnnx() made, read from its quantization nodes and the
/// integers in them. Error (InvalidInput): not an ONNX file.
Result<QuantizationPolicy> readOnnxPolicy(std::string_view bytes);

}  // namespace isotone
