#include <cmath>
#include <cstring>
#include <limits>
#include <map>

#include <zlib.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/reports/xlsx.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

std::uint32_t number(const std::string& bytes, std::size_t at, int size) {
  std::uint32_t value = 0;
  for (int i = 0; i < size; ++i) value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)])) << (8 * i);
  return value;
}

std::string inflated(const std::string& packed, std::size_t size) {
  std::string out(size, '\0');
  z_stream stream{};
  inflateInit2(&stream, -MAX_WBITS);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(size);
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  inflateEnd(&stream);
  return out;
}

/// The files of a ZIP archive by its central directory.
std::map<std::string, std::string> unzipped(const std::string& bytes) {
  std::map<std::string, std::string> files;
  const std::size_t end = bytes.rfind("PK\5\6");
  std::size_t at = number(bytes, end + 16, 4);
  for (std::uint32_t left = number(bytes, end + 10, 2); left > 0; --left) {
    const auto nameSize = number(bytes, at + 28, 2), extra = number(bytes, at + 30, 2), comment = number(bytes, at + 32, 2);
    const std::string name = bytes.substr(at + 46, nameSize);
    const std::size_t local = number(bytes, at + 42, 4);
    const std::size_t data = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
    const std::string packed = bytes.substr(data, number(bytes, at + 20, 4));
    files[name] = number(bytes, at + 10, 2) == 0 ? packed : inflated(packed, number(bytes, at + 24, 4));
    at += 46 + nameSize + extra + comment;
  }
  return files;
}

Report someReport() {
  Report report;
  report.title = "Edge <fleet>";
  report.subtitle = "NAS-Bench-201";
  report.date = "2026-11-23";
  report.version = "1.0";
  TableBlock table;
  table.table.title = "Designs: all/few [of them]";
  table.table.header = {"", "Design", "Latency, ms", "Against"};
  table.table.rows = {{{"●", std::nullopt}, {"6,925", std::nullopt}, {"24.4", 24.3812}, {"−11.8 better", -11.83}},
                      {{"△", std::nullopt}, {"2", std::nullopt}, {"—", std::nan("")}, {"", std::numeric_limits<double>::infinity()}}};
  table.emphasisedRow = 0;
  table.caption = "What to ship.";
  Figure figure;
  figure.title = "Accuracy against latency";
  figure.x = {.title = "Latency", .unit = "ms"};
  figure.series.push_back({.x = {1, 2}, .y = {3, 4}});
  Section section{.id = "design", .heading = "What to ship"};
  section.blocks = {Paragraph{"Ship it & be happy.", true}, table, FactsBlock{{{"Seeds", "7"}}, "Where from"}, FigureBlock{{figure}}, KeyNumbers{{{"SRCC", "0.96", ""}}}};
  report.sections.push_back(std::move(section));
  return report;
}

TEST(ReportXlsx, HasASheetForTheWordsAndOneForEachTableAndFigure) {
  const auto bytes = reportXlsx(someReport());
  ASSERT_TRUE(bytes) << bytes.error().message;
  auto files = unzipped(*bytes);
  EXPECT_THAT(files["xl/workbook.xml"], HasSubstr("name=\"Report\""));
  EXPECT_THAT(files["xl/workbook.xml"], HasSubstr("name=\"Table 1 Designs  all few  of th"));  // no letter that spreadsheets refuse, 31 at most
  EXPECT_THAT(files["xl/workbook.xml"], HasSubstr("name=\"Figure 1 Accuracy against laten\""));
  EXPECT_THAT(files["xl/sharedStrings.xml"], HasSubstr("Edge &lt;fleet&gt;"));
  EXPECT_THAT(files["xl/sharedStrings.xml"], HasSubstr("Ship it &amp; be happy."));
  EXPECT_THAT(files["xl/sharedStrings.xml"], HasSubstr("Where from"));
  EXPECT_THAT(files["docProps/core.xml"], HasSubstr("2026-11-23T00:00:00Z"));
}

TEST(ReportXlsx, NumbersAreExactAndShownAsInTheReport) {
  auto files = unzipped(*reportXlsx(someReport()));
  const std::string& sheet = files["xl/worksheets/sheet2.xml"];
  EXPECT_THAT(sheet, HasSubstr("<v>24.3812"));
  EXPECT_THAT(sheet, HasSubstr("<v>-11.83"));
  EXPECT_THAT(files["xl/styles.xml"], HasSubstr("formatCode=\"0.0;-0.0\""));
  EXPECT_THAT(files["xl/styles.xml"], HasSubstr("formatCode=\"0.0&quot; better&quot;;-0.0&quot; better&quot;\""));
  EXPECT_THAT(sheet, HasSubstr("pane ySplit=\"1\"")) << "the head stays while rows scroll";
  EXPECT_EQ(sheet.find("nan"), std::string::npos);
  EXPECT_EQ(sheet.find("inf"), std::string::npos);
}

TEST(ReportXlsx, TheSameReportGivesTheSameBytes) {
  EXPECT_EQ(*reportXlsx(someReport()), *reportXlsx(someReport()));
  Report later = someReport();
  later.date = "2026-11-24";
  EXPECT_NE(*reportXlsx(someReport()), *reportXlsx(later));
}

TEST(ReportXlsx, AFigureWithVeryManyRowsIsCutAndSaysSo) {
  Report report = someReport();
  Figure cloud;
  cloud.title = "Cloud";
  PlotSeries series;
  for (std::size_t i = 0; i < kMostSheetRows + 5; ++i) {
    series.x.push_back(static_cast<double>(i));
    series.y.push_back(1);
  }
  cloud.series = {series};
  report.sections[0].blocks = {FigureBlock{{cloud, cloud}}};
  auto files = unzipped(*reportXlsx(report));
  EXPECT_THAT(files["xl/sharedStrings.xml"], HasSubstr("The first 10000 of 10005 rows"));
  EXPECT_THAT(files["xl/workbook.xml"], HasSubstr("name=\"Figure 2 Cloud\""));
}

}  // namespace
}  // namespace isotone
