#include "core/importing/cell_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include "core/base/text.h"

namespace isotone {
namespace {

CellValue readWord(std::string_view cell) {
  static constexpr std::array kMissing{"-", "--", "n/a", "na", "null", "none", "?", "not measured"};
  static constexpr std::array kFailed{"failed",  "fail",  "failure",      "error",      "oom",         "out of memory",
                                      "timeout", "crash", "n/a (failed)", "infeasible", "unsupported", "not supported",
                                      "inf",     "+inf",  "infinity",     "+infinity"};
  if (cell.size() > 20) return {CellValue::Kind::Text, 0};
  const std::string word = lowered(cell);
  const auto is = [&](const char* known) { return word == known; };
  if (word == "nan" || word == "-nan" || word == "#n/a" || word == "#num!") return {CellValue::Kind::NotANumber, 0};
  if (word == "-inf" || word == "-infinity") return {CellValue::Kind::Infinite, 0};
  if (std::any_of(kMissing.begin(), kMissing.end(), is)) return {CellValue::Kind::Missing, 0};
  if (std::any_of(kFailed.begin(), kFailed.end(), is)) return {CellValue::Kind::Failed, 0};
  return {CellValue::Kind::Text, 0};
}

}  // namespace

CellValue readCell(std::string_view cell, char decimal) {
  if (cell.empty()) return {CellValue::Kind::Missing, 0};
  const char first = cell.front() == '-' || cell.front() == '+' ? (cell.size() > 1 ? cell[1] : '\0') : cell.front();
  if ((first < '0' || first > '9') && first != decimal) return readWord(cell);
  std::array<char, 64> buffer;
  if (decimal != '.') {
    if (cell.size() > buffer.size() || cell.find('.') != std::string_view::npos) return {CellValue::Kind::Text, 0};
    std::replace_copy(cell.begin(), cell.end(), buffer.begin(), decimal, '.');
    cell = {buffer.data(), cell.size()};
  }
  if (cell.front() == '+') cell.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (end != cell.data() + cell.size()) return {CellValue::Kind::Text, 0};
  if (error == std::errc::result_out_of_range) return {CellValue::Kind::Infinite, 0};
  if (error != std::errc{}) return {CellValue::Kind::Text, 0};
  return {CellValue::Kind::Number, value};
}

}  // namespace isotone
