// The predictor for every device on devices it has never seen, other set-ups of their chips included: with a spec sheet alone,
// with three and with ten measurements, plain baselines beside.
#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/few_shot_methods.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/few_shot_trials.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/scalable.h"
#include "core/workspace/scalable_sources.h"

namespace isotone {
namespace {

constexpr std::size_t kFewestChips = 3, kFewestDesigns = 100;
constexpr std::size_t kCounts[] = {0, 3, 10};

struct Score {
  std::size_t device = 0, count = 0;
  Accuracy accuracy;                      // of the predictor for every device
  std::map<std::string, double> others;   // SRCC of baselines, by name; absent: none
  bool spec = false;                      // an analytic model is known
};

double srccOf(const std::vector<double>& predicted, const std::vector<double>& truth) {
  std::vector<Prediction> means;
  for (const double value : predicted) means.push_back({value, 0});
  return accuracyOf(means, truth).srcc;
}

/// One chip left out: what the others teach.
class Fold {
 public:
  static Result<std::unique_ptr<Fold>> learn(const Dataset& data, std::vector<std::string> sources, const EvaluateOptions& options, const Progress& progress) {
    auto fold = std::make_unique<Fold>(data, options);
    ScalableRequest request{.metric = options.metric, .sources = sources};
    request.network.seed = options.seed;
    auto model = learnScalable(data, request, progress);
    if (!model) return failFrom(model);
    fold->m_model = std::move(*model);
    auto context = fleetFor(data, "", options.metric, sources, false, {});
    if (!context) return failFrom(context);
    fold->m_context = std::move(*context);
    fold->m_designs = designsAt(data, fold->m_context->rows);
    fold->m_methods = std::make_unique<FewShotMethods>(fold->m_context->fleet, fold->m_designs, fold->m_context->pool,
                                                       sourcesAt(data, fold->m_context->sources, options.metric, fold->m_context->rows));
    return fold;
  }
  Fold(const Dataset& data, const EvaluateOptions& options) : m_data(data), m_options(options) {}

  Result<Score> score(std::size_t device, std::size_t count, const Progress& progress) const {
    const std::vector<std::uint32_t> known = scalableRows(m_data, *m_model, device, m_options.metric);
    const std::vector<std::uint32_t> measured(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(std::min(count, known.size())));
    // Everything is judged on the same designs, whatever was measured.
    std::vector<std::uint32_t> asked(known.begin() + static_cast<std::ptrdiff_t>(std::min(m_model->anchors.size(), known.size())), known.end());
    const std::vector<double> truth = valuesAt(m_data, device, m_options.metric, asked);
    Score out{.device = device, .count = count, .accuracy = {}, .others = {}};
    const auto predictor = scalablePredictor(m_model, scalableDevice(m_data, *m_model, device, m_options.metric, measured));
    if (!predictor) return failFrom(predictor);
    std::vector<Prediction> predicted(asked.size());
    (*predictor)->predict(designsAt(m_data, asked), predicted);
    out.accuracy = accuracyOf(predicted, truth);
    addNetwork(device, measured, asked, truth, out);
    if (count == 0) addUnmeasured(device, asked, truth, out);
    else addFewShot(device, measured, asked, truth, progress, out);
    return out;
  }

 private:
  // The network with the same measurements, without process.
  void addNetwork(std::size_t device, const std::vector<std::uint32_t>& measured, const std::vector<std::uint32_t>& asked,
                  const std::vector<double>& truth, Score& out) const {
    const ScalableDevice known = scalableDevice(m_data, *m_model, device, m_options.metric, measured);
    DeviceEvidence evidence{.anchors = known.values, .spec = known.spec, .roofline = known.roofline};
    const DesignCodes codes = m_model->network.codesOf(scalableInputs(*m_data.space, designsAt(m_data, asked)));
    const std::vector<double> all = m_model->network.logarithms(codes, evidence);
    std::vector<double> mean(asked.size(), 0.0);
    for (std::size_t i = 0; i < all.size(); ++i) mean[i % asked.size()] += all[i];
    out.others["network"] = srccOf(mean, truth);
  }

  void addUnmeasured(std::size_t device, const std::vector<std::uint32_t>& asked, const std::vector<double>& truth, Score& out) const {
    std::vector<double> macs;
    for (const std::uint32_t row : asked) macs.push_back(totalsOf(*m_data.space, m_data.designs.designs[row]).macs);
    if (m_data.space->network().kind != NetworkPlan::Kind::None) out.others["flops"] = srccOf(macs, truth);
    static const auto catalogue = deviceCatalogue();
    const auto model = catalogue ? modelOf(m_data.devices[device], *catalogue) : std::nullopt;
    if (!model) return;
    out.spec = true;
    const auto roofline = rooflineValues(*m_data.space, designsAt(m_data, asked), *model, m_options.metric, batchOf(m_data.devices[device]));
    if (!roofline.empty()) out.others["analytic model"] = srccOf(roofline, truth);
  }

  void addFewShot(std::size_t device, const std::vector<std::uint32_t>& measured, const std::vector<std::uint32_t>& asked,
                  const std::vector<double>& truth, const Progress& progress, Score& out) const {
    const std::vector<std::size_t> wanted = positionsOf(*m_context, asked);
    FewShotMethods::Task task{.measured = positionsOf(*m_context, measured), .values = valuesAt(m_data, device, m_options.metric, measured), .seed = m_options.seed};
    for (const char* method : {"bma-gp", "ols", "reuse", "flops"}) {
      task.method = method;
      const auto predicted = m_methods->predict(task, wanted, progress);
      if (predicted) out.others[method] = accuracyOf(*predicted, truth).srcc;
    }
  }

