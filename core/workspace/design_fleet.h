// Verb: a design for every device in one call, and the fewest designs that are good enough for all of them.
#pragma once

#include "core/optimizer/cover.h"
#include "core/workspace/optimizer_network.h"

namespace isotone {

struct FleetRequest {
  std::string task;                     // empty: the workspace's current one
  std::size_t synthetic = 0;            // 0: the workspace's devices; else so many synthetic ones out of the catalogue
  double latencyPoints = 30;            // accuracy points for the whole range of a device's latencies
  double energyPoints = 0;
  double allowedRegret = 0.5;           // points that a device may lose for a design of the cover
  std::uint64_t seed = 1;
  int threads = 1;
};

struct FleetDevice {
  std::string device, key;
  double accuracy = 0, latencyMs = 0, energyMj = 0;  // NaN: not known
  std::size_t servedBy = 0;             // position in FleetResult::cover.designs
};

struct FleetResult {
  std::vector<FleetDevice> devices;
  std::vector<std::string> keys;        // the different designs
  Cover cover;                          // of positions in `keys`; among the most frequent ones where there are very many
  double seconds = 0, networkSeconds = 0;  // in all; in the network's products (synthetic devices only)
  Issues issues;                        // devices that were left out
};

/// Errors: Infeasible where no network is ready, or a space without layers is asked for synthetic devices; Cancelled.
Result<FleetResult> designForFleet(const Workspace& workspace, const FleetRequest& request, const Progress& progress);

}  // namespace isotone
