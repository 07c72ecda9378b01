// A disk that fills up or fails while a workspace is written: a clear error, and the file as it was.
#include <cstring>
#include <map>
#include <vector>

#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/storage/workspace_file.h"
#include "tests/core/storage/inspect.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;
using Mode = WorkspaceFile::Mode;

// SQLite's own file system with a write that fails from the n-th on. Installed as the default for one test.
struct FailingWrites {
  inline static int writesLeft = -1;  // below 0: never fail
  inline static int failure = SQLITE_FULL;
  inline static sqlite3_vfs* real = nullptr;
  inline static sqlite3_vfs vfs{};
  inline static std::map<const sqlite3_io_methods*, sqlite3_io_methods> wrapped;
  inline static int (*realWrite)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;

  static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (writesLeft == 0) return failure;
    if (writesLeft > 0) --writesLeft;
    return realWrite(file, bytes, count, at);
  }
  static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    const int code = real->xOpen(real, name, file, flags, outFlags);
    if (code != SQLITE_OK || file->pMethods == nullptr) return code;
    auto [copy, isNew] = wrapped.try_emplace(file->pMethods, *file->pMethods);
    if (isNew) {
      realWrite = copy->second.xWrite;
      copy->second.xWrite = write;
    }
    file->pMethods = &copy->second;
    return code;
  }
  FailingWrites() {
    real = sqlite3_vfs_find("unix");
    vfs = *real;
    vfs.zName = "failing";
    vfs.xOpen = open;
    writesLeft = -1;
    sqlite3_vfs_register(&vfs, 1);
  }
  ~FailingWrites() {
    writesLeft = -1;
    sqlite3_vfs_register(real, 1);
    sqlite3_vfs_unregister(&vfs);
  }
};

class FailingDisk : public ::testing::TestWithParam<int> {
 protected:
  TemporaryFolder m_folder;
  std::filesystem::path m_path = m_folder / "w.isotone";
  DesignSpace m_space = cellSpace();
};

TEST_P(FailingDisk, AnImportThatDoesNotFitIsUndone) {
  {
    auto file = WorkspaceFile::create(m_path, m_space);
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->addImport(measured(m_space, 0, 300, 0), "a.csv", "1", {}));
  }
  const std::string before = dump(m_path);
  {
    const FailingWrites disk;
    auto file = WorkspaceFile::open(m_path, Mode::Write);
    ASSERT_TRUE(file);
    for (const int failure : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
      FailingWrites::failure = failure;
      FailingWrites::writesLeft = GetParam();
      const auto done = file->addImport(measured(m_space, 300, 3000, 300), "b.csv", "2", {});
      ASSERT_FALSE(done);
      EXPECT_EQ(done.error().kind, ErrorKind::Storage);
      EXPECT_THAT(done.error().message, HasSubstr(failure == SQLITE_FULL ? "the disk is full" : "the disk failed"));
      EXPECT_THAT(done.error().message, HasSubstr("nothing was changed"));
      FailingWrites::writesLeft = -1;
      const auto data = file->load();
      ASSERT_TRUE(data) << data.error().message;
      EXPECT_EQ(data->designs.size(), 300u);
    }
    FailingWrites::writesLeft = GetParam();
    EXPECT_FALSE(file->setSetting("a", std::string(2'000'000, 'x')));
  }
  EXPECT_EQ(dump(m_path), before);
  EXPECT_EQ(ask(m_path, "PRAGMA integrity_check"), "ok");
  auto again = WorkspaceFile::open(m_path, Mode::Write);
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->addImport(measured(m_space, 300, 3000, 300), "b.csv", "2", {})) << "once there is room";
}

INSTANTIATE_TEST_SUITE_P(AfterSomeWrites, FailingDisk, ::testing::Values(0, 1, 2, 5, 20, 60));

TEST_F(FailingDisk, AWorkspaceThatCannotBeCreatedLeavesNothing) {
  const FailingWrites disk;
  FailingWrites::failure = SQLITE_FULL;
  for (const int writes : {0, 1, 3, 6}) {
    FailingWrites::writesLeft = writes;
    const auto file = WorkspaceFile::create(m_path, m_space);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path())) << writes;
  }
}

// The same on a real file system of half a megabyte, where one may be mounted.
TEST_F(FailingDisk, ARealDiskThatFillsUp) {
  const std::filesystem::path small = m_folder / "small";
  std::filesystem::create_directory(small);
  enum : int { kRight = 0, kCannotMount = 77 };
  const pid_t child = ::fork();
  if (child == 0) {
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) ::_exit(kCannotMount);
    (void)::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    if (::mount("none", small.c_str(), "tmpfs", 0, "size=512k") != 0) ::_exit(kCannotMount);
    auto file = WorkspaceFile::create(small / "w.isotone", m_space);
    if (!file || !file->addImport(measured(m_space, 0, 200, 0), "a.csv", "1", {})) ::_exit(1);
    const std::string before = dump(small / "w.isotone");
    const auto full = file->addImport(measured(m_space, 200, 12000, 200), "b.csv", "2", {});
    if (full || full.error().message.find("the disk is full") == std::string::npos) ::_exit(2);
    if (dump(small / "w.isotone") != before) ::_exit(3);
    ::_exit(file->load()->designs.size() == 200 ? kRight : 4);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFEXITED(status));
  if (WEXITSTATUS(status) == kCannotMount) GTEST_SKIP() << "this user may not mount a small file system";
  EXPECT_EQ(WEXITSTATUS(status), kRight);
}

}  // namespace
}  // namespace isotone::test
