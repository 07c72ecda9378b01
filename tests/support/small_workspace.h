// A workspace of a few hundred cell designs on four made-up devices, for tests of view-models and pages.
#pragma once

#include <filesystem>
#include <memory>

#include "core/workspace/workspace.h"

namespace isotone::test {

/// NAS-Bench-201 designs (every 31st of the space, so that all operations occur).
///   alpha  latency and energy, both grow with operations and with the number of layers
///   beta   latency alone: pooling is dear, convolutions cheap, so its order differs from alpha's
///   gamma  alpha's latency on a whole-millisecond clock
///   delta  described, never measured
/// The accuracy of task "toy_test" grows with the logarithm of the weights, with a fixed scatter between designs.
/// `every`: 1 takes all 15,625.
std::shared_ptr<Workspace> smallWorkspace(const std::filesystem::path& path, std::size_t every = 31);

}  // namespace isotone::test
