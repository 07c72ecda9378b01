#include "ui/reports/report_writer.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/files.h"
#include "core/reports/xlsx.h"
#include "ui/reports/page_layout.h"

namespace isotone {
namespace {

constexpr int kPdfDpi = 1200;
constexpr double kUnitsPerInch = 96;

/// Qt stamps the moment of writing. A stamp of the same length with the report's date keeps all offsets and makes the
/// same report the same bytes.
void setCreationDate(QByteArray& pdf, const std::string& isoDate) {
  const qsizetype key = pdf.indexOf("/CreationDate (D:");
  if (key < 0) return;
  const qsizetype from = key + 17, to = pdf.indexOf(')', from);
  QByteArray stamp = QByteArray::fromStdString(isoDate).replace("-", "").left(8).leftJustified(8, '0') + "000000";
  stamp = stamp.leftJustified(to - from, '0', true);
  if (to - from > 14) stamp[14] = 'Z';
  for (qsizetype i = 15; i < to - from; ++i) stamp[i] = pdf[from + i] == '\'' ? '\'' : '0';
  pdf.replace(from, to - from, stamp);
}

}  // namespace

int reportPageCount(const Report& report) { return PageLayout(report).pageCount(); }

QList<QImage> reportPreview(const Report& report, double scale) {
  const PageLayout layout(report);
  QList<QImage> pages;
  for (int page = 0; page < layout.pageCount(); ++page) {
    QImage image((layout.pageSize() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    painter.end();
    pages.append(image);
  }
  return pages;
}

QByteArray reportPdf(const Report& report) {
  // Qt's PDF engine writes its fonts in the order of a hash; with a fixed seed that order is the same in every run.
  QHashSeed::setDeterministicGlobalSeed();
  const PageLayout layout(report);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfDpi);
    writer.setTitle(QString::fromStdString(report.title + ", " + report.subtitle));
    writer.setCreator(QStringLiteral("Isotone ") + QString::fromStdString(report.version));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(kPdfDpi / kUnitsPerInch, kPdfDpi / kUnitsPerInch);
    for (int page = 0; page < layout.pageCount(); ++page) {
      if (page > 0) writer.newPage();
      layout.paint(painter, page);
    }
  }
  QHashSeed::resetRandomGlobalSeed();
  setCreationDate(bytes, report.date);
  return bytes;
}

Status writeReport(const Report& report, const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix == QLatin1String("xlsx")) {
    const Result<std::string> book = reportXlsx(report);
    return book ? saveFile(path.toStdString(), *book) : Status(failFrom(book));
  }
  QByteArray bytes;
  if (suffix == QLatin1String("pdf")) bytes = reportPdf(report);
  else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) bytes = reportHtml(report);
  else return fail(ErrorKind::InvalidInput, path.toStdString() + ": a report ends in .pdf, .html or .xlsx; choose one of these.");
  return saveFile(path.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

}  // namespace isotone
