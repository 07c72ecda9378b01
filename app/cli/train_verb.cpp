// train
#include <chrono>
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "app/cli/train_optimizer.h"
#include "app/cli/train_scalable.h"
#include "core/workspace/fit.h"
#include "core/workspace/named.h"
#include "core/workspace/scalable.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace;
  std::string what = "predictors", kind = "ridge-rich", target;
  std::vector<std::string> devices;
  SupernetOptions supernet;
  OptimizerTrainOptions optimizer;
  bool resume = false;
};

struct Target {
  std::string device, target;
};

/// `kind`: "latency", "energy" or "accuracy"; empty: all of them.
std::vector<Target> targetsOf(const Dataset& data, const std::vector<std::string>& only, const std::string& kind) {
  std::vector<Target> targets;
  for (const Series& series : data.series) {
    const std::string& device = data.devices[series.device].name;
    const bool wanted = only.empty() || std::find(only.begin(), only.end(), device) != only.end();
    const bool fitted = series.metric == Metric::Latency || series.metric == Metric::Energy;
    if (wanted && fitted && (kind.empty() || kind == metricName(series.metric)))
      targets.push_back({device, metricName(series.metric)});
  }
  for (const TaskAccuracy& task : data.accuracies)
    if (only.empty() && (kind.empty() || kind == "accuracy")) targets.push_back({"", "accuracy:" + task.task});
  return targets;
}

nlohmann::ordered_json accuracyJson(const FitEvaluation& evaluation) {
  const auto json = [](const Accuracy& a) {
    return nlohmann::ordered_json{{"rmse", a.rmse},           {"rmspe", a.rmspePercent},       {"mape", a.mapePercent},
                                  {"within5", a.within5Percent}, {"within10", a.within10Percent}, {"srcc", a.srcc},
                                  {"kendall", a.kendall},     {"coverage90", a.coverage90Percent}};
  };
  auto all = json(evaluation.accuracy);
  all["samples"] = evaluation.samples;
  all["kind"] = evaluation.kind;
  all["baseline"] = json(evaluation.baseline);
  return all;
}

struct Fitted {
  nlohmann::ordered_json accuracy = nlohmann::ordered_json::object();
  std::size_t count = 0;
  double seconds = 0;
};

Result<Fitted> fitAll(Context& context, Workspace& workspace, const Options& options, const std::vector<Target>& targets,
                      TextTable& table) {
  const auto began = std::chrono::steady_clock::now();
  Fitted fitted;
  const Progress all = context.progress();
  for (const Target& target : targets) {
    const auto share = [&](std::size_t done) { return static_cast<double>(done) / static_cast<double>(targets.size()); };
    FitRequest request;
    request.device = target.device;
    request.target = target.target;
    request.kind = options.kind;
    request.seed = context.seed;
    request.learningCurve = false;
    const auto evaluation = fit(workspace, request, all.part(share(fitted.count), share(fitted.count + 1)));
    if (!evaluation) return failFrom(evaluation);
    ++fitted.count;
    fitted.accuracy[target.device.empty() ? target.target : target.device + "/" + target.target] = accuracyJson(*evaluation);
    const Accuracy& a = evaluation->accuracy;
    table.add({target.device, target.target, fixedOrDash(a.mapePercent, 2), fixedOrDash(a.within10Percent, 1),
               fixedOrDash(a.srcc, 4), fixedOrDash(evaluation->baseline.srcc, 4), std::to_string(evaluation->samples)});
  }
  fitted.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  return fitted;
}

