// Each folder of tests/data/importing holds a file, what the person said about it (options.txt) and what has to come of
// it (expected.txt). ISOTONE_UPDATE_GOLDEN=1 writes expected.txt anew: read the difference before you commit it.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "core/base/files.h"
#include "core/base/text.h"
#include "support.h"

namespace isotone {
namespace {

namespace fs = std::filesystem;

struct Case {
  std::string space = "nasbench201";
  ImportOptions options;
  fs::path file;
};

Case readCase(const fs::path& folder) {
  Case one;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().filename() != "options.txt" && entry.path().filename() != "expected.txt") one.file = entry.path();
  std::ifstream options(folder / "options.txt");
  for (std::string line; std::getline(options, line);) {
    const std::string key = line.substr(0, line.find('=')), value = line.substr(std::min(line.size(), line.find('=') + 1));
    if (key == "space") one.space = value;
    if (key == "as") one.options.as = value;
    if (key == "unit") one.options.unit = value;
    if (key == "device") one.options.device = value;
    if (key == "only") one.options.onlyDevices.push_back(value);
    if (key == "strict") one.options.strict = true;
  }
  return one;
}

const char* roleName(ColumnRole role) {
  static constexpr const char* kNames[] = {"ignored",  "index",    "key",    "measured as", "decision",   "attribute", "value",
                                           "accuracy", "device",   "metric", "unit",        "long value", "field",
                                           "repeats",  "spread"};
  return kNames[static_cast<int>(role)];
}

std::string values(const std::vector<std::uint32_t>& rows, const std::vector<double>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < rows.size() && i < 6; ++i) text += fmt::format(" {}={:.6g}", rows[i], numbers[i]);
  return rows.size() > 6 ? text + " …" : text;
}

void showPlan(std::ostream& out, const ImportPlan& plan) {
  out << "kind: " << fileKindName(plan.kind) << "\nlayout: " << plan.description << "\n";
  for (const ColumnPlan& column : plan.columns) {
    out << "column: " << column.header << " = " << roleName(column.role);
    if (!column.device.empty()) out << " of " << column.device;
    if (column.metric) out << ", " << metricName(*column.metric);
    if (column.unit) out << " in " << column.unit->symbol;
    out << (column.evidence.empty() ? "" : " (" + column.evidence + ")") << "\n";
  }
  for (const Issue& check : plan.checks) out << "check: " << severityName(check.severity) << ": " << check.text << "\n";
  for (const Question& question : plan.questions) out << "asks: " << question.text << " [" << question.option << "]\n";
}

void showData(std::ostream& out, const ImportedData& data) {
  out << "read: " << data.rowsRead << " rows, " << data.valuesRead << " values, " << data.rowsSkipped << " skipped, "
      << data.designs.size() << " new designs\n";
  if (data.newSpace)
    for (const Decision& decision : data.newSpace->decisions()) {
      out << "decision: " << decision.name << ":";
      for (const Choice& choice : decision.choices) out << " " << choice.name;
      out << "\n";
    }
  for (const auto& column : data.columns)
    out << "series: " << column.device << " " << metricName(column.metric) << " [" << column.unit << "]"
        << values(column.rows, column.values) << "\n";
  for (const auto& task : data.accuracies) out << "task: " << task.task << values(task.rows, task.values) << "\n";
  for (const auto& one : data.attributes) out << "attribute: " << one.name << values(one.rows, one.values) << "\n";
  for (const auto& [row, other] : data.measuredAs) out << "measured as: " << row << " -> " << other << "\n";
  for (const DeviceProfile& device : data.devices) {
    out << "device: " << device.displayName() << ", " << device.deviceClass;
    if (device.timerResolutionMs) out << ", clock " << *device.timerResolutionMs << " ms";
    if (device.origin != Origin::Imported) out << ", " << originName(device.origin);
    out << "\n";
    for (const auto& [name, value] : device.conditions) out << "  " << name << ": " << value << "\n";
  }
  for (const Issue& issue : data.issues)
    out << "issue: " << severityName(issue.severity) << " " << issue.line << ": " << issue.text << "\n";
}

std::string outcome(const Case& one) {
  const Dataset known = one.space == "nasbench201" ? test::cellWorkspace(60) : test::emptyWorkspace(one.space);
  std::ostringstream out;
  const std::string name = one.file.filename().string();
  const auto bytes = readFile(one.file);
  if (!bytes) return "error: " + bytes.error().message + "\n";
  const auto table = parseTable(*bytes, name);
  if (!table) return "error: " + table.error().message + "\n";
  const auto plan = planImport(*table, name, known, one.options);
  if (!plan) return "error: " + plan.error().message + "\n";
  showPlan(out, *plan);
  const auto data = readImport(*table, *plan, known, one.options);
  if (data)
    showData(out, *data);
  else
    out << "error: " << data.error().message << "\n";
  return out.str();
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, comesOut) {
  const fs::path folder = fs::path(ISOTONE_TEST_DATA) / "importing" / GetParam();
  const std::string actual = outcome(readCase(folder));
  const fs::path expected = folder / "expected.txt";
  if (std::getenv("ISOTONE_UPDATE_GOLDEN")) std::ofstream(expected) << actual;
  const auto text = readFile(expected);
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(*text, actual);
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(fs::path(ISOTONE_TEST_DATA) / "importing"))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Importing, Golden, testing::ValuesIn(cases()),
                         [](const auto& param) { return param.param; });

}  // namespace
}  // namespace isotone
