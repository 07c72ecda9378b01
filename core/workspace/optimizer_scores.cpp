#include "core/workspace/optimizer_scores.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

#include "core/base/language.h"
#include "core/workspace/candidate_search.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/neural_choice.h"

namespace isotone {
namespace {

constexpr std::size_t kRandomDesigns = 1000;
constexpr int kSteps = 30;
constexpr double kWeights[] = {5, 30, 150};      // accuracy points for the middle 90 % of a cost
constexpr double kShares[] = {0.1, 0.3, 0.6};    // of designs that meet a limit

bool isLimited(const Goal& goal) { return goal.form == Goal::Form::Limits; }

struct Attempt {
  double value = std::nan("");  // NaN: nothing that meets the limits
  std::size_t evaluations = 0;
  double milliseconds = 0;
};

struct Outcome {
  std::vector<double> regret, milliseconds;
  std::size_t evaluations = 0, limited = 0, met = 0;
};

class Judge {
 public:
  Judge(const Workspace& workspace, std::shared_ptr<const OptimizerNetwork> network, std::string task, std::uint64_t seed)
      : m_workspace(workspace), m_data(workspace.data()), m_network(std::move(network)), m_task(std::move(task)), m_seed(seed),
        m_enumerable(m_data->space->isTable() || m_data->space->enumerable().has_value()) {}

  Status judge(const std::string& device, const Progress& progress) {
    const CandidateOptions options{device, m_task, Method::Exhaustive, m_seed};
    auto sources = CandidateSources::find(m_workspace, options);
    if (!sources) return {};
    *sources = sources->consistent();
    const auto candidates = candidatesFrom(m_workspace, *sources, options, progress.part(0, 0.3));
    if (!candidates) return candidates.error().kind == ErrorKind::Cancelled ? Status(failFrom(candidates)) : Status();
    const auto chooser = NeuralChooser::prepare(*sources, m_network, *candidates, progress.part(0.3, 0.4));
    if (!chooser) return chooser.error().kind == ErrorKind::Cancelled ? Status(failFrom(chooser)) : Status();
    std::shared_ptr<const Candidates> evolved;
    if (sources->predictsAnyDesign()) {
      auto found = candidatesFrom(m_workspace, *sources, {device, m_task, Method::Evolutionary, m_seed}, progress.part(0.4, 0.6));
      if (found) evolved = std::move(*found);
    }
    const CandidateSearch search(*candidates, *sources);
    for (const Goal& goal : comparisonGoals((*candidates)->table)) {
      if (progress.stopRequested()) return cancelled();
      judgeCase(goal, **chooser, search, evolved.get());
    }
    return {};
  }

  std::vector<OptimizerScore> scores() const {
    std::vector<OptimizerScore> out;
    for (const auto& [method, outcome] : m_outcomes) {
      if (outcome.milliseconds.empty()) continue;
      OptimizerScore score{.method = method, .evaluations = outcome.evaluations / outcome.milliseconds.size()};
      double sum = 0;
      for (const double regret : outcome.regret) sum += regret;
      score.meanRegretPercent = outcome.regret.empty() ? std::nan("") : sum / static_cast<double>(outcome.regret.size());
      score.p95RegretPercent = outcome.regret.empty() ? std::nan("") : quantile(outcome.regret, 0.95);
      score.feasiblePercent = outcome.limited == 0 ? 100 : 100.0 * static_cast<double>(outcome.met) / static_cast<double>(outcome.limited);
      score.medianMilliseconds = quantile(outcome.milliseconds, 0.5);
      out.push_back(score);
    }
    return out;
  }

 private:
  static Attempt timed(const Goal& goal, const std::function<Result<Answer>()>& method) {
    const auto begin = std::chrono::steady_clock::now();
    const auto answer = method();
    const double time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return answer ? Attempt{answer->feasible ? worth(goal, answer->accuracy.mean, answer->latency.mean, answer->energy.mean) : std::nan(""), answer->evaluations, time} : Attempt{.milliseconds = time};
  }

  std::vector<Design> randomDesigns() const {
    Random random(m_seed);
    std::vector<Design> designs;
    for (std::size_t i = 0; i < kRandomDesigns; ++i) {
      if (m_data->space->isTable()) {
        const DesignView row = m_data->designs.designs[random.below(m_data->designs.size())];
        designs.emplace_back(row.begin(), row.end());
      } else {
        designs.push_back(m_data->space->random(random));
      }
    }
    return designs;
  }

