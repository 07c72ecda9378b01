// Where the public measurements lie that some tests need; such a test is skipped, visibly, when they are absent.
#pragma once

#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

namespace isotone::test {

inline std::filesystem::path publicData() {
  if (const char* given = std::getenv("ISOTONE_DATA")) return given;
  return std::filesystem::path(ISOTONE_SOURCE) / ".." / "shared" / "data";
}

#define ISOTONE_NEEDS_PUBLIC_DATA()                                                     \
  if (!std::filesystem::exists(isotone::test::publicData() / "devices.csv"))            \
  GTEST_SKIP() << "the public measurements are absent: set ISOTONE_DATA to their folder"

}  // namespace isotone::test
