// The part of the verb export that makes a network file of a design.
#pragma once

#include "core/space/quantization.h"
#include "core/workspace/export.h"

namespace isotone {

bool isNetworkFormat(std::string_view format);  // onnx, qonnx, torchscript

/// The design as a network at the bits of a policy: its own is policyOf(space, design). Weights are seeded; activation ranges are those of random images,
/// and the warnings say so. Errors: Infeasible where there is no network; Model where LibTorch, which calibrates and writes
/// TorchScript, is missing.
Result<Exported> exportNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress);

}  // namespace isotone
