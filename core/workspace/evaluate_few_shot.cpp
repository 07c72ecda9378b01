// Few-shot adaptation on published splits and over all devices of a workspace, every plain baseline beside.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/workspace/adapt.h"
#include "core/workspace/few_shot_methods.h"
#include "core/workspace/few_shot_trials.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/published_few_shot.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kFewestDevices = 3, kFewestDesigns = 100;

// What baselines are shown, in this order.
const std::vector<std::string>& baselines() {
  static const std::vector<std::string> names{"ols", "reuse", "adaproxy", "ridge", "flops"};
  return names;
}

using DotRows = std::vector<std::pair<std::string, std::map<std::string, double>>>;

double known(const std::map<std::string, double>& values, const std::string& name) {
  const auto found = values.find(name);
  return found == values.end() ? std::nan("") : found->second;
}

EvaluationRow rowOf(const std::string& table, const std::string& device, const FewShotScore& score) {
  EvaluationRow row{.labels = {{"table", table}, {"device", device}, {"measurements", samplingName(score.sampling)}}};
  row.values.emplace_back("srcc", known(score.srcc, "bma-gp"));
  for (const std::string& method : baselines()) row.values.emplace_back(method, known(score.srcc, method));
  row.values.emplace_back("mape", score.mapePercent);
  row.values.emplace_back("coverage90", score.coverage90Percent);
  return row;
}

void addPublished(EvaluationRow& row, const std::string& name, double value) {
  row.values.insert(row.values.begin() + 1, {name, value});
}

// The mean of each number over some rows, where it is known.
FewShotScore meanOf(const std::vector<const FewShotScore*>& scores) {
  FewShotScore out{.sampling = scores.front()->sampling};
  const auto mean = [&](const auto& valueOf) {
    double sum = 0, count = 0;
    for (const FewShotScore* score : scores)
      if (const double value = valueOf(*score); std::isfinite(value)) sum += value, count += 1;
    return count > 0 ? sum / count : std::nan("");
  };
  for (const std::string& method : fewShotMethodNames())
    out.srcc[method] = mean([&](const FewShotScore& score) { return known(score.srcc, method); });
  out.mapePercent = mean([](const FewShotScore& score) { return score.mapePercent; });
  out.coverage90Percent = mean([](const FewShotScore& score) { return score.coverage90Percent; });
  return out;
}

std::vector<const FewShotScore*> withSampling(const std::vector<FewShotScore>& scores, const Sampling& sampling) {
  std::vector<const FewShotScore*> out;
  for (const FewShotScore& score : scores)
    if (score.sampling.count == sampling.count && score.sampling.designed == sampling.designed) out.push_back(&score);
  return out;
}

Status addHelp(Evaluation& evaluation, const Dataset& data, const HelpSplit& split, const EvaluateOptions& options, const Progress& progress) {
  if (split.space != data.space->name()) return {};
  FewShotProtocol protocol{.pool = rowsBetween(data, split.pool), .queries = rowsBetween(data, split.queries),
                           .samplings = {{10, true}, {5, true}, {10, false}}};
  protocol.sources = devicesNamed(data, split.train, options.metric);
  protocol.targets = devicesNamed(data, split.test, options.metric);
  const bool tested = !protocol.targets.empty();
  if (!tested) protocol.targets = devicesNamed(data, split.validation, options.metric);
  if (protocol.sources.size() < kFewestDevices || protocol.targets.empty() || protocol.pool.size() < kFewestDesigns ||
      protocol.queries.size() < kFewestDesigns)
    return {};
  const auto scores = runFewShot(data, protocol, options, progress);
  if (!scores) return failFrom(scores);
  const std::string table = tested ? "HELP split" : "HELP split, validation devices";
  DotRows dots;
  for (const Sampling& sampling : protocol.samplings) {
    const auto group = withSampling(*scores, sampling);
    double sum = 0, count = 0;
    for (const FewShotScore* score : group) {
      const std::string& name = data.devices[score->target].name;
      const double published = known(split.published, name);
      evaluation.rows.push_back(rowOf(table, name, *score));
      addPublished(evaluation.rows.back(), "published HELP", published);
      if (std::isfinite(published)) sum += published, count += 1;
      if (sampling.count != 10 || !sampling.designed) continue;
      dots.emplace_back(deviceLabels(data)[score->target], score->srcc);
      dots.back().second["published"] = published;
    }
    evaluation.rows.push_back(rowOf(table, "mean", meanOf(group)));
    addPublished(evaluation.rows.back(), "published HELP", count > 0 ? sum / count : std::nan(""));
  }
  evaluation.figures.push_back(methodDots("few-shot-help", said("core", "HELP's split, ten designed measurements"), dots));
  evaluation.figures.back().caption =
      sayf(phrase("core", "Rank correlation on designs {} to {}, disconnected ones left out; every method has the same ten measurements. "
                          "HELP was given ten reference designs and ten more measurements."), split.queries.first, split.queries.second);
  evaluation.notes.push_back(sayf(
      phrase("core", "HELP split (arXiv 2106.08630): {} devices teach on designs {} to {}, where the targets are "
                     "measured too; ranked are designs {} to {}, "
                     "untrimmed. Measurements are counted in all; published are HELP's "
                     "with ten reference designs and ten measurements. Random ones: mean "
                     "of {} draws. The published mean is that of the devices here."),
      protocol.sources.size(), split.pool.first, split.pool.second, split.queries.first, split.queries.second, options.seeds));
  return {};
}

