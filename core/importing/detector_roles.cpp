#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/detector.h"

namespace isotone {
namespace {

template <std::size_t N>
bool oneOf(const std::string& word, const std::array<const char*, N>& known) {
  return std::any_of(known.begin(), known.end(), [&](const char* k) { return word == k; });
}

/// The columns that are needed besides those that spell some decisions; empty when nothing lacks.
std::string missingColumns(const DesignSpace& space, const std::set<std::size_t>& spelled) {
  std::set<std::string> names;
  for (std::size_t d = 0; d < space.decisions().size(); ++d) {
    if (space.decisions()[d].kind != DecisionKind::Architecture || spelled.count(d)) continue;
    std::string name = space.decisions()[d].name;
    for (const ColumnFormat& format : space.columns())
      if (std::find(format.decisions.begin(), format.decisions.end(), d) != format.decisions.end()) name = format.column;
    names.insert(fmt::format("\"{}\"", name));
  }
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

void Detector::take(std::size_t column, ColumnRole role, std::string evidence) {
  m_plan.columns[column].role = role;
  m_plan.columns[column].evidence = std::move(evidence);
}

bool Detector::has(ColumnRole role) const {
  return std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const ColumnPlan& c) { return c.role == role; });
}

void Detector::assignDeviceRoles() {
  // A column named "column" names devices as tables do; "device" is then what people call them.
  for (const char* name : {"column", "name", "device_name", "device"})
    for (std::size_t i = 0; i < m_table.columns() && !has(ColumnRole::DeviceName); ++i)
      if (lowered(m_table.header[i]) == name) take(i, ColumnRole::DeviceName, said("core", "column name"));
  for (std::size_t i = 0; i < m_table.columns(); ++i)
    if (m_plan.columns[i].role == ColumnRole::Ignored) take(i, ColumnRole::DeviceField, said("core", "column name"));
}

/// Costs are the values; what tells layers apart describes the device.
void Detector::assignLayerRoles() {
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    const auto metric = m_words[i].metric;
    const bool cost = metric && m_words[i].rest.empty() && (*metric == Metric::Latency || *metric == Metric::Energy);
    take(i, cost ? ColumnRole::Value : ColumnRole::DeviceField, said("core", "column name"));
  }
}

/// 0: no reference to designs; else the higher the more certain.
int Detector::referenceRank(std::size_t column) const {
  static constexpr std::array kNames{"index",   "idx",        "id",      "design",     "design_index",      "design_id",
                                     "arch_id", "arch_index", "network", "network_id", "architecture_index"};
  const ColumnFacts& facts = m_facts[column];
  if (!facts.numeric() || !facts.whole || facts.smallest < 0) return 0;
  const std::string header = lowered(m_table.header[column]);
  const std::string space = m_known.space ? lowered(m_known.space->name()) : std::string();
  if (!space.empty() && (header == space + "_index" || header == space + "_id")) return 3;
  if (header == "index") return 2;
  return oneOf(header, kNames) ? 1 : 0;
}

Status Detector::assignDesignColumns() {
  const DesignSpace& space = *m_known.space;
  std::size_t best = m_table.columns();
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    const std::string header = lowered(m_table.header[i]);
    if (header == "measured_as_index" || header == "measured_as") take(i, ColumnRole::MeasuredAs, said("core", "column name"));
    if (referenceRank(i) > (best == m_table.columns() ? 0 : referenceRank(best))) best = i;
  }
  if (best != m_table.columns()) take(best, ColumnRole::DesignIndex, said("core", "column name"));
  std::set<std::size_t> spelled;
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    if (m_plan.columns[i].role != ColumnRole::Ignored) continue;
    const std::string& header = m_table.header[i];
    for (const ColumnFormat& format : space.columns())
      if (format.column == header) {
        take(i, ColumnRole::Decision, said("core", "column name"));
        spelled.insert(format.decisions.begin(), format.decisions.end());
      }
    const auto decision = space.findDecision(header);
    if (decision && m_plan.columns[i].role == ColumnRole::Ignored) {
      take(i, ColumnRole::Decision, said("core", "column name"));
      spelled.insert(*decision);
    }
    const bool key = lowered(header) == "key" || lowered(header) == "design_key";
    if (key && m_table.rows() > 0 && space.fromKey(m_table.cell(0, i))) take(i, ColumnRole::DesignKey, said("core", "column name"));
  }
  const std::string missing = missingColumns(space, spelled);
  const bool wanted = m_options.as == "architectures" && !spelled.empty();
  if (!missing.empty() && has(ColumnRole::Decision)) {
    if (wanted || (!has(ColumnRole::DesignIndex) && !has(ColumnRole::DesignKey)))
      return fail(ErrorKind::InvalidInput, where(sayf(phrase("core", "a design of {} needs {} as well; add what is missing."),
                                                             space.title(), missing)));
    for (ColumnPlan& column : m_plan.columns)
      if (column.role == ColumnRole::Decision) column.role = ColumnRole::Ignored;
  }
  if (has(ColumnRole::DesignIndex) || has(ColumnRole::DesignKey) || has(ColumnRole::Decision)) return {};
  std::string expected;
  for (const ColumnFormat& format : space.columns())
    expected += (expected.empty() ? said("core", ", or spell the designs in ") : ", ") + '"' + format.column + '"';
  return fail(ErrorKind::InvalidInput,
              where(sayf(phrase("core", "no column says which design a row is about; name one \"index\" or \"key\"{}."), expected)));
}

