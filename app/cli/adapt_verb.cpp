// anchors, adapt
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/predictors/normal.h"
#include "core/workspace/adapt.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

struct AnchorsVerb {
  std::filesystem::path workspace;
  std::string device, metric = "latency";
  std::size_t count = 10;
};

Result<std::vector<std::uint32_t>> chosenAnchors(const Dataset& data, const AnchorsVerb& verb, const Progress& progress) {
  const auto device = data.findDevice(verb.device);
  if (!device && !verb.device.empty())
    return fail(ErrorKind::NotFound, fmt::format("There is no device \"{}\" in {}; leave --device away for a new one.", verb.device, data.name));
  const Metric metric = *parseMetric(verb.metric);
  const auto context = fleetFor(data, verb.device, metric, {}, false, progress.part(0, 0.8));
  if (!context) return failFrom(context);
  std::vector<std::uint32_t> measured;
  const Series* series = device ? data.find(*device, metric) : nullptr;
  for (std::uint32_t row = 0; series != nullptr && row < series->values.size(); ++row)
    if (!std::isnan(series->values[row])) measured.push_back(row);
  return anchorRows(**context, verb.count, measured, progress.part(0.8, 1));
}

int runAnchors(Context& context, const AnchorsVerb& verb) {
  const auto workspace = Workspace::open(verb.workspace, WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  const auto data = (*workspace)->data();
  const auto rows = chosenAnchors(*data, verb, context.progress());
  if (!rows) return context.fail(rows.error());
  context.clearProgress();
  using enum TextTable::Align;
  TextTable table({{"", Right}, {"index", Right}, {"key", Left}});
  auto designs = ordered_json::array();
  for (const std::uint32_t row : *rows) {
    const std::int64_t index = data->designs.index[row];
    const std::string key = data->space->key(data->designs.designs[row]);
    designs.push_back({{"index", index >= 0 ? ordered_json(index) : ordered_json()}, {"key", key}});
    table.add({std::to_string(designs.size()), index >= 0 ? std::to_string(index) : "—", key});
  }
  if (context.json) context.out << ordered_json{{"designs", std::move(designs)}}.dump() << '\n';
  if (context.talks()) table.print(context.out);
  return kDone;
}

struct AdaptVerb {
  std::filesystem::path workspace, measurements, predictions;
  AdaptRequest request;
  std::string metric = "latency", unit;
  bool evaluateOnly = false;

  bool usesAll() const { return request.anchors == 0 && request.random == 0; }
  bool keeps() const { return usesAll() && !evaluateOnly; }
};

ordered_json accuracyJson(const MethodOutcome& outcome) {
  const Accuracy& a = outcome.accuracy;
  return {{"srcc", a.srcc},       {"low", outcome.srcc.low},        {"high", outcome.srcc.high},       {"kendall", a.kendall},
          {"mape", a.mapePercent}, {"within5", a.within5Percent}, {"within10", a.within10Percent}, {"coverage90", a.coverage90Percent}};
}

ordered_json adaptationJson(const Dataset& data, const Adaptation& adaptation, bool kept) {
  const MethodOutcome& asked = adaptation.methods.front();
  ordered_json evaluation = accuracyJson(asked);
  evaluation["designs"] = adaptation.truth.size();
  evaluation["heldOut"] = adaptation.heldOut;
  auto baselines = ordered_json::object();
  for (std::size_t i = 1; i < adaptation.methods.size(); ++i) {
    const MethodOutcome& outcome = adaptation.methods[i];
    baselines[outcome.method] = outcome.problem.empty() ? accuracyJson(outcome) : ordered_json{{"problem", outcome.problem}};
  }
  const auto named = [&](const std::vector<std::uint32_t>& rows) {
    auto designs = ordered_json::array();
    for (const std::uint32_t row : rows) {
      const std::int64_t index = data.designs.index[row];
      designs.push_back({{"index", index >= 0 ? ordered_json(index) : ordered_json()}, {"key", data.space->key(data.designs.designs[row])}});
    }
    return designs;
  };
  return {{"method", adaptation.method},
          {"samples", adaptation.sampleRows.size()},
          {"milliseconds", asked.milliseconds},
          {"evaluation", std::move(evaluation)},
          {"baselines", std::move(baselines)},
          {"expectedSrcc", adaptation.expectedSrcc},
          {"expectedWithTenMore", adaptation.expectedWithTenMore},
          {"enough", adaptation.enough},
          {"next", named(adaptation.nextRows)},
          {"contradicted", named(adaptation.contradictedRows)},
          {"kept", kept}};
}

std::string designList(const Dataset& data, const std::vector<std::uint32_t>& rows) {
  std::string text;
  for (const std::uint32_t row : rows) text += (text.empty() ? "" : ", ") + data.designName(row);
  return text;
}

void printAdaptation(std::ostream& out, const Dataset& data, const Adaptation& adaptation) {
  using enum TextTable::Align;
  TextTable table({{"method", Left}, {"SRCC", Right}, {"95 % interval", Left}, {"MAPE %", Right}, {"within ±10 %", Right},
                   {"in 90 % interval", Right}, {"ms", Right}});
  for (const MethodOutcome& outcome : adaptation.methods) {
    if (!outcome.problem.empty()) {
      table.add({outcome.title, "—", outcome.problem});
      continue;
    }
    const Accuracy& a = outcome.accuracy;
    table.add({outcome.title, fixedOrDash(a.srcc, 4),
               std::isnan(a.srcc) ? "—" : fmt::format("{:.3f} to {:.3f}", outcome.srcc.low, outcome.srcc.high),
               fixedOrDash(a.mapePercent, 2), fmt::format("{:.1f} %", a.within10Percent), fmt::format("{:.1f} %", a.coverage90Percent),
               fixedOrDash(outcome.milliseconds, 1)});
  }
  table.print(out);
  const std::size_t samples = adaptation.sampleRows.size(), judged = adaptation.truth.size();
  out << fmt::format("{} measurement{} of {}; ", samples, samples == 1 ? "" : "s", adaptation.target);
  out << (adaptation.heldOut ? fmt::format("judged on {} measured designs that were not used\n", judged)
                             : std::string("each judged by a fit on the others\n"));
  if (!std::isnan(adaptation.expectedSrcc))
    out << fmt::format("expected SRCC over all designs: {:.3f}; with ten more measurements {:.3f}{}\n", adaptation.expectedSrcc,
                       adaptation.expectedWithTenMore, adaptation.enough ? ": enough is measured" : "");
  if (!adaptation.enough && !adaptation.nextRows.empty())
    out << fmt::format("next to measure: {}\n", designList(data, adaptation.nextRows));
  if (!adaptation.contradictedRows.empty())
    out << fmt::format("contradicted by all others, measure again: {}\n", designList(data, adaptation.contradictedRows));
}

Status savePredictions(Context& context, const Dataset& data, const Adaptation& adaptation, const std::filesystem::path& file) {
  std::vector<Prediction> predicted(data.designs.size());
  adaptation.predictor->predict(data.designs.designs, predicted);
  std::string csv = "index,mean,low90,high90\n";
  for (std::size_t row = 0; row < predicted.size(); ++row) {
    const Prediction& p = predicted[row];
    const std::int64_t index = data.designs.index[row];
    csv += fmt::format("{},{},{},{}\n", index >= 0 ? std::to_string(index) : "", exactText(p.mean),
                       exactText(p.mean - kNormal90 * p.spread), exactText(p.mean + kNormal90 * p.spread));
  }
  if (file == "-") {
    context.out << csv;
    return {};
  }
  return saveFile(file, csv);
}

struct Adapted {
  Adaptation adaptation;
  Issues issues;  // of the imported table
};

Result<Adapted> adapted(Context& context, Workspace& workspace, const AdaptVerb& verb, const AdaptRequest& request) {
  const Progress progress = context.progress();
  if (!verb.measurements.empty()) {
    ImportOptions options;
    options.device = request.target;
    options.unit = verb.unit;
    auto done = importAndAdapt(workspace, verb.measurements, options, request, verb.keeps(), progress);
    if (!done) return failFrom(done);
    return Adapted{std::move(done->adaptation), std::move(done->imported.issues)};
  }
  const auto data = workspace.data();
  const auto fleet = fleetFor(*data, request.target, request.metric, request.sources, false, progress.part(0, 0.6));
  if (!fleet) return failFrom(fleet);
  auto adaptation = adapt(*data, **fleet, request, progress.part(0.6, 1));
  if (!adaptation) return failFrom(adaptation);
  if (verb.keeps())
    if (auto kept = keepAdaptation(workspace, *adaptation, request.metric); !kept) return failFrom(kept);
  return Adapted{std::move(*adaptation), {}};
}

int runAdapt(Context& context, const AdaptVerb& verb) {
  const bool writes = verb.keeps() || !verb.measurements.empty();
  const auto workspace = Workspace::open(verb.workspace, writes ? WorkspaceFile::Mode::Write : WorkspaceFile::Mode::Read);
  if (!workspace) return context.fail(workspace.error());
  AdaptRequest request = verb.request;
  request.metric = *parseMetric(verb.metric);
  request.seed = context.seed;
  const auto done = adapted(context, **workspace, verb, request);
  if (!done) {
    const bool badFile = !verb.measurements.empty() && done.error().kind == ErrorKind::Io;
    const int status = context.fail(done.error(), verb.measurements.empty() ? kUsage : kBadInput);
    return badFile ? kBadInput : status;
  }
  context.clearProgress();
  const auto data = (*workspace)->data();
  if (!verb.predictions.empty())
    if (const Status saved = savePredictions(context, *data, done->adaptation, verb.predictions); !saved) return context.fail(saved.error());
  if (verb.predictions == "-") return kDone;
  if (context.json) context.out << adaptationJson(*data, done->adaptation, verb.keeps()).dump() << '\n';
  if (context.talks()) {
    for (const Issue& issue : done->issues)
      context.out << fmt::format("{}:{}: {}: {}\n", verb.measurements.string(), issue.line, severityName(issue.severity), issue.text);
    printAdaptation(context.out, *data, done->adaptation);
    context.out << (verb.keeps() ? "the predictor is kept: predict, optimize and the window use it\n"
                                 : "nothing is kept: only all measurements of a device make its predictor\n");
  }
  return kDone;
}

}  // namespace

