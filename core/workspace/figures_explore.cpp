// Pictures of the Explore page.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/notable_designs.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr double kZ90 = 1.6448536269514722;  // half width of a 90 % interval in spreads

double at(const std::vector<double>& column, std::size_t candidate) {
  return candidate < column.size() ? column[candidate] : std::nan("");
}

/// The limits of energy, size and accuracy beside latency: what breaks one is veiled.
bool breaksLimit(const CandidateTable& table, const Goal& goal, std::size_t c) {
  const auto above = [](double value, const std::optional<double>& limit) { return limit && value > *limit; };
  if (goal.minAccuracyPercent && at(table.accuracy, c) < *goal.minAccuracyPercent) return true;
  if (above(at(table.sizeBytes, c), goal.maxSizeBytes)) return true;
  if (goal.form == Goal::Form::Weights) return false;
  return above(at(table.latency, c), goal.maxLatencyMs) || above(at(table.energy, c), goal.maxEnergyMj);
}

/// Colour of the cloud: energy where it is known, else model size.
struct Colouring {
  const std::vector<double>* column = nullptr;
  double factor = 1;
};

Colouring colouring(Figure& figure, const CandidateTable& table) {
  const bool energy = std::any_of(table.energy.begin(), table.energy.end(), [](double v) { return std::isfinite(v); });
  const bool size = std::any_of(table.sizeBytes.begin(), table.sizeBytes.end(), [](double v) { return std::isfinite(v); });
  if (!energy && !size) return {};
  const Colouring result{energy ? &table.energy : &table.sizeBytes, energy ? 1.0 : 1e-6};
  std::vector<double> shown;
  for (double value : *result.column)
    if (std::isfinite(value)) shown.push_back(value * result.factor);
  const double high = quantile(shown, 0.995), low = *std::min_element(shown.begin(), shown.end());
  const double step = roundStep(std::max(high, 1e-12) / 4);
  figure.colour = ColourScale{.title = energy ? said("core", "Energy") : said("core", "Model size"), .unit = energy ? "mJ" : "MB",
                              .low = low < 0.3 * high ? 0 : std::floor(low / step) * step,
                              .high = std::ceil(high / step) * step};
  return result;
}

struct Place { double latency = 0, accuracy = 0; };

/// The best accuracy of a front of places at or below a latency; NaN before its first place.
double bestUpTo(const std::vector<Place>& front, double latency) {
  double best = std::nan("");
  for (const Place& place : front)
    if (place.latency <= latency && !(place.accuracy <= best)) best = place.accuracy;
  return best;
}

/// Where the front may lie when every number is at the kind or the unkind end of its 90 % interval.
std::optional<PlotSeries> frontBand(const Candidates& candidates) {
  const CandidateTable& table = candidates.table;
  std::vector<Place> kind, unkind;
  bool anySpread = false;
  for (std::size_t c : candidates.front) {
    const auto spread = [&](const std::vector<double>& column) {
      const double value = at(column, c);
      return std::isfinite(value) ? kZ90 * value : 0.0;
    };
    const double latency = spread(table.latencySpread), accuracy = spread(table.accuracySpread);
    anySpread = anySpread || latency > 0 || accuracy > 0;
    kind.push_back({table.latency[c] - latency, table.accuracy[c] + accuracy});
    unkind.push_back({table.latency[c] + latency, table.accuracy[c] - accuracy});
  }
  if (!anySpread) return std::nullopt;
  PlotSeries band{.mark = Mark::Band, .role = Role::Quiet, .tableName = said("core", "90 % interval")};
  for (std::size_t c : candidates.front) {
    const double own = table.accuracy[c];
    const double high = bestUpTo(kind, table.latency[c]), low = bestUpTo(unkind, table.latency[c]);
    band.x.push_back(table.latency[c]);
    band.high.push_back(std::isnan(high) ? own : std::max(high, own));
    band.low.push_back(std::isnan(low) ? own : std::min(low, own));
  }
  return band;
}

/// Accuracies start where the interesting part does: not at the chance level of the worst designs.
double accuracyFloor(const Candidates& candidates, const Goal& goal) {
  double floor = quantile(candidates.table.accuracy, 0.08);
  for (std::size_t c : candidates.front) floor = std::min(floor, candidates.table.accuracy[c] - 1);
  if (goal.minAccuracyPercent) floor = std::min(floor, *goal.minAccuracyPercent - 1);
  const double most = *std::max_element(candidates.table.accuracy.begin(), candidates.table.accuracy.end());
  const double step = roundStep(std::max(most - floor, 0.5) / 5);
  return std::floor(floor / step) * step;
}

