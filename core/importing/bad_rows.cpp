#include "core/importing/bad_rows.h"

#include <fmt/format.h>

namespace isotone {

Status BadRows::add(std::size_t line, const std::string& text) {
  if (m_strict)
    return fail(ErrorKind::InvalidInput,
                fmt::format("{}:{}: {}; correct it, or import without --strict to skip the row.", m_fileName, line, text));
  ++m_count;
  if (m_issues.size() < kListed)
    m_issues.push_back({Severity::Warning, fmt::format("Row skipped: {}.", text), m_fileName, line});
  return {};
}

Status BadRows::finish(std::size_t rows, FileKind kind, Issues& issues) {
  if (m_count * 2 > rows) {
    std::string first = m_issues.front().text.substr(std::string_view("Row skipped: ").size());
    first.pop_back();
    return fail(ErrorKind::InvalidInput,
                fmt::format("{}:{}: {}; {} of {} rows are like that, so it does not read as {}. Check the file, or "
                            "say what it is with --as.", m_fileName, m_issues.front().line, first, m_count, rows,
                            fileKindName(kind)));
  }
  issues.insert(issues.end(), m_issues.begin(), m_issues.end());
  if (m_count > m_issues.size())
    issues.push_back({Severity::Warning, fmt::format("Further rows were skipped: {}.", m_count - m_issues.size()), m_fileName, 0});
  return {};
}

}  // namespace isotone
