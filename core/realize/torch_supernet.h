// Defined in the LibTorch module only; everyone else asks the engine.
#pragma once

#include <memory>
#include <string_view>

#include "core/realize/supernet.h"

namespace isotone {

/// As NeuralEngine::supernet.
Result<std::unique_ptr<Supernet>> makeTorchSupernet(const DesignSpace& space, const SupernetOptions& options, std::string_view bytes);

}  // namespace isotone
