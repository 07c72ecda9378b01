// Text tables as the world writes them: CSV, semicolons, tabs, decimal commas, quotes, gzip.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace isotone {

/// A parsed table. Cells are views into `bytes` (or into `unquoted` where a quoted cell needed work).
struct Table {
  std::string bytes;
  std::vector<std::string> unquoted;
  std::vector<std::string> header;
  std::vector<std::string_view> cells;  // rows x header.size(), row after row
  std::vector<std::size_t> lines;       // the 1-based line on which each row starts
  std::size_t headerLine = 1;
  char separator = ',';
  char decimal = '.';
  bool hadByteOrderMark = false, hadCarriageReturns = false, wasCompressed = false;
  struct BadRow { std::size_t line; std::size_t fields; };
  std::vector<BadRow> badRows;          // rows with too few or too many fields: not in `cells`
  struct Note { std::size_t line; std::string name, value; };
  std::vector<Note> notes;              // lines "# name,value" above the header that give a value; names in small letters

  Table() = default;
  Table(const Table&) = delete;         // cells point into bytes
  Table& operator=(const Table&) = delete;
  Table(Table&&) = default;
  Table& operator=(Table&&) = default;

  std::size_t rows() const { return lines.size(); }
  std::size_t columns() const { return header.size(); }
  std::string_view cell(std::size_t row, std::size_t column) const { return cells[row * columns() + column]; }
  /// The value of a note, or empty.
  std::string_view note(std::string_view name) const;
};

/// Ungzips if needed (content, not suffix, decides), finds separator and decimal mark, splits.
/// Errors (InvalidInput, with "name:line:"): empty, not text, truncated gzip, no header, an empty or repeated header,
/// an open quote.
Result<Table> parseTable(std::string bytes, std::string_view name);

/// gzip or plain bytes; error on a damaged or truncated stream.
Result<std::string> inflated(std::string bytes, std::string_view name);

}  // namespace isotone
