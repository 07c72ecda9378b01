// Lays a report out on A4 pages once; the same pages are then painted onto paper, into images and into the preview.
// The unit is a 96th of an inch.
#pragma once

#include <functional>
#include <vector>

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "core/reports/report.h"

namespace isotone {

inline constexpr double kUnitsPerMm = 96.0 / 25.4;

/// What stands in one piece on a page.
struct PageItem {
  double height = 0;
  double give = 0;                // how much of the height a picture can do without
  double spaceBefore = 0;         // left out at the top of a page
  bool keepWithNext = false;      // a heading never ends a page
  std::function<void(QPainter&, const QRectF&)> paint;
  std::function<void(QPainter&, const QRectF&)> repeat;  // a table's header, painted again when the table goes on
  double repeatHeight = 0;
};

enum class ReportType { Brand, Header, Heading, HeadingNumber, Lead, Body, Strong, Subheading, Table, TableHead, Caption, CaptionName, KeyLabel, KeyValue };
/// Fonts are made this many times too large and painted that much smaller: QFont knows only whole pixels, and points
/// depend on the device.
inline constexpr double kFine = 10;
QFont reportFont(ReportType type);  // in units of 1/kFine
double wordsWidth(const QString& words, ReportType type);
/// Paints one line; `alignment` as of QPainter::drawText.
void paintWords(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& words, ReportType type,
                const QColor& colour);

class PageLayout {
 public:
  explicit PageLayout(const Report& report);

  int pageCount() const { return static_cast<int>(m_pages.size()); }
  QSizeF pageSize() const;
  /// Paints page `page` (from 0) with its header and footer; the painter's unit is a 96th of an inch.
  void paint(QPainter& painter, int page) const;
  /// The same in pieces, in order from 0: the empty page, then item by item.
  int pieces(int page) const { return 1 + static_cast<int>(m_pages[static_cast<std::size_t>(page)].size()); }
  void paintPiece(QPainter& painter, int page, int piece) const;

 private:
  struct Placed { std::size_t item; QRectF place; bool repeated = false; };
  void paginate();
  /// `squeeze`: the share, 0 to 1, of what pictures can give away that is taken from them.
  std::vector<std::vector<Placed>> pagesAt(double squeeze) const;
  void paintFrame(QPainter& painter, int page) const;
  Report m_report;
  std::vector<PageItem> m_items;
  std::vector<std::vector<Placed>> m_pages;
};

/// All items of a report, in order, for a column of this width; the others are its parts.
std::vector<PageItem> reportItems(const Report& report, double width);
std::vector<PageItem> tableItems(const TableBlock& block, const QString& name, double width);
PageItem captionItem(const QString& name, const QString& words, double width);
/// The few words that a report needs beside its own; the same in pages and HTML.
struct ReportWords { Q_DECLARE_TR_FUNCTIONS(Report) };
QString figureName(int number);  // "Figure 3"
QString tableName(int number);
bool isLongFact(const std::string& words);  // takes the whole width
QString reportDate(const Report& report);  // "23 November 2026"

}  // namespace isotone
