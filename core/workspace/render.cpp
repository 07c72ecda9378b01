#include "core/workspace/render.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/adapt.h"
#include "core/workspace/few_shot_methods.h"
#include "core/workspace/named.h"
#include "core/workspace/notable_designs.h"
#include "core/workspace/supernet.h"
#include "core/workspace/wording.h"

namespace isotone {

std::vector<std::string> figureNames() {
  return {"histogram", "roofline", "srcc-map", "rank-scatter", "proxies", "regret-by-srcc", "adaptation", "adaptation-comparison",
          "predicted-measured", "residuals", "calibration", "learning-curve", "supernet", "supernet-loss", "pareto", "what-more-buys",
          "parallel-axes", "device-matrix", "limits-matrix", "cover-curve", "fleet-cover", "optimizer-regret"};
}

Result<std::size_t> deviceWith(const Dataset& data, const std::string& name, Metric metric) {
  const std::string wanted = metricInText(metric);
  if (!name.empty()) {
    const auto device = deviceNamed(data, name);
    if (!device) return failFrom(device);
    if (!data.find(*device, metric))
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no {} yet: import a table of it."), name, wanted));
    return *device;
  }
  for (std::size_t device = 0; device < data.devices.size(); ++device)
    if (data.find(device, metric)) return device;
  return fail(ErrorKind::Infeasible, sayf(phrase("core", "No device has {} yet: import a table of measurements."), wanted));
}

Result<FitEvaluation> evaluationFor(const Workspace& workspace, const FitRequest& request, const Progress& progress) {
  const auto models = workspace.models();
  for (const FittedModel& model : *models) {
    if (model.device != request.device || model.target != request.target || model.kind != request.kind || model.stale)
      continue;
    if (auto stored = fitEvaluationFromJson(model.evaluation); stored && !stored->truth.empty()) return stored;
  }
  return evaluateFit(*workspace.data(), request, progress);
}

namespace {

Result<Figure> nothingToShow(const std::string& why) { return fail(ErrorKind::Infeasible, why); }

Result<Figure> deviceFigure(const Dataset& data, const FigureRequest& request) {
  const Metric metric = request.name == "roofline" ? Metric::Latency : request.metric;
  const auto device = deviceWith(data, request.device, metric);
  if (!device) return failFrom(device);
  Figure figure = request.name == "roofline" ? roofline(data, *device) : latencyHistogram(data, *device, metric);
  if (!figure.series.empty()) return figure;
  return nothingToShow(request.name == "roofline"
                           ? "The roofline needs layers, which the space \"" + data.space->name() + "\" does not describe."
                           : "No connected design of " + data.devices[*device].name + " has a value to show.");
}

Result<Figure> monotonicityFigure(const Dataset& data, const FigureRequest& request, const Progress& progress) {
  const auto target = deviceWith(data, request.device, request.metric);
  if (!target) return failFrom(target);
  if (request.name == "rank-scatter" && !request.deviceY.empty()) {
    const auto other = deviceWith(data, request.deviceY, request.metric);
    if (!other) return failFrom(other);
    return rankScatter(data, *target, *other, request.metric);
  }
  const bool map = request.name == "srcc-map";
  const auto correlations =
      correlateDevices(data, {.metric = request.metric, .withKendall = map && request.kendall}, progress);
  if (!correlations) return failFrom(correlations);
  if (map) return srccMap(data, *correlations, request.kendall, request.device.empty() ? SIZE_MAX : *target);

  const auto place = std::find(correlations->devices.begin(), correlations->devices.end(), *target);
  if (place == correlations->devices.end())
    return nothingToShow(data.devices[*target].name + " shares no measured designs with other devices.");
  std::vector<Proxy> proxies =
      rankProxies(correlations->matrix, static_cast<std::size_t>(place - correlations->devices.begin()));
  for (Proxy& proxy : proxies) proxy.device = correlations->devices[proxy.device];
  if (proxies.empty()) return nothingToShow("There is no other device to compare with: import a second one.");
  if (request.name == "proxies") return proxiesFigure(data, proxies, *target, 12);
  return rankScatter(data, proxies.front().device, *target, request.metric);
}

Result<Figure> reuseFigure(const Dataset& data, const FigureRequest& request, const Progress& progress) {
  const auto target = deviceWith(data, request.device, request.metric);
  if (!target) return failFrom(target);
  const auto knowledge = reuseBetweenDevices(data, request.metric, request.task, {}, progress);
  if (!knowledge) return failFrom(knowledge);
  if (!request.deviceY.empty()) {
    const auto proxy = deviceWith(data, request.deviceY, request.metric);
    if (!proxy) return failFrom(proxy);
    return regretBySrcc(data, *knowledge, *proxy, *target);
  }
  const auto place = std::find(knowledge->devices.begin(), knowledge->devices.end(), *target);
  const auto proxies = rankProxies(knowledge->matrix, static_cast<std::size_t>(place - knowledge->devices.begin()));
  return regretBySrcc(data, *knowledge, knowledge->devices[proxies.front().device], *target);
}

/// A few-shot predictor of the device from few measurements: all it has, or ten of many as a rehearsal.
Result<Figure> adaptationFigure(const Dataset& data, const FigureRequest& request, const Progress& progress) {
  constexpr std::size_t kFew = 100, kAnchors = 10;
  const auto device = deviceWith(data, request.device, request.metric);
  if (!device) return failFrom(device);
  AdaptRequest wanted;
  wanted.target = data.devices[*device].name;
  wanted.metric = request.metric;
  wanted.seed = request.seed;
  if (const auto methods = fewShotMethodNames(); std::find(methods.begin(), methods.end(), request.kind) != methods.end())
    wanted.method = request.kind;
  const bool rehearsal = usableRows(data.designs, data.find(*device, request.metric)->values, false, true).size() > kFew;
  if (rehearsal) wanted.anchors = kAnchors;
  const auto context = fleetFor(data, wanted.target, wanted.metric, {}, rehearsal, progress.part(0, 0.5));
  if (!context) return failFrom(context);
  const auto adaptation = adapt(data, **context, wanted, progress.part(0.5, 1));
  if (!adaptation) return failFrom(adaptation);
  if (request.name == "adaptation-comparison") return adaptationComparison(data, *adaptation);
  if (adaptation->methods.empty()) return nothingToShow("No method could be adapted.");
  return adaptationScatter(data, *adaptation, adaptation->methods.front(), request.metric);
}

Result<Figure> predictorFigure(const Workspace& workspace, const FigureRequest& request, const Progress& progress) {
  const auto data = workspace.data();
  const auto device = deviceWith(*data, request.device, request.metric);
  if (!device) return failFrom(device);
  FitRequest fit;
  fit.device = data->devices[*device].name;
  fit.target = metricName(request.metric);
  fit.kind = request.kind;
  fit.seed = request.seed;
  fit.learningCurve = request.name == "learning-curve";
  const auto evaluation = evaluationFor(workspace, fit, progress);
  if (!evaluation) return failFrom(evaluation);
  if (request.name == "predicted-measured") return predictedAgainstMeasured(*data, *evaluation);
  if (request.name == "residuals") return residuals(*evaluation);
  if (request.name == "calibration") return calibration(*evaluation);
  if (!evaluation->curve.empty()) return learningCurve(*evaluation);
  const auto fresh = evaluateFit(*data, fit, progress);
  if (!fresh) return failFrom(fresh);
  return learningCurve(*fresh);
}

Result<Figure> supernetFigure(const Workspace& workspace, const FigureRequest& request) {
  const auto stored = storedSupernet(workspace);
  if (!stored) return failFrom(stored);
  if (stored->epochs.empty()) return nothingToShow(noSupernetYet());
  return request.name == "supernet" ? supernetAccuracy(*stored) : supernetLoss(*stored);
}

/// Letters for the answer and its neighbours on the front, as Compare would pin them.
std::vector<std::pair<std::string, std::size_t>> pinsFor(const Dataset& data, const Candidates& candidates,
                                                         const Answer& answer, const FigureRequest& request) {
  std::vector<std::pair<std::string, std::size_t>> pins;
  if (request.pins.empty()) {
    for (const NotableDesign& design : notableDesigns(candidates, answer))
      pins.emplace_back(std::string(1, static_cast<char>('A' + pins.size())), design.candidate);
    return pins;
  }
  for (const auto& [letter, row] : request.pins) {
    if (row >= data.designs.size()) continue;
    const auto place = std::find(candidates.row.begin(), candidates.row.end(), static_cast<std::int64_t>(row));
    if (place != candidates.row.end())
      pins.emplace_back(letter, static_cast<std::size_t>(place - candidates.row.begin()));
  }
  return pins;
}

Result<Figure> choiceFigure(const Workspace& workspace, const FigureRequest& request, const Progress& progress) {
  const auto data = workspace.data();
  ChoiceRequest choice = request;
  if (choice.device.empty()) {
    const auto first = deviceWith(*data, {}, Metric::Latency);
    if (!first) return failFrom(first);
    choice.device = data->devices[*first].name;
  }
  auto candidates = candidatesFor(workspace, choice, progress);
  if (!candidates) return failFrom(candidates);
  auto answer = answerTo(workspace, *candidates, choice, progress);
  if (!answer) return failFrom(answer);
  *candidates = withAnswer(*candidates, *answer);
  if (request.name == "what-more-buys") return whatMoreBuys(**candidates, request.goal, *answer, allowedBy(*data, **candidates, request.goal));
  if (request.name == "pareto") {
    const auto pins = request.pins.empty() ? std::vector<std::pair<std::string, std::size_t>>()
                                           : pinsFor(*data, **candidates, *answer, request);
    return paretoFigure(*data, **candidates, request.goal, &*answer, pins);
  }
  const auto pins = pinsFor(*data, **candidates, *answer, request);
  if (request.name == "parallel-axes") return parallelAxes(*data, **candidates, request.goal, pins);
  std::vector<NamedDesign> designs;
  for (const auto& [letter, candidate] : pins) {
    const DesignView design = (*candidates)->designs[candidate];
    designs.push_back({letter, (*candidates)->row[candidate], Design(design.begin(), design.end())});
  }
  if (request.name == "device-matrix") return deviceMatrix(*data, designs, onEveryDevice(workspace, designs, request.metric), request.metric);
  return limitsMatrix(*data, designs, limitsOnEveryDevice(workspace, designs, request.goal, request.task), request.goal);
}

/// The fewest designs for all devices, each allowed to stay half a point below its own best.
Result<Figure> fleetFigure(const Workspace& workspace, const FigureRequest& request, const Progress& progress) {
  constexpr double kAllowed = 0.5;
  const auto data = workspace.data();
  const auto device = deviceWith(*data, request.device, Metric::Latency);
  if (!device) return failFrom(device);
  const auto regrets = fleetRegrets(
      workspace, {.device = data->devices[*device].name, .task = request.task, .goal = request.goal, .seed = request.seed}, progress);
  if (!regrets) return failFrom(regrets);
  return request.name == "fleet-cover" ? coverMatrix(*data, *regrets, kAllowed) : coverCurve(*data, *regrets, kAllowed);
}

}  // namespace

Result<Figure> figureByName(const Workspace& workspace, const FigureRequest& request, const Progress& progress) {
  const auto is = [&](std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return request.name == name; });
  };
  if (is({"histogram", "roofline"})) return deviceFigure(*workspace.data(), request);
  if (is({"srcc-map", "rank-scatter", "proxies"})) return monotonicityFigure(*workspace.data(), request, progress);
  if (is({"regret-by-srcc"})) return reuseFigure(*workspace.data(), request, progress);
  if (is({"adaptation", "adaptation-comparison"})) return adaptationFigure(*workspace.data(), request, progress);
  if (is({"predicted-measured", "residuals", "calibration", "learning-curve"}))
    return predictorFigure(workspace, request, progress);
  if (is({"optimizer-regret"})) {
    const auto log = optimizerLog(workspace, request.task);
    return log ? optimizerRegret(*log) : nothingToShow(said("core", "No optimizer network has been trained for this workspace: train it first."));
  }
  if (is({"supernet", "supernet-loss"})) return supernetFigure(workspace, request);
  if (is({"cover-curve", "fleet-cover"})) return fleetFigure(workspace, request, progress);
  if (is({"pareto", "what-more-buys", "parallel-axes", "device-matrix", "limits-matrix"}))
    return choiceFigure(workspace, request, progress);
  std::string known;
  for (const std::string& name : figureNames()) known += (known.empty() ? "" : ", ") + name;
  return fail(ErrorKind::NotFound, "There is no figure \"" + request.name + "\"; the figures are " + known + ".");
}

}  // namespace isotone