Status addNasflat(Evaluation& evaluation, const Dataset& data, const PublishedFewShot& published, const EvaluateOptions& options,
                  const Progress& progress) {
  if (published.nasflatSpace != data.space->name()) return {};
  FewShotProtocol protocol{.pool = rowsBetween(data, published.nasflatPool), .queries = rowsBetween(data, published.nasflatQueries),
                           .samplings = {{10, true}, {10, false}, {20, true}, {20, false}}};
  if (protocol.pool.size() < kFewestDesigns || protocol.queries.size() < kFewestDesigns) return {};
  DotRows dots;
  for (std::size_t i = 0; i < published.nasflat.size(); ++i) {
    const NasflatTask& task = published.nasflat[i];
    protocol.sources = devicesNamed(data, task.train, options.metric);
    protocol.targets = devicesNamed(data, task.test, options.metric);
    if (protocol.sources.empty() || protocol.targets.empty()) continue;
    const double share = 1 / static_cast<double>(published.nasflat.size());
    const auto scores = runFewShot(data, protocol, options, progress.part(share * static_cast<double>(i), share * static_cast<double>(i + 1)));
    if (!scores) return failFrom(scores);
    for (const Sampling& sampling : protocol.samplings) {
      const FewShotScore mean = meanOf(withSampling(*scores, sampling));
      EvaluationRow row = rowOf("NASFLAT tasks", task.name, mean);
      row.labels[1].first = "task";
      row.labels.push_back({"devices", fmt::format("{} of {} teach, {} of {} tested", protocol.sources.size(), task.train.size(),
                                                   protocol.targets.size(), task.test.size())});
      addPublished(row, "published HELP", known(task.published, "HELP"));
      addPublished(row, "published NASFLAT", known(task.published, "NASFLAT"));
      evaluation.rows.push_back(std::move(row));
      if (sampling.count != 10 || !sampling.designed) continue;
      dots.emplace_back(task.name, mean.srcc);
      dots.back().second["published"] = known(task.published, "NASFLAT");
    }
  }
  if (dots.empty()) return {};
  evaluation.figures.push_back(methodDots("few-shot-nasflat", said("core", "NASFLAT's tasks, ten designed measurements"), dots));
  evaluation.figures.back().caption = said("core", "Mean rank correlation over the test devices that are in this workspace. Published: NASFLAT.");
  evaluation.notes.push_back(sayf(
      phrase("core", "NASFLAT's FBNet tasks (arXiv 2403.02446): means over the test devices that are here; designs {} to {} are "
                     "ranked, untrimmed. The "
                     "published means are over all test devices of a task."), published.nasflatQueries.first, published.nasflatQueries.second));
  return {};
}

std::string clockOf(const DeviceProfile& device) {
  return device.timerResolutionMs ? fmt::format("{} ms", limitText(*device.timerResolutionMs)) : std::string();
}