  const Dataset& m_data;
  const EvaluateOptions& m_options;
  std::shared_ptr<const ScalableModel> m_model;
  std::shared_ptr<const FleetContext> m_context;
  DesignMatrix m_designs;
  std::unique_ptr<FewShotMethods> m_methods;
};

EvaluationRow rowOf(const std::string& table, const std::string& device, const std::vector<const Score*>& scores, const std::vector<std::string>& others) {
  EvaluationRow row{.labels = {{"table", table}, {"device", device}}, .values = {}};
  const auto mean = [&](const auto& valueOf) {
    double sum = 0, count = 0;
    for (const Score* score : scores)
      if (const double value = valueOf(*score); std::isfinite(value)) sum += value, count += 1;
    return count > 0 ? sum / count : std::nan("");
  };
  row.values.emplace_back("srcc", mean([](const Score& score) { return score.accuracy.srcc; }));
  for (const std::string& name : others)
    row.values.emplace_back(name, mean([&](const Score& score) {
                              const auto found = score.others.find(name);
                              return found == score.others.end() ? std::nan("") : found->second;
                            }));
  row.values.emplace_back("mape", mean([](const Score& score) { return score.accuracy.mapePercent; }));
  row.values.emplace_back("within10", mean([](const Score& score) { return score.accuracy.within10Percent; }));
  row.values.emplace_back("coverage90", mean([](const Score& score) { return score.accuracy.coverage90Percent; }));
  return row;
}

void addTables(Evaluation& evaluation, const Dataset& data, const std::vector<Score>& all) {
  const std::vector<std::string> unmeasured{"flops", "analytic model"}, measured{"network", "bma-gp", "ols", "reuse", "flops"};
  for (const std::size_t count : kCounts) {
    const std::string table = count == 0 ? "spec sheet alone" : fmt::format("{} measurements", count);
    std::vector<const Score*> group;
    for (const Score& score : all)
      if (score.count == count) group.push_back(&score);
    std::stable_sort(group.begin(), group.end(), [](const Score* a, const Score* b) { return a->accuracy.srcc > b->accuracy.srcc; });
    for (const Score* score : group)
      evaluation.rows.push_back(rowOf(table, data.devices[score->device].name, {score}, count == 0 ? unmeasured : measured));
    evaluation.rows.push_back(rowOf(table, "mean", group, count == 0 ? unmeasured : measured));
  }
}

void addFigure(Evaluation& evaluation, const Dataset& data, const std::vector<Score>& all) {
  std::vector<std::pair<std::string, std::map<std::string, double>>> dots;
  const std::vector<std::string> labels = deviceLabels(data);
  for (const Score& score : all) {
    if (score.count != kCounts[1]) continue;
    std::map<std::string, double> values = score.others;
    values["published"] = score.accuracy.srcc;
    dots.emplace_back(labels[score.device], std::move(values));
  }
  Figure figure = methodDots("scalable", said("core", "Each chip in turn is new, three measurements"), dots);
  for (PlotSeries& series : figure.series)
    if (series.name == said("core", "Published")) series.name = said("core", "Predictor for every device");
  evaluation.figures.push_back(std::move(figure));
}

}  // namespace

Result<Evaluation> evaluateScalable(const Dataset& data, const EvaluateOptions& options, const Progress& progress) {
  const auto chips = chipsWith(data, options.metric, kFewestDesigns);
  if (chips.size() < kFewestChips)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "A predictor for every device is judged on at least {} different chips with {} measured designs each: "
                                                   "import more."), kFewestChips, kFewestDesigns));
  std::vector<Score> all;
  for (std::size_t left = 0; left < chips.size(); ++left) {
    std::vector<std::string> sources;
    for (std::size_t chip = 0; chip < chips.size(); ++chip)
      for (const std::size_t device : chips[chip])
        if (chip != left) sources.push_back(data.devices[device].name);
    const double share = 1 / static_cast<double>(chips.size());
    const Progress part = progress.part(share * static_cast<double>(left), share * static_cast<double>(left + 1));
    const auto fold = Fold::learn(data, std::move(sources), options, part);
    if (!fold) return failFrom(fold);
    for (const std::size_t device : chips[left])
      for (const std::size_t count : kCounts) {
        if (progress.stopRequested()) return cancelled();
        auto score = (*fold)->score(device, count, {});
        if (!score) return failFrom(score);
        all.push_back(std::move(*score));
      }
  }
  Evaluation evaluation{.name = "scalable", .title = said("core", "One predictor for every device, on chips it has not seen")};
  addTables(evaluation, data, all);
  addFigure(evaluation, data, all);
  evaluation.notes.push_back(sayf(phrase("core", "Leave one chip out: {} devices of {} chips; other set-ups (batch sizes) of a chip do not teach. The measurements are "
                                                 "the first designs of the kit; judged are all other measured designs."), all.size() / std::size(kCounts), chips.size()));
  evaluation.notes.push_back(said("core", "Columns: srcc of the predictor for every device; flops; analytic model, of devices whose spec sheet is known; network, "
                                          "its network alone; bma-gp, the few-shot process alone; ols, least squares on physical sums; reuse, the best proxy "
                                          "unadapted; mape, within10 and coverage90 (%) of the predictor."));
  return evaluation;
}

}  // namespace isotone
