#include "core/neural/fleet_designs.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <thread>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr std::size_t kBlock = 1024;

/// What designing needs of one device under one outer combination.
struct DeviceColumns {
  std::vector<float> latency, energy;
  double latencyBase = 0, energyBase = 0;
  std::vector<double> layerLatency, layerEnergy;  // reused
};

class FleetCosts {
 public:
  FleetCosts(const NeuralOptimizer& optimizer, const SlotLayers& layers, const FleetGoal& goal)
      : m_optimizer(optimizer), m_slots(optimizer.network().slots()), m_goal(goal),
        m_combinations(outerCombinations(m_slots, optimizer.network().features().outer())) {
    for (const Picks& combination : m_combinations) m_sums.push_back(layers.under(optimizer.network().features().outer(), combination));
  }

  const std::vector<Picks>& combinations() const { return m_combinations; }

  void write(const DeviceModel& device, std::size_t combination, DeviceColumns& out) const {
    auto &latency = out.layerLatency, &energy = out.layerEnergy;
    const ColumnSums& sums = m_sums[combination];
    latency.resize(sums.layers().size());
    energy.resize(latency.size());
    for (std::size_t i = 0; i < latency.size(); ++i) {
      const SimulatedCost cost = simulateLayer(device, sums.layers()[i]);
      latency[i] = cost.latencyMs;
      energy[i] = cost.energyMj;
    }
    out.latency.resize(m_slots.width());
    out.energy.resize(m_slots.width());
    out.latencyBase = sums.write(latency, out.latency);
    out.energyBase = sums.write(energy, out.energy);
  }

  /// Accuracy points a ms and a mJ of this device: the range is that at the middle outer combination, as in costRange().
  std::pair<double, double> weights(const DeviceModel& device, DeviceColumns& work) const {
    const Picks middle = m_slots.middle();
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_combinations.size(); ++i) {
      bool same = true;
      for (const std::size_t slot : m_optimizer.network().features().outer()) same = same && m_combinations[i][slot] == middle[slot];
      if (same) at = i;
    }
    write(device, at, work);
    return {weight(m_goal.latencyWeight, work.latency), weight(m_goal.energyWeight, work.energy)};
  }

  FleetDesign evaluated(const DeviceColumns& columns, std::pair<double, double> weights, const Picks& picks) const {
    double latency = columns.latencyBase, energy = columns.energyBase;
    for (std::size_t s = 0; s < picks.size(); ++s) {
      if (!m_slots.present(picks, s)) continue;
      latency += static_cast<double>(columns.latency[m_slots.offset(s) + picks[s]]);
      energy += static_cast<double>(columns.energy[m_slots.offset(s) + picks[s]]);
    }
    const double accuracy = m_optimizer.accuracy().value(picks);
    return {0, static_cast<float>(accuracy), static_cast<float>(latency), static_cast<float>(energy),
            static_cast<float>(accuracy - weights.first * latency - weights.second * energy)};
  }

 private:
  double weight(double points, const std::vector<float>& columns) const {
    if (points == 0) return 0;
    const double range = columnRange(m_optimizer.network().features().slotsPointer(), columns);
    return range > 0 ? points / range : 0;
  }

  const NeuralOptimizer& m_optimizer;
  const Slots& m_slots;
  const FleetGoal& m_goal;
  std::vector<Picks> m_combinations;
  std::vector<ColumnSums> m_sums;
};

using Weights = std::pair<double, double>;

/// Designs for up to kBlock devices at a time.
class FleetWorker {
 public:
  FleetWorker(const NeuralOptimizer& optimizer, const FleetCosts& costs, const FleetOptions& options)
      : m_optimizer(optimizer), m_costs(costs), m_options(options), m_width(optimizer.network().slots().width()) {}

  double seconds = 0;  // in the network

  void design(std::span<const DeviceModel> devices, std::span<FleetDesign> out, std::span<Picks> picks) {
    const std::size_t count = devices.size();
    m_weights.resize(count);
    m_columns.resize(count);
    m_rows.resize(count * m_width);
    for (std::size_t i = 0; i < count; ++i) m_weights[i] = m_costs.weights(devices[i], m_columns[i]);
    bool first = true;
    for (std::size_t o = 0; o < m_costs.combinations().size(); ++o) {
      if (!allowed(o)) continue;
      for (std::size_t i = 0; i < count; ++i) {
        m_costs.write(devices[i], o, m_columns[i]);
        const auto latencyWeight = static_cast<float>(m_weights[i].first), energyWeight = static_cast<float>(m_weights[i].second);
        for (std::size_t c = 0; c < m_width; ++c)
          m_rows[i * m_width + c] = latencyWeight * m_columns[i].latency[c] + energyWeight * m_columns[i].energy[c];
      }
      const auto begin = std::chrono::steady_clock::now();
      m_optimizer.designs(m_rows, m_costs.combinations()[o], m_options.allowed, m_scratch, m_found);
      seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
      for (std::size_t i = 0; i < count; ++i) {
        const FleetDesign found = m_costs.evaluated(m_columns[i], m_weights[i], m_found[i]);
        if (!first && !(found.value > out[i].value)) continue;
        out[i] = found;
        picks[i] = m_found[i];
      }
      first = false;
    }
  }

