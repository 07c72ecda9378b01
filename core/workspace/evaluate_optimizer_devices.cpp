// The optimizer network on the workspace's own devices, each chip left out in turn and measured ten times: what its designs lose
// against all designs in the predictors' world, and against the tables that the predictors have not seen.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/neural/engine.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/few_shot_methods.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/named.h"
#include "core/workspace/neural_choice.h"
#include "core/workspace/optimizer_scores.h"

namespace isotone {
namespace {

constexpr std::size_t kFewestChips = 3, kFewestDesigns = 100, kMeasurements = 10, kMostSeeds = 3, kFleet = 2000;
constexpr double kConfidences[] = {0.5, 0.75, 0.9};

/// What a device of the workspace is, measurement by measurement.
struct KnownDevice {
  std::string name;
  CandidateSources sources;
  DeviceTables tables;
};

/// Of one method under one kind of goal, a value a case.
struct Outcome {
  std::vector<double> regret, loss;  // % in the predictors' world; points in truth, over cases whose truth meets the limit
  std::vector<std::size_t> seed;     // of each regret
  std::size_t cases = 0, met = 0;
  double confidence = std::nan("");  // of the limits

  double metPercent() const { return 100.0 * static_cast<double>(met) / static_cast<double>(std::max<std::size_t>(1, cases)); }
};

double meanOf(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return values.empty() ? std::nan("") : sum / static_cast<double>(values.size());
}

class LeaveChipOut {
 public:
  LeaveChipOut(const Workspace& workspace, const EvaluateOptions& options) : m_workspace(workspace), m_data(workspace.data()), m_options(options) {}

  Result<Evaluation> run(const Progress& progress) {
    if (const Status ready = prepare(progress.part(0, 0.1)); !ready) return failFrom(ready);
    const std::size_t seeds = std::min(kMostSeeds, m_options.seeds);
    const double folds = static_cast<double>(seeds * m_chips.size());
    double fold = 0;
    for (std::size_t seed = 0; seed < seeds; ++seed)
      for (const auto& chip : m_chips) {
        if (progress.stopRequested()) return cancelled();
        const Status done = leaveOut(chip, seed, progress.part(0.1 + 0.9 * fold / folds, 0.1 + 0.9 * (fold + 1) / folds));
        if (!done) return failFrom(done);
        ++fold;
      }
    return evaluation(seeds);
  }

 private:
  Status prepare(const Progress& progress) {
    const auto task = taskNamed(*m_data, m_options.task);
    if (!task) return failFrom(task);
    m_task = (*task)->task;
    m_chips = chipsWith(*m_data, Metric::Latency, kFewestDesigns);
    if (m_chips.size() < kFewestChips)
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has latencies of {} chips; leaving each out in turn needs {}: import more."), m_data->name,
                                              m_chips.size(), kFewestChips));
    auto world = SlotWorld::of(m_data->space);
    if (!world) return failFrom(world);
    m_world = std::make_unique<SlotWorld>(std::move(*world));
    for (const auto& chip : m_chips)
      for (const std::size_t device : chip) {
        if (progress.stopRequested()) return cancelled();
        const std::string& name = m_data->devices[device].name;
        progress.report(static_cast<double>(m_devices.size()) / static_cast<double>(m_data->devices.size()), name);
        auto sources = CandidateSources::find(m_workspace, {.device = name, .task = m_task});
        if (!sources) return failFrom(sources);
        auto tables = deviceTables(*m_world, *sources, m_options.seed, progress);
        if (!tables) return failFrom(tables);
        if (!m_accuracy) {
          auto accuracy = accuracySums(*m_world, *sources, m_options.seed, progress);
          if (!accuracy) return failFrom(accuracy);
          m_accuracy = std::make_shared<const SlotModel>(std::move(accuracy->model));
          m_accuracySrcc = accuracy->srcc;
        }
        m_devices.emplace(device, KnownDevice{name, std::move(*sources), std::move(*tables)});
      }
    return {};
  }

  Status leaveOut(const std::vector<std::size_t>& chip, std::size_t seed, const Progress& progress) {
    const auto engine = neuralEngine();
    if (!engine) return failFrom(engine);
    std::vector<DeviceTables> others;
    for (const auto& [device, known] : m_devices)
      if (std::find(chip.begin(), chip.end(), device) == chip.end()) others.push_back(known.tables);
    CaseOptions cases;
    OptimizerTraining training;
    cases.seed = training.seed = m_options.seed + seed;
    const auto fleet = optimizerFleet(*m_world, others, kFleet, cases.seed, progress);
    if (!fleet) return failFrom(fleet);
    auto trained = trainOptimizer(**engine, *m_accuracy, *fleet, cases, training, progress.part(0, 0.7));
    if (!trained) return failFrom(trained);
    m_slowest = std::max(m_slowest, trained->seconds);
    const auto network = std::make_shared<const OptimizerNetwork>(OptimizerNetwork{*m_world, m_accuracy, std::move(*trained)});
    for (const std::size_t device : chip)
      if (const Status done = judge(m_devices.at(device), network, seed, progress.part(0.7, 1)); !done) return failFrom(done);
    return {};
  }

