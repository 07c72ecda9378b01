// Pictures of designs on all devices: their values, the limits they meet, and the few that serve a whole fleet.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

/// Percent of ascending values that lie above one.
double shareAbove(const std::vector<double>& sorted, double value) {
  return 100.0 * static_cast<double>(sorted.end() - std::ranges::upper_bound(sorted, value)) / static_cast<double>(sorted.size());
}

std::string rowName(const Dataset& data, const NamedDesign& design) {
  return design.name + " " + (design.row >= 0 ? designLabel(data, static_cast<std::size_t>(design.row))
                                              : designLabel(-1, data.space->key(design.design)));
}

std::string standingText(const DesignLimits& design) {
  if (design.broken.size() > 1) return "△ " + sayf(phrase("core", "{} limits"), design.broken.size());
  if (!design.broken.empty()) return "△ " + limitInText(design.broken.front());
  return design.unknown > 0 ? "?" : "✓ " + said("core", "met");
}

}  // namespace

Figure deviceMatrix(const Dataset& data, const std::vector<NamedDesign>& designs, const std::vector<DeviceValues>& values,
                    Metric metric) {
  Figure figure;
  figure.name = "device-matrix";
  figure.title = said("core", "Each design on every device");
  const std::string unit = metricUnit(metric);
  const bool latency = metric == Metric::Latency;
  figure.subtitle = latency ? sayf(phrase("core", "{} in {}; colour: share of all designs that are slower"), metricInText(metric), unit)
                            : sayf(phrase("core", "{} in {}; colour: share of all designs that are worse"), metricInText(metric), unit);
  figure.colour = ColourScale{.map = ColourScale::Map::Viridis,
                              .title = latency ? said("core", "Designs that are slower") : said("core", "Designs that are worse"),
                              .unit = "%", .low = 0, .high = 100};
  figure.caption =
      latency ? sayf(phrase("core", "{} in {} of each design on each device; the colour says how many of all designs are slower there."),
                     metricTitle(metric), unit)
              : sayf(phrase("core", "{} in {} of each design on each device; the colour says how many of all designs are worse there."),
                     metricTitle(metric), unit);
  addNotes(figure, data, std::nullopt);
  HeatMap map;
  for (const NamedDesign& design : designs) map.rows.push_back(rowName(data, design));
  const std::vector<std::string> labels = deviceLabels(data);
  map.values.resize(designs.size() * values.size());
  map.text.resize(map.values.size());
  bool predicted = false;
  for (std::size_t column = 0; column < values.size(); ++column) {
    const auto& [device, own, measured] = values[column];
    map.columns.push_back(labels[device]);
    const Series& series = *data.find(device, metric);
    std::vector<double> sorted;
    for (const std::uint32_t row : usableRows(data.designs, series.values)) sorted.push_back(series.values[row]);
    std::ranges::sort(sorted);
    for (std::size_t pin = 0; pin < designs.size(); ++pin) {
      const std::size_t cell = pin * values.size() + column;
      map.values[cell] = std::isfinite(own[pin]) && !sorted.empty() ? shareAbove(sorted, own[pin]) : std::nan("");
      if (std::isnan(own[pin])) continue;
      const std::string number = shortText(own[pin] * shownPerStored(metric));
      map.text[cell] = std::isinf(own[pin]) ? said("core", "fails") : measured[pin] ? number : "≈" + number;
      predicted = predicted || !measured[pin];
    }
  }
  if (predicted) figure.subtitle += said("core", "; ≈ predicted");
  figure.heatMap = std::move(map);
  return figure;
}

Figure limitsMatrix(const Dataset& data, const std::vector<NamedDesign>& designs, const std::vector<DeviceLimits>& limits, const Goal& goal) {
  Figure figure;
  figure.name = "limits-matrix";
  figure.title = said("core", "Limits met on every device");
  figure.subtitle = goalText(goal);
  figure.colour = ColourScale{.title = said("core", "All limits met"), .unit = "%", .low = 0, .high = 100};
  figure.caption = said("core", "✓: every limit of the goal is met on that device; △: which is broken; ?: some number is not known there.");
  addNotes(figure, data, std::nullopt);
  HeatMap map;
  for (const NamedDesign& design : designs) map.rows.push_back(rowName(data, design));
  const std::vector<std::string> labels = deviceLabels(data);
  map.values.resize(designs.size() * limits.size());
  map.text.resize(map.values.size());
  for (std::size_t column = 0; column < limits.size(); ++column) {
    map.columns.push_back(labels[limits[column].device]);
    for (std::size_t row = 0; row < designs.size(); ++row) {
      const DesignLimits& own = limits[column].designs[row];
      const std::size_t cell = row * limits.size() + column;
      map.values[cell] = !own.broken.empty() ? 0 : own.unknown > 0 ? std::nan("") : 100;  // one broken limit is enough
      map.text[cell] = standingText(own);
    }
  }
  figure.heatMap = std::move(map);
  return figure;
}

