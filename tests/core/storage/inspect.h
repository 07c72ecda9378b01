// A workspace file looked at from outside, with SQLite alone.
#pragma once

#include <filesystem>
#include <string>

#include "core/importing/import_plan.h"
#include "core/storage/workspace_file.h"

namespace isotone::test {

/// First column of the first row as text; "" for NULL or nothing. Failures throw.
std::string ask(const std::filesystem::path& file, const std::string& sql);
void tell(const std::filesystem::path& file, const std::string& sql);

/// Every row of every table as text: two files with the same dump hold the same.
std::string dump(const std::filesystem::path& file);

DesignSpace cellSpace();
/// `count` designs of the cell space from `first` on, each with a latency on "alpha", "beta" and an accuracy.
ImportedData measured(const DesignSpace& space, std::size_t first, std::size_t count, std::uint32_t firstRow);

}  // namespace isotone::test
