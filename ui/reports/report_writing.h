// A report on its way into a file, piece by piece: a window answers in between.
#pragma once

#include <memory>

#include <QString>

#include "core/base/result.h"
#include "core/reports/report.h"

namespace isotone {

class ReportWriting {
 public:
  /// What makes the bytes of one format.
  class Maker {
   public:
    virtual ~Maker() = default;
    virtual bool step() = 0;            // one more piece; false when none is left
    virtual QByteArray take() = 0;      // after the last one
  };

  /// `path` ends in .pdf or .html; InvalidInput otherwise.
  static Result<std::unique_ptr<ReportWriting>> begin(std::shared_ptr<const Report> report, const QString& path);
  /// One more piece of some ten milliseconds; with the last the file is there, and false is returned. Errors: Io.
  Result<bool> step();

 private:
  ReportWriting() = default;
  std::shared_ptr<const Report> m_report;
  QString m_path;
  std::unique_ptr<Maker> m_maker;
};

std::unique_ptr<ReportWriting::Maker> pdfMaker(const Report& report);
std::unique_ptr<ReportWriting::Maker> htmlMaker(const Report& report);

}  // namespace isotone
