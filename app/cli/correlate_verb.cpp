// correlate, proxy
#include <algorithm>
#include <cmath>
#include <optional>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/monotonicity/certificate.h"
#include "core/workspace/named.h"
#include "core/workspace/reuse.h"

namespace isotone {
namespace {

struct CorrelateVerb {
  std::filesystem::path workspace;
  std::string metric = "latency";
  std::vector<std::string> devices;
  bool includeDisconnected = false;
};

template <class Value>
nlohmann::ordered_json square(const std::vector<Value>& values, std::size_t side) {
  auto rows = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < side; ++i)
    rows.push_back(std::vector<Value>(values.begin() + static_cast<std::ptrdiff_t>(i * side),
                                      values.begin() + static_cast<std::ptrdiff_t>((i + 1) * side)));
  return rows;
}

std::vector<std::string> namesOf(const Dataset& data, const Correlations& found) {
  std::vector<std::string> names;
  for (const std::size_t device : found.devices) names.push_back(data.devices[device].name);
  return names;
}

void printSummary(std::ostream& out, const std::vector<std::string>& names, const CorrelationMatrix& matrix) {
  struct Pair {
    double srcc;
    std::size_t i, j;
  };
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < matrix.devices; ++i)
    for (std::size_t j = i + 1; j < matrix.devices; ++j)
      if (!std::isnan(matrix.srcc[matrix.at(i, j)])) pairs.push_back({matrix.srcc[matrix.at(i, j)], i, j});
  if (pairs.empty()) return;
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.srcc < b.srcc; });
  const std::size_t half = pairs.size() / 2;
  const double median = pairs.size() % 2 == 1 ? pairs[half].srcc : (pairs[half - 1].srcc + pairs[half].srcc) / 2;
  const auto high = std::count_if(pairs.begin(), pairs.end(), [](const Pair& p) { return p.srcc >= 0.9; });
  out << fmt::format("{} pairs: SRCC from {:.4f} ({} and {}) to {:.4f} ({} and {}), median {:.4f}, {} at .9 or more\n",
                     pairs.size(), pairs.front().srcc, names[pairs.front().i], names[pairs.front().j],
                     pairs.back().srcc, names[pairs.back().i], names[pairs.back().j], median, high);
}

void printMatrix(std::ostream& out, const std::vector<std::string>& names, const CorrelationMatrix& matrix) {
  using enum TextTable::Align;
  std::vector<std::pair<std::string, TextTable::Align>> columns{{"", Right}, {"device", Left}};
  for (std::size_t j = 0; j < names.size(); ++j) columns.emplace_back(std::to_string(j + 1), Right);
  TextTable table(columns);
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<std::string> row{std::to_string(i + 1), names[i]};
    for (std::size_t j = 0; j < names.size(); ++j) row.push_back(fixedOrDash(matrix.srcc[matrix.at(i, j)], 2));
    table.add(std::move(row));
  }
  table.print(out);
}

int runCorrelate(Context& context, const CorrelateVerb& verb) {
  const auto workspace = Workspace::open(verb.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  const auto data = (*workspace)->data();
  CorrelateOptions options;
  options.metric = *parseMetric(verb.metric);
  options.devices = verb.devices;
  options.includeDisconnected = verb.includeDisconnected;
  options.withKendall = context.json;  // the text shows none
  const auto found = correlateDevices(*data, options, context.progress());
  if (!found) return context.fail(found.error());
  context.clearProgress();
  const std::vector<std::string> names = namesOf(*data, *found);
  const CorrelationMatrix& matrix = found->matrix;
  if (context.json)
    context.out << nlohmann::ordered_json{{"devices", names},
                                          {"srcc", square(matrix.srcc, matrix.devices)},
                                          {"low", square(matrix.low, matrix.devices)},
                                          {"high", square(matrix.high, matrix.devices)},
                                          {"kendall", square(matrix.kendall, matrix.devices)},
                                          {"n", square(matrix.n, matrix.devices)}}
                       .dump()
                << '\n';
  if (context.talks()) {
    printSummary(context.out, names, matrix);
    printMatrix(context.out, names, matrix);
  }
  return kDone;
}

struct ProxyVerb {
  std::filesystem::path workspace;
  std::string target, metric = "latency", task;
  std::size_t random = 0;
};

// Every device over the same designs; with --random, the target is known on that many of them only.
struct Columns {
  std::vector<std::size_t> devices;  // positions in the workspace
  std::vector<std::vector<double>> values;
  std::size_t target = 0;            // position in `devices`
  std::vector<std::size_t> sampled;  // rows known of the target, in the order they were drawn; empty: all
};

Columns columnsFor(const Dataset& data, std::size_t target, Metric metric, std::size_t random, std::uint64_t seed) {
  Columns columns;
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    if (data.find(device, metric) == nullptr) continue;
    if (device == target) columns.target = columns.devices.size();
    columns.devices.push_back(device);
    columns.values.push_back(comparableValues(data, device, metric, false));
  }
  if (random == 0) return columns;
  std::vector<double>& known = columns.values[columns.target];
  const std::vector<std::uint32_t> usable = usableRows(data.designs, known, false, true);
  std::vector<double> kept(known.size(), kNotMeasured);
  Random numbers(seed);
  for (const std::size_t position : numbers.sample(usable.size(), random)) {
    kept[usable[position]] = known[usable[position]];
    columns.sampled.push_back(usable[position]);
  }
  known = std::move(kept);
  return columns;
}

