// Device and goal in, design out: the network's pass, the search that refines it, and the proof that limits hold.
#pragma once

#include <optional>

#include "core/neural/design_network.h"
#include "core/neural/optimizer_cases.h"

namespace isotone {

/// A device whose costs are laid out for the network; made once a device.
struct PreparedDevice {
  DeviceTables tables;
  std::vector<double> ranges;               // costRange() of each kind
  std::vector<std::vector<float>> columns;  // [outer combination * kinds + kind]: columnsGiven()
};

/// Maximise accuracy − Σ weight·cost within limits. Empty vectors: no weights, no limits.
struct DesignGoal {
  std::vector<double> weights;        // accuracy points a unit of each kind of cost
  std::vector<double> limits;         // of each kind; infinite: none
  std::optional<double> minAccuracy;  // percent
};

struct ChosenDesign {
  Picks picks;
  double accuracy = 0;
  std::vector<double> costs;  // of each kind
  double value = 0;           // accuracy − Σ weight·cost
  bool feasible = true;       // where false: what exceeds the limits least, as far as local search can tell
};

class NeuralOptimizer {
 public:
  NeuralOptimizer(std::shared_ptr<const DesignNetwork> network, std::shared_ptr<const SlotModel> accuracy);

  const DesignNetwork& network() const { return *m_network; }
  const SlotModel& accuracy() const { return *m_accuracy; }

  /// Errors: InvalidInput where a cost is not a number; Infeasible where the device can run no design.
  Result<PreparedDevice> prepare(DeviceTables tables) const;

  struct Options {
    const AllowedColumns* allowed = nullptr;  // choices pinned by hand
    int sweeps = 1;                           // of coordinate descent after the pass; 0: the network alone
    std::size_t rows = 64;                    // of the sweep over weights for limits
    std::size_t samples = 0;                  // proposals() at least, those beyond a row's best drawn from what the network believes
    std::uint64_t seed = 1;
  };
  /// Work memory; one a thread. After the first call nothing in the network's pass allocates.
  struct Scratch {
    DesignNetwork::Scratch network;
    std::vector<float> costs;
    std::vector<Picks> outer;
    std::vector<double> weights;  // kinds a row
    Picks picks;
  };

  /// The network alone: features to decoded design. weights: one a kind. With several outer combinations, the best of them.
  void onePass(const PreparedDevice& device, std::span<const double> weights, const AllowedColumns* allowed, Scratch& scratch, Picks& picks) const;
  /// Weights, limits or both. Limits: one batched pass over a range of weights, the best that meets them, the weight refined,
  /// and local search under the limits, which hold exactly in the returned costs.
  ChosenDesign choose(const PreparedDevice& device, const DesignGoal& goal, const Options& options, Scratch& scratch) const;

  /// What one batched pass puts out: for weights alone the design of each outer combination, with limits those of a range of
  /// weights for the kinds that are limited (of all kinds for Range::Whole), added to the goal's own; and samples
  /// of these, Options::samples in all. Each design once.
  enum class Range { OfGoal, Whole };
  std::vector<Picks> proposals(const PreparedDevice& device, const DesignGoal& goal, Range range, const Options& options, Scratch& scratch) const;

  /// Rows of costs in accuracy points, slots().width() each, under one outer combination: a design for each, in blocks of
  /// 1,024 rows. costs are shifted (DesignFeatures::write).
  void designs(std::span<float> costs, const Picks& outer, const AllowedColumns* allowed, Scratch& scratch, std::vector<Picks>& out) const;

  ChosenDesign evaluated(const PreparedDevice& device, const DesignGoal& goal, Picks picks) const;

 private:
  struct Sweep;
  Sweep sweepFor(const PreparedDevice& device, const DesignGoal& goal, std::vector<std::size_t> kinds, std::size_t rows) const;
  /// Fills scratch.network.worth and scratch.outer; for each of its rows, which of the sweep's it is.
  std::vector<std::size_t> run(const Sweep& sweep, const PreparedDevice& device, const AllowedColumns* allowed, Scratch& scratch) const;
  std::shared_ptr<const DesignNetwork> m_network;
  std::shared_ptr<const SlotModel> m_accuracy;
  std::vector<Picks> m_combinations;  // of the outer slots

  void addRow(const PreparedDevice& device, std::size_t combination, std::span<const double> weights, Scratch& scratch, std::size_t row) const;
  Picks drawn(const float* worth, const Picks& outer, const AllowedColumns* allowed, Random& random) const;
  bool outerAllowed(std::size_t combination, const AllowedColumns* allowed) const;
  ChosenDesign byWeights(const PreparedDevice& device, const DesignGoal& goal, const Options& options, Scratch& scratch) const;
  ChosenDesign withinLimits(const PreparedDevice& device, const DesignGoal& goal, const Options& options, Scratch& scratch) const;
};

/// Accuracy − Σ weight·cost as something to search.
Objective objectiveOf(const SlotModel& accuracy, const DeviceTables& tables, std::span<const double> weights);

}  // namespace isotone
