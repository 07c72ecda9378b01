// Lays a report out on A4 pages once; the same pages are then painted onto paper, into images and into the preview.
// The unit is a 96th of an inch.
#pragma once

#include <functional>
#include <vector>

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

 private:
  struct Placed { std::size_t item; QRectF place; bool repeated = false; };
  void paginate();
  void paintFrame(QPainter& painter, int page) const;
  Report m_report;
  std::vector<PageItem> m_items;
  std::vector<std::vector<Placed>> m_pages;
};

/// All items of a report, in order, for a column of this width; the others are its parts.
std::vector<PageItem> reportItems(const Report& report, double width);
std::vector<PageItem> tableItems(const TableBlock& block, const QString& name, double width);
PageItem captionItem(const QString& name, const QString& words, double width);
QString figureName(int number);  // "Figure 3": the same in pages and HTML
QString tableName(int number);

}  // namespace isotone
