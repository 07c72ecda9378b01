// A report's tables as a spreadsheet (Office Open XML): a first sheet with its words, then a sheet for each table and for the data of
// each figure. Numbers are numbers, exact, and shown with the digits that the report shows.
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/reports/report.h"

namespace isotone {

/// The bytes of the file; the same report gives the same bytes, since the date inside is Report::date. Of a figure with more rows
/// than kMostSheetRows the first are written, and the sheet says so. Errors (Io): no room for the temporary file.
Result<std::string> reportXlsx(const Report& report);
inline constexpr std::size_t kMostSheetRows = 10'000;

}  // namespace isotone
