#include "core/workspace/allocate_bits.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/devices/device_model.h"
#include "core/importing/layer_costs.h"
#include "core/optimizer/bit_allocation.h"
#include "core/workspace/fit.h"
#include "tests/core/workspace/verb_workspaces.h"
#include "tests/support/accuracy_surrogate.h"
#include "tests/support/public_table.h"
#include "tests/support/simulated_workspace.h"

namespace isotone {
namespace {

constexpr const char* kDevice = "bit_fusion";

/// Simulated, with a predictor of its accuracy or without, made once a process.
std::shared_ptr<Workspace> workspaceOf(bool fitted) {
  static const test::Folder folder;
  static std::shared_ptr<Workspace> made[2];
  auto& workspace = made[fitted ? 1 : 0];
  if (workspace) return workspace;
  workspace = test::simulatedWorkspace(folder.path() / (fitted ? "fitted.isotone" : "plain.isotone"));
  if (workspace && fitted) {
    const auto fit = isotone::fit(*workspace, {.target = "accuracy:" + workspace->data()->currentTask, .learningCurve = false}, {});
    EXPECT_TRUE(fit) << (fit ? "" : fit.error().message);
  }
  return workspace;
}

Design withRandomBits(const DesignSpace& space, Design design, Random& random) {
  for (std::size_t d = 0; d < design.size(); ++d)
    if (space.decisions()[d].kind == DecisionKind::Bits && space.isActive(design, d))
      design[d] = static_cast<std::uint8_t>(random.below(space.decisions()[d].choices.size()));
  return design;
}

TEST(AllocateBits, KeepsTheArchitectureAndTheLimitAndNeverLosesMore) {
  for (const bool fitted : {false, true}) {
    const auto workspace = workspaceOf(fitted);
    ASSERT_TRUE(workspace);
    const DesignSpace& space = *workspace->data()->space;
    Random random(1);
    for (const BitBudget budget : {BitBudget::Latency, BitBudget::Energy, BitBudget::Size, BitBudget::BitOperations}) {
      int better = 0;
      for (int i = 0; i < 10; ++i) {
        const Design design = space.random(random);
        const auto found = allocateBitsFor(*workspace, {.design = design, .device = kDevice, .budget = budget});
        ASSERT_TRUE(found) << found.error().message;
        EXPECT_TRUE(found->proven);
        EXPECT_EQ(found->limit, found->before.cost);
        EXPECT_LE(found->after.cost, found->limit * (1 + 1e-9));
        EXPECT_LE(found->after.loss, found->before.loss + 1e-12);
        EXPECT_EQ(found->lossSource, fitted ? BitLossSource::AccuracyPredictor : BitLossSource::WeightError);
        better += found->after.loss < found->before.loss;
        for (std::size_t d = 0; d < design.size(); ++d) {
          if (space.decisions()[d].kind != DecisionKind::Architecture) continue;
          EXPECT_EQ(found->after.design[d], found->before.design[d]);
        }
        const auto back = space.fromKey(found->after.key);
        ASSERT_TRUE(back) << back.error().message;
        EXPECT_EQ(*back, found->after.design);
      }
      EXPECT_GT(better, 5) << bitBudgetName(budget);  // random bits are hardly ever the best ones
    }
  }
}

TEST(AllocateBits, CostsAreThoseOfTheDevice) {
  const auto workspace = workspaceOf(false);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const auto model = DeviceModel::fromJson(data->devices[*data->findDevice(kDevice)].spec, kDevice);
  ASSERT_TRUE(model);
  Random random(2);
  const Design design = data->space->random(random);
  const auto latency = allocateBitsFor(*workspace, {.design = design, .device = kDevice, .budget = BitBudget::Latency});
  const auto energy = allocateBitsFor(*workspace, {.design = design, .device = kDevice, .budget = BitBudget::Energy});
  const auto size = allocateBitsFor(*workspace, {.design = design, .device = kDevice, .budget = BitBudget::Size});
  ASSERT_TRUE(latency && energy && size);
  EXPECT_EQ(latency->costSource, BitCostSource::AnalyticModel);
  EXPECT_EQ(size->costSource, BitCostSource::Counted);
  for (const WithBits* side : {&latency->before, &latency->after})
    EXPECT_NEAR(side->cost, simulate(*model, layersOf(*data->space, side->design)).latencyMs, 1e-9 * side->cost);
  for (const WithBits* side : {&energy->before, &energy->after})
    EXPECT_NEAR(side->cost, simulate(*model, layersOf(*data->space, side->design)).energyMj, 1e-9 * side->cost);
  for (const WithBits* side : {&size->before, &size->after}) {
    EXPECT_NEAR(side->cost, totalsOf(*data->space, side->design).weightBytes, 1e-9 * side->cost);
    EXPECT_EQ(side->size.mean, totalsOf(*data->space, side->design).weightBytes);
  }
}

TEST(AllocateBits, NoOtherBitsWithinTheLimitLoseLess) {
  const auto workspace = workspaceOf(true);
  ASSERT_TRUE(workspace);
  const DesignSpace& space = *workspace->data()->space;
  Random random(3);
  const Design design = space.random(random);
  const auto best = allocateBitsFor(*workspace, {.design = design, .device = kDevice, .budget = BitBudget::Latency});
  ASSERT_TRUE(best) << best.error().message;
  EXPECT_FALSE(std::isnan(best->after.accuracy.mean));
  EXPECT_FALSE(std::isnan(best->before.accuracy.mean));
  int within = 0;
  for (int i = 0; i < 300; ++i) {
    const auto other = allocateBitsFor(*workspace, {.design = withRandomBits(space, design, random), .device = kDevice, .budget = BitBudget::Latency});
    ASSERT_TRUE(other) << other.error().message;
    if (other->before.cost > best->limit) continue;
    ++within;
    EXPECT_GE(other->before.loss, best->after.loss - 1e-9);
  }
  EXPECT_GT(within, 20);
}

TEST(AllocateBits, GainsAccuracyAtTheSameCost) {
  // By the formula that the sample's accuracies come from, which the allocation never sees.
  for (const bool fitted : {false, true}) {
    const auto workspace = workspaceOf(fitted);
    ASSERT_TRUE(workspace);
    const DesignSpace& space = *workspace->data()->space;
    Random random(11);
    double gain = 0;
    constexpr int kDesigns = 40;
    for (int i = 0; i < kDesigns; ++i) {
      const auto found = allocateBitsFor(*workspace, {.design = space.random(random), .device = kDevice, .budget = BitBudget::Latency});
      ASSERT_TRUE(found) << found.error().message;
      gain += (test::surrogateAccuracy(space, found->after.design) - test::surrogateAccuracy(space, found->before.design)) / kDesigns;
    }
    RecordProperty(fitted ? "points_gained_by_predictor" : "points_gained_by_weight_error", std::to_string(gain));
    EXPECT_GT(gain, 0.5) << fitted;
  }
}

/// One design, and a table of what its layers cost: more for each layer on, in proportion to the product of the bits.
std::shared_ptr<Workspace> tableWorkspace(const test::Folder& folder, const std::string& latencyColumn) {
  const auto space = DesignSpace::builtIn("mobile-edge");
  EXPECT_TRUE(space);
  Random random(6);
  Design design = withRandomBits(*space, space->random(random), random);
  std::string costs = "layer,weight_bits,activation_bits," + latencyColumn + "\n";
  int number = 0;
  for (const LayerWorkload& layer : layersOf(*space, design)) {
    if (!layer.quantizable) continue;
    ++number;
    for (const int bits : {2, 4, 8})
      costs += layer.name + "," + std::to_string(bits) + "," + std::to_string(bits) + "," + std::to_string(number * bits * bits) + "\n";
  }
  const auto workspace = test::newWorkspace(folder, "mobile-edge", {});
  EXPECT_TRUE(workspace);
  ImportedData data;
  data.kind = FileKind::Architectures;
  data.designs.push_back({design, 0, true});
  const Status added = workspace->change([&](WorkspaceFile& file) { return file.addImport(data, "made up", "", {}); });
  EXPECT_TRUE(added) << (added ? "" : added.error().message);
  ImportOptions options;
  options.device = "chip";
  if (latencyColumn == "latency") options.unit = "ms";
  const auto imported = importFile(*workspace, folder.write("costs.csv", costs), options, {});
  EXPECT_TRUE(imported) << (imported ? "" : imported.error().message);
  return workspace;
}

TEST(AllocateBits, TablesOfLayerCostsAreDevicesToo) {
  const test::Folder folder;
  const auto workspace = tableWorkspace(folder, "latency_ms");
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const DesignView stored = data->designs.designs[0];
  const Design design(stored.begin(), stored.end());
  const auto found = allocateBitsFor(*workspace, {.design = design, .device = "chip", .budget = BitBudget::Latency});
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->costSource, BitCostSource::LayerTable);
  EXPECT_EQ(found->unit, "ms");
  EXPECT_TRUE(found->proven);
  const Series* series = data->find(*data->findDevice("chip"), Metric::Latency);
  ASSERT_TRUE(series);
  EXPECT_NEAR(found->before.cost, series->values[0], 1e-9 * series->values[0]);
  EXPECT_LE(found->after.loss, found->before.loss);
  EXPECT_LE(found->after.cost, found->limit);
}

TEST(AllocateBits, LimitsInMillisecondsNeedCostsInMilliseconds) {
  const test::Folder folder;
  const auto workspace = tableWorkspace(folder, "latency");
  ASSERT_TRUE(workspace);
  const DesignView stored = workspace->data()->designs.designs[0];
  AllocateBitsRequest request{.design = Design(stored.begin(), stored.end()), .device = "chip", .budget = BitBudget::Latency, .limit = 5};
  const auto limited = allocateBitsFor(*workspace, request);
  ASSERT_FALSE(limited);
  EXPECT_NE(limited.error().message.find("chip"), std::string::npos);
  request.limit.reset();
  const auto free = allocateBitsFor(*workspace, request);
  ASSERT_TRUE(free) << free.error().message;
  EXPECT_TRUE(free->unit.empty());
}

TEST(AllocateBits, LimitsBelowTheLeastSayWhatIsPossible) {
  const auto workspace = workspaceOf(false);
  ASSERT_TRUE(workspace);
  Random random(4);
  const Design design = workspace->data()->space->random(random);
  const auto nothing = allocateBitsFor(*workspace, {.design = design, .budget = BitBudget::Size, .limit = 1e5});
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().kind, ErrorKind::Infeasible);
  EXPECT_NE(nothing.error().message.find("to 0.100 MB; with the cheapest everywhere it takes "), std::string::npos) << nothing.error().message;
  const auto enough = allocateBitsFor(*workspace, {.design = design, .budget = BitBudget::BitOperations, .limit = 1e15});
  ASSERT_TRUE(enough) << enough.error().message;
  EXPECT_TRUE(enough->proven);
  for (const BlockBits& block : enough->blocks) EXPECT_EQ(block.after, "8");
}

