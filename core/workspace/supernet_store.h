// What a workspace keeps of its weight-sharing network.
#pragma once

#include "core/realize/supernet.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct StoredSupernet {
  SupernetOptions options;
  std::vector<SupernetEpoch> epochs;
  std::string imagesHash, bytes;  // empty: none was begun
};
/// Error (Storage): its log is damaged.
Result<StoredSupernet> storedSupernet(const Workspace& workspace);

}  // namespace isotone
