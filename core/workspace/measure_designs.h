// Which designs are to be measured, as a person says it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/workspace/workspace.h"

namespace isotone {

struct DesignChoice {
  enum class How { All, Anchors, Random, Spread, File } how = How::All;  // Spread: spreadDesigns() of the space
  std::size_t count = 0;        // of Anchors, Random and Spread
  std::filesystem::path file;   // a design a line, by its key or its index
};
/// "all", "anchors:20", "random:60", "spread:2000", or the name of a file. Error (InvalidInput): no number after the colon.
Result<DesignChoice> parseDesignChoice(const std::string& text);

/// Rows of the workspace that have networks, in any order; designs that it does not know yet (of a file, or where it has
/// fewer than are to be drawn) are added to it. The same choice gives the same rows, whatever has been measured on `devices`
/// since, unless `measured`: then random designs are among those that all of `devices` have measured.
/// Errors: InvalidInput (line of a file), Infeasible (no anchors without other devices; nothing to measure), Io, Storage.
Result<std::vector<std::uint32_t>> chosenDesigns(Workspace& workspace, const DesignChoice& choice, const std::vector<std::string>& devices,
                                                 bool measured, std::uint64_t seed, const Progress& progress);

}  // namespace isotone
