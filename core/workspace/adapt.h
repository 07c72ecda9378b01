// Verb: a predictor for a device from few measurements, beside every plain baseline on the same measurements.
#pragma once

#include <optional>

#include "core/monotonicity/rank_correlation.h"
#include "core/predictors/evaluation.h"
#include "core/predictors/fleet.h"
#include "core/workspace/import.h"
#include "core/workspace/workspace.h"

namespace isotone {

/// The fleet of a workspace for one target and metric, with the prepared columns of its designs: what every adaptation begins
/// with. Made once, then each adaptation is milliseconds.
struct FleetContext {
  std::string target;                     // left out of the sources; empty: none is
  Metric metric = Metric::Latency;
  std::vector<std::size_t> sources;       // in Dataset::devices
  std::vector<std::uint32_t> rows;        // live rows of the workspace, in the order of the pool
  std::shared_ptr<const Fleet> fleet;
  CovarianceColumns pool;
};
/// `sources` empty: every other device that has the metric on enough designs, except other set-ups of the target's own chip
/// when `withoutChip`. Errors: NotFound; Cancelled.
Result<std::shared_ptr<const FleetContext>> fleetFor(const Dataset& data, const std::string& target, Metric metric,
                                                     const std::vector<std::string>& sources, bool withoutChip,
                                                     const Progress& progress);
/// "GTX 1080 Ti" for 1080ti_1, 1080ti_32: devices with one chip are set-ups (batch size, runtime) of the same hardware.
std::string chipOf(const DeviceProfile& device);

/// Rows of the designs to measure next on a target, best first; `measured` rows are not repeated.
Result<std::vector<std::uint32_t>> anchorRows(const FleetContext& context, std::size_t count,
                                              const std::vector<std::uint32_t>& measured, const Progress& progress);

struct AdaptRequest {
  std::string target;
  Metric metric = Metric::Latency;
  std::string method = "bma-gp";          // bma-gp | adaproxy | ols | ridge | reuse
  std::vector<std::string> sources;       // empty: all others
  std::string proxy;                      // for adaproxy and reuse; empty: the best on the measurements
  /// Which of the target's measurements are used: the best `anchors`, or `random` ones; both 0: all.
  std::size_t anchors = 0, random = 0;
  std::uint64_t seed = 1;
};

struct MethodOutcome {
  std::string method, title;              // "ols", "Least squares on physical sums"
  std::string problem;                    // not empty: could not be fitted, and why
  Accuracy accuracy;
  Interval srcc;                          // 95 % of accuracy.srcc
  double milliseconds = 0;                // fit and predict all designs
  std::vector<Prediction> predicted;      // on evaluationRows
};

struct Adaptation {
  std::string target, method;
  std::vector<std::uint32_t> sampleRows;  // used
  std::vector<double> sampleValues;
  std::vector<std::uint32_t> contradictedRows;  // samples that all others contradict and bma-gp leaves out: measure them again
  bool heldOut = false;                   // accuracy is on measured designs that were not used; else leave-one-out over the samples
  std::vector<std::uint32_t> evaluationRows;
  std::vector<double> truth;
  std::vector<MethodOutcome> methods;     // the asked one first, then the baselines: reuse, ols, ridge, flops, adaproxy
  PredictorPtr predictor;
  std::vector<Prediction> predicted;      // on the context's pool
  double expectedSrcc = 0, expectedWithTenMore = 0;
  std::vector<std::uint32_t> nextRows;    // the ten to measure next
  bool enough = false;                    // the stop rule: ten more would gain less than .005
};
/// Changes nothing. Errors: NotFound (device), Infeasible (no measurements of the target), Cancelled.
Result<Adaptation> adapt(const Dataset& data, const FleetContext& context, const AdaptRequest& request,
                         const Progress& progress);

struct ImportedAdaptation {
  ImportOutcome imported;
  Adaptation adaptation;
};
/// Imports a table of measurements and adapts to them in one transaction: when either fails, the workspace stays as it was.
/// `options.device` is the target, which may be new. With `keep`, the predictor is kept too.
Result<ImportedAdaptation> importAndAdapt(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                                          const AdaptRequest& request, bool keep, const Progress& progress);

/// Keeps an adaptation's predictor with its evaluation, as the target's model of kind request.method.
Status keepAdaptation(Workspace& workspace, const Adaptation& adaptation, Metric metric);

}  // namespace isotone
