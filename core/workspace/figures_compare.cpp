// Pictures of the Compare page.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/notable_designs.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kLines = 240;  // of the crowd: enough to see its shape, few enough to see a line

double at(const std::vector<double>& column, std::size_t candidate) {
  return candidate < column.size() ? column[candidate] : std::nan("");
}

struct AxisSource {
  ParallelAxes::AxisRange range;
  const std::vector<double>* column = nullptr;  // null: multiply-accumulates of the design
  double factor = 1;
};

std::vector<AxisSource> axisSources(const Dataset& data, const CandidateTable& table) {
  const auto known = [](const std::vector<double>& column) {
    return std::any_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); });
  };
  std::vector<AxisSource> sources;
  if (known(table.accuracy)) sources.push_back({{.title = said("core", "Accuracy"), .unit = "%", .upIsBetter = true}, &table.accuracy});
  sources.push_back({{.title = said("core", "Latency"), .unit = "ms"}, &table.latency});
  if (known(table.energy)) sources.push_back({{.title = said("core", "Energy"), .unit = "mJ"}, &table.energy});
  if (known(table.sizeBytes)) sources.push_back({{.title = said("core", "Size"), .unit = "MB"}, &table.sizeBytes, 1e-6});
  if (data.space && data.space->network().kind != NetworkPlan::Kind::None)
    sources.push_back({{.title = "MACs", .unit = said("core", "million")}, nullptr});
  return sources;
}

bool meets(const CandidateTable& table, const Goal& goal, std::size_t c) {
  const auto above = [](double value, const std::optional<double>& limit) { return limit && !(value <= *limit); };
  const bool limits = goal.form == Goal::Form::Limits;
  return !(limits && above(at(table.latency, c), goal.maxLatencyMs)) &&
         !(limits && above(at(table.energy, c), goal.maxEnergyMj)) &&
         !above(at(table.sizeBytes, c), goal.maxSizeBytes) &&
         !(goal.minAccuracyPercent && at(table.accuracy, c) < *goal.minAccuracyPercent);
}

bool hasLimits(const Goal& goal) {
  const bool limits = goal.form == Goal::Form::Limits && (goal.maxLatencyMs || goal.maxEnergyMj);
  return limits || goal.maxSizeBytes || goal.minAccuracyPercent;
}

/// Round ends over the lines. The worst hundredth of the crowd may reach beyond; it is clamped to the end.
void setRanges(const std::vector<AxisSource>& sources, ParallelAxes& parallel, std::size_t crowd) {
  for (std::size_t axis = 0; axis < sources.size(); ++axis) {
    std::vector<double> values;
    for (std::size_t line = 0; line < crowd; ++line) values.push_back(parallel.lines[line].values[axis]);
    double low = quantile(values, 0.03), high = quantile(values, 0.99);
    for (std::size_t line = crowd; line < parallel.lines.size(); ++line) {
      const double value = parallel.lines[line].values[axis];
      if (!std::isfinite(value)) continue;
      low = std::isnan(low) ? value : std::min(low, value);
      high = std::isnan(high) ? value : std::max(high, value);
    }
    ParallelAxes::AxisRange range = sources[axis].range;
    const double step = roundStep(std::max(high - low, 1e-9) / 5);
    range.low = low >= 0 && low < 0.4 * high ? 0 : std::floor(low / step) * step;
    range.high = std::ceil(high / step) * step;
    if (!(range.high > range.low)) range.high = range.low + 1;
    for (auto& line : parallel.lines) {
      double& value = line.values[axis];
      if (std::isfinite(value)) value = std::clamp(value, range.low, range.high);
    }
    parallel.axes.push_back(range);
  }
}

Shape shapeOf(const std::string& label) {
  constexpr Shape kShapes[] = {Shape::Square, Shape::Triangle, Shape::Circle, Shape::Diamond};
  const char letter = label.empty() ? 'A' : label[0];
  return kShapes[letter >= 'A' && letter <= 'Z' ? (letter - 'A') % 4 : 0];
}

/// Percent of ascending values that lie above one.
double shareAbove(const std::vector<double>& sorted, double value) {
  return 100.0 * static_cast<double>(sorted.end() - std::ranges::upper_bound(sorted, value)) / static_cast<double>(sorted.size());
}

Role roleOf(std::size_t pin) {
  constexpr Role kRoles[] = {Role::Text, Role::Data3, Role::Accent, Role::Data4, Role::Data2, Role::Data5};
  return kRoles[pin % 6];
}

}  // namespace

Figure parallelAxes(const Dataset& data, const Candidates& candidates, const Goal& goal,
                    const std::vector<std::pair<std::string, std::size_t>>& pins) {
  Figure figure;
  figure.name = "parallel-axes";
  figure.title = said("core", "Parallel axes");
  const CandidateTable& table = candidates.table;
  addNotes(figure, data, data.findDevice(candidates.device));
  const std::vector<AxisSource> sources = axisSources(data, table);
  ParallelAxes parallel;
  const auto lineFor = [&](std::size_t c) {
    ParallelAxes::Line line;
    for (const AxisSource& source : sources)
      line.values.push_back(source.column ? at(*source.column, c) * source.factor
                                          : millionMacs(data, candidates.designs[c]));
    line.row = candidates.row[c] >= 0 ? static_cast<std::uint32_t>(candidates.row[c]) : UINT32_MAX;
    return line;
  };

  std::vector<std::size_t> usable;
  for (std::size_t c = 0; c < table.size(); ++c) {
    const std::int64_t row = candidates.row[c];
    if (std::isfinite(table.latency[c]) && (row < 0 || data.designs.live[static_cast<std::size_t>(row)]))
      usable.push_back(c);
  }
  const std::size_t stride = std::max<std::size_t>(1, (usable.size() + kLines - 1) / kLines);
  const bool limited = hasLimits(goal);
  for (std::size_t i = 0; i < usable.size(); i += stride) {
    parallel.lines.push_back(lineFor(usable[i]));
    parallel.lines.back().role = limited && meets(table, goal, usable[i]) ? Role::Data1 : Role::Quiet;
  }
  const std::size_t crowd = parallel.lines.size();
  for (std::size_t p = 0; p < pins.size(); ++p) {
    ParallelAxes::Line line = lineFor(pins[p].second);
    line.label = pins[p].first;
    line.role = roleOf(p);
    line.shape = shapeOf(pins[p].first);
    line.emphasised = true;
    parallel.lines.push_back(std::move(line));
  }
  setRanges(sources, parallel, crowd);
  figure.subtitle = countText(static_cast<std::int64_t>(usable.size()), said("core", "design"), said("core", "designs")) +
                    (stride > 1 ? sayf(phrase("core", ", every {}th drawn"), stride) : "");
  figure.caption = said("core", "The better end of every axis is on top. Values beyond an axis stand at its end.");
  figure.parallel = std::move(parallel);
  return figure;
}

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
  for (const NamedDesign& design : designs)
    map.rows.push_back(design.name + " " + (design.row >= 0 ? designLabel(data, static_cast<std::size_t>(design.row))
                                                            : designLabel(-1, data.space->key(design.design))));
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

}  // namespace isotone
