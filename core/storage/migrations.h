// The schema of the workspace file as a list of steps: step n turns version n into version n + 1, the first one makes
// an empty file a version 1. Steps that have been released are never changed; new ones are added at the end.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/storage/sqlite.h"

namespace isotone {

inline constexpr int kApplicationId = 0x49736F74;  // "Isot"

const std::vector<std::string_view>& schemaSteps();

/// Runs the steps from version `from` on and sets the version, in the caller's transaction.
Status applySteps(const Database& database, const std::vector<std::string_view>& steps, int from);

/// Whether the file is one of ours, and its version. Errors (Storage) for other files and for newer versions.
Result<int> versionOf(const Database& database, const std::filesystem::path& path,
                      const std::vector<std::string_view>& steps);

/// Copies the file to PATH.v<from>.bak, then brings it up to date in one transaction.
Status migrate(const Database& database, const std::filesystem::path& path,
               const std::vector<std::string_view>& steps, int from);

}  // namespace isotone