 private:
  bool allowed(std::size_t combination) const {
    if (m_options.allowed == nullptr) return true;
    const DesignFeatures& features = m_optimizer.network().features();
    for (const std::size_t slot : features.outer())
      if (!(*m_options.allowed)[features.slots().offset(slot) + m_costs.combinations()[combination][slot]]) return false;
    return true;
  }

  const NeuralOptimizer& m_optimizer;
  const FleetCosts& m_costs;
  const FleetOptions& m_options;
  std::size_t m_width;
  std::vector<Weights> m_weights;
  std::vector<DeviceColumns> m_columns;
  std::vector<float> m_rows;
  std::vector<Picks> m_found;
  NeuralOptimizer::Scratch m_scratch;
};

/// Slots that are absent say nothing: with them alike, equal designs are equal.
Picks cleared(const Slots& slots, Picks picks) {
  for (std::size_t s = 0; s < picks.size(); ++s)
    if (!slots.present(picks, s)) picks[s] = 0;
  return picks;
}

}  // namespace

Result<FleetDesigns> designFleet(const NeuralOptimizer& optimizer, const SlotLayers& layers, std::span<const DeviceModel> devices,
                                 const FleetGoal& goal, const FleetOptions& options, const Progress& progress) {
  const FleetCosts costs(optimizer, layers, goal);
  FleetDesigns fleet;
  fleet.devices.resize(devices.size());
  std::vector<Picks> picks(devices.size());
  std::atomic<std::size_t> next{0};
  std::vector<double> seconds(static_cast<std::size_t>(std::max(1, options.threads)), 0.0);
  const auto work = [&](std::size_t thread) {
    FleetWorker worker(optimizer, costs, options);
    for (std::size_t begin = next.fetch_add(kBlock); begin < devices.size() && !progress.stopRequested(); begin = next.fetch_add(kBlock)) {
      const std::size_t count = std::min(kBlock, devices.size() - begin);
      worker.design(devices.subspan(begin, count), std::span(fleet.devices).subspan(begin, count), std::span(picks).subspan(begin, count));
      if (thread == 0) progress.report(static_cast<double>(begin) / static_cast<double>(devices.size()), said("core", "Designing for the fleet"));
    }
    seconds[thread] = worker.seconds;
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t thread = 1; thread < seconds.size(); ++thread) others.emplace_back(work, thread);
    work(0);
  }
  if (progress.stopRequested()) return cancelled();
  for (const double own : seconds) fleet.networkSeconds += own;
  std::map<Picks, std::uint32_t> known;
  for (std::size_t i = 0; i < devices.size(); ++i) {
    const auto [at, added] = known.try_emplace(cleared(optimizer.network().slots(), std::move(picks[i])), static_cast<std::uint32_t>(known.size()));
    if (added) fleet.designs.push_back(at->first);
    fleet.devices[i].design = at->second;
  }
  return fleet;
}

std::vector<float> fleetRegrets(const NeuralOptimizer& optimizer, const SlotLayers& layers, std::span<const DeviceModel> devices,
                                const FleetGoal& goal, const FleetDesigns& fleet) {
  const FleetCosts costs(optimizer, layers, goal);
  const auto& outer = optimizer.network().features().outer();
  std::vector<float> regrets(fleet.designs.size() * devices.size());
  DeviceColumns columns;
  for (std::size_t i = 0; i < devices.size(); ++i) {
    const Weights weights = costs.weights(devices[i], columns);
    for (const Picks& combination : costs.combinations()) {
      costs.write(devices[i], static_cast<std::size_t>(&combination - costs.combinations().data()), columns);
      for (std::size_t d = 0; d < fleet.designs.size(); ++d) {
        const Picks& picks = fleet.designs[d];
        const bool same = std::all_of(outer.begin(), outer.end(), [&](std::size_t slot) { return picks[slot] == combination[slot]; });
        if (same) regrets[d * devices.size() + i] = fleet.devices[i].value - costs.evaluated(columns, weights, picks).value;
      }
    }
  }
  return regrets;
}

}  // namespace isotone
