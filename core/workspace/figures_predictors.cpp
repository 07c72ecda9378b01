// Pictures of the Predictors page.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr double kBand = 0.10;
constexpr std::size_t kOutliers = 5;

std::string kindTitle(const std::string& kind) {
  if (kind == "ridge-onehot") return said("core", "Ridge, one-hot");
  if (kind == "ridge-physical") return said("core", "Ridge, physical sums");
  if (kind == "ridge-rich") return said("core", "Ridge, rich features");
  if (kind == "mlp") return said("core", "Neural network");
  if (kind == "flops") return said("core", "FLOPs alone");
  return kind;
}

double relativeError(const FitEvaluation& evaluation, std::size_t i) {
  return evaluation.predicted[i].mean / evaluation.truth[i] - 1;
}

/// Positions of the largest relative errors, largest first.
std::vector<std::size_t> worst(const FitEvaluation& evaluation, std::size_t count) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < evaluation.truth.size(); ++i)
    if (std::isfinite(relativeError(evaluation, i))) order.push_back(i);
  count = std::min(count, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                    [&](std::size_t a, std::size_t b) {
                      return std::abs(relativeError(evaluation, a)) > std::abs(relativeError(evaluation, b));
                    });
  order.resize(count);
  return order;
}

void addOutliers(Figure& figure, const Dataset& data, const FitEvaluation& evaluation, const PlotSeries& cloud) {
  PlotSeries outliers{.role = Role::Bad, .shape = Shape::Diamond, .filled = false, .size = 8, .tableName = said("core", "Largest errors")};
  for (std::size_t i : worst(evaluation, kOutliers)) {
    if (std::abs(relativeError(evaluation, i)) <= kBand) break;
    outliers.x.push_back(cloud.x[i]);
    outliers.y.push_back(cloud.y[i]);
    if (i < evaluation.rows.size()) outliers.row.push_back(evaluation.rows[i]);
    std::string label;
    if (outliers.label.empty() && i < evaluation.rows.size() && evaluation.rows[i] < data.designs.size())
      label = sayf(phrase("core", "Design {}: {} → {}"), designLabel(data, evaluation.rows[i]), shortText(evaluation.truth[i], 2),
                   shortText(evaluation.predicted[i].mean));
    outliers.label.push_back(label);
  }
  if (!outliers.x.empty()) figure.series.push_back(std::move(outliers));
}

}  // namespace

Figure predictedAgainstMeasured(const Dataset& data, const FitEvaluation& evaluation) {
  Figure figure;
  figure.name = "predicted-measured";
  figure.title = said("core", "Predicted against measured");
  const auto held = static_cast<std::int64_t>(evaluation.truth.size());
  const std::string where = evaluation.device.empty() ? std::string() : ", " + deviceTitle(data, evaluation.device);
  figure.subtitle = countText(held, said("core", "held-out design"), said("core", "held-out designs")) + where;
  const auto [title, unit] = targetTitle(evaluation.target);
  const auto device = data.findDevice(evaluation.device);
  addNotes(figure, data, device);
  if (evaluation.truth.empty()) return figure;

  PlotSeries cloud{.role = Role::Data1, .size = 2.5, .x = evaluation.truth,
                   .row = evaluation.rows, .tableName = said("core", "Held-out designs")};
  for (const Prediction& prediction : evaluation.predicted) cloud.y.push_back(prediction.mean);
  std::vector<double> both = evaluation.truth;
  for (double value : cloud.y)
    if (value > 0) both.push_back(value);
  const bool simulated = costsAreSimulated(data, device);
  if (simulated) figure.title = said("core", "Predicted against simulated");
  Axis axis = axisOver(simulated ? said("core", "Simulated") : said("core", "Measured"), unit, both);
  if (axis.log) {
    // A prediction at or below 0 has no place on a logarithm: it stands on the lower edge, and the figure says so.
    // The axis follows the truths, so that one wild prediction does not squeeze all others.
    const auto [least, most] = std::minmax_element(evaluation.truth.begin(), evaluation.truth.end());
    axis.low = std::max(*axis.low, *least / 2);
    axis.high = std::min(*axis.high, *most * 2);
    std::size_t moved = 0;
    for (double& value : cloud.y.edit())
      if (value < *axis.low) {
        value = *axis.low;
        ++moved;
      }
    if (moved > 0)
      figure.notes.push_back(sayf(phrase("core", "{} lower predictions on the edge"), countText(static_cast<std::int64_t>(moved))));
  }
  figure.x = axis;
  figure.y = axis;
  figure.y.title = said("core", "Predicted");
  figure.caption = sayf(phrase("core", "{}, fitted on {}, {} held out. Shaded: ±10 %."), kindTitle(evaluation.kind),
                        countText(static_cast<std::int64_t>(evaluation.samples), said("core", "design"), said("core", "designs")),
                        countText(held));
  figure.band = RelativeBand{.share = kBand, .label = "±10 %"};
  figure.lines.push_back({.direction = ReferenceLine::Direction::Diagonal, .role = Role::Text});
  figure.series.push_back(cloud);
  addOutliers(figure, data, evaluation, cloud);
  return figure;
}

