// A workspace of mobile-edge designs with bits per block: many simulated devices, accuracies from a formula.
#pragma once

#include <filesystem>
#include <memory>

#include "core/workspace/workspace.h"

namespace isotone::test {

/// 3,000 designs, 14 devices of the catalogue with latency and energy, the accuracy task "surrogate".
std::shared_ptr<Workspace> simulatedWorkspace(const std::filesystem::path& path);

}  // namespace isotone::test
