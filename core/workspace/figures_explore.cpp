// Pictures of the Explore page.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/predictors/normal.h"
#include "core/workspace/figures.h"
#include "core/workspace/pareto_chart.h"

namespace isotone {

Figure paretoFigure(const Dataset& data, const Candidates& candidates, const Goal& goal, const Answer* answer, const ParetoPins& pins,
                    ColourBy colour) {
  return ParetoChart(data, candidates, colour).figure(goal, answer, pins, allowedBy(data, candidates, goal));
}

Figure whatMoreBuys(const Candidates& candidates, const Goal& goal, const Answer& answer, std::span<const std::uint8_t> allowed) {
  Figure figure;
  figure.name = "what-more-buys";
  figure.title = said("core", "What more would buy");
  figure.x = {.title = said("core", "Latency limit"), .unit = "ms"};
  figure.y = {.title = said("core", "Top-1 accuracy"), .unit = "%"};
  const CandidateTable& table = candidates.table;
  if (table.size() == 0 || candidates.front.empty()) return figure;

  const bool limited = goal.form == Goal::Form::Limits && goal.maxLatencyMs;
  const double here = limited ? *goal.maxLatencyMs : answer.latency.mean + normalQuantile(goal.confidence) * answer.latency.spread;
  Goal others = goal;
  others.form = Goal::Form::Limits;
  others.latencyWeight = others.energyWeight = 0;
  Goal alone;
  alone.confidence = goal.confidence;
  std::vector<double> limits;
  constexpr int kSteps = 400;
  for (int step = 0; step <= kSteps; ++step) limits.push_back(here * (0.8 + 0.8 * step / kSteps));
  figure.x.low = limits.front();
  figure.x.high = limits.back();

  double low = INFINITY, high = -INFINITY;
  const auto add = [&](PlotSeries series, const Goal& kept) {
    const std::vector<double> best = bestAccuracyAtLatency(table, kept, limits, allowed);
    for (std::size_t i = 0; i < limits.size() && i < best.size(); ++i) {
      if (!std::isfinite(best[i])) continue;
      const bool last = i + 1 == limits.size(), rises = !series.y.empty() && best[i] != series.y.back();
      if (rises) {  // the corner below the step
        series.x.push_back(limits[i]);
        series.y.push_back(series.y.back());
      }
      if (!series.y.empty() && !rises && !last) continue;
      series.x.push_back(limits[i]);
      series.y.push_back(best[i]);
      low = std::min(low, best[i]);
      high = std::max(high, best[i]);
    }
    if (!series.x.empty()) figure.series.push_back(std::move(series));
  };
  add({.mark = Mark::Line, .role = Role::Text, .size = 1.5, .tableName = said("core", "all limits held")}, others);
  const bool otherLimits = goal.minAccuracyPercent || goal.maxSizeBytes || (goal.form == Goal::Form::Limits && goal.maxEnergyMj);
  if (otherLimits) figure.subtitle = said("core", "dashed: latency limit alone");
  if (otherLimits)
    add({.mark = Mark::Line, .role = Role::Quiet, .dashed = true, .size = 1.5, .tableName = said("core", "latency limit alone")}, alone);
  if (low > high) return figure;
  const double air = std::max(0.12 * (high - low), 0.1);
  figure.y.low = low - air;
  figure.y.high = high + air;
  figure.lines.push_back({.at = here, .role = Role::Accent});
  if (answer.feasible)
    figure.series.push_back({.role = Role::Accent, .filled = false, .size = 9, .x = {here},
                             .y = {answer.accuracy.mean}, .tableName = said("core", "Current design")});
  figure.caption = otherLimits ? said("core", "The best accuracy for each latency limit, with the other limits held and without them.")
                               : said("core", "The best accuracy for each latency limit.");
  return figure;
}

}  // namespace isotone
