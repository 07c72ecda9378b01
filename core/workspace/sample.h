// Verb: make the sample workspace. Everything in it is simulated by the program (analytic devices from public spec
// sheets, an accuracy surrogate) and labelled so. The same seed gives the same content.
#pragma once

#include "core/workspace/workspace.h"

namespace isotone {

Result<std::shared_ptr<Workspace>> makeSample(const std::filesystem::path& path, std::uint64_t seed,
                                              const Progress& progress);

}  // namespace isotone
