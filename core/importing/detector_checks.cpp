#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/cell_value.h"
#include "core/importing/detector.h"
#include "core/importing/import_reader.h"

namespace isotone {

void Detector::note(std::string text, Severity severity) {
  m_plan.checks.push_back({severity, std::move(text), m_fileName, 0});
}

/// Whether the designs that the rows refer to by number are known, and how many of them are disconnected.
void Detector::checkReferences() {
  const auto column = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
                                   [](const ColumnPlan& c) { return c.role == ColumnRole::DesignIndex; });
  if (column == m_plan.columns.end() || m_known.designs.size() == 0) return;
  const auto index = static_cast<std::size_t>(column - m_plan.columns.begin());
  std::size_t found = 0, dead = 0;
  std::string names;
  for (std::size_t row = 0; row < m_table.rows(); ++row) {
    const auto number = parseInteger(m_table.cell(row, index));
    const auto known = number ? m_known.designs.rowOfIndex.find(*number) : m_known.designs.rowOfIndex.end();
    if (known == m_known.designs.rowOfIndex.end()) continue;
    ++found;
    if (m_known.designs.live[known->second]) continue;
    if (++dead <= 3) names += (names.empty() ? "" : dead == 2 ? said("core", " and ") : ", ") + std::to_string(*number);
  }
  const std::string& space = m_known.space->title();
  if (found == m_table.rows())
    note(sayf(phrase("core", "All {} designs exist in {}."), withThousands(found), space));
  else if (!has(ColumnRole::Decision) && !has(ColumnRole::DesignKey))
    note(sayf(phrase("core", "{} of {} designs exist in {}; rows of the others are skipped."), withThousands(found),
                     withThousands(m_table.rows()), space),
         Severity::Warning);
  if (dead > 0 && dead <= 3)
    note(dead == 1 ? sayf(phrase("core", "Design {} is disconnected: kept, marked infeasible, never fitted on."), names)
                   : sayf(phrase("core", "Designs {} are disconnected: kept, marked infeasible, never fitted on."), names),
         Severity::Warning);
  else if (dead > 3)
    note(sayf(phrase("core", "{} rows are about disconnected designs: kept, marked infeasible, never fitted on."),
                     withThousands(dead)), Severity::Warning);
}

/// Energy that is power times latency in every row says nothing that latency does not.
void Detector::checkDerivedEnergy() {
  const auto find = [&](Metric metric) -> const ColumnPlan* {
    for (const ColumnPlan& c : m_plan.columns)
      if (c.role == ColumnRole::Value && c.metric == metric && c.unit) return &c;
    return nullptr;
  };
  const ColumnPlan* latency = find(Metric::Latency);
  const ColumnPlan* energy = find(Metric::Energy);
  const ColumnPlan* power = find(Metric::Power);
  if (!latency || !energy || !power || latency->device != energy->device || power->device != energy->device) return;
  const auto value = [&](const ColumnPlan* column, std::size_t row) {
    const auto index = static_cast<std::size_t>(column - m_plan.columns.data());
    const CellValue cell = readCell(m_table.cell(row, index), m_table.decimal);
    return cell.kind == CellValue::Kind::Number ? cell.value * column->unit->toStored : std::nan("");
  };
  std::size_t equal = 0, compared = 0;
  for (std::size_t row = 0; row < m_table.rows(); ++row) {
    const double expected = value(latency, row) * value(power, row) * 1e-3;  // ms times mW is 1e-3 mJ
    const double stated = value(energy, row);
    if (std::isnan(expected) || std::isnan(stated) || stated <= 0) continue;
    ++compared;
    equal += std::abs(expected - stated) <= 0.002 * stated;
  }
  if (compared >= 5 && equal == compared)
    note(said("core", "Energy equals power × latency in every row: it is derived, not measured apart."), Severity::Warning);
}

/// A table that promises measurements and holds none that can be read is not a list of designs.
Status Detector::checkFilledIn() const {
  const bool forOthers = m_options.as == "architectures" || m_options.as == "accuracy";
  for (const ColumnRole role : {ColumnRole::Value, ColumnRole::LongValue, ColumnRole::Accuracy, ColumnRole::Attribute})
    if (forOthers || has(role) || has(ColumnRole::Decision)) return {};
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    if (!m_words[i].metric || m_plan.columns[i].role != ColumnRole::Ignored) continue;
    const std::string& header = m_table.header[i];
    if (m_facts[i].texts == 0)
      return fail(ErrorKind::InvalidInput,
                  sayf(phrase("core", "{}:{}: the column \"{}\" is empty; write into it what you measured, then import it again."),
                       m_fileName, m_table.lines.empty() ? 1 : m_table.lines.front(), header));
    for (std::size_t row = 0; row < m_table.rows(); ++row)
      if (readCell(m_table.cell(row, i), m_table.decimal).kind == CellValue::Kind::Text)
        return fail(ErrorKind::InvalidInput,
                    sayf(phrase("core", "{}:{}: the text \"{}\" in column {} is not a number; write numbers alone, the unit "
                                "stands in the header."), m_fileName, m_table.lines[row],
                         m_table.cell(row, i).substr(0, 40), header));
  }
  return {};
}

void Detector::checkText() {
  if (!m_table.notes.empty())
    note(sayf(phrase("core", "Notes above its header say how it was measured ({})."), m_table.notes.size()));
  if (m_table.decimal == ',') note(said("core", "Numbers are written with a decimal comma."));
  if (!m_table.badRows.empty())
    note(sayf(phrase("core", "Skipped: rows without the {} fields of the header ({})."), m_table.columns(),
                     m_table.badRows.size()), Severity::Warning);
  for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
    const ColumnPlan& column = m_plan.columns[i];
    const bool measured = column.role == ColumnRole::Value || column.role == ColumnRole::Accuracy;
    if (measured && m_facts[i].failed > 0)
      note(sayf(phrase("core", "{} says that designs failed ({}): they become infeasible there."), column.header,
                       m_facts[i].failed), Severity::Warning);
  }
}

}  // namespace isotone
