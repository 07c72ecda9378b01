// Who may write a workspace: one process at a time, noticed at open and not at the first change. An exclusive flock on
// PATH.lock, since SQLite's own locks are either held for one transaction only or shut out readers as well. The lock
// ends with its process, however that ends; an empty PATH.lock that was left behind means nothing.
#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace isotone {

class WriteLock {
 public:
  /// Error (Storage) at once when another process, or another place in this one, holds it.
  static Result<WriteLock> take(const std::filesystem::path& workspace);

  WriteLock() = default;
  WriteLock(WriteLock&& other) noexcept;
  WriteLock& operator=(WriteLock&& other) noexcept;
  ~WriteLock();

 private:
  std::filesystem::path m_path;
  int m_file = -1;
};

}  // namespace isotone
