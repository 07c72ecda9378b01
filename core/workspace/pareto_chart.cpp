#include "core/workspace/pareto_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/language.h"
#include "core/optimizer/limits.h"
#include "core/predictors/normal.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/notable_designs.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

double at(const std::vector<double>& column, std::size_t candidate) {
  return candidate < column.size() ? column[candidate] : std::nan("");
}

bool anyKnown(const std::vector<double>& column) {
  return std::any_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); });
}

// Designs found by search have no row; the selection ignores this one, which no workspace reaches.
std::uint32_t rowNumber(std::int64_t row) { return row >= 0 ? static_cast<std::uint32_t>(row) : UINT32_MAX; }

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
      return std::isfinite(value) ? kNormal90 * value : 0.0;
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

bool allOf(const std::vector<std::uint8_t>& flags) {
  return std::all_of(flags.begin(), flags.end(), [](std::uint8_t flag) { return flag != 0; });
}

/// Accuracies start where the interesting part does: not at the chance level of the worst designs.
double roundedFloor(double floor, double most) {
  const double step = roundStep(std::max(most - floor, 0.5) / 5);
  return std::floor(floor / step) * step;
}

}  // namespace

ParetoChart::ParetoChart(const Dataset& data, const Candidates& candidates, ColourBy colour) : m_data(data), m_candidates(candidates) {
  m_base.name = "pareto";
  m_base.title = said("core", "Accuracy against latency");
  m_base.x = {.title = said("core", "Latency"), .unit = "ms"};
  m_base.y = {.title = said("core", "Top-1 accuracy"), .unit = "%"};
  addNotes(m_base, data, data.findDevice(candidates.device));
  const CandidateTable& table = candidates.table;
  if (table.size() == 0 || candidates.front.empty()) return;
  chooseColour(colour);
  m_mostAccuracy = *std::max_element(table.accuracy.begin(), table.accuracy.end());
  m_usualFloor = quantile(table.accuracy, 0.08);
  for (std::size_t c : candidates.front) m_usualFloor = std::min(m_usualFloor, table.accuracy[c] - 1);
  m_base.series.resize(1);
  makeCloud(roundedFloor(m_usualFloor, m_mostAccuracy));
  addFront();
}

void ParetoChart::chooseColour(ColourBy wanted) {
  const CandidateTable& table = m_candidates.table;
  const bool energy = wanted != ColourBy::Size && wanted != ColourBy::None && anyKnown(table.energy);
  const bool size = wanted != ColourBy::Energy && wanted != ColourBy::None && !energy && anyKnown(table.sizeBytes);
  if (!energy && !size) return;
  m_colour = {energy ? &table.energy : &table.sizeBytes, energy ? 1.0 : 1e-6};
  std::vector<double> shown;
  for (double value : *m_colour.column)
    if (std::isfinite(value)) shown.push_back(value * m_colour.factor);
  const double high = quantile(shown, 0.995), low = *std::min_element(shown.begin(), shown.end());
  const double step = roundStep(std::max(high, 1e-12) / 4);
  m_base.colour = ColourScale{.title = energy ? said("core", "Energy") : said("core", "Model size"), .unit = energy ? "mJ" : "MB",
                              .low = low < 0.3 * high ? 0 : std::floor(low / step) * step,
                              .high = std::ceil(high / step) * step};
}

void ParetoChart::makeCloud(double floor) {
  const CandidateTable& table = m_candidates.table;
  PlotSeries cloud{.role = Role::Quiet, .size = 2.5, .tableName = said("core", "Dominated")};
  m_inCloud.clear();
  std::size_t shown = 0, below = 0;
  for (std::size_t c = 0; c < table.size(); ++c) {
    const std::int64_t row = m_candidates.row[c];
    if (!std::isfinite(table.latency[c]) || !std::isfinite(at(table.accuracy, c))) continue;
    if (row >= 0 && !m_data.designs.live[static_cast<std::size_t>(row)]) continue;
    ++shown;
    if (table.accuracy[c] < floor) {
      ++below;
      continue;
    }
    m_inCloud.push_back(static_cast<std::uint32_t>(c));
    cloud.x.push_back(table.latency[c]);
    cloud.y.push_back(table.accuracy[c]);
    if (m_colour.column) cloud.value.push_back(at(*m_colour.column, c) * m_colour.factor);
    cloud.row.push_back(rowNumber(row));
  }
  const auto [least, most] = std::minmax_element(cloud.x.begin(), cloud.x.end());
  m_leastLatency = cloud.x.empty() ? std::nan("") : *least;
  m_mostLatency = cloud.x.empty() ? std::nan("") : *most;
  m_base.series[0] = std::move(cloud);
  m_base.y.low = floor;
  const double top = table.accuracy[m_candidates.front.back()];
  m_base.y.high = top + 0.06 * (top - floor);
  m_base.subtitle = sayf(phrase("core", "{} on {}"), countText(static_cast<std::int64_t>(shown), said("core", "design"), said("core", "designs")),
                         deviceTitle(m_data, m_candidates.device));
  m_base.caption = originSentence(shown);
  if (below > 0)
    m_base.caption += ' ' + sayf(phrase("core", "{} designs below {} % lie outside the picture."),
                                 countText(static_cast<std::int64_t>(below)), limitText(floor));
}