Figure residuals(const FitEvaluation& evaluation) {
  Figure figure;
  figure.name = "residuals";
  figure.title = said("core", "Residuals");
  figure.x = {.title = said("core", "Predicted − measured"), .unit = said("core", "% of measured")};
  figure.y = {.title = said("core", "Designs"), .low = 0.0};
  std::vector<double> percent;
  for (std::size_t i = 0; i < evaluation.truth.size(); ++i)
    if (const double error = 100 * relativeError(evaluation, i); std::isfinite(error)) percent.push_back(error);
  if (percent.empty()) return figure;

  std::vector<double> sizes;
  for (double value : percent) sizes.push_back(std::abs(value));
  const double reach = std::clamp(roundStep(quantile(sizes, 0.97) / 6) * 6, 6.0, 60.0);
  const double width = reach / 24;
  std::vector<double> counts(48, 0);
  for (double value : percent) {
    const double bin = std::floor((std::clamp(value, -reach, reach) + reach) / width);
    counts[static_cast<std::size_t>(std::clamp(bin, 0.0, 47.0))] += 1;
  }
  PlotSeries inside{.mark = Mark::Bars, .role = Role::Data1, .barWidth = width, .tableName = said("core", "within ±10 %")};
  PlotSeries outside{.mark = Mark::Bars, .role = Role::Quiet, .barWidth = width, .tableName = said("core", "beyond ±10 %")};
  for (std::size_t bin = 0; bin < counts.size(); ++bin) {
    const double left = -reach + static_cast<double>(bin) * width;
    PlotSeries& side = std::abs(left + width / 2) <= 100 * kBand ? inside : outside;
    side.x.push_back(left);
    side.y.push_back(counts[bin]);
  }
  figure.x.low = -reach;
  figure.x.high = reach;
  figure.series.push_back(std::move(inside));
  if (!outside.x.empty()) figure.series.push_back(std::move(outside));
  figure.lines.push_back({.at = 0, .role = Role::Text});
  const std::string median = fixedText(quantile(percent, 0.5), 1);
  figure.subtitle = sayf(phrase("core", "median {} %"), median);
  figure.caption = sayf(phrase("core",
                        "How far predictions are off, in percent of the measured value; the median is {} %. The outermost "
                        "bars hold what lies beyond them."),
                        median);
  return figure;
}

