#include "core/realize/graph_builder.h"

#include <cassert>
#include <cmath>

#include <fmt/format.h>

namespace isotone {
namespace {

const char* functionName(Operator function) {
  switch (function) {
    case Operator::HardSwish: return "hard_swish";
    case Operator::HardSigmoid: return "hard_sigmoid";
    default: return "relu";
  }
}

}  // namespace

GraphBuilder::GraphBuilder(const DesignSpace& space, DesignView design, const std::vector<LayerWorkload>& layers) {
  m_graph.space = space.name();
  m_graph.key = space.key(design);
  for (const LayerWorkload& layer : layers) m_layers.emplace(layer.name, &layer);
  GraphNode input;
  input.name = "input";
  input.channels = layers.front().inputChannels;
  input.size = layers.front().inputSize;
  m_graph.nodes.push_back(std::move(input));
}

const LayerWorkload* GraphBuilder::findLayer(std::string_view name) const {
  const auto found = m_layers.find(name);
  return found == m_layers.end() ? nullptr : found->second;
}

const LayerWorkload& GraphBuilder::layer(std::string_view name) const {
  const LayerWorkload* found = findLayer(name);
  assert(found);
  return *found;
}

GraphNode GraphBuilder::after(int from, std::string name, std::string layer, Operator op) const {
  const GraphNode& input = m_graph.nodes[static_cast<std::size_t>(from)];
  GraphNode node;
  node.name = std::move(name);
  node.layer = std::move(layer);
  node.op = op;
  node.inputs = {from};
  node.channels = input.channels;
  node.size = input.size;
  node.flat = input.flat;
  return node;
}

int GraphBuilder::append(GraphNode&& node) {
  m_graph.nodes.push_back(std::move(node));
  return static_cast<int>(m_graph.nodes.size()) - 1;
}

int GraphBuilder::weighted(const LayerWorkload& layer, int from, FoldedTail tail) {
  const bool linear = layer.kind == LayerKind::Linear;
  GraphNode node = after(from, layer.name, layer.name, linear ? Operator::Linear : Operator::Convolution);
  node.channels = layer.outputChannels;
  node.size = layer.outputSize;
  node.kernel = layer.kernel;
  node.stride = layer.stride;
  node.groups = layer.groups;
  node.tail = tail;
  node.fanIn = layer.inputChannels / layer.groups * layer.kernel * layer.kernel;
  return append(std::move(node));
}

int GraphBuilder::activation(Operator function, int from) {
  const GraphNode& input = m_graph.nodes[static_cast<std::size_t>(from)];
  return append(after(from, fmt::format("{}.{}", input.name, functionName(function)), input.layer, function));
}

int GraphBuilder::add(const LayerWorkload& layer, std::vector<int> from) {
  GraphNode node = after(from.front(), layer.name, layer.name, Operator::Add);
  node.inputs = std::move(from);
  return append(std::move(node));
}

int GraphBuilder::average(const LayerWorkload& layer, int from) {
  GraphNode node = after(from, layer.name, layer.name, Operator::AveragePool);
  node.size = layer.outputSize;
  node.kernel = layer.kernel;
  node.stride = layer.stride;
  return append(std::move(node));
}

int GraphBuilder::squeezeExcite(const LayerWorkload& layer, int from) {
  const int channels = layer.inputChannels;
  const int hidden = static_cast<int>(std::lround((layer.weights - channels) / (2.0 * channels + 1)));
  GraphNode pool = after(from, layer.name + ".pool", layer.name, Operator::GlobalPool);
  pool.size = 1;
  const auto onePixel = [&](int input, const char* word, int outputs) {
    GraphNode node = after(input, fmt::format("{}.{}", layer.name, word), layer.name, Operator::Convolution);
    node.fanIn = node.channels;
    node.channels = outputs;
    node.tail = FoldedTail::Bias;
    return append(std::move(node));
  };
  const int squeezed = activation(Operator::Relu, onePixel(append(std::move(pool)), "squeeze", hidden));
  const int gate = activation(Operator::HardSigmoid, onePixel(squeezed, "excite", channels));
  GraphNode product = after(from, layer.name, layer.name, Operator::Multiply);
  product.inputs.push_back(gate);
  return append(std::move(product));
}

int GraphBuilder::shuffle(int from, int groups) {
  const GraphNode& input = m_graph.nodes[static_cast<std::size_t>(from)];
  GraphNode node = after(from, input.layer + ".shuffle", input.layer, Operator::Shuffle);
  node.groups = groups;
  return append(std::move(node));
}

int GraphBuilder::norm(std::string_view name, const LayerWorkload& owner, int from) {
  GraphNode node = after(from, std::string(name), owner.name, Operator::Norm);
  node.tail = FoldedTail::Norm;
  return append(std::move(node));
}

int GraphBuilder::zero(std::string_view name, int from) {
  return append(after(from, std::string(name), {}, Operator::Zero));
}

int GraphBuilder::globalPool(const LayerWorkload& layer, int from) {
  GraphNode pool = after(from, layer.name, layer.name, Operator::GlobalPool);
  pool.size = 1;
  GraphNode flat = after(append(std::move(pool)), layer.name + ".flatten", layer.name, Operator::Flatten);
  flat.flat = true;
  return append(std::move(flat));
}

}  // namespace isotone
