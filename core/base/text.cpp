#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace isotone {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::optional<double> parseSpecial(std::string_view text) {
  const bool negative = text.front() == '-';
  if (negative || text.front() == '+') text.remove_prefix(1);
  const std::string name = lowered(text);
  const double sign = negative ? -1.0 : 1.0;
  if (name == "nan") return std::numeric_limits<double>::quiet_NaN();
  if (name == "inf" || name == "infinity") return sign * std::numeric_limits<double>::infinity();
  return std::nullopt;
}

std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row.back();
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

std::optional<double> parseNumber(std::string_view text, char decimal) {
  if (text.empty()) return std::nullopt;
  const char first = text.front() == '-' || text.front() == '+' ? (text.size() > 1 ? text[1] : '\0') : text.front();
  if ((first < '0' || first > '9') && first != decimal) return parseSpecial(text);
  std::array<char, 128> buffer;
  if (decimal != '.') {
    if (text.size() > buffer.size() || text.find('.') != std::string_view::npos) return std::nullopt;
    std::transform(text.begin(), text.end(), buffer.begin(), [decimal](char c) { return c == decimal ? '.' : c; });
    text = std::string_view(buffer.data(), text.size());
  }
  if (text.front() == '+') text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc::result_out_of_range && end == text.data() + text.size()) {
    // Too small for a double reads as 0 and too large as infinity, as everywhere else.
    const std::size_t exponent = text.find_first_of("eE");
    const bool tiny = exponent != std::string_view::npos ? text.substr(exponent + 1, 1) == "-" : first == '0' || first == '.';
    const double magnitude = tiny ? 0.0 : std::numeric_limits<double>::infinity();
    return text.front() == '-' ? -magnitude : magnitude;
  }
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<long long> parseInteger(std::string_view text) {
  if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
  long long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string exactText(double value) { return fmt::format("{}", value); }

std::string significantText(double value, int digits) {
  if (!std::isfinite(value)) return fmt::format("{}", value);
  digits = std::clamp(digits, 1, 17);
  if (value == 0) return fmt::format("{:.{}f}", 0.0, digits - 1);
  // Rounding may carry into a new digit (9.999 at 3 is 10.0), so the exponent is read after rounding.
  const std::string rounded = fmt::format("{:.{}e}", value, digits - 1);
  const int exponent = static_cast<int>(parseInteger(rounded.substr(rounded.find('e') + 1)).value_or(0));
  if (exponent < -5 || exponent > 14) return rounded;
  if (exponent < digits) return fmt::format("{:.{}f}", value, digits - 1 - exponent);
  return fmt::format("{:.0f}", parseNumber(rounded).value_or(value));
}

std::string nearestName(std::string_view text, const std::vector<std::string>& known) {
  const std::string wanted = lowered(text);
  const std::string* best = nullptr;
  std::size_t bestDistance = std::max<std::size_t>(2, wanted.size() / 3) + 1;
  for (const std::string& name : known) {
    const std::size_t distance = editDistance(wanted, lowered(name));
    if (distance < bestDistance && distance < std::max(name.size(), wanted.size())) {
      bestDistance = distance;
      best = &name;
    }
  }
  return best ? *best : std::string();
}

}  // namespace isotone
