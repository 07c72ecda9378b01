// AdaProxy by the number of measurements, with the proxy as it is and the same regression without a proxy beside.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/monotonicity/adaptation.h"
#include "core/predictors/evaluation.h"
#include "core/predictors/ridge.h"
#include "core/workspace/correlate.h"
#include "core/workspace/few_shot_trials.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/published_few_shot.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::array<std::size_t, 5> kSamples = {10, 20, 30, 50, 70};
constexpr std::size_t kFewestDesigns = 150;

struct Setting {
  std::size_t proxy = 0;
  std::vector<std::size_t> targets;
  bool published = false;  // OneProxy's own devices
};

// Where OneProxy's devices are absent, the device that ranks the others best on average stands for its proxy.
Result<Setting> settingOf(const Dataset& data, Metric metric, const Progress& progress) {
  const auto published = publishedFewShot();
  if (!published) return failFrom(published);
  Setting setting;
  const auto proxy = devicesNamed(data, {published->oneProxy}, metric);
  setting.targets = devicesNamed(data, published->oneProxyTargets, metric);
  setting.published = !proxy.empty() && setting.targets.size() > 1;
  if (setting.published) {
    setting.proxy = proxy.front();
    return setting;
  }
  const auto known = correlateDevices(data, {.metric = metric, .withKendall = false}, progress);
  if (!known) return failFrom(known);
  double best = -2;
  for (std::size_t i = 0; i < known->devices.size(); ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < known->devices.size(); ++j)
      if (const double srcc = known->matrix.srcc[known->matrix.at(i, j)]; std::isfinite(srcc)) sum += srcc;
    if (sum > best) {
      best = sum;
      setting.proxy = known->devices[i];
    }
  }
  setting.targets.clear();
  for (const std::size_t device : known->devices)
    if (device != setting.proxy) setting.targets.push_back(device);
  return setting;
}

struct Scores {
  double unadapted = 0;                                        // on the unmeasured designs, mean over draws and sizes
  std::array<double, kSamples.size()> adapted{}, reused{}, alone{}, coverage{};
};

struct Field {
  std::vector<std::uint32_t> rows;  // live designs that the proxy measured
  DesignMatrix designs;
  SourceDevice proxy;
  std::unique_ptr<PredictorFactory> adaProxy, ridge;
};

Result<Scores> scoresOf(const Dataset& data, const Field& field, std::size_t target, const EvaluateOptions& options, const Progress& progress) {
  const std::vector<double> values = valuesAt(data, target, options.metric, field.rows);
  std::vector<std::size_t> known;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (std::isfinite(values[i])) known.push_back(i);
  Scores scores;
  for (std::size_t size = 0; size < kSamples.size(); ++size)
    for (std::size_t draw = 0; draw < options.seeds; ++draw) {
      if (progress.stopRequested()) return cancelled();
      const std::uint64_t seed = options.seed + 7919 * draw;
      // Other draws for each target and size, so that their errors average out.
      const auto order = Random(seed + kSamples[size] + 104729 * target).sample(known.size(), known.size());
      TrainingSet training{.designs = DesignMatrix(field.designs.decisions())};
      DesignMatrix unmeasured(field.designs.decisions());
      std::vector<double> truth, reused;
      for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t at = known[order[i]];
        (i < kSamples[size] ? training.designs : unmeasured).push(field.designs[at]);
        (i < kSamples[size] ? training.values : truth).push_back(values[at]);
        if (i >= kSamples[size]) reused.push_back(field.proxy.values[at]);
      }
      std::vector<Prediction> predicted(truth.size());
      for (const auto& [factory, sums] : {std::pair(field.adaProxy.get(), &scores.adapted), std::pair(field.ridge.get(), &scores.alone)}) {
        const auto fitted = factory->fit(training, seed, progress);
        if (!fitted) return failFrom(fitted);
        (*fitted)->predict(unmeasured, predicted);
        const Accuracy accuracy = accuracyOf(predicted, truth);
        const double draws = static_cast<double>(options.seeds);
        (*sums)[size] += (std::isfinite(accuracy.srcc) ? accuracy.srcc : 0) / draws;
        if (sums == &scores.adapted) scores.coverage[size] += accuracy.coverage90Percent / draws;
      }
      scores.reused[size] += spearman(reused, truth) / static_cast<double>(options.seeds);
    }
  for (const double value : scores.reused) scores.unadapted += value / kSamples.size();
  return scores;
}

