#include "core/workspace/neural_choice.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>

#include "core/base/language.h"
#include "core/neural/neural_optimizer.h"
#include "core/predictors/normal.h"
#include "core/workspace/candidate_search.h"

namespace isotone {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kSweepRows = 64, kFrontRows = 256, kSamples = 256;
constexpr int kMostSteps = 30, kStarts = 6;

class Chooser final : public NeuralChooser {
 public:
  Chooser(std::shared_ptr<const OptimizerNetwork> network, CandidateSearch search, PreparedDevice device, DeviceNovelty::Score novelty)
      : m_network(std::move(network)), m_optimizer(m_network->trained.network, m_network->accuracy), m_search(std::move(search)),
        m_device(std::move(device)), m_novelty(novelty) {}

  Result<Answer> choose(const Goal& goal, Refine refine) const override {
    const auto begin = std::chrono::steady_clock::now();
    const AllowedColumns held = allowedColumns(goal);
    NeuralOptimizer::Options options;
    options.rows = rowsFor(kSweepRows);
    if (refine == Refine::Full) options.samples = kSamples;
    if (!goal.held.empty()) options.allowed = &held;
    std::vector<Design> designs;
    const DesignGoal sums = sumsOf(goal);
    {
      const std::lock_guard turn(m_mutex);
      if (refine == Refine::None && !hasLimits(goal)) {
        m_optimizer.onePass(m_device, sums.weights, options.allowed, m_scratch, m_picks);
        add({m_picks}, goal, designs);
      } else {
        add(m_optimizer.proposals(m_device, sums, rangeFor(goal), options, m_scratch), goal, designs);
      }
    }
    auto answer = m_search.search(designs, goal, 0);
    if (answer && refine != Refine::None) answer = refined(*answer, std::move(designs), goal, sums, options, refine);
    if (!answer) return answer;
    answer->method = Method::Neural;
    answer->microseconds = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    return answer;
  }

  const DeviceNovelty::Score& novelty() const override { return m_novelty; }

  std::vector<Design> front() const override {
    NeuralOptimizer::Options options;
    options.rows = rowsFor(kFrontRows);
    std::vector<Design> designs;
    const std::lock_guard turn(m_mutex);
    add(m_optimizer.proposals(m_device, {}, NeuralOptimizer::Range::Whole, options, m_scratch), {}, designs);
    return designs;
  }

 private:
  static bool hasLimits(const Goal& goal) {
    const bool costs = goal.form == Goal::Form::Limits && (goal.maxLatencyMs || goal.maxEnergyMj);
    return costs || goal.maxSizeBytes || goal.minAccuracyPercent;
  }

  /// Of a sweep; spaces with outer slots ask the network once for each of their combinations.
  std::size_t rowsFor(std::size_t rows) const {
    return std::max<std::size_t>(8, rows / std::max<std::size_t>(1, m_device.columns.size() / m_device.tables.size() / 4));
  }
  /// A limit that is not on the costs can be met by small designs only: the whole range has them.
  static NeuralOptimizer::Range rangeFor(const Goal& goal) {
    const bool costs = goal.form == Goal::Form::Limits && (goal.maxLatencyMs || goal.maxEnergyMj);
    return hasLimits(goal) && !costs ? NeuralOptimizer::Range::Whole : NeuralOptimizer::Range::OfGoal;
  }

  const Slots& slots() const { return m_optimizer.network().slots(); }

  AllowedColumns allowedColumns(const Goal& goal) const {
    AllowedColumns allowed(slots());
    for (const HeldChoice& one : goal.held) allowed.pin(slots(), one.decision, one.choice);
    return allowed;
  }

  /// The goal in the sums' terms. What is limited on the size or with a confidence is left to the check of the designs.
  DesignGoal sumsOf(const Goal& goal) const {
    DesignGoal out{std::vector<double>(kCosts, 0.0), std::vector<double>(kCosts, kInfinity), goal.minAccuracyPercent};
    if (goal.form == Goal::Form::Weights) {
      out.weights = {goal.latencyWeight, goal.energyWeight};
    } else {
      if (goal.maxLatencyMs) out.limits[kLatencyCost] = *goal.maxLatencyMs;
      if (goal.maxEnergyMj) out.limits[kEnergyCost] = *goal.maxEnergyMj;
    }
    return out;
  }