TEST(AllocateBits, SaysWhatIsMissing) {
  const test::Folder folder;
  const auto fbnet = test::fbnetWorkspace(folder, 10);
  ASSERT_TRUE(fbnet);
  Random random(5);
  const auto none = allocateBitsFor(*fbnet, {.design = fbnet->data()->space->random(random), .device = "phone"});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, ErrorKind::Infeasible);
  EXPECT_NE(none.error().message.find("fbnet"), std::string::npos);
  const auto sample = workspaceOf(false);
  ASSERT_TRUE(sample);
  const Design design = sample->data()->space->random(random);
  const auto device = allocateBitsFor(*sample, {.design = design, .device = "nowhere", .budget = BitBudget::Latency});
  ASSERT_FALSE(device);
  EXPECT_EQ(device.error().kind, ErrorKind::NotFound);
  const auto task = allocateBitsFor(*sample, {.design = design, .device = kDevice, .task = "nothing"});
  ASSERT_FALSE(task);
  EXPECT_EQ(task.error().kind, ErrorKind::NotFound);
}

TEST(AllocateBits, BudgetsHaveNames) {
  for (const BitBudget budget : {BitBudget::Latency, BitBudget::Energy, BitBudget::Size, BitBudget::BitOperations})
    EXPECT_EQ(parseBitBudget(bitBudgetName(budget)), budget);
  EXPECT_FALSE(parseBitBudget("power"));
}

