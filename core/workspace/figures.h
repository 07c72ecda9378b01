// Every picture of the program as data, from a workspace's content. Names are those of `render --figure`.
#pragma once

#include <span>

#include "core/reports/axis_brush.h"
#include "core/reports/figure.h"
#include "core/workspace/adapt.h"
#include "core/workspace/correlate.h"
#include "core/workspace/fit.h"
#include "core/workspace/fleet_cover.h"
#include "core/workspace/on_every_device.h"
#include "core/workspace/optimizer_network.h"
#include "core/workspace/pareto_chart.h"
#include "core/workspace/reuse.h"

namespace isotone {

struct StoredSupernet;  // core/workspace/supernet.h

std::vector<std::string> figureNames();

/// `rows`, when given, has a flag for each design of the data: which ones count.
Figure latencyHistogram(const Dataset& data, std::size_t device, Metric metric, const std::vector<std::uint8_t>* rows = nullptr);
/// Achieved GFLOP/s against FLOP per byte; the roof where the device has a model. Empty series where no layers are known.
Figure roofline(const Dataset& data, std::size_t device);
Figure srccMap(const Dataset& data, const Correlations& correlations, bool kendall, std::size_t targetDevice);
Figure rankScatter(const Dataset& data, std::size_t deviceX, std::size_t deviceY, Metric metric);
Figure proxiesFigure(const Dataset& data, const std::vector<Proxy>& proxies, std::size_t target, std::size_t atMost);
/// Regret of reuse against SRCC: each pair of devices a dot, the expectation with its 90 % range, and `proxy` for `target` (in
/// Dataset::devices, SIZE_MAX: none) marked; the target's own pairs are then left out of the rest.
Figure regretBySrcc(const Dataset& data, const ReuseKnowledge& knowledge, std::size_t proxy, std::size_t target);
Figure predictedAgainstMeasured(const Dataset& data, const FitEvaluation& evaluation);
Figure residuals(const FitEvaluation& evaluation);
Figure calibration(const FitEvaluation& evaluation);
Figure learningCurve(const FitEvaluation& evaluation);
/// Of the weight-sharing network by epoch: held-out accuracy of the largest and the smallest design, and the largest one's loss.
/// The axis has room for the epochs to come.
Figure supernetAccuracy(const StoredSupernet& network);
Figure supernetLoss(const StoredSupernet& network);
/// Predicted against measured by one method of an adaptation. The axes come from the measurements alone, so that two methods of
/// one adaptation can stand side by side.
Figure adaptationScatter(const Dataset& data, const Adaptation& adaptation, const MethodOutcome& outcome, Metric metric);
/// SRCC with its interval of the adapted predictor and of every baseline on the same measurements.
Figure adaptationComparison(const Dataset& data, const Adaptation& adaptation);
/// expectedSrcc[i]: after `measured` + i measurements. A line marks the number that is chosen.
Figure expectedGain(std::span<const double> expectedSrcc, std::size_t measured, std::size_t chosen);
/// ParetoChart::figure once.
Figure paretoFigure(const Dataset& data, const Candidates& candidates, const Goal& goal, const Answer* answer, const ParetoPins& pins,
                    ColourBy colour = ColourBy::Known);
/// The best accuracy for each latency limit around the goal's; `allowed` as allowedBy() says.
Figure whatMoreBuys(const Candidates& candidates, const Goal& goal, const Answer& answer, std::span<const std::uint8_t> allowed = {});
/// Of each method, with whiskers to the regret that 95 % of cases stay below.
Figure regretAgainstTime(std::span<const OptimizerScore> scores);
Figure optimizerRegret(const OptimizerLog& log);
/// How a method of OptimizerScore is called in pictures and tables.
std::string optimizerMethodTitle(const std::string& method);
/// Loss by step of one phase of a training; no series while it has not begun.
Figure optimizerLoss(std::span<const TrainingPoint> curve, TrainingPoint::Phase phase);
/// An axis is logarithmic where its values span decades. With brushes, lines within all of them are told apart (Role::Data1)
/// and more of these are drawn; without, those that meet the goal's limits are.
Figure parallelAxes(const Dataset& data, const Candidates& candidates, const Goal& goal,
                    const std::vector<std::pair<std::string, std::size_t>>& pins, const std::vector<AxisBrush>& brushes = {});
/// Candidates within all brushes on the axes that parallelAxes() made, the most accurate first.
std::vector<std::size_t> brushedCandidates(const Dataset& data, const Candidates& candidates, const ParallelAxes& parallel,
                                           const std::vector<AxisBrush>& brushes);
/// Designs (rows) on every device (columns): values of `metric`, colour = share of measured designs that are slower.
Figure deviceMatrix(const Dataset& data, const std::vector<NamedDesign>& designs, const std::vector<DeviceValues>& values,
                    Metric metric);
/// The same designs and devices: which limits of the goal are met.
Figure limitsMatrix(const Dataset& data, const std::vector<NamedDesign>& designs, const std::vector<DeviceLimits>& limits, const Goal& goal);
/// The devices of the fleet (rows) with the designs of the cover (columns): accuracy points below the best of each device.
Figure coverMatrix(const Dataset& data, const FleetRegrets& regrets, double allowed);
/// How many designs are needed for which allowed regret; a line "allowed" can be dragged.
Figure coverCurve(const Dataset& data, const FleetRegrets& regrets, double allowed);

}  // namespace isotone
