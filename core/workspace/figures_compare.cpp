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

std::vector<AxisSource> axisSources(const Dataset& data, const CandidateTable& table, const Goal& goal = {}) {
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
  const bool limits = goal.form == Goal::Form::Limits;
  for (AxisSource& source : sources) {
    if (source.column == &table.accuracy) source.range.limit = goal.minAccuracyPercent;
    if (source.column == &table.latency && limits) source.range.limit = goal.maxLatencyMs;
    if (source.column == &table.energy && limits) source.range.limit = goal.maxEnergyMj;
    if (source.column == &table.sizeBytes && goal.maxSizeBytes) source.range.limit = *goal.maxSizeBytes * source.factor;
  }
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

/// The next number of 1-2-5 at or below a value above zero.
double roundBelow(double value) {
  const double above = roundStep(value);
  if (above <= value * (1 + 1e-9)) return above;
  const double decade = std::pow(10.0, std::floor(std::log10(value)));
  return value >= 5 * decade ? 5 * decade : value >= 2 * decade ? 2 * decade : decade;
}

/// Round ends over the lines, linear or, where values span decades, logarithmic.
ParallelAxes::AxisRange rangeOver(ParallelAxes::AxisRange range, const std::vector<double>& crowd, const std::vector<double>& pins) {
  constexpr double kDecades = 20;  // times
  const auto span = [&](double from, double to) {
    double low = quantile(crowd, from), high = quantile(crowd, to);
    for (const double value : pins) {
      if (!std::isfinite(value)) continue;
      low = std::isnan(low) ? value : std::min(low, value);
      high = std::isnan(high) ? value : std::max(high, value);
    }
    return std::pair(low, high);
  };
  // Of the worst there is a long tail that tells nothing; on a logarithmic axis it has room.
  auto [low, high] = span(0.03, 0.99);
  const auto [least, most] = span(0.01, 0.99);
  range.log = least > 0 && most / least >= kDecades;
  if (range.log) {
    range.low = roundBelow(least);
    range.high = roundStep(most);
    return range;
  }
  const double step = roundStep(std::max(high - low, 1e-9) / 5);
  range.low = low >= 0 && low < 0.4 * high ? 0 : std::floor(low / step) * step;
  range.high = std::ceil(high / step) * step;
  if (!(range.high > range.low)) range.high = range.low + 1;
  return range;
}

void setRanges(const std::vector<AxisSource>& sources, ParallelAxes& parallel, std::size_t crowd) {
  for (std::size_t axis = 0; axis < sources.size(); ++axis) {
    std::vector<double> values, pins;
    for (std::size_t line = 0; line < parallel.lines.size(); ++line)
      (line < crowd ? values : pins).push_back(parallel.lines[line].values[axis]);
    parallel.axes.push_back(rangeOver(sources[axis].range, values, pins));
  }
}

/// What lies beyond an axis stands at its end.
void clampToAxes(ParallelAxes& parallel) {
  for (auto& line : parallel.lines)
    for (std::size_t axis = 0; axis < parallel.axes.size(); ++axis)
      if (std::isfinite(line.values[axis]))
        line.values[axis] = std::clamp(line.values[axis], parallel.axes[axis].low, parallel.axes[axis].high);
}

/// Pins look as their letter does everywhere; of other designs the first is the one that is chosen.
std::pair<Role, Shape> lookOf(const std::string& label, std::size_t position) {
  constexpr Role kPins[] = {Role::Text, Role::Data3, Role::Accent, Role::Data4, Role::Data2, Role::Data5};
  constexpr Role kOthers[] = {Role::Accent, Role::Data3, Role::Data4, Role::Text, Role::Data2, Role::Data5};
  constexpr Shape kPinShapes[] = {Shape::Square, Shape::Triangle, Shape::Circle, Shape::Diamond};
  constexpr Shape kOtherShapes[] = {Shape::Circle, Shape::Triangle, Shape::Square, Shape::Diamond};
  if (label.size() == 1 && label[0] >= 'A' && label[0] <= 'Z') return {kPins[position % 6], kPinShapes[(label[0] - 'A') % 4]};
  return {kOthers[position % 6], kOtherShapes[position % 4]};
}

double valueOn(const AxisSource& source, const Dataset& data, const Candidates& candidates, std::size_t c) {
  return source.column ? at(*source.column, c) * source.factor : millionMacs(data, candidates.designs[c]);
}

/// Live designs whose latency is known.
std::vector<std::size_t> usableCandidates(const Dataset& data, const Candidates& candidates) {
  std::vector<std::size_t> usable;
  for (std::size_t c = 0; c < candidates.table.size(); ++c) {
    const std::int64_t row = candidates.row[c];
    if (std::isfinite(candidates.table.latency[c]) && (row < 0 || data.designs.live[static_cast<std::size_t>(row)])) usable.push_back(c);
  }
  return usable;
}

std::size_t strideOf(std::size_t lines) { return std::max<std::size_t>(1, (lines + kLines - 1) / kLines); }

}  // namespace

