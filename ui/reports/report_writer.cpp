#include "ui/reports/report_writer.h"

#include <memory>

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/files.h"
#include "ui/reports/page_layout.h"
#include "ui/reports/report_writing.h"

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

/// Qt's PDF engine writes its fonts in the order of a hash; with a fixed seed that order is the same in every run.
struct FixedHashSeed {
  FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
  ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
};

class PdfMaker : public ReportWriting::Maker {
 public:
  explicit PdfMaker(const Report& report) : m_report(&report) {
    const FixedHashSeed seed;
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(kPdfDpi);
    m_writer->setTitle(QString::fromStdString(report.title + ", " + report.subtitle));
    m_writer->setCreator(QStringLiteral("Isotone ") + QString::fromStdString(report.version));
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
  }

  bool step() override {
    if (!m_layout) {
      m_layout = std::make_unique<PageLayout>(*m_report);
      return true;
    }
    if (m_page == m_layout->pageCount()) return false;
    const FixedHashSeed seed;
    if (!m_painter.isActive()) {
      m_painter.begin(m_writer.get());
      m_painter.scale(kPdfDpi / kUnitsPerInch, kPdfDpi / kUnitsPerInch);
    }
    if (m_piece == 0 && m_page > 0) m_writer->newPage();
    m_layout->paintPiece(m_painter, m_page, m_piece++);
    if (m_piece < m_layout->pieces(m_page)) return true;
    m_piece = 0;
    ++m_page;
    return true;
  }

  QByteArray take() override {
    const FixedHashSeed seed;
    m_painter.end();
    m_writer.reset();
    setCreationDate(m_bytes, m_report->date);
    return m_bytes;
  }

 private:
  const Report* m_report;   // whoever writes keeps it
  QByteArray m_bytes;
  QBuffer m_buffer{&m_bytes};
  std::unique_ptr<QPdfWriter> m_writer;
  std::unique_ptr<PageLayout> m_layout;
  QPainter m_painter;
  int m_page = 0, m_piece = 0;
};

}  // namespace

std::unique_ptr<ReportWriting::Maker> pdfMaker(const Report& report) { return std::make_unique<PdfMaker>(report); }

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
  PdfMaker maker(report);
  while (maker.step()) {}
  return maker.take();
}

Status writeReport(const Report& report, const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (suffix == QLatin1String("pdf")) bytes = reportPdf(report);
  else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) bytes = reportHtml(report);
  else return fail(ErrorKind::InvalidInput, path.toStdString() + ": a report ends in .pdf or .html; choose one of these.");
  return saveFile(path.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

}  // namespace isotone
