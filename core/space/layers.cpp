#include "core/space/layers.h"

#include <algorithm>

#include "core/space/layer_walk.h"

namespace isotone {

std::vector<LayerWorkload> layersOf(const DesignSpace& space, DesignView design) {
  std::vector<LayerWorkload> layers;
  if (space.isLive(design))
    walkLayers(space, design, LayerNames::Wanted, [&layers](LayerWorkload&& layer) { layers.push_back(std::move(layer)); });
  return layers;
}

namespace {

void add(NetworkTotals& totals, const LayerWorkload& layer) {
  const bool depthwise = layer.kind == LayerKind::DepthwiseConvolution;
  totals.macs += layer.macs;
  totals.weights += layer.weights;
  totals.weightBytes += layer.weightBytes();
  totals.activationBytes += layer.activationBytes();
  totals.peakActivationBytes = std::max(totals.peakActivationBytes, layer.liveBytes());
  if (depthwise) totals.depthwiseMacs += layer.macs;
  if (layer.kind == LayerKind::Convolution) totals.convolutionMacs += layer.macs;
  ++totals.layers;
  if (layer.groups > 1 && !depthwise) ++totals.groupedLayers;
}

}  // namespace

NetworkTotals totalsOf(const std::vector<LayerWorkload>& layers) {
  NetworkTotals totals;
  for (const LayerWorkload& layer : layers) add(totals, layer);
  return totals;
}

NetworkTotals totalsOf(const DesignSpace& space, DesignView design) {
  NetworkTotals totals;
  if (space.network().kind == NetworkPlan::Kind::None || !space.isLive(design)) return totals;
  walkLayers(space, design, LayerNames::Left, [&totals](LayerWorkload&& layer) { add(totals, layer); });
  return totals;
}

}  // namespace isotone