  /// Ten of its designs are measured; everything else is what the other chips teach about it.
  Result<QuantitySource> fewMeasurements(const KnownDevice& known, std::vector<double>& column, const Progress& progress) const {
    const auto context = fleetFor(*m_data, known.name, Metric::Latency, {}, true, progress);
    if (!context) return failFrom(context);
    const auto anchors = anchorRows(**context, kMeasurements, {}, progress);
    if (!anchors) return failFrom(anchors);
    const std::vector<double>& truth = *known.sources.latency().measured;
    column.assign(truth.size(), kNotMeasured);
    std::vector<std::uint32_t> measured;
    for (const std::uint32_t row : *anchors)
      if (row < truth.size() && std::isfinite(truth[row])) {
        column[row] = truth[row];
        measured.push_back(row);
      }
    const DesignMatrix designs = designsAt(*m_data, (*context)->rows);
    const FewShotMethods methods((*context)->fleet, designs, (*context)->pool, sourcesAt(*m_data, (*context)->sources, Metric::Latency, (*context)->rows));
    FewShotMethods::Task task{.method = "bma-gp", .measured = positionsOf(**context, measured), .seed = m_options.seed};
    for (const std::uint32_t row : measured) task.values.push_back(truth[row]);
    auto predictor = methods.fit(task, progress);
    if (!predictor) return failFrom(predictor);
    return QuantitySource{&column, std::move(*predictor)};
  }

  Status judge(const KnownDevice& known, const std::shared_ptr<const OptimizerNetwork>& network, std::size_t seed, const Progress& progress) {
    const CandidateOptions options{known.name, m_task, Method::Exhaustive, m_options.seed};
    const auto truth = candidatesFrom(m_workspace, known.sources, options, {});
    if (!truth) return failFrom(truth);
    std::vector<double> column;
    auto latency = fewMeasurements(known, column, progress);
    if (!latency) return failFrom(latency);
    const CandidateSources predicted = known.sources.knowingOnly(std::move(*latency));
    const auto candidates = candidatesFrom(m_workspace, predicted, options, {});
    if (!candidates) return failFrom(candidates);
    const auto chooser = NeuralChooser::prepare(predicted, network, *candidates, {});
    if (!chooser) return failFrom(chooser);
    m_positions.clear();
    for (std::size_t i = 0; i < (*truth)->row.size(); ++i) m_positions[(*truth)->row[i]] = i;
    CandidateTable latencyOnly = (*truth)->table;
    latencyOnly.energy.clear();
    for (Goal goal : comparisonGoals(latencyOnly)) {
      const auto oracle = choose(*m_data, **truth, goal);
      if (!oracle) return failFrom(oracle);
      if (!oracle->feasible) continue;
      for (const double confidence : kConfidences) {
        goal.confidence = confidence;
        judgeGoal(goal, *oracle, **truth, **candidates, **chooser, seed);
        if (goal.form == Goal::Form::Weights) break;  // a confidence is about limits
      }
    }
    return {};
  }

  void judgeGoal(const Goal& goal, const Answer& oracle, const Candidates& truth, const Candidates& candidates, const NeuralChooser& chooser, std::size_t seed) {
    const auto best = choose(*m_data, candidates, goal);
    if (!best || !best->feasible) return;
    double mean = 0;
    for (std::size_t i = 0; i < candidates.table.size(); ++i) mean += worth(goal, candidates.table.accuracy[i], candidates.table.latency[i], 0);
    mean /= static_cast<double>(candidates.table.size());
    const double top = worth(goal, best->accuracy.mean, best->latency.mean, 0);
    const std::string kind = goal.form == Goal::Form::Weights ? said("core", "weights") : sayf(phrase("core", "limits, confidence {}"), goal.confidence);
    const auto add = [&](const std::string& method, const Result<Answer>& answer) {
      Outcome& outcome = outcomeOf(kind, method);
      if (goal.form == Goal::Form::Limits) outcome.confidence = goal.confidence;
      ++outcome.cases;
      if (!answer || !answer->feasible) return;
      if (top > mean) {  // a tight limit can leave less than the mean of all designs: no way to count a share of
        outcome.regret.push_back(100 * (top - worth(goal, answer->accuracy.mean, answer->latency.mean, 0)) / (top - mean));
        outcome.seed.push_back(seed);
      }
      const auto at = m_positions.find(answer->row);
      if (at == m_positions.end()) return;
      const double latency = truth.table.latency[at->second], accuracy = truth.table.accuracy[at->second];
      const bool met = goal.form == Goal::Form::Weights || latency <= *goal.maxLatencyMs;
      outcome.met += met;
      if (met) outcome.loss.push_back(worth(goal, oracle.accuracy.mean, oracle.latency.mean, 0) - worth(goal, accuracy, latency, 0));
    };
    add(said("core", "network, one pass"), chooser.choose(goal, Refine::None));
    add(said("core", "network, refined"), chooser.choose(goal, Refine::Full));
    add(said("core", "all designs"), best);
  }

