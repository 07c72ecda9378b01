// Choices that a person has pinned by hand (Goal::held), by name: as the command line takes them, sentences say them and pages
// restore them.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/optimizer/goal.h"
#include "core/space/design_space.h"

namespace isotone {

/// From "stage1.bits=4": a decision and one of its choices, by name or by the number it stands for. Errors: NotFound (names the
/// nearest decision, or the choices there are), InvalidInput (no "=", a decision held twice at different choices).
Result<std::vector<HeldChoice>> parseHeld(const DesignSpace& space, const std::vector<std::string>& texts);

/// "stage1.bits = 4, stage2.kernel = 5"; empty where nothing is held.
std::string heldText(const DesignSpace& space, const std::vector<HeldChoice>& held);

/// Without what the space does not have, and one a decision, the first.
std::vector<HeldChoice> heldWithin(const DesignSpace& space, const std::vector<HeldChoice>& held);

/// nullptr where the decision is free.
const HeldChoice* heldAt(const std::vector<HeldChoice>& held, std::size_t decision);

}  // namespace isotone
