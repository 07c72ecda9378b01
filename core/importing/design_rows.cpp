#include "core/importing/design_rows.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/space/column_text.h"

namespace isotone {

Result<DesignRows> DesignRows::make(const Table& table, const ImportPlan& plan, const Dataset& known, ImportedData& out) {
  DesignRows rows;
  rows.m_table = &table;
  rows.m_plan = &plan;
  rows.m_known = &known;
  rows.m_out = &out;
  rows.m_space = known.space;
  if (const Status ready = rows.prepare(); !ready) return failFrom(ready);
  return rows;
}

/// Choices are named with a decimal point whatever the file writes, so that tables of one space fit each other.
std::string DesignRows::plainCell(std::size_t row, std::size_t column) const {
  std::string cell(m_table->cell(row, column));
  if (m_table->decimal == ',' && parseNumber(cell, ',')) std::replace(cell.begin(), cell.end(), ',', '.');
  return cell;
}

Status DesignRows::prepare() {
  for (std::size_t i = 0; i < m_plan->columns.size() && i < m_table->columns(); ++i) {
    const ColumnRole role = m_plan->columns[i].role;
    if (role == ColumnRole::DesignIndex) m_indexColumn = i;
    if (role == ColumnRole::DesignKey) m_keyColumn = i;
    if (role == ColumnRole::Decision) m_decisionColumns.push_back(i);
  }
  if (!m_space) return fail(ErrorKind::Internal, "The workspace has no design space.");
  if (m_space->isTable() && m_space->decisions().empty())
    if (const Status defined = defineSpace(); !defined) return defined;
  for (const std::size_t column : m_decisionColumns) {
    const std::string& header = m_table->header[column];
    const auto& formats = m_space->columns();
    const auto format = std::find_if(formats.begin(), formats.end(),
                                     [&](const ColumnFormat& one) { return one.column == header; });
    const auto decision = m_space->findDecision(header);
    if (format != formats.end()) {
      m_formats.push_back(*format);
    } else if (decision) {
      ColumnFormat plain;
      plain.column = header;
      plain.decisions = {*decision};
      if (const Status done = completeFormat(plain, *m_space); !done) return done;
      m_formats.push_back(std::move(plain));
    } else {
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:1: {} has no decision in the column \"{}\"."), m_plan->fileName,
                                                       m_space->title(), header));
    }
  }
  sortFormats();
  return {};
}

Status DesignRows::defineSpace() {
  if (m_decisionColumns.empty())
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}: the workspace's space has no decisions yet; import a table first whose columns describe the "
                            "designs, one column a decision."), m_plan->fileName));
  std::vector<std::string> names;
  std::vector<std::vector<std::string>> columns(m_decisionColumns.size());
  for (const std::size_t column : m_decisionColumns) names.push_back(m_table->header[column]);
  for (std::size_t row = 0; row < m_table->rows(); ++row) {
    const bool complete = std::none_of(m_decisionColumns.begin(), m_decisionColumns.end(),
                                       [&](std::size_t column) { return m_table->cell(row, column).empty(); });
    if (!complete) continue;
    for (std::size_t i = 0; i < columns.size(); ++i) columns[i].push_back(plainCell(row, m_decisionColumns[i]));
  }
  auto space = DesignSpace::fromColumns(names, columns);
  if (!space) return fail(space.error().kind, m_plan->fileName + ": " + space.error().message);
  m_space = std::make_shared<const DesignSpace>(std::move(*space));
  m_out->newSpace = m_space;
  return {};
}

std::optional<std::uint32_t> DesignRows::findIndex(long long index) const {
  const auto known = m_known->designs.rowOfIndex.find(index);
  if (known != m_known->designs.rowOfIndex.end()) return known->second;
  const auto fresh = m_newIndexes.find(index);
  if (fresh != m_newIndexes.end()) return fresh->second;
  return std::nullopt;
}

std::optional<std::uint32_t> DesignRows::find(std::size_t row, std::string& problem) {
  if (!m_decisionColumns.empty() || m_keyColumn) return findSpelled(row, problem);
  if (!m_indexColumn) {
    problem = said("core", "no column says which design it is about");
    return std::nullopt;
  }
  const std::string_view cell = m_table->cell(row, *m_indexColumn);
  const auto index = parseInteger(cell);
  if (!index || *index < 0) {
    problem = sayf(phrase("core", "\"{}\" in column {} is no number of a design"), cell, m_table->header[*m_indexColumn]);
    return std::nullopt;
  }
  const auto found = findIndex(*index);
  if (!found) {
    ++m_unknown;
    problem = sayf(phrase("core", "design {} is not in this workspace"), *index);
  }
  return found;
}

