#include "core/neural/optimizer_cases.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include "core/base/language.h"
#include "core/optimizer/coordinate_descent.h"

namespace isotone {
namespace {

constexpr std::size_t kAtOnce = 64;

/// Which columns are left when the outer slots are fixed.
AllowedColumns fixedOuter(const Slots& slots, const std::vector<std::size_t>& outer, const Picks& combination) {
  AllowedColumns allowed(slots);
  for (const std::size_t slot : outer)
    for (std::size_t i = 0; i < slots[slot].decisions.size(); ++i)
      allowed.pin(slots, slots[slot].decisions[i], slots[slot].combinations[combination[slot]][i]);
  return allowed;
}

std::vector<double> drawWeights(std::size_t kinds, const CaseOptions& options, Random& random) {
  std::vector<double> shares(kinds, 0.0);
  if (random.uniform() < 0.5) {
    shares[random.below(kinds)] = 1;
  } else {
    double sum = 0;
    for (double& share : shares) sum += share = -std::log(1 - random.uniform());
    for (double& share : shares) share /= sum;
  }
  const double total = options.leastWeight * std::pow(options.mostWeight / options.leastWeight, random.uniform());
  for (double& share : shares) share *= total;
  return shares;
}

class CaseMaker {
 public:
  CaseMaker(const DesignFeatures& features, const SlotModel& accuracy, const std::vector<DeviceTables>& devices, const CaseOptions& options)
      : m_features(features), m_slots(features.slots()), m_accuracy(accuracy), m_devices(devices), m_options(options),
        m_combinations(outerCombinations(m_slots, features.outer())) {
    for (const DeviceTables& tables : devices) {
      auto& ranges = m_ranges.emplace_back();
      for (const SlotModel& cost : tables) ranges.push_back(costRange(cost, features.outer()));
    }
  }

  void make(std::size_t index, OptimizerCases& out) const {
    // A generator for each case: the cases do not depend on which thread makes them.
    Random random(m_options.seed * 0x9e3779b97f4a7c15ULL + index);
    const std::size_t device = random.below(m_devices.size());
    const Picks& combination = m_combinations[random.below(m_combinations.size())];
    const auto weights = drawWeights(m_devices[device].size(), m_options, random);
    Objective objective{{{&m_accuracy, 1.0}}};
    float* row = out.costs.data() + index * m_slots.width();
    for (std::size_t k = 0; k < weights.size(); ++k) {
      const double weight = m_ranges[device][k] > 0 ? weights[k] / m_ranges[device][k] : 0;
      if (weight == 0) continue;
      objective.terms.push_back({&m_devices[device][k], -weight});
      const auto columns = columnsGiven(m_devices[device][k], m_features.outer(), combination);
      for (std::size_t c = 0; c < columns.size(); ++c) row[c] += static_cast<float>(weight) * columns[c];
    }
    const AllowedColumns allowed = fixedOuter(m_slots, m_features.outer(), combination);
    out.designs[index] = teach(m_slots, objective, &allowed, m_options.starts, m_options.mostSweeps, random());
  }

 private:
  const DesignFeatures& m_features;
  const Slots& m_slots;
  const SlotModel& m_accuracy;
  const std::vector<DeviceTables>& m_devices;
  const CaseOptions& m_options;
  std::vector<Picks> m_combinations;
  std::vector<std::vector<double>> m_ranges;
};

}  // namespace

double columnRange(const std::shared_ptr<const Slots>& slots, std::span<const float> columns) {
  const auto runs = [](float column) { return static_cast<double>(column) < kNeverCost / 2; };
  float most = 0;
  for (const float column : columns) {
    if (std::isnan(column)) return std::nan("");
    if (runs(column)) most = std::max(most, column);
  }
  SlotModel model(slots);
  std::transform(columns.begin(), columns.end(), model.single.begin(), [&](float column) { return runs(column) ? column : most; });
  const Reach reach = reachOf(model);
  return reach.most - reach.least;
}

double costRange(const SlotModel& cost, const std::vector<std::size_t>& outer) {
  auto columns = columnsGiven(cost, outer, cost.slots().middle());
  for (const std::size_t slot : outer)
    std::fill_n(columns.begin() + static_cast<std::ptrdiff_t>(cost.slots().offset(slot)), cost.slots().combinations(slot), 0.0F);
  return columnRange(cost.slotsPointer(), columns);
}

Picks teach(const Slots& slots, const Objective& objective, const AllowedColumns* allowed, int starts, int mostSweeps, std::uint64_t seed) {
  Random random(seed);
  Picks best;
  double value = 0;
  for (int start = 0; start < std::max(1, starts); ++start) {
    SlotClimber climber(slots, objective, start == 0 ? slots.middle() : slots.random(random), allowed);
    climber.climb(mostSweeps);
    if (start > 0 && climber.value() <= value) continue;
    best = climber.picks();
    value = climber.value();
  }
  return best;
}

Result<OptimizerCases> makeCases(const DesignFeatures& features, const SlotModel& accuracy, const std::vector<DeviceTables>& devices,
                                 const CaseOptions& options, const Progress& progress) {
  if (devices.empty() || devices.front().empty())
    return fail(ErrorKind::InvalidInput, said("core", "An optimizer network is trained on devices, and none is given."));
  for (const DeviceTables& tables : devices)
    for (const SlotModel& cost : tables)
      if (!std::isfinite(costRange(cost, features.outer())))
        return fail(ErrorKind::InvalidInput, said("core", "A cost of a training device is not a number; leave that device out."));
  OptimizerCases out;
  out.costs.assign(options.cases * features.slots().width(), 0.0F);
  out.designs.resize(options.cases);
  const CaseMaker maker(features, accuracy, devices, options);
  std::atomic<std::size_t> next{0};
  const auto work = [&](bool reports) {
    for (std::size_t begin = next.fetch_add(kAtOnce); begin < options.cases && !progress.stopRequested(); begin = next.fetch_add(kAtOnce)) {
      for (std::size_t i = begin; i < std::min(options.cases, begin + kAtOnce); ++i) maker.make(i, out);
      if (reports) progress.report(static_cast<double>(begin) / static_cast<double>(options.cases), said("core", "Solving training cases"));
    }
  };
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < options.threads; ++i) others.emplace_back([&] { work(false); });
    work(true);
  }
  if (progress.stopRequested()) return cancelled();
  return out;
}

}  // namespace isotone
