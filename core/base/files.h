// Whole files: read (with a clear error), written beside and renamed so that no half file is ever seen, hashed.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace isotone {

/// The bytes of a file; "-" reads standard input. Errors (Io) name the path: missing, a directory, no permission.
Result<std::string> readFile(const std::filesystem::path& path);

/// Writes beside the target, flushes to disk and renames over it; "-" writes to standard output.
/// On failure (Io: disk full, no permission) the old file is untouched and the temporary one removed.
Status saveFile(const std::filesystem::path& path, std::string_view bytes);

/// SHA-256 of the bytes in lower-case hexadecimal, as `sha256sum` prints it.
std::string sha256(std::string_view bytes);

/// Where the installed or built program keeps its data files (spaces, catalogue). ISOTONE_RESOURCES overrides.
std::filesystem::path resourceFolder();

}  // namespace isotone