  void judgeCase(const Goal& goal, const NeuralChooser& chooser, const CandidateSearch& search, const Candidates* evolved) {
    const std::vector<Design> drawn = randomDesigns();
    std::vector<std::pair<const char*, Attempt>> attempts;
    if (m_enumerable) attempts.emplace_back("exhaustive", timed(goal, [&] { return choose(*m_data, search.candidates(), goal); }));
    if (evolved != nullptr) {
      Attempt attempt = timed(goal, [&] { return choose(*m_data, *evolved, goal); });
      attempt.milliseconds += evolved->microseconds / 1000;  // a front for every goal, but one that must be searched on each device
      attempts.emplace_back("evolutionary", attempt);
    }
    attempts.emplace_back("random", timed(goal, [&] { return search.search(drawn, goal, 0); }));
    const Slots& slots = *m_network->world.slots;
    attempts.emplace_back("coordinate descent", timed(goal, [&] { return search.search({slots.designOf(slots.middle())}, goal, kSteps); }));
    attempts.emplace_back("network", timed(goal, [&] { return chooser.choose(goal, Refine::None); }));
    attempts.emplace_back("network, one step", timed(goal, [&] { return chooser.choose(goal, Refine::Sweep); }));
    attempts.emplace_back("network, refined", timed(goal, [&] { return chooser.choose(goal, Refine::Full); }));
    double best = std::nan("");
    for (const auto& [method, attempt] : attempts)
      if (!std::isnan(attempt.value) && !(attempt.value <= best)) best = attempt.value;
    if (std::isnan(best)) return;
    const double range = best - meanValue(search, drawn, goal);
    for (const auto& [method, attempt] : attempts) {
      Outcome& outcome = outcomeOf(method);
      outcome.evaluations += attempt.evaluations;
      outcome.milliseconds.push_back(attempt.milliseconds);
      outcome.limited += isLimited(goal);
      outcome.met += isLimited(goal) && !std::isnan(attempt.value);
      if (!std::isnan(attempt.value) && range > 0) outcome.regret.push_back(100 * (best - attempt.value) / range);
    }
  }

  /// What random designs are worth; limits are not asked for, so that the scale does not hang on how many meet them.
  static double meanValue(const CandidateSearch& search, const std::vector<Design>& designs, const Goal& goal) {
    const Candidates numbers = search.numbersOf(designs);
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < numbers.designs.size(); ++i) {
      const double energy = i < numbers.table.energy.size() ? numbers.table.energy[i] : std::nan("");
      const double value = worth(goal, numbers.table.accuracy[i], numbers.table.latency[i], energy);
      if (!std::isfinite(value)) continue;
      sum += value;
      ++count;
    }
    return sum / count;
  }

  Outcome& outcomeOf(const char* method) {
    for (auto& [known, outcome] : m_outcomes)
      if (known == method) return outcome;
    return m_outcomes.emplace_back(method, Outcome{}).second;
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  std::shared_ptr<const OptimizerNetwork> m_network;
  std::string m_task;
  std::uint64_t m_seed;
  bool m_enumerable;
  std::vector<std::pair<std::string, Outcome>> m_outcomes;
};

}  // namespace

double worth(const Goal& goal, double accuracy, double latency, double energy) {
  if (isLimited(goal)) return accuracy;
  const double value = accuracy - goal.latencyWeight * latency;
  return goal.energyWeight == 0 ? value : value - goal.energyWeight * energy;
}

std::vector<Goal> comparisonGoals(const CandidateTable& table) {
  std::vector<Goal> goals;
  const auto add = [&](const std::vector<double>& column, double Goal::*weight, std::optional<double> Goal::*limit) {
    std::vector<double> known;
    std::copy_if(column.begin(), column.end(), std::back_inserter(known), [](double value) { return std::isfinite(value); });
    if (known.empty()) return;
    const double range = quantile(known, 0.95) - quantile(known, 0.05);
    if (!(range > 0)) return;
    for (const double points : kWeights) {
      goals.emplace_back().form = Goal::Form::Weights;
      goals.back().*weight = points / range;
    }
    for (const double share : kShares) goals.emplace_back().*limit = quantile(known, share);
  };
  add(table.latency, &Goal::latencyWeight, &Goal::maxLatencyMs);
  add(table.energy, &Goal::energyWeight, &Goal::maxEnergyMj);
  return goals;
}

Result<std::vector<OptimizerScore>> scoreOptimizer(const Workspace& workspace, const std::shared_ptr<const OptimizerNetwork>& network,
                                                   const std::string& task, const std::vector<std::string>& devices, std::uint64_t seed,
                                                   const Progress& progress) {
  Judge judge(workspace, network, task, seed);
  for (std::size_t i = 0; i < devices.size(); ++i) {
    if (progress.stopRequested()) return cancelled();
    const auto share = [&](std::size_t done) { return static_cast<double>(done) / static_cast<double>(devices.size()); };
    progress.report(share(i), sayf(phrase("core", "Comparing methods on {}"), devices[i]));
    if (const Status done = judge.judge(devices[i], progress.part(share(i), share(i + 1))); !done) return failFrom(done);
  }
  return judge.scores();
}

}  // namespace isotone
