// A design's network as a row of blocks: what the architecture view shows.
#pragma once

#include <vector>

#include <QString>

#include "core/devices/dataset.h"
#include "core/workspace/optimize.h"

namespace isotone {

struct NetworkBlock {
  std::string id;        // LayerWorkload::block: "stage3.block1"
  QString name;          // "Block 9", "Stem", "Head"
  QString stage;         // "Stage 3"
  QString detail;        // "MBConv 3×3, ×4, 80 channels, 28×28  9.1 MMAC  36 kB  110 kB in memory"
  double channels = 0;
  double share = 0;      // of the latency, 0..1
  double latencyMs = 0;  // share of the design's latency; NaN where that is not known
  double energyMj = 0;   // NaN where not known
  double macs = 0, weightBytes = 0;
  double liveBytes = 0;  // the most activations in memory while one of its layers runs
  int bits = 0;          // of weights; 0: not quantized
  bool pinned = false;   // a choice behind it is held by hand
};

struct NetworkView {
  std::vector<NetworkBlock> blocks;  // input to output; empty where the space knows no layers
  bool byOperations = false;         // shares follow multiply-accumulates: the device has no analytic model
};

/// `device` is a position in data.devices. Shares come from the device's analytic model where it has one, and are
/// scaled so that they add up to the latency and energy of the design.
NetworkView networkView(const Dataset& data, std::size_t device, DesignView design, double latencyMs, double energyMj,
                        const std::vector<HeldChoice>& held = {});

/// "stage2.block1" -> "Stage 2", "stem" -> "Stem": the part before the dot, as people write it.
QString blockStage(const std::string& block);

}  // namespace isotone
