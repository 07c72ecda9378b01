// The devices that a scalable network learns from: the measured ones, mixtures of them, and what is hidden of each.
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/predictors/scalable_network.h"

namespace isotone {

struct TrainingDevice {
  DeviceInput input;
  std::vector<float> targets;  // of the asked designs, in units of the network; NaN: absent
  float levelWeight = 1;
};

class ScalableDevices {
 public:
  /// Errors: InvalidInput where sizes differ, Infeasible without two devices that have enough values.
  static Result<ScalableDevices> prepare(const ScalableSources& sources);

  const ScalableScales& scales() const { return m_scales; }
  std::size_t designs() const { return m_designs; }
  std::vector<float> standardisedInputs() const;  // designs x inputs

  /// The measured devices in at most `wanted` parts; a group is never split. One part of no device where there is one group.
  std::vector<std::vector<std::size_t>> folds(std::size_t wanted, Random& random) const;
  /// A device that is, or lies between, those outside `unseen`, with random evidence.
  TrainingDevice make(const std::vector<std::size_t>& unseen, const std::vector<std::size_t>& rows, Random& random) const;

 private:
  struct Part { std::size_t device = 0; double weight = 1; };
  /// Σ weight·device + Σ price·sum, each with mean about 1, to the power of `stretch`.
  struct Mixture {
    std::vector<Part> parts;
    std::vector<double> prices;  // of each column of costs, then of a design as such; empty: none
    double stretch = 1;
  };
  Mixture mixture(const std::vector<std::size_t>& usable, Random& random) const;
  DeviceEvidence evidenceOf(const Mixture& mixture, Random& random) const;
  double logarithm(const Mixture& mixture, std::size_t design) const;

  std::size_t m_designs = 0;
  const ScalableSources* m_sources = nullptr;
  ScalableScales m_scales;
  std::vector<std::vector<double>> m_logarithms;  // by device; NaN: absent; clipped
  std::vector<double> m_levels;                   // their means
  std::vector<double> m_costs;                    // designs x sums, each sum's mean 1
  std::size_t m_sums = 0;
};

}  // namespace isotone
