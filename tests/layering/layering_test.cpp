#include <fstream>

#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/layering/layering.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string listed(const std::vector<Violation>& violations) {
  std::string text;
  for (const Violation& v : violations)
    text += v.file + ":" + std::to_string(v.line) + ": #include \"" + v.include + "\": " + v.why + "\n";
  return text;
}

class PlantedTree : public ::testing::Test {
 protected:
  void SetUp() override {
    m_root = std::filesystem::temp_directory_path() / ("layering_" + std::to_string(::getpid()));
    std::filesystem::remove_all(m_root);
  }
  void TearDown() override { std::filesystem::remove_all(m_root); }
  void plant(const std::string& file, const std::string& text) {
    std::filesystem::create_directories((m_root / file).parent_path());
    std::ofstream(m_root / file) << text;
  }
  std::filesystem::path m_root;
};

TEST(Layering, NoIncludePointsUpTheLadder) {
  const auto violations = layeringViolations(ISOTONE_SOURCE);
  EXPECT_THAT(violations, IsEmpty()) << listed(violations);
}

TEST_F(PlantedTree, ArrowsThatPointDownAreFine) {
  plant("core/space/a.cpp", "#include \"core/base/result.h\"\n#include <nlohmann/json.hpp>\n#include <vector>\n");
  plant("ui/pages/b.cpp", "#include \"core/workspace/workspace.h\"\n#include <QWidget>\n");
  EXPECT_THAT(layeringViolations(m_root), IsEmpty());
}

struct Planted {
  const char* file;
  const char* line;
  const char* why;
};
void PrintTo(const Planted& planted, std::ostream* out) { *out << planted.file << ": " << planted.line; }
class WrongInclude : public PlantedTree, public ::testing::WithParamInterface<Planted> {};

TEST_P(WrongInclude, IsRefusedWithItsLine) {
  plant(GetParam().file, std::string("#pragma once\n") + GetParam().line + "\n");
  const auto violations = layeringViolations(m_root);
  ASSERT_EQ(violations.size(), 1u);
  EXPECT_EQ(violations[0].file, GetParam().file);
  EXPECT_EQ(violations[0].line, 2u);
  EXPECT_THAT(violations[0].why, HasSubstr(GetParam().why));
}

INSTANTIATE_TEST_SUITE_P(
    Layering, WrongInclude,
    ::testing::Values(Planted{"core/base/a.h", "#include \"core/space/design.h\"", "may not know core/space"},
                      Planted{"core/space/a.h", "#include <QString>", "core knows no Qt"},
                      Planted{"core/space/a.h", "#include <nlohmann/json.hpp>", ".cpp"},
                      Planted{"core/devices/a.cpp", "#include <Eigen/Dense>", "Eigen has no place"},
                      Planted{"core/workspace/a.cpp", "#include <torch/torch.h>", "LibTorch has no place"},
                      Planted{"core/monotonicity/a.cpp", "#include \"core/optimizer/goal.h\"", "may not know"},
                      Planted{"ui/pages/a.cpp", "#include <sqlite3.h>", "SQLite has no place"},
                      Planted{"ui/reports/a.cpp", "#include <xlsxwriter.h>", "libxlsxwriter has no place"},
                      Planted{"ui/pages/a.cpp", "#include <QChartView>", "Qt Charts has no place"},
                      Planted{"ui/view_models/a.cpp", "#include <QWidget>", "QtCore only"},
                      Planted{"ui/charts/a.cpp", "#include \"ui/pages/page.h\"", "may not know ui/pages"}));

TEST_F(PlantedTree, AFolderOutsideTheLadderIsRefused) {
  plant("core/helpers/a.cpp", "#include <vector>\n");
  ASSERT_EQ(layeringViolations(m_root).size(), 1u);
}

}  // namespace
}  // namespace isotone::test
