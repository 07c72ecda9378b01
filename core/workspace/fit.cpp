#include "core/workspace/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/predictors/ridge.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

constexpr std::string_view kAccuracyTarget = "accuracy:";
constexpr std::array<std::size_t, 8> kCurveSamples = {10, 20, 50, 100, 200, 500, 900, 2000};
constexpr std::size_t kCurveDraws = 8, kCurveHeldOut = 1000, kFewest = 5;

struct FitData {
  TrainingSet set;
  std::vector<std::uint32_t> rows;
  std::size_t groups = 0;
};

Result<const std::vector<double>*> valuesFor(const Dataset& data, const FitRequest& request) {
  if (request.target.starts_with(kAccuracyTarget)) {
    const std::string task = request.target.substr(kAccuracyTarget.size());
    if (const TaskAccuracy* found = data.findTask(task)) return &found->values;
    return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no task \"{}\" in {}: import its accuracies."), task, data.name));
  }
  const auto metric = parseMetric(request.target);
  if (!metric)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" cannot be fitted: give latency, energy or accuracy:TASK."),
                                                     request.target));
  const auto device = deviceNamed(data, request.device);
  if (!device) return failFrom(device);
  if (const Series* series = data.find(*device, *metric)) return &series->values;
  return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no {} measurements to fit on: import some."), request.device,
                                                 request.target));
}

Result<FitData> fitData(const Dataset& data, const FitRequest& request) {
  const auto values = valuesFor(data, request);
  if (!values) return failFrom(values);
  FitData out;
  out.rows = usableRows(data.designs, **values);
  const bool copies = copiesEquivalents(data.designs, **values);
  out.set.designs = DesignMatrix(data.designs.designs.decisions());
  out.set.designs.reserve(out.rows.size());
  for (const std::uint32_t row : out.rows) {
    out.set.designs.push(data.designs.designs[row]);
    out.set.values.push_back((**values)[row]);
    out.set.group.push_back(copies ? data.designs.measuredAs[row] : row);
  }
  std::vector<std::uint32_t> groups = out.set.group;
  std::sort(groups.begin(), groups.end());
  out.groups = static_cast<std::size_t>(std::unique(groups.begin(), groups.end()) - groups.begin());
  if (out.groups < kFewest)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "A predictor of {} needs at least {} different measured designs, but there are "
                                                   "{}: import or measure more."), request.target, kFewest, out.groups));
  return out;
}

// Every design is predicted as the mean of those trained on.
HoldOut meanBaseline(const FitData& data, const HoldOut& like) {
  HoldOut out;
  double mean = 0, squares = 0;
  for (const std::size_t at : like.trained) mean += data.set.values[at];
  mean /= static_cast<double>(like.trained.size());
  for (const std::size_t at : like.trained) squares += (data.set.values[at] - mean) * (data.set.values[at] - mean);
  const double spread = std::sqrt(squares / static_cast<double>(like.trained.size()));
  std::vector<double> truth;
  for (const std::size_t at : like.heldOut) truth.push_back(data.set.values[at]);
  out.predicted.assign(like.heldOut.size(), {mean, spread});
  out.accuracy = accuracyOf(out.predicted, truth);
  return out;
}

double quantile(const std::vector<double>& sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  return std::lerp(sorted[below], sorted[std::min(below + 1, sorted.size() - 1)], at - static_cast<double>(below));
}

Result<std::vector<LearningPoint>> learningPoints(const PredictorFactory& factory, const FitData& data, std::uint64_t seed,
                                                  const Progress& progress) {
  std::vector<LearningPoint> curve;
  for (std::size_t step = 0; step < kCurveSamples.size(); ++step) {
    const std::size_t samples = kCurveSamples[step];
    if (samples * 10 > data.groups * 9) break;
    std::vector<double> srcc;
    for (std::size_t draw = 0; draw < kCurveDraws; ++draw) {
      if (progress.stopRequested()) return cancelled();
      const auto held = holdOut(factory, data.set, samples, kCurveHeldOut, seed + 1000 * draw + samples, {});
      if (!held) return failFrom(held);
      if (std::isfinite(held->accuracy.srcc)) srcc.push_back(held->accuracy.srcc);
    }
    progress.report(static_cast<double>(step + 1) / kCurveSamples.size(), said("core", "Drawing the learning curve"));
    if (srcc.empty()) continue;
    std::sort(srcc.begin(), srcc.end());
    curve.push_back({samples, std::accumulate(srcc.begin(), srcc.end(), 0.0) / static_cast<double>(srcc.size()),
                     quantile(srcc, 0.05), quantile(srcc, 0.95)});
  }
  return curve;
}

