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

namespace {

class PdfPieces : public ReportPieces {
 public:
  PdfPieces(const Report& report, std::shared_ptr<const PageLayout> layout) : m_layout(std::move(layout)), m_date(report.date) {
    for (int page = 0; page < m_layout->pageCount(); ++page)
      for (int piece = 0; piece < m_layout->pieces(page); ++piece) m_places.emplace_back(page, piece);
    // Qt's PDF engine writes its fonts in the order of a hash; with a fixed seed that order is the same in every run.
    QHashSeed::setDeterministicGlobalSeed();
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(kPdfDpi);
    m_writer->setTitle(QString::fromStdString(report.title + ", " + report.subtitle));
    m_writer->setCreator(QStringLiteral("Isotone ") + QString::fromStdString(report.version));
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    m_painter.begin(m_writer.get());
    m_painter.scale(kPdfDpi / kUnitsPerInch, kPdfDpi / kUnitsPerInch);
  }
  ~PdfPieces() override { end(); }

  int count() const override { return int(m_places.size()); }
  bool draws(int) const override { return true; }
  void make(int piece) override {
    const auto [page, item] = m_places[std::size_t(piece)];
    if (item == 0 && page > 0) m_writer->newPage();
    m_layout->paintPiece(m_painter, page, item);
  }
  QByteArray finish() override {
    end();
    setCreationDate(m_bytes, m_date);
    return m_bytes;
  }

 private:
  void end() {
    if (!m_painter.isActive()) return;
    m_painter.end();
    m_writer.reset();
    QHashSeed::resetRandomGlobalSeed();
  }
  std::shared_ptr<const PageLayout> m_layout;
  std::vector<std::pair<int, int>> m_places;  // page and item of each piece
  std::string m_date;
  QByteArray m_bytes;
  QBuffer m_buffer{&m_bytes};
  std::unique_ptr<QPdfWriter> m_writer;
  QPainter m_painter;
};

QByteArray whole(ReportPieces& pieces) {
  for (int piece = 0; piece < pieces.count(); ++piece) pieces.make(piece);
  return pieces.finish();
}

}  // namespace

std::unique_ptr<ReportPieces> pdfPieces(const Report& report, std::shared_ptr<const PageLayout> layout) {
  return std::make_unique<PdfPieces>(report, layout ? std::move(layout) : std::make_shared<const PageLayout>(report));
}

QByteArray reportPdf(const Report& report) { return whole(*pdfPieces(report)); }
QByteArray reportHtml(const Report& report) { return whole(*htmlPieces(report)); }

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
