// Defined in the LibTorch module only; everyone else asks the engine.
#pragma once

#include <memory>

#include "core/realize/realize.h"

namespace isotone {

/// Error (Model): what LibTorch says.
Result<std::unique_ptr<RealNetwork>> makeTorchNetwork(const NetworkGraph& graph, const GraphQuantization& quantization);

}  // namespace isotone