void addAnchorsVerb(CLI::App& app, Context& context) {
  addVerb<AnchorsVerb>(
      app, context, "anchors", "Which designs to measure next",
      [](CLI::App& verb, AnchorsVerb& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--count", options.count, "How many; the first of a longer list are the shorter one")
            ->check(CLI::PositiveNumber)
            ->capture_default_str();
        verb.add_option("--device", options.device, "Leave out what was measured on it; default: a new device");
        verb.add_option("--metric", options.metric, "What is measured")
            ->check(CLI::IsMember({"latency", "energy"}))
            ->capture_default_str();
      },
      runAnchors);
}

void addAdaptVerb(CLI::App& app, Context& context) {
  addVerb<AdaptVerb>(
      app, context, "adapt",
      "A predictor for a device from few measurements, beside every plain baseline",
      [](CLI::App& verb, AdaptVerb& options) {
        verb.footer("The predictor is kept when it was fitted on all measurements of the device. With --anchors or --random it is only "
                    "judged,\non the measured designs that were not used; without such designs each measurement is judged by a fit on the others.");
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--target", options.request.target, "The device to adapt to")->required();
        verb.add_option("--method", options.request.method, "How")
            ->check(CLI::IsMember({"bma-gp", "adaproxy", "ols", "ridge", "reuse"}))
            ->capture_default_str();
        auto* file = verb.add_option("--measurements", options.measurements,
                                     "A table to import for the device first: a column index or key and one of values");
        auto* anchors = verb.add_option("--anchors", options.request.anchors, "Use only this many measurements, the best chosen ones")
                            ->check(CLI::PositiveNumber)
                            ->excludes(file);
        verb.add_option("--random", options.request.random, "Use only this many measurements, at random")
            ->check(CLI::PositiveNumber)
            ->excludes(file)
            ->excludes(anchors);
        verb.add_option("--unit", options.unit, "Unit of --measurements, where the file does not say: ms, us, mJ");
        verb.add_option("--sources", options.request.sources, "Learn from these devices only, A,B; default: all others")->delimiter(',');
        verb.add_option("--proxy", options.request.proxy, "Proxy of adaproxy and reuse; default: the best on the measurements");
        verb.add_option("--metric", options.metric, "What is adapted")
            ->check(CLI::IsMember({"latency", "energy"}))
            ->capture_default_str();
        verb.add_option("--predictions", options.predictions, "CSV to write: index, mean, low90, high90; - is standard output");
        verb.add_flag("--evaluate", options.evaluateOnly, "Judge only, keep no predictor");
      },
      runAdapt);
}

}  // namespace isotone
