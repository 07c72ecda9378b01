// Aligned columns for a terminal.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace isotone {

class TextTable {
 public:
  enum class Align { Left, Right };
  explicit TextTable(std::vector<std::pair<std::string, Align>> columns) : m_columns(std::move(columns)) {}
  void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
  void print(std::ostream& out) const;

 private:
  std::vector<std::pair<std::string, Align>> m_columns;
  std::vector<std::vector<std::string>> m_rows;
};

/// A number with its decimals, "—" for NaN.
std::string fixedOrDash(double value, int decimals);

}  // namespace isotone
