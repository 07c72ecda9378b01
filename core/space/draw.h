// Designs to begin with: drawn at random, each once.
#pragma once

#include <vector>

#include "core/space/design_space.h"

namespace isotone {

/// Different designs, each active decision uniform; fewer than `count` where the space has no more.
std::vector<Design> randomDesigns(const DesignSpace& space, std::size_t count, std::uint64_t seed);

/// As randomDesigns, but every other one leans to small or to large choices, each kind of decision ("kernel", "width") on its
/// own: uniform draws alone crowd around the middle of a space and leave both ends of its front empty.
std::vector<Design> spreadDesigns(const DesignSpace& space, std::size_t count, std::uint64_t seed);

}  // namespace isotone
