#include "core/workspace/scalable.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/neural/engine.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/named.h"
#include "core/workspace/scalable_sources.h"

namespace isotone {
namespace {

constexpr const char* kKind = "scalable";
constexpr std::size_t kReference = 300;

const std::vector<DeviceModel>& catalogue() {
  static const std::vector<DeviceModel> models = [] {
    auto read = deviceCatalogue();
    return read ? std::move(*read) : std::vector<DeviceModel>();
  }();
  return models;
}

struct Sources {
  DesignMatrix designs;  // anchors first
  ScalableSources network;
  std::vector<ScalableJudge> judges;
};

// Anchors first, then others in random order; a network learns its designs from some thousands.
std::vector<std::uint32_t> taughtRows(const FleetContext& context, const std::vector<std::uint32_t>& anchors, const ScalableRequest& request) {
  std::vector<std::uint32_t> rows(anchors);
  for (const std::size_t at : Random(request.network.seed).sample(context.rows.size(), request.designs))
    if (std::find(anchors.begin(), anchors.end(), context.rows[at]) == anchors.end()) rows.push_back(context.rows[at]);
  return rows;
}

Sources sourcesOf(const Dataset& data, const FleetContext& context, const std::vector<std::uint32_t>& anchors, const ScalableRequest& request) {
  const std::vector<std::uint32_t> rows = taughtRows(context, anchors, request);
  Sources out{.designs = designsAt(data, rows), .network = {}, .judges = {}};
  out.network.designInputs = scalableInputs(*data.space, out.designs);
  out.network.costs = Encoder(data.space, Features::Physical).encode(out.designs);
  for (double& cost : out.network.costs) cost = std::max(0.0, cost);
  for (std::size_t i = 0; i < anchors.size(); ++i) out.network.anchors.push_back(i);
  const DesignMatrix anchorDesigns = designsAt(data, anchors);
  std::vector<std::string> chips;
  for (const std::size_t device : context.sources) {
    const DeviceProfile& profile = data.devices[device];
    const auto model = modelOf(profile, catalogue());
    const auto chip = std::find(chips.begin(), chips.end(), chipOf(profile));
    const auto group = static_cast<std::size_t>(chip - chips.begin());
    if (chip == chips.end()) chips.push_back(chipOf(profile));
    ScalableSources::Device known{.values = valuesAt(data, device, context.metric, rows), .spec = specFigures(profile, model), .roofline = {}, .group = group};
    if (model) known.roofline = rooflineValues(*data.space, anchorDesigns, *model, context.metric, batchOf(profile));
    out.judges.push_back({profile.name, group, known.spec, known.roofline, known.values});
    out.network.devices.push_back(std::move(known));
  }
  return out;
}

std::vector<Metric> trainableMetrics(const Dataset& data) {
  std::vector<Metric> metrics;
  for (const Metric metric : {Metric::Latency, Metric::Energy})
    if (std::count_if(data.series.begin(), data.series.end(), [&](const Series& series) { return series.metric == metric; }) >= 2)
      metrics.push_back(metric);
  return metrics;
}

}  // namespace

Result<std::shared_ptr<const ScalableModel>> learnScalable(const Dataset& data, const ScalableRequest& request, const Progress& progress) {
  const auto context = fleetFor(data, "", request.metric, request.sources, false, progress.part(0, 0.05));
  if (!context) return failFrom(context);
  const auto anchors = anchorRows(**context, request.anchors, {}, progress);
  if (!anchors) return failFrom(anchors);
  const Sources sources = sourcesOf(data, **context, *anchors, request);
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  auto trained = (*engine)->trainScalable(sources.network, request.network, progress.part(0.1, 0.9));
  if (!trained) return failFrom(trained);
  auto model = std::make_shared<ScalableModel>();
  model->network = std::move(trained->network);
  model->fleet = (*context)->fleet;
  model->anchors = designsAt(data, *anchors);
  model->reference = DesignMatrix(sources.designs.decisions());
  for (std::size_t i = 0; i < std::min(kReference, sources.designs.size()); ++i)
    model->reference.push(sources.designs[sources.designs.size() - 1 - i]);
  for (const auto& devices : trained->unseen) {
    auto& names = model->unseen.emplace_back();
    for (const std::size_t device : devices) names.push_back(sources.judges[device].name);
  }
  progress.report(0.9, said("core", "Judging on devices that were held out"));
  auto stages = calibrateScalable(*model, sources.designs, sources.judges, progress.part(0.9, 1));
  if (!stages) return failFrom(stages);
  model->stages = std::move(*stages);
  return model;
}

Result<std::vector<TrainedMetric>> trainScalable(Workspace& workspace, const ScalableRequest& request, const Progress& progress) {
  const auto data = workspace.data();
  const std::vector<Metric> metrics = trainableMetrics(*data);
  if (metrics.empty())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no two devices with the same measurements, which a predictor for every "
                                                   "device learns from: import more."), data->name));
  std::vector<TrainedMetric> out;
  std::vector<StoredModel> models;
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    const auto began = std::chrono::steady_clock::now();
    ScalableRequest one = request;
    one.metric = metrics[i];
    const double share = 1 / static_cast<double>(metrics.size());
    const auto model = learnScalable(*data, one, progress.part(share * static_cast<double>(i), share * static_cast<double>(i + 1)));
    if (!model) return failFrom(model);
    models.push_back({"", metricName(metrics[i]), kKind, scalableHash(*data, metrics[i]), "", (*model)->serialize()});
    out.push_back({metrics[i], (*model)->fleet->sources().size(),
                   std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(), (*model)->stages});
  }
  const Status kept = workspace.change([&](WorkspaceFile& file) -> Status {
    for (const StoredModel& model : models)
      if (auto put = file.putModel(model); !put) return put;
    return {};
  });
  if (!kept) return failFrom(kept);
  return out;
}

