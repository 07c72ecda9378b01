// Which files are opened, which are refused, and who may write.
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/storage/migrations.h"
#include "core/storage/workspace_file.h"
#include "tests/core/storage/inspect.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using Mode = WorkspaceFile::Mode;

class Opening : public ::testing::Test {
 protected:
  void SetUp() override {
    auto file = WorkspaceFile::create(m_path, m_space);
    ASSERT_TRUE(file) << file.error().message;
    ASSERT_TRUE(file->addImport(measured(m_space, 0, 20, 0), "a.csv", "1", {}));
  }
  static Error refused(const std::filesystem::path& path, Mode mode = Mode::Write) {
    const auto file = WorkspaceFile::open(path, mode);
    if (file) return {ErrorKind::Internal, "it was opened"};
    return file.error();
  }
  TemporaryFolder m_folder;
  std::filesystem::path m_path = m_folder / "w.isotone";
  DesignSpace m_space = cellSpace();
};

TEST_F(Opening, NewDoesNotOverwrite) {
  const std::string before = dump(m_path);
  const auto again = WorkspaceFile::create(m_path, m_space);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, ErrorKind::Storage);
  EXPECT_THAT(again.error().message, HasSubstr("exists already"));
  EXPECT_EQ(dump(m_path), before);
}

TEST_F(Opening, NewNeedsAFolder) {
  const auto file = WorkspaceFile::create(m_folder / "none/w.isotone", m_space);
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().kind, ErrorKind::Storage);
  EXPECT_THAT(file.error().message, HasSubstr("none/w.isotone"));
}

TEST_F(Opening, WhatIsNoWorkspaceIsRefusedInWords) {
  EXPECT_THAT(refused(m_folder / "absent.isotone").message, HasSubstr("does not exist"));
  EXPECT_THAT(refused(m_folder.path()).message, HasSubstr("is a folder"));
  std::ofstream(m_folder / "text.isotone") << "index,a\n1,2\n" << std::string(5000, 'x');
  EXPECT_THAT(refused(m_folder / "text.isotone").message, HasSubstr("not an Isotone workspace"));
  std::ofstream(m_folder / "empty.isotone").flush();
  EXPECT_THAT(refused(m_folder / "empty.isotone").message, HasSubstr("not an Isotone workspace"));
  tell(m_folder / "other.isotone", "CREATE TABLE space (json)");
  EXPECT_THAT(refused(m_folder / "other.isotone").message, HasSubstr("belongs to another program"));
  for (const char* name : {"absent", "text", "empty", "other"})
    EXPECT_EQ(refused(m_folder / (std::string(name) + ".isotone")).kind, ErrorKind::Storage) << name;
}

TEST_F(Opening, ADamagedFileIsRefused) {
  std::filesystem::resize_file(m_path, std::filesystem::file_size(m_path) / 2);
  const Error error = refused(m_path, Mode::Read);
  if (error.kind == ErrorKind::Internal) {
    const auto data = WorkspaceFile::open(m_path, Mode::Read)->load();
    ASSERT_FALSE(data);
    EXPECT_THAT(data.error().message, HasSubstr("damaged"));
  } else {
    EXPECT_THAT(error.message, HasSubstr("damaged"));
  }
}

TEST_F(Opening, ASpaceThatDoesNotFitItsDesignsIsNoticed) {
  tell(m_path, "UPDATE design SET choices = x'0102' WHERE row = 3");
  const auto file = WorkspaceFile::open(m_path, Mode::Read);
  ASSERT_TRUE(file);
  const auto data = file->load();
  ASSERT_FALSE(data);
  EXPECT_THAT(data.error().message, AllOf(HasSubstr("design 3"), HasSubstr("damaged")));
}

TEST_F(Opening, ANewerFormatIsRefusedAndNotTouched) {
  tell(m_path, "PRAGMA user_version = 99");
  const std::string before = dump(m_path);
  for (const Mode mode : {Mode::Read, Mode::Write})
    EXPECT_THAT(refused(m_path, mode).message, AllOf(HasSubstr("newer version"), HasSubstr("99")));
  EXPECT_EQ(dump(m_path), before);
}

TEST_F(Opening, AnOlderFormatIsBroughtUpToDateAndKept) {
  const std::vector<std::string_view> steps = {schemaSteps()[0], "ALTER TABLE device ADD COLUMN colour TEXT DEFAULT 'grey'"};
  const auto database = Database::open(m_path, SQLITE_OPEN_READWRITE, 100);
  ASSERT_TRUE(database);
  ASSERT_EQ(*versionOf(*database, m_path, steps), 1);
  const auto done = migrate(*database, m_path, steps, 1);
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(*versionOf(*database, m_path, steps), 2);
  EXPECT_EQ(ask(m_path, "SELECT count(*) FROM device WHERE colour = 'grey'"), "2");
  const std::filesystem::path backup = m_folder / "w.isotone.v1.bak";
  EXPECT_EQ(ask(backup, "PRAGMA user_version"), "1");
  EXPECT_EQ(ask(backup, "PRAGMA integrity_check"), "ok");
  EXPECT_EQ(ask(backup, "SELECT count(*) FROM design"), "20");
  EXPECT_TRUE(WorkspaceFile::open(backup, Mode::Read)->load());
}

