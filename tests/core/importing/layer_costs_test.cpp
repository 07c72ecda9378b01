// Tables of layer costs: what is read, what is refused, and that the published networks cost what their authors say.
#include "core/importing/layer_costs.h"

#include <array>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/base/random.h"
#include "support.h"
#include "tests/support/public_table.h"

namespace isotone {
namespace {

Result<LayerCostTable> read(const std::string& text, const std::string& name = "costs.csv") {
  const auto table = parseTable(text, name);
  if (!table) return failFrom(table);
  return readLayerCosts(*table, name);
}

Result<LayerCostTable> readPublic(const std::string& path) {
  const auto bytes = readFile(test::publicData() / path);
  if (!bytes) return failFrom(bytes);
  return read(*bytes, path);
}

TEST(LayerCosts, shapesFixedPartsAndUnits) {
  const auto costs = read(
      "kind,in_channels,out_channels,input_size,kernel,stride,groups,weight_bits,activation_bits,latency_us,energy_uJ\n"
      "head,,,,,,,,,100,7\n"
      "pointwise,16,96,112,1,1,1,4,8,250,31\n"
      "depthwise,96,96,112,3,2,96,8,8,500,62\n");
  ASSERT_TRUE(costs) << costs.error().message;
  EXPECT_EQ(costs->latencyUnit, "ms");
  EXPECT_TRUE(costs->hasEnergy);
  EXPECT_EQ(costs->layers(), (std::vector<std::string>{"convolution 16-96 @112 k1 s1", "depthwise 96-96 @112 k3 s2"}));
  EXPECT_DOUBLE_EQ(costs->find("convolution 16-96 @112 k1 s1", 4, 8)->latencyMs, 0.25);
  EXPECT_DOUBLE_EQ(costs->fixedParts().at("head").energyMj, 0.007);
}

TEST(LayerCosts, namedLayersInUnitsOfTheirOwn) {
  const auto costs = read("layer;weight_bits;activation_bits;latency\n0;4;4;12,5\n0;8;8;50\n1;8;8;7\n");
  ASSERT_TRUE(costs) << costs.error().message;
  EXPECT_EQ(costs->latencyUnit, "");
  EXPECT_FALSE(costs->hasEnergy);
  EXPECT_EQ(costs->find("0", 4, 4)->latencyMs, 12.5);
  EXPECT_EQ(costs->entries(), 3u);
}

TEST(LayerCosts, whatIsWrongIsNamedWithItsLine) {
  const auto message = [](const std::string& text) {
    const auto costs = read(text);
    return costs ? std::string("accepted") : costs.error().message;
  };
  EXPECT_EQ(message("layer,weight_bits,activation_bits,latency_ms\n0,8,8,fast\n"),
            "costs.csv:2: latency_ms is \"fast\", but has to be a number of 0 or more.");
  EXPECT_EQ(message("layer,weight_bits,activation_bits,latency_ms\n0,8,8,1\n0,8,8,2\n"),
            "costs.csv:3: this layer is listed at these bits before; keep one of the rows.");
  EXPECT_EQ(message("layer,weight_bits,activation_bits,latency_ms\n0,8,,1\n"),
            "costs.csv:2: activation_bits is \"\", but has to be a number of 0 or more.");
  EXPECT_NE(message("layer,weight_bits,latency_ms\n0,8,1\n").find("costs.csv:1: a table of layer costs needs the columns"),
            std::string::npos);
  EXPECT_NE(message("layer,weight_bits,activation_bits,latency_ms\n0,8,8,1\n1,8,8\n").find("costs.csv:3: this row has 3 fields, its header 4"),
            std::string::npos);
}

TEST(LayerCosts, otherTablesAreNotTakenForThem) {
  const auto long_ = parseTable("device,latency_ms\na,1\n", "a.csv");
  const auto layers = parseTable("layer,weight_bits,activation_bits,latency\n0,8,8,1\n", "b.csv");
  ASSERT_TRUE(long_ && layers);
  EXPECT_FALSE(isLayerCostTable(*long_));
  EXPECT_TRUE(isLayerCostTable(*layers));
}

TEST(PublicLayerCosts, haqPolicyCostsItsPublishedShareOfEightBits) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto costs = readPublic("quantization/haq_mobilenetv2_latency_table.csv");
  ASSERT_TRUE(costs) << costs.error().message;
  EXPECT_EQ(costs->entries(), 3392u);
  EXPECT_EQ(costs->layers().size(), 53u);
  std::vector<LayerWorkload> policy, eight;
  const auto rows = test::readPublicTable("quantization/haq_policies.csv");
  for (std::size_t row = 0; row < rows.text.at("policy").size(); ++row) {
    if (rows.text.at("policy")[row] != "mobilenetv2_linear_0.6") continue;
    LayerWorkload layer;
    layer.name = rows.text.at("layer")[row];
    layer.weightBits = layer.activationBits = 8;
    eight.push_back(layer);
    layer.weightBits = std::stoi(rows.text.at("weight_bits")[row]);
    // The first layer's activations are the picture, which is not quantized: eight bits.
    const std::string& activationBits = rows.text.at("activation_bits")[row];
    layer.activationBits = activationBits.empty() ? 8 : std::stoi(activationBits);
    policy.push_back(layer);
  }
  ASSERT_EQ(policy.size(), 53u);
  const auto cost = costs->cost(policy), whole = costs->cost(eight);
  ASSERT_TRUE(cost && whole);
  EXPECT_NEAR(cost->latencyMs / whole->latencyMs, 0.596, 0.0005);
}

/// The networks of APQ: six stages of inverted residuals, every layer with bits of its own.
struct ApqNetwork {
  struct Block {
    int kernel;
    double expansion;
    std::array<int, 2> pointwise, depthwise;  // weight bits, activation bits
  };
  std::vector<Block> blocks;  // 21, whether used or not
};

std::map<int, ApqNetwork> apqNetworks() {
  std::map<int, ApqNetwork> networks;
  const auto bytes = readFile(std::filesystem::path(ISOTONE_TEST_DATA) / "apq_networks.csv");
  EXPECT_TRUE(bytes);
  if (!bytes) return networks;
  const auto table = parseTable(*bytes, "apq_networks.csv");
  EXPECT_TRUE(table);
  if (!table) return networks;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto cell = [&](std::size_t column) { return std::string(table->cell(row, column)); };
    networks[std::stoi(cell(0))].blocks.push_back({std::stoi(cell(2)), std::stod(cell(3)), {std::stoi(cell(4)), std::stoi(cell(5))},
                                                   {std::stoi(cell(6)), std::stoi(cell(7))}});
  }
  return networks;
}

