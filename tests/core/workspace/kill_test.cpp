// An import that is killed at any moment: each file is in the workspace whole or not at all.
#include <chrono>
#include <fstream>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/base/random.h"
#include "core/workspace/import.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

constexpr int kFiles = 4, kDevices = 12, kKills = 22, kAttemptsAtMost = 120;

void writeTables(const TemporaryFolder& folder, const DesignSpace& space) {
  const DesignMatrix designs = space.enumerate();
  std::ofstream architectures(folder / "architectures.csv");
  architectures << "index,arch_str\n";
  for (std::size_t i = 0; i < designs.size(); ++i) architectures << i << "," << space.key(designs[i]) << "\n";
  Random random(3);
  for (int file = 0; file < kFiles; ++file) {
    std::ofstream table(folder / ("part" + std::to_string(file) + "_latency_ms.csv"));
    table << "index";
    for (int d = 0; d < kDevices; ++d) table << ",file" << file << "_device" << d;
    table << "\n";
    for (std::size_t i = 0; i < designs.size(); ++i) {
      table << i;
      for (int d = 0; d < kDevices; ++d) table << "," << 1 + random.uniform();
      table << "\n";
    }
  }
}

std::string integrity(const std::filesystem::path& file) {
  sqlite3* database = nullptr;
  sqlite3_stmt* check = nullptr;
  std::string said = "cannot open";
  if (sqlite3_open(file.c_str(), &database) == SQLITE_OK &&
      sqlite3_prepare_v2(database, "PRAGMA integrity_check", -1, &check, nullptr) == SQLITE_OK &&
      sqlite3_step(check) == SQLITE_ROW)
    said = reinterpret_cast<const char*>(sqlite3_column_text(check, 0));
  sqlite3_finalize(check);
  sqlite3_close(database);
  return said;
}

[[noreturn]] void importAll(const std::filesystem::path& path, const TemporaryFolder& folder) {
  const auto workspace = Workspace::open(path, WorkspaceFile::Mode::Write);
  if (!workspace) ::_exit(1);
  if (!importFile(**workspace, folder / "architectures.csv", {}, {})) ::_exit(2);
  for (int file = 0; file < kFiles; ++file)
    if (!importFile(**workspace, folder / ("part" + std::to_string(file) + "_latency_ms.csv"), {}, {})) ::_exit(3);
  ::_exit(0);
}

TEST(KilledImport, EachFileIsThereWholeOrNotAtAll) {
  const TemporaryFolder folder;
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_TRUE(space) << space.error().message;
  writeTables(folder, *space);
  const std::filesystem::path path = folder / "w.isotone";

  std::chrono::microseconds whole{};
  Random random(11);
  int killed = 0, partly = 0;
  for (int attempt = 0; killed < kKills && attempt < kAttemptsAtMost; ++attempt) {
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) std::filesystem::remove(path.string() + suffix);
    ASSERT_TRUE(Workspace::create(path, *space));
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) importAll(path, folder);
    if (attempt > 0) {  // the first one runs to its end, to know how long that takes
      std::this_thread::sleep_for(whole * random.uniform());
      ::kill(child, SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    if (attempt == 0) {
      ASSERT_TRUE(WIFEXITED(status));
      ASSERT_EQ(WEXITSTATUS(status), 0);
      whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    }
    killed += WIFSIGNALED(status);

    const auto opened = Workspace::open(path, WorkspaceFile::Mode::Write);
    ASSERT_TRUE(opened) << opened.error().message;
    const auto data = (*opened)->data();
    EXPECT_EQ(integrity(path), "ok");
    EXPECT_TRUE(data->designs.size() == 0 || data->designs.size() == 15'625) << data->designs.size();
    ASSERT_EQ(data->series.size() % kDevices, 0u) << "half a file";
    EXPECT_EQ(data->devices.size(), data->series.size());
    partly += data->series.size() > 0 && data->series.size() < kFiles * kDevices;
    for (const Series& series : data->series)
      EXPECT_EQ(usableRows(data->designs, series.values, true).size(), 15'625u) << "half a column";
  }
  EXPECT_GE(killed, kKills) << "kills must hit the running import";
  EXPECT_GT(partly, 0) << "no kill fell between two files: the test would prove nothing";
}

}  // namespace
}  // namespace isotone::test
