#include "core/workspace/export_network.h"

#include <gmock/gmock.h>

#include "core/realize/onnx_writer.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

Design oneOf(const DesignSpace& space) {
  Random random(3);
  return space.random(random);
}

Result<Exported> atOwnBits(const DesignSpace& space, const Design& design, std::string_view format, std::uint64_t seed) {
  return exportNetwork(space, design, policyOf(space, design), format, seed, {});
}

TEST(ExportNetwork, AFloatSpaceNeedsNoCalibration) {
  const auto space = builtInSpace("fbnet");
  const auto exported = atOwnBits(*space, oneOf(*space), "onnx", 7);
  ASSERT_TRUE(exported) << exported.error().message;
  ASSERT_EQ(exported->warnings.size(), 1u);
  EXPECT_THAT(exported->warnings.front().text, HasSubstr("random (seed 7)"));
  const auto policy = readOnnxPolicy(exported->bytes);
  ASSERT_TRUE(policy);
  EXPECT_EQ(policy->layers, policyOf(*space, oneOf(*space)).layers);
}

TEST(ExportNetwork, BitsAreKeptInBothDialects) {
  ISOTONE_NEEDS_TORCH();
  const auto space = builtInSpace("mobile-edge");
  for (const char* format : {"onnx", "qonnx"}) {
    const auto exported = atOwnBits(*space, oneOf(*space), format, 1);
    ASSERT_TRUE(exported) << exported.error().message;
    const auto policy = readOnnxPolicy(exported->bytes);
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->layers, policyOf(*space, oneOf(*space)).layers) << format;
    EXPECT_EQ(exported->warnings.size(), format == std::string("onnx") ? 3u : 2u);
  }
}

TEST(ExportNetwork, AnyOtherBitsMayBeAskedFor) {
  const auto space = builtInSpace("mobile-edge");
  const Design design = oneOf(*space);
  const QuantizationPolicy floats = uniformPolicy(*space, design, 32, 32), eight = uniformPolicy(*space, design, 8, 8);
  ASSERT_NE(policyOf(*space, design), floats);
  const auto plain = exportNetwork(*space, design, floats, "onnx", 1, {});
  ASSERT_TRUE(plain) << plain.error().message;
  EXPECT_EQ(readOnnxPolicy(plain->bytes), floats);
  EXPECT_EQ(plain->warnings.size(), 1u) << "weights alone are random";
  ISOTONE_NEEDS_TORCH();
  const auto rounded = exportNetwork(*space, design, eight, "onnx", 1, {});
  ASSERT_TRUE(rounded) << rounded.error().message;
  EXPECT_EQ(readOnnxPolicy(rounded->bytes), eight);
}

TEST(ExportNetwork, TheSameSeedGivesTheSameFile) {
  const auto space = builtInSpace("nasbench201");
  const auto design = space->fromKey("|nor_conv_3x3~0|+|skip_connect~0|none~1|+|none~0|avg_pool_3x3~1|nor_conv_1x1~2|");
  ASSERT_TRUE(design);
  const auto one = atOwnBits(*space, *design, "onnx", 4), again = atOwnBits(*space, *design, "onnx", 4),
             other = atOwnBits(*space, *design, "onnx", 5);
  ASSERT_TRUE(one && again && other);
  EXPECT_EQ(one->bytes, again->bytes);
  EXPECT_NE(one->bytes, other->bytes);
}

TEST(ExportNetwork, TorchScriptIsAnArchiveWithAllWeights) {
  ISOTONE_NEEDS_TORCH();
  const auto space = builtInSpace("mobile-edge");
  const auto exported = atOwnBits(*space, oneOf(*space), "torchscript", 1);
  ASSERT_TRUE(exported) << exported.error().message;
  EXPECT_TRUE(exported->bytes.starts_with("PK"));
  const auto graph = networkGraph(*space, oneOf(*space));
  ASSERT_TRUE(graph);
  double weights = 0;
  for (const GraphNode& node : graph->nodes) weights += static_cast<double>(node.channels) * node.fanIn;
  EXPECT_GT(static_cast<double>(exported->bytes.size()), weights * sizeof(float));
}

TEST(ExportNetwork, ADisconnectedDesignHasNone) {
  const auto space = builtInSpace("nasbench201");
  const auto exported = atOwnBits(*space, Design(6, 0), "onnx", 1);
  ASSERT_FALSE(exported);
  EXPECT_EQ(exported.error().kind, ErrorKind::Infeasible);
}

}  // namespace
}  // namespace isotone