Figure calibration(const FitEvaluation& evaluation) {
  Figure figure;
  figure.name = "calibration";
  figure.title = said("core", "Calibration");
  figure.subtitle = said("core", "share of truths inside the interval");
  figure.x = {.title = said("core", "Nominal level"), .unit = "%", .low = 0.0, .high = 100.0};
  figure.y = {.title = said("core", "Inside"), .unit = "%", .low = 0.0, .high = 100.0};
  std::vector<double> needed;  // the level whose interval just reaches the truth
  for (std::size_t i = 0; i < evaluation.truth.size(); ++i) {
    const Prediction& prediction = evaluation.predicted[i];
    const double error = std::abs(prediction.mean - evaluation.truth[i]);
    if (!std::isfinite(error)) continue;
    needed.push_back(prediction.spread > 0 ? 100 * std::erf(error / (prediction.spread * std::sqrt(2.0)))
                                           : (error > 0 ? 101.0 : 0.0));
  }
  if (needed.empty()) return figure;
  std::sort(needed.begin(), needed.end());
  PlotSeries line{.mark = Mark::Line, .role = Role::Data1, .size = 2, .tableName = said("core", "Inside")};
  PlotSeries dots{.role = Role::Data1, .size = 5, .tableName = said("core", "Levels")};
  for (double level : {0.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 95.0, 99.0}) {
    const auto inside = std::upper_bound(needed.begin(), needed.end(), level) - needed.begin();
    line.x.push_back(level);
    line.y.push_back(level == 0 ? 0 : 100.0 * static_cast<double>(inside) / static_cast<double>(needed.size()));
  }
  dots.x = line.x;
  dots.y = line.y;
  const double at90 = line.y[line.y.size() - 3];
  figure.lines.push_back({.direction = ReferenceLine::Direction::Diagonal, .label = said("core", "ideal"), .role = Role::Quiet,
                          .dashed = true});
  figure.caption = sayf(phrase("core",
                        "Nominal 90 % intervals hold {} % of the truths. Above the dashed line intervals are too wide, "
                        "below it too narrow."),
                        fixedText(at90, 0));
  figure.series.push_back(std::move(line));
  figure.series.push_back(std::move(dots));
  return figure;
}

Figure learningCurve(const FitEvaluation& evaluation) {
  Figure figure;
  figure.name = "learning-curve";
  figure.title = said("core", "Learning curve");
  figure.subtitle = said("core", "SRCC on unseen designs, band: 90 % of draws");
  figure.x = {.title = said("core", "Samples"), .log = true};
  figure.y = {.title = said("core", "SRCC")};
  if (evaluation.curve.empty()) return figure;

  double lowest = 1;
  const auto addCurve = [&](const std::vector<LearningPoint>& points, const std::string& name, Role role, Shape shape,
                            bool withBand) {
    PlotSeries band{.mark = Mark::Band, .role = role, .tableName = sayf(phrase("core", "{}, 90 % of draws"), name)};
    PlotSeries line{.name = name, .mark = Mark::Line, .role = role, .size = 2, .labelAtEnd = true};
    PlotSeries dots{.role = role, .shape = shape, .size = 5, .tableName = sayf(phrase("core", "{}, points"), name)};
    for (const LearningPoint& point : points) {
      const auto samples = static_cast<double>(point.samples);
      band.x.push_back(samples);
      band.low.push_back(point.low);
      band.high.push_back(point.high);
      line.x.push_back(samples);
      line.y.push_back(point.srcc);
      lowest = std::min(lowest, withBand ? point.low : point.srcc);
    }
    dots.x = line.x;
    dots.y = line.y;
    if (withBand) figure.series.push_back(std::move(band));
    figure.series.push_back(std::move(line));
    figure.series.push_back(std::move(dots));
  };
  addCurve(evaluation.curve, kindTitle(evaluation.kind), Role::Data1, Shape::Circle, true);
  if (!evaluation.physicalCurve.empty())
    addCurve(evaluation.physicalCurve, kindTitle("ridge-physical"), Role::Data2, Shape::Square, false);
  const double from = static_cast<double>(evaluation.curve.front().samples);
  const double to = static_cast<double>(evaluation.curve.back().samples);
  if (std::isfinite(evaluation.flopsSrcc) && evaluation.flopsSrcc != 0) {
    figure.series.push_back({.name = sayf(phrase("core", "FLOPs alone {}"), fixedText(evaluation.flopsSrcc, 2)), .mark = Mark::Line,
                             .role = Role::Text, .dashed = true, .size = 1.5, .x = {from, to},
                             .y = {evaluation.flopsSrcc, evaluation.flopsSrcc}, .labelAtEnd = true});
    lowest = std::min(lowest, evaluation.flopsSrcc);
  }
  const auto used = static_cast<double>(evaluation.samples);
  if (used >= from && used <= to) figure.lines.push_back({.at = used, .label = said("core", "used"), .role = Role::Accent});
  figure.x.low = from;
  figure.x.high = to;
  for (const LearningPoint& point : evaluation.curve) figure.x.ticks.push_back(static_cast<double>(point.samples));
  figure.y.low = std::floor(lowest * 10) / 10;
  figure.y.high = 1.0;
  figure.caption = said("core", "Rank correlation with unseen designs by the number of measured designs; band: 90 % of random draws.");
  return figure;
}

}  // namespace isotone
