// The optimizer network against evolution on devices whose chips it has never seen: by weights, and within limits.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/neural/neural_optimizer.h"
#include "core/neural/train_optimizer.h"
#include "core/optimizer/coordinate_descent.h"
#include "core/optimizer/landscape.h"
#include "core/optimizer/slot_evolution.h"
#include "core/optimizer/synthetic_devices.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kUnseen = 24, kFleet = 2000, kRandomDesigns = 1000;
constexpr std::size_t kMostSeeds = 3;
constexpr std::size_t kEvaluations[] = {1000, 10'000, 50'000};
constexpr double kWeights[] = {5, 30, 150};         // accuracy points for a device's range of latency
constexpr double kShares[] = {0.1, 0.3};            // of the range, above the least latency
constexpr double kPenalty = 10, kPenaltySlope = 200;  // points beyond a limit, and for each share of it

double millisecondsOf(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// The large space at 224 pixels: 3^65 designs.
struct Large {
  std::shared_ptr<const Slots> slots;
  SlotLayers layers;
  AllowedColumns allowed;

  static Result<Large> make() {
    auto space = DesignSpace::builtIn("mobile-edge");
    if (!space) return failFrom(space);
    auto slots = std::make_shared<const Slots>(std::make_shared<const DesignSpace>(std::move(*space)));
    auto layers = SlotLayers::of(slots);
    if (!layers) return failFrom(layers);
    const std::size_t resolution = *slots->space().findDecision("resolution");
    AllowedColumns allowed(*slots);
    allowed.pin(*slots, resolution, static_cast<std::uint8_t>(slots->space().decisions()[resolution].choices.size() - 1));
    return Large{slots, std::move(*layers), std::move(allowed)};
  }
};

/// Of one method: what it lost in each case, and how long it took.
struct Outcome {
  std::string method;  // as of OptimizerScore
  std::vector<double> lost, milliseconds;
  double good = 0;  // cases in which it was at least as good as the reference, or feasible

  double mean() const {
    double sum = 0;
    for (const double value : lost) sum += value;
    return lost.empty() ? std::nan("") : sum / static_cast<double>(lost.size());
  }
};
using Outcomes = std::vector<std::pair<std::string, Outcome>>;

Outcome& outcomeOf(Outcomes& outcomes, const std::string& name, const std::string& method) {
  for (auto& [known, outcome] : outcomes)
    if (known == name) return outcome;
  return outcomes.emplace_back(name, Outcome{.method = method}).second;
}

/// What a method found for one goal.
struct Found {
  std::string name, method;
  double value = 0, milliseconds = 0;
};

/// One trained network on the unseen devices.
class Judge {
 public:
  Judge(const Large& large, std::shared_ptr<const SlotModel> accuracy, const TrainedOptimizer& trained, std::uint64_t seed)
      : m_large(large), m_accuracy(accuracy), m_optimizer(trained.network, accuracy), m_seed(seed) {
    m_options.allowed = &large.allowed;
  }

  Status byWeights(const DeviceModel& model, Outcomes& outcomes) {
    const auto device = m_optimizer.prepare(analyticTables(m_large.layers, model));
    if (!device) return failFrom(device);
    for (const double points : kWeights) oneWeight(*device, {points / device->ranges[0], 0}, outcomes);
    oneWeight(*device, {0, kWeights[1] / device->ranges[1]}, outcomes);
    oneWeight(*device, {kWeights[1] / 2 / device->ranges[0], kWeights[1] / 2 / device->ranges[1]}, outcomes);
    return {};
  }

  Status withinLimits(const DeviceModel& model, Outcomes& outcomes) {
    const auto device = m_optimizer.prepare(analyticTables(m_large.layers, model));
    if (!device) return failFrom(device);
    constexpr double kNone = std::numeric_limits<double>::infinity();
    const double latency = least(device->tables[0]), energy = least(device->tables[1]);
    for (const double share : kShares) oneLimit(*device, {latency + share * device->ranges[0], kNone}, outcomes);
    oneLimit(*device, {latency + kShares[1] * device->ranges[0], energy + kShares[1] * device->ranges[1]}, outcomes);
    return {};
  }

 private:
  double least(const SlotModel& cost) const {
    const Objective objective{{{&cost, -1.0}}};
    SlotClimber climber(*m_large.slots, objective, m_large.slots->middle(), &m_large.allowed);
    climber.climb(8);
    return -climber.value();
  }

  void oneWeight(const PreparedDevice& device, const std::vector<double>& weights, Outcomes& outcomes) {
    const Slots& slots = *m_large.slots;
    const Objective objective = objectiveOf(*m_accuracy, device.tables, weights);
    const auto valueOf = [&](const Picks& picks) { return objective.value(picks); };
    std::vector<Found> found;
    Picks best;
    for (const std::size_t evaluations : kEvaluations) {
      SearchedPicks evolved;
      const double time = millisecondsOf([&] { evolved = evolveSlots(slots, valueOf, evaluations, m_seed, &m_large.allowed); });
      found.push_back({sayf(phrase("core", "evolution, {} evaluations"), countText(static_cast<std::int64_t>(evaluations))), "evolution", evolved.value, time});
      best = evolved.picks;
    }
    SlotClimber reference(slots, objective, best, &m_large.allowed);
    reference.climb(30);
    for (const int sweeps : {1, 5}) {
      double value = 0;
      const double time = millisecondsOf([&] {
        SlotClimber climber(slots, objective, slots.middle(), &m_large.allowed);
        climber.climb(sweeps);
        value = climber.value();
      });
      found.push_back({sayf(phrase("core", "coordinate descent, {} sweeps"), sweeps), "coordinate descent", value, time});
    }
    const DesignGoal goal{weights, {}, std::nullopt};
    for (const int sweeps : {0, 1, 8}) {
      ChosenDesign chosen;
      m_options.sweeps = sweeps;
      const double time = millisecondsOf([&] { chosen = m_optimizer.choose(device, goal, m_options, m_scratch); });
      const std::string name = sweeps == 0 ? said("core", "network, one pass") : sayf(phrase("core", "network and {} sweeps"), sweeps);
      const char* method = sweeps == 0 ? "network" : sweeps == 1 ? "network, one step" : "network, refined";
      found.push_back({name, method, objective.value(chosen.picks), time});
    }
    const double worst = randomMean(valueOf);
    for (const Found& one : found) {
      Outcome& outcome = outcomeOf(outcomes, one.name, one.method);
      outcome.lost.push_back(100 * (reference.value() - one.value) / (reference.value() - worst));
      outcome.milliseconds.push_back(one.milliseconds);
      outcome.good += one.value >= reference.value() - 1e-9;
    }
  }

  void oneLimit(const PreparedDevice& device, const std::vector<double>& limits, Outcomes& outcomes) {
    const auto penalised = [&](const Picks& picks) {
      double value = m_accuracy->value(picks);
      for (std::size_t k = 0; k < limits.size(); ++k) {
        const double excess = std::isfinite(limits[k]) ? device.tables[k].value(picks) / limits[k] - 1 : 0;
        if (excess > 0) value -= kPenalty + kPenaltySlope * excess;
      }
      return value;
    };
    const DesignGoal goal{{}, limits, std::nullopt};
    SearchedPicks evolved;
    const double evolution = millisecondsOf([&] { evolved = evolveSlots(*m_large.slots, penalised, kEvaluations[2], m_seed, &m_large.allowed); });
    const ChosenDesign reference = m_optimizer.evaluated(device, goal, evolved.picks);
    const auto add = [&](const std::string& name, const ChosenDesign& design, double time) {
      Outcome& outcome = outcomeOf(outcomes, name, {});
      if (design.feasible && reference.feasible) outcome.lost.push_back(reference.accuracy - design.accuracy);
      outcome.milliseconds.push_back(time);
      outcome.good += design.feasible;
    };
    add(sayf(phrase("core", "evolution, {} evaluations"), countText(static_cast<std::int64_t>(kEvaluations[2]))), reference, evolution);
    for (const int sweeps : {0, 1}) {
      ChosenDesign chosen;
      m_options.sweeps = sweeps;
      const double time = millisecondsOf([&] { chosen = m_optimizer.choose(device, goal, m_options, m_scratch); });
      add(sweeps == 0 ? said("core", "network, 64 weights in one pass") : said("core", "network, weight refined, local search"), chosen, time);
    }
  }

  double randomMean(const std::function<double(const Picks&)>& valueOf) const {
    Random random(m_seed);
    double sum = 0;
    for (std::size_t i = 0; i < kRandomDesigns; ++i)
      sum += randomSlots(*m_large.slots, valueOf, 1, random(), &m_large.allowed).value;
    return sum / static_cast<double>(kRandomDesigns);
  }

  const Large& m_large;
  std::shared_ptr<const SlotModel> m_accuracy;
  NeuralOptimizer m_optimizer;
  NeuralOptimizer::Options m_options;
  NeuralOptimizer::Scratch m_scratch;
  std::uint64_t m_seed;
};

/// Each method over all training seeds: everything it lost, and its mean with the worst seed.
struct Summary { std::string name; Outcome all; double worst = -std::numeric_limits<double>::infinity(); };

std::vector<Summary> summaries(const std::vector<Outcomes>& seeds) {
  std::vector<Summary> out;
  for (const auto& [method, first] : seeds.front()) {
    Summary summary{method, {.method = first.method}};
    for (const Outcomes& outcomes : seeds)
      for (const auto& [name, outcome] : outcomes) {
        if (name != method) continue;
        Outcome& all = summary.all;
        all.lost.insert(all.lost.end(), outcome.lost.begin(), outcome.lost.end());
        all.milliseconds.insert(all.milliseconds.end(), outcome.milliseconds.begin(), outcome.milliseconds.end());
        all.good += outcome.good;
        summary.worst = std::max(summary.worst, outcome.mean());
      }
    out.push_back(std::move(summary));
  }
  return out;
}

void addRows(Evaluation& evaluation, const std::string& table, const std::vector<Summary>& methods, bool limits) {
  for (const auto& [name, all, worst] : methods) {
    EvaluationRow row{{{"table", table}, {"method", name}}, {}};
    row.values = {{"mean", all.mean()}, {"worst seed", worst}, {"95th percentile", quantile(all.lost, 0.95)},
                  {limits ? "feasible %" : "not beaten %", 100 * all.good / static_cast<double>(all.milliseconds.size())},
                  {"median ms", quantile(all.milliseconds, 0.5)}, {"95th percentile ms", quantile(all.milliseconds, 0.95)}};
    evaluation.rows.push_back(std::move(row));
  }
}

Figure regretFigure(const std::vector<Summary>& methods, Landscape landscape) {
  std::vector<OptimizerScore> scores;
  for (const auto& [name, all, worst] : methods)
    scores.push_back({.method = all.method, .meanRegretPercent = all.mean(), .p95RegretPercent = quantile(all.lost, 0.95),
                      .medianMilliseconds = quantile(all.milliseconds, 0.5)});
  Figure figure = regretAgainstTime(scores);
  figure.name += std::string("-") + landscapeName(landscape);
  figure.subtitle = sayf(phrase("core", "{} landscape, unseen chips, by weights"), landscapeName(landscape));
  return figure;
}

}  // namespace

