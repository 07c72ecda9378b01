// The one walk through a design's layers behind layersOf, the encoder and the policies.
#pragma once

#include <functional>
#include <string_view>

#include "core/space/layers.h"

namespace isotone {

enum class LayerNames { Wanted, Left };  // left out where only sums are wanted: names cost most of the time

using LayerSink = std::function<void(LayerWorkload&&)>;

/// Calls `sink` for each layer in network order, live design or not.
void walkLayers(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink);

void walkMobile(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink);
void walkResidual(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink);
void walkCells(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink);

/// What follows each convolution's weights: nothing, a batch norm (two values a channel) or a bias.
enum class Tail { None, Norm, Bias };

/// Emits layers one after the other, keeping track of channels and size.
class LayerWriter {
 public:
  LayerWriter(LayerNames names, const LayerSink& sink, int channels, int size)
      : channels(channels), size(size), m_names(names), m_sink(sink) {}

  /// The block that the next layers belong to, and its bits.
  void enter(std::string_view block, int weightBits, int activationBits);
  void convolution(std::string_view name, int outputChannels, int kernel, int stride, int groups, Tail tail);
  void depthwise(std::string_view name, int kernel, int stride, Tail tail);
  void pooling(std::string_view name, int kernel, int stride);
  void add(std::string_view name, int inputs);
  /// Squeeze to `hidden` channels and back, on one pixel.
  void squeezeExcite(std::string_view name, int hidden);
  /// `extraWeights`: of a norm before it.
  void linear(std::string_view name, int outputs, Tail tail, double extraWeights = 0);
  bool named() const { return m_names == LayerNames::Wanted; }

  double values() const { return static_cast<double>(channels) * size * size; }  // of the tensor that is passed on

  int channels = 0;
  int size = 0;
  double held = 0;  // LayerWorkload::heldValues of the layers to come

 private:
  LayerWorkload begin(std::string_view name, LayerKind kind) const;
  void finish(LayerWorkload&& layer);

  LayerNames m_names;
  const LayerSink& m_sink;
  std::string m_block;
  int m_weightBits = 32, m_activationBits = 32;
};

}  // namespace isotone
