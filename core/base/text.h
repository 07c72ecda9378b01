// Text to numbers and back in the C locale, and the small string tools that readers and writers share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isotone {

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string lowered(std::string_view text);  // ASCII only

/// The whole of `text` as a number; accepts "nan" and "inf" in any case; nothing else around it.
/// `decimal` is '.' or ','.
std::optional<double> parseNumber(std::string_view text, char decimal = '.');
std::optional<long long> parseInteger(std::string_view text);

/// Shortest text that reads back as the same double; "." as decimal point.
std::string exactText(double value);
/// `digits` significant digits without exponent for ordinary magnitudes, trailing zeros kept: 5.550 at 4.
std::string significantText(double value, int digits);

/// The entry of `known` nearest to `text` by edit distance, for "did you mean"; empty if none is near.
std::string nearestName(std::string_view text, const std::vector<std::string>& known);

}  // namespace isotone
