// The part of the verb export that makes a network of a design: network files, and policies in the dialects of other tools.
#pragma once

#include "core/realize/policy_dialects.h"
#include "core/workspace/export.h"
#include "core/workspace/realized_network.h"

namespace isotone {

bool isNetworkFormat(std::string_view format);  // onnx, qonnx, torchscript

/// A design with random weights at the bits of a policy (its own: policyOf(space, design)); warnings say what is random.
/// Errors as seededNetwork; Model where LibTorch, which writes TorchScript, is missing.
Result<Exported> exportNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress);
/// With trained weights where the workspace has them and random ones elsewhere.
Result<Exported> exportNetwork(const Workspace& workspace, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress);

/// The policy in another tool's words. Scales are those of the network that exportNetwork() writes; a dialect without them needs
/// neither weights nor LibTorch.
Result<Exported> exportDialect(const Workspace& workspace, DesignView design, const QuantizationPolicy& policy, const PolicyDialect& dialect,
                               std::uint64_t seed, const Progress& progress);

}  // namespace isotone