int roundedToEight(double channels) {
  const int result = static_cast<int>(channels + 4) / 8 * 8;
  return result < 0.9 * channels ? result + 8 : result;
}

/// As README.md of the data says: of each used block the pointwise, depthwise and pointwise layer.
std::vector<LayerWorkload> layersOfApq(const ApqNetwork& network, const std::array<int, 6>& depths) {
  constexpr std::array<int, 7> kChannels{16, 24, 40, 80, 96, 192, 320};
  constexpr std::array<int, 7> kSizes{112, 56, 28, 14, 14, 7, 7};
  std::vector<LayerWorkload> layers;
  const auto add = [&](LayerKind kind, int in, int out, int size, int kernel, int stride, const std::array<int, 2>& bits) {
    LayerWorkload layer;
    layer.name = "layer" + std::to_string(layers.size());
    layer.kind = kind;
    layer.inputChannels = in;
    layer.outputChannels = out;
    layer.inputSize = size;
    layer.outputSize = size / stride;
    layer.kernel = kernel;
    layer.stride = stride;
    layer.macs = double(layer.outputSize) * layer.outputSize * kernel * kernel * out * (kind == LayerKind::Convolution ? in : 1);
    layer.weightBits = bits[0];
    layer.activationBits = bits[1];
    layers.push_back(layer);
  };
  for (std::size_t stage = 0; stage < 6; ++stage)
    for (int b = 0; b < depths[stage]; ++b) {
      const auto& block = network.blocks[stage * 4 + static_cast<std::size_t>(b)];
      const int in = b == 0 ? kChannels[stage] : kChannels[stage + 1], size = b == 0 ? kSizes[stage] : kSizes[stage + 1];
      const int stride = size / kSizes[stage + 1], hidden = roundedToEight(block.expansion * in);
      add(LayerKind::Convolution, in, hidden, size, 1, 1, block.pointwise);
      add(LayerKind::DepthwiseConvolution, hidden, hidden, size, block.kernel, stride, block.depthwise);
      add(LayerKind::Convolution, hidden, kChannels[stage + 1], size / stride, 1, 1, block.pointwise);
    }
  return layers;
}

