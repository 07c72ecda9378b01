// "How far to trust the numbers" and "Whose predictor can be reused".
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/report_parts.h"
#include "core/workspace/reuse.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

std::string trustSentence(const FitEvaluation& evaluation) {
  const Accuracy& accuracy = evaluation.accuracy;
  const std::string numbers = sayf(phrase("core", "SRCC {}, {} % of predictions within ±10 %."), fixedText(accuracy.srcc, 3),
                                   fixedText(accuracy.within10Percent, 0));
  if (accuracy.within10Percent >= 90) return sayf(phrase("core", "Trust the order and the milliseconds: {}"), numbers);
  if (accuracy.srcc >= 0.9) return sayf(phrase("core", "Trust the order more than the milliseconds: {}"), numbers);
  return sayf(phrase("core", "Take predictions as a hint only, and measure what you ship: {}"), numbers);
}

std::string baselineSentence(const FitEvaluation& evaluation) {
  const std::string plain = evaluation.baselineKind == "flops" || evaluation.baselineKind.empty()
                                ? said("core", "The number of operations alone")
                                : sayf(phrase("core", "The plain baseline ({})"), evaluation.baselineKind);
  if (!std::isfinite(evaluation.baseline.srcc))
    return sayf(phrase("core", "{} cannot order the designs, and reaches a mean error of {} %."), plain,
                fixedText(evaluation.baseline.mapePercent, 1));
  return sayf(phrase("core", "{} reaches an SRCC of {} and a mean error of {} % on the same designs."), plain,
              fixedText(evaluation.baseline.srcc, 3), fixedText(evaluation.baseline.mapePercent, 1));
}

KeyNumbers keyNumbers(const Accuracy& accuracy) {
  return {{{"SRCC", fixedText(accuracy.srcc, 3), ""},
           {"Kendall τ", fixedText(accuracy.kendall, 3), ""},
           {"MAPE", fixedText(accuracy.mapePercent, 1), "%"},
           {said("core", "Within ±5 %"), fixedText(accuracy.within5Percent, 0), "%"},
           {said("core", "Within ±10 %"), fixedText(accuracy.within10Percent, 0), "%"},
           {said("core", "90 % interval covers"), fixedText(accuracy.coverage90Percent, 0), "%"}}};
}

std::vector<DataTable::Cell> metricRow(const std::string& metric, const FitEvaluation& evaluation) {
  const Accuracy& accuracy = evaluation.accuracy;
  const auto number = [](double value, int decimals) { return numberCell(value, fixedText(value, decimals)); };
  return {textCell(metric),
          numberCell(static_cast<double>(evaluation.samples), countText(static_cast<std::int64_t>(evaluation.samples))),
          number(accuracy.mapePercent, 1),
          number(accuracy.within5Percent, 0),
          number(accuracy.within10Percent, 0),
          number(accuracy.srcc, 3),
          number(accuracy.kendall, 3),
          number(accuracy.coverage90Percent, 0),
          number(evaluation.baseline.srcc, 3)};
}

TableBlock metricsTable(const ReportContext& context) {
  TableBlock block;
  block.table.title = said("core", "Predictors");
  block.table.header = {said("core", "Metric"), said("core", "Samples"), "MAPE, %", "±5 %, %", "±10 %, %", "SRCC", "Kendall τ",
                        said("core", "Coverage, %"), said("core", "Baseline SRCC")};
  block.table.rows.push_back(metricRow(metricTitle(Metric::Latency), *context.latency));
  if (context.energy) block.table.rows.push_back(metricRow(metricTitle(Metric::Energy), *context.energy));
  block.caption = sayf(phrase("core", "On held-out designs of {}; coverage is the share of truths inside the 90 % interval."), context.deviceTitle);
  return block;
}

}  // namespace

Section trustSection(const ReportContext& context) {
  Section section{.id = "trust", .heading = said("core", "How far to trust the numbers")};
  if (!context.latency) {
    section.blocks.push_back(Paragraph{said("core", "The predictor could not be checked.") + " " + context.whyNoEvaluation});
    return section;
  }
  section.blocks.push_back(Paragraph{trustSentence(*context.latency), true});
  section.blocks.push_back(keyNumbers(context.latency->accuracy));
  section.blocks.push_back(
      FigureBlock{{predictedAgainstMeasured(*context.data, *context.latency), residuals(*context.latency)}});
  section.blocks.push_back(Paragraph{baselineSentence(*context.latency)});
  if (context.energy) section.blocks.push_back(metricsTable(context));
  return section;
}

