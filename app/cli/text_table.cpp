#include "app/cli/text_table.h"

#include <algorithm>
#include <cmath>
#include <ostream>

#include <fmt/format.h>

namespace isotone {
namespace {

std::size_t shownWidth(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

}  // namespace

void TextTable::print(std::ostream& out) const {
  std::vector<std::size_t> width;
  for (const auto& [title, align] : m_columns) width.push_back(shownWidth(title));
  for (const auto& row : m_rows)
    for (std::size_t c = 0; c < row.size(); ++c) width[c] = std::max(width[c], shownWidth(row[c]));
  const auto line = [&](const auto& cellOf) {
    std::string text;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
      const std::string& cell = cellOf(c);
      const std::string fill(width[c] - shownWidth(cell), ' ');
      text += (c > 0 ? "  " : "") + (m_columns[c].second == Align::Left ? cell + fill : fill + cell);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out << text << '\n';
  };
  line([&](std::size_t c) -> const std::string& { return m_columns[c].first; });
  for (const auto& row : m_rows) line([&](std::size_t c) -> const std::string& { return row[c]; });
}

std::string fixedOrDash(double value, int decimals) {
  return std::isnan(value) ? "—" : fmt::format("{:.{}f}", value, decimals);
}

}  // namespace isotone
