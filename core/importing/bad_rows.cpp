#include "core/importing/bad_rows.h"

#include <fmt/format.h>

#include "core/base/language.h"

namespace isotone {

Status BadRows::add(std::size_t line, const std::string& text) {
  if (m_strict)
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: {}; correct it, or import without --strict to skip the row."), m_fileName, line, text));
  if (m_count++ == 0) m_first = text;
  if (m_issues.size() < kListed)
    m_issues.push_back({Severity::Warning, sayf(phrase("core", "Row skipped: {}."), text), m_fileName, line});
  return {};
}

Status BadRows::finish(std::size_t rows, FileKind kind, Issues& issues) {
  if (m_count * 2 > rows) {
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}:{}: {}; {} of {} rows are like that, so it does not read as {}. Check the file, or "
                            "say what it is with --as."), m_fileName, m_issues.front().line, m_first, m_count, rows,
                            fileKindName(kind)));
  }
  issues.insert(issues.end(), m_issues.begin(), m_issues.end());
  if (m_count > m_issues.size())
    issues.push_back({Severity::Warning, sayf(phrase("core", "Further rows were skipped: {}."), m_count - m_issues.size()), m_fileName, 0});
  return {};
}

}  // namespace isotone
