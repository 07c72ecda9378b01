// Verb: a measurement kit: a folder with the designs to measure, a table to fill in and instructions.
#pragma once

#include "core/workspace/adapt.h"

namespace isotone {

struct KitRequest {
  std::string device;                    // what is to be measured; a name of the workspace or a new one
  bool all = false;                      // every design not yet measured, instead of
  std::size_t count = 10;                // as many that teach most
  std::optional<int> bits;               // of all layers of the networks (2 to 8, 16, 32); unset: each design's own
  Metric metric = Metric::Latency;
};
struct Kit {
  std::vector<std::uint32_t> rows;
  std::vector<std::filesystem::path> files;
};
/// Writes the kit beside and renames it into place: the folder is complete or absent. Errors: Io (exists and is not empty …).
Result<Kit> writeKit(const Dataset& data, const KitRequest& request, const std::filesystem::path& folder,
                     const Progress& progress);

}  // namespace isotone