Figure samplesFigure(const std::vector<Scores>& all) {
  Figure figure{.name = "adaproxy", .title = said("core", "AdaProxy by the number of measurements")};
  figure.x = {.title = said("core", "Measured designs"), .low = 0, .high = 75};
  figure.y = {.title = said("core", "SRCC")};
  figure.caption = said("core", "Mean rank correlation over all targets on the designs that were not measured.");
  const auto line = [&](const std::string& name, Role role, bool dashed, auto valueOf) {
    PlotSeries series{.name = name, .mark = Mark::Line, .role = role, .dashed = dashed, .size = 2, .labelAtEnd = true};
    for (std::size_t size = 0; size < kSamples.size(); ++size) {
      double sum = 0;
      for (const Scores& scores : all) sum += valueOf(scores, size) / static_cast<double>(all.size());
      series.x.push_back(static_cast<double>(kSamples[size]));
      series.y.push_back(sum);
    }
    figure.series.push_back(std::move(series));
  };
  line("AdaProxy", Role::Data1, false, [](const Scores& s, std::size_t size) { return s.adapted[size]; });
  line(said("core", "proxy as it is"), Role::Quiet, true, [](const Scores& s, std::size_t size) { return s.reused[size]; });
  line(said("core", "without a proxy"), Role::Data2, false, [](const Scores& s, std::size_t size) { return s.alone[size]; });
  figure.y.high = 1.0;
  return figure;
}

void addRows(Evaluation& evaluation, const Dataset& data, const std::vector<std::size_t>& targets, const std::vector<Scores>& all) {
  const double count = static_cast<double>(all.size());
  for (std::size_t size = 0; size < kSamples.size(); ++size) {
    double adapted = 0, reused = 0, alone = 0, coverage = 0;
    for (const Scores& scores : all) {
      adapted += scores.adapted[size] / count;
      reused += scores.reused[size] / count;
      alone += scores.alone[size] / count;
      coverage += scores.coverage[size] / count;
    }
    evaluation.rows.push_back({{{"table", "mean over targets"}, {"measurements", std::to_string(kSamples[size])}},
                               {{"adaproxy", adapted}, {"unadapted", reused}, {"withoutProxy", alone}, {"coverage90", coverage}}});
  }
  for (std::size_t i = 0; i < targets.size(); ++i) {
    EvaluationRow row{.labels = {{"table", "by target"}, {"device", data.devices[targets[i]].name}}};
    row.values.emplace_back("unadapted", all[i].unadapted);
    for (std::size_t size = 0; size < kSamples.size(); ++size)
      row.values.emplace_back(fmt::format("adaproxy {}", kSamples[size]), all[i].adapted[size]);
    evaluation.rows.push_back(std::move(row));
  }
}

}  // namespace

Result<Evaluation> evaluateAdaProxy(const Dataset& data, const EvaluateOptions& options, const Progress& progress) {
  const auto setting = settingOf(data, options.metric, progress.part(0, 0.05));
  if (!setting) return failFrom(setting);
  Field field{.proxy = {.name = data.devices[setting->proxy].name}};
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (data.designs.live[row] && std::isfinite(data.find(setting->proxy, options.metric)->values[row])) field.rows.push_back(row);
  field.designs = designsAt(data, field.rows);
  field.proxy.values = valuesAt(data, setting->proxy, options.metric, field.rows);
  std::vector<std::size_t> targets;
  for (const std::size_t target : setting->targets) {
    const std::vector<double> values = valuesAt(data, target, options.metric, field.rows);
    if (static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); })) >= kFewestDesigns)
      targets.push_back(target);
  }
  if (targets.empty())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "AdaProxy is judged on devices that share {} measured designs with "
                                                   "the proxy {}: import some."),
                                            kFewestDesigns, field.proxy.name));
  field.adaProxy = adaProxyFactory(data.space, field.designs, field.proxy);
  field.ridge = ridgeFactory(data.space, Features::OneHot);
  std::vector<Scores> all;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    progress.report(0.05 + 0.95 * static_cast<double>(i) / static_cast<double>(targets.size()), data.devices[targets[i]].displayName());
    auto scores = scoresOf(data, field, targets[i], options, progress);
    if (!scores) return failFrom(scores);
    all.push_back(*scores);
  }
  Evaluation evaluation{.name = "adaproxy", .title = said("core", "AdaProxy: a proxy's predictor bent to a target")};
  addRows(evaluation, data, targets, all);
  evaluation.notes.push_back(sayf(
      phrase("core", "Proxy {}, fitted on all {} connected designs that it measured; {} targets; random measurements, mean of "
                     "{} draws; ranked are the "
                     "designs that were not measured. Without a proxy: ridge regression on the same one-hot encoding."),
      field.proxy.name, countText(static_cast<std::int64_t>(field.rows.size())), targets.size(), options.seeds));
  if (setting->published)
    evaluation.notes.push_back(said("core", "Devices and proxy as in \"One Proxy Device Is Enough\" (arXiv 2111.01203), with the "
                                            "singular values truncated, "
                                            "λ chosen by cross-validated squared error and the target standardised."));
  evaluation.figures.push_back(samplesFigure(all));
  return evaluation;
}

}  // namespace isotone
