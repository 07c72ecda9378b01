#include "core/realize/dialect_layers.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr std::size_t kMostNamed = 6;

std::string namesOf(const std::vector<std::string>& layers) {
  const std::size_t named = layers.size() <= kMostNamed ? layers.size() : kMostNamed - 1;
  std::string text = fmt::format("{}", fmt::join(std::span(layers).first(named), ", "));
  if (named < layers.size()) text += sayf(phrase("core", " and {} more"), layers.size() - named);
  return text;
}

/// The narrowest of `widths` that holds so many bits, or float.
int widened(int bits, std::span<const int> widths) {
  const auto found = std::ranges::lower_bound(widths, bits);
  return bits < kFloatBits && found != widths.end() ? *found : kFloatBits;
}

void fit(DialectLayer& layer, bool depthwise, const DialectLimits& limits, DialectLosses& losses) {
  const int weights = widened(layer.weightBits, depthwise ? limits.depthwiseWeights : limits.weights);
  const int activations = widened(layer.activationBits, limits.activations);
  if (weights != layer.weightBits)
    losses.add(sayf(phrase("core", "{} has no weights of {} bits, so they have {}"), limits.tool, layer.weightBits, weights), layer.name);
  if (activations != layer.activationBits)
    losses.add(sayf(phrase("core", "{} has no activations of {} bits, so they have {}"), limits.tool, layer.activationBits, activations), layer.name);
  layer.weightBits = weights;
  layer.activationBits = activations;
  const bool oneAlone = (weights < kFloatBits) != (activations < kFloatBits);
  if (oneAlone && !(weights < kFloatBits ? limits.weightsAlone : limits.activationsAlone)) {
    losses.add(sayf(phrase("core", "{} rounds both weights and activations or neither, so layers stay float32"), limits.tool), layer.name);
    layer.weightBits = layer.activationBits = kFloatBits;
  }
  if (layer.weightBits < kFloatBits && !layer.symmetric && !limits.asymmetricWeights) {
    losses.add(sayf(phrase("core", "{} has symmetric weights only, so they are symmetric"), limits.tool), layer.name);
    layer.symmetric = true;
  }
}

}  // namespace

void DialectLosses::add(const std::string& sentence, const std::string& layer) {
  auto found = std::ranges::find(m_losses, sentence, &Loss::sentence);
  if (found == m_losses.end()) found = m_losses.insert(found, Loss{sentence, {}});
  found->layers.push_back(layer);
}

Issues DialectLosses::take() {
  Issues issues;
  for (const auto& [sentence, layers] : m_losses)
    issues.push_back({Severity::Warning, sayf(phrase("core", "{}: {}."), sentence, namesOf(layers)), "policy", 0});
  issues.insert(issues.end(), m_notes.begin(), m_notes.end());
  return issues;
}

std::vector<DialectLayer> dialectLayers(const PolicySource& source, const DialectLimits& limits, DialectLosses& losses) {
  std::map<std::string_view, const LayerPolicy*> policies;
  for (const LayerPolicy& policy : source.policy.layers) policies.emplace(policy.layer, &policy);
  std::vector<DialectLayer> layers;
  for (std::size_t n = 0; n < source.graph.nodes.size(); ++n) {
    const GraphNode& node = source.graph.nodes[n];
    if (!node.weighted()) continue;
    DialectLayer& layer = layers.emplace_back(DialectLayer{.name = node.name, .node = n});
    const auto found = policies.find(node.layer);
    if (found == policies.end()) continue;
    layer.weightBits = found->second->weightBits;
    layer.activationBits = found->second->activationBits;
    layer.perChannel = found->second->granularity == Granularity::PerChannel;
    layer.symmetric = found->second->symmetric;
    fit(layer, isDepthwise(node), limits, losses);
  }
  return layers;
}

bool isDepthwise(const GraphNode& node) { return node.groups > 1 && node.groups == node.channels; }

int usualActivationBits(std::span<const DialectLayer> layers) {
  std::map<int, int> counts;
  for (const DialectLayer& layer : layers)
    if (layer.activationBits < kFloatBits) ++counts[layer.activationBits];
  const auto most = std::ranges::max_element(counts, {}, &std::pair<const int, int>::second);
  return most == counts.end() ? 8 : most->first;
}

std::optional<ActivationQuantizer> DialectTensors::grid(std::size_t node) const {
  if (m_source.quantization.empty()) return std::nullopt;
  if (m_source.quantization[node].output) return m_source.quantization[node].output;
  std::optional<ActivationQuantizer> widest;
  for (const int reader : m_readers[node]) {
    const auto& read = m_source.quantization[static_cast<std::size_t>(reader)].input;
    if (!read) return std::nullopt;
    if (!widest || read->bits > widest->bits) widest = read;
  }
  return widest;
}

std::optional<ActivationQuantizer> DialectTensors::gridAfterRelu(std::size_t node) const {
  const auto& readers = m_readers[node];
  if (readers.size() != 1) return grid(node);
  const auto only = static_cast<std::size_t>(readers.front());
  return grid(m_source.graph.nodes[only].op == Operator::Relu ? only : node);
}

std::string pythonHead(const NetworkGraph& graph, const std::string& purpose) {
  return fmt::format("# {}\n# The design {} of {}, written by Isotone.\n", purpose, quoted(graph.key), quoted(graph.space));
}

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

}  // namespace isotone