TEST(AllocateBits, PublishedPolicyIsNoBetterThanTheOptimumAtItsCost) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  // HAQ's table of MobileNetV2: 53 layers × 64 pairs of bits. The loss stands in for accuracy, which was not published a
  // layer: noise powers of weights and activations relative to the signal.
  const auto bytes = readFile(test::publicData() / "quantization/haq_mobilenetv2_latency_table.csv");
  ASSERT_TRUE(bytes);
  const auto table = parseTable(*bytes, "haq");
  ASSERT_TRUE(table);
  const auto costs = readLayerCosts(*table, "haq");
  ASSERT_TRUE(costs) << costs.error().message;
  const auto loss = [](int weightBits, int activationBits) { return std::pow(4.0, -weightBits) + std::pow(4.0, -activationBits); };
  const auto rows = test::readPublicTable("quantization/haq_policies.csv");
  std::vector<BitGroup> layers;
  double cost = 0, published = 0;
  for (std::size_t row = 0; row < rows.text.at("policy").size(); ++row) {
    if (rows.text.at("policy")[row] != "mobilenetv2_linear_0.6") continue;
    const std::string& name = rows.text.at("layer")[row];
    const std::string& activations = rows.text.at("activation_bits")[row];
    const int weightBits = std::stoi(rows.text.at("weight_bits")[row]), activationBits = activations.empty() ? 8 : std::stoi(activations);
    cost += costs->find(name, weightBits, activationBits)->latencyMs;
    published += loss(weightBits, activationBits);
    BitGroup layer{name, {}};
    for (int w = 1; w <= 8; ++w)
      for (int a = 1; a <= 8; ++a) layer.options.push_back({w, a, costs->find(name, w, a)->latencyMs, loss(w, a)});
    layers.push_back(std::move(layer));
  }
  ASSERT_EQ(layers.size(), 53u);
  const auto found = allocateBits(layers, cost);
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_TRUE(found->proven) << found->states;
  EXPECT_LE(found->cost, cost * (1 + 1e-9));
  EXPECT_LT(found->loss, published);
}

}  // namespace
}  // namespace isotone
