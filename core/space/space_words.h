// The words of the JSON form, shared by its reader and its writer.
#pragma once

#include <array>
#include <utility>

#include "core/space/design_space.h"

namespace isotone {

inline constexpr std::array kDecisionKinds = {
    std::pair{"architecture", DecisionKind::Architecture}, std::pair{"weightBits", DecisionKind::WeightBits},
    std::pair{"activationBits", DecisionKind::ActivationBits}, std::pair{"bits", DecisionKind::Bits}};

inline constexpr std::array kSpellings = {std::pair{"name", ColumnFormat::Spelling::Name},
                                          std::pair{"index", ColumnFormat::Spelling::Index},
                                          std::pair{"value", ColumnFormat::Spelling::Value}};

inline constexpr std::array kNetworkKinds = {std::pair{"none", NetworkPlan::Kind::None},
                                             std::pair{"cell", NetworkPlan::Kind::Cell},
                                             std::pair{"mobile", NetworkPlan::Kind::Mobile},
                                             std::pair{"residual", NetworkPlan::Kind::Residual}};

}  // namespace isotone
