#include "core/space/quantization.h"

#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

TEST(Quantization, BitsFollowTheDecisionsOfTheBlocks) {
  const auto space = builtInSpace("mobile-edge");
  Random random(4);
  for (int i = 0; i < 100; ++i) {
    const Design design = space->random(random);
    const QuantizationPolicy policy = policyOf(*space, design);
    ASSERT_FALSE(policy.layers.empty());
    for (const LayerPolicy& layer : policy.layers) {
      const auto decision = space->findDecision(layer.block + ".bits");
      const int bits = decision ? static_cast<int>(*space->decisions()[*decision].choices[design[*decision]].value) : 8;
      EXPECT_EQ(layer.weightBits, bits) << layer.layer;
      EXPECT_EQ(layer.activationBits, bits) << layer.layer;
    }
  }
}

TEST(Quantization, WithoutBitsEverythingIsFloat32) {
  const auto space = builtInSpace("fbnet");
  Random random(4);
  for (const LayerPolicy& layer : policyOf(*space, space->random(random)).layers) EXPECT_EQ(layer.weightBits, 32);
  const auto layers = layersOf(*space, space->random(random));
  EXPECT_EQ(totalsOf(layers).weightBytes, totalsOf(layers).weights * 4);
}

TEST(Quantization, FewerBitsMeanFewerBytes) {
  const auto space = builtInSpace("ofa-mobilenetv3+bits");
  Random random(6);
  for (int i = 0; i < 50; ++i) {
    Design design = space->random(random);
    double last = 0;
    for (int bits = 4; bits >= 0; --bits) {  // 2, 4, 8, 16, 32
      for (std::size_t d = 0; d < design.size(); ++d)
        if (space->decisions()[d].kind == DecisionKind::Bits && space->isActive(design, d))
          design[d] = static_cast<std::uint8_t>(bits);
      const double bytes = totalsOf(layersOf(*space, design)).weightBytes;
      EXPECT_GT(bytes, last);
      last = bytes;
    }
  }
}

TEST(Quantization, PoliciesComeBackFromJson) {
  for (const char* name : {"ofa-mobilenetv3+bits", "mobile-edge", "fashion", "fbnet"}) {
    const auto space = builtInSpace(name);
    Random random(12);
    for (int i = 0; i < 50; ++i) {
      QuantizationPolicy policy = policyOf(*space, space->random(random));
      for (LayerPolicy& layer : policy.layers) {
        constexpr int kBits[] = {2, 3, 4, 5, 6, 7, 8, 16, 32};
        layer.weightBits = kBits[random.below(9)];
        layer.activationBits = kBits[random.below(9)];
        layer.granularity = random.below(2) ? Granularity::PerTensor : Granularity::PerChannel;
        layer.symmetric = random.below(2) == 0;
      }
      const auto back = QuantizationPolicy::fromJson(policy.toJson(), "policy.json");
      ASSERT_TRUE(back) << back.error().message;
      EXPECT_EQ(*back, policy);
    }
  }
}

std::string policyText(const std::string& layers) {
  return R"({"format": "isotone-policy", "version": 1, "key": "x", "layers": [)" + layers + "]}";
}

TEST(Quantization, ComplaintsNameThePath) {
  const auto message = [](const std::string& text) {
    const auto read = QuantizationPolicy::fromJson(text, "p.json");
    EXPECT_FALSE(read) << text;
    return read ? std::string() : read.error().message;
  };
  const std::string good = R"({"name": "stem.convolution", "weight_bits": 8, "activation_bits": 8})";
  ASSERT_TRUE(QuantizationPolicy::fromJson(policyText(good), "p.json"));
  EXPECT_NE(message(policyText(R"({"name": "a", "weight_bits": 9, "activation_bits": 8})")).find("layers[0].weight_bits: 9 is not 2 to 8, 16 or 32"), std::string::npos);
  EXPECT_NE(message(policyText(R"({"name": "a", "weight_bits": 1, "activation_bits": 8})")).find("weight_bits"), std::string::npos);
  EXPECT_NE(message(policyText(R"({"name": "a", "weight_bits": 8})")).find("activation_bits"), std::string::npos);
  EXPECT_NE(message(policyText(good + "," + good)).find("layers[1].name"), std::string::npos);
  EXPECT_NE(message(policyText(R"({"name": "a", "weight_bits": 8, "activation_bits": 8, "weight_granularity": "none"})")).find("weight_granularity"), std::string::npos);
  EXPECT_NE(message(R"({"format": "isotone-policy", "version": 2, "layers": []})").find("version"), std::string::npos);
  EXPECT_NE(message(R"({"format": "isotone-architecture", "version": 1})").find("p.json"), std::string::npos);
  EXPECT_NE(message("[").find("p.json"), std::string::npos);
}

TEST(Quantization, APolicyLaidOverLayersGivesThemItsBits) {
  const auto space = builtInSpace("ofa-mobilenetv3");
  Random random(13);
  const auto layers = layersOf(*space, space->random(random));
  QuantizationPolicy policy{{{"stem.convolution", "stem", 4, 8}, {"head.classifier", "head", 16, 16}}};
  const auto quantized = withPolicy(layers, policy);
  ASSERT_TRUE(quantized) << quantized.error().message;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const LayerWorkload& layer = (*quantized)[i];
    const bool stem = layer.name == "stem.convolution", classifier = layer.name == "head.classifier";
    EXPECT_EQ(layer.weightBits, stem ? 4 : classifier ? 16 : 32) << layer.name;
    EXPECT_EQ(layer.activationBits, stem ? 8 : classifier ? 16 : 32) << layer.name;
  }
  policy.layers.push_back({"stem.elsewhere", "stem", 4, 4});
  const auto unknown = withPolicy(layers, policy);
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
  EXPECT_NE(unknown.error().message.find("stem.elsewhere"), std::string::npos);
}

}  // namespace
}  // namespace isotone
