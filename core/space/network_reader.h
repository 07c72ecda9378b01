// The "network" section of a space: what layers follow from a design.
#pragma once

#include "core/space/design_space.h"
#include "core/space/json_node.h"

namespace isotone {

/// What the node says replaces what `plan` holds.
void readNetwork(const JsonNode& node, NetworkPlan& plan);
/// Complains where the plan names decisions that the space lacks, or that have no numbers.
void checkNetwork(const JsonNode& node, const DesignSpace& space);
/// The decisions that the plan's patterns name; call after checkNetwork.
NetworkIndex networkIndexOf(const DesignSpace& space);

/// "stage{s}.block{b}" with its numbers in place; {n} counts blocks over all stages.
std::string numbered(std::string_view pattern, int stage, int block, int blockOfAll);

}  // namespace isotone
