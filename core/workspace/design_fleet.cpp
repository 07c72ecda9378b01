#include "core/workspace/design_fleet.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <numeric>

#include "core/base/language.h"
#include "core/neural/fleet_designs.h"
#include "core/optimizer/synthetic_devices.h"
#include "core/workspace/candidate_search.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/neural_choice.h"
#include "core/workspace/optimizer_scores.h"

namespace isotone {
namespace {

constexpr std::size_t kMostCovering = 400;  // different designs that a cover is looked for among

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

double rangeOf(const std::vector<double>& values) { return values.empty() ? 0 : quantile(values, 0.95) - quantile(values, 0.05); }

/// The workspace's devices, each by its own measurements and predictors.
class MeasuredFleet {
 public:
  MeasuredFleet(const Workspace& workspace, const FleetRequest& request, std::shared_ptr<const OptimizerNetwork> network)
      : m_workspace(workspace), m_data(workspace.data()), m_request(request), m_network(std::move(network)) {}

  Result<FleetResult> run(const Progress& progress) {
    FleetResult out;
    for (std::size_t i = 0; i < m_data->devices.size(); ++i) {
      if (progress.stopRequested()) return cancelled();
      const std::string& name = m_data->devices[i].name;
      progress.report(static_cast<double>(i) / static_cast<double>(m_data->devices.size()), name);
      if (const Status done = add(name, out, progress); !done) {
        if (done.error().kind == ErrorKind::Cancelled) return failFrom(done);
        out.issues.push_back({Severity::Note, done.error().message, name, 0});
      }
    }
    out.cover = coverDevices(regrets(), m_searches.size(), m_request.allowedRegret);
    for (std::size_t i = 0; i < out.devices.size(); ++i) out.devices[i].servedBy = out.cover.servedBy[i];
    for (const Design& design : m_designs) out.keys.push_back(m_data->space->key(design));
    return out;
  }

 private:
  Status add(const std::string& name, FleetResult& out, const Progress& progress) {
    const CandidateOptions options{name, m_request.task, Method::Auto, m_request.seed};
    auto sources = CandidateSources::find(m_workspace, options);
    if (!sources) return failFrom(sources);
    const auto candidates = candidatesFrom(m_workspace, *sources, options, {});
    if (!candidates) return failFrom(candidates);
    const auto chooser = NeuralChooser::prepare(*sources, m_network, *candidates, progress);
    if (!chooser) return failFrom(chooser);
    Goal goal;
    goal.form = Goal::Form::Weights;
    const double latency = rangeOf((*candidates)->table.latency), energy = rangeOf((*candidates)->table.energy);
    if (latency > 0) goal.latencyWeight = m_request.latencyPoints / latency;
    if (energy > 0) goal.energyWeight = m_request.energyPoints / energy;
    const auto answer = (*chooser)->choose(goal, Refine::Full);
    if (!answer) return failFrom(answer);
    if (std::find(m_designs.begin(), m_designs.end(), answer->design) == m_designs.end()) m_designs.push_back(answer->design);
    out.devices.push_back({name, answer->key, answer->accuracy.mean, answer->latency.mean, answer->energy.mean});
    m_searches.emplace_back(CandidateSearch(*candidates, std::move(*sources)), goal);
    m_best.push_back(worth(goal, answer->accuracy.mean, answer->latency.mean, answer->energy.mean));
    return {};
  }

  std::vector<float> regrets() const {
    std::vector<float> out;
    for (const Design& design : m_designs)
      for (std::size_t i = 0; i < m_searches.size(); ++i) {
        const auto& [search, goal] = m_searches[i];
        const Candidates known = search.numbersOf({design});
        const double energy = known.table.energy.empty() ? std::nan("") : known.table.energy[0];
        out.push_back(known.designs.size() == 0 ? std::numeric_limits<float>::infinity()
                                                : static_cast<float>(m_best[i] - worth(goal, known.table.accuracy[0], known.table.latency[0], energy)));
      }
    return out;
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  const FleetRequest& m_request;
  std::shared_ptr<const OptimizerNetwork> m_network;
  std::vector<Design> m_designs;
  std::vector<std::pair<CandidateSearch, Goal>> m_searches;
  std::vector<double> m_best;
};

Result<FleetResult> syntheticFleet(const FleetRequest& request, const OptimizerNetwork& network, const Progress& progress) {
  if (!network.world.layers)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space {} does not know its layers, so synthetic devices cannot run it."), network.world.slots->space().title()));
  const auto catalogue = deviceCatalogue();
  if (!catalogue) return failFrom(catalogue);
  const std::vector<DeviceModel> devices = syntheticDevices(*catalogue, request.synthetic, request.seed);
  const NeuralOptimizer optimizer(network.trained.network, network.accuracy);
  const FleetGoal goal{request.latencyPoints, request.energyPoints};
  auto fleet = designFleet(optimizer, *network.world.layers, devices, goal, {.threads = request.threads}, progress.part(0, 0.9));
  if (!fleet) return failFrom(fleet);
  FleetResult out{.networkSeconds = fleet->networkSeconds};
  const Slots& slots = *network.world.slots;
  for (const Picks& picks : fleet->designs) out.keys.push_back(slots.space().key(slots.designOf(picks)));
  for (std::size_t i = 0; i < devices.size(); ++i) {
    const FleetDesign& own = fleet->devices[i];
    out.devices.push_back({devices[i].name, out.keys[own.design], static_cast<double>(own.accuracy), static_cast<double>(own.latencyMs), static_cast<double>(own.energyMj)});
  }
  // A cover among the most frequent designs: the matrix of all would not fit where every device has its own.
  std::vector<std::size_t> uses(fleet->designs.size(), 0), order(uses.size());
  for (const FleetDesign& own : fleet->devices) ++uses[own.design];
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return uses[a] > uses[b]; });
  order.resize(std::min(order.size(), kMostCovering));
  progress.report(0.9, said("core", "Looking for the fewest designs"));
  FleetDesigns frequent{.devices = fleet->devices};
  for (const std::size_t design : order) frequent.designs.push_back(fleet->designs[design]);
  const auto regrets = fleetRegrets(optimizer, *network.world.layers, devices, goal, frequent);
  if (progress.stopRequested()) return cancelled();
  out.cover = coverDevices(regrets, devices.size(), request.allowedRegret);
  for (std::size_t i = 0; i < devices.size(); ++i) out.devices[i].servedBy = out.cover.servedBy[i];
  for (std::size_t& design : out.cover.designs) design = order[design];
  return out;
}

}  // namespace

Result<FleetResult> designForFleet(const Workspace& workspace, const FleetRequest& request, const Progress& progress) {
  const auto begin = Clock::now();
  auto network = optimizerNetwork(workspace, request.task);
  if (!network) return failFrom(network);
  auto out = request.synthetic > 0 ? syntheticFleet(request, **network, progress) : MeasuredFleet(workspace, request, *network).run(progress);
  if (out) out->seconds = secondsSince(begin);
  return out;
}

}  // namespace isotone