/// Columns of a first table are decisions when they are text, or numbers of which there are few different ones; what a
/// name calls a metric, an accuracy or a count never is.
bool Detector::looksLikeDecision(std::size_t column) const {
  const ColumnFacts& facts = m_facts[column];
  // "latency_ms.csv" with an index holds values: the designs are in another file.
  if (facts.numeric() && m_file.metric && has(ColumnRole::DesignIndex)) return false;
  const HeaderWords& words = m_words[column];
  if (words.metric || words.unit || words.accuracy || words.attribute || words.identifier) return false;
  if (facts.distinct > ColumnFacts::kMostDistinct) return false;
  if (!facts.numeric()) return facts.distinct < m_table.rows() || m_table.rows() < 4;
  const std::size_t most = facts.whole ? std::max<std::size_t>(2, m_table.rows() / 2)
                                       : std::max<std::size_t>(2, m_table.rows() / 4);
  return facts.distinct <= std::min<std::size_t>(most, facts.whole ? 64 : 16);
}

void Detector::assignSpaceDefinition() {
  for (std::size_t i = 0; i < m_table.columns() && !has(ColumnRole::DesignIndex); ++i)
    if (referenceRank(i) > 0) take(i, ColumnRole::DesignIndex, said("core", "column name"));
  std::string names;
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    if (m_plan.columns[i].role != ColumnRole::Ignored || !looksLikeDecision(i)) continue;
    take(i, ColumnRole::Decision, m_facts[i].numeric() ? said("core", "few different values") : said("core", "text"));
    names += (names.empty() ? "" : ", ") + sayf(phrase("core", "{} ({} choices)"), m_table.header[i], m_facts[i].distinct);
  }
  if (!names.empty()) note(sayf(phrase("core", "These columns become the decisions of the space: {}."), names));
}

void Detector::assignLongRoles() {
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    if (m_plan.columns[i].role == ColumnRole::DesignIndex || m_plan.columns[i].role == ColumnRole::MeasuredAs) continue;
    const std::string header = lowered(m_table.header[i]);
    if (header == "device" || header == "device_name")
      take(i, ColumnRole::DeviceName, said("core", "column name"));
    else if (header == "metric" || header == "quantity")
      take(i, ColumnRole::MetricName, said("core", "column name"));
    else if (header == "unit" || header == "units")
      take(i, ColumnRole::UnitName, said("core", "column name"));
    else if (m_facts[i].numeric() && (header == "value" || m_words[i].metric))
      take(i, ColumnRole::LongValue, said("core", "column name"));
    else if (m_facts[i].numeric() && m_words[i].accuracy)
      take(i, ColumnRole::Accuracy, said("core", "column name"));
  }
}

void Detector::assignMeasuredColumns() {
  const bool asAccuracy = m_options.as == "accuracy";
  const bool asArchitectures = m_options.as == "architectures";
  const bool asMetric = m_options.as == "latency" || m_options.as == "energy";
  for (std::size_t i = 0; i < m_table.columns(); ++i) {
    if (m_plan.columns[i].role != ColumnRole::Ignored) continue;
    const HeaderWords& words = m_words[i];
    const bool known = m_known.findDevice(m_table.header[i]).has_value();
    if (!m_facts[i].numeric()) {
      m_plan.columns[i].evidence = m_facts[i].texts > 0 ? said("core", "text") : said("core", "empty");
    } else if (known && !asAccuracy && !asArchitectures) {
      take(i, ColumnRole::Value, said("core", "device of the workspace"));
    } else if ((words.repeats || words.spread) && !has(ColumnRole::Decision)) {
      take(i, words.spread ? ColumnRole::Spread : ColumnRole::Repeats, said("core", "column name"));
    } else if (words.identifier || referenceRank(i) > 0) {
      m_plan.columns[i].evidence = said("core", "column name");
    } else if (asArchitectures) {
      take(i, ColumnRole::Attribute, "--as architectures");
    } else if (asAccuracy || words.accuracy || (m_file.accuracy && !words.metric && !words.attribute)) {
      take(i, ColumnRole::Accuracy, asAccuracy ? "--as accuracy" : words.accuracy ? said("core", "column name") : said("core", "file name"));
    } else if (words.attribute) {
      take(i, ColumnRole::Attribute, said("core", "column name"));
    } else if (words.metric || words.unit) {
      take(i, ColumnRole::Value, said("core", "column name"));
    } else if (asMetric || m_file.metric) {
      take(i, ColumnRole::Value, asMetric ? "--as " + m_options.as : said("core", "file name"));
    } else if (has(ColumnRole::Decision)) {
      take(i, ColumnRole::Attribute, said("core", "no metric in its name"));
    } else {
      take(i, ColumnRole::Value, "");
    }
  }
}

void Detector::decideKind() {
  const bool anyValue = has(ColumnRole::Value);
  const bool ownDevice = std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const ColumnPlan& column) {
    const auto i = static_cast<std::size_t>(&column - m_plan.columns.data());
    return column.role == ColumnRole::Value && !m_words[i].rest.empty();
  });
  if (has(ColumnRole::DeviceName))
    m_plan.kind = FileKind::LongTable;
  else if (m_options.as == "architectures" || definesSpace() || (has(ColumnRole::Decision) && !anyValue))
    m_plan.kind = FileKind::Architectures;
  else if (anyValue)
    m_plan.kind = ownDevice && m_options.as != "profile" ? FileKind::WideTable : FileKind::PerDesign;
  else if (has(ColumnRole::Accuracy))
    m_plan.kind = FileKind::Accuracies;
  else
    m_plan.kind = FileKind::Architectures;
}

}  // namespace isotone
