// Verb: one predictor for every device, trained on all measured devices of the workspace; works on a device with a spec sheet
// alone, and better with each measurement.
#pragma once

#include "core/predictors/scalable_model.h"
#include "core/workspace/adapt.h"

namespace isotone {

struct ScalableRequest {
  Metric metric = Metric::Latency;
  std::vector<std::string> sources;  // empty: every device with the metric
  std::size_t anchors = 10;          // designs that the network knows measurements of
  std::size_t designs = 3000;        // at most; more tell the network nothing new
  ScalableOptions network{.steps = 4000};  // some 13 s of one core for 25 devices
};

/// Trains and calibrates; stores nothing. Errors: Infeasible with fewer than two measured devices; Model; Cancelled.
Result<std::shared_ptr<const ScalableModel>> learnScalable(const Dataset& data, const ScalableRequest& request, const Progress& progress);

struct TrainedMetric {
  Metric metric = Metric::Latency;
  std::size_t devices = 0;
  double seconds = 0;
  std::vector<ScalableStage> stages;
};
/// Trains for every metric that two devices were measured on and keeps the models. Errors: as above; nothing is kept then.
Result<std::vector<TrainedMetric>> trainScalable(Workspace& workspace, const ScalableRequest& request, const Progress& progress);

/// The kept model. Infeasible where none was trained, or where the devices have changed since.
Result<std::shared_ptr<const ScalableModel>> scalableModel(const Workspace& workspace, Metric metric);
/// Hash of everything a model of this metric is trained on.
std::string scalableHash(const Dataset& data, Metric metric);

/// What the workspace knows of a device: its spec sheet and `rows` of its measurements.
ScalableDevice scalableDevice(const Dataset& data, const ScalableModel& model, std::size_t device, Metric metric,
                              std::span<const std::uint32_t> rows);
/// Rows of a device's measurements that the model is given: its anchors, then others, one of each group of copies.
std::vector<std::uint32_t> scalableRows(const Dataset& data, const ScalableModel& model, std::size_t device, Metric metric);
/// The predictor of a device from all that is known of it. NotFound names the nearest device.
Result<PredictorPtr> scalableFor(const Dataset& data, std::shared_ptr<const ScalableModel> model, const std::string& device, Metric metric);

}  // namespace isotone