// What few random designs prove of the best proxy, and what its luck among all of them is worth.
struct FewDesigns {
  std::optional<BestOfMany> best;
  SequentialCertificate certificate;
};

FewDesigns judge(const Columns& columns, const CorrelationMatrix& matrix, const std::vector<Proxy>& proxies,
                 std::uint64_t seed) {
  FewDesigns few;
  few.best = bestOfMany({columns.values.begin(), columns.values.end()}, matrix, columns.target, seed);
  std::vector<double> proxy, target;
  for (const std::size_t row : columns.sampled) {
    proxy.push_back(columns.values[proxies.front().device][row]);
    target.push_back(columns.values[columns.target][row]);
  }
  few.certificate = certifySequentially(proxy, target);
  return few;
}

nlohmann::ordered_json toJson(const FewDesigns& few, const std::string& device) {
  nlohmann::ordered_json json{{"device", device}};
  if (few.best)
    json.update({{"seen", few.best->observed}, {"expected", few.best->expected}, {"low90", few.best->low},
                 {"high90", few.best->high}, {"verdict", verdictName(few.best->verdict)}});
  json["certifiedWith"] = few.certificate.certifiedWith ? nlohmann::ordered_json(*few.certificate.certifiedWith) : nullptr;
  json["nextLook"] = few.certificate.nextLook;
  return json;
}

void print(std::ostream& out, const FewDesigns& few, const std::string& device) {
  if (few.best)
    out << fmt::format("{} is the best of {}, which flatters: SRCC {:.3f} here, {:.3f} expected on all designs ({:.3f} to {:.3f}): {}.\n",
                       device, few.best->among, few.best->observed, few.best->expected, few.best->low, few.best->high,
                       verdictName(few.best->verdict));
  if (few.certificate.certifiedWith)
    out << fmt::format("SRCC >= {} with {} is certified with {} random designs.\n", kCertifiedSrcc, device,
                       *few.certificate.certifiedWith);
  else if (few.certificate.nextLook > 0)
    out << fmt::format("SRCC >= {} with {} is not certified; look again at {} random designs.\n", kCertifiedSrcc, device,
                       few.certificate.nextLook);
  else
    out << fmt::format("SRCC >= {} with {} is not certified.\n", kCertifiedSrcc, device);
}

std::string regretText(const std::optional<ReuseCost>& cost) {
  if (!cost) return "—";
  if (cost->measured) return fmt::format("{:.2f} points", cost->mean);
  return fmt::format("{:.2f} points ({:.2f} to {:.2f})", cost->mean, cost->low, cost->high);
}

