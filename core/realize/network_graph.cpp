#include "core/realize/network_graph.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/realize/graph_builder.h"

namespace isotone {
namespace {

constexpr double kBiasSpread = 0.25;
constexpr double kBranchSpread = 0.5;

double pixels(const GraphNode& node) { return static_cast<double>(node.size) * node.size; }

void fill(std::vector<float>& values, std::size_t count, double spread, Random& random) {
  const double limit = std::sqrt(3.0) * spread;  // the standard deviation of [-limit, limit) is the spread
  values.resize(count);
  for (float& value : values) value = static_cast<float>(random.uniform(-limit, limit));
}

/// Weights of one node and the mean square of its output, given that of its inputs. `spread`: of its output.
double seedNode(GraphNode& node, const std::vector<double>& inputs, double spread, Random& random) {
  const auto channels = static_cast<std::size_t>(node.channels);
  switch (node.op) {
    case Operator::Convolution:
    case Operator::Linear:
      if (node.tail != FoldedTail::None) fill(node.bias, channels, kBiasSpread * spread, random);
      fill(node.weight, channels * static_cast<std::size_t>(node.fanIn),
           spread * std::sqrt((node.bias.empty() ? 1 : 1 - kBiasSpread * kBiasSpread) / (node.fanIn * std::max(inputs.front(), 1e-6))),
           random);
      return spread * spread;
    case Operator::Norm:
      node.weight.assign(channels, static_cast<float>(1 / std::sqrt(std::max(inputs.front(), 1e-6))));
      fill(node.bias, channels, kBiasSpread, random);
      return 1;
    case Operator::Relu:
    case Operator::HardSwish: return inputs.front() / 2;
    case Operator::HardSigmoid: return 0.25;
    case Operator::Zero: return 0;
    case Operator::Multiply: return inputs.front() * inputs.back();
    case Operator::Add: {
      double sum = 0;
      for (const double input : inputs) sum += input;
      return sum;
    }
    default: return inputs.empty() ? 1 : inputs.front();
  }
}

}  // namespace

double GraphNode::macs() const { return weighted() ? static_cast<double>(channels) * fanIn * pixels(*this) : 0; }

double GraphNode::parameters() const {
  const double taps = weighted() ? static_cast<double>(channels) * fanIn : 0;
  return taps + channels * (tail == FoldedTail::Norm ? 2.0 : tail == FoldedTail::Bias ? 1.0 : 0.0);
}

Result<NetworkGraph> networkGraph(const DesignSpace& space, DesignView design) {
  if (space.network().kind == NetworkPlan::Kind::None)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space \"{}\" does not know its layers, so its designs are no "
                                                   "networks that can be built."), space.name()));
  const std::vector<LayerWorkload> layers = layersOf(space, design);
  if (layers.empty())
    return fail(ErrorKind::Infeasible, said("core", "The design is disconnected, so there is no network to build."));
  for (const LayerWorkload& layer : layers)
    if (layer.kind != LayerKind::Pooling && layer.kernel % 2 == 0)
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "The layer {} has the even kernel {}, which has no centre; networks "
                                                     "are built with odd ones."), layer.name, layer.kernel));
  GraphBuilder builder(space, design, layers);
  if (space.network().kind == NetworkPlan::Kind::Cell) buildCells(builder, space, design);
  else buildBlocks(builder, space, layers);
  return builder.take();
}

void seedWeights(NetworkGraph& graph, std::uint64_t seed) {
  Random random(seed);
  const auto readers = readersOf(graph);
  std::vector<double> meanSquares;
  for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
    std::vector<double> inputs;
    for (const int input : graph.nodes[n].inputs) inputs.push_back(meanSquares[static_cast<std::size_t>(input)]);
    const bool branch = std::ranges::any_of(readers[n], [&](int reader) {
      return graph.nodes[static_cast<std::size_t>(reader)].op == Operator::Add;
    });
    meanSquares.push_back(seedNode(graph.nodes[n], inputs, branch ? kBranchSpread : 1, random));
  }
}

std::vector<float> randomImages(const NetworkGraph& graph, int count, std::uint64_t seed) {
  Random random(seed);
  const double values = graph.inputChannels() * pixels(graph.nodes.front()) * count;
  std::vector<float> images(static_cast<std::size_t>(values));
  for (float& value : images) value = static_cast<float>(random.normal());
  return images;
}

std::vector<std::vector<int>> readersOf(const NetworkGraph& graph) {
  std::vector<std::vector<int>> readers(graph.nodes.size());
  for (std::size_t n = 0; n < graph.nodes.size(); ++n)
    for (const int input : graph.nodes[n].inputs) readers[static_cast<std::size_t>(input)].push_back(static_cast<int>(n));
  return readers;
}

}  // namespace isotone
