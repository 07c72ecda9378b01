#include "core/workspace/measure_block.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/language.h"
#include "core/workspace/realized_network.h"

namespace isotone {
namespace {

constexpr int kVisits = 5;  // short ones: each may fall between two disturbances
constexpr std::uint64_t kWeightSeed = 1, kReferenceSeed = 1;
constexpr TimingEffort kWarmUp{5, 0.3, 20};  // the code and weights of the network before are in the caches
constexpr double kEnergyMs = 50;  // the counters move a thousand times a second

double quantile(std::vector<double> values, double share) {
  const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(place));
  return values[place];
}
double median(const std::vector<double>& values) { return quantile(values, 0.5); }

/// What the visits of one network have seen.
struct Visits {
  std::vector<double> medians, runs, energies;

  DesignTime combined() const {
    if (medians.empty()) return {};
    return {std::ranges::min(medians), quantile(runs, 0.95), energies.empty() ? kNotMeasured : median(energies)};
  }
};

Status visit(const TimedNetwork& network, const TimingEffort& effort, EnergyMeter& meter, Visits& visits) {
  if (const auto warm = network.time(kWarmUp); !warm) return failFrom(warm);
  meter.start();
  const auto runs = network.time(effort);
  if (!runs) return failFrom(runs);
  if (const auto energy = meter.millijoules()) visits.energies.push_back(*energy / static_cast<double>(runs->size()));
  visits.medians.push_back(median(*runs));
  visits.runs.insert(visits.runs.end(), runs->begin(), runs->end());
  return {};
}

bool isInt8(const HostRuntime& runtime) { return runtime.runtime != Runtime::Float32; }

/// The design's own policy at 8 bits; where it has none, all its layers are quantized.
QuantizationPolicy policyFor(const DesignSpace& space, DesignView design) {
  const QuantizationPolicy own = policyOf(space, design);
  return isFloat(own) ? uniformPolicy(space, design, 8, 8) : int8Policy(own);
}

}  // namespace

int BlockTimer::visits() const { return kVisits; }

BlockTimer::BlockTimer(std::shared_ptr<const NeuralEngine> engine, std::shared_ptr<const DesignSpace> space, const MeasureRequest& request)
    : m_engine(std::move(engine)), m_space(std::move(space)), m_runtimes(request.runtimes), m_random(request.seed) {
  m_effort.runs = (request.repeats + kVisits - 1) / kVisits;
  m_effort.milliseconds = std::max(request.milliseconds / kVisits, m_meter.isReadable() ? kEnergyMs : 0);
}

Result<BlockTimer> BlockTimer::make(std::shared_ptr<const NeuralEngine> engine, std::shared_ptr<const DesignSpace> space,
                                    const MeasureRequest& request) {
  BlockTimer timer(std::move(engine), std::move(space), request);
  Random random(kReferenceSeed);
  Design design = timer.m_space->random(random);
  while (!timer.m_space->isLive(design)) design = timer.m_space->random(random);
  timer.m_referenceKey = timer.m_space->key(design);
  auto networks = timer.build({design}, std::vector<std::vector<bool>>(request.runtimes.size(), {true}), {});
  if (!networks) return failFrom(networks);
  for (Networks& one : *networks) {
    if (!one.front()) return fail(ErrorKind::Model, sayf(phrase("core", "LibTorch cannot run the network {}."), timer.m_referenceKey));
    timer.m_reference.push_back(std::move(one.front()));
  }
  return timer;
}

Result<std::vector<BlockTimer::Networks>> BlockTimer::build(const std::vector<DesignView>& designs,
                                                            const std::vector<std::vector<bool>>& wanted, const Progress& progress) {
  const bool int8 = std::ranges::any_of(m_runtimes, isInt8);
  m_paths.assign(m_runtimes.size(), {});
  std::vector<Networks> networks(m_runtimes.size());
  for (std::size_t d = 0; d < designs.size(); ++d) {
    if (progress.stopRequested()) return cancelled();
    const auto realized = seededNetwork(*m_space, designs[d], int8 ? policyFor(*m_space, designs[d]) : QuantizationPolicy{}, kWeightSeed);
    if (!realized) return failFrom(realized);
    for (std::size_t r = 0; r < m_runtimes.size(); ++r) {
      networks[r].emplace_back();
      if (!wanted[r][d]) continue;
      m_engine->setThreads(m_runtimes[r].threads);  // the fastest way depends on them
      auto network = m_engine->timedNetwork(realized->graph, realized->quantization, m_runtimes[r].runtime);
      if (!network) continue;
      ++m_paths[r][(*network)->path()];
      networks[r].back() = std::move(*network);
    }
  }
  return networks;
}

Result<BlockTimes> BlockTimer::time(const std::vector<DesignView>& designs, const std::vector<std::vector<bool>>& wanted,
                                    const Progress& progress) {
  auto networks = build(designs, wanted, progress);
  if (!networks) return failFrom(networks);
  std::vector<std::vector<Visits>> seen(m_runtimes.size(), std::vector<Visits>(designs.size()));
  std::vector<Visits> reference(m_runtimes.size());
  std::vector<std::size_t> order(designs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (int round = 0; round < kVisits; ++round)
    for (std::size_t r = 0; r < m_runtimes.size(); ++r) {
      m_engine->setThreads(m_runtimes[r].threads);
      if (Status done = visit(*m_reference[r], m_effort, m_meter, reference[r]); !done) return failFrom(done);
      m_random.shuffle(order);
      for (const std::size_t d : order) {
        if (progress.stopRequested()) return cancelled();
        auto& network = (*networks)[r][d];
        if (network && !visit(*network, m_effort, m_meter, seen[r][d])) network.reset();
      }
    }
  BlockTimes block;
  for (std::size_t r = 0; r < m_runtimes.size(); ++r) {
    block.referenceMs.push_back(median(reference[r].medians));
    block.times.emplace_back();
    for (std::size_t d = 0; d < designs.size(); ++d) {
      const bool failed = wanted[r][d] && !(*networks)[r][d];
      block.times.back().push_back(failed ? DesignTime{kInfeasible, kNotMeasured, kNotMeasured} : seen[r][d].combined());
    }
  }
  return block;
}

}  // namespace isotone
