#include "core/base/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>
#include <openssl/evp.h>

#include "core/base/language.h"

namespace isotone {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number > STDERR_FILENO) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return m_number; }
  int close() {
    const int result = ::close(m_number);
    m_number = -1;
    return result;
  }

 private:
  int m_number;
};

tl::unexpected<Error> ioError(const std::filesystem::path& path, const char* what, int code) {
  return fail(ErrorKind::Io, sayf(phrase("core", "{}: {}: {}."), path.string(), what, std::strerror(code)));
}

Result<std::string> readAll(int descriptor, const std::filesystem::path& path, std::size_t expected) {
  std::string bytes;
  std::size_t used = 0;
  for (;;) {
    if (used == bytes.size()) bytes.resize(std::max<std::size_t>(expected + 1, bytes.size() * 2 + 4096));
    const ssize_t count = ::read(descriptor, bytes.data() + used, bytes.size() - used);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return ioError(path, "cannot be read", errno);
    if (count == 0) break;
    used += static_cast<std::size_t>(count);
  }
  bytes.resize(used);
  return bytes;
}

int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

// What is already there and is no ordinary file (a pipe, /dev/stdout, /dev/full) cannot be renamed over.
Status writeThrough(const std::filesystem::path& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() < 0) return ioError(path, "cannot be written", errno);
  if (const int code = writeAll(file.number(), bytes)) return ioError(path, "cannot be written", code);
  return {};
}

mode_t modeFor(const std::filesystem::path& path) {
  struct stat existing {};
  if (::stat(path.c_str(), &existing) == 0) return existing.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

Status writeBeside(const std::filesystem::path& path, std::string_view bytes, std::string& temporary) {
  Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (file.number() < 0) {
    temporary.clear();
    return ioError(path, "cannot be written", errno);
  }
  int code = writeAll(file.number(), bytes);
  if (code == 0 && ::fchmod(file.number(), modeFor(path)) != 0 && errno != EPERM) code = errno;
  if (code == 0 && ::fsync(file.number()) != 0) code = errno;
  if (code == 0 && file.close() != 0) code = errno;
  if (code == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) code = errno;
  if (code != 0) return ioError(path, "cannot be written", code);
  return {};
}

void syncFolder(const std::filesystem::path& folder) {
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.number() >= 0) ::fsync(directory.number());
}

bool isResourceFolder(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::is_directory(folder / "spaces", ignored);
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path) {
  if (path == "-") return readAll(STDIN_FILENO, "standard input", 0);
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) {
    if (errno == ENOENT) return fail(ErrorKind::Io, sayf(phrase("core", "{}: there is no such file."), path.string()));
    if (errno == EACCES)
      return fail(ErrorKind::Io, sayf(phrase("core", "{}: you have no permission to read it."), path.string()));
    return ioError(path, "cannot be opened", errno);
  }
  struct stat info {};
  if (::fstat(file.number(), &info) != 0) return ioError(path, "cannot be read", errno);
  if (S_ISDIR(info.st_mode))
    return fail(ErrorKind::Io, sayf(phrase("core", "{}: is a folder; name a file in it."), path.string()));
  return readAll(file.number(), path, S_ISREG(info.st_mode) ? static_cast<std::size_t>(info.st_size) : 0);
}

Status saveFile(const std::filesystem::path& path, std::string_view bytes) {
  if (path == "-") {
    if (const int code = writeAll(STDOUT_FILENO, bytes)) return ioError("standard output", "cannot be written", code);
    return {};
  }
  std::error_code ignored;
  std::filesystem::path target = path;
  const auto status = std::filesystem::status(path, ignored);
  if (std::filesystem::is_directory(status))
    return fail(ErrorKind::Io, sayf(phrase("core", "{}: is a folder; name a file in it."), path.string()));
  if (std::filesystem::exists(status)) {
    if (!std::filesystem::is_regular_file(status)) return writeThrough(path, bytes);
    const auto resolved = std::filesystem::canonical(path, ignored);  // a link keeps pointing to its file
    if (!ignored) target = resolved;
    if (::access(target.c_str(), W_OK) != 0) return ioError(path, "cannot be written", errno);
  }
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
  if (!std::filesystem::is_directory(folder, ignored))
    return fail(ErrorKind::Io,
                sayf(phrase("core", "{}: the folder {} does not exist; create it first."), path.string(), folder.string()));
  std::string temporary = (folder / fmt::format(".{}.XXXXXX", target.filename().string())).string();
  const Status written = writeBeside(target, bytes, temporary);
  if (!written) {
    if (!temporary.empty()) ::unlink(temporary.c_str());
    return written;
  }
  syncFolder(folder);
  return {};
}

std::string sha256(std::string_view bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest, &length, EVP_sha256(), nullptr) != 1) return {};
  std::string text;
  for (unsigned int i = 0; i < length; ++i) text += fmt::format("{:02x}", digest[i]);
  return text;
}

std::filesystem::path resourceFolder() {
  if (const char* chosen = std::getenv("ISOTONE_RESOURCES"); chosen && *chosen) return chosen;
  std::error_code ignored;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
  if (!program.empty()) {
    for (const char* place : {"resources", "../share/isotone/resources"})
      if (isResourceFolder(program / place)) return (program / place).lexically_normal();
  }
  return ISOTONE_RESOURCE_DIR;
}

}  // namespace isotone
