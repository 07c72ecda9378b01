#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/reuse.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kSteps = 60;           // of the expectation's curve
constexpr std::size_t kAllDesigns = 1u << 20;  // the SRCC of the curve is not in doubt

void addExpectation(Figure& figure, const std::vector<ReuseExample>& examples, double from) {
  PlotSeries band{.name = said("core", "nine pairs of ten"), .mark = Mark::Band, .role = Role::Quiet,
                  .tableName = said("core", "90 % range")};
  PlotSeries line{.name = said("core", "expected"), .mark = Mark::Line, .role = Role::Text, .size = 2};
  for (std::size_t step = 0; step <= kSteps; ++step) {
    const double srcc = from + (1 - from) * static_cast<double>(step) / static_cast<double>(kSteps);
    const auto expected = expectedRegret(examples, srcc, kAllDesigns);
    if (!expected) continue;
    band.x.push_back(srcc);
    band.low.push_back(expected->low);
    band.high.push_back(expected->high);
    line.x.push_back(srcc);
    line.y.push_back(expected->mean);
  }
  figure.series.push_back(std::move(band));
  figure.series.push_back(std::move(line));
}

void addPair(Figure& figure, const Dataset& data, const ReuseKnowledge& knowledge, std::size_t proxy, std::size_t target) {
  const auto i = knowledge.placeOf(proxy), j = knowledge.placeOf(target);
  if (!i || !j) return;
  const std::size_t at = knowledge.matrix.at(*i, *j);
  const auto cost = reuseCost(knowledge, proxy, target, knowledge.matrix.srcc[at], knowledge.matrix.n[at]);
  if (!cost) return;
  const std::vector<std::string> labels = deviceLabels(data);
  PlotSeries mark{.role = Role::Accent, .shape = Shape::Diamond, .filled = cost->measured, .size = 10,
                  .x = {knowledge.matrix.srcc[at]}, .y = {cost->mean},
                  .label = {sayf(phrase("core", "{} for {}"), labels[proxy], labels[target])},
                  .tableName = said("core", "This pair")};
  if (!cost->measured) {
    mark.low = {cost->low};
    mark.high = {cost->high};
  }
  figure.series.push_back(std::move(mark));
  figure.caption += ' ' + (cost->measured
                               ? sayf(phrase("core", "Diamond: {} points, measured."), fixedText(cost->mean, 2))
                               : sayf(phrase("core", "Diamond: {} points expected ({} to {}) from {} designs."), fixedText(cost->mean, 2),
                                      fixedText(cost->low, 2), fixedText(cost->high, 2), knowledge.matrix.n[at]));
}

}  // namespace

Figure regretBySrcc(const Dataset& data, const ReuseKnowledge& knowledge, std::size_t proxy, std::size_t target) {
  Figure figure;
  figure.name = "regret-by-srcc";
  figure.title = said("core", "What reuse costs, by rank correlation");
  figure.x = {.title = "SRCC"};
  figure.y = {.title = said("core", "Accuracy lost"), .unit = said("core", "points"), .low = 0};
  addNotes(figure, data, std::nullopt);
  const std::vector<ReuseExample> examples =
      reuseExamples(knowledge.matrix, knowledge.table, knowledge.placeOf(target).value_or(SIZE_MAX));
  figure.caption = said("core", "Each dot is a proxy and a target: the proxy's Pareto set measured on the target, against the best designs of the target, "
                                "on average over limits.");
  if (examples.empty()) return figure;
  figure.subtitle = countText(static_cast<std::int64_t>(examples.size()), said("core", "pair of devices"), said("core", "pairs of devices"));
  PlotSeries dots{.role = Role::Data1, .size = 3, .tableName = said("core", "Pairs")};
  for (const ReuseExample& example : examples) {
    dots.x.push_back(example.srcc);
    dots.y.push_back(example.regret);
  }
  const double lowest = *std::min_element(dots.x.begin(), dots.x.end());
  figure.x.low = std::floor(lowest * 20) / 20;
  figure.x.high = 1;
  addExpectation(figure, examples, *figure.x.low);
  figure.series.insert(figure.series.begin() + 1, std::move(dots));
  for (const double threshold : {0.90, 0.95}) figure.lines.push_back({.at = threshold, .role = Role::Quiet, .dashed = true});
  if (proxy != SIZE_MAX && target != SIZE_MAX) addPair(figure, data, knowledge, proxy, target);
  return figure;
}

}  // namespace isotone
