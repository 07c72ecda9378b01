#include "core/base/files.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

#include <gmock/gmock.h>

namespace isotone {
namespace {

using ::testing::HasSubstr;

class Files : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = ::testing::TempDir() + "isotone-files-XXXXXX";
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder = pattern;
  }
  void TearDown() override {
    ::chmod(folder.c_str(), 0700);
    std::filesystem::remove_all(folder);
  }
  std::size_t entries() const {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++count;
    return count;
  }
  std::filesystem::path folder;
};

TEST_F(Files, WhatIsSavedIsRead) {
  const std::string bytes("a\0b\r\n\xff", 6);
  ASSERT_TRUE(saveFile(folder / "x", bytes));
  EXPECT_EQ(*readFile(folder / "x"), bytes);
  ASSERT_TRUE(saveFile(folder / "x", ""));
  EXPECT_EQ(*readFile(folder / "x"), "");
  EXPECT_EQ(entries(), 1u) << "no temporary file is left";
}

TEST_F(Files, LargeFilesAreWhole) {
  std::string bytes(5'000'001, 'x');
  bytes.back() = 'y';
  ASSERT_TRUE(saveFile(folder / "large", bytes));
  EXPECT_EQ(*readFile(folder / "large"), bytes);
}

TEST_F(Files, SavingKeepsThePermissionsAndTheLink) {
  ASSERT_TRUE(saveFile(folder / "x", "old"));
  ::chmod((folder / "x").c_str(), 0640);
  std::filesystem::create_symlink("x", folder / "link");
  ASSERT_TRUE(saveFile(folder / "link", "new"));
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
  EXPECT_EQ(*readFile(folder / "x"), "new");
  struct stat info {};
  ::stat((folder / "x").c_str(), &info);
  EXPECT_EQ(info.st_mode & 0777, 0640u);
}

TEST_F(Files, ReadErrorsNameTheFileAndTheReason) {
  const auto missing = readFile(folder / "missing.csv");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().kind, ErrorKind::Io);
  EXPECT_EQ(missing.error().message, (folder / "missing.csv").string() + ": there is no such file.");
  EXPECT_THAT(readFile(folder).error().message, HasSubstr("is a folder"));
}

TEST_F(Files, NoPermissionSaysSo) {
  if (::geteuid() == 0) GTEST_SKIP() << "the superuser may read and write everything";
  ASSERT_TRUE(saveFile(folder / "x", "secret"));
  ::chmod((folder / "x").c_str(), 0);
  EXPECT_THAT(readFile(folder / "x").error().message, HasSubstr("no permission"));
  EXPECT_EQ(saveFile(folder / "x", "new").error().kind, ErrorKind::Io);
  ::chmod(folder.c_str(), 0500);
  EXPECT_EQ(saveFile(folder / "y", "new").error().kind, ErrorKind::Io);
}

TEST_F(Files, WriteErrorsNameTheReason) {
  EXPECT_THAT(saveFile(folder, "x").error().message, HasSubstr("is a folder"));
  const auto status = saveFile(folder / "no" / "x", "x");
  ASSERT_FALSE(status);
  EXPECT_THAT(status.error().message, HasSubstr("does not exist; create it first"));
}

TEST_F(Files, AFullDeviceIsAnError) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "this system has no /dev/full";
  const auto status = saveFile("/dev/full", "x");
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, ErrorKind::Io);
  EXPECT_THAT(status.error().message, HasSubstr("/dev/full: cannot be written: No space left on device"));
}

TEST_F(Files, AFailedWriteLeavesTheOldFileAndNoOther) {
  // A limit on the size of files fails a write half way, as a full disk does, without a disk to fill.
  ASSERT_TRUE(saveFile(folder / "x", "old"));
  struct rlimit before {};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  std::signal(SIGXFSZ, SIG_IGN);
  struct rlimit small = before;
  small.rlim_cur = 4096;
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  const auto status = saveFile(folder / "x", std::string(100'000, 'n'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_DFL);
  ASSERT_FALSE(status);
  EXPECT_THAT(status.error().message, HasSubstr("x: cannot be written"));
  EXPECT_EQ(*readFile(folder / "x"), "old");
  EXPECT_EQ(entries(), 1u);
}

TEST_F(Files, HashesAreThoseOfTheStandard) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_F(Files, TheEnvironmentChoosesTheResources) {
  const char* given = std::getenv("ISOTONE_RESOURCES");
  const std::string before = given ? given : "";
  ::setenv("ISOTONE_RESOURCES", folder.c_str(), 1);
  EXPECT_EQ(resourceFolder(), folder);
  ::unsetenv("ISOTONE_RESOURCES");
  EXPECT_TRUE(std::filesystem::exists(resourceFolder() / "spaces" / "nasbench201.json")) << resourceFolder();
  if (given) ::setenv("ISOTONE_RESOURCES", before.c_str(), 1);
}

}  // namespace
}  // namespace isotone