namespace {

constexpr std::size_t kLargestMap = 40;
constexpr std::size_t kShownProxies = 10;

std::string proxySentence(const ReportContext& context, const Proxy& best) {
  const std::string name = deviceLabels(*context.data)[best.device];
  const std::string numbers =
      sayf(phrase("core", "SRCC {} (95 %: {} to {}), {} on {}."), fixedText(best.srcc, 3), fixedText(best.low, 3), fixedText(best.high, 3),
           best.certified ? said("core", "certified ≥ 0.90") : said("core", "not certified"),
           countText(static_cast<std::int64_t>(best.n), said("core", "design"), said("core", "designs")));
  switch (best.verdict) {
    case Verdict::Reuse: return sayf(phrase("core", "{} can stand in for {}: {}"), name, context.deviceTitle, numbers);
    case Verdict::ReuseWithCare: return sayf(phrase("core", "{} can stand in for {} with care: {}"), name, context.deviceTitle, numbers);
    case Verdict::Adapt: break;
  }
  return sayf(phrase("core", "No device ranks designs as {} does; adapt the nearest, {}, with own measurements: {}"), context.deviceTitle, name,
              numbers);
}

/// What reuse of the proxy's Pareto set costs on the target: measured, or expected from the other devices; empty where
/// nothing can be said, as without an accuracy.
std::string regretSentence(const ReportContext& context, const Proxy& best, const Progress& progress) {
  const auto knowledge = reuseBetweenDevices(*context.data, Metric::Latency, context.request.task, {}, progress);
  if (!knowledge) return {};
  const auto cost = reuseCost(*knowledge, best.device, context.device, best.srcc, best.n);
  if (!cost) return {};
  if (!cost->measured)
    return sayf(phrase("core", "By what reuse cost between the other devices, choosing by it is expected to lose {} accuracy points ({} to {})."),
                fixedText(cost->mean, 2), fixedText(cost->low, 2), fixedText(cost->high, 2));
  const ReuseRegret& regret = knowledge->table.at(*knowledge->placeOf(best.device), *knowledge->placeOf(context.device));
  return sayf(phrase("core",
              "Choosing only from its {}, measured again on the target, loses {} accuracy points on average and {} in the "
              "worst twentieth of limits."),
              countText(static_cast<std::int64_t>(regret.candidates), said("core", "Pareto design"), said("core", "Pareto designs")),
              fixedText(regret.mean, 2), fixedText(regret.p95, 2));
}

TableBlock proxiesTable(const ReportContext& context, const std::vector<Proxy>& proxies) {
  TableBlock block;
  const std::vector<std::string> labels = deviceLabels(*context.data);
  block.table.title = sayf(phrase("core", "Proxies for {}"), context.deviceTitle);
  block.table.header = {said("core", "Device"), said("core", "Verdict"), "SRCC", said("core", "95 % interval"),
                        said("core", "One-sided 95 % bound"), said("core", "Designs")};
  for (std::size_t i = 0; i < std::min(kShownProxies, proxies.size()); ++i) {
    const Proxy& proxy = proxies[i];
    block.table.rows.push_back({textCell(labels[proxy.device]),
                                textCell(verdictInText(proxy.verdict)),
                                numberCell(proxy.srcc, fixedText(proxy.srcc, 3)),
                                numberCell(std::nan(""), fixedText(proxy.low, 3) + " – " + fixedText(proxy.high, 3)),
                                numberCell(proxy.lowerBound, fixedText(proxy.lowerBound, 3)),
                                numberCell(static_cast<double>(proxy.n), countText(static_cast<std::int64_t>(proxy.n)))});
  }
  block.caption = said("core", "The nearest devices by rank correlation of latency; certified where the bound reaches 0.90.");
  return block;
}

}  // namespace

Result<Section> monotonicitySection(const ReportContext& context, const Progress& progress) {
  Section section{.id = "monotonicity", .heading = said("core", "Whose predictor can be reused")};
  const Dataset& data = *context.data;
  const auto correlations = correlateDevices(data, {.metric = Metric::Latency, .withKendall = false}, progress);
  if (!correlations) {
    if (correlations.error().kind == ErrorKind::Cancelled) return failFrom(correlations);
    section.blocks.push_back(Paragraph{said("core", "There is nothing to compare.") + " " + correlations.error().message});
    return section;
  }
  const auto& devices = correlations->devices;
  const auto place = std::find(devices.begin(), devices.end(), context.device);
  std::vector<Proxy> proxies;
  if (place != devices.end()) proxies = rankProxies(correlations->matrix, static_cast<std::size_t>(place - devices.begin()));
  for (Proxy& proxy : proxies) proxy.device = devices[proxy.device];
  std::erase_if(proxies, [](const Proxy& proxy) { return !std::isfinite(proxy.srcc); });
  if (proxies.empty()) {
    section.blocks.push_back(Paragraph{sayf(phrase("core", "{} shares no measured designs with another device."), context.deviceTitle)});
    return section;
  }
  section.blocks.push_back(Paragraph{proxySentence(context, proxies.front()), true});
  if (std::string regret = regretSentence(context, proxies.front(), progress); !regret.empty())
    section.blocks.push_back(Paragraph{std::move(regret)});
  section.blocks.push_back(FigureBlock{{proxiesFigure(data, proxies, context.device, kShownProxies),
                                        rankScatter(data, proxies.front().device, context.device, Metric::Latency)}});
  section.blocks.push_back(proxiesTable(context, proxies));  // before the map, which often needs a page of its own
  if (devices.size() <= kLargestMap && devices.size() > 2)
    section.blocks.push_back(FigureBlock{{srccMap(data, *correlations, false, context.device)}});
  return section;
}

}  // namespace isotone
