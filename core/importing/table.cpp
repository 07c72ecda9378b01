#include "core/importing/table.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/table_layout.h"

namespace isotone {
namespace {

std::string_view withoutBlanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// Splits in one pass. Quoted cells with doubled quotes are unescaped in place, which only ever shortens them, so every
/// cell is a view into the one buffer.
class Splitter {
 public:
  Splitter(char* begin, char* end, char separator) : m_at(begin), m_end(end), m_separator(separator) {}

  bool atEnd() const { return m_at == m_end; }
  const char* position() const { return m_at; }
  std::size_t line() const { return m_line; }
  const std::string& problem() const { return m_problem; }

  /// Appends the cells of one row; returns how many, 0 for a blank line.
  std::size_t row(std::vector<std::string_view>& cells) {
    const std::size_t before = cells.size();
    bool more = true;
    while (more && m_problem.empty()) more = cell(cells);
    const std::size_t count = cells.size() - before;
    if (count == 1 && cells.back().empty() && !m_lastQuoted) {
      cells.pop_back();
      return 0;
    }
    return count;
  }

 private:
  /// One cell and what ends it; true when another follows in the row.
  bool cell(std::vector<std::string_view>& cells) {
    char* start = m_at;
    while (start != m_end && *start == ' ') ++start;
    m_lastQuoted = start != m_end && *start == '"';
    if (m_lastQuoted) return quoted(start + 1, cells);
    char* stop = m_at;
    while (stop != m_end && *stop != m_separator && *stop != '\n') ++stop;
    const bool more = stop != m_end && *stop == m_separator;
    cells.push_back(withoutBlanks(endOfRow(m_at, stop, more)));
    step(stop, more);
    return more;
  }

  bool quoted(char* start, std::vector<std::string_view>& cells) {
    const std::size_t opened = m_line;
    char* write = start;
    char* read = start;
    for (;; ++read) {
      if (read == m_end) {
        m_problem = sayf(phrase("core", "{}: a quote opens here and never closes"), opened);
        return false;
      }
      if (*read == '"') {
        if (read + 1 == m_end || read[1] != '"') break;
        ++read;
      } else if (*read == '\n') {
        ++m_line;
      }
      *write++ = *read;
    }
    cells.emplace_back(start, static_cast<std::size_t>(write - start));
    ++read;
    while (read != m_end && (*read == ' ' || *read == '\r')) ++read;
    const bool more = read != m_end && *read == m_separator;
    if (read != m_end && !more && *read != '\n') {
      m_problem = sayf(phrase("core", "{}: text follows a closing quote"), m_line);
      return false;
    }
    step(read, more);
    return more;
  }

  static std::string_view endOfRow(char* start, char* stop, bool more) {
    if (!more && stop != start && stop[-1] == '\r') --stop;
    return {start, static_cast<std::size_t>(stop - start)};
  }

  void step(char* stop, bool more) {
    if (stop == m_end) {
      m_at = m_end;
      return;
    }
    m_at = stop + 1;
    if (!more) ++m_line;
  }