Result<Evaluation> evaluateOptimizer(const EvaluateOptions& options, const Progress& progress) {
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  const auto devices = deviceCatalogue();
  if (!devices) return failFrom(devices);
  const auto large = Large::make();
  if (!large) return failFrom(large);
  const std::size_t seeds = std::min(kMostSeeds, options.seeds);

  Evaluation evaluation{.name = "optimizer", .title = said("core", "The optimizer network on devices that it has never seen")};
  double slowest = 0;
  const double parts = 2.0 * static_cast<double>(seeds);
  double part = 0;
  for (const Landscape landscape : {Landscape::Smooth, Landscape::Rugged}) {
    const auto accuracy = std::make_shared<const SlotModel>(mobileLandscape(large->slots, landscape));
    std::vector<Outcomes> weights(seeds), limits(seeds);
    for (std::size_t i = 0; i < seeds; ++i, ++part) {
      const std::uint64_t seed = options.seed + i;
      const ChipSplit split = splitChips(*devices, kUnseen, seed);
      CaseOptions cases;
      cases.seed = seed;
      OptimizerTraining training;
      training.seed = seed;
      const auto trained = trainOptimizer(**engine, *accuracy, trainingFleet(large->layers, split.known, kFleet, seed, progress), cases, training,
                                          progress.part(part / parts, (part + 0.6) / parts));
      if (!trained) return failFrom(trained);
      slowest = std::max(slowest, trained->seconds);
      Judge judge(*large, accuracy, *trained, seed);
      for (std::size_t d = 0; d < split.unseen.size(); ++d) {
        if (progress.stopRequested()) return cancelled();
        progress.report((part + 0.6 + 0.4 * static_cast<double>(d) / static_cast<double>(split.unseen.size())) / parts, split.unseen[d].title);
        if (const Status done = judge.byWeights(split.unseen[d], weights[i]); !done) return failFrom(done);
        if (const Status done = judge.withinLimits(split.unseen[d], limits[i]); !done) return failFrom(done);
      }
    }
    const auto byWeights = summaries(weights);
    addRows(evaluation, sayf(phrase("core", "Regret by weights, %, {} landscape"), landscapeName(landscape)), byWeights, false);
    addRows(evaluation, sayf(phrase("core", "Accuracy points lost within limits, {} landscape"), landscapeName(landscape)), summaries(limits), true);
    evaluation.figures.push_back(regretFigure(byWeights, landscape));
  }
  evaluation.notes.push_back(sayf(
      phrase("core", "5 stages of 2 to 4 blocks, each with one of 27 combinations of kernel, expansion and bits: 3^65 designs. Accuracy "
                     "is a formula, not measured. {} of {} chips of the catalogue are unseen; the network is trained on {} synthetic devices "
                     "around the others, with {} training seeds, each with its own unseen chips."),
      kUnseen, devices->size(), kFleet, seeds));
  evaluation.notes.push_back(said("core", "Regret: 0 is evolution with 50,000 evaluations and local search to its end, 100 the mean of random designs; below 0 "
                                          "is better than that evolution. Limits: points of accuracy below evolution with 50,000 evaluations "
                                          "under a penalty; below 0 is better."));
  evaluation.notes.push_back(sayf(phrase("core", "Making the cases and training took at most {:.0f} s."), slowest));
  return evaluation;
}

}  // namespace isotone
