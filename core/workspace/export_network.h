// The part of the verb export that makes a network file of a design.
#pragma once

#include "core/workspace/realized_network.h"
#include "core/workspace/export.h"

namespace isotone {

bool isNetworkFormat(std::string_view format);  // onnx, qonnx, torchscript

/// A design with random weights at the bits of a policy (its own: policyOf(space, design)); warnings say what is random.
/// Errors as seededNetwork; Model where LibTorch, which writes TorchScript, is missing.
Result<Exported> exportNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress);
/// At its own bits, with trained weights where the workspace has them and random ones elsewhere.
Result<Exported> exportNetwork(const Workspace& workspace, DesignView design, std::string_view format, std::uint64_t seed,
                               const Progress& progress);

}  // namespace isotone
