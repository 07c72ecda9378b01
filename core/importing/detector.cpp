#include "core/importing/detector.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/importing/layer_costs.h"
#include "core/importing/table_layout.h"

namespace isotone {
namespace {

bool headerIs(const std::string& header, std::initializer_list<const char*> names) {
  const std::string lower = lowered(header);
  return std::any_of(names.begin(), names.end(), [&](const char* name) { return lower == name; });
}

}  // namespace

Detector::Detector(const Table& table, const std::string& fileName, const Dataset& known, const ImportOptions& options)
    : m_table(table), m_fileName(fileName), m_known(known), m_options(options), m_facts(factsOf(table)),
      m_file(readFileName(fileName)) {
  for (std::size_t i = 0; i < table.columns(); ++i) {
    m_words.push_back(readHeader(table.header[i]));
    ColumnPlan column;
    column.header = table.header[i];
    column.values = m_facts[i].numbers;
    column.smallest = m_facts[i].smallest;
    column.median = m_facts[i].median;
    column.largest = m_facts[i].largest;
    m_plan.columns.push_back(std::move(column));
  }
  m_plan.fileName = fileName;
}

std::string Detector::where(const std::string& text) const { return fmt::format("{}:{}: {}", m_fileName, m_table.headerLine, text); }

Status Detector::checkOptions() const {
  static constexpr std::array kKinds{"auto", "architectures", "latency", "energy", "accuracy", "devices", "profile"};
  if (std::none_of(kKinds.begin(), kKinds.end(), [&](const char* kind) { return m_options.as == kind; }) &&
      !m_options.as.empty())
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "A file cannot be read as \"{}\"; use one of auto, architectures, latency, energy, accuracy, "
                            "devices, profile."), m_options.as));
  if (!m_options.unit.empty() && !readUnit(m_options.unit))
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "\"{}\" is no unit; use for example s, ms, us, mJ, mW, kB, KiB, % or fraction."), m_options.unit));
  return {};
}

bool Detector::isDeviceTable() const {
  std::size_t fields = 0;
  bool name = false;
  for (const std::string& header : m_table.header) {
    name = name || headerIs(header, {"column", "device", "name", "device_name"});
    fields += headerIs(header, {"class", "device_class", "precision", "batch", "batch_size", "title", "licence", "license",
                                "source", "source_repository", "measured_by", "space", "notes"});
  }
  return name && fields >= 3;
}

bool Detector::isLongTable() const {
  for (std::size_t i = 0; i < m_table.columns(); ++i)
    if (headerIs(m_table.header[i], {"device", "device_name"}) && !m_facts[i].numeric()) return true;
  return false;
}

bool Detector::definesSpace() const {
  return m_known.space && m_known.space->isTable() && m_known.space->decisions().empty();
}

void Detector::describe() {
  m_plan.description = sayf(phrase("core", "{} rows × {} columns · {}, UTF-8, decimal {}"), m_table.rows(), m_table.columns(),
                                   separatorName(m_table.separator), m_table.decimal == ',' ? said("core", "comma") : said("core", "point"));
  if (m_table.wasCompressed) m_plan.description += ", gzip";
}

Result<ImportPlan> Detector::run() {
  if (const Status good = checkOptions(); !good) return failFrom(good);
  describe();
  const bool free = m_options.as.empty() || m_options.as == "auto";
  if (m_options.as == "devices" || (free && isDeviceTable())) {
    m_plan.kind = FileKind::Devices;
    assignDeviceRoles();
    if (!has(ColumnRole::DeviceName))
      return fail(ErrorKind::InvalidInput, where("has no column that names devices; call it \"column\" or \"device\"."));
    return std::move(m_plan);
  }
  if (free && !definesSpace() && isLayerCostTable(m_table)) {
    m_plan.kind = FileKind::LayerCosts;
    assignLayerRoles();
    if (const Status good = settleValues(); !good) return failFrom(good);
    askQuestions();
    return std::move(m_plan);
  }
  if (definesSpace())
    assignSpaceDefinition();
  else if (const Status good = assignDesignColumns(); !good)
    return failFrom(good);
  if (isLongTable())
    assignLongRoles();
  else
    assignMeasuredColumns();
  if (const Status filled = checkFilledIn(); !filled) return failFrom(filled);
  decideKind();
  if (const Status good = settleValues(); !good) return failFrom(good);
  askQuestions();
  checkReferences();
  checkDerivedEnergy();
  checkText();
  return std::move(m_plan);
}

const char* fileKindName(FileKind kind) {
  switch (kind) {
    case FileKind::Architectures: return "architectures";
    case FileKind::WideTable: return "measurements, a device per column";
    case FileKind::LongTable: return "measurements, one per row";
    case FileKind::PerDesign: return "measurements of one device";
    case FileKind::Accuracies: return "accuracies";
    case FileKind::Devices: return "device descriptions";
    case FileKind::LayerCosts: return "costs of layers";
  }
  return "architectures";
}

Result<ImportPlan> planImport(const Table& table, const std::string& fileName, const Dataset& known,
                              const ImportOptions& options) {
  return Detector(table, fileName, known, options).run();
}

}  // namespace isotone