void ParetoChart::addFront() {
  if (auto band = frontBand(m_candidates)) m_base.series.push_back(std::move(*band));
  PlotSeries line{.name = said("core", "Pareto front"), .mark = Mark::Line, .role = Role::Text, .size = 1.5, .labelAtEnd = true};
  PlotSeries dots{.role = Role::Text, .size = 6, .tableName = said("core", "Front designs")};
  for (std::size_t c : m_candidates.front) {
    line.x.push_back(m_candidates.table.latency[c]);
    line.y.push_back(m_candidates.table.accuracy[c]);
    if (m_colour.column) dots.value.push_back(at(*m_colour.column, c) * m_colour.factor);
    dots.row.push_back(rowNumber(m_candidates.row[c]));
  }
  dots.x = line.x;
  dots.y = line.y;
  m_base.series.push_back(std::move(line));
  m_base.series.push_back(std::move(dots));
}

std::string ParetoChart::originSentence(std::size_t shown) const {
  const auto count = countText(static_cast<std::int64_t>(shown), said("core", "connected design"), said("core", "connected designs"));
  const bool simulated = costsAreSimulated(m_data, m_data.findDevice(m_candidates.device));
  const std::string latency =
      allOf(m_candidates.latencyMeasured)
          ? (simulated ? said("core", "latency simulated") : said("core", "latency measured"))
          : (simulated ? said("core", "latency simulated where it was, else predicted")
                       : said("core", "latency measured where it was, else predicted"));
  const TaskAccuracy* task = m_data.findTask(m_candidates.task);
  const bool counted = task != nullptr && task->origin == Origin::Measured;
  const std::string accuracy =
      allOf(m_candidates.accuracyMeasured)
          ? (m_data.simulated ? said("core", "accuracy simulated")
             : counted        ? said("core", "accuracy measured")
                              : said("core", "accuracy as imported"))
          : (m_data.simulated ? said("core", "accuracy simulated where known, else predicted")
             : counted        ? said("core", "accuracy measured where it was, else predicted")
                              : said("core", "accuracy as imported where known, else predicted"));
  return sayf(phrase("core", "{}, {}, {}. Line: Pareto front, {}."), count, latency, accuracy,
              countText(static_cast<std::int64_t>(m_candidates.front.size()), said("core", "design"), said("core", "designs")));
}

void ParetoChart::addMark(Figure& figure, std::size_t candidate, PlotSeries mark, std::string label) const {
  mark.x = {m_candidates.table.latency[candidate]};
  mark.y = {m_candidates.table.accuracy[candidate]};
  if (const std::int64_t row = m_candidates.row[candidate]; row >= 0) mark.row = {rowNumber(row)};
  mark.label = {std::move(label)};
  figure.series.push_back(std::move(mark));
}

void ParetoChart::addAnswer(Figure& figure, const Answer& answer) const {
  PlotSeries mark{.role = Role::Accent, .size = 14,
                  .tableName = answer.feasible ? said("core", "Current design") : said("core", "Nearest design")};
  mark.x = {answer.latency.mean};
  mark.y = {answer.accuracy.mean};
  if (answer.row >= 0) mark.row = {rowNumber(answer.row)};
  mark.label = {sayf(phrase("core", "Design {}"), designLabel(answer.index, answer.key))};
  figure.series.push_back(std::move(mark));
}

std::vector<std::uint8_t> ParetoChart::veil(const Goal& goal, std::span<const std::uint8_t> allowed) const {
  const auto checks = limitChecks(m_candidates.table, goal);
  const std::vector<std::uint8_t> broken = brokenChecks(m_candidates.table.size(), checks ? *checks : std::vector<LimitCheck>());
  std::vector<std::uint8_t> veiled;
  veiled.reserve(m_inCloud.size());
  for (const std::uint32_t c : m_inCloud) veiled.push_back(broken[c] != 0 || (!allowed.empty() && allowed[c] == 0));
  return veiled;
}

Figure ParetoChart::figure(const Goal& goal, const Answer* answer, const ParetoPins& pins, std::span<const std::uint8_t> allowed) {
  if (m_base.series.empty()) return m_base;
  double floor = m_usualFloor;
  if (goal.minAccuracyPercent) floor = std::min(floor, *goal.minAccuracyPercent - 1);
  floor = roundedFloor(floor, m_mostAccuracy);
  if (floor != m_base.y.low) makeCloud(floor);
  Figure figure = m_base;
  figure.series[0].quiet = veil(goal, allowed);
  std::vector<double> reach{m_leastLatency, m_mostLatency};
  if (goal.maxLatencyMs) reach.push_back(*goal.maxLatencyMs);
  if (answer) reach.push_back(answer->latency.mean);
  figure.x = axisOver(m_base.x.title, m_base.x.unit, reach);
  for (std::size_t p = 0; p < pins.size(); ++p)
    addMark(figure, pins[p].second,
            {.role = Role::Text, .shape = pinShape(pins[p].first, p), .filled = false, .size = 9, .tableName = said("core", "Pinned")},
            pins[p].first);
  if (answer) addAnswer(figure, *answer);
  addLimits(figure, goal);
  return figure;
}

}  // namespace isotone