TEST_F(Opening, AMigrationThatFailsLeavesTheOldFormat) {
  const std::vector<std::string_view> steps = {
      schemaSteps()[0], "ALTER TABLE device ADD COLUMN colour TEXT; INSERT INTO no_such_table VALUES (1)"};
  const std::string before = dump(m_path);
  {
    const auto database = Database::open(m_path, SQLITE_OPEN_READWRITE, 100);
    ASSERT_FALSE(migrate(*database, m_path, steps, 1));
  }
  EXPECT_EQ(dump(m_path), before);
  EXPECT_EQ(ask(m_path, "PRAGMA user_version"), "1");
}

TEST_F(Opening, AFileOfVersionZeroIsMigratedWhenItIsOpened) {
  // What a version 0 would look like: ours by its id, before any table of version 1 existed.
  const std::filesystem::path old = m_folder / "old.isotone";
  tell(old, "PRAGMA application_id = " + std::to_string(kApplicationId) + "; CREATE TABLE prototype (x); "
            "INSERT INTO prototype VALUES (7)");
  EXPECT_THAT(refused(old).message, HasSubstr("no design space"));  // migrated, yet empty
  EXPECT_EQ(ask(old, "PRAGMA user_version"), "1");
  EXPECT_EQ(ask(m_folder / "old.isotone.v0.bak", "SELECT x FROM prototype"), "7");
  EXPECT_EQ(ask(m_folder / "old.isotone.v0.bak", "PRAGMA user_version"), "0");
}

// Runs `work` in another process; its exit status.
int inAnotherProcess(const std::function<int()>& work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(Opening, ASecondProcessThatWantsToWriteIsToldAtOnceAndMayRead) {
  const auto first = WorkspaceFile::open(m_path, Mode::Write);
  ASSERT_TRUE(first);
  EXPECT_EQ(inAnotherProcess([&] {
              const auto second = WorkspaceFile::open(m_path, Mode::Write);
              if (second) return 1;
              if (second.error().kind != ErrorKind::Storage) return 2;
              return second.error().message.ends_with("w.isotone is open in another process; close it there first.") ? 0 : 3;
            }),
            0);
  EXPECT_EQ(inAnotherProcess([&] {
              const auto reader = WorkspaceFile::open(m_path, Mode::Read);
              return reader && reader->load() && reader->load()->designs.size() == 20 ? 0 : 1;
            }),
            0);
}

TEST_F(Opening, TheLockEndsWithItsHolder) {
  { const auto first = WorkspaceFile::open(m_path, Mode::Write); }
  EXPECT_TRUE(WorkspaceFile::open(m_path, Mode::Write));
  EXPECT_EQ(inAnotherProcess([&] {
              auto file = WorkspaceFile::open(m_path, Mode::Write);
              if (!file || !file->setSetting("a", "b")) return 1;
              ::kill(::getpid(), SIGKILL);
              return 2;
            }),
            -1);
  const auto after = WorkspaceFile::open(m_path, Mode::Write);
  ASSERT_TRUE(after) << after.error().message;
  EXPECT_EQ(*after->setting("a"), "b");
}

TEST_F(Opening, AnotherProgramThatWritesThroughSqliteIsNoticed) {
  const auto other = Database::open(m_path, SQLITE_OPEN_READWRITE, 0);
  ASSERT_TRUE(other->run("BEGIN IMMEDIATE"));
  EXPECT_THAT(refused(m_path).message, EndsWith("is open in another process; close it there first."));
}

TEST_F(Opening, AReaderCannotWrite) {
  auto reader = WorkspaceFile::open(m_path, Mode::Read);
  ASSERT_TRUE(reader);
  const std::string before = dump(m_path);
  const auto refusedChange = reader->setSetting("a", "b");
  ASSERT_FALSE(refusedChange);
  EXPECT_EQ(refusedChange.error().kind, ErrorKind::Storage);
  EXPECT_EQ(dump(m_path), before);
}

TEST_F(Opening, AReaderSeesAnImportWholeOrNotAtAll) {
  auto writer = WorkspaceFile::open(m_path, Mode::Write);
  const auto reader = WorkspaceFile::open(m_path, Mode::Read);
  const auto done = writer->transaction([&]() -> Status {
    if (Status added = writer->addImport(measured(m_space, 20, 5, 20), "b.csv", "2", {}); !added) return added;
    EXPECT_EQ(reader->load()->designs.size(), 20u);
    return {};
  });
  ASSERT_TRUE(done);
  EXPECT_EQ(reader->load()->designs.size(), 25u);
}

}  // namespace
}  // namespace isotone::test
