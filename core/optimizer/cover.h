// The fewest designs that are good enough for every device.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace isotone {

struct Cover {
  std::vector<std::size_t> designs;  // positions, the one that serves most devices first
  std::vector<std::size_t> servedBy; // for each device, a position in `designs`; designs.size() where none serves
  double lowerBound = 0;             // no cover has fewer designs than this
};

/// regret: designs x devices, row by row; NaN or infinite where a design cannot run. A design serves a device when its regret
/// there is at most `allowed`. Greedy: at most ln(devices) + 1 times the fewest (Chvátal 1979), and usually the fewest; of
/// designs that serve as many it takes the one of least regret. lowerBound counts devices of which no two share a design.
/// Designs that a later one made needless are left out.
Cover coverDevices(std::span<const float> regret, std::size_t devices, double allowed);

}  // namespace isotone
