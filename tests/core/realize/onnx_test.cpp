#include "core/realize/onnx_writer.h"

#include <gmock/gmock.h>

#include "core/realize/onnx_model.h"
#include "tests/core/realize/networks.h"

#include <onnx/checker.h>
#include <onnx/shape_inference/implementation.h>

namespace isotone {
namespace {

using ::testing::HasSubstr;

/// Empty when libonnx finds nothing wrong and infers the shape of every tensor that a node puts out.
std::string complaint(const std::string& bytes) {
  onnx::ModelProto model;
  if (!model.ParseFromString(bytes)) return "no protobuf";
  // libonnx of Debian 12 knows nothing later than IR 8 and opset 17. The nodes used mean the same there, but for integers of
  // 4 and 16 bits: here those pass as 8 bits; ONNX Runtime judges them as they are (runtime_test.cpp).
  model.set_ir_version(std::min<std::int64_t>(model.ir_version(), 8));
  for (auto& set : *model.mutable_opset_import()) set.set_version(std::min<std::int64_t>(set.version(), 17));
  for (auto& constant : *model.mutable_graph()->mutable_initializer()) {
    const int type = constant.data_type();
    if (type == kOnnxUint4 || type == onnx::TensorProto::UINT16) constant.set_data_type(onnx::TensorProto::UINT8);
    if (type == kOnnxInt4 || type == onnx::TensorProto::INT16) constant.set_data_type(onnx::TensorProto::INT8);
  }
  try {
    onnx::checker::check_model(model);
    onnx::shape_inference::InferShapes(model, onnx::OpSchemaRegistry::Instance(), {true, 1, false});
  } catch (const std::exception& error) {
    return error.what();
  }
  std::set<std::string> shaped;
  for (const auto& value : model.graph().value_info()) shaped.insert(value.name());
  for (const auto& value : model.graph().output()) shaped.insert(value.name());
  for (const auto& node : model.graph().node())
    if (node.domain().empty() && !shaped.contains(node.output(0)) && node.op_type() != "Reshape") return "no shape: " + node.output(0);
  return {};
}

class OnnxFiles : public ::testing::TestWithParam<std::string> {
 protected:
  std::shared_ptr<const DesignSpace> space = builtInSpace(GetParam());

  GraphQuantization at(const NetworkGraph& graph, const QuantizationPolicy& policy) const {
    const auto quantization = quantize(graph, policy, plausibleRanges(graph));
    EXPECT_TRUE(quantization) << (quantization ? "" : quantization.error().message);
    return quantization.value_or(GraphQuantization{});
  }
  /// Different bits for every layer.
  QuantizationPolicy mixed(DesignView design, const std::vector<int>& choices, std::uint64_t seed) const {
    QuantizationPolicy policy = policyOf(*space, design);
    Random random(seed);
    for (LayerPolicy& layer : policy.layers) {
      layer.weightBits = choices[random.below(choices.size())];
      layer.activationBits = choices[random.below(choices.size())];
    }
    return policy;
  }
  static void expectSame(const QuantizationPolicy& read, const QuantizationPolicy& written) {
    ASSERT_EQ(read.layers.size(), written.layers.size());
    for (std::size_t i = 0; i < read.layers.size(); ++i) {
      EXPECT_EQ(read.layers[i].layer, written.layers[i].layer);
      EXPECT_EQ(read.layers[i].block, written.layers[i].block);
      EXPECT_EQ(read.layers[i].weightBits, written.layers[i].weightBits) << read.layers[i].layer;
      EXPECT_EQ(read.layers[i].activationBits, written.layers[i].activationBits) << read.layers[i].layer;
    }
  }
};

TEST_P(OnnxFiles, FloatOnesPassTheChecker) {
  for (const Design& design : randomDesigns(*space, designCount(40), 21)) {
    const auto file = writeOnnx(seededNetwork(*space, design, 1), {}, OnnxDialect::Plain);
    ASSERT_TRUE(file);
    ASSERT_EQ(complaint(file->bytes), "") << space->key(design);
    EXPECT_TRUE(file->warnings.empty());
  }
}

TEST_P(OnnxFiles, QuantizedOnesPassTheCheckerAndKeepTheirPolicy) {
  for (const Design& design : randomDesigns(*space, designCount(40), 22)) {
    const NetworkGraph graph = seededNetwork(*space, design, 1);
    for (const QuantizationPolicy& policy : {uniformPolicy(*space, design, 8, 8), policyOf(*space, design)}) {
      const auto file = writeOnnx(graph, at(graph, policy), OnnxDialect::Plain);
      ASSERT_TRUE(file);
      ASSERT_EQ(complaint(file->bytes), "") << space->key(design);
      const auto read = readOnnxPolicy(file->bytes);
      ASSERT_TRUE(read);
      expectSame(*read, policy);
    }
  }
}

TEST_P(OnnxFiles, AnyBitsSurviveBothDialects) {
  const std::vector<int> choices{2, 3, 4, 5, 6, 7, 8, 12, 16, 32};
  for (const Design& design : randomDesigns(*space, 20, 23)) {
    const NetworkGraph graph = seededNetwork(*space, design, 1);
    const QuantizationPolicy policy = mixed(design, choices, 9);
    for (const OnnxDialect dialect : {OnnxDialect::Plain, OnnxDialect::Qonnx}) {
      const auto file = writeOnnx(graph, at(graph, policy), dialect);
      ASSERT_TRUE(file);
      ASSERT_EQ(complaint(file->bytes), "") << space->key(design);
      const auto read = readOnnxPolicy(file->bytes);
      ASSERT_TRUE(read);
      expectSame(*read, policy);
      EXPECT_EQ(file->warnings.size(), dialect == OnnxDialect::Plain ? 1u : 0u);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Spaces, OnnxFiles, ::testing::ValuesIn(networkSpaces()), [](const auto& spaceName) {
  std::string name = spaceName.param;
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});

TEST(Onnx, TheWarningNamesTheBits) {
  const auto space = builtInSpace("nasbench201");
  const Design design = randomDesigns(*space, 1, 2).front();
  const NetworkGraph graph = seededNetwork(*space, design, 1);
  const auto quantization = quantize(graph, uniformPolicy(*space, design, 6, 8), plausibleRanges(graph));
  ASSERT_TRUE(quantization);
  const auto file = writeOnnx(graph, *quantization, OnnxDialect::Plain);
  ASSERT_TRUE(file);
  ASSERT_EQ(file->warnings.size(), 1u);
  EXPECT_THAT(file->warnings.front().text, HasSubstr("Integers of 6 bits"));
}

TEST(Onnx, TextIsNoFile) {
  const auto read = readOnnxPolicy("this is text");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::InvalidInput);
}

TEST(Onnx, HalvesOfBytesComeBack) {
  onnx::TensorProto tensor;
  tensor.set_data_type(kOnnxInt4);
  tensor.set_raw_data(packed({-8, 7, -1, 3}, kOnnxInt4));
  EXPECT_EQ(tensor.raw_data(), std::string("\x78\x3f"));
  EXPECT_EQ(unpacked(tensor), (std::vector<std::int32_t>{-8, 7, -1, 3}));
}

}  // namespace
}  // namespace isotone
