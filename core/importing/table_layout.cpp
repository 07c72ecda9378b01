#include "core/importing/table_layout.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"

namespace isotone {
namespace {

std::size_t lineAt(std::string_view bytes, std::size_t offset) {
  return 1 + static_cast<std::size_t>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

bool isBad(unsigned char c) { return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'; }

/// Length of the UTF-8 sequence at `at`, or 0 where it is broken.
std::size_t sequenceLength(std::string_view bytes, std::size_t at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  const std::size_t length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3
                             : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length == 0 || at + length > bytes.size()) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((static_cast<unsigned char>(bytes[at + i]) & 0xc0) != 0x80) return 0;
  return length;
}

constexpr std::array<char, 3> kSeparators{',', ';', '\t'};
using Counts = std::array<std::size_t, 3>;

/// Counts of the separators in each of the first lines, what is quoted left out.
std::vector<Counts> countSeparators(std::string_view text) {
  constexpr std::size_t kLines = 30;
  std::vector<Counts> lines;
  Counts counts{};
  bool quoted = false, empty = true;
  for (std::size_t i = 0; i < text.size() && lines.size() < kLines; ++i) {
    const char c = text[i];
    if (c == '"') quoted = !quoted;
    if (!quoted && c == '\n') {
      if (!empty) lines.push_back(counts);
      counts = {};
      empty = true;
      continue;
    }
    empty = empty && (c == ' ' || c == '\r');
    if (quoted) continue;
    for (std::size_t s = 0; s < kSeparators.size(); ++s) counts[s] += c == kSeparators[s];
  }
  if (!empty && lines.size() < kLines) lines.push_back(counts);
  return lines;
}

}  // namespace

Status checkText(std::string_view bytes, std::string_view name) {
  for (std::size_t i = 0; i < bytes.size();) {
    // Eight ASCII characters at once: tables are long and nearly all ASCII.
    std::uint64_t eight = 0;
    if (i + 8 <= bytes.size()) {
      std::memcpy(&eight, bytes.data() + i, 8);
      const bool ascii = (eight & 0x8080808080808080u) == 0;
      const bool printable = ((eight - 0x2020202020202020u) & ~eight & 0x8080808080808080u) == 0;
      if (ascii && printable) {
        i += 8;
        continue;
      }
    }
    const auto c = static_cast<unsigned char>(bytes[i]);
    if (c < 0x80) {
      if (isBad(c))
        return fail(ErrorKind::InvalidInput,
                    sayf(phrase("core", "{}:{}: is not a text table (it holds the byte {:#04x}); save it as CSV in UTF-8."),
                                name, lineAt(bytes, i), c));
      ++i;
      continue;
    }
    const std::size_t length = sequenceLength(bytes, i);
    if (length == 0)
      return fail(ErrorKind::InvalidInput,
                  sayf(phrase("core", "{}:{}: is not UTF-8 text (byte {:#04x}); save it as CSV in UTF-8."), name,
                              lineAt(bytes, i), c));
    i += length;
  }
  return {};
}

std::size_t lengthOfNotes(std::string_view text) {
  std::size_t taken = 0;
  bool any = false;
  for (std::size_t at = 0; at < text.size();) {
    bool quoted = false;
    std::size_t end = at;
    for (; end < text.size() && (quoted || text[end] != '\n'); ++end) quoted = quoted != (text[end] == '"');
    const std::string_view line = text.substr(at, end - at);
    const bool note = line.starts_with("# ") || line.starts_with("\"# ");
    if (!note && line.find_first_not_of(",;\t \r") != std::string_view::npos) break;
    any = any || note;
    taken = at = std::min(end + 1, text.size());
  }
  return any ? taken : 0;
}

char findSeparator(std::string_view text) {
  const std::vector<Counts> lines = countSeparators(text);
  if (lines.empty()) return 0;
  char best = 0;
  std::size_t bestAgreeing = 0, bestCount = 0;
  for (std::size_t s = 0; s < kSeparators.size(); ++s) {
    const std::size_t count = lines.front()[s];
    if (count == 0) continue;
    const auto agreeing = static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const Counts& line) { return line[s] == count; }));
    if (agreeing > bestAgreeing || (agreeing == bestAgreeing && count > bestCount)) {
      best = kSeparators[s];
      bestAgreeing = agreeing;
      bestCount = count;
    }
  }
  return best;
}

char findDecimal(const Table& table) {
  if (table.separator == ',') return '.';
  constexpr std::size_t kRows = 500;
  std::size_t commas = 0, points = 0;
  const std::size_t cells = std::min(table.rows(), kRows) * table.columns();
  for (std::size_t i = 0; i < cells; ++i) {
    const std::string_view cell = table.cells[i];
    if (cell.find(',') != std::string_view::npos)
      commas += parseNumber(cell, ',').has_value();
    else if (cell.find('.') != std::string_view::npos)
      points += parseNumber(cell, '.').has_value();
  }
  return commas > points ? ',' : '.';
}

std::string separatorName(char separator) {
  switch (separator) {
    case ';': return said("core", "semicolon");
    case '\t': return said("core", "tab");
    default: return said("core", "comma");
  }
}

}  // namespace isotone
