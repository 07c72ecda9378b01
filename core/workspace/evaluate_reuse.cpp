// What it costs to reuse a proxy's Pareto set, by rank correlation and by how thick the set is kept.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/reuse.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::array<double, 5> kEdges = {0.7, 0.8, 0.9, 0.95, 0.98};
constexpr std::array<std::size_t, 5> kLayers = {1, 2, 3, 5, 8};
constexpr std::size_t kFinerLimits = 20;

// An earlier evaluation over 27 devices of NAS-Bench-201, of which 25 are public; CIFAR-100 accuracy.
struct Reference { double mean, p95, ratio; };
constexpr std::array<Reference, 6> kReference = {{{1.68, 3.53, 0.970}, {0.69, 2.20, 0.989}, {0.75, 1.63, 0.989},
                                                  {0.34, 0.81, 0.993}, {0.14, 0.45, 0.998}, {0.06, 0.26, 0.999}}};
struct ReferenceLayer { double designs, regret; };
constexpr std::array<ReferenceLayer, 5> kReferenceLayers = {{{35, 0.63}, {82, 0.39}, {135, 0.28}, {251, 0.17}, {448, 0.10}}};

std::string binName(std::size_t bin) {
  if (bin == 0) return fmt::format("< {:.2f}", kEdges[0]);
  if (bin == kEdges.size()) return fmt::format("≥ {:.2f}", kEdges.back());
  return fmt::format("{:.2f} to {:.2f}", kEdges[bin - 1], kEdges[bin]);
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return values.empty() ? std::nan("") : sum / static_cast<double>(values.size());
}

double orNothing(bool known, double value) { return known ? value : std::nan(""); }

template <class Use>
void forEachPair(const ReuseTable& table, const Use& use) {
  for (std::size_t proxy = 0; proxy < table.devices; ++proxy)
    for (std::size_t target = 0; target < table.devices; ++target)
      if (proxy != target && table.at(proxy, target).candidates > 0) use(proxy, target, table.at(proxy, target));
}

void addRegretRows(Evaluation& evaluation, const ReuseKnowledge& knowledge, bool withReference) {
  std::array<std::vector<double>, kEdges.size() + 1> regrets, ratios;
  forEachPair(knowledge.table, [&](std::size_t proxy, std::size_t target, const ReuseRegret& regret) {
    const double srcc = knowledge.matrix.srcc[knowledge.matrix.at(proxy, target)];
    if (std::isnan(srcc)) return;
    const auto bin = static_cast<std::size_t>(std::upper_bound(kEdges.begin(), kEdges.end(), srcc) - kEdges.begin());
    regrets[bin].push_back(regret.mean);
    ratios[bin].push_back(regret.hypervolumeRatio);
  });
  for (std::size_t bin = 0; bin < regrets.size(); ++bin)
    evaluation.rows.push_back({{{"table", "accuracy points lost, by SRCC"}, {"SRCC", binName(bin)}},
                               {{"pairs", static_cast<double>(regrets[bin].size())},
                                {"mean", mean(regrets[bin])},
                                {"reference mean", orNothing(withReference, kReference[bin].mean)},
                                {"95th percentile", quantile(regrets[bin], 0.95)},
                                {"reference 95th percentile", orNothing(withReference, kReference[bin].p95)},
                                {"hypervolume ratio", mean(ratios[bin])},
                                {"reference hypervolume ratio", orNothing(withReference, kReference[bin].ratio)}}});
}

Status addLayerRows(Evaluation& evaluation, const Dataset& data, const EvaluateOptions& options, bool withReference,
                    const Progress& progress) {
  for (std::size_t k = 0; k < kLayers.size(); ++k) {
    std::vector<double> designs, coarse, fine;
    for (const std::size_t limits : {ReuseOptions{}.limits, kFinerLimits}) {
      const auto known = reuseBetweenDevices(data, options.metric, options.task, {.layers = kLayers[k], .limits = limits},
                                             progress.part(static_cast<double>(k) / 5, static_cast<double>(k + 1) / 5));
      if (!known) return failFrom(known);
      forEachPair(known->table, [&](std::size_t, std::size_t, const ReuseRegret& regret) {
        (limits == kFinerLimits ? fine : coarse).push_back(regret.mean);
        if (limits == kFinerLimits) designs.push_back(static_cast<double>(regret.candidates));
      });
    }
    evaluation.rows.push_back({{{"table", "the proxy's first dominance layers"}, {"layers", std::to_string(kLayers[k])}},
                               {{"designs to measure", mean(designs)},
                                {"reference designs", orNothing(withReference, kReferenceLayers[k].designs)},
                                {"mean regret, 10 limits", mean(coarse)},
                                {"mean regret, 20 limits", mean(fine)},
                                {"reference regret", orNothing(withReference, kReferenceLayers[k].regret)}}});
  }
  return {};
}