  Outcome& outcomeOf(const std::string& kind, const std::string& method) {
    for (auto& [known, outcome] : m_outcomes)
      if (known.first == kind && known.second == method) return outcome;
    return m_outcomes.emplace_back(std::pair(kind, method), Outcome{}).second;
  }

  /// How often a limit is met in truth, for each confidence that was asked for.
  Figure confidenceFigure() const {
    Figure figure{.name = "optimizer-confidence", .title = said("core", "How often the truth meets the limit"), .subtitle = said("core", "ten measurements a device")};
    figure.caption = said("core", "Latency limits on chips that were left out, by the confidence asked for. Above the dashed line predictions are more careful than they say.");
    figure.x = {.title = said("core", "Confidence asked for"), .unit = "%", .low = 45.0, .high = 100.0};
    figure.y = {.title = said("core", "Limit met"), .unit = "%", .low = 0.0, .high = 100.0};
    figure.lines.push_back({.direction = ReferenceLine::Direction::Diagonal, .label = said("core", "as promised"), .role = Role::Quiet, .dashed = true});
    constexpr Role kRoles[] = {Role::Data2, Role::Data1, Role::Data5};
    constexpr Shape kShapes[] = {Shape::Triangle, Shape::Circle, Shape::Diamond};
    std::vector<PlotSeries> methods;
    for (const auto& [name, outcome] : m_outcomes) {
      if (!std::isfinite(outcome.confidence)) continue;
      auto series = std::find_if(methods.begin(), methods.end(), [&, &method = name.second](const PlotSeries& known) { return known.name == method; });
      if (series == methods.end())
        series = methods.insert(methods.end(), {.name = name.second, .role = kRoles[methods.size() % 3], .shape = kShapes[methods.size() % 3], .size = 8});
      series->x.push_back(100 * outcome.confidence);
      series->y.push_back(outcome.metPercent());
    }
    figure.series = std::move(methods);
    return figure;
  }

  Evaluation evaluation(std::size_t seeds) const {
    Evaluation out{.name = "optimizer-devices", .title = said("core", "The optimizer network on chips that were left out")};
    out.figures.push_back(confidenceFigure());
    for (const auto& [name, outcome] : m_outcomes) {
      double worst = std::nan("");
      for (std::size_t seed = 0; seed < seeds; ++seed) {
        std::vector<double> own;
        for (std::size_t i = 0; i < outcome.regret.size(); ++i)
          if (outcome.seed[i] == seed) own.push_back(outcome.regret[i]);
        if (const double mean = meanOf(own); !(mean <= worst)) worst = mean;
      }
      EvaluationRow row{{{"table", sayf(phrase("core", "Goals by {}"), name.first)}, {"method", name.second}}, {}};
      row.values = {{"regret %", meanOf(outcome.regret)},
                    {"worst seed %", worst},
                    {"95th percentile %", quantile(outcome.regret, 0.95)},
                    {"true loss, points", meanOf(outcome.loss)},
                    {"95th percentile, points", quantile(outcome.loss, 0.95)},
                    {"truth meets the limit %", outcome.metPercent()},
                    {"cases", static_cast<double>(outcome.cases)}};
      out.rows.push_back(std::move(row));
    }
    out.notes.push_back(sayf(phrase("core", "{} devices of {} chips; the network and the predictor of a device know nothing of its chip but {} measurements, the anchors of "
                                            "the kit. {} training seeds. Accuracies of {} are those of the table; their sum over slots, which the network searches, ranks "
                                            "held-out designs at {:.3f}."),
                             m_devices.size(), m_chips.size(), kMeasurements, seeds, m_task, m_accuracySrcc));
    out.notes.push_back(said("core", "Regret: in the predictors' world, % of the way from the mean of all designs to the best of them. True loss: points of what the goal "
                                     "maximises (accuracy, less the weighted latency) below the best design of the measured tables, over the cases in which the measured "
                                     "latency meets the limit. Limits: latencies that 10, 30 and 60 % of the designs meet; weights: 5, 30 and 150 points for the middle 90 % of latencies."));
    out.notes.push_back(sayf(phrase("core", "Making the cases and training took at most {:.0f} s."), m_slowest));
    return out;
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  const EvaluateOptions& m_options;
  std::string m_task;
  std::vector<std::vector<std::size_t>> m_chips;
  std::unique_ptr<SlotWorld> m_world;
  std::map<std::size_t, KnownDevice> m_devices;
  std::shared_ptr<const SlotModel> m_accuracy;
  double m_accuracySrcc = 0, m_slowest = 0;
  std::map<std::int64_t, std::size_t> m_positions;  // of rows among the measured candidates
  std::vector<std::pair<std::pair<std::string, std::string>, Outcome>> m_outcomes;
};

}  // namespace

Result<Evaluation> evaluateOptimizerDevices(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress) {
  return LeaveChipOut(workspace, options).run(progress);
}

}  // namespace isotone
