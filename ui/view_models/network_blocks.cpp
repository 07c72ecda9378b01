#include "ui/view_models/network_blocks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/devices/device_model.h"
#include "core/space/block_decisions.h"
#include "core/space/layers.h"
#include "core/workspace/held_choices.h"
#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

// The name under which lupdate collects these texts.
struct NetworkBlocks {
  Q_DECLARE_TR_FUNCTIONS(NetworkBlocks)
};

struct Group {
  std::string block;
  std::vector<const LayerWorkload*> layers;
};

std::vector<Group> grouped(const std::vector<LayerWorkload>& layers) {
  std::vector<Group> groups;
  for (const auto& layer : layers) {
    if (groups.empty() || groups.back().block != layer.block) groups.push_back({layer.block, {}});
    groups.back().layers.push_back(&layer);
  }
  return groups;
}

/// What one block is, in words: its largest kernel, expansion, channels and size.
QString describe(const Group& group) {
  const LayerWorkload* depthwise = nullptr;
  int convolutions = 0, linear = 0, kernel = 0;
  for (const auto* layer : group.layers) {
    if (layer->kind == LayerKind::DepthwiseConvolution) depthwise = layer;
    if (layer->kind == LayerKind::Convolution) ++convolutions;
    if (layer->kind == LayerKind::Linear) ++linear;
    if (layer->macs > 0) kernel = std::max(kernel, layer->kernel);
  }
  const auto* first = group.layers.front();
  const auto* last = group.layers.back();
  QStringList parts;
  if (depthwise != nullptr) {
    parts << NetworkBlocks::tr("MBConv %1×%1").arg(depthwise->kernel);
    if (first->inputChannels > 0 && first != depthwise && first->outputChannels > first->inputChannels)
      parts << QStringLiteral("×%1").arg(numberText(double(first->outputChannels) / first->inputChannels, 1));
  } else if (convolutions == 1) {
    parts << NetworkBlocks::tr("convolution %1×%1").arg(kernel);
  } else if (convolutions > 1) {
    parts << NetworkBlocks::tr("%n convolution(s)", nullptr, convolutions) +
                 NetworkBlocks::tr(" up to %1×%1").arg(kernel);
  } else if (linear == 0) {
    parts << NetworkBlocks::tr("no convolution");
  }
  if (linear > 0) parts << NetworkBlocks::tr("%n linear layer(s)", nullptr, linear);
  const QString outputs = countText(last->outputChannels);
  parts << (last->kind == LayerKind::Linear ? NetworkBlocks::tr("%1 outputs").arg(outputs) : NetworkBlocks::tr("%1 channels").arg(outputs));
  if (last->outputSize > 1) parts << QStringLiteral("%1×%1").arg(last->outputSize);
  return parts.join(QStringLiteral(", "));
}

struct Cost {
  double latency = 0, energy = 0;
};

Cost costOf(const Group& group, const std::optional<DeviceModel>& model) {
  Cost cost;
  for (const auto* layer : group.layers) {
    if (model) {
      const auto simulated = simulateLayer(*model, *layer);
      cost.latency += simulated.latencyMs;
      cost.energy += simulated.energyMj;
    } else {
      cost.latency += layer->macs;
      cost.energy += layer->macs;
    }
  }
  return cost;
}

NetworkBlock blockOf(const Group& group) {
  NetworkBlock block;
  block.stage = blockStage(group.block);
  double heaviest = -1;
  for (const auto* layer : group.layers) {
    block.macs += layer->macs;
    block.weightBytes += layer->weightBytes();
    block.liveBytes = std::max(block.liveBytes, layer->liveBytes());
    block.channels = std::max(block.channels, double(layer->outputChannels));
    if (layer->quantizable && layer->weights > heaviest) {
      heaviest = layer->weights;
      block.bits = layer->weightBits >= 32 ? 0 : layer->weightBits;
    }
  }
  block.channels = group.layers.back()->outputChannels;
  block.detail = QStringList{describe(group), NetworkBlocks::tr("%1 MMAC").arg(numberText(block.macs / 1e6, 3)),
                             NetworkBlocks::tr("%1 kB").arg(numberText(block.weightBytes / 1e3, 3)),
                             NetworkBlocks::tr("%1 kB in memory").arg(numberText(block.liveBytes / 1e3, 3))}
                     .join(QStringLiteral("  "));
  return block;
}

}  // namespace

QString blockStage(const std::string& block) {
  QString head = toText(block).section(u'.', 0, 0);
  static const QRegularExpression kNumbered(QStringLiteral("^([a-zA-Z]+?)[_ ]?(\\d+)$"));
  const auto match = kNumbered.match(head);
  if (match.hasMatch()) {
    if (match.captured(1) == QLatin1String("stage")) return NetworkBlocks::tr("Stage %1").arg(match.captured(2));
    head = match.captured(1) + QLatin1Char(' ') + match.captured(2);
  }
  if (head == QLatin1String("stem")) return NetworkBlocks::tr("Stem");
  if (head == QLatin1String("head")) return NetworkBlocks::tr("Head");
  if (!head.isEmpty()) head[0] = head[0].toUpper();
  return head;
}

NetworkView networkView(const Dataset& data, std::size_t device, DesignView design, double latencyMs,
                        double energyMj, const std::vector<HeldChoice>& held) {
  NetworkView view;
  const auto layers = layersOf(*data.space, design);
  if (layers.empty()) return view;
  std::optional<DeviceModel> model;
  if (device < data.devices.size() && !data.devices[device].spec.empty()) {
    auto read = DeviceModel::fromJson(data.devices[device].spec, data.devices[device].name);
    if (read) model = std::move(*read);
  }
  view.byOperations = !model;
  Cost total;
  std::vector<Cost> costs;
  int number = 0;
  for (const auto& group : grouped(layers)) {
    costs.push_back(costOf(group, model));
    total.latency += costs.back().latency;
    total.energy += costs.back().energy;
    view.blocks.push_back(blockOf(group));
    auto& block = view.blocks.back();
    const bool inside = group.block.find('.') != std::string::npos;
    block.name = inside ? NetworkBlocks::tr("Block %1").arg(++number) : block.stage;
    block.id = group.block;
    if (!held.empty())
      block.pinned = std::ranges::any_of(decisionsOfBlock(*data.space, group.block),
                                         [&](std::size_t decision) { return heldAt(held, decision) != nullptr; });
  }
  for (std::size_t i = 0; i < costs.size(); ++i) {
    auto& block = view.blocks[i];
    block.share = total.latency > 0 ? costs[i].latency / total.latency : 0;
    block.latencyMs = block.share * latencyMs;
    block.energyMj = total.energy > 0 ? costs[i].energy / total.energy * energyMj : energyMj * 0;
  }
  return view;
}

}  // namespace isotone
