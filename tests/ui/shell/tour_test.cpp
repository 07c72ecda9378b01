#include "ui/shell/tour.h"

#include <set>

#include <gtest/gtest.h>

#include <QImage>

#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/theme.h"
#include "ui/shell/main_window.h"

namespace isotone {
namespace {

int coloursOf(const QImage& picture) {
  std::set<QRgb> colours;
  for (int y = 0; y < picture.height(); y += 3)
    for (int x = 0; x < picture.width(); x += 3) colours.insert(picture.pixel(x, y));
  return int(colours.size());
}

TEST(Tour, MakesAPictureOfEveryPageAndLeavesTheWorkspaceAlone) {
  test::TemporaryFolder folder;
  const auto workspace = test::smallWorkspace(folder / "small.isotone");
  TourOptions options;
  options.outDir = (folder / "tour").string();
  options.size = {1280, 800};
  options.dark = true;
  options.device = "beta";
  options.goal.maxLatencyMs = 4;
  std::vector<std::string> files;
  const Status toured = runTour(workspace, options, &files);
  ASSERT_TRUE(toured) << toured.error().message;
  ASSERT_EQ(files.size(), std::size_t(MainWindow::pageNames().size()) + 1) << "every page, and the guided path";
  for (const std::string& file : files) {
    const QImage picture(QString::fromStdString(file));
    EXPECT_EQ(picture.size(), QSize(1280, 800)) << file;
    EXPECT_GT(coloursOf(picture), 20) << file << " must show something";
  }
  EXPECT_EQ(workspace->setting("goal").value_or("?"), "");
  EXPECT_EQ(workspace->setting("pins").value_or("?"), "");
}

TEST(Tour, AnUnknownDeviceIsNamed) {
  test::TemporaryFolder folder;
  const auto workspace = test::smallWorkspace(folder / "small.isotone");
  TourOptions options;
  options.outDir = folder.path().string();
  options.device = "omega";
  const Status toured = runTour(workspace, options);
  ASSERT_FALSE(toured);
  EXPECT_EQ(toured.error().kind, ErrorKind::NotFound);
  EXPECT_NE(toured.error().message.find("omega"), std::string::npos);
}

}  // namespace
}  // namespace isotone