  void add(const std::vector<Picks>& picks, const Goal& goal, std::vector<Design>& designs) const {
    for (const Picks& one : picks) {
      Design design = slots().designOf(one);
      // A slot keeps all of its decisions' held choices, but a gate may leave a slot out and bring it back.
      for (const HeldChoice& held : goal.held)
        if (held.decision < design.size() && slots().space().isActive(design, held.decision)) design[held.decision] = held.choice;
      designs.push_back(slots().space().canonical(std::move(design)));
    }
    std::sort(designs.begin(), designs.end());
    designs.erase(std::unique(designs.begin(), designs.end()), designs.end());
  }

  Result<Answer> refined(const Answer& first, std::vector<Design> designs, const Goal& goal, DesignGoal sums, const NeuralOptimizer::Options& options,
                         Refine refine) const {
    const Picks picks = slots().picksOf(first.design);
    // The sums' limits are moved by what they are off, and by the confidence asked for, at the best design so far.
    const double z = goal.confidence > 0.5 ? normalQuantile(goal.confidence) : 0;
    const auto adjust = [&](std::size_t kind, const Estimate& estimate) {
      const double own = m_device.tables[kind].value(picks), known = estimate.mean + z * estimate.spread;
      if (sums.limits[kind] < kInfinity && own > 0 && known > 0 && std::isfinite(known)) sums.limits[kind] *= own / known;
    };
    adjust(kLatencyCost, first.latency);
    adjust(kEnergyCost, first.energy);
    if (sums.minAccuracy && std::isfinite(first.accuracy.mean))
      *sums.minAccuracy += m_network->accuracy->value(picks) - (first.accuracy.mean - z * first.accuracy.spread);
    {
      const std::lock_guard turn(m_mutex);
      const ChosenDesign chosen = m_optimizer.choose(m_device, sums, options, m_scratch);
      add({chosen.picks}, goal, designs);
    }
    return refine == Refine::Sweep ? m_search.search(designs, goal, 1) : m_search.search(designs, goal, kMostSteps, kStarts);
  }

  std::shared_ptr<const OptimizerNetwork> m_network;
  NeuralOptimizer m_optimizer;
  CandidateSearch m_search;
  PreparedDevice m_device;
  DeviceNovelty::Score m_novelty;
  mutable std::mutex m_mutex;  // guards the work memory
  mutable NeuralOptimizer::Scratch m_scratch;
  mutable Picks m_picks;
};

}  // namespace

const char* refineName(Refine refine) {
  switch (refine) {
    case Refine::None: return "none";
    case Refine::Sweep: return "sweep";
    case Refine::Full: break;
  }
  return "full";
}

Result<std::shared_ptr<const NeuralChooser>> NeuralChooser::prepare(const Workspace& workspace, std::shared_ptr<const Candidates> candidates,
                                                                    const Progress& progress) {
  auto network = optimizerNetwork(workspace, candidates->task);
  if (!network) return failFrom(network);
  auto sources = CandidateSources::find(workspace, {.device = candidates->device, .task = candidates->task});
  if (!sources) return failFrom(sources);
  return prepare(std::move(*sources), std::move(*network), std::move(candidates), progress);
}

Result<std::shared_ptr<const NeuralChooser>> NeuralChooser::prepare(CandidateSources sources, std::shared_ptr<const OptimizerNetwork> network,
                                                                    std::shared_ptr<const Candidates> candidates, const Progress& progress) {
  progress.report(0.1, said("core", "Laying out the costs of the device"));
  auto tables = deviceTables(network->world, sources, 1, progress);
  if (!tables) return failFrom(tables);
  if (progress.stopRequested()) return cancelled();
  const auto traits = deviceTraits(*tables, network->trained.network->features().outer());
  const DeviceNovelty::Score novelty = network->trained.novelty.empty() ? DeviceNovelty::Score{} : network->trained.novelty.score(traits);
  auto device = NeuralOptimizer(network->trained.network, network->accuracy).prepare(std::move(*tables));
  if (!device) return failFrom(device);
  return std::make_shared<const Chooser>(std::move(network), CandidateSearch(std::move(candidates), std::move(sources)), std::move(*device), novelty);
}

Result<Answer> answerTo(const Workspace& workspace, const std::shared_ptr<const Candidates>& candidates, const ChoiceRequest& request,
                        const Progress& progress) {
  const Goal& goal = request.goal;
  const bool asked = request.method == Method::Neural;
  if (!asked && candidates->method != Method::Neural) return choose(*workspace.data(), *candidates, goal);
  const auto chooser = NeuralChooser::prepare(workspace, candidates, progress);
  if (!chooser) return failFrom(chooser);
  auto answer = (*chooser)->choose(goal, request.refine);
  if (asked || !answer) return answer;
  auto known = choose(*workspace.data(), *candidates, goal);
  return known && isBetter(goal, *known, *answer) ? std::move(known) : std::move(answer);
}

}  // namespace isotone
