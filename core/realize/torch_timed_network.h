// Defined in the LibTorch module only; everyone else asks the engine.
#pragma once

#include "core/realize/measure.h"

namespace isotone {

/// `quantization` is not looked at by Float32. Errors (Model): what LibTorch says.
Result<std::unique_ptr<TimedNetwork>> makeTimedNetwork(const NetworkGraph& graph, const GraphQuantization& quantization,
                                                       Runtime runtime);

}  // namespace isotone
