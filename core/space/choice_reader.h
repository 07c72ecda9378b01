// The choices of a decision in JSON: numbers, names, ranges, or objects.
#pragma once

#include <vector>

#include "core/space/design_space.h"
#include "core/space/json_node.h"

namespace isotone {

std::vector<Choice> readChoices(const JsonNode& node);

}  // namespace isotone