int runSupernet(Context& context, Workspace& workspace, const Options& options) {
  SupernetRequest request{options.supernet, options.resume};
  request.options.seed = context.seed;
  using enum TextTable::Align;
  const auto epochs = trainSupernet(workspace, request, [&](const SupernetEpoch& e) {
    if (!context.talks()) return;
    context.clearProgress();
    context.out << fmt::format("epoch {:3}  loss {:.4f}  largest {:.2f} %  smallest {:.2f} %  {:.0f} s\n", e.epoch, e.loss,
                               e.largestPercent, e.smallestPercent, e.seconds) << std::flush;
  }, context.progress());
  context.clearProgress();
  if (!epochs) return context.fail(epochs.error());
  double seconds = 0;
  auto log = nlohmann::ordered_json::array();
  for (const SupernetEpoch& e : *epochs) {
    seconds += e.seconds;
    log.push_back({{"epoch", e.epoch}, {"seconds", e.seconds}, {"learningRate", e.learningRate}, {"loss", e.loss},
                   {"largest", e.largestPercent}, {"smallest", e.smallestPercent}});
  }
  if (context.json)
    context.out << nlohmann::ordered_json{{"epochs", epochs->size()}, {"seconds", seconds}, {"log", std::move(log)}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("{} epochs in {:.0f} s\n", epochs->size(), seconds);
  return kDone;
}

OptimizerTrainOptions optimizerOptions(const Options& options) {
  OptimizerTrainOptions optimizer = options.optimizer;
  optimizer.resume = options.resume;
  return optimizer;
}

int runOptimizer(Context& context, Workspace& workspace, const Options& options) {
  const auto log = trainOptimizer(context, workspace, optimizerOptions(options));
  if (!log) return context.fail(log.error());
  if (context.json) context.out << jsonOf(*log) << '\n';
  if (context.talks()) print(context.out, *log);
  return kDone;
}

/// What --what all trains after the fitted predictors; a predictor for every device needs two devices, and is left out without.
Result<std::optional<OptimizerLog>> trainTheRest(Context& context, Workspace& workspace, const Options& options) {
  if (options.what != "all") return std::optional<OptimizerLog>();
  ScalableRequest request;
  request.network.seed = context.seed;
  if (const auto scalable = trainScalable(workspace, request, context.progress()); !scalable && scalable.error().kind != ErrorKind::Infeasible)
    return failFrom(scalable);
  auto log = trainOptimizer(context, workspace, optimizerOptions(options));
  if (!log) return failFrom(log);
  return std::optional(std::move(*log));
}

int run(Context& context, const Options& options) {
  const auto workspace = Workspace::open(options.workspace, WorkspaceFile::Mode::Write);
  if (!workspace) return context.fail(workspace.error());
  if (options.what == "supernet") return runSupernet(context, **workspace, options);
  if (options.what == "scalable") return trainScalable(context, **workspace);
  if (options.what == "optimizer") return runOptimizer(context, **workspace, options);
  const auto data = (*workspace)->data();
  for (const std::string& device : options.devices)
    if (const auto found = deviceNamed(*data, device); !found) return context.fail(found.error());
  const std::vector<Target> targets = targetsOf(*data, options.devices, options.target);
  if (targets.empty())
    return context.fail(ErrorKind::Infeasible, "There are no measurements to fit a predictor to; import some first.");
  using enum TextTable::Align;
  TextTable table({{"device", Left}, {"target", Left}, {"MAPE %", Right}, {"within ±10 %", Right}, {"SRCC", Right},
                   {"baseline SRCC", Right}, {"samples", Right}});
  const Result<Fitted> fitted = fitAll(context, **workspace, options, targets, table);
  if (!fitted) return context.fail(fitted.error());
  const auto log = trainTheRest(context, **workspace, options);
  if (!log) return context.fail(log.error());
  context.clearProgress();
  if (context.json)
    context.out << nlohmann::ordered_json{{"epochs", 0},
                                          {"seconds", fitted->seconds + (*log ? (*log)->seconds : 0)},
                                          {"accuracy", fitted->accuracy},
                                          {"regret", nlohmann::ordered_json::parse(*log ? regretJson(**log) : "{}")}}
                       .dump()
                << '\n';
  if (context.talks()) {
    table.print(context.out);
    context.out << fmt::format("{} predictors in {:.1f} s; accuracy on designs held out\n", fitted->count, fitted->seconds);
    if (*log) print(context.out, **log);
  }
  return kDone;
}

}  // namespace

void addTrainVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "train", "Fit predictors to what was measured",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--what", options.what, "What to fit")->check(CLI::IsMember({"predictors", "scalable", "optimizer", "all", "supernet"}))->capture_default_str();
        verb.add_option("--kind", options.kind, "Kind of predictor")
            ->check(CLI::IsMember(predictorKinds()))
            ->capture_default_str();
        verb.add_option("--target", options.target, "Only predictors of this")->check(CLI::IsMember({"latency", "energy", "accuracy"}));
        verb.add_option("--devices", options.devices, "Only these, A,B; default: all, and every task's accuracy")
            ->delimiter(',');
        verb.add_option("--epochs", options.supernet.epochs, "Of the weight-sharing network")
            ->check(CLI::Range(1, 10000))
            ->capture_default_str();
        verb.add_flag("--resume", options.resume, "Go on with the weight-sharing network, or with the training of the optimizer, that the workspace holds");
        verb.add_option("--task", options.optimizer.task, "Accuracy that the optimizer network maximises; default: the workspace's current one");
        verb.add_option("--on", options.optimizer.device, "Where the optimizer network is trained")->check(CLI::IsMember({"cpu", "cuda"}))->capture_default_str();
      },
      run);
}

}  // namespace isotone
