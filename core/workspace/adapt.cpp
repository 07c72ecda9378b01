#include "core/workspace/adapt.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/monotonicity/anchors.h"
#include "core/predictors/gaussian_process.h"
#include "core/workspace/few_shot_methods.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/fit.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

constexpr std::size_t kFewestHeldOut = 10;  // measured designs beside the samples, to judge by
constexpr std::size_t kLeaveOneOut = 30;    // samples; beyond, ten folds tell as much
constexpr std::size_t kFolds = 10, kNext = 10, kMostExpected = 300;
constexpr double kEnough = 0.005;           // of SRCC: what ten more measurements must promise
constexpr std::uint64_t kAnchorSeed = 1;

double unknown() { return std::nan(""); }

struct Measured {
  std::vector<std::uint32_t> rows;     // usable ones, one of each group of copies
  std::vector<std::size_t> positions;  // of rows in the pool
  std::vector<double> values;          // of positions
  std::vector<std::size_t> failed;     // positions that were tried and failed
};

Result<Measured> measuredOn(const Dataset& data, const FleetContext& context, const std::string& target) {
  const auto device = deviceNamed(data, target);
  if (!device) return failFrom(device);
  Measured out;
  if (const Series* series = data.find(*device, context.metric)) {
    out.rows = usableRows(data.designs, series->values, false, true);
    out.positions = positionsOf(context, out.rows);
    for (const std::uint32_t row : out.rows) out.values.push_back(series->values[row]);
    for (std::size_t i = 0; i < context.rows.size(); ++i)
      if (context.rows[i] < series->values.size() && std::isinf(series->values[context.rows[i]])) out.failed.push_back(i);
  }
  if (out.positions.empty() || out.positions.size() != out.rows.size())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no {} measurements of connected designs to adapt to: measure some first."),
                                            target, metricName(context.metric)));
  return out;
}

// Places in `measured` of the designs that are used.
Result<std::vector<std::size_t>> samplesOf(const FleetContext& context, const Measured& measured, const AdaptRequest& request,
                                           const Progress& progress) {
  const std::size_t count = measured.positions.size();
  if (request.random > 0) {
    auto places = Random(request.seed).sample(count, request.random);
    return places;
  }
  if (request.anchors > 0)
    return chooseAnchors(*context.fleet, columnsAt(context.pool, measured.positions), request.anchors, {}, kAnchorSeed, progress);
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

/// What every method is given and judged by.
struct Trial {
  const FewShotMethods& methods;
  FewShotMethods::Task task;                // of the asked method
  std::vector<std::size_t> pool;            // all positions
  std::vector<std::size_t> heldOut;         // positions; empty: judged by the samples themselves
  std::vector<double> truth;
};

// Each sample predicted from the others.
Result<std::vector<Prediction>> fromTheOthers(const Trial& trial, const FewShotMethods::Task& task, const Progress& progress) {
  const std::size_t count = task.measured.size(), folds = count <= kLeaveOneOut ? count : kFolds;
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (folds < count) Random(task.seed).shuffle(order);
  std::vector<Prediction> out(count);
  for (std::size_t fold = 0; fold < folds; ++fold) {
    FewShotMethods::Task part{.method = task.method, .proxy = task.proxy, .seed = task.seed};
    std::vector<std::size_t> places, wanted;
    for (std::size_t i = 0; i < count; ++i) {
      if (i % folds == fold) {
        places.push_back(order[i]);
        wanted.push_back(task.measured[order[i]]);
      } else {
        part.measured.push_back(task.measured[order[i]]);
        part.values.push_back(task.values[order[i]]);
      }
    }
    const auto predicted = trial.methods.predict(part, wanted, progress);
    if (!predicted) return failFrom(predicted);
    for (std::size_t i = 0; i < places.size(); ++i) out[places[i]] = (*predicted)[i];
  }
  return out;
}

// `all`: filled with the predictions of the whole pool. A failure other than cancelling is told in the outcome.
Result<MethodOutcome> outcomeOf(const Trial& trial, const std::string& method, std::vector<Prediction>& all, const Progress& progress) {
  MethodOutcome out{.method = method, .title = fewShotMethodTitle(method)};
  FewShotMethods::Task task = trial.task;
  task.method = method;
  const auto failed = [&](const Error& error) -> Result<MethodOutcome> {
    if (error.kind == ErrorKind::Cancelled) return cancelled();
    out.problem = error.message;
    out.accuracy = {.samples = 0, .rmse = unknown(), .rmspePercent = unknown(), .mapePercent = unknown(), .within5Percent = unknown(),
                    .within10Percent = unknown(), .srcc = unknown(), .kendall = unknown(), .coverage90Percent = unknown()};
    out.srcc = {unknown(), unknown()};
    return out;
  };
  // The first fit of a proxy method also fits the proxy itself, which serves all targets.
  if (method == "reuse" || method == "adaproxy")
    if (const auto ready = trial.methods.fit(task, progress); !ready) return failed(ready.error());
  const auto began = std::chrono::steady_clock::now();
  auto predicted = trial.methods.predict(task, trial.pool, progress);
  out.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
  if (!predicted) return failed(predicted.error());
  all = std::move(*predicted);
  if (!trial.heldOut.empty()) {
    for (const std::size_t position : trial.heldOut) out.predicted.push_back(all[position]);
  } else {
    auto others = fromTheOthers(trial, task, progress);
    if (!others) return failed(others.error());
    out.predicted = std::move(*others);
  }
  out.accuracy = accuracyOf(out.predicted, trial.truth);
  out.srcc = spearmanInterval(out.accuracy.srcc, trial.truth.size());
  return out;
}

Status addMethods(const Trial& trial, Adaptation& out, const Progress& progress) {
  std::vector<std::string> names{out.method};
  for (const std::string& name : fewShotMethodNames())
    if (name != out.method) names.push_back(name);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (progress.stopRequested()) return cancelled();
    progress.report(static_cast<double>(i) / static_cast<double>(names.size()), fewShotMethodTitle(names[i]));
    std::vector<Prediction> all;
    auto outcome = outcomeOf(trial, names[i], all, progress);
    if (!outcome) return failFrom(outcome);
    if (i == 0) out.predicted = std::move(all);
    out.methods.push_back(std::move(*outcome));
  }
  return {};
}

