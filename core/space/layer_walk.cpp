#include "core/space/layer_walk.h"

#include <fmt/format.h>

namespace isotone {
namespace {

double tailWeights(Tail tail, int channels) {
  return tail == Tail::None ? 0.0 : channels * (tail == Tail::Norm ? 2.0 : 1.0);
}

double area(int size) { return static_cast<double>(size) * size; }

}  // namespace

void walkLayers(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink) {
  switch (space.network().kind) {
    case NetworkPlan::Kind::None: return;
    case NetworkPlan::Kind::Cell: return walkCells(space, design, names, sink);
    case NetworkPlan::Kind::Mobile: return walkMobile(space, design, names, sink);
    case NetworkPlan::Kind::Residual: return walkResidual(space, design, names, sink);
  }
}

void LayerWriter::enter(std::string_view block, int weightBits, int activationBits) {
  if (named()) m_block = block;
  m_weightBits = weightBits;
  m_activationBits = activationBits;
}

LayerWorkload LayerWriter::begin(std::string_view name, LayerKind kind) const {
  LayerWorkload layer;
  if (named()) {
    layer.name = fmt::format("{}.{}", m_block, name);
    layer.block = m_block;
  }
  layer.kind = kind;
  layer.inputChannels = layer.outputChannels = channels;
  layer.inputSize = layer.outputSize = size;
  layer.inputValues = layer.outputValues = values();
  layer.heldValues = held;
  layer.weightBits = m_weightBits;
  layer.activationBits = m_activationBits;
  return layer;
}

void LayerWriter::finish(LayerWorkload&& layer) {
  channels = layer.outputChannels;
  size = layer.outputSize;
  layer.outputValues = values();
  m_sink(std::move(layer));
}

void LayerWriter::convolution(std::string_view name, int outputChannels, int kernel, int stride, int groups, Tail tail) {
  LayerWorkload layer = begin(name, LayerKind::Convolution);
  layer.outputChannels = outputChannels;
  layer.outputSize = (size + stride - 1) / stride;
  layer.kernel = kernel;
  layer.stride = stride;
  layer.groups = groups;
  const double taps = static_cast<double>(channels) / groups * outputChannels * kernel * kernel;
  layer.macs = taps * area(layer.outputSize);
  layer.weights = taps + tailWeights(tail, outputChannels);
  finish(std::move(layer));
}

void LayerWriter::depthwise(std::string_view name, int kernel, int stride, Tail tail) {
  LayerWorkload layer = begin(name, LayerKind::DepthwiseConvolution);
  layer.outputSize = (size + stride - 1) / stride;
  layer.kernel = kernel;
  layer.stride = stride;
  layer.groups = channels;
  const double taps = static_cast<double>(channels) * kernel * kernel;
  layer.macs = taps * area(layer.outputSize);
  layer.weights = taps + tailWeights(tail, channels);
  finish(std::move(layer));
}

void LayerWriter::pooling(std::string_view name, int kernel, int stride) {
  LayerWorkload layer = begin(name, LayerKind::Pooling);
  layer.outputSize = (size + stride - 1) / stride;
  layer.kernel = kernel;
  layer.stride = stride;
  layer.quantizable = false;
  finish(std::move(layer));
}

void LayerWriter::add(std::string_view name, int inputs) {
  LayerWorkload layer = begin(name, LayerKind::Add);
  layer.inputValues *= inputs;
  layer.quantizable = false;
  finish(std::move(layer));
}

void LayerWriter::squeezeExcite(std::string_view name, int hidden) {
  LayerWorkload layer = begin(name, LayerKind::SqueezeExcite);
  const double taps = 2.0 * channels * hidden;
  layer.macs = taps;
  layer.weights = taps + channels + hidden;  // both with biases
  finish(std::move(layer));
}

void LayerWriter::linear(std::string_view name, int outputs, Tail tail, double extraWeights) {
  LayerWorkload layer = begin(name, LayerKind::Linear);
  layer.outputChannels = outputs;
  const double taps = layer.inputValues * outputs;
  layer.outputSize = 1;
  layer.macs = taps;
  layer.weights = taps + tailWeights(tail, outputs) + extraWeights;
  finish(std::move(layer));
}

}  // namespace isotone
