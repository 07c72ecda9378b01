#include "core/storage/write_lock.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/language.h"

namespace isotone {
namespace {

// Between our open and our flock the last holder may have removed the file: then we hold a lock that nobody sees.
bool isStill(const std::filesystem::path& path, int file) {
  struct stat named {}, held {};
  return ::stat(path.c_str(), &named) == 0 && ::fstat(file, &held) == 0 && named.st_ino == held.st_ino &&
         named.st_dev == held.st_dev;
}

}  // namespace

Result<WriteLock> WriteLock::take(const std::filesystem::path& workspace) {
  WriteLock lock;
  lock.m_path = workspace;
  lock.m_path += ".lock";
  for (int attempt = 0; attempt < 100; ++attempt) {
    const int file = ::open(lock.m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0)
      return fail(ErrorKind::Storage, sayf(phrase("core", "{} may not be written: its folder refuses {} ({})."), workspace.string(),
                                          lock.m_path.filename().string(), std::strerror(errno)));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
      const int why = errno;
      ::close(file);
      if (why == EWOULDBLOCK)
        return fail(ErrorKind::Storage,
                    sayf(phrase("core", "{} is open in another process; close it there first."), workspace.string()));
      return lock;  // a file system without locks: SQLite's own still guard each transaction
    }
    if (isStill(lock.m_path, file)) {
      lock.m_file = file;
      return lock;
    }
    ::close(file);
  }
  return fail(ErrorKind::Storage, sayf(phrase("core", "{} is being opened and closed by other processes; try again."), workspace.string()));
}

WriteLock::WriteLock(WriteLock&& other) noexcept
    : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1)) {}

WriteLock& WriteLock::operator=(WriteLock&& other) noexcept {
  std::swap(m_path, other.m_path);
  std::swap(m_file, other.m_file);
  return *this;
}

WriteLock::~WriteLock() {
  if (m_file < 0) return;
  ::unlink(m_path.c_str());  // while it is still ours
  ::close(m_file);
}

}  // namespace isotone
