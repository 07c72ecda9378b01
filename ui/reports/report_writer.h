// A Report as pages, as a PDF with selectable text, and as one HTML file with vector figures. Needs a QGuiApplication
// (offscreen will do) and the GUI thread, since figures are drawn by charts.
#pragma once

#include <memory>

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/reports/report.h"

namespace isotone {

/// By suffix: .pdf (A4), .html, or .xlsx (the tables). Written beside and renamed. InvalidInput for another suffix.
/// The same report gives the same bytes: dates inside come from Report::date.
Status writeReport(const Report& report, const QString& path);
int reportPageCount(const Report& report);
/// An image a page; scale 1 is 794 × 1123 pixels (96 an inch).
QList<QImage> reportPreview(const Report& report, double scale);
QByteArray reportPdf(const Report& report);
QByteArray reportHtml(const Report& report);

class PageLayout;

/// A report made into a file a piece at a time, so that a window goes on meanwhile.
class ReportPieces {
 public:
  virtual ~ReportPieces() = default;
  virtual int count() const = 0;
  virtual void make(int piece) = 0;  // each once, in order
  /// Whether a piece needs the GUI thread; other threads can make the rest, one after the other all the same.
  virtual bool draws(int piece) const = 0;
  virtual QByteArray finish() = 0;   // after the last
};
/// With the layout of its pages, where there is one already.
std::unique_ptr<ReportPieces> pdfPieces(const Report& report, std::shared_ptr<const PageLayout> layout = nullptr);
std::unique_ptr<ReportPieces> htmlPieces(const Report& report);

}  // namespace isotone
