// Every picture of the program as data, from a workspace's content. Names are those of `render --figure`.
#pragma once

#include <span>

#include "core/reports/figure.h"
#include "core/workspace/adapt.h"
#include "core/workspace/correlate.h"
#include "core/workspace/fit.h"
#include "core/workspace/on_every_device.h"
#include "core/workspace/optimize.h"
#include "core/workspace/reuse.h"

namespace isotone {

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
/// Predicted against measured by one method of an adaptation. The axes come from the measurements alone, so that two methods of
/// one adaptation can stand side by side.
Figure adaptationScatter(const Dataset& data, const Adaptation& adaptation, const MethodOutcome& outcome, Metric metric);
/// SRCC with its interval of the adapted predictor and of every baseline on the same measurements.
Figure adaptationComparison(const Dataset& data, const Adaptation& adaptation);
/// expectedSrcc[i]: after `measured` + i measurements. A line marks the number that is chosen.
Figure expectedGain(std::span<const double> expectedSrcc, std::size_t measured, std::size_t chosen);
/// Cloud, front, limits and the current answer; pins as labelled marks (letter, candidate).
Figure paretoFigure(const Dataset& data, const Candidates& candidates, const Goal& goal, const Answer* answer,
                    const std::vector<std::pair<std::string, std::size_t>>& pins);
Figure whatMoreBuys(const Candidates& candidates, const Goal& goal, const Answer& answer);
Figure parallelAxes(const Dataset& data, const Candidates& candidates, const Goal& goal,
                    const std::vector<std::pair<std::string, std::size_t>>& pins);
/// Designs (rows) on every device (columns): values of `metric`, colour = share of measured designs that are slower.
Figure deviceMatrix(const Dataset& data, const std::vector<NamedDesign>& designs, const std::vector<DeviceValues>& values,
                    Metric metric);

}  // namespace isotone