Shape pinShape(const std::string& label, std::size_t position) {
  constexpr Shape kLetters[] = {Shape::Square, Shape::Triangle, Shape::Circle, Shape::Diamond};
  constexpr Shape kOthers[] = {Shape::Triangle, Shape::Square, Shape::Diamond};
  if (label.size() == 1 && label[0] >= 'A' && label[0] <= 'Z') return kLetters[(label[0] - 'A') % 4];
  return kOthers[position % 3];
}

void addLimits(Figure& figure, const Goal& goal) {
  if (goal.form == Goal::Form::Limits && goal.maxLatencyMs)
    figure.lines.push_back({.direction = ReferenceLine::Direction::Vertical, .at = *goal.maxLatencyMs,
                            .label = "≤ " + limitText(*goal.maxLatencyMs) + " ms", .role = Role::Accent,
                            .handle = "latency"});
  if (goal.minAccuracyPercent)
    figure.lines.push_back({.direction = ReferenceLine::Direction::Horizontal, .at = *goal.minAccuracyPercent,
                            .label = "≥ " + limitText(*goal.minAccuracyPercent) + " %", .role = Role::Accent,
                            .handle = "accuracy"});
}

struct Cloud { PlotSeries series; std::size_t shown = 0, below = 0; };

Cloud cloudOf(const Dataset& data, const Candidates& candidates, const Goal& goal, const Colouring& colours,
              double accuracyLow) {
  const CandidateTable& table = candidates.table;
  Cloud cloud;
  PlotSeries& series = cloud.series;
  series = {.role = Role::Quiet, .size = 2.5, .tableName = said("core", "Dominated")};
  for (std::size_t c = 0; c < table.size(); ++c) {
    const std::int64_t row = candidates.row[c];
    if (!std::isfinite(table.latency[c]) || !std::isfinite(at(table.accuracy, c))) continue;
    if (row >= 0 && !data.designs.live[static_cast<std::size_t>(row)]) continue;
    ++cloud.shown;
    if (table.accuracy[c] < accuracyLow) {
      ++cloud.below;
      continue;
    }
    series.x.push_back(table.latency[c]);
    series.y.push_back(table.accuracy[c]);
    if (colours.column) series.value.push_back(at(*colours.column, c) * colours.factor);
    // Designs found by search have no row; the selection ignores this one, which no workspace reaches.
    series.row.push_back(row >= 0 ? static_cast<std::uint32_t>(row) : UINT32_MAX);
    series.quiet.push_back(breaksLimit(table, goal, c) ? 1 : 0);
  }
  return cloud;
}

void addFront(Figure& figure, const Candidates& candidates, const Colouring& colours) {
  if (auto band = frontBand(candidates)) figure.series.push_back(std::move(*band));
  PlotSeries line{.name = said("core", "Pareto front"), .mark = Mark::Line, .role = Role::Text, .size = 1.5, .labelAtEnd = true};
  PlotSeries dots{.role = Role::Text, .size = 6, .tableName = said("core", "Front designs")};
  for (std::size_t c : candidates.front) {
    line.x.push_back(candidates.table.latency[c]);
    line.y.push_back(candidates.table.accuracy[c]);
    if (colours.column) dots.value.push_back(at(*colours.column, c) * colours.factor);
    const std::int64_t row = candidates.row[c];
    dots.row.push_back(row >= 0 ? static_cast<std::uint32_t>(row) : UINT32_MAX);
  }
  dots.x = line.x;
  dots.y = line.y;
  figure.series.push_back(std::move(line));
  figure.series.push_back(std::move(dots));
}

void addMark(Figure& figure, const Candidates& candidates, std::size_t candidate, PlotSeries mark, std::string label) {
  mark.x = {candidates.table.latency[candidate]};
  mark.y = {candidates.table.accuracy[candidate]};
  if (const std::int64_t row = candidates.row[candidate]; row >= 0) mark.row = {static_cast<std::uint32_t>(row)};
  mark.label = {std::move(label)};
  figure.series.push_back(std::move(mark));
}

bool allOf(const std::vector<std::uint8_t>& flags) {
  return std::all_of(flags.begin(), flags.end(), [](std::uint8_t flag) { return flag != 0; });
}