/// 10⁹ multiplications of a bit with a bit. What is fixed runs at 8 × 8: stem, first block, last convolution, classifier.
double gigaBitOperations(const std::vector<LayerWorkload>& layers) {
  double sum = 64.0 * (112 * 112 * (9 * 3 * 32 + 9 * 32 + 32 * 16) + 49 * 320 * 1280 + 1280 * 1000);
  for (const LayerWorkload& layer : layers) sum += layer.macs * layer.weightBits * layer.activationBits;
  return sum * 1e-9;
}

/// Published to two and one digits behind the point; the source does not say how many blocks a stage has. One of the 243
/// possibilities gives all three numbers as printed, and no second one comes within 1 % of the three.
TEST(PublicLayerCosts, bitFusionNetworksCostWhatIsPublished) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto costs = readPublic("quantization/bitfusion_layer_costs.csv");
  ASSERT_TRUE(costs) << costs.error().message;
  EXPECT_EQ(costs->entries(), 6567u);
  EXPECT_EQ(costs->fixedParts().size(), 2u);
  const auto published = test::readPublicTable("quantization/apq_results.csv");
  const auto networks = apqNetworks();
  ASSERT_EQ(networks.size(), 2u);
  for (const auto& [number, network] : networks) {
    const auto row = static_cast<std::size_t>(number - 1);
    const double latency = published.numbers("latency_ms").at(row), energy = published.numbers("energy_mj").at(row),
                 bitOperations = published.numbers("gbitops").at(row);
    int asPrinted = 0, near = 0;
    for (int code = 0; code < 243; ++code) {
      const std::array<int, 6> depths{2 + code / 81, 2 + code / 27 % 3, 2 + code / 9 % 3, 2 + code / 3 % 3, 2 + code % 3, 1};
      const auto layers = layersOfApq(network, depths);
      const auto cost = costs->cost(layers);
      ASSERT_TRUE(cost) << cost.error().message;
      const double giga = gigaBitOperations(layers);
      asPrinted += std::abs(cost->latencyMs - latency) <= 0.005 && std::abs(cost->energyMj - energy) <= 0.005 &&
                   std::abs(giga - bitOperations) <= 0.05;
      near += std::abs(cost->latencyMs / latency - 1) < 0.01 && std::abs(cost->energyMj / energy - 1) < 0.01 &&
              std::abs(giga / bitOperations - 1) < 0.01;
    }
    EXPECT_EQ(asPrinted, 1) << "network " << number;
    EXPECT_EQ(near, 1) << "network " << number;
  }
}

/// The space of those networks with the same bits in all layers of a block, as a person would write it down.
constexpr const char* kApqSpace = R"({
  "format": "isotone-space-1", "name": "apq", "title": "APQ", "description": "Six stages of inverted residuals.",
  "decisions": [{"repeat": {"s": [1, 6]}, "decisions": [
    {"name": "stage{s}.depth", "choices": [1, 2, 3]},
    {"repeat": {"b": [1, 3]}, "decisions": [
      {"name": "stage{s}.block{b}.kernel", "choices": [3, 5], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]},
      {"name": "stage{s}.block{b}.expansion", "choices": [4, 6], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]},
      {"name": "stage{s}.block{b}.bits", "kind": "bits", "choices": [4, 6, 8], "activeWhen": [{"decision": "stage{s}.depth", "atLeast": "{b}"}]}]}]}],
  "key": ["d", {"decisions": [{"repeat": {"s": [1, 6]}, "decisions": "stage{s}.depth"}], "separator": "-"},
          ":k", {"decisions": [{"repeat": {"s": [1, 6], "b": [1, 3]}, "decisions": "stage{s}.block{b}.kernel"}], "separator": "-"},
          ":e", {"decisions": [{"repeat": {"s": [1, 6], "b": [1, 3]}, "decisions": "stage{s}.block{b}.expansion"}], "separator": "-"},
          ":b", {"decisions": [{"repeat": {"s": [1, 6], "b": [1, 3]}, "decisions": "stage{s}.block{b}.bits"}], "separator": "-"}],
  "network": {"kind": "mobile", "inputSize": 224, "stemChannels": 32, "stemStride": 2, "firstBlockChannels": 16, "classes": 1000,
    "headChannels": [1280], "depthDecision": "stage{s}.depth", "kernelDecision": "stage{s}.block{b}.kernel",
    "expansionDecision": "stage{s}.block{b}.expansion", "bitsDecision": "stage{s}.block{b}.bits", "fixedBits": 8,
    "stages": [{"name": "1", "channels": 24, "stride": 2, "blocks": 3}, {"name": "2", "channels": 40, "stride": 2, "blocks": 3},
               {"name": "3", "channels": 80, "stride": 2, "blocks": 3}, {"name": "4", "channels": 96, "stride": 1, "blocks": 3},
               {"name": "5", "channels": 192, "stride": 2, "blocks": 3}, {"name": "6", "channels": 320, "stride": 1, "blocks": 3}]}})";

