// Which decisions say what a block of a network is.
#pragma once

#include <string_view>
#include <vector>

#include "core/space/design_space.h"

namespace isotone {

/// The decisions behind a block, named as in LayerWorkload::block: its own first (bits, operation, kernel, expansion), then its
/// stage's (width, depth); of the stem the resolution; of every cell all that make the cell. Each once. Empty where no decision
/// does, and for blocks that the space does not have.
std::vector<std::size_t> decisionsOfBlock(const DesignSpace& space, std::string_view block);

}  // namespace isotone