std::string originSentence(const Dataset& data, const Candidates& candidates, std::size_t shown) {
  const auto count = countText(static_cast<std::int64_t>(shown), said("core", "connected design"), said("core", "connected designs"));
  const auto device = data.findDevice(candidates.device);
  const bool simulated = data.simulated || (device && data.devices[*device].origin == Origin::Simulated);
  const std::string latency =
      allOf(candidates.latencyMeasured)
          ? (simulated ? said("core", "latency simulated") : said("core", "latency measured"))
          : (simulated ? said("core", "latency simulated where it was, else predicted")
                       : said("core", "latency measured where it was, else predicted"));
  const std::string accuracy =
      allOf(candidates.accuracyMeasured)
          ? (data.simulated ? said("core", "accuracy simulated") : said("core", "accuracy as imported"))
          : (data.simulated ? said("core", "accuracy simulated where known, else predicted")
                            : said("core", "accuracy as imported where known, else predicted"));
  return sayf(phrase("core", "{}, {}, {}. Line: Pareto front, {}."), count, latency, accuracy,
         countText(static_cast<std::int64_t>(candidates.front.size()), said("core", "design"), said("core", "designs")));
}

}  // namespace

Figure paretoFigure(const Dataset& data, const Candidates& candidates, const Goal& goal, const Answer* answer,
                    const std::vector<std::pair<std::string, std::size_t>>& pins) {
  Figure figure;
  figure.name = "pareto";
  figure.title = said("core", "Accuracy against latency");
  const auto device = data.findDevice(candidates.device);
  const CandidateTable& table = candidates.table;
  figure.x = {.title = said("core", "Latency"), .unit = "ms"};
  figure.y = {.title = said("core", "Top-1 accuracy"), .unit = "%"};
  addNotes(figure, data, device);
  if (table.size() == 0 || candidates.front.empty()) return figure;

  const Colouring colours = colouring(figure, table);
  const double floor = accuracyFloor(candidates, goal);
  Cloud cloud = cloudOf(data, candidates, goal, colours, floor);
  figure.subtitle = sayf(phrase("core", "{} on {}"), countText(static_cast<std::int64_t>(cloud.shown), said("core", "design"), said("core", "designs")),
                         deviceTitle(data, candidates.device));
  figure.caption = originSentence(data, candidates, cloud.shown);
  if (cloud.below > 0)
    figure.caption += ' ' + sayf(phrase("core", "{} designs below {} % lie outside the picture."),
                                 countText(static_cast<std::int64_t>(cloud.below)), limitText(floor));
  std::vector<double> reach = cloud.series.x;
  if (goal.maxLatencyMs) reach.push_back(*goal.maxLatencyMs);
  if (answer) reach.push_back(table.latency[answer->candidate]);
  figure.x = axisOver(said("core", "Latency"), "ms", reach);
  figure.y.low = floor;
  const double most = table.accuracy[candidates.front.back()];
  figure.y.high = most + 0.06 * (most - floor);

  figure.series.push_back(std::move(cloud.series));
  addFront(figure, candidates, colours);
  for (std::size_t p = 0; p < pins.size(); ++p)
    addMark(figure, candidates, pins[p].second,
            {.role = Role::Text, .shape = pinShape(pins[p].first, p), .filled = false, .size = 9, .tableName = said("core", "Pinned")},
            pins[p].first);
  if (answer)
    addMark(figure, candidates, answer->candidate,
            {.role = Role::Accent, .size = 12,
             .tableName = answer->feasible ? said("core", "Current design") : said("core", "Nearest design")},
            sayf(phrase("core", "Design {}"), candidateLabel(data, candidates, answer->candidate)));
  addLimits(figure, goal);
  return figure;
}

Figure whatMoreBuys(const Candidates& candidates, const Goal& goal, const Answer& answer) {
  Figure figure;
  figure.name = "what-more-buys";
  figure.title = said("core", "What more would buy");
  figure.x = {.title = said("core", "Latency limit"), .unit = "ms"};
  figure.y = {.title = said("core", "Top-1 accuracy"), .unit = "%"};
  const CandidateTable& table = candidates.table;
  if (table.size() == 0 || candidates.front.empty()) return figure;

  const bool limited = goal.form == Goal::Form::Limits && goal.maxLatencyMs;
  const double here = limited ? *goal.maxLatencyMs : table.latency[answer.candidate];
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
  const auto add = [&](PlotSeries series, const Goal& held) {
    const std::vector<double> best = bestAccuracyAtLatency(candidates.table, held, limits);
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
                             .y = {table.accuracy[answer.candidate]}, .tableName = said("core", "Current design")});
  figure.caption = otherLimits ? said("core", "The best accuracy for each latency limit, with the other limits held and without them.")
                               : said("core", "The best accuracy for each latency limit.");
  return figure;
}

}  // namespace isotone
