// sample, report, render, tour: what draws.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/app/run_isotone.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

class DrawingVerbs : public ::testing::Test {
 protected:
  void SetUp() override { smallWorkspace(m_folder / "w.isotone"); }
  std::string path(const std::string& name) const { return m_folder / name; }
  TemporaryFolder m_folder;
  std::string m_w = m_folder / "w.isotone";
};

TEST_F(DrawingVerbs, Render) {
  const std::pair<const char*, const char*> kinds[] = {{"a.png", "\x89PNG"}, {"a.svg", "<?xml"}, {"a.pdf", "%PDF"}};
  for (const auto& [file, start] : kinds) {
    const Ran ran = isotone({"render", m_w, "--figure", "srcc-map", "--out", path(file), "--size", "600x400", "--json"});
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("file"));
    EXPECT_THAT(*readFile(path(file)), StartsWith(start));
  }
  ASSERT_EQ(isotone({"render", m_w, "--figure", "srcc-map", "--out", path("a.csv")}).status, 0);
  EXPECT_THAT(*readFile(path("a.csv")), HasSubstr("alpha"));
  EXPECT_EQ(isotone({"render", m_w, "--figure", "srcc-map", "--out", path("none/a.png")}).status, 1);
  EXPECT_EQ(isotone({"render", m_w, "--figure", "srcc-map", "--out", path("a.doc")}).status, 2);
}

TEST_F(DrawingVerbs, Report) {
  for (const char* file : {"r.pdf", "r.html"}) {
    const Ran ran = isotone({"report", m_w, "--device", "alpha", "--max-latency", "4", "--date", "2025-01-02", "--out",
                             path(file), "--json"});
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("file", "pages"));
    EXPECT_GE(ran.json()["pages"], 1);
    EXPECT_GT(std::filesystem::file_size(path(file)), 5'000u);
  }
  EXPECT_EQ(isotone({"report", m_w, "--device", "nobody", "--out", path("r.pdf")}).status, 2);
  EXPECT_EQ(isotone({"report", m_w, "--device", "alpha", "--date", "yesterday", "--out", path("r.pdf")}).status, 2);
  EXPECT_EQ(isotone({"report", m_w, "--device", "alpha", "--out", path("r.odt")}).status, 2);
}

TEST_F(DrawingVerbs, ReportsRepeatByteForByteOnceTheirDateIsFixed) {
  for (const std::string suffix : {".pdf", ".html", ".xlsx"}) {
    for (const char* name : {"a", "b"})
      ASSERT_EQ(isotone({"report", m_w, "--device", "alpha", "--max-latency", "4", "--date", "2025-01-02", "--out", path(name + suffix)}).status, 0);
    EXPECT_EQ(*readFile(path("a" + suffix)), *readFile(path("b" + suffix))) << suffix;
    ASSERT_EQ(isotone({"report", m_w, "--device", "alpha", "--max-latency", "4", "--date", "2025-01-03", "--out", path("c" + suffix)}).status, 0);
    EXPECT_NE(*readFile(path("a" + suffix)), *readFile(path("c" + suffix))) << suffix;
  }
  setenv("SOURCE_DATE_EPOCH", "1735776000", 1);  // 2025-01-02
  ASSERT_EQ(isotone({"report", m_w, "--device", "alpha", "--max-latency", "4", "--out", path("d.pdf")}).status, 0);
  unsetenv("SOURCE_DATE_EPOCH");
  EXPECT_EQ(*readFile(path("a.pdf")), *readFile(path("d.pdf")));
}

TEST_F(DrawingVerbs, TheReportOfTheSampleIsLightEnoughToSend) {
  ASSERT_EQ(isotone({"sample", path("s.isotone")}).status, 0);
  ASSERT_EQ(isotone({"report", path("s.isotone"), "--out", path("s.pdf")}).status, 0);
  EXPECT_LE(std::filesystem::file_size(path("s.pdf")), 2u << 20);
}

TEST_F(DrawingVerbs, ReportTables) {
  const Ran ran = isotone({"report", m_w, "--device", "alpha", "--out", path("r.xlsx"), "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("file", "sheets"));
  EXPECT_GT(ran.json()["sheets"], 4);
  EXPECT_THAT(*readFile(path("r.xlsx")), StartsWith("PK"));
}

TEST_F(DrawingVerbs, Tour) {
  const Ran ran = isotone({"tour", m_w, "--out", path("tour"), "--size", "1280x800", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("files"));
  const auto files = ran.json()["files"];
  EXPECT_GE(files.size(), 7u);
  for (const auto& file : files) EXPECT_THAT(*readFile(file.get<std::string>()), StartsWith("\x89PNG"));
}

TEST_F(DrawingVerbs, Sample) {
  const Ran ran = isotone({"sample", path("s.isotone"), "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_GT(ran.json()["devices"], 5);
  EXPECT_THAT(isotone({"info", path("s.isotone")}).out, HasSubstr("fashion_mnist"));
}

}  // namespace
}  // namespace isotone::test