namespace {

/// The devices of the fleet, those with the same design beside each other, the nearest to their best first.
std::vector<std::size_t> byDesign(const FleetRegrets& regrets, const Cover& cover) {
  std::vector<std::size_t> order(regrets.devices.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto regretOf = [&](std::size_t d) { return regrets.regret[cover.designs[cover.servedBy[d]] * regrets.devices.size() + d]; };
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return std::pair(cover.servedBy[a], regretOf(a)) < std::pair(cover.servedBy[b], regretOf(b));
  });
  return order;
}

}  // namespace

Figure coverMatrix(const Dataset& data, const FleetRegrets& regrets, double allowed) {
  const Cover& cover = regrets.covers[regrets.stepOf(allowed)];
  const std::size_t devices = regrets.devices.size();
  Figure figure;
  figure.name = "fleet-cover";
  figure.title = said("core", "Fewest designs for all devices");
  figure.subtitle = said("core", "accuracy points below the best of each device; ✓ the design to ship there");
  figure.caption = coverSentence(data, regrets, allowed) + " " + fleetGoalSentence(data, regrets) + " " +
                   said("core", "✓: the design to ship to a device; △: it breaks a limit there.");
  // The better, the brighter, as in the other matrices.
  figure.colour = ColourScale{.title = said("core", "Below the best"), .unit = said("core", "points"), .low = std::max(2 * allowed, 0.5), .high = 0};
  addNotes(figure, data, std::nullopt);
  const std::vector<std::string> labels = deviceLabels(data);
  const std::vector<std::size_t> order = byDesign(regrets, cover);
  HeatMap map;
  for (const std::size_t design : cover.designs)
    map.columns.push_back(regrets.row[design] >= 0 ? designLabel(data, static_cast<std::size_t>(regrets.row[design]))
                                                   : designLabel(-1, data.space->key(regrets.designs[design])));
  for (const std::size_t device : order) {
    map.rows.push_back(labels[regrets.devices[device].device]);
    for (std::size_t i = 0; i < cover.designs.size(); ++i) {
      const double regret = regrets.regret[cover.designs[i] * devices + device];
      map.values.push_back(std::isfinite(regret) ? regret : std::nan(""));
      const std::string number = std::isfinite(regret) ? fixedText(regret, 2) : "△";
      map.text.push_back(cover.servedBy[device] == i ? "✓ " + number : number);
    }
  }
  figure.heatMap = std::move(map);
  return figure;
}

Figure coverCurve(const Dataset& data, const FleetRegrets& regrets, double allowed) {
  Figure figure;
  figure.name = "cover-curve";
  figure.title = said("core", "Designs needed");
  figure.caption = said("core", "The fewest designs that serve every device, by how many accuracy points each device may stay below its own best.");
  figure.x = {.title = said("core", "Allowed regret"), .unit = said("core", "accuracy points"), .low = 0};
  figure.y = {.title = said("core", "Designs"), .low = 0};
  addNotes(figure, data, std::nullopt);
  PlotSeries needed{.name = said("core", "designs found"), .mark = Mark::Line, .role = Role::Data1, .size = 2};
  PlotSeries bound{.name = said("core", "no fewer than"), .mark = Mark::Line, .role = Role::Quiet, .dashed = true, .size = 1.5};
  bool differ = false;
  std::size_t last = 0;
  for (std::size_t step = 0; step < regrets.covers.size(); ++step) {
    const double x = static_cast<double>(step) * kRegretStep;
    const auto count = static_cast<double>(regrets.covers[step].designs.size());
    if (step > 0 && count < needed.y.back()) {
      needed.x.push_back(x);
      needed.y.push_back(needed.y.back());
      last = step;
    }
    needed.x.push_back(x);
    needed.y.push_back(count);
    if (step > 0 && regrets.covers[step].lowerBound < bound.y.back()) {
      bound.x.push_back(x);
      bound.y.push_back(bound.y.back());
    }
    bound.x.push_back(x);
    bound.y.push_back(regrets.covers[step].lowerBound);
    differ = differ || regrets.covers[step].lowerBound < count;
  }
  figure.x.high = std::min(kMostRegret, std::max(1.0, 1.25 * static_cast<double>(last) * kRegretStep));
  figure.y.high = needed.y.front() + 1;
  figure.series.push_back(std::move(needed));
  if (differ) figure.series.push_back(std::move(bound));
  figure.lines.push_back({.at = allowed, .label = sayf(phrase("core", "≤ {} points"), fixedText(allowed, 2)), .role = Role::Accent, .handle = "allowed"});
  return figure;
}

}  // namespace isotone
