// How a text is laid out as a table: found before it is split.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/importing/table.h"

namespace isotone {

/// Refuses what is no UTF-8 text: zero bytes, control characters, broken sequences. Names the line.
Status checkText(std::string_view bytes, std::string_view name);

/// The bytes of the lines above the header that begin with "# ", and of lines of nothing but separators among them.
std::size_t lengthOfNotes(std::string_view text);

/// The one of , ; and tab whose count is the same in most of the first lines (quotes respected); 0 if line 1 has none.
char findSeparator(std::string_view text);

/// ',' when numbers are written 1,5 and the separator leaves the comma free; else '.'.
char findDecimal(const Table& table);

/// "comma", "semicolon", "tab": for messages and previews.
std::string separatorName(char separator);

}  // namespace isotone