// Whether the expectation from the other devices holds: each target in turn is left out.
void addExpectationRows(Evaluation& evaluation, const Dataset& data, const ReuseKnowledge& knowledge) {
  std::vector<double> allErrors, allInside;
  for (std::size_t target = 0; target < knowledge.devices.size(); ++target) {
    const std::vector<ReuseExample> others = reuseExamples(knowledge.matrix, knowledge.table, target);
    std::vector<double> seen, expected, inside;
    for (std::size_t proxy = 0; proxy < knowledge.devices.size(); ++proxy) {
      const std::size_t at = knowledge.matrix.at(proxy, target);
      if (proxy == target || knowledge.table.at(proxy, target).candidates == 0) continue;
      const auto found = expectedRegret(others, knowledge.matrix.srcc[at], knowledge.matrix.n[at]);
      if (!found) continue;
      seen.push_back(knowledge.table.at(proxy, target).mean);
      expected.push_back(found->mean);
      inside.push_back(found->low <= seen.back() && seen.back() <= found->high ? 1 : 0);
      allErrors.push_back(std::abs(expected.back() - seen.back()));
      allInside.push_back(inside.back());
    }
    if (seen.empty()) continue;
    evaluation.rows.push_back({{{"table", "expected from the other devices"}, {"target", data.devices[knowledge.devices[target]].name}},
                               {{"pairs", static_cast<double>(seen.size())},
                                {"regret", mean(seen)},
                                {"expected regret", mean(expected)},
                                {"within 90 % range", mean(inside)}}});
  }
  if (!allErrors.empty())
    evaluation.notes.push_back(sayf(
        phrase("core", "Expected from the other pairs, the target left out: {} points off on average, and {} % of the pairs within the 90 % range."),
        fixedText(mean(allErrors), 2), fixedText(100 * mean(allInside), 0)));
}

}  // namespace

Result<Evaluation> evaluateReuse(const Dataset& data, const EvaluateOptions& options, const Progress& progress) {
  const auto knowledge = reuseBetweenDevices(data, options.metric, options.task, {}, progress.part(0, 0.2));
  if (!knowledge) return failFrom(knowledge);
  const std::string task = options.task.empty() ? data.currentTask : options.task;
  const bool withReference = data.space->name() == "nasbench201" && options.metric == Metric::Latency && task == "cifar100_test";
  Evaluation evaluation{.name = "proxy-reuse", .title = said("core", "What reusing a proxy's Pareto set costs")};
  evaluation.notes.push_back(
      sayf(phrase("core", "{} devices, all ordered pairs, accuracy of {}. The proxy's Pareto set is measured on the target; at limits that 5, 15, … 95 % "
                          "of the designs meet, the best of it is compared with the best there is. Hypervolume over the share of faster designs."),
           knowledge->devices.size(), taskTitle(task)));
  addRegretRows(evaluation, *knowledge, withReference);
  if (auto done = addLayerRows(evaluation, data, options, withReference, progress.part(0.2, 0.9)); !done) return failFrom(done);
  addExpectationRows(evaluation, data, *knowledge);
  if (withReference)
    evaluation.notes.push_back(said("core", "Reference: 27 devices, two of which are not public. Its regrets by SRCC are those at ten limits, its regrets by "
                                            "layers those at a finer grid: its table weighted by our pairs makes 0.72 at one layer, not 0.63."));
  evaluation.figures.push_back(regretBySrcc(data, *knowledge, SIZE_MAX, SIZE_MAX));
  return evaluation;
}

}  // namespace isotone
