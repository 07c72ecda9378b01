// Verb: open a copy of the sample workspace that the program ships with. Its accuracies and its latencies on real runtimes
// were measured by the program itself, as packaging/make-sample says; devices of the catalogue are simulated beside them.
#pragma once

#include "core/workspace/workspace.h"

namespace isotone {

/// Errors: NotFound where the program's sample is missing; Io, Storage: there is a file already, or no room.
Result<std::shared_ptr<Workspace>> makeSample(const std::filesystem::path& path);

}  // namespace isotone