std::optional<Design> DesignRows::spelled(std::size_t row, std::string& problem) {
  if (m_decisionColumns.empty()) {
    auto design = m_space->fromKey(m_table->cell(row, *m_keyColumn));
    if (design) return m_space->canonical(std::move(*design));
    problem = design.error().message;
    return std::nullopt;
  }
  auto design = read(row, m_spelling);
  if (!design) {
    problem = design.error().message;
    return std::nullopt;
  }
  if (!m_second.empty()) {
    const auto again = read(row, m_second);
    if (!again || *again != *design) {
      problem = sayf(phrase("core", "the columns \"{}\" and \"{}\" spell different designs"), m_formats[m_spelling[0]].column,
                            m_formats[m_second[0]].column);
      return std::nullopt;
    }
  }
  return std::move(*design);
}

Result<Design> DesignRows::read(std::size_t row, const std::vector<std::size_t>& which) const {
  std::vector<std::string> plain;
  std::vector<std::string_view> cells;
  std::vector<const ColumnFormat*> formats;
  plain.reserve(which.size());
  for (const std::size_t i : which) {
    formats.push_back(&m_formats[i]);
    if (m_table->decimal == '.') {
      cells.push_back(m_table->cell(row, m_decisionColumns[i]));
    } else {
      plain.push_back(plainCell(row, m_decisionColumns[i]));
      cells.push_back(plain.back());
    }
  }
  auto design = designFromColumns(*m_space, formats, cells);
  if (design) return m_space->canonical(std::move(*design));
  return design;
}

/// FBNet's tables spell each design twice, as indices and as names.
void DesignRows::sortFormats() {
  std::set<std::size_t> covered, again;
  for (std::size_t i = 0; i < m_formats.size(); ++i) {
    const auto& decisions = m_formats[i].decisions;
    const bool fresh = std::any_of(decisions.begin(), decisions.end(), [&](std::size_t d) { return !covered.count(d); });
    (fresh ? m_spelling : m_second).push_back(i);
    (fresh ? covered : again).insert(decisions.begin(), decisions.end());
  }
  if (again.size() < covered.size()) m_second.clear();
}

std::optional<std::uint32_t> DesignRows::findSpelled(std::size_t row, std::string& problem) {
  std::optional<Design> design = spelled(row, problem);
  if (!design) {
    while (!problem.empty() && problem.back() == '.') problem.pop_back();
    return std::nullopt;
  }
  std::string key = m_space->key(*design);
  std::optional<std::uint32_t> found;
  if (const auto known = m_known->designs.rowOfKey.find(key); known != m_known->designs.rowOfKey.end())
    found = known->second;
  else if (const auto fresh = m_newKeys.find(key); fresh != m_newKeys.end())
    found = fresh->second;
  if (!found) return append(std::move(*design), row, std::move(key), problem);
  const std::size_t before = m_known->designs.size();
  const std::int64_t knownAs = *found < before ? m_known->designs.index[*found] : m_out->designs[*found - before].index;
  const auto index = m_indexColumn ? parseInteger(m_table->cell(row, *m_indexColumn)) : std::nullopt;
  if (index && knownAs >= 0 && *index != knownAs) {
    problem = sayf(phrase("core", "design {} spells the same as design {}, which is known already"), *index, knownAs);
    return std::nullopt;
  }
  return found;
}

std::optional<std::uint32_t> DesignRows::append(Design design, std::size_t row, std::string key, std::string& problem) {
  const auto position = static_cast<std::uint32_t>(size());
  // The first table of a workspace numbers its designs by its rows, unless it brings numbers of its own.
  std::int64_t index = m_known->designs.size() == 0 && !m_indexColumn ? static_cast<std::int64_t>(row) : -1;
  if (m_indexColumn) {
    const std::string_view cell = m_table->cell(row, *m_indexColumn);
    const auto number = parseInteger(cell);
    if (!number || *number < 0) {
      problem = sayf(phrase("core", "\"{}\" in column {} is no number of a design"), cell, m_table->header[*m_indexColumn]);
      return std::nullopt;
    }
    if (findIndex(*number)) {
      problem = sayf(phrase("core", "the number {} is taken by another design"), *number);
      return std::nullopt;
    }
    index = *number;
  }
  if (index >= 0) m_newIndexes.emplace(index, position);
  m_newKeys.emplace(std::move(key), position);
  const bool live = m_space->isLive(design);
  m_out->designs.push_back({std::move(design), index, live});
  return position;
}

}  // namespace isotone