Status addCurves(const PredictorFactory& factory, std::shared_ptr<const DesignSpace> space, const FitData& data,
                 FitEvaluation& out, const Progress& progress) {
  auto curve = learningPoints(factory, data, out.seed, progress.part(0, 0.7));
  if (!curve) return failFrom(curve);
  out.curve = std::move(*curve);
  if (factory.kind() == "ridge-physical" || space->network().kind == NetworkPlan::Kind::None) return {};
  auto physical = learningPoints(*ridgeFactory(std::move(space), Features::Physical), data, out.seed, progress.part(0.7, 1));
  if (!physical) return failFrom(physical);
  out.physicalCurve = std::move(*physical);
  return {};
}

Result<FitEvaluation> evaluate(const Dataset& data, const FitRequest& request, const PredictorFactory& factory,
                               const FitData& fitted, const Progress& progress) {
  FitEvaluation out{.device = request.device, .target = request.target, .kind = request.kind, .seed = request.seed};
  // A small table keeps a fifth for the test.
  out.samples = std::min(request.samples, fitted.groups - std::max<std::size_t>(2, fitted.groups / 5));
  progress.report(0, said("core", "Fitting"));
  auto held = holdOut(factory, fitted.set, out.samples, request.heldOut, request.seed, progress.part(0, 0.3));
  if (!held) return failFrom(held);
  out.accuracy = held->accuracy;
  for (const std::size_t at : held->heldOut) {
    out.rows.push_back(fitted.rows[at]);
    out.truth.push_back(fitted.set.values[at]);
  }
  const auto flops = holdOut(*flopsFactory(data.space), fitted.set, out.samples, request.heldOut, request.seed, {});
  out.baselineKind = flops ? "flops" : "mean";
  out.baseline = flops ? flops->accuracy : meanBaseline(fitted, *held).accuracy;
  out.flopsSrcc = flops ? flops->accuracy.srcc : std::numeric_limits<double>::quiet_NaN();
  out.predicted = std::move(held->predicted);
  if (request.learningCurve)
    if (auto added = addCurves(factory, data.space, fitted, out, progress.part(0.3, 1)); !added) return failFrom(added);
  return out;
}

}  // namespace

Result<FitEvaluation> evaluateFit(const Dataset& data, const FitRequest& request, const Progress& progress) {
  const auto fitted = fitData(data, request);
  if (!fitted) return failFrom(fitted);
  const auto factory = predictorFactory(data.space, request.kind);
  if (!factory) return failFrom(factory);
  return evaluate(data, request, **factory, *fitted, progress);
}

Result<FitEvaluation> fit(Workspace& workspace, const FitRequest& request, const Progress& progress) {
  const auto data = workspace.data();
  const auto fitted = fitData(*data, request);
  if (!fitted) return failFrom(fitted);
  const auto factory = predictorFactory(data->space, request.kind);
  if (!factory) return failFrom(factory);
  auto evaluation = evaluate(*data, request, **factory, *fitted, progress.part(0, 0.8));
  if (!evaluation) return failFrom(evaluation);
  progress.report(0.8, said("core", "Fitting on all measurements"));
  const auto predictor = (*factory)->fit(fitted->set, request.seed, progress.part(0.8, 1));
  if (!predictor) return failFrom(predictor);
  const StoredModel model{request.device, request.target, request.kind, dataHash(*data, request.device, request.target),
                          toJson(*evaluation), (*predictor)->serialize()};
  if (auto stored = workspace.change([&](WorkspaceFile& file) { return file.putModel(model); }); !stored)
    return failFrom(stored);
  return evaluation;
}

}  // namespace isotone
