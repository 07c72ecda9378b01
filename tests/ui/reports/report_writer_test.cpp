#include <cmath>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "ui/reports/page_layout.h"
#include "ui/reports/report_writer.h"

namespace isotone {
namespace {

Figure cloudFigure(const std::string& title, std::size_t points) {
  Figure figure;
  figure.name = "cloud";
  figure.title = title;
  figure.caption = "Points <on> a line & beside it.";
  figure.x = {.title = "Latency", .unit = "ms"};
  figure.y = {.title = "Accuracy", .unit = "%"};
  PlotSeries series{.role = Role::Data1, .size = 3};
  for (std::size_t i = 0; i < points; ++i) {
    series.x.push_back(static_cast<double>(i));
    series.y.push_back(50 + std::fmod(static_cast<double>(i * 37), 23));
  }
  figure.series.push_back(series);
  return figure;
}

TableBlock tableOfRows(int rows) {
  TableBlock block;
  block.table.header = {"Design", "Accuracy, %"};
  for (int row = 0; row < rows; ++row)
    block.table.rows.push_back({{"design " + std::to_string(row), std::nullopt}, {"", 70.5 + row}});
  block.emphasisedRow = 0;
  block.caption = "All designs.";
  return block;
}

Report someReport(int tableRows = 4) {
  Report report;
  report.title = "Edge <fleet>";
  report.subtitle = "NAS-Bench-201, CIFAR-100";
  report.date = "2026-11-23";
  report.version = "0.1.0";
  Section design{.id = "design", .heading = "Raspberry Pi 4: what to ship"};
  design.blocks.push_back(Paragraph{"Ship it & be happy.", true});
  design.blocks.push_back(FigureBlock{{cloudFigure("Accuracy against latency", 300)}});
  design.blocks.push_back(tableOfRows(tableRows));
  Section trust{.id = "trust", .heading = "How good the numbers are"};
  trust.blocks.push_back(KeyNumbers{{{"SRCC", "0.963", ""}, {"MAPE", "14.5", "%"}}});
  trust.blocks.push_back(FigureBlock{{cloudFigure("Left", 50), cloudFigure("Right", 3000)}});
  trust.blocks.push_back(FactsBlock{{{"Data", "Somewhere."}, {"Seeds", "7"}, {"Version", "Isotone"}}, "Where from"});
  report.sections = {design, trust};
  return report;
}

TEST(PageLayout, LongTablesGoOnWithTheirHeadAndFitThePage) {
  const PageLayout shortOne(someReport(4)), longOne(someReport(200));
  EXPECT_GT(longOne.pageCount(), shortOne.pageCount() + 2);
  EXPECT_GT(longOne.pageSize().height(), longOne.pageSize().width());
}

TEST(PageLayout, AHeadingNeverEndsAPage) {
  for (int rows = 1; rows < 60; ++rows) {
    const auto items = reportItems(someReport(rows), 600);
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
      if (items[i].spaceBefore > 30) {
        EXPECT_TRUE(items[i].keepWithNext) << i;
      }
    EXPECT_FALSE(items.back().keepWithNext);
  }
}

TEST(PageLayout, AnEmptyReportIsOnePage) { EXPECT_EQ(PageLayout(Report{}).pageCount(), 1); }

TEST(ReportPreview, PaintsAllPagesWithInk) {
  const QList<QImage> pages = reportPreview(someReport(60), 0.5);
  ASSERT_EQ(pages.size(), reportPageCount(someReport(60)));
  for (const QImage& page : pages) {
    EXPECT_EQ(page.size(), QSize(397, 561));
    int dark = 0;
    for (int y = 0; y < page.height(); ++y)
      for (int x = 0; x < page.width(); ++x) dark += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
    EXPECT_GT(dark, 100);
    for (int y = 0; y < page.height(); ++y) EXPECT_EQ(page.pixel(page.width() - 4, y), qRgb(255, 255, 255)) << "ink in the margin";
  }
}

TEST(ReportPreview, AWideTableBreaksItsHeadAndStaysOnThePage) {
  TableBlock wide;
  wide.table.header = {"Device"};
  for (int column = 0; column < 13; ++column) wide.table.header.push_back("Rank correlation after " + std::to_string(10 * column) + " designs");
  for (int row = 0; row < 5; ++row) {
    std::vector<DataTable::Cell> cells(14);
    cells[0].text = "a device with a name of some length " + std::to_string(row);
    for (std::size_t column = 1; column < cells.size(); ++column) cells[column] = {"0.98" + std::to_string(column), 0.98};
    wide.table.rows.push_back(std::move(cells));
  }
  const auto plain = tableItems(tableOfRows(5), QStringLiteral("Table 1"), 600), broken = tableItems(wide, QStringLiteral("Table 1"), 600);
  EXPECT_GT(broken.front().height, plain.front().height) << "names of several lines";
  Report report = someReport();
  report.sections = {{.id = "validation", .heading = "Wide", .blocks = {wide}}};
  const QList<QImage> pages = reportPreview(report, 1);
  ASSERT_EQ(pages.size(), 1);
  const QImage& page = pages.front();
  int dark = 0;
  for (int y = 0; y < page.height() - 4; ++y) {  // the preview draws the paper's edge
    for (int x = page.width() / 2; x < page.width(); ++x) dark += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
    for (int x = page.width() - 40; x < page.width() - 4; ++x) ASSERT_EQ(page.pixel(x, y), qRgb(255, 255, 255)) << "ink in the margin at " << x << "," << y;
  }
  EXPECT_GT(dark, 300);
}

TEST(ReportPdf, IsAPdfOfThatManyPagesAndTheSameBytesTwice) {
  const Report report = someReport(60);
  const QByteArray pdf = reportPdf(report);
  EXPECT_TRUE(pdf.startsWith("%PDF-1."));
  EXPECT_EQ(pdf.count("/Type /Page\n"), reportPageCount(report));
  EXPECT_TRUE(pdf.contains("/CreationDate (D:20261123000000")) << pdf.mid(pdf.indexOf("/CreationDate"), 40).toStdString();
  EXPECT_EQ(pdf, reportPdf(report));
}

TEST(ReportPdf, OnlyALargeCloudIsAnImageAtPrintersResolution) {
  const QByteArray pdf = reportPdf(someReport());
  QList<int> widths;
  auto images = QRegularExpression(QStringLiteral("/Subtype /Image\\s+/Width (\\d+)")).globalMatch(QString::fromLatin1(pdf));
  while (images.hasNext()) widths << images.next().captured(1).toInt();
  ASSERT_EQ(widths.size(), 2) << "3,000 points and what they cover; 300 and 50 points stay vectors";
  constexpr double kHalfColumnInches = 3.4;
  EXPECT_LE(widths[0], 300 * kHalfColumnInches);
  EXPECT_GE(widths[0], 200 * kHalfColumnInches) << "the plot is the larger part of the column";
}

TEST(ReportHtml, IsWellFormedSelfContainedAndEscaped) {
  QByteArray html = reportHtml(someReport());
  EXPECT_EQ(html, reportHtml(someReport()));
  EXPECT_TRUE(html.contains("<title>Edge &lt;fleet&gt;, NAS-Bench-201"));
  EXPECT_TRUE(html.contains("<html lang=\"en\">"));
  EXPECT_TRUE(html.contains("Ship it &amp; be happy."));
  EXPECT_FALSE(html.contains("<script"));
  EXPECT_FALSE(QRegularExpression(QStringLiteral("(src|href)=\"https?:")).match(QString::fromUtf8(html)).hasMatch());
  // HTML's two void elements aside, the file is XML; a parser finds what escaping forgot.
  html.replace("<!DOCTYPE html>\n", "").replace("<meta charset=\"utf-8\">", "");
  html.replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "");
  QXmlStreamReader reader(html);
  int figures = 0, tables = 0, captions = 0, heads = 0, named = 0;
  QSet<QString> ids;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    figures += reader.name() == QLatin1String("figure") ? 1 : 0;
    tables += reader.name() == QLatin1String("table") ? 1 : 0;
    captions += reader.name() == QLatin1String("caption") ? 1 : 0;
    if (reader.name() == QLatin1String("th")) {
      ++heads;
      EXPECT_TRUE(reader.attributes().hasAttribute(QLatin1String("scope")));
    }
    if (reader.attributes().value(QLatin1String("role")) == QLatin1String("img"))
      named += reader.attributes().value(QLatin1String("aria-label")).contains(QLatin1String("Chart of Accuracy, % against Latency, ms"));
    const QString id = reader.attributes().value(QLatin1String("id")).toString();
    if (id.isEmpty()) continue;
    EXPECT_FALSE(ids.contains(id)) << id.toStdString();
    ids.insert(id);
  }
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " line " << reader.lineNumber();
  EXPECT_EQ(figures, 3);
  EXPECT_EQ(tables, 4);  // one of its own, and one a figure
  EXPECT_EQ(captions, tables);
  EXPECT_EQ(named, figures) << "each picture says in words what it shows";
  EXPECT_GE(heads, tables * 2);
  EXPECT_TRUE(html.contains("<th scope=\"row\">design 0</th>"));
  EXPECT_TRUE(html.contains("<h3>Where from</h3>"));
}

TEST(WriteReport, ChoosesBySuffixAndRefusesOthers) {
  QTemporaryDir folder;
  for (const char* name : {"r.pdf", "r.html", "r.xlsx"}) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    const Status done = writeReport(someReport(), path);
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_TRUE(QFile::exists(path));
  }
  const Status refused = writeReport(someReport(), folder.filePath(QStringLiteral("r.docx")));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
  EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("r.docx"))));
}

}  // namespace
}  // namespace isotone
