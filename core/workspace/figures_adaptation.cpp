// Pictures of a few-shot adaptation.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr double kBand = 0.10;

/// Where the accuracies of an adaptation come from, for captions and subtitles.
std::string evaluatedOn(const Adaptation& adaptation) {
  const std::string designs = countText(static_cast<std::int64_t>(adaptation.truth.size()), said("core", "design"),
                                        said("core", "designs"));
  return adaptation.heldOut ? sayf(phrase("core", "{} that were measured but not used"), designs)
                            : sayf(phrase("core", "{}, each predicted from the others"), designs);
}

/// A prediction beyond the axis stands on its edge, so that one wild value does not squeeze all others.
std::size_t keepInside(std::vector<double>& values, const Axis& axis) {
  std::size_t moved = 0;
  for (double& value : values) {
    const double kept = std::clamp(value, axis.low.value_or(value), axis.high.value_or(value));
    moved += kept != value;
    value = kept;
  }
  return moved;
}

}  // namespace

Figure adaptationScatter(const Dataset& data, const Adaptation& adaptation, const MethodOutcome& outcome, Metric metric) {
  Figure figure;
  figure.name = "adaptation";
  figure.title = outcome.title;
  figure.subtitle = evaluatedOn(adaptation);
  addNotes(figure, data, data.findDevice(adaptation.target));
  if (outcome.predicted.size() != adaptation.truth.size() || adaptation.truth.empty()) return figure;

  const auto [title, unit] = targetTitle(metricName(metric));
  Axis axis = axisOver(said("core", "Measured"), unit, adaptation.truth);
  if (axis.low && axis.high && !axis.log) {
    const double air = (*axis.high - *axis.low) * kBand;
    axis.low = std::max(0.0, *axis.low - air);
    axis.high = *axis.high + air;
  }
  figure.x = axis;
  figure.y = axis;
  figure.y.title = said("core", "Predicted");
  PlotSeries cloud{.role = outcome.method == adaptation.method ? Role::Data1 : Role::Data2,
                   .size = adaptation.truth.size() > 200 ? 2.5 : 6.0, .x = adaptation.truth,
                   .row = adaptation.evaluationRows, .tableName = said("core", "Designs")};
  for (const Prediction& prediction : outcome.predicted) cloud.y.push_back(prediction.mean);
  if (const std::size_t moved = keepInside(cloud.y.edit(), axis); moved > 0)
    figure.notes.push_back(sayf(phrase("core", "{} predictions beyond the edge"), countText(static_cast<std::int64_t>(moved))));
  figure.band = RelativeBand{.share = kBand, .label = "±10 %"};
  figure.lines.push_back({.direction = ReferenceLine::Direction::Diagonal, .role = Role::Text});
  figure.series.push_back(std::move(cloud));
  figure.caption = sayf(phrase("core", "{} from {}, on {}: SRCC {} (95 %: {} to {}), mean error {} %. Shaded: ±10 %."),
                        outcome.title,
                        countText(static_cast<std::int64_t>(adaptation.sampleRows.size()), said("core", "measurement"),
                                  said("core", "measurements")),
                        evaluatedOn(adaptation), fixedText(outcome.accuracy.srcc, 3), fixedText(outcome.srcc.low, 3),
                        fixedText(outcome.srcc.high, 3), fixedText(outcome.accuracy.mapePercent, 1));
  return figure;
}

Figure adaptationComparison(const Dataset& data, const Adaptation& adaptation) {
  Figure figure;
  figure.name = "adaptation-comparison";
  figure.title = said("core", "The same measurements, other methods");
  figure.subtitle = evaluatedOn(adaptation);
  figure.x = {.title = said("core", "SRCC")};
  addNotes(figure, data, data.findDevice(adaptation.target));
  PlotSeries whisker{.mark = Mark::Line, .role = Role::Quiet, .size = 2, .tableName = said("core", "95 % interval")};
  PlotSeries asked{.role = Role::Data1, .size = 9, .tableName = said("core", "Adapted")};
  PlotSeries baselines{.role = Role::Data2, .shape = Shape::Square, .filled = false, .size = 8,
                       .tableName = said("core", "Baselines")};
  double lowest = 0.9;
  for (const MethodOutcome& outcome : adaptation.methods) {
    const auto place = static_cast<double>(figure.y.categories.size());
    figure.y.categories.push_back(outcome.title);
    if (!outcome.problem.empty() || !std::isfinite(outcome.accuracy.srcc)) continue;
    PlotSeries& series = outcome.method == adaptation.method ? asked : baselines;
    series.x.push_back(outcome.accuracy.srcc);
    series.y.push_back(place);
    series.label.push_back(fixedText(outcome.accuracy.srcc, 3));
    PlotSeries line = whisker;
    line.x = {std::max(outcome.srcc.low, -1.0), std::min(outcome.srcc.high, 1.0)};
    line.y = {place, place};
    lowest = std::min({lowest, line.x[0], outcome.accuracy.srcc});
    figure.series.push_back(std::move(line));
  }
  if (!baselines.x.empty()) figure.series.push_back(std::move(baselines));
  if (!asked.x.empty()) figure.series.push_back(std::move(asked));
  figure.x.low = std::max(-1.0, std::floor(lowest * 20 - 0.2) / 20);
  figure.x.high = 1.0;
  for (const double threshold : {0.90, 0.95})
    figure.lines.push_back({.at = threshold, .role = Role::Quiet, .dashed = true});
  figure.caption = sayf(phrase("core", "Rank correlation on {}, every method fitted on the same {}; lines: 95 % intervals."),
                        evaluatedOn(adaptation),
                        countText(static_cast<std::int64_t>(adaptation.sampleRows.size()), said("core", "measurement"),
                                  said("core", "measurements")));
  return figure;
}

Figure expectedGain(std::span<const double> expectedSrcc, std::size_t measured, std::size_t chosen) {
  Figure figure;
  figure.name = "expected-gain";
  figure.title = said("core", "What measurements buy");
  figure.x = {.title = said("core", "Measured designs")};
  figure.y = {.title = said("core", "Expected SRCC")};
  PlotSeries line{.mark = Mark::Line, .role = Role::Data1, .size = 2, .tableName = said("core", "Expected SRCC")};
  double lowest = 1;
  for (std::size_t i = 0; i < expectedSrcc.size(); ++i) {
    if (!std::isfinite(expectedSrcc[i])) continue;
    line.x.push_back(static_cast<double>(measured + i));
    line.y.push_back(expectedSrcc[i]);
    // The first measurements lift so much that they would flatten all that is to be decided here.
    if (measured + i >= std::min<std::size_t>(chosen, 3)) lowest = std::min(lowest, expectedSrcc[i]);
  }
  if (line.x.empty()) return figure;
  figure.x.low = line.x.front();
  figure.x.high = line.x.back();
  figure.y.low = std::max(-1.0, std::floor(lowest * 20) / 20);
  figure.y.high = 1.0;
  figure.series.push_back(std::move(line));
  figure.lines.push_back({.at = static_cast<double>(chosen), .label = countText(static_cast<std::int64_t>(chosen)),
                          .role = Role::Accent});
  figure.caption = said("core", "What the covariance of the known devices expects the rank correlation to be, by the number of "
                                "designs that are measured, best first.");
  return figure;
}

}  // namespace isotone