std::string scalableHash(const Dataset& data, Metric metric) {
  std::string bytes = data.space->toJson();
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    if (data.find(device, metric) == nullptr) continue;
    const DeviceProfile& profile = data.devices[device];
    for (const std::string* text : {&profile.name, &profile.title, &profile.deviceClass, &profile.batch, &profile.spec}) bytes += *text + '\n';
    bytes += dataHash(data, profile.name, metricName(metric));
  }
  return sha256(bytes);
}

Result<std::shared_ptr<const ScalableModel>> scalableModel(const Workspace& workspace, Metric metric) {
  const auto stored = workspace.storedModel("", metricName(metric), kKind);
  const auto data = workspace.data();
  if (!stored)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "No predictor for every device has been trained on {}: train it first."), data->name));
  if (stored->dataHash != scalableHash(*data, metric))
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The devices of {} have changed since the predictor for every device was trained: "
                                                   "train it again."), data->name));
  return ScalableModel::deserialize(data->space, stored->bytes);
}

std::vector<std::uint32_t> scalableRows(const Dataset& data, const ScalableModel& model, std::size_t device, Metric metric) {
  const Series* series = data.find(device, metric);
  if (series == nullptr) return {};
  std::vector<std::uint32_t> all = usableRows(data.designs, series->values, false, true), rows;
  for (std::size_t a = 0; a < model.anchors.size(); ++a) {
    const DesignView anchor = model.anchors[a];
    const auto known = data.designs.rowOfKey.find(data.space->key({anchor.begin(), anchor.end()}));
    if (known == data.designs.rowOfKey.end()) continue;
    if (const auto at = std::find(all.begin(), all.end(), known->second); at != all.end()) {
      rows.push_back(*at);
      all.erase(at);
    }
  }
  rows.insert(rows.end(), all.begin(), all.end());
  return rows;
}

ScalableDevice scalableDevice(const Dataset& data, const ScalableModel& model, std::size_t device, Metric metric,
                              std::span<const std::uint32_t> rows) {
  const DeviceProfile& profile = data.devices[device];
  const auto analytic = modelOf(profile, catalogue());
  ScalableDevice out{.spec = specFigures(profile, analytic), .roofline = {}, .designs = designsAt(data, {rows.begin(), rows.end()}), .values = {}};
  if (analytic) out.roofline = rooflineValues(*data.space, model.anchors, *analytic, metric, batchOf(profile));
  if (!rows.empty()) out.values = valuesAt(data, device, metric, {rows.begin(), rows.end()});
  return out;
}

Result<PredictorPtr> scalableFor(const Dataset& data, std::shared_ptr<const ScalableModel> model, const std::string& device, Metric metric) {
  const auto found = deviceNamed(data, device);
  if (!found) return failFrom(found);
  ScalableDevice known = scalableDevice(data, *model, *found, metric, scalableRows(data, *model, *found, metric));
  return scalablePredictor(std::move(model), std::move(known));
}

}  // namespace isotone