Status addLeaveOneChipOut(Evaluation& evaluation, const Dataset& data, const EvaluateOptions& options, const Progress& progress) {
  const auto chips = chipsWith(data, options.metric, kFewestDesigns);
  if (chips.size() < kFewestDevices) return {};
  FewShotProtocol protocol{.samplings = {{10, true}}};
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (data.designs.live[row]) protocol.pool.push_back(row);
  std::vector<FewShotScore> all;
  for (std::size_t left = 0; left < chips.size(); ++left) {
    protocol.sources.clear();
    for (std::size_t chip = 0; chip < chips.size(); ++chip)
      if (chip != left) protocol.sources.insert(protocol.sources.end(), chips[chip].begin(), chips[chip].end());
    std::sort(protocol.sources.begin(), protocol.sources.end());
    protocol.targets = chips[left];
    const double share = 1 / static_cast<double>(chips.size());
    auto scores = runFewShot(data, protocol, options, progress.part(share * static_cast<double>(left), share * static_cast<double>(left + 1)));
    if (!scores) return failFrom(scores);
    all.insert(all.end(), std::make_move_iterator(scores->begin()), std::make_move_iterator(scores->end()));
  }
  DotRows dots;
  const std::vector<std::string> labels = deviceLabels(data);
  std::vector<const FewShotScore*> pointers;
  for (const FewShotScore& score : all) pointers.push_back(&score);
  std::sort(pointers.begin(), pointers.end(), [](const auto* a, const auto* b) { return a->srcc.at("bma-gp") > b->srcc.at("bma-gp"); });
  for (const FewShotScore* score : pointers) {
    evaluation.rows.push_back(rowOf("leave one chip out", data.devices[score->target].name, *score));
    evaluation.rows.back().labels.push_back({"clock", clockOf(data.devices[score->target])});
    dots.emplace_back(labels[score->target], score->srcc);
  }
  evaluation.rows.push_back(rowOf("leave one chip out", "mean", meanOf(pointers)));
  evaluation.rows.back().labels.push_back({"clock", ""});
  evaluation.figures.push_back(methodDots("few-shot-devices", said("core", "Each chip in turn is new, ten designed measurements"), dots));
  evaluation.figures.back().caption = sayf(phrase("core", "Rank correlation on all other designs; other set-ups of the same chip "
                                                   "do not teach. {} devices, {} chips."),
                                           all.size(), chips.size());
  evaluation.notes.push_back(sayf(
      phrase("core", "Leave one chip out: {} devices of {} chips; other set-ups (batch sizes) of a target's chip do "
                     "not teach; ranked are all designs that were "
                     "not measured. The clock's step bounds what any method can reach on devices that have one."), all.size(), chips.size()));
  return {};
}

}  // namespace

Result<Evaluation> evaluateFewShot(const Dataset& data, const EvaluateOptions& options, const Progress& progress) {
  const auto published = publishedFewShot();
  if (!published) return failFrom(published);
  Evaluation evaluation{.name = "few-shot", .title = said("core", "Predictors of new devices from few measurements")};
  for (const HelpSplit& split : published->help)
    if (auto added = addHelp(evaluation, data, split, options, progress.part(0, 0.3)); !added) return failFrom(added);
  if (auto added = addNasflat(evaluation, data, *published, options, progress.part(0.3, 0.6)); !added) return failFrom(added);
  if (auto added = addLeaveOneChipOut(evaluation, data, options, progress.part(0.6, 1)); !added) return failFrom(added);
  if (evaluation.rows.empty())
    return fail(ErrorKind::Infeasible,
                sayf(phrase("core", "Few-shot prediction is judged on at least {} different devices with {} measured designs each: import more."),
                     kFewestDevices, kFewestDesigns));
  evaluation.notes.push_back(said("core", "Columns: srcc of the few-shot Gaussian process; ols, least squares on physical sums; reuse, the "
                                          "best proxy "
                                          "unadapted; adaproxy; ridge on rich features; flops; mape and "
                                          "coverage90 (%) of the process and its 90 % intervals."));
  return evaluation;
}

}  // namespace isotone
