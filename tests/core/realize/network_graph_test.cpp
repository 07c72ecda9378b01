#include "core/realize/network_graph.h"

#include <map>
#include <numeric>
#include <set>

#include <gmock/gmock.h>

#include "tests/core/realize/networks.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class Networks : public ::testing::TestWithParam<std::string> {
 protected:
  std::shared_ptr<const DesignSpace> space = builtInSpace(GetParam());
};

TEST_P(Networks, AddUpToTheLayersOfTheDesign) {
  for (const Design& design : randomDesigns(*space, 200, 3)) {
    const auto graph = networkGraph(*space, design);
    ASSERT_TRUE(graph) << graph.error().message;
    std::map<std::string, double> macs, weights;
    for (const GraphNode& node : graph->nodes) {
      macs[node.layer] += node.macs();
      weights[node.layer] += node.parameters();
    }
    const auto layers = layersOf(*space, design);
    for (const LayerWorkload& layer : layers) {
      ASSERT_TRUE(macs.contains(layer.name)) << layer.name;
      EXPECT_EQ(macs[layer.name], layer.macs) << layer.name;
      EXPECT_EQ(weights[layer.name], layer.weights) << layer.name;
    }
    double macSum = 0, weightSum = 0;
    for (const auto& [name, value] : macs) macSum += value;
    for (const auto& [name, value] : weights) weightSum += value;
    const NetworkTotals totals = totalsOf(layers);
    ASSERT_EQ(macSum, totals.macs) << space->key(design);
    ASSERT_EQ(weightSum, totals.weights) << space->key(design);
  }
}

TEST_P(Networks, ShapesChainAndNamesAreUnique) {
  for (const Design& design : randomDesigns(*space, 100, 5)) {
    const auto graph = networkGraph(*space, design);
    ASSERT_TRUE(graph);
    std::set<std::string> names;
    EXPECT_EQ(graph->nodes.front().op, Operator::Input);
    EXPECT_EQ(graph->nodes.back().name, "head.classifier");
    for (std::size_t n = 0; n < graph->nodes.size(); ++n) {
      const GraphNode& node = graph->nodes[n];
      EXPECT_TRUE(names.insert(node.name).second) << node.name;
      EXPECT_GT(node.channels, 0);
      for (const int from : node.inputs) {
        ASSERT_LT(from, static_cast<int>(n)) << node.name;
        const GraphNode& input = graph->nodes[static_cast<std::size_t>(from)];
        EXPECT_EQ(node.weighted() ? node.fanIn : node.channels,
                  node.weighted() ? input.channels / node.groups * node.kernel * node.kernel : input.channels) << node.name;
        const int size = input.size + 2 * node.padding() - node.kernel;
        if (node.op == Operator::Convolution) { EXPECT_EQ(node.size, size / node.stride + 1) << node.name; }
        if (node.op == Operator::Add) { EXPECT_EQ(node.size, input.size) << node.name; }
      }
    }
  }
}

TEST_P(Networks, TheSameSeedGivesTheSameWeights) {
  const Design design = randomDesigns(*space, 1, 11).front();
  const NetworkGraph one = seededNetwork(*space, design, 4), again = seededNetwork(*space, design, 4),
                     other = seededNetwork(*space, design, 5);
  for (std::size_t n = 0; n < one.nodes.size(); ++n) {
    EXPECT_EQ(one.nodes[n].weight, again.nodes[n].weight);
    EXPECT_EQ(one.nodes[n].bias, again.nodes[n].bias);
    if (one.nodes[n].weighted()) {
      EXPECT_NE(one.nodes[n].weight, other.nodes[n].weight);
      EXPECT_EQ(one.nodes[n].weight.size(), static_cast<std::size_t>(one.nodes[n].channels * one.nodes[n].fanIn));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Spaces, Networks, ::testing::ValuesIn(networkSpaces()), [](const auto& spaceName) {
  std::string name = spaceName.param;
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});

TEST(NetworkGraph, WhatFeedsNothingAndWhatNothingFeedsIsThereAsPublished) {
  const auto space = builtInSpace("nasbench201");
  // Node 1 gets nothing and is read by a convolution; node 2 is read by nothing.
  const auto design = space->fromKey("|none~0|+|nor_conv_1x1~0|nor_conv_3x3~1|+|skip_connect~0|nor_conv_3x3~1|none~2|");
  ASSERT_TRUE(design) << design.error().message;
  const auto graph = networkGraph(*space, *design);
  ASSERT_TRUE(graph);
  int zeros = 0, convolutions = 0;
  for (const GraphNode& node : graph->nodes) {
    zeros += node.op == Operator::Zero;
    convolutions += node.op == Operator::Convolution;
  }
  EXPECT_EQ(zeros, 15);
  EXPECT_EQ(convolutions, 1 + 15 * 3 + 2 * 3);
}

TEST(NetworkGraph, ADisconnectedDesignIsNone) {
  const auto space = builtInSpace("nasbench201");
  const auto graph = networkGraph(*space, Design(6, 0));
  ASSERT_FALSE(graph);
  EXPECT_EQ(graph.error().kind, ErrorKind::Infeasible);
  EXPECT_THAT(graph.error().message, HasSubstr("disconnected"));
}

TEST(NetworkGraph, ATableHasNoNetworks) {
  const auto graph = networkGraph(DesignSpace::table(), Design{});
  ASSERT_FALSE(graph);
  EXPECT_EQ(graph.error().kind, ErrorKind::Infeasible);
}

TEST(NetworkGraph, GroupsAreDealtOut) {
  const auto space = builtInSpace("fbnet");
  Design design(22, 1);  // k3_e1_g2 everywhere
  const auto graph = networkGraph(*space, design);
  ASSERT_TRUE(graph);
  EXPECT_EQ(std::ranges::count_if(graph->nodes, [](const GraphNode& node) { return node.op == Operator::Shuffle; }), 22);
}

}  // namespace
}  // namespace isotone
