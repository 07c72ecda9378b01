// What a table of one device says of how it was measured.
#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/cell_value.h"
#include "core/importing/header_words.h"
#include "core/importing/import_reader.h"

namespace isotone {
namespace {

/// The first word of a field's name that a profile knows; empty: a measuring condition of its own.
std::string DeviceProfile::*fieldOf(const std::string& header) {
  static const std::map<std::string, std::string DeviceProfile::*> kFields{
      {"title", &DeviceProfile::title},         {"device", &DeviceProfile::title},
      {"class", &DeviceProfile::deviceClass},   {"device_class", &DeviceProfile::deviceClass},
      {"type", &DeviceProfile::deviceClass},    {"precision", &DeviceProfile::precision},
      {"batch", &DeviceProfile::batch},         {"batch_size", &DeviceProfile::batch},
      {"source", &DeviceProfile::source},       {"source_repository", &DeviceProfile::source},
      {"repository", &DeviceProfile::source},   {"licence", &DeviceProfile::licence},
      {"license", &DeviceProfile::licence},     {"notes", &DeviceProfile::notes},
      {"note", &DeviceProfile::notes},          {"comment", &DeviceProfile::notes}};
  const auto known = kFields.find(header);
  return known == kFields.end() ? nullptr : known->second;
}

std::optional<std::size_t> columnWith(const ImportPlan& plan, ColumnRole role) {
  for (std::size_t i = 0; i < plan.columns.size(); ++i)
    if (plan.columns[i].role == role) return i;
  return std::nullopt;
}

std::optional<double> numberIn(const Reading& reading, std::size_t row, std::size_t column) {
  const CellValue cell = readCell(reading.table.cell(row, column), reading.table.decimal);
  return cell.kind == CellValue::Kind::Number ? std::optional(cell.value) : std::nullopt;
}

/// "50", or "30 to 50" where the rows differ.
std::string repeatsOf(const Reading& reading, std::size_t column) {
  std::vector<double> counts;
  for (std::size_t row = 0; row < reading.table.rows(); ++row)
    if (const auto count = numberIn(reading, row, column); count && *count > 0) counts.push_back(*count);
  if (counts.empty()) return {};
  const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
  return *least == *most ? exactText(*least) : fmt::format("{} to {}", exactText(*least), exactText(*most));
}

/// The median over the rows of spread / value, in percent.
std::optional<double> relativeSpread(const Reading& reading, std::size_t column) {
  const auto value = columnWith(reading.plan, ColumnRole::Value);
  if (!value) return std::nullopt;
  const std::optional<Unit> ofValue = reading.plan.columns[*value].unit;
  const std::optional<Unit> stated = readHeader(reading.table.header[column]).unit;
  const bool percent = stated && stated->quantity == Quantity::Percent;
  if (!ofValue || (stated && !percent && stated->quantity != ofValue->quantity)) return std::nullopt;
  const double factor = percent ? 1 : 100 * (stated ? stated->toStored : ofValue->toStored) / ofValue->toStored;
  std::vector<double> shares;
  for (std::size_t row = 0; row < reading.table.rows(); ++row) {
    const auto mean = numberIn(reading, row, *value), spread = numberIn(reading, row, column);
    if (mean && spread && *mean > 0 && *spread >= 0) shares.push_back(factor * *spread / (percent ? 1 : *mean));
  }
  if (shares.empty()) return std::nullopt;
  const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() / 2);
  std::nth_element(shares.begin(), middle, shares.end());
  return *middle;
}

void describeRepeats(Reading& reading, DeviceProfile& profile) {
  constexpr double kWidePercent = 10;
  if (const auto column = columnWith(reading.plan, ColumnRole::Repeats))
    if (std::string repeats = repeatsOf(reading, *column); !repeats.empty()) profile.conditions["repeats"] = std::move(repeats);
  const auto column = columnWith(reading.plan, ColumnRole::Spread);
  const auto spread = column ? relativeSpread(reading, *column) : std::nullopt;
  if (!spread) return;
  profile.conditions["spread"] = significantText(*spread, 2) + " %";
  if (*spread > kWidePercent)
    reading.out.issues.push_back(
        {Severity::Warning,
         sayf(phrase("core", "The repeats of {} lie {} % apart (median): fix its clock and let it cool before you rely on small "
                     "differences."), profile.displayName(), significantText(*spread, 2)), reading.plan.fileName, 0});
}

/// Where the person measured is said by the person; values that were known before keep the origin they came with.
void describeOrigin(const Reading& reading, std::string_view stated, DeviceProfile& profile) {
  const auto known = reading.known.findDevice(profile.name);
  const bool hadValues = known && std::any_of(reading.known.series.begin(), reading.known.series.end(),
                                              [&](const Series& series) { return series.device == *known; });
  if (const auto origin = parseOrigin(lowered(stated)); origin && !hadValues) profile.origin = *origin;
}

}  // namespace

void describeDevice(DeviceProfile& profile, const std::string& field, std::string_view value) {
  if (const auto known = fieldOf(field))
    profile.*known = value;
  else
    profile.conditions[field] = value;
}

void describeMeasuring(Reading& reading, DeviceProfile& profile) {
  for (const Table::Note& note : reading.table.notes) {
    if (note.name == "device" || note.name.empty()) continue;
    if (note.name == "origin") {
      describeOrigin(reading, note.value, profile);
    } else if (note.name == "timer_resolution_ms") {
      const auto step = parseNumber(note.value, reading.table.decimal);
      if (step && *step > 0) profile.timerResolutionMs = *step;
    } else {
      describeDevice(profile, note.name, note.value);
    }
  }
  describeRepeats(reading, profile);
}

}  // namespace isotone
