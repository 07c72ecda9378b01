#include "ui/reports/report_writing.h"

#include <QFileInfo>

#include "core/base/files.h"

namespace isotone {

Result<std::unique_ptr<ReportWriting>> ReportWriting::begin(std::shared_ptr<const Report> report, const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  std::unique_ptr<ReportWriting> writing(new ReportWriting);
  if (suffix == QLatin1String("pdf")) writing->m_maker = pdfMaker(*report);
  else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) writing->m_maker = htmlMaker(*report);
  else return fail(ErrorKind::InvalidInput, path.toStdString() + ": a report ends in .pdf or .html; choose one of these.");
  writing->m_report = std::move(report);
  writing->m_path = path;
  return writing;
}

Result<bool> ReportWriting::step() {
  if (m_maker->step()) return true;
  const QByteArray bytes = m_maker->take();
  if (const Status saved = saveFile(m_path.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size()))); !saved)
    return failFrom(saved);
  return false;
}

}  // namespace isotone
