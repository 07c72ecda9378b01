#include "core/space/layers.h"

#include <map>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "core/base/files.h"
#include "core/base/text.h"
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
  for (const char* name : {"nasbench201", "fbnet", "ofa-mobilenetv3+bits", "mobile-edge", "fashion"}) {
    const auto space = builtInSpace(name);
    Random random(7);
    for (int i = 0; i < 200; ++i) {
      const Design design = space->random(random);
      const NetworkTotals listed = totalsOf(layersOf(*space, design)), summed = totalsOf(*space, design);
      EXPECT_EQ(summed.layers, listed.layers) << name;
      EXPECT_EQ(summed.macs, listed.macs) << name;
      EXPECT_EQ(summed.weightBytes, listed.weightBytes) << name;
      EXPECT_EQ(summed.activationBytes, listed.activationBytes) << name;
      EXPECT_EQ(summed.peakActivationBytes, listed.peakActivationBytes) << name;
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

/// A network that the authors of Once-for-All published for a phone. Their table of results has MACs and weights
/// (specialized_networks.csv); the architectures are in the configurations of MMRazor (open-mmlab/mmrazor,
/// configs/nas/mmcls/onceforall), which serves the same checkpoints.
struct PublishedOfa {
  const char* name;
  const char* key;
};
constexpr PublishedOfa kPublishedOfa[] = {
    {"ofa-note8-31", "r152:d2-2-3-3-4:k5-3-.-.-5-5-.-.-3-3-5-.-3-5-7-.-3-3-5-5:e3-3-.-.-4-3-.-.-4-4-4-.-4-3-4-.-6-3-3-3"},
    {"ofa-note8-22", "r140:d2-2-2-2-2:k3-3-.-.-5-5-.-.-7-3-.-.-5-3-.-.-3-7-.-.:e3-3-.-.-3-3-.-.-4-3-.-.-3-4-.-.-6-6-.-."}};

TEST(Layers, OfaTotalsAreThosePublishedForItsNetworks) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto space = builtInSpace("ofa-mobilenetv3");
  const auto text = readFile(test::publicData() / "ofa" / "specialized_networks.csv");
  ASSERT_TRUE(text);
  int checked = 0;
  for (const std::string_view line : split(*text, '\n')) {
    const auto cells = split(line, ',');
    for (const PublishedOfa& network : kPublishedOfa) {
      if (cells[0] != network.name) continue;
      const auto design = space->fromKey(network.key);
      ASSERT_TRUE(design) << design.error().message;
      const NetworkTotals totals = totalsOf(*space, *design);
      const double million = *parseNumber(cells[7]);
      EXPECT_NEAR(totals.macs / 1e6, million, 0.005 * million) << network.name;
      EXPECT_NEAR(totals.weights / 1e6, *parseNumber(cells[6]), 0.05) << network.name;  // published with one decimal
      ++checked;
    }
  }
  EXPECT_EQ(checked, 2);
}

/// A design of "fashion", by the order of its decisions: width, depth, kernel and bits of each stage.
double chosen(const DesignSpace& space, DesignView design, std::size_t stage, std::size_t what) {
  const std::size_t decision = 4 * stage + what;
  return *space.decisions()[decision].choices[design[decision]].value;
}

TEST(Layers, FashionTotalsFollowTheClosedForms) {
  const auto space = builtInSpace("fashion");
  const DesignMatrix designs = space->enumerate();
  ASSERT_EQ(designs.size(), 110592);
  constexpr double kPixels[] = {14 * 14, 7 * 7, 4 * 4};
  for (std::size_t i = 0; i < designs.size(); ++i) {
    double before = 8, macs = 9 * 8 * 196, weights = 9 * 8 + 2 * 8, bytes = weights;
    for (std::size_t s = 0; s < 3; ++s) {
      const double width = chosen(*space, designs[i], s, 0), depth = chosen(*space, designs[i], s, 1),
                   kernel = chosen(*space, designs[i], s, 2), bits = chosen(*space, designs[i], s, 3);
      const double taps = kernel * kernel * width * (before + (depth - 1) * width), norms = 2 * width * depth;
      macs += taps * kPixels[s];
      weights += taps + norms;
      bytes += (taps + norms) * bits / 8;
      before = width;
    }
    const NetworkTotals totals = totalsOf(*space, designs[i]);
    ASSERT_EQ(totals.macs, macs + 10 * before);
    ASSERT_EQ(totals.weights, weights + 10 * before + 10);
    ASSERT_EQ(totals.weightBytes, bytes + 10 * before + 10);
  }
}

TEST(Layers, FashionExtremesAreThoseCountedByHand) {
  const auto space = builtInSpace("fashion");
  const auto least = space->fromKey("w4-8-12:d1-1-1:k3-3-3:b2-2-2"), most = space->fromKey("w16-32-48:d2-2-2:k5-5-5:b8-8-8");
  ASSERT_TRUE(least && most);
  EXPECT_EQ(totalsOf(*space, *least).macs, 98616);
  EXPECT_EQ(totalsOf(*space, *least).weights, 1706);
  EXPECT_EQ(totalsOf(*space, *most).macs, 5313792);
  EXPECT_EQ(totalsOf(*space, *most).weights, 144962);
}

TEST(Layers, FashionLayersHaveTheirNamesAndBits) {
  const auto space = builtInSpace("fashion");
  const auto design = space->fromKey("w8-16-24:d1-2-1:k3-5-3:b8-4-2");
  ASSERT_TRUE(design) << design.error().message;
  std::string text;
  for (const LayerWorkload& layer : layersOf(*space, *design))
    text += fmt::format("{} {}->{} {} k{} w{} a{}\n", layer.name, layer.inputChannels, layer.outputChannels, layer.outputSize,
                        layer.kernel, layer.weightBits, layer.activationBits);
  EXPECT_EQ(text,
            "stem.convolution 1->8 14 k3 w8 a8\n"
            "stage1.block1.convolution 8->8 14 k3 w8 a8\n"
            "stage2.block1.convolution 8->16 7 k5 w4 a4\n"
            "stage2.block2.convolution 16->16 7 k5 w4 a4\n"
            "stage2.block2.add 16->16 7 k1 w4 a4\n"
            "stage3.block1.convolution 16->24 4 k3 w2 a4\n"
            "head.pool 24->24 1 k4 w8 a8\n"
            "head.classifier 24->10 1 k1 w8 a8\n");
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

}  // namespace
}  // namespace isotone