  char* m_at;
  char* m_end;
  char m_separator;
  std::size_t m_line = 1;
  bool m_lastQuoted = false;
  std::string m_problem;
};

tl::unexpected<Error> bad(std::string_view name, const std::string& text) {
  return fail(ErrorKind::InvalidInput, fmt::format("{}:{}.", name, text));
}

/// Names have to be there, different, and not all numbers (then the file starts with its first row).
Status checkHeader(const std::vector<std::string>& header, std::size_t line, std::string_view name) {
  std::unordered_map<std::string_view, std::size_t> seen;
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (header[i].empty())
      return bad(name, sayf(phrase("core", "{}: column {} has no name; give it one, for example \"index\""), line, i + 1));
    const auto [other, fresh] = seen.emplace(header[i], i);
    if (!fresh)
      return bad(name, sayf(phrase("core", "{}: the column \"{}\" appears twice (columns {} and {}); rename or remove one"),
                                   line, header[i], other->second + 1, i + 1));
    numbers += parseNumber(header[i], '.').has_value() || parseNumber(header[i], ',').has_value();
  }
  if (numbers == header.size())
    return bad(name, sayf(phrase("core", "{}: has no header: the first line holds only numbers; name the columns there"), line));
  return {};
}

/// Text formats that hold commas enough to pass for a table.
const char* startsLike(std::string_view text) {
  const std::string_view start = trimmed(text);
  if (start.empty()) return nullptr;
  if (start.front() == '{' || start.front() == '[') return "JSON";
  return start.front() == '<' ? "XML or HTML" : nullptr;
}

std::size_t skipByteOrderMark(Table& table) {
  table.hadByteOrderMark = table.bytes.compare(0, 3, "\xef\xbb\xbf") == 0;
  return table.hadByteOrderMark ? 3 : 0;
}

void normaliseLineEnds(Table& table) {
  table.hadCarriageReturns = table.bytes.find('\r') != std::string::npos;
  if (table.hadCarriageReturns && table.bytes.find('\n') == std::string::npos)
    std::replace(table.bytes.begin(), table.bytes.end(), '\r', '\n');
}

/// What stands behind "# name" is the note's value; a third cell is a hint for whoever fills it in.
Status splitNotes(Table& table, Splitter& splitter, const char* end, std::string_view name) {
  std::vector<std::string_view> cells;
  while (splitter.position() < end) {
    const std::size_t line = splitter.line();
    cells.clear();
    const std::size_t count = splitter.row(cells);
    if (!splitter.problem().empty()) return bad(name, splitter.problem());
    if (count < 2 || cells[1].empty() || !cells[0].starts_with('#')) continue;
    table.notes.push_back({line, lowered(trimmed(cells[0].substr(1))), std::string(cells[1])});
  }
  return {};
}

Status splitRows(Table& table, Splitter& splitter, std::string_view name) {
  const std::size_t columns = table.columns();
  while (!splitter.atEnd()) {
    const std::size_t line = splitter.line();
    std::size_t count = splitter.row(table.cells);
    if (!splitter.problem().empty()) return bad(name, splitter.problem());
    if (count == 0) continue;
    // A separator at the end of each row is a habit of some loggers.
    if (count == columns + 1 && table.cells.back().empty()) {
      table.cells.pop_back();
      --count;
    }
    if (count == columns) {
      table.lines.push_back(line);
      continue;
    }
    table.cells.resize(table.cells.size() - count);
    table.badRows.push_back({line, count});
  }
  return {};
}

}  // namespace

std::string_view Table::note(std::string_view name) const {
  const auto found = std::find_if(notes.begin(), notes.end(), [&](const Note& one) { return one.name == name; });
  return found == notes.end() ? std::string_view() : std::string_view(found->value);
}

Result<Table> parseTable(std::string bytes, std::string_view name) {
  Table table;
  table.wasCompressed = bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
  Result<std::string> text = inflated(std::move(bytes), name);
  if (!text) return failFrom(text);
  table.bytes = std::move(*text);
  table.bytes.reserve(64);  // never in the string's own small buffer: cells have to survive a move of the table
  if (withoutBlanks(table.bytes).find_first_not_of("\r\n") == std::string_view::npos)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:1: is empty; a table needs a header and rows."), name));
  if (const Status sound = checkText(table.bytes, name); !sound) return failFrom(sound);
  const std::size_t start = skipByteOrderMark(table);
  normaliseLineEnds(table);
  if (const char* format = startsLike(std::string_view(table.bytes).substr(start)))
    return bad(name, sayf(phrase("core", "1: is not a table: it starts like {}; export it as CSV"), format));
  const std::size_t notes = lengthOfNotes(std::string_view(table.bytes).substr(start));
  table.separator = findSeparator(std::string_view(table.bytes).substr(start + notes));
  if (table.separator == 0)
    return bad(name, said("core", "1: is not a table: the first line has no comma, semicolon or tab between column names"));

  char* const begin = table.bytes.data();
  Splitter splitter(begin + start, begin + table.bytes.size(), table.separator);
  if (const Status good = splitNotes(table, splitter, begin + start + notes, name); !good) return failFrom(good);
  std::vector<std::string_view> names;
  while (names.empty() && !splitter.atEnd()) {
    table.headerLine = splitter.line();
    splitter.row(names);
    if (!splitter.problem().empty()) return bad(name, splitter.problem());
  }
  table.header.assign(names.begin(), names.end());
  if (const Status good = checkHeader(table.header, table.headerLine, name); !good) return failFrom(good);
  const auto lines = static_cast<std::size_t>(std::count(table.bytes.begin(), table.bytes.end(), '\n'));
  table.cells.reserve(std::min((lines + 1) * table.columns(), table.bytes.size() + 1));
  table.lines.reserve(lines + 1);
  if (const Status split = splitRows(table, splitter, name); !split) return failFrom(split);
  if (table.rows() == 0 && table.badRows.empty())
    return bad(name, sayf(phrase("core", "{}: has a header but no rows under it"), table.headerLine));
  if (table.badRows.size() > table.rows()) {
    const Table::BadRow& first = table.badRows.front();
    return bad(name, sayf(phrase("core", "{}: {} of {} rows do not have the {} columns of the header (this one has {}); it is not "
                                 "one table"), first.line, table.badRows.size(), table.badRows.size() + table.rows(),
                                 table.columns(), first.fields));
  }
  table.decimal = findDecimal(table);
  return table;
}

}  // namespace isotone