Dataset apqWorkspace(std::size_t count) {
  Dataset data;
  auto space = DesignSpace::fromJson(kApqSpace, "apq.json");
  EXPECT_TRUE(space) << (space ? "" : space.error().message);
  if (!space) return data;
  data.space = std::make_shared<const DesignSpace>(std::move(*space));
  ImportedData imported;
  Random random(4);
  for (std::size_t i = 0; i < count; ++i) imported.designs.push_back({data.space->random(random), static_cast<std::int64_t>(i), true});
  test::append(data, imported);
  return data;
}

TEST(PublicLayerCosts, aTableBecomesADeviceOfAWorkspace) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto bytes = readFile(test::publicData() / "quantization/bitfusion_layer_costs.csv");
  ASSERT_TRUE(bytes);
  const Dataset data = apqWorkspace(200);
  ImportOptions options;
  const auto asked = parseTable(*bytes, "bitfusion_layer_costs.csv");
  ASSERT_TRUE(asked);
  const auto plan = planImport(*asked, "bitfusion_layer_costs.csv", data, options);
  ASSERT_TRUE(plan) << plan.error().message;
  EXPECT_EQ(plan->kind, FileKind::LayerCosts);
  ASSERT_EQ(plan->questions.size(), 1u);
  EXPECT_EQ(plan->questions[0].option, "--device");

  options.device = "bitfusion";
  const auto imported = test::importText(*bytes, "bitfusion_layer_costs.csv", data, options);
  ASSERT_TRUE(imported) << imported.error().message;
  // Stage 6 has one block in the source; deeper ones have layers that the table does not know.
  const auto costs = readLayerCosts(*asked, "bitfusion_layer_costs.csv");
  ASSERT_TRUE(costs);
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (data.designs.designs[row][static_cast<std::size_t>(data.space->networkIndex().stages[5].depth)] == 0) rows.push_back(row);
  ASSERT_EQ(imported->columns.size(), 2u);
  EXPECT_EQ(imported->columns[0].metric, Metric::Latency);
  EXPECT_EQ(imported->columns[0].rows, rows);
  ASSERT_GT(rows.size(), 30u);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    // The same sum, of the layers of the blocks by their shapes.
    double latency = 0, energy = 0;
    for (const auto& [part, cost] : costs->fixedParts()) latency += cost.latencyMs, energy += cost.energyMj;
    for (const LayerWorkload& layer : layersOf(*data.space, data.designs.designs[rows[i]])) {
      if (layer.block.rfind("stage", 0) != 0 || layer.kind == LayerKind::Add) continue;
      const auto cost = costs->find(layerShapeName(layer), layer.weightBits, layer.activationBits);
      ASSERT_TRUE(cost) << layerShapeName(layer);
      latency += cost->latencyMs;
      energy += cost->energyMj;
    }
    EXPECT_NEAR(imported->columns[0].values[i], latency, 1e-9 * latency);
    EXPECT_NEAR(imported->columns[1].values[i], energy, 1e-9 * energy);
  }
  ASSERT_EQ(imported->devices.size(), 1u);
  EXPECT_EQ(imported->devices[0].origin, Origin::Simulated);
  const auto kept = LayerCostTable::fromJson(imported->devices[0].spec, "bitfusion");
  ASSERT_TRUE(kept) << kept.error().message;
  EXPECT_EQ(kept->entries(), costs->entries());
}

TEST(LayerCosts, networksOfOtherLayersAreNotMadeUp) {
  const Dataset data = apqWorkspace(5);
  ImportOptions options;
  options.device = "board";
  const auto imported = test::importText("layer,weight_bits,activation_bits,latency_ms\nconv1,8,8,1\n", "costs.csv", data, options);
  ASSERT_FALSE(imported);
  EXPECT_EQ(imported.error().message.rfind("costs.csv:1: no network of this workspace is made of layers that this table knows. "
                                           "The table of layer costs has no \"stem.convolution\"", 0), 0u) << imported.error().message;
}

}  // namespace
}  // namespace isotone
