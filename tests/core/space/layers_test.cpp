#include "core/space/layers.h"

#include <map>
#include <set>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/space/quantization.h"
#include "tests/core/space/spaces.h"
#include "tests/support/public_data.h"

namespace isotone {
namespace {

TEST(Layers, NasBench201TotalsFollowTheClosedForms) {
  const auto space = builtInSpace("nasbench201");
  const DesignMatrix designs = space->enumerate();
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const auto layers = layersOf(*space, designs[i]);
    if (!space->isLive(designs[i])) {
      ASSERT_TRUE(layers.empty());
      continue;
    }
    int pointwise = 0, square = 0;
    for (const std::uint8_t choice : designs[i]) pointwise += choice == 2, square += choice == 3;
    const NetworkTotals totals = totalsOf(layers);
    ASSERT_NEAR(totals.macs / 1e6, 7.78305 + 3.93216 * pointwise + 35.38944 * square, 2e-5);
    ASSERT_NEAR(totals.weights, 73306 + 28000 * pointwise + 243040 * square, 1e-6);
    ASSERT_DOUBLE_EQ(totals.macs, totals.convolutionMacs + 640);
    ASSERT_EQ(totals.weightBytes, totals.weights * 4);
  }
}

TEST(Layers, NamesAreUniqueAndSizesChain) {
  for (const std::string& name : filledSpaces()) {
    const auto space = builtInSpace(name);
    Random random(5);
    for (int i = 0; i < 200; ++i) {
      std::set<std::string> seen;
      for (const LayerWorkload& layer : layersOf(*space, space->random(random))) {
        EXPECT_TRUE(seen.insert(layer.name).second) << name << " " << layer.name;
        EXPECT_TRUE(layer.name.starts_with(layer.block + "."));
        EXPECT_GE(layer.macs, 0);
        EXPECT_EQ(layer.outputSize, layer.kind == LayerKind::Linear ? 1 : (layer.inputSize + layer.stride - 1) / layer.stride);
        EXPECT_EQ(layer.inputChannels % layer.groups, 0);
      }
    }
  }
}

TEST(Layers, SumsWithoutTheListAreTheSums) {
  for (const char* name : {"nasbench201", "fbnet", "ofa-mobilenetv3+bits", "mobile-edge"}) {
    const auto space = builtInSpace(name);
    Random random(7);
    for (int i = 0; i < 200; ++i) {
      const Design design = space->random(random);
      const NetworkTotals listed = totalsOf(layersOf(*space, design)), summed = totalsOf(*space, design);
      EXPECT_EQ(summed.layers, listed.layers) << name;
      EXPECT_EQ(summed.macs, listed.macs) << name;
      EXPECT_EQ(summed.weightBytes, listed.weightBytes) << name;
      EXPECT_EQ(summed.activationBytes, listed.activationBytes) << name;
    }
  }
}

TEST(Layers, TableSpacesHaveNone) {
  const auto space = DesignSpace::fromColumns({"a"}, {{"1", "2"}});
  ASSERT_TRUE(space);
  EXPECT_TRUE(layersOf(*space, Design{1}).empty());
}

/// The source of the FBNet table counts, besides multiply-accumulates, two operations a value of each batch norm and
/// one of each activation (after the depthwise convolution, the stem, the shortcut convolution and the head) and of the pool.
double fbnetOperations(const std::vector<LayerWorkload>& layers) {
  double operations = 0;
  for (const LayerWorkload& layer : layers) {
    operations += layer.macs;
    const bool convolution = layer.kind == LayerKind::Convolution;
    if (convolution || layer.kind == LayerKind::DepthwiseConvolution) operations += 2 * layer.outputValues;
    const bool activated = layer.kind == LayerKind::DepthwiseConvolution || layer.block == "stem" ||
                           layer.name.ends_with("shortcut") || layer.name == "head.convolution";
    if (activated) operations += layer.outputValues;
    if (layer.kind == LayerKind::Pooling) operations += layer.inputValues;
  }
  return operations;
}

TEST(Layers, FbnetTotalsAreThoseOfThePublishedTable) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto space = builtInSpace("fbnet");
  const auto text = readFile(test::publicData() / "fbnet" / "architectures.csv");
  ASSERT_TRUE(text);
  int checked = 0;
  for (const std::string_view line : split(*text, '\n')) {
    const auto cells = split(line, ',');
    if (cells.size() != 5 || cells[0] == "index") continue;
    const auto design = space->fromKey(cells[2]);
    ASSERT_TRUE(design) << design.error().message;
    const auto layers = layersOf(*space, *design);
    ASSERT_NEAR(totalsOf(layers).weights / 1e6, *parseNumber(cells[4]), 1e-6) << line;
    ASSERT_NEAR(fbnetOperations(layers) / 1e6, *parseNumber(cells[3]), 1e-5) << line;
    ++checked;
  }
  EXPECT_EQ(checked, 5000);
}

Design ofaDesign(const DesignSpace& space, const std::map<std::string, std::string>& kinds, const std::string& resolution) {
  Design design(space.decisions().size(), 0);
  for (std::size_t i = 0; i < design.size(); ++i) {
    const Decision& decision = space.decisions()[i];
    const std::string kind = decision.name.substr(decision.name.rfind('.') + 1);
    const std::string wanted = kind == "resolution" ? resolution : kinds.at(kind);
    for (std::size_t c = 0; c < decision.choices.size(); ++c)
      if (decision.choices[c].name == wanted) design[i] = static_cast<std::uint8_t>(c);
  }
  return design;
}

TEST(Layers, OfaExtremesAreThoseCountedByHand) {
  // Summed layer by layer from the published definition of the network, outside this program.
  const auto space = builtInSpace("ofa-mobilenetv3");
  const Design largest = ofaDesign(*space, {{"depth", "4"}, {"kernel", "7"}, {"expansion", "6"}}, "224");
  const Design smallest = ofaDesign(*space, {{"depth", "2"}, {"kernel", "3"}, {"expansion", "3"}}, "128");
  const NetworkTotals most = totalsOf(layersOf(*space, largest)), least = totalsOf(layersOf(*space, smallest));
  EXPECT_EQ(most.weights, 7664760);
  EXPECT_EQ(most.macs, 566170656);
  EXPECT_EQ(least.weights, 3410792);
  EXPECT_EQ(least.macs, 41476224);
}

TEST(Layers, SmallerResolutionMeansFewerMacsAndTheSameWeights) {
  const auto space = builtInSpace("ofa-mobilenetv3");
  Random random(9);
  for (int i = 0; i < 100; ++i) {
    Design design = space->random(random);
    design[0] = 0;
    const NetworkTotals small = totalsOf(layersOf(*space, design));
    design[0] = static_cast<std::uint8_t>(space->decisions()[0].choices.size() - 1);
    const NetworkTotals large = totalsOf(layersOf(*space, design));
    EXPECT_LT(small.macs, large.macs);
    EXPECT_EQ(small.weights, large.weights);
  }
}

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

}  // namespace
}  // namespace isotone