// Methods that lean on a proxy say on which.
void nameProxies(const Dataset& data, const FleetContext& context, const Trial& trial, std::vector<MethodOutcome>& methods) {
  const auto proxy = trial.methods.proxyOf(trial.task);
  if (!proxy) return;
  const std::string name = deviceLabels(data)[context.sources[*proxy]];
  for (MethodOutcome& outcome : methods)
    if (outcome.method == "reuse") outcome.title = sayf(phrase("core", "{}, unadapted"), name);
    else if (outcome.method == "adaproxy") outcome.title = sayf(phrase("core", "AdaProxy from {}"), name);
}

// Which designs to measure next and what they promise; a failure here leaves it open and spoils nothing.
Status addNext(const FleetContext& context, const Measured& measured, const Trial& trial, Adaptation& out, const Progress& progress) {
  out.expectedSrcc = out.expectedWithTenMore = unknown();
  if (trial.task.measured.size() > kMostExpected) return {};
  std::vector<bool> failed(context.rows.size(), false);
  for (const std::size_t position : measured.failed) failed[position] = true;
  const auto anchors = chooseAnchors(*context.fleet, context.pool, kNext + measured.failed.size(), trial.task.measured, kAnchorSeed,
                                     progress);
  if (!anchors) return anchors.error().kind == ErrorKind::Cancelled ? Status(cancelled()) : Status();
  std::vector<std::size_t> next;
  for (const std::size_t position : *anchors)
    if (!failed[position] && next.size() < kNext) next.push_back(position);
  for (const std::size_t position : next) out.nextRows.push_back(context.rows[position]);
  const auto expected = expectedSrcc(*context.fleet, context.pool, trial.task.measured, trial.task.values, next);
  if (!expected) return {};
  out.expectedSrcc = expected->front();
  out.expectedWithTenMore = expected->back();
  out.enough = out.expectedWithTenMore - out.expectedSrcc < kEnough;
  for (const std::size_t place : contradictedMeasurements(*context.fleet, context.pool, trial.task.measured, trial.task.values))
    out.contradictedRows.push_back(out.sampleRows[place]);
  return {};
}

Trial trialOf(const FewShotMethods& methods, const Measured& measured, const std::vector<std::size_t>& samples,
              const AdaptRequest& request, std::size_t pool) {
  Trial trial{.methods = methods, .task = {.method = request.method, .proxy = request.proxy, .seed = request.seed}};
  trial.pool.resize(pool);
  std::iota(trial.pool.begin(), trial.pool.end(), std::size_t{0});
  std::vector<bool> used(measured.positions.size(), false);
  for (const std::size_t place : samples) {
    used[place] = true;
    trial.task.measured.push_back(measured.positions[place]);
    trial.task.values.push_back(measured.values[place]);
  }
  if (measured.positions.size() < samples.size() + kFewestHeldOut) {
    trial.truth = trial.task.values;
    return trial;
  }
  for (std::size_t place = 0; place < used.size(); ++place) {
    if (used[place]) continue;
    trial.heldOut.push_back(measured.positions[place]);
    trial.truth.push_back(measured.values[place]);
  }
  return trial;
}