std::vector<std::size_t> brushedCandidates(const Dataset& data, const Candidates& candidates, const ParallelAxes& parallel,
                                           const std::vector<AxisBrush>& brushes) {
  const std::vector<AxisSource> sources = axisSources(data, candidates.table);
  std::vector<std::size_t> inside = usableCandidates(data, candidates);
  for (const AxisBrush& brush : brushes) {
    if (brush.axis >= sources.size() || brush.axis >= parallel.axes.size()) continue;
    const ParallelAxes::AxisRange& range = parallel.axes[brush.axis];
    std::erase_if(inside, [&](std::size_t c) {
      const double value = valueOn(sources[brush.axis], data, candidates, c);
      return !std::isfinite(value) || !brush.contains(std::clamp(value, range.low, range.high));
    });
  }
  std::ranges::stable_sort(inside, std::ranges::greater{}, [&](std::size_t c) {
    const double accuracy = at(candidates.table.accuracy, c);
    return std::isfinite(accuracy) ? accuracy : -1;
  });
  return inside;
}

Figure parallelAxes(const Dataset& data, const Candidates& candidates, const Goal& goal,
                    const std::vector<std::pair<std::string, std::size_t>>& pins, const std::vector<AxisBrush>& brushes) {
  Figure figure;
  figure.name = "parallel-axes";
  figure.title = said("core", "Parallel axes");
  const CandidateTable& table = candidates.table;
  addNotes(figure, data, data.findDevice(candidates.device));
  const std::vector<AxisSource> sources = axisSources(data, table, brushes.empty() ? goal : Goal());
  ParallelAxes parallel;
  const auto lineFor = [&](std::size_t c, Role role) {
    ParallelAxes::Line line{.role = role};
    for (const AxisSource& source : sources) line.values.push_back(valueOn(source, data, candidates, c));
    line.row = candidates.row[c] >= 0 ? static_cast<std::uint32_t>(candidates.row[c]) : UINT32_MAX;
    return line;
  };

  const std::vector<std::size_t> usable = usableCandidates(data, candidates);
  const std::size_t stride = strideOf(usable.size());
  const bool limited = brushes.empty() && hasLimits(goal);
  for (std::size_t i = 0; i < usable.size(); i += stride)
    parallel.lines.push_back(lineFor(usable[i], limited && meets(table, goal, usable[i]) ? Role::Data1 : Role::Quiet));
  const std::size_t crowd = parallel.lines.size();
  for (std::size_t p = 0; p < pins.size(); ++p) {
    const auto [role, shape] = lookOf(pins[p].first, p);
    ParallelAxes::Line line = lineFor(pins[p].second, role);
    line.label = pins[p].first;
    line.shape = shape;
    line.emphasised = true;
    parallel.lines.push_back(std::move(line));
  }
  setRanges(sources, parallel, crowd);
  figure.subtitle = countText(static_cast<std::int64_t>(usable.size()), said("core", "design"), said("core", "designs"));
  if (!brushes.empty()) {
    const std::vector<std::size_t> inside = brushedCandidates(data, candidates, parallel, brushes);
    const std::size_t every = strideOf(inside.size());
    for (std::size_t i = 0; i < inside.size(); i += every) parallel.lines.push_back(lineFor(inside[i], Role::Data1));
    figure.subtitle = sayf(phrase("core", "{} of {} within the marked ranges"), countText(static_cast<std::int64_t>(inside.size())), figure.subtitle);
  }
  clampToAxes(parallel);
  figure.caption = said("core", "The better end of every axis is on top. Values beyond an axis stand at its end.");
  if (stride > 1) figure.caption += ' ' + sayf(phrase("core", "Every {}th design is drawn."), stride);
  if (limited) figure.caption += ' ' + said("core", "Blue: designs that meet the limits.");
  figure.parallel = std::move(parallel);
  return figure;
}

}  // namespace isotone
