// Small helpers around ONNX's protobuf messages.
#pragma once

#ifndef ONNX_NAMESPACE
#define ONNX_NAMESPACE onnx
#endif
#ifndef ONNX_ML
#define ONNX_ML 1
#endif
#include <onnx/onnx_pb.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isotone {

/// Element types that libonnx of Debian 12 does not name yet.
inline constexpr int kOnnxUint4 = 21, kOnnxInt4 = 22;
inline constexpr const char* kQonnxDomain = "qonnx.custom_op.general";

/// The narrowest integer of ONNX that holds so many bits: 4, 8 or 16.
int containerBits(int bits);
int integerType(int containerBits, bool isSigned);
/// How many bits the element type has; 32 for all that is no small integer.
int bitsOfType(int type);

/// Integers as ONNX stores them: little-endian, two to a byte at 4 bits, the first in the low half.
std::string packed(const std::vector<std::int32_t>& values, int type);
std::vector<std::int32_t> unpacked(const onnx::TensorProto& tensor);

void describe(onnx::ValueInfoProto& value, const std::string& name, const std::vector<std::int64_t>& shape);

/// Appends nodes and constants to a graph.
class OnnxGraphWriter {
 public:
  explicit OnnxGraphWriter(onnx::GraphProto& graph) : m_graph(graph) {}

  using Shape = std::vector<std::int64_t>;
  using Names = std::vector<std::string>;

  onnx::NodeProto& node(std::string_view op, const std::string& name, const Names& inputs, const std::string& output);
  static void set(onnx::NodeProto& node, const char* attribute, std::int64_t value);
  static void set(onnx::NodeProto& node, const char* attribute, float value);
  static void set(onnx::NodeProto& node, const char* attribute, const char* value);
  static void set(onnx::NodeProto& node, const char* attribute, const Shape& values);

  // Constants; each returns its name.
  std::string floats(const std::string& name, const std::vector<float>& values, const Shape& shape);
  std::string integers(const std::string& name, const std::vector<std::int32_t>& values, int type, const Shape& shape);
  std::string longs(const std::string& name, const Shape& values);

  /// States the shape of a tensor of floats, which shape inference cannot see through nodes of other domains.
  void shape(const std::string& name, const Shape& shape);

 private:
  onnx::TensorProto& constant(const std::string& name, int type, const Shape& shape);
  onnx::GraphProto& m_graph;
};

}  // namespace isotone
