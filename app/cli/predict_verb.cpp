// predict
#include <algorithm>
#include <cmath>
#include <optional>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/importing/import_plan.h"
#include "core/workspace/named.h"
#include "core/workspace/predictor_choice.h"

namespace isotone {
namespace {

constexpr double kNormal90 = 1.6448536269514722;  // two-sided 90 % of a normal variable

struct Options {
  std::filesystem::path workspace, file, designs;
  std::string device, metric = "latency", task;
};

struct Wanted {
  DesignMatrix designs;
  std::vector<std::int64_t> index;  // -1: none
};

Result<std::string> targetOf(const Dataset& data, const Options& options) {
  if (options.metric != "accuracy") {
    if (const auto device = deviceNamed(data, options.device); !device) return failFrom(device);
    return options.metric;
  }
  const auto task = taskNamed(data, options.task);
  if (!task) return failFrom(task);
  return "accuracy:" + (*task)->task;
}

struct Cell {
  std::string text;
  std::size_t line = 0;
};

enum class NamedBy { Index, Key };

Result<Wanted> namedDesigns(const std::vector<Cell>& cells, NamedBy by, const Dataset& data, const std::string& name) {
  Wanted wanted{DesignMatrix(data.space->decisions().size()), {}};
  for (const Cell& cell : cells) {
    const auto place = [&] { return fmt::format("{}:{}: ", name, cell.line); };
    if (by == NamedBy::Key) {
      const Result<Design> design = data.space->fromKey(cell.text);
      if (!design) return fail(ErrorKind::InvalidInput, place() + design.error().message);
      wanted.designs.push(*design);
      const auto known = data.designs.rowOfKey.find(cell.text);
      wanted.index.push_back(known != data.designs.rowOfKey.end() ? data.designs.index[known->second] : -1);
      continue;
    }
    const auto index = parseInteger(cell.text);
    const auto known = index ? data.designs.rowOfIndex.find(*index) : data.designs.rowOfIndex.end();
    if (known == data.designs.rowOfIndex.end())
      return fail(ErrorKind::InvalidInput,
                  place() + fmt::format("No design of the workspace has the index \"{}\".", cell.text));
    wanted.designs.push(data.designs.designs[known->second]);
    wanted.index.push_back(*index);
  }
  return wanted;
}

std::optional<NamedBy> namedBy(std::string_view header) {
  const std::string word = lowered(trimmed(header));
  if (word == "key") return NamedBy::Key;
  if (word == "index") return NamedBy::Index;
  return std::nullopt;
}

// The plainest list: a word and a name a line. It has no separator, so it is no table.
std::vector<Cell> linesOf(std::string_view bytes) {
  std::vector<Cell> cells;
  std::size_t line = 0;
  for (const std::string_view text : split(bytes, '\n')) {
    ++line;
    if (line > 1 && !trimmed(text).empty()) cells.push_back({std::string(trimmed(text)), line});
  }
  return cells;
}

std::vector<Cell> columnOf(const Table& table, std::size_t column) {
  std::vector<Cell> cells;
  for (std::size_t row = 0; row < table.rows(); ++row)
    cells.push_back({std::string(trimmed(table.cell(row, column))), table.lines[row]});
  return cells;
}

bool spellsDesigns(const Table& table, const DesignSpace& space) {
  return std::any_of(table.header.begin(), table.header.end(), [&](const std::string& header) {
    const auto& columns = space.columns();
    return space.findDecision(header).has_value() ||
           std::any_of(columns.begin(), columns.end(), [&](const ColumnFormat& column) { return column.column == header; });
  });
}

// Designs spelled in the columns of the space, as architecture tables are; they need not be in the workspace.
Result<Wanted> spelledDesigns(const Table& table, const Dataset& data, const std::string& name) {
  Dataset blank;
  blank.name = data.name;
  blank.space = data.space;
  blank.designs.designs = DesignMatrix(data.space->decisions().size());
  ImportOptions options;
  options.as = "architectures";
  options.strict = true;
  Result<ImportPlan> plan = planImport(table, name, blank, options);
  if (!plan) return failFrom(plan);
  if (!plan->questions.empty()) return fail(ErrorKind::InvalidInput, name + ": " + plan->questions.front().text);
  const Result<ImportedData> read = readImport(table, *plan, blank, options);
  if (!read) return failFrom(read);
  Wanted wanted{DesignMatrix(data.space->decisions().size()), {}};
  for (const ImportedData::NewDesign& design : read->designs) {
    wanted.designs.push(design.design);
    wanted.index.push_back(design.index);
  }
  return wanted;
}

Result<Wanted> wantedDesigns(const Dataset& data, const std::filesystem::path& file) {
  if (file.empty()) return Wanted{data.designs.designs, data.designs.index};
  Result<std::string> bytes = readFile(file);
  if (!bytes) return fail(ErrorKind::InvalidInput, bytes.error().message);
  const std::string name = file.string();
  const std::string_view first = std::string_view(*bytes).substr(0, bytes->find('\n'));
  if (const auto by = namedBy(first)) return namedDesigns(linesOf(*bytes), *by, data, name);
  const Result<Table> table = parseTable(std::move(*bytes), name);
  if (!table) return failFrom(table);
  if (spellsDesigns(*table, *data.space)) return spelledDesigns(*table, data, name);
  for (std::size_t column = 0; column < table->columns(); ++column)
    if (const auto by = namedBy(table->header[column])) return namedDesigns(columnOf(*table, column), *by, data, name);
  return fail(ErrorKind::InvalidInput,
              name + ":1: has neither a column \"index\" or \"key\" nor the columns of the design space.");
}

std::string csvOf(const Wanted& wanted, const std::vector<Prediction>& predicted) {
  std::string csv = "index,mean,low90,high90\n";
  for (std::size_t row = 0; row < predicted.size(); ++row) {
    const Prediction& p = predicted[row];
    const std::string index = wanted.index[row] >= 0 ? std::to_string(wanted.index[row]) : "";
    csv += fmt::format("{},{},{},{}\n", index, exactText(p.mean), exactText(p.mean - kNormal90 * p.spread),
                       exactText(p.mean + kNormal90 * p.spread));
  }
  return csv;
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  const auto data = (*workspace)->data();
  const Result<std::string> target = targetOf(*data, options);
  if (!target) return context.fail(target.error());
  const auto chosen = choosePredictor(**workspace, options.metric == "accuracy" ? "" : options.device, *target);
  if (!chosen || !chosen->predictor)
    return context.fail(ErrorKind::Infeasible,
                        fmt::format("No predictor of {} is fitted to the present measurements; run \"isotone train {}\" first.",
                                    options.metric == "accuracy" ? *target : *target + " on " + options.device,
                                    options.workspace.string()));
  const Result<Wanted> wanted = wantedDesigns(*data, options.designs);
  if (!wanted) return context.fail(wanted.error(), kBadInput);
  std::vector<Prediction> predicted(wanted->index.size());
  chosen->predictor->predict(wanted->designs, predicted);
  if (options.file == "-") {
    context.out << csvOf(*wanted, predicted);
    return kDone;
  }
  if (const Status saved = saveFile(options.file, csvOf(*wanted, predicted)); !saved) return context.fail(saved.error());
  if (context.json) context.out << nlohmann::ordered_json{{"rows", predicted.size()}}.dump() << '\n';
  if (context.talks())
    context.out << fmt::format("wrote {}: {} designs, {}\n", options.file.string(), predicted.size(), chosen->choice.kind);
  return kDone;
}

}  // namespace

void addPredictVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "predict", "Predictions of the fitted predictors",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--device", options.device, "The device; not needed for accuracy");
        verb.add_option("--metric", options.metric, "What is predicted")
            ->check(CLI::IsMember({"latency", "energy", "accuracy"}))
            ->capture_default_str();
        verb.add_option("--task", options.task, "Task of --metric accuracy; default: the current one");
        verb.add_option("--designs", options.designs,
                        "A table of designs: a column key or index, or the columns of the space; default: all imported");
        verb.add_option("--out", options.file, "CSV to write: index, mean, low90, high90; - is standard output")->required();
      },
      run);
}

}  // namespace isotone
