#include <cmath>

#include <gtest/gtest.h>

#include "core/reports/figure.h"

namespace isotone {
namespace {

TEST(TableOf, GivesARowPerPointWithOnlyTheColumnsThatAreUsed) {
  Figure figure;
  figure.title = "Proxies";
  figure.x = {.title = "SRCC"};
  figure.y.categories = {"Pixel 3", "FPGA"};
  figure.series.push_back({.name = "reuse", .x = {0.96}, .y = {0}});
  figure.series.push_back({.name = "adapt", .x = {0.89}, .y = {1}, .label = {"0.890"}});
  const DataTable table = tableOf(figure);
  EXPECT_EQ(table.title, "Proxies");
  EXPECT_EQ(table.header, (std::vector<std::string>{"Series", "SRCC", "y", "Label"}));
  ASSERT_EQ(table.rows.size(), 2u);
  EXPECT_EQ(table.rows[0][2].text, "Pixel 3");
  EXPECT_EQ(table.rows[1][1].number, 0.89);
  EXPECT_EQ(table.rows[1][3].text, "0.890");
}

TEST(TableOf, BarsHaveBothEdges) {
  Figure figure;
  figure.x = {.title = "Latency", .unit = "ms"};
  figure.y = {.title = "Designs"};
  figure.series.push_back({.name = "all", .mark = Mark::Bars, .x = {0, 2}, .y = {5, 7}, .barWidth = 2});
  const DataTable table = tableOf(figure);
  EXPECT_EQ(table.header, (std::vector<std::string>{"Series", "Latency, ms from", "Latency, ms to", "Designs"}));
  EXPECT_EQ(table.rows[1][1].number, 2);
  EXPECT_EQ(table.rows[1][2].number, 4);
  EXPECT_EQ(table.rows[1][3].number, 7);
}

TEST(TableOf, BandsAndWhiskersKeepTheirRange) {
  Figure figure;
  figure.series.push_back({.name = "band", .mark = Mark::Band, .x = {1, 2}, .low = {0, 1}, .high = {2, 3}});
  const DataTable table = tableOf(figure);
  EXPECT_EQ(table.header, (std::vector<std::string>{"Series", "x", "y", "y low", "y high"}));
  EXPECT_TRUE(std::isnan(*table.rows[0][2].number));
  EXPECT_EQ(table.rows[1][4].number, 3);
}

TEST(TableOf, HeatMapGivesARowPerCell) {
  Figure figure;
  figure.colour = ColourScale{.title = "SRCC"};
  figure.heatMap = HeatMap{.rows = {"a", "b"}, .columns = {"c", "d"}, .values = {1, 2, 3, NAN}, .hatched = {0, 1, 0, 0}};
  const DataTable table = tableOf(figure);
  ASSERT_EQ(table.rows.size(), 4u);
  EXPECT_EQ(table.header, (std::vector<std::string>{"Row", "Column", "SRCC", "Hatched"}));
  EXPECT_EQ(table.rows[2][0].text, "b");
  EXPECT_EQ(table.rows[1][3].number, 1);
}

TEST(TableOf, ParallelAxesGiveARowPerLine) {
  Figure figure;
  ParallelAxes parallel;
  parallel.axes = {{.title = "Latency", .unit = "ms"}, {.title = "Accuracy", .unit = "%"}};
  parallel.lines = {{.values = {1.5, 70}, .label = "A", .row = 7}};
  figure.parallel = parallel;
  const DataTable table = tableOf(figure);
  EXPECT_EQ(table.header, (std::vector<std::string>{"Design row", "Label", "Latency, ms", "Accuracy, %"}));
  EXPECT_EQ(table.rows[0][3].number, 70);
}

TEST(ToCsv, QuotesWhatRfc4180SaysAndLeavesUnknownEmpty) {
  DataTable table;
  table.header = {"Name", "Latency, ms"};
  table.rows = {{{"say \"hi\"", {}}, {"", 0.1}}, {{"two\nlines", {}}, {"", std::nan("")}}};
  EXPECT_EQ(toCsv(table), "Name,\"Latency, ms\"\r\n\"say \"\"hi\"\"\",0.1\r\n\"two\nlines\",\r\n");
}

}  // namespace
}  // namespace isotone