int printProxies(Context& context, const Dataset& data, const Columns& columns, const std::vector<Proxy>& proxies,
                 const std::optional<ReuseKnowledge>& knowledge, const std::optional<FewDesigns>& few) {
  auto list = nlohmann::ordered_json::array();
  using enum TextTable::Align;
  TextTable table({{"device", Left}, {"SRCC", Right}, {"95 % interval", Left}, {"designs", Right}, {"verdict", Left},
                   {"expected regret", Right}});
  for (const Proxy& proxy : proxies) {
    const std::string& name = data.devices[columns.devices[proxy.device]].name;
    const auto cost = knowledge ? reuseCost(*knowledge, columns.devices[proxy.device], columns.devices[columns.target],
                                            proxy.srcc, proxy.n)
                                : std::nullopt;
    list.push_back({{"device", name},
                    {"srcc", proxy.srcc},
                    {"low", proxy.low},
                    {"high", proxy.high},
                    {"verdict", verdictName(proxy.verdict)},
                    {"expectedRegret", cost ? cost->mean : std::nan("")}});
    table.add({name, fixedOrDash(proxy.srcc, 4), fmt::format("{:.3f} to {:.3f}", proxy.low, proxy.high),
               std::to_string(proxy.n), verdictName(proxy.verdict), regretText(cost)});
  }
  const std::string& best = data.devices[columns.devices[proxies.front().device]].name;
  nlohmann::ordered_json json{{"proxies", std::move(list)}};
  if (few) json["best"] = toJson(*few, best);
  if (context.json) context.out << json.dump() << '\n';
  if (context.talks()) {
    table.print(context.out);
    if (few) print(context.out, *few, best);
  }
  return kDone;
}

int runProxy(Context& context, const ProxyVerb& verb) {
  const auto workspace = Workspace::open(verb.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  const auto data = (*workspace)->data();
  const Metric metric = *parseMetric(verb.metric);
  const auto target = deviceNamed(*data, verb.target);
  if (!target) return context.fail(target.error());
  if (data->find(*target, metric) == nullptr)
    return context.fail(ErrorKind::Infeasible, fmt::format("{} has no {} measurements; import some first.", verb.target,
                                                           verb.metric));
  const TaskAccuracy* task = verb.task.empty() ? data->current() : data->findTask(verb.task);
  if (!verb.task.empty() && task == nullptr)
    return context.fail(taskNamed(*data, verb.task).error());
  const Columns columns = columnsFor(*data, *target, metric, verb.random, context.seed);
  if (columns.devices.size() < 2)
    return context.fail(ErrorKind::Infeasible,
                        fmt::format("No other device has {} measurements; import some first.", verb.metric));
  const auto matrix = correlate({columns.values.begin(), columns.values.end()}, false, context.progress());
  if (!matrix) return context.fail(matrix.error());
  std::optional<ReuseKnowledge> knowledge;
  if (task != nullptr) {
    auto known = reuseBetweenDevices(*data, metric, task->task, {}, context.progress());
    if (!known) return context.fail(known.error());
    knowledge = std::move(*known);
  }
  const std::vector<Proxy> proxies = rankProxies(*matrix, columns.target);
  std::optional<FewDesigns> few;
  if (verb.random > 0) few = judge(columns, *matrix, proxies, context.seed);
  context.clearProgress();
  return printProxies(context, *data, columns, proxies, knowledge, few);
}

}  // namespace

void addCorrelateVerb(CLI::App& app, Context& context) {
  addVerb<CorrelateVerb>(
      app, context, "correlate", "Rank correlations between devices",
      [](CLI::App& verb, CorrelateVerb& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--metric", options.metric, "What is ranked")
            ->check(CLI::IsMember({"latency", "energy"}))
            ->capture_default_str();
        verb.add_option("--devices", options.devices, "Only these, A,B")->delimiter(',');
        verb.add_flag("--include-disconnected", options.includeDisconnected,
                      "Count designs whose input never reaches the output, too");
      },
      runCorrelate);
}

void addProxyVerb(CLI::App& app, Context& context) {
  addVerb<ProxyVerb>(
      app, context, "proxy", "Rank the other devices as proxies for one",
      [](CLI::App& verb, ProxyVerb& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--target", options.target, "The device that is to be stood in for")->required();
        verb.add_option("--random", options.random,
                        "Judge by this many random designs of the target (regret is then expected from the other devices)")
            ->check(CLI::Range(4, 1'000'000));
        verb.add_option("--metric", options.metric, "What is ranked")
            ->check(CLI::IsMember({"latency", "energy"}))
            ->capture_default_str();
        verb.add_option("--task", options.task, "Accuracy column of the expected regret; default: the current one");
      },
      runProxy);
}

}  // namespace isotone
