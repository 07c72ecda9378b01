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

/// A report made into a file a piece at a time, so that a window goes on meanwhile: a page of a PDF, a section of HTML.
class ReportPieces {
 public:
  virtual ~ReportPieces() = default;
  virtual int count() const = 0;
  virtual void make(int piece) = 0;  // each once, in order
  virtual QByteArray finish() = 0;   // after the last
};
std::unique_ptr<ReportPieces> pdfPieces(const Report& report);
std::unique_ptr<ReportPieces> htmlPieces(const Report& report);

}  // namespace isotone