Accuracy meanAccuracy(const Adaptation& adaptation) {
  const double n = static_cast<double>(adaptation.sampleValues.size());
  const double mean = std::accumulate(adaptation.sampleValues.begin(), adaptation.sampleValues.end(), 0.0) / n;
  double squares = 0;
  for (const double value : adaptation.sampleValues) squares += (value - mean) * (value - mean);
  const std::vector<Prediction> predicted(adaptation.truth.size(), {mean, std::sqrt(squares / n)});
  return accuracyOf(predicted, adaptation.truth);
}

StoredModel modelOf(const Dataset& data, const Adaptation& adaptation, Metric metric) {
  const MethodOutcome& asked = adaptation.methods.front();
  FitEvaluation evaluation{.device = adaptation.target, .target = metricName(metric), .kind = std::string(adaptation.predictor->kind()),
                           .samples = adaptation.sampleRows.size()};
  evaluation.accuracy = asked.accuracy;
  const auto flops = std::find_if(adaptation.methods.begin(), adaptation.methods.end(),
                                  [](const MethodOutcome& outcome) { return outcome.method == "flops" && outcome.problem.empty(); });
  const bool known = flops != adaptation.methods.end();
  evaluation.baselineKind = known ? "flops" : "mean";
  evaluation.baseline = known ? flops->accuracy : meanAccuracy(adaptation);
  evaluation.flopsSrcc = known ? flops->accuracy.srcc : unknown();
  if (asked.problem.empty()) {
    evaluation.rows = adaptation.evaluationRows;
    evaluation.predicted = asked.predicted;
    evaluation.truth = adaptation.truth;
  }
  return {adaptation.target, evaluation.target, evaluation.kind, dataHash(data, adaptation.target, evaluation.target),
          toJson(evaluation), adaptation.predictor->serialize()};
}

}  // namespace

Result<Adaptation> adapt(const Dataset& data, const FleetContext& context, const AdaptRequest& request,
                         const Progress& progress) {
  const auto measured = measuredOn(data, context, request.target);
  if (!measured) return failFrom(measured);
  const auto samples = samplesOf(context, *measured, request, progress);
  if (!samples) return failFrom(samples);
  const DesignMatrix designs = designsAt(data, context.rows);
  const FewShotMethods methods(context.fleet, designs, context.pool, sourcesAt(data, context.sources, context.metric, context.rows));
  const Trial trial = trialOf(methods, *measured, *samples, request, context.rows.size());

  Adaptation out{.target = request.target, .method = request.method};
  for (const std::size_t place : *samples) out.sampleRows.push_back(measured->rows[place]);
  out.sampleValues = trial.task.values;
  out.heldOut = !trial.heldOut.empty();
  for (const std::size_t position : out.heldOut ? trial.heldOut : trial.task.measured)
    out.evaluationRows.push_back(context.rows[position]);
  out.truth = trial.truth;
  auto predictor = methods.fit(trial.task, progress);
  if (!predictor) return failFrom(predictor);
  out.predictor = std::move(*predictor);
  if (auto added = addMethods(trial, out, progress.part(0, 0.9)); !added) return failFrom(added);
  nameProxies(data, context, trial, out.methods);
  if (auto added = addNext(context, *measured, trial, out, progress.part(0.9, 1)); !added) return failFrom(added);
  return out;
}

Result<ImportedAdaptation> importAndAdapt(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                                          const AdaptRequest& request, bool keep, const Progress& progress) {
  ImportedAdaptation out;
  const Status done = workspace.change([&](WorkspaceFile& to) -> Status {
    auto imported = importFile(to, *workspace.data(), file, options, progress.part(0, 0.2));
    if (!imported) return failFrom(imported);
    out.imported = std::move(*imported);
    const auto data = to.load();
    if (!data) return failFrom(data);
    const auto context = fleetFor(*data, request.target, request.metric, request.sources, false, progress.part(0.2, 0.6));
    if (!context) return failFrom(context);
    auto adaptation = adapt(*data, **context, request, progress.part(0.6, 1));
    if (!adaptation) return failFrom(adaptation);
    out.adaptation = std::move(*adaptation);
    return keep ? to.putModel(modelOf(*data, out.adaptation, request.metric)) : Status();
  });
  if (!done) return failFrom(done);
  return out;
}

Status keepAdaptation(Workspace& workspace, const Adaptation& adaptation, Metric metric) {
  if (!adaptation.predictor || adaptation.methods.empty())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Nothing was fitted for {} that could be kept."), adaptation.target));
  const StoredModel model = modelOf(*workspace.data(), adaptation, metric);
  return workspace.change([&](WorkspaceFile& file) { return file.putModel(model); });
}

}  // namespace isotone
