#include "core/realize/onnx_model.h"

#include <bit>
#include <cstring>

namespace isotone {
namespace {

static_assert(std::endian::native == std::endian::little, "ONNX stores raw data in little-endian order");

template <class T>
std::string bytesOf(const std::vector<T>& values) {
  return std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

template <class T>
std::string narrowed(const std::vector<std::int32_t>& values) {
  std::vector<T> narrow;
  narrow.reserve(values.size());
  for (const std::int32_t value : values) narrow.push_back(static_cast<T>(value));
  return bytesOf(narrow);
}

template <class T>
std::vector<std::int32_t> widened(const std::string& bytes) {
  std::vector<T> values(bytes.size() / sizeof(T));
  std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
  return {values.begin(), values.end()};
}

onnx::AttributeProto& attributeOf(onnx::NodeProto& node, const char* name, onnx::AttributeProto::AttributeType type) {
  onnx::AttributeProto& attribute = *node.add_attribute();
  attribute.set_name(name);
  attribute.set_type(type);
  return attribute;
}

}  // namespace

int containerBits(int bits) { return bits <= 4 ? 4 : bits <= 8 ? 8 : 16; }

int integerType(int containerBits, bool isSigned) {
  switch (containerBits) {
    case 4: return isSigned ? kOnnxInt4 : kOnnxUint4;
    case 8: return isSigned ? onnx::TensorProto::INT8 : onnx::TensorProto::UINT8;
    default: return isSigned ? onnx::TensorProto::INT16 : onnx::TensorProto::UINT16;
  }
}

int bitsOfType(int type) {
  switch (type) {
    case kOnnxInt4:
    case kOnnxUint4: return 4;
    case onnx::TensorProto::INT8:
    case onnx::TensorProto::UINT8: return 8;
    case onnx::TensorProto::INT16:
    case onnx::TensorProto::UINT16: return 16;
    default: return 32;
  }
}

std::string packed(const std::vector<std::int32_t>& values, int type) {
  switch (bitsOfType(type)) {
    case 4: {
      std::string bytes((values.size() + 1) / 2, '\0');
      for (std::size_t i = 0; i < values.size(); ++i)
        bytes[i / 2] = static_cast<char>(bytes[i / 2] | (values[i] & 15) << (i % 2 * 4));
      return bytes;
    }
    case 8: return narrowed<std::int8_t>(values);
    case 16: return narrowed<std::int16_t>(values);
    default: return bytesOf(values);
  }
}

std::vector<std::int32_t> unpacked(const onnx::TensorProto& tensor) {
  const std::string& bytes = tensor.raw_data();
  switch (tensor.data_type()) {
    case kOnnxInt4:
    case kOnnxUint4: {
      std::vector<std::int32_t> values;
      for (const char byte : bytes)
        for (const int shift : {0, 4}) {
          const int half = byte >> shift & 15;
          values.push_back(tensor.data_type() == kOnnxInt4 && half > 7 ? half - 16 : half);
        }
      return values;  // an odd number of values leaves a zero at the end
    }
    case onnx::TensorProto::INT8: return widened<std::int8_t>(bytes);
    case onnx::TensorProto::UINT8: return widened<std::uint8_t>(bytes);
    case onnx::TensorProto::INT16: return widened<std::int16_t>(bytes);
    case onnx::TensorProto::UINT16: return widened<std::uint16_t>(bytes);
    case onnx::TensorProto::INT32: return widened<std::int32_t>(bytes);
    default: return {};
  }
}

void describe(onnx::ValueInfoProto& value, const std::string& name, const std::vector<std::int64_t>& shape) {
  value.set_name(name);
  onnx::TypeProto::Tensor& tensor = *value.mutable_type()->mutable_tensor_type();
  tensor.set_elem_type(onnx::TensorProto::FLOAT);
  for (const std::int64_t size : shape) tensor.mutable_shape()->add_dim()->set_dim_value(size);
}

onnx::NodeProto& OnnxGraphWriter::node(std::string_view op, const std::string& name, const Names& inputs,
                                       const std::string& output) {
  onnx::NodeProto& node = *m_graph.add_node();
  node.set_op_type(std::string(op));
  node.set_name(name);
  for (const std::string& input : inputs) node.add_input(input);
  node.add_output(output);
  return node;
}

void OnnxGraphWriter::set(onnx::NodeProto& node, const char* attribute, std::int64_t value) {
  attributeOf(node, attribute, onnx::AttributeProto::INT).set_i(value);
}
void OnnxGraphWriter::set(onnx::NodeProto& node, const char* attribute, float value) {
  attributeOf(node, attribute, onnx::AttributeProto::FLOAT).set_f(value);
}
void OnnxGraphWriter::set(onnx::NodeProto& node, const char* attribute, const char* value) {
  attributeOf(node, attribute, onnx::AttributeProto::STRING).set_s(value);
}
void OnnxGraphWriter::set(onnx::NodeProto& node, const char* attribute, const Shape& values) {
  onnx::AttributeProto& list = attributeOf(node, attribute, onnx::AttributeProto::INTS);
  for (const std::int64_t value : values) list.add_ints(value);
}

onnx::TensorProto& OnnxGraphWriter::constant(const std::string& name, int type, const Shape& shape) {
  onnx::TensorProto& tensor = *m_graph.add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(type);
  for (const std::int64_t size : shape) tensor.add_dims(size);
  return tensor;
}

std::string OnnxGraphWriter::floats(const std::string& name, const std::vector<float>& values, const Shape& shape) {
  constant(name, onnx::TensorProto::FLOAT, shape).set_raw_data(bytesOf(values));
  return name;
}

std::string OnnxGraphWriter::integers(const std::string& name, const std::vector<std::int32_t>& values, int type,
                                      const Shape& shape) {
  constant(name, type, shape).set_raw_data(packed(values, type));
  return name;
}

std::string OnnxGraphWriter::longs(const std::string& name, const Shape& values) {
  constant(name, onnx::TensorProto::INT64, {static_cast<std::int64_t>(values.size())}).set_raw_data(bytesOf(values));
  return name;
}

void OnnxGraphWriter::shape(const std::string& name, const Shape& shape) { describe(*m_graph.add_value_info(), name, shape); }

}  // namespace isotone
